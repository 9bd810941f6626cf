// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/budgetuse.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Date day(int year, unsigned month, unsigned date)
{
    return Date::fromCalendar(year, month, date);
}

record::Spend item(TestFile& file, std::optional<double> amount, Date committed, Date spent, Id caf)
{
    record::Spend spend;
    spend.id = file.ids.next(0);
    spend.caf = caf;
    spend.amount = amount;
    spend.committedOn = committed;
    spend.spentOn = spent;
    return spend;
}

} // namespace

TEST_CASE("A budget tells what was spent and committed in its period, and what has no amount", "[budget]")
{
    TestFile file;
    record::Caf elsewhere = file.caf;
    elsewhere.id = file.ids.next(0);
    elsewhere.cluster = file.caf.cluster == file.exeter.id ? file.bideford.id : file.exeter.id;
    record::Budget county;
    county.id = file.ids.next(0);
    county.from = day(2009, 4, 1);
    county.to = day(2010, 3, 31);
    county.amount = 1000;
    record::Budget cluster = county;
    cluster.id = file.ids.next(0);
    cluster.cluster = file.caf.cluster;
    cluster.amount = {};
    cluster.from = day(2009, 4, 2);
    must(file.writer().perform(store::Writer::saving({elsewhere, county, cluster,
        item(file, 100, day(2009, 3, 20), day(2009, 4, 1), file.caf.id), // spent on the first day of the county's
        item(file, 40, day(2009, 5, 1), {}, file.caf.id), // committed
        item(file, 250, {}, day(2009, 6, 1), elsewhere.id), // of the other cluster
        item(file, 7, {}, day(2009, 3, 31), file.caf.id), // the day before
        item(file, 9, {}, day(2010, 4, 1), file.caf.id), // the day after
        item(file, {}, {}, day(2009, 7, 1), file.caf.id), // no amount is not nothing
        item(file, 11, {}, {}, file.caf.id)}))); // no date at all

    const auto uses = must(store::budgetUse(*file.connect()));
    REQUIRE(uses.size() == 2);
    CHECK(uses[0].budget == county);
    CHECK(uses[0].spent == Approx(350));
    CHECK(uses[0].committed == Approx(40));
    CHECK(uses[0].itemsWithoutAmount == 1);
    CHECK(uses[0].left() == std::optional(610.0));
    CHECK(uses[1].budget == cluster);
    CHECK(uses[1].spent == Approx(0));
    CHECK(uses[1].committed == Approx(40));
    CHECK(uses[1].left() == std::nullopt);
}
