// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpage.h"

#include "core/store/writer.h"
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/ui/dashboard/showndashboard.h"
#include "ui/charts/figurechart.h"
#include "ui/dashboard/figurecard.h"
#include "ui/dashboard/keynumbercard.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

namespace {

QApplication& application()
{
    return *qobject_cast<QApplication*>(QCoreApplication::instance());
}

using Shown = test::ShownDashboard;

figure::RecordFilter exeterLastYear()
{
    figure::RecordFilter filter;
    filter.period = {Date::fromCalendar(2008, 4, 1), Date::fromCalendar(2009, 3, 31)};
    filter.clusters = {u"Exeter"_s};
    return filter;
}

} // namespace

TEST_CASE("The dashboard opens with the printed period and shows every figure as computed")
{
    applyTheme(application(), Appearance::light, 100);
    Shown shown;
    CHECK(shown.page.filter().period.words() == u"1 September 2007 to 30 June 2009"_s);
    CHECK(shown.number(u"cafs-by-cluster"_s) == u"867"_s);
    CHECK(shown.part<KeyNumberCard>(u"dashboard.number.cafs-per-1000"_s).number().made == u"867 of 154,656"_s);
    CHECK(shown.number(u"cafs-per-1000"_s) == u"5.61"_s);
    CHECK(shown.number(u"review-outcomes"_s) == u"18.7 %"_s);
    CHECK(shown.part<KeyNumberCard>(u"dashboard.number.review-outcomes"_s).number().made == u"14 of 75 answers, 5 clusters"_s);
    const auto expected = shown.sample.figures(shown.page.shownQuery());
    REQUIRE(expected.size() > 17);
    for (const figure::Figure& figure : expected) {
        CAPTURE(figure.id.toStdString());
        REQUIRE(shown.page.card(figure.id));
        CHECK(shown.page.card(figure.id)->figure() == figure);
    }
    CHECK(shown.part<QLabel>(u"dashboard.sentence"_s).text() == u"867 CAFs · 1 September 2007 to 30 June 2009 · all clusters"_s);
    CHECK(shown.part<QLabel>(u"dashboard.footnote"_s).isVisibleTo(&shown.page));
}

TEST_CASE("A filter from elsewhere is shown as computed, and changes every card")
{
    Shown shown;
    figure::RecordFilter fromList = exeterLastYear();
    fromList.text = u"smith"_s;
    fromList.cell = figure::CellName{u"cafs-by-cluster"_s, u"Exeter"_s, u"cafs"_s};
    shown.andWait([&] { shown.page.setFilter(fromList); });
    CHECK(shown.page.filter() == exeterLastYear());
    for (const figure::Figure& figure : shown.sample.figures({exeterLastYear(), 5000, false})) {
        CAPTURE(figure.id.toStdString());
        CHECK(shown.page.card(figure.id)->figure() == figure);
    }
    CHECK(shown.part<QLabel>(u"dashboard.sentence"_s).text() == u"%1 CAFs · 1 April 2008 to 31 March 2009 (last financial year) · Exeter"_s.arg(shown.number(u"cafs-by-cluster"_s)));
}

TEST_CASE("Quick changes end with the last one")
{
    Shown shown;
    shown.andWait([&] {
        for (const QString& cluster : {u"Exeter"_s, u"Bideford"_s, u"Tiverton"_s}) {
            figure::RecordFilter filter;
            filter.clusters = {cluster};
            shown.page.setFilter(filter);
        }
    });
    CHECK(shown.page.shownQuery().filter.clusters == QStringList{u"Tiverton"_s});
}

