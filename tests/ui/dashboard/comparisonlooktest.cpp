// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/grab.h"
#include "tests/ui/dashboard/showndashboard.h"
#include "ui/charts/figurechart.h"
#include "ui/dashboard/comparechip.h"
#include "ui/dashboard/figurecard.h"
#include "ui/parts/theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

namespace {

QApplication& application()
{
    return *qobject_cast<QApplication*>(QCoreApplication::instance());
}

void choose(test::ShownDashboard& shown, const QString& with)
{
    auto* action = shown.page.findChild<QAction*>(u"dashboard.compare."_s + with);
    REQUIRE(action);
    shown.andWait([&] { action->trigger(); });
}

figure::RecordFilter schoolYear()
{
    figure::RecordFilter filter;
    filter.period = {Date::fromCalendar(2008, 9, 1), Date::fromCalendar(2009, 6, 30)};
    return filter;
}

/// Two clusters as squares in metres, one by its name in capitals.
QByteArray mapOfTwo()
{
    return R"({"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"name":"EXETER"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[10,0],[10,10],[0,10],[0,0]]]}},
        {"type":"Feature","properties":{"name":"Bideford"},"geometry":{"type":"Polygon","coordinates":[[[10,0],[20,0],[20,10],[10,10],[10,0]]]}}]})";
}

} // namespace

TEST_CASE("Compared with last year each card has the other period's numbers, and drills into that period")
{
    test::ShownDashboard shown;
    shown.andWait([&] { shown.page.setFilter(schoolYear()); });
    choose(shown, u"last-year"_s);
    CHECK(shown.part<QLabel>(u"dashboard.sentence"_s).text().endsWith(u" · compared with 1 September 2007 to 30 June 2008"_s));
    CHECK(shown.sample.settings().get(settings::compareWith) == u"last-year"_s);
    figure::RecordFilter lastYear = schoolYear();
    lastYear.period = {Date::fromCalendar(2007, 9, 1), Date::fromCalendar(2008, 6, 30)};
    for (const figure::Figure& figure : shown.sample.figures({lastYear, 5000, false})) {
        CAPTURE(figure.id.toStdString());
        REQUIRE(shown.page.card(figure.id)->before());
        CHECK(*shown.page.card(figure.id)->before() == figure);
    }
    FigureCard& card = *shown.page.card(u"cafs-by-cluster");
    const QString said = card.findChild<QLabel*>(u"comparedSentence"_s)->text();
    const double now = *card.figure().numberAt(u"Total", u"cafs");
    const double then = *card.before()->numberAt(u"Total", u"cafs");
    CHECK(said == u"CAFs undertaken: %1, against %2 from 1 September 2007 to 30 June 2008; %3 more."_s.arg(now).arg(then).arg(now - then));

    QSignalSpy spy(&shown.page, &DashboardPage::recordsRequested);
    card.setShowsTable(true);
    auto* table = card.findChild<QTableView*>(u"figureTable"_s);
    const QAbstractItemModel& model = *table->model();
    REQUIRE(model.headerData(2, Qt::Horizontal).toString() == u"CAFs undertaken, before"_s);
    table->setCurrentIndex(model.index(0, 2));
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(spy.count() == 1);
    const auto filter = spy[0][0].value<figure::RecordFilter>();
    CHECK(filter.period == lastYear.period);
    CHECK(double(shown.sample.recordsBehind({filter, 5000, false}, *filter.cell)) == model.index(0, 2).data().toString().toDouble());
    CHECK(shown.page.filter() == schoolYear());
}

TEST_CASE("An earlier period without data says so and is no zero")
{
    test::ShownDashboard shown;
    choose(shown, u"before"_s);
    FigureCard& card = *shown.page.card(u"cafs-by-cluster");
    CHECK(card.findChild<QLabel*>(u"comparedSentence"_s)->text() == u"No data for 1 November 2005 to 31 August 2007 to compare with."_s);
    CHECK(card.findChild<QTableView*>(u"figureTable"_s)->model()->index(0, 2).data().toString() == u"No data"_s);
    choose(shown, u"nothing"_s);
    CHECK(card.findChild<QLabel*>(u"comparedSentence"_s)->isHidden());
    CHECK_FALSE(card.before());
}

TEST_CASE("Enter on a voice lists its reviews, as many as it counts")
{
    test::ShownDashboard shown;
    FigureCard& card = *shown.page.card(u"review-voices");
    CHECK(card.figure().numberAt(u"Total", u"reviews").value_or(0) > 0);
    QSignalSpy spy(&shown.page, &DashboardPage::recordsRequested);
    auto* chart = card.findChild<FigureChart*>();
    for (const Mark& mark : chart->marks()) {
        const figure::Cell* cell = card.figure().cell(mark.cell.row, mark.cell.column);
        REQUIRE(cell);
        CAPTURE(mark.words.toStdString());
        const std::size_t behind = shown.sample.recordsBehind(shown.page.shownQuery(), mark.cell);
        CHECK(double(behind) == cell->numerator.value_or(cell->number().value_or(0)));
    }
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_End);
    QTest::keyClick(chart, Qt::Key_Return);
    REQUIRE(spy.count() == 1);
    CHECK(spy[0][0].value<figure::RecordFilter>().cell == figure::CellName{u"review-voices"_s, u"Total"_s, u"child_missing"_s});
}

