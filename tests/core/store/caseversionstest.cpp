// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/caseversions.h"
#include "core/store/cases.h"
#include "core/store/casesave.h"
#include "tests/support/wholefile.h"

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Saves the file's CAF as the form does, a minute later.
void saveForm(TestFile& file, const std::function<void(pathway::CafCase&)>& type)
{
    file.clock.advance(60'000);
    must(file.writer().perform([&](store::Connection& connection, store::RecordWriter& writer) -> Result<void> {
        store::CaseSave save;
        save.stored = must(store::readCase(connection, file.caf.id)).value();
        save.value = save.stored;
        type(save.value);
        const auto saved = store::saveCase(connection, writer, save);
        return saved ? Result<void>() : Result<void>(saved.error());
    }));
}

} // namespace

TEST_CASE("The versions of a child are those of all its episodes, with what was taken out", "[store]")
{
    TestFile file;
    record::Caf second = file.caf;
    second.id = file.ids.next(file.clock.nowMilliseconds());
    second.reference = u"BID-09-QX-0002"_s;
    file.clock.advance(60'000);
    must(file.writer().perform(store::Writer::saving({second})));
    record::Review review;
    review.id = file.ids.next(file.clock.nowMilliseconds());
    review.caf = file.caf.id;
    review.reviewedOn = Date::fromCalendar(2009, 7, 1);
    saveForm(file, [&](pathway::CafCase& all) {
        all.of<record::Review>().push_back(review);
        all.caf.cluster = file.exeter.id;
    });
    saveForm(file, [&](pathway::CafCase& all) { all.of<record::Review>().clear(); });

    const auto connection = file.connect();
    const auto versions = must(store::caseVersions(*connection, second.id));
    const auto of = [&](Id id) {
        std::vector<pathway::RecordedVersion> found;
        for (const auto& each : versions) {
            if (each.record == id)
                found.push_back(each);
        }
        return found;
    };
    CHECK(of(file.child.id).size() == 1);
    CHECK(of(second.id).size() == 1);
    const auto caf = of(file.caf.id);
    REQUIRE(caf.size() == 2);
    REQUIRE(caf[1].changes.size() == 1);
    CHECK(caf[1].changes[0].before == u"Bideford"_s);
    CHECK(caf[1].changes[0].after == u"Exeter"_s);
    CHECK(caf[1].author == u"A. Coordinator"_s);
    const auto gone = of(review.id);
    REQUIRE(gone.size() == 2);
    CHECK(*gone[0].after == record::AnyRecord(review));
    CHECK(gone[1].after == nullptr);
    CHECK(*gone[1].before == record::AnyRecord(review));
    CHECK(must(store::caseVersions(*connection, Id{12345})).empty());
}