TEST_CASE("A cluster chosen with the keys changes every card")
{
    Shown shown;
    auto& chip = shown.part<QPushButton>(u"dashboard.clusters"_s);
    chip.setFocus();
    QTest::keyClick(&chip, Qt::Key_Return);
    auto& panel = shown.part<QWidget>(u"dashboard.clusters.choices"_s);
    REQUIRE(panel.isVisible());
    auto* search = panel.findChild<QLineEdit*>(u"search"_s);
    REQUIRE(search->hasFocus());
    QTest::keyClicks(search, u"exet"_s);
    QTest::keyClick(search, Qt::Key_Tab);
    auto* box = qobject_cast<QCheckBox*>(QApplication::focusWidget());
    REQUIRE(box);
    CHECK(box->text() == u"Exeter"_s);
    shown.andWait([&] { QTest::keyClick(box, Qt::Key_Space); });
    QTest::keyClick(box, Qt::Key_Escape);
    CHECK_FALSE(panel.isVisible());
    CHECK(shown.page.filter().clusters == QStringList{u"Exeter"_s});
    CHECK(chip.text() == u"Exeter ▾"_s);
    for (const figure::Definition& definition : figure::catalogue()) {
        if (definition.listing)
            continue;
        FigureCard* card = shown.page.card(QString::fromLatin1(definition.id.data(), qsizetype(definition.id.size())));
        REQUIRE(card);
        CHECK(card->figure().filterWords == u"Exeter"_s);
    }
}

TEST_CASE("Enter on a bar asks for exactly the records that the bar counts")
{
    Shown shown;
    QSignalSpy spy(&shown.page, &DashboardPage::recordsRequested);
    auto* chart = shown.page.card(u"cafs-by-cluster")->findChild<FigureChart*>();
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Home);
    QTest::keyClick(chart, Qt::Key_Down);
    QTest::keyClick(chart, Qt::Key_Return);
    REQUIRE(spy.count() == 1);
    const auto filter = spy[0][0].value<figure::RecordFilter>();
    REQUIRE(filter.cell);
    CHECK(filter.period == shown.page.filter().period);
    const auto drawn = chart->figure().numberAt(filter.cell->row, filter.cell->column);
    REQUIRE(drawn);
    CHECK(*drawn > 0);
    CHECK(double(shown.sample.recordsBehind({filter, 5000, false}, *filter.cell)) == *drawn);
    CHECK_FALSE(shown.page.filter().cell);
}

TEST_CASE("A key number opens its records, and so does every card as a whole")
{
    Shown shown;
    QSignalSpy spy(&shown.page, &DashboardPage::recordsRequested);
    QTest::keyClick(&shown.part<KeyNumberCard>(u"dashboard.number.cafs-by-cluster"_s), Qt::Key_Return);
    QTest::keyClick(&shown.part<KeyNumberCard>(u"dashboard.number.review-outcomes"_s), Qt::Key_Space);
    REQUIRE(spy.count() == 2);
    const auto all = spy[0][0].value<figure::RecordFilter>();
    CHECK(shown.sample.recordsBehind({all, 5000, false}, *all.cell) == 867);
    const auto children = spy[1][0].value<figure::RecordFilter>();
    CHECK(shown.sample.recordsBehind({children, 5000, false}, *children.cell) == 14);
    for (const figure::Figure& figure : shown.sample.figures(shown.page.shownQuery())) {
        CAPTURE(figure.id.toStdString());
        const bool whole = figure.total && figure.hasData();
        CHECK(shown.page.card(figure.id)->findChild<QAction*>(u"openRecords"_s)->isEnabled() == whole);
        if (whole)
            CHECK(shown.sample.recordsBehind(shown.page.shownQuery(), wholeOf(figure)) > 0);
    }
}

TEST_CASE("A saved CAF is counted at once")
{
    Shown shown;
    record::Caf caf;
    caf.id = Id{4'611'686'018'427'387'000};
    caf.reference = u"EXE-09-NEW"_s;
    caf.started = Date::fromCalendar(2009, 6, 30);
    shown.sample.session().facts().read([&](const figure::Facts& facts) {
        caf.child = facts.children.id.front();
        caf.cluster = facts.clusters[facts.clusterByName(u"Exeter"_s)].id;
    });
    bool saved = false;
    shown.andWait([&] {
        shown.sample.session().write(&shown.page, store::Writer::saving({caf}),
            [&](const Result<store::SaveReceipt>& result) { saved = bool(result); });
    });
    CHECK(saved);
    CHECK(shown.number(u"cafs-by-cluster"_s) == u"868"_s);
    CHECK(shown.page.card(u"cafs-by-cluster")->figure().numberAt(u"Total", u"cafs") == 868);
}

