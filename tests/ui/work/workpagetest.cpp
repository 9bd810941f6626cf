// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/workpage.h"

#include "core/store/recordtable.h"
#include "tests/support/catch.h"
#include "tests/ui/records/recordsdesk.h"
#include "ui/report/opencases.h"
#include "ui/report/pdf.h"
#include "ui/report/writereport.h"
#include "ui/work/intervalspage.h"
#include "ui/work/workmodel.h"
#include "ui/work/worksections.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A desk whose one CAF is open and has two copies due: one long ago, one in three days.
struct WorkDesk
{
    WorkDesk()
    {
        record::Caf caf = desk.file().caf;
        caf.closed = {};
        caf.completed = {};
        for (const int days : {-30, 3}) {
            record::CopyGiven copy;
            copy.id = desk.file().ids.next(0);
            copy.caf = caf.id;
            copy.what = u"Plan"_s;
            copy.dueOn = desk.session().today().addDays(days);
            copies.push_back(copy);
        }
        desk.save({caf, copies[0], copies[1]});
        board = std::make_unique<ui::WorkBoard>(desk.session());
    }

    RecordsDesk desk;
    std::vector<record::CopyGiven> copies;
    std::unique_ptr<ui::WorkBoard> board;
};

} // namespace

TEST_CASE("The list of work opens a row with Enter and follows a save", "[work]")
{
    WorkDesk desk;
    ui::WorkPage page(*desk.board);
    page.show();
    auto& table = the<QTableView>(page, u"work.table"_s);
    const QAbstractItemModelTester tester(table.model());
    REQUIRE(waitFor([&] { return page.isReady() && table.model()->rowCount() == 2; }));
    CHECK(table.model()->index(0, ui::WorkModel::what).data().toString() == u"Copy to give: Plan"_s);
    CHECK(table.model()->index(0, ui::WorkModel::late).data().toString().endsWith(u"late"_s));
    CHECK(the<QLabel>(page, u"work.clause"_s).text() == u"Its own due date. Part One, 2: equal partnership with families."_s);

    QSignalSpy asked(&page, &ui::WorkPage::cafRequested);
    pressKey(table, Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked.at(0).at(0).value<Id>() == desk.desk.file().caf.id);
    CHECK(asked.at(0).at(1).toString() == pathway::formKey("copy_given", desk.copies[0].id, u"given_on"_s));

    desk.copies[0].givenOn = desk.desk.session().today();
    desk.desk.save({desk.copies[0]});
    CHECK(waitFor([&] { return table.model()->rowCount() == 1; }));
    the<QLineEdit>(page, u"work.search"_s).setText(u"nothing like it"_s);
    CHECK(waitFor([&] { return table.model()->rowCount() == 0; }));
}

TEST_CASE("Home's parts go by the due day, and say it when a part is empty", "[work]")
{
    WorkDesk desk;
    ui::WorkSections sections(*desk.board);
    sections.show();
    REQUIRE(waitFor([&] { return sections.isReady() && sections.findChild<QPushButton*>(u"overdue1"_s) != nullptr; }));
    CHECK(sections.findChild<QPushButton*>(u"nextSeven1"_s) != nullptr);
    CHECK(sections.findChild<QPushButton*>(u"overdue2"_s) == nullptr);
    CHECK(sections.findChild<QPushButton*>(u"nextThirty1"_s) == nullptr);
    QSignalSpy asked(&sections, &ui::WorkSections::cafRequested);
    pressKey(the<QPushButton>(sections, u"nextSeven1"_s), Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked.at(0).at(1).toString() == pathway::formKey("copy_given", desk.copies[1].id, u"given_on"_s));
}

TEST_CASE("An interval is kept in the file once it is saved, and no longer assumed when confirmed", "[work]")
{
    RecordsDesk desk;
    ui::IntervalsPage page(desk.session());
    page.show();
    REQUIRE(waitFor([&] { return page.isReady(); }));
    auto& count = the<QLineEdit>(page, u"count.tac.first"_s);
    CHECK(count.text() == u"20"_s);
    count.setText(u"15"_s);
    the<QCheckBox>(page, u"confirmed.tac.first"_s).setChecked(true);
    QSignalSpy saved(&page, &ui::IntervalsPage::saved);
    page.save();
    REQUIRE(waitFor([&] { return saved.size() == 1; }));
    const auto kept = must(store::RecordTable<record::Interval>::all(*desk.file().connect()));
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].rule == u"tac.first"_s);
    CHECK(kept[0].count == 15);
    CHECK(kept[0].unit == record::IntervalUnit::workingDays);
    CHECK(kept[0].assumed == false);
}

TEST_CASE("The sheet of open cases is one page without a name, whatever there is to print", "[work]")
{
    ui::OpenCases open;
    open.whose = u"A. Coordinator"_s;
    open.fileName = u"county"_s;
    open.today = Date::fromCalendar(2009, 7, 24);
    for (int i = 0; i < 90; ++i) {
        pathway::WorkEpisode each;
        each.childName = u"Zebedee Quill"_s;
        each.initials = u"Z Q"_s;
        each.reference = u"BID-09-QX-%1"_s.arg(i, 4, 10, QChar(u'0'));
        each.stage = u"Review"_s;
        if (i > 0)
            each.seen = {open.today.addDays(-100 + i), u"visit"_s};
        open.cases.push_back(each);
    }
    const ui::SetReport sheet = ui::openCasesSheet(open);
    REQUIRE(sheet.pages.pages.size() == 1);
    const auto textsOf = [](const ui::SetReport& made) {
        QStringList lines;
        for (const ui::PageItem& item : made.pages.pages.front().items)
            if (const auto* text = std::get_if<ui::TextItem>(&item)) {
                lines += text->text;
                CHECK(text->baseline.y() <= ui::paper::content.bottom());
            }
        return lines.join(u' ');
    };
    const QString all = textsOf(sheet);
    CHECK_FALSE(all.contains(u"known on"_s));
    open.knownOn = Date::fromCalendar(2009, 6, 30);
    CHECK(textsOf(ui::openCasesSheet(open)).contains(u"known on 30 June 2009"_s));
    CHECK_FALSE(all.contains(u"Zebedee"_s));
    CHECK(all.contains(u"Z Q"_s));
    CHECK(all.contains(u"Not recorded"_s));
    CHECK(all.contains(u"99 days ago: visit"_s));
    CHECK(all.contains(u"more on the screen"_s));
    if (const QString folder = qEnvironmentVariable("AXS_GRABS"); !folder.isEmpty())
        must(ui::saveReport(must(ui::pdfOf(sheet.report, sheet.pages, 0)), folder + u"/open-cases.pdf"_s, true));
    CHECK(ui::lastSeenWords({open.today, u"visit"_s}, open.today) == u"Today: visit"_s);
}
