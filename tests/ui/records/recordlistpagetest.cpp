// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordlistpage.h"

#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/ui/dashboard/samplesession.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

namespace {

figure::RecordFilter behind(const QString& figure, const QString& row, const QString& column)
{
    figure::RecordFilter filter;
    filter.period = {Date::fromCalendar(2007, 9, 1), Date::fromCalendar(2009, 6, 30)};
    filter.cell = figure::CellName{figure, row, column};
    return filter;
}

} // namespace

TEST_CASE("Behind a number of reviews, forms or referrals stand as many rows as it says, with their fields")
{
    test::SampleSession sample;
    ui::RecordListPage page(sample.session());
    page.resize(1072, 700);
    page.show();
    const figure::RecordFilter cells[] = {behind(u"review-outcomes"_s, u"completely"_s, u"child"_s),
        behind(u"review-voices"_s, u"Total"_s, u"child_missing"_s), behind(u"quality-by-cluster"_s, u"Total"_s, u"forms"_s),
        behind(u"referrals-and-cafs"_s, u"Exeter"_s, u"referrals"_s)};
    for (const figure::RecordFilter& filter : cells) {
        CAPTURE(filter.cell->figure.toStdString());
        CHECK_FALSE(ui::listedKind(ui::countedBy(*filter.cell)).empty());
        page.setFilter(filter);
        REQUIRE(test::waitUntil([&] { return page.isListed(); }));
        const std::size_t count = sample.recordsBehind({filter, 5000, false}, *filter.cell);
        REQUIRE(count > 0);
        CHECK(page.ids().size() == count);
        CHECK(page.findChild<QLabel*>(u"records.count"_s)->text().startsWith(QString::number(count)));
        const QAbstractItemModel* model = page.findChild<QTableView*>(u"records.table"_s)->model();
        REQUIRE(model->rowCount() == int(count));
        REQUIRE(test::waitUntil([&] { return model->index(0, 0).data().toString() != u"…"_s; }));
        CHECK_FALSE(model->index(0, 0).data().toString().isEmpty());
        CHECK(test::namelessFocusables(page) == QStringList());
    }
}

TEST_CASE("Enter on a review opens its CAF, and rows copy as a table")
{
    test::SampleSession sample;
    ui::RecordListPage page(sample.session());
    page.resize(1072, 700);
    page.show();
    page.setFilter(behind(u"review-outcomes"_s, u"completely"_s, u"child"_s));
    REQUIRE(test::waitUntil([&] { return page.isListed(); }));
    auto* table = page.findChild<QTableView*>(u"records.table"_s);
    REQUIRE(table);
    REQUIRE(test::waitUntil([&] { return table->model()->index(0, 0).data().toString() != u"…"_s; }));
    QSignalSpy spy(&page, &ui::RecordListPage::cafRequested);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(spy.count() == 1);
    CHECK(spy[0][0].value<Id>().isSet());
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.count(u'\n') == 2);
    CHECK(copied.startsWith(table->model()->headerData(0, Qt::Horizontal).toString()));
}

TEST_CASE("A number without records and a cell that does not exist say so")
{
    test::SampleSession sample;
    ui::RecordListPage page(sample.session());
    page.show();
    page.setFilter(behind(u"review-outcomes"_s, u"nowhere"_s, u"child"_s));
    REQUIRE(test::waitUntil([&] { return page.isListed(); }));
    CHECK(page.ids().empty());
    CHECK(page.findChild<QLabel*>(u"emptySentence"_s)->text() == u"There is no row “nowhere” in the figures."_s);
}
