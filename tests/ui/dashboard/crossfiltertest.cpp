// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/dashboard/showndashboard.h"
#include "ui/charts/figurechart.h"
#include "ui/dashboard/figurecard.h"
#include "ui/dashboard/markfilter.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

namespace {

using Shown = test::ShownDashboard;

FigureChart& chartOf(Shown& shown, const QString& figure)
{
    FigureCard* card = shown.page.card(figure);
    REQUIRE(card);
    return *card->findChild<FigureChart*>();
}

/// The first mark of a row with this label.
int markOf(FigureChart& chart, const QString& row)
{
    const auto& marks = chart.marks();
    const auto found = std::find_if(marks.begin(), marks.end(), [&](const Mark& mark) { return mark.cell.row == row; });
    REQUIRE(found != marks.end());
    return static_cast<int>(found - marks.begin());
}

void goToMark(FigureChart& chart, const QString& row)
{
    const int mark = markOf(chart, row);
    QTest::keyClick(&chart, Qt::Key_Home);
    for (int step = 0; step < mark; ++step)
        QTest::keyClick(&chart, Qt::Key_Down);
    REQUIRE(chart.currentMark() == mark);
}

void checkEveryCard(Shown& shown)
{
    for (const figure::Figure& figure : shown.sample.figures(shown.page.shownQuery())) {
        CAPTURE(figure.id.toStdString());
        CHECK(shown.page.card(figure.id)->figure() == figure);
    }
}

} // namespace

TEST_CASE("Ctrl+Enter on a cluster's mark filters every card by it, and again takes the filter away")
{
    Shown shown;
    QSignalSpy records(&shown.page, &DashboardPage::recordsRequested);
    FigureChart& chart = chartOf(shown, u"cafs-by-cluster"_s);
    const figure::RecordFilter before = shown.page.filter();
    goToMark(chart, u"Exeter"_s);
    shown.andWait([&] { QTest::keyClick(&chart, Qt::Key_Return, Qt::ControlModifier); });
    CHECK(shown.page.filter().clusters == QStringList{u"Exeter"_s});
    CHECK(shown.page.filter().period == before.period);
    CHECK(shown.page.shownQuery().filter == shown.page.filter());
    checkEveryCard(shown);
    goToMark(chart, u"Exeter"_s);
    shown.andWait([&] { QTest::keyClick(&chart, Qt::Key_Return, Qt::ControlModifier); });
    CHECK(shown.page.filter() == before);
    checkEveryCard(shown);
    CHECK(records.count() == 0);
}

TEST_CASE("Ctrl and a click filters, a click alone lists the records")
{
    Shown shown;
    QSignalSpy records(&shown.page, &DashboardPage::recordsRequested);
    FigureChart& chart = chartOf(shown, u"cafs-by-cluster"_s);
    const QPoint exeter = chart.marks()[static_cast<std::size_t>(markOf(chart, u"Exeter"_s))].area.center().toPoint();
    QTest::mouseClick(&chart, Qt::LeftButton, Qt::NoModifier, exeter);
    REQUIRE(records.count() == 1);
    CHECK(shown.page.filter().clusters.isEmpty());
    shown.andWait([&] { QTest::mouseClick(&chart, Qt::LeftButton, Qt::ControlModifier, exeter); });
    CHECK(records.count() == 1);
    CHECK(shown.page.filter().clusters == QStringList{u"Exeter"_s});
    shown.page.hide();
    shown.page.show();
    CHECK(shown.page.filter().clusters == QStringList{u"Exeter"_s});
}