TEST_CASE("The target of the prediction is typed or slid with the keys, and is remembered")
{
    Shown shown;
    auto& target = shown.part<QSpinBox>(u"dashboard.target"_s);
    auto& slider = shown.part<QSlider>(u"dashboard.target.slider"_s);
    CHECK(target.value() == 5000);
    CHECK(slider.value() == 5000);
    const auto predicted = [&] { return shown.page.card(u"predicted-for-target")->figure().numberAt(u"Total", u"predicted"); };
    target.setFocus();
    target.selectAll();
    QTest::keyClicks(&target, u"3200"_s);
    QTest::keyClick(&target, Qt::Key_Return);
    REQUIRE(test::waitUntil([&] { return predicted() == Approx(3200); }));
    CHECK(slider.value() == 3200);
    CHECK(shown.sample.settings().get(settings::predictionTarget) == 3200);
    QTest::keyClick(&slider, Qt::Key_Right);
    QTest::keyClick(&slider, Qt::Key_PageUp);
    REQUIRE(test::waitUntil([&] { return predicted() == Approx(3750); }));
    CHECK(target.value() == 3750);
    CHECK(shown.page.shownQuery().target == 3750);
    CHECK(shown.page.card(u"predicted-for-target")->figure().title.contains(u"3,750"_s));
}

TEST_CASE("Small numbers hide on demand in every card and key number")
{
    Shown shown;
    CHECK_FALSE(shown.page.card(u"cafs-by-cluster")->figure().suppressed);
    shown.andWait([&] { shown.part<QCheckBox>(u"dashboard.suppress"_s).click(); });
    for (const figure::Figure& figure : shown.sample.figures(shown.page.shownQuery()))
        CHECK(shown.page.card(figure.id)->figure() == figure);
    CHECK(shown.page.shownQuery().suppress);
    CHECK(shown.sample.settings().get(settings::hideSmallNumbers));
}

TEST_CASE("Rates per month and their coverage stand in the notes of every rate on demand, and the notes open")
{
    Shown shown;
    FigureCard* rates = shown.page.card(u"cafs-per-1000");
    const auto saysCoverage = [rates] {
        const QStringList notes = rates->figure().notes;
        return std::any_of(notes.begin(), notes.end(), [](const QString& note) { return note.startsWith(u"Coverage: "_s); });
    };
    CHECK_FALSE(saysCoverage());
    CHECK_FALSE(rates->showsNotes());
    auto& box = shown.part<QCheckBox>(u"dashboard.perMonth"_s);
    shown.andWait([&] { QTest::keyClick(&box, Qt::Key_Space); });
    CHECK(saysCoverage());
    CHECK(rates->showsNotes());
    CHECK_FALSE(shown.page.card(u"cafs-by-age")->showsNotes());
    CHECK(shown.sample.settings().get(settings::ratesPerMonth));
    shown.andWait([&] { QTest::keyClick(&box, Qt::Key_Space); });
    CHECK_FALSE(saysCoverage());
}

TEST_CASE("A period without data says so and offers all dates")
{
    Shown shown;
    figure::RecordFilter filter;
    filter.period = {Date::fromCalendar(1999, 1, 1), Date::fromCalendar(1999, 12, 31)};
    shown.andWait([&] { shown.page.setFilter(filter); });
    auto* empty = qobject_cast<EmptyState*>(shown.page.findChild<QStackedWidget*>()->currentWidget());
    REQUIRE(empty);
    CHECK(empty->findChild<QLabel*>(u"emptySentence"_s)->text()
        == u"No CAF, review, form score or referral is dated in this period."_s);
    shown.andWait([&] { empty->findChild<QPushButton*>(u"emptyAction"_s)->click(); });
    CHECK(shown.number(u"cafs-by-cluster"_s) == u"867"_s);
    CHECK(shown.page.filter().period == Period{});
}

TEST_CASE("A cluster that the file does not know is refused in words, and what is shown stays")
{
    Shown shown;
    figure::RecordFilter filter;
    filter.clusters = {u"Atlantis"_s};
    shown.page.setFilter(filter);
    REQUIRE(test::waitUntil([&] {
        for (const QLabel* label : shown.page.findChildren<QLabel*>()) {
            if (label->text().contains(u"There is no cluster “Atlantis”."_s))
                return true;
        }
        return false;
    }));
    CHECK(shown.number(u"cafs-by-cluster"_s) == u"867"_s);
}

