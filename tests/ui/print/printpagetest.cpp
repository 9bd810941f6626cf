// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printpage.h"

#include "core/store/cases.h"
#include "core/store/events.h"
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/ui/records/recordsdesk.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPixmap>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The desk's child with a mother, a harm report and a contribution in confidence.
struct PaperDesk
{
    RecordsDesk desk;
    record::FamilyMember mother;

    PaperDesk()
    {
        TestFile& file = desk.file();
        const auto id = [&] { return file.ids.next(file.clock.nowMilliseconds()); };
        mother.id = id();
        mother.child = file.child.id;
        mother.name = u"Anna Sample"_s;
        mother.relation = u"mother"_s;
        record::HarmReport harm;
        harm.id = id();
        harm.child = file.child.id;
        harm.caf = file.caf.id;
        harm.raisedOn = Date::fromCalendar(2009, 5, 1);
        harm.concern = u"Something was seen"_s;
        record::Contribution part;
        part.id = id();
        part.caf = file.caf.id;
        part.section = record::FormSection::parents;
        part.text = u"Said in confidence"_s;
        part.author = u"J. Visitor"_s;
        part.confidential = true;
        desk.save({ mother, harm, part });
    }
    std::unique_ptr<ui::PrintPage> page()
    {
        auto made = std::make_unique<ui::PrintPage>(desk.session(), desk.settings());
        made->resize(1072, 700);
        made->show();
        QSignalSpy shown(made.get(), &ui::PrintPage::shown);
        made->showCaf(desk.file().caf.id);
        REQUIRE(waitFor([&] { return !shown.isEmpty(); }));
        return made;
    }
    report::PaperOrder mothersCopy() const { return { report::PaperKind::familyCopy, mother.id, {} }; }
    template <class Value, class Read>
    Value read(Read readIt)
    {
        std::optional<Value> value;
        QObject context;
        desk.session().read(&context, readIt, [&](Result<Value> answer) { value = must(std::move(answer)); });
        REQUIRE(waitFor([&] { return value.has_value(); }));
        return *value;
    }
};

QStringList heldBack(ui::PrintPage& page)
{
    QStringList lines;
    auto& list = the<QListWidget>(page, u"print.heldBack"_s);
    for (int row = 0; row < list.count(); ++row)
        lines << list.item(row)->text();
    return lines;
}

} // namespace

TEST_CASE("The family copy is previewed with what is held back beside it")
{
    PaperDesk papers;
    const auto page = papers.page();
    CHECK_FALSE(the<QListWidget>(*page, u"print.heldBack"_s).isVisible());
    page->choose(papers.mothersCopy());
    CHECK(the<QListWidget>(*page, u"print.heldBack"_s).isVisible());
    CHECK(heldBack(*page).contains(u"Harm report of 1 May 2009\nIt is about a risk of harm."_s));
    CHECK(heldBack(*page).contains(u"“parents and carers” by J. Visitor\nThe contribution is confidential."_s));
    CHECK(page->isReady());
}

TEST_CASE("A saved family copy becomes a copy given today and an event with its purpose")
{
    PaperDesk papers;
    const auto page = papers.page();
    page->choose(papers.mothersCopy());
    the<QLineEdit>(*page, u"print.purpose"_s).setText(u"She asked for it"_s);
    const QString path = papers.desk.file().folder() + u"/copy.pdf"_s;
    page->setNextFileName(path);
    QSignalSpy noted(page.get(), &ui::PrintPage::noted);
    click(*page, u"print.pdf"_s);
    REQUIRE(waitFor([&] { return !noted.isEmpty(); }));
    CHECK(QFileInfo(path).size() > 1000);

    const auto all = papers.read<std::optional<pathway::CafCase>>(
        [caf = papers.desk.file().caf.id](store::Connection& connection) { return store::readCase(connection, caf); });
    REQUIRE(all);
    REQUIRE(all->of<record::CopyGiven>().size() == 1);
    CHECK(all->of<record::CopyGiven>().front().recipient == u"Anna Sample"_s);
    CHECK(all->of<record::CopyGiven>().front().givenOn == papers.desk.session().today());
    const auto events = papers.read<std::vector<store::Event>>(
        [child = papers.desk.file().child.id](store::Connection& connection) { return store::eventsOf(connection, child); });
    REQUIRE(!events.empty());
    CHECK(events.back().action == "print");
    CHECK(events.back().purpose == u"She asked for it"_s);
    CHECK(events.back().detail == u"paper: Family copy; for Anna Sample; saved as copy.pdf"_s);
}

TEST_CASE("A copy that was due is the one that is given")
{
    pathway::CafCase all;
    record::CopyGiven due;
    due.id = Id{ 5 };
    due.recipient = u"anna sample"_s;
    due.dueOn = Date::fromCalendar(2009, 7, 1);
    all.of<record::CopyGiven>() = { due };
    ui::PaperNote note;
    note.person = u"Anna Sample"_s;
    note.today = Date::fromCalendar(2009, 6, 30);
    const auto given = ui::withCopyGiven(all, note, Id{ 6 });
    REQUIRE(given.of<record::CopyGiven>().size() == 1);
    CHECK(given.of<record::CopyGiven>().front().givenOn == note.today);
    note.person = u"Bert Brown"_s;
    CHECK(ui::withCopyGiven(all, note, Id{ 6 }).of<record::CopyGiven>().size() == 2);
}

TEST_CASE("Nothing is printed without a purpose")
{
    PaperDesk papers;
    const auto page = papers.page();
    page->choose({ report::PaperKind::record, {}, {} });
    CHECK(page->isReady());
    CHECK_FALSE(the<QPushButton>(*page, u"print.print"_s).isEnabled());
    QTest::keyClicks(&the<QLineEdit>(*page, u"print.purpose"_s), u"Supervision"_s);
    CHECK(the<QPushButton>(*page, u"print.print"_s).isEnabled());
}

TEST_CASE("The page of papers has names for everything and clips no words at any size")
{
    struct Look
    {
        QString name;
        Appearance appearance;
        int percent;
        QSize size;
    };
    const std::vector<Look> looks{ { u"1280-light"_s, Appearance::light, 100, { 1072, 700 } },
        { u"1280-dark"_s, Appearance::dark, 100, { 1072, 700 } },
        { u"1920-contrast"_s, Appearance::highContrast, 100, { 1712, 980 } },
        { u"1280-light-200"_s, Appearance::light, 200, { 864, 840 } } };
    PaperDesk papers;
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    const QString plainSheet = application.styleSheet();
    for (const Look& look : looks) {
        applyTheme(application, look.appearance, look.percent);
        const auto page = papers.page();
        page->resize(look.size);
        page->choose(papers.mothersCopy());
        QApplication::processEvents();
        CHECK(namelessFocusables(*page).join(u'\n') == QString());
        CHECK(clippedTexts(*page).join(u'\n') == QString());
        const QString folder = qEnvironmentVariable("AXS_GRABS");
        if (!folder.isEmpty()) {
            QDir().mkpath(folder);
            page->grab().save(QDir(folder).filePath(u"papers-"_s + look.name + u".png"_s));
        }
    }
    application.setStyleSheet(plainSheet);
    applyTheme(application, Appearance::light, 100);
}