TEST_CASE("The menu on a mark offers to filter all cards by it, and to stop")
{
    Shown shown;
    FigureCard* card = shown.page.card(u"cafs-by-cluster");
    FigureChart& chart = chartOf(shown, u"cafs-by-cluster"_s);
    auto* menu = card->findChild<QMenu*>(u"cardMenu"_s);
    auto* filter = card->findChild<QAction*>(u"filterAll"_s);
    const auto openByKeys = [&] {
        goToMark(chart, u"Exeter"_s);
        card->findChild<QAction*>(u"openMenu"_s)->trigger();
        REQUIRE(menu->isVisible());
    };
    openByKeys();
    REQUIRE(filter->isVisible());
    CHECK(filter->text() == u"Filter a&ll cards by Exeter"_s);
    menu->hide();
    shown.andWait([&] { filter->trigger(); });
    CHECK(shown.page.filter().clusters == QStringList{u"Exeter"_s});
    openByKeys();
    CHECK(filter->text() == u"No &longer filter by Exeter"_s);
    menu->hide();
    const QPoint margin(1, 1);
    QContextMenuEvent beside(QContextMenuEvent::Mouse, margin, card->mapToGlobal(margin));
    QCoreApplication::sendEvent(card, &beside);
    CHECK(menu->isVisible());
    CHECK_FALSE(filter->isVisible());
    menu->hide();
}

TEST_CASE("Roles, sectors and service types filter where a filter has them; totals and answers do not")
{
    Shown shown;
    const auto kindOf = [&](const QString& id, const QString& row) {
        const figure::Figure& figure = shown.page.card(id)->figure();
        REQUIRE(figure.row(row));
        return markFilter(figure, {id, row, figure.columns.back().id});
    };
    const auto first = [&](const QString& id) {
        const figure::Figure& figure = shown.page.card(id)->figure();
        REQUIRE_FALSE(figure.rows.empty());
        return figure.rowLabel(figure.rows.front());
    };
    using figure::RecordFilter;
    const std::pair<QString, QStringList RecordFilter::*> named[] = {{u"assessments-by-role"_s, &RecordFilter::assessorRoles},
        {u"lead-roles"_s, &RecordFilter::leadRoles}, {u"lead-by-sector"_s, &RecordFilter::sectors},
        {u"quality-by-service"_s, &RecordFilter::services}, {u"cafs-per-1000"_s, &RecordFilter::clusters}};
    for (const auto& [id, kind] : named) {
        CAPTURE(id.toStdString());
        const auto mark = kindOf(id, first(id));
        REQUIRE(mark);
        CHECK(mark->kind == kind);
        shown.andWait([&] { shown.page.setFilter(toggled({}, *mark)); });
        CHECK(shown.page.shownQuery().filter.*kind == QStringList{mark->name});
        shown.andWait([&] { shown.page.setFilter({}); });
    }
    const auto girls = kindOf(u"cafs-by-gender"_s, u"Female"_s);
    REQUIRE(girls);
    CHECK(girls->label == u"Girls"_s);
    CHECK(toggled({}, *girls).genders == QStringList{u"female"_s});
    CHECK_FALSE(kindOf(u"cafs-by-gender"_s, u"Not available"_s));
    CHECK_FALSE(kindOf(u"cafs-by-cluster"_s, u"Total"_s));
    CHECK_FALSE(kindOf(u"review-outcomes"_s, u"completely"_s));
}

TEST_CASE("The cards on the screen answer first and together")
{
    Shown shown;
    auto& scroll = shown.part<QScrollArea>(u"dashboard.scroll"_s);
    scroll.verticalScrollBar()->setValue(scroll.verticalScrollBar()->maximum() / 2);
    QCoreApplication::processEvents();
    std::vector<FigureCard*> seen;
    for (FigureCard* card : shown.page.findChildren<FigureCard*>()) {
        if (!QRect(card->mapTo(scroll.viewport(), QPoint()), card->size()).intersects(scroll.viewport()->rect()))
            continue;
        seen.push_back(card);
    }
    REQUIRE(!seen.empty());
    bool together = false;
    QObject::connect(&shown.page, &DashboardPage::screenShown, &shown.page, [&] {
        together = std::all_of(seen.begin(), seen.end(),
            [](const FigureCard* card) { return card->figure().filterWords == u"Exeter"_s; });
    });
    figure::RecordFilter filter = shown.page.filter();
    filter.clusters = {u"Exeter"_s};
    shown.andWait([&] { shown.page.setFilter(filter); });
    CHECK(together);
    checkEveryCard(shown);
}