TEST_CASE("While the facts are read the page says so, then fills by itself")
{
    test::SampleSession sample(false);
    DashboardPage page(sample.session(), sample.settings());
    QSignalSpy spy(&page, &DashboardPage::shown);
    page.resize(1072, 748);
    page.show();
    auto* loading = qobject_cast<EmptyState*>(page.findChild<QStackedWidget*>()->currentWidget());
    REQUIRE(loading);
    CHECK(loading->findChild<QLabel*>(u"emptySentence"_s)->text() == u"Reading the records…"_s);
    REQUIRE(test::waitUntil([&] { return spy.count() > 0; }));
    CHECK(page.card(u"cafs-by-cluster"));
}

TEST_CASE("The page keeps its place when it is left, and asks for nothing while it is hidden")
{
    Shown shown;
    auto* bar = shown.part<QScrollArea>(u"dashboard.scroll"_s).verticalScrollBar();
    REQUIRE(bar->maximum() > 700);
    bar->setValue(600);
    shown.page.hide();
    QSignalSpy spy(&shown.page, &DashboardPage::shown);
    shown.page.setFilter(exeterLastYear());
    QCoreApplication::processEvents();
    CHECK(spy.count() == 0);
    shown.andWait([&] { shown.page.show(); });
    CHECK(bar->value() == 600);
    CHECK(shown.page.shownQuery().filter == exeterLastYear());
}

TEST_CASE("A section is reached from the list of sections")
{
    Shown shown;
    auto* menu = shown.part<QPushButton>(u"dashboard.sections"_s).findChild<QMenu*>();
    QStringList headings;
    for (const QAction* action : menu->actions())
        headings << action->text();
    CHECK(headings.size() == 9);
    CHECK(headings.value(3) == u"Section 4: CAFs per 1,000 population"_s);
    menu->actions().value(3)->trigger();
    auto& scroll = shown.part<QScrollArea>(u"dashboard.scroll"_s);
    auto& section = shown.part<QWidget>(u"dashboard.section.4"_s);
    const int top = section.mapTo(scroll.viewport(), QPoint()).y();
    CHECK(top >= 0);
    CHECK(top < 40);
    CHECK(shown.page.card(u"referrals-and-cafs")->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("Export report hands over the filter")
{
    Shown shown;
    shown.andWait([&] { shown.page.setFilter(exeterLastYear()); });
    QSignalSpy spy(&shown.page, &DashboardPage::reportRequested);
    QTest::keyClick(&shown.part<QPushButton>(u"dashboard.report"_s), Qt::Key_Return);
    REQUIRE(spy.count() == 1);
    CHECK(spy[0][0].value<figure::RecordFilter>() == exeterLastYear());
}

TEST_CASE("Everything on the dashboard has a name for a screen reader")
{
    Shown shown;
    CHECK(test::namelessFocusables(shown.page) == QStringList());
    CHECK(test::undescribedPictures(shown.page) == QStringList());
}

TEST_CASE("Tab leads from the filter over the key numbers to the cards")
{
    Shown shown;
    shown.page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&shown.page));
    shown.part<QPushButton>(u"dashboard.period"_s).setFocus();
    QStringList reached;
    for (int step = 0; step < 19; ++step) {
        reached << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const QStringList expected{u"dashboard.period"_s, u"dashboard.areas"_s, u"dashboard.clusters"_s, u"dashboard.services"_s,
        u"dashboard.level"_s, u"dashboard.compare"_s, u"dashboard.sections"_s, u"dashboard.arrange"_s, u"dashboard.ask"_s,
        u"dashboard.report"_s, u"dashboard.perMonth"_s, u"dashboard.suppress"_s,
        u"dashboard.number.cafs-by-cluster"_s, u"dashboard.number.cafs-per-1000"_s, u"dashboard.number.review-outcomes"_s,
        u"dashboard.number.quality-by-cluster"_s};
    CHECK(reached.mid(0, expected.size()) == expected);
    CHECK(reached.contains(u"figureChart"_s));
}