TEST_CASE("The clusters as tiles: every row once, its value written, and Enter opens what the tile counts")
{
    test::ShownDashboard shown;
    for (const char16_t* id : {u"cafs-per-1000", u"predicted-cafs", u"predicted-for-target"}) {
        FigureCard& card = *shown.page.card(QStringView(id));
        card.setShowsMap(true);
        REQUIRE(card.showsMap());
        auto* chart = card.findChild<FigureChart*>();
        QStringList drawn;
        for (const Mark& mark : chart->marks()) {
            drawn << mark.cell.row;
            CAPTURE(mark.words.toStdString());
            CHECK_FALSE(mark.labelCut);
            CHECK_FALSE(mark.valueArea.isEmpty());
            for (const Mark& other : chart->marks())
                CHECK((&other == &mark || !other.area.intersects(mark.area)));
        }
        CHECK(drawn.size() == qsizetype(card.figure().rows.size()));
        CHECK(drawn.removeDuplicates() == 0);
        QSignalSpy spy(&shown.page, &DashboardPage::recordsRequested);
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Return);
        REQUIRE(spy.count() == 1);
        const auto filter = spy[0][0].value<figure::RecordFilter>();
        const double cafs = *card.figure().numberAt(filter.cell->row, card.figure().columnIndex(u"cafs") >= 0 ? u"cafs" : u"actual");
        CHECK(double(shown.sample.recordsBehind({filter, 5000, false}, *filter.cell)) == cafs);
        card.setShowsTable(true);
        card.setShowsMap(true);
        CHECK_FALSE(card.showsTable());
    }
    CHECK_FALSE(shown.page.card(u"cafs-by-age")->findChild<QAction*>(u"showMap"_s)->isVisible());
}

TEST_CASE("A map file gives the clusters that it names their shapes, is remembered, and a bad one falls back to tiles")
{
    test::ShownDashboard shown;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"clusters.geojson"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(mapOfTwo());
    file.close();
    FigureCard& card = *shown.page.card(u"cafs-per-1000");
    card.setShowsMap(true);
    auto* chart = card.findChild<FigureChart*>();
    QSignalSpy told(&shown.page, &DashboardPage::told);
    QSignalSpy failed(&shown.page, &DashboardPage::failed);
    shown.page.useMapFile(path);
    REQUIRE(test::waitUntil([&] { return told.count() + failed.count() > 0; }));
    CHECK(failed.count() == 0);
    CHECK(shown.sample.settings().get(settings::mapFile) == path);
    const auto shapes = [&] {
        const auto& marks = chart->marks();
        return std::count_if(marks.begin(), marks.end(), [](const Mark& mark) { return !mark.outline.isEmpty(); });
    };
    CHECK(shapes() == 2);
    CHECK(chart->marks().size() == card.figure().rows.size());
    CHECK(card.findChild<QAction*>(u"useTiles"_s)->isVisible());
    shown.page.useMapFile(folder.filePath(u"missing.geojson"_s));
    REQUIRE(test::waitUntil([&] { return failed.count() > 0; }));
    CHECK(failed[0][0].toString().endsWith(u"cannot be read. The clusters are shown as tiles."_s));
    CHECK(shapes() == 0);
    card.findChild<QAction*>(u"useTiles"_s)->trigger();
    CHECK(shown.sample.settings().get(settings::mapFile).isEmpty());
}

TEST_CASE("The compared dashboard, its maps and its voices in every look cut no words")
{
    const std::tuple<Appearance, int, QSize, QString> looks[] = {{Appearance::light, 100, {1072, 748}, u"1280-light"_s},
        {Appearance::dark, 100, {1712, 1000}, u"1920-dark"_s}, {Appearance::light, 200, {1072, 748}, u"1280-large"_s},
        {Appearance::dark, 200, {1712, 1000}, u"1920-large-dark"_s}, {Appearance::highContrast, 100, {1072, 748}, u"1280-contrast"_s}};
    const QString folder = qEnvironmentVariable("AXS_GRABS");
    for (const auto& [look, percent, size, name] : looks) {
        CAPTURE(name.toStdString());
        applyTheme(application(), look, percent);
        test::ShownDashboard shown(size);
        shown.page.setAutoFillBackground(true);
        shown.andWait([&] { shown.page.setFilter(schoolYear()); });
        choose(shown, u"last-year"_s);
        for (const char16_t* id : {u"cafs-per-1000", u"predicted-cafs"})
            shown.page.card(QStringView(id))->setShowsMap(true);
        shown.page.card(u"cafs-by-gender")->setShowsTable(true);
        QCoreApplication::processEvents();
        CHECK(test::clippedTexts(shown.page) == QStringList());
        for (const FigureChart* chart : shown.page.findChildren<FigureChart*>()) {
            CAPTURE(chart->figure().id.toStdString());
            CHECK(test::waitUntil([&] { return !chart->isVisible() || chart->height() >= chart->sizeHint().height(); }));
        }
        for (const FigureCard* card : shown.page.findChildren<FigureCard*>()) {
            CAPTURE(card->figure().id.toStdString());
            CHECK(test::waitUntil([&] { return card->parentWidget()->rect().contains(card->geometry()); }));
        }
        if (folder.isEmpty())
            continue;
        QDir().mkpath(folder);
        shown.page.grab().save(QDir(folder).filePath(u"compared-%1.png"_s.arg(name)));
        shown.part<QScrollArea>(u"dashboard.scroll"_s).widget()->grab().save(QDir(folder).filePath(u"compared-whole-%1.png"_s.arg(name)));
    }
    applyTheme(application(), Appearance::light, 100);
}
