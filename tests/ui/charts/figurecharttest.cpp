// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/charts/devonfigures.h"
#include "ui/charts/figurechart.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace axs;
using figure::ChartKind;
using namespace Qt::Literals::StringLiterals;

namespace {

QApplication& application()
{
    return *qobject_cast<QApplication*>(QCoreApplication::instance());
}

} // namespace

TEST_CASE("A chart is named and described for a screen reader")
{
    applyTheme(application(), Appearance::light, 100);
    FigureChart chart;
    chart.setFigure(devon::cafsPerThousand(), ChartKind::lyingBars);
    CHECK(chart.accessibleName() == u"CAFs per 1,000 aged 0–19"_s);
    CHECK(chart.accessibleDescription() == u"Dawlish & Teignmouth is highest at 14.88; seven clusters are under 1.6."_s);
    chart.setFigure(devon::empty(), ChartKind::lyingBars);
    CHECK(chart.accessibleDescription() == u"No data for this period."_s);
}

TEST_CASE("The keys walk along the marks and Enter opens one")
{
    FigureChart chart;
    chart.setFigure(devon::cafsPerThousand(), ChartKind::lyingBars);
    chart.resize(chart.sizeHint());
    chart.show();
    QSignalSpy spy(&chart, &FigureChart::cellActivated);
    CHECK(chart.currentMark() == -1);
    QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Down);
    CHECK(chart.currentMark() == 1);
    CHECK(chart.accessibleDescription().startsWith(u"Tiverton: 13.35 (83 of 6,215). "_s));
    QTest::keyClick(&chart, Qt::Key_Return);
    REQUIRE(spy.count() == 1);
    CHECK(spy[0][0].value<figure::CellName>() == figure::CellName{u"cafs-per-1000"_s, u"Tiverton"_s, u"rate"_s});
    QTest::keyClick(&chart, Qt::Key_End);
    CHECK(chart.currentMark() == 16);
    QTest::keyClick(&chart, Qt::Key_Right);
    CHECK(chart.currentMark() == 16);
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Up);
    CHECK(chart.currentMark() == 0);
}

TEST_CASE("A click on a bar or on its name opens it; beside them nothing happens")
{
    FigureChart chart;
    chart.setFigure(devon::cafsPerThousand(), ChartKind::lyingBars);
    chart.resize(chart.sizeHint());
    chart.show();
    QSignalSpy spy(&chart, &FigureChart::cellActivated);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.marks()[2].area.center().toPoint());
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.marks()[4].labelArea.center().toPoint());
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(chart.width() - 4, chart.height() - 40));
    REQUIRE(spy.count() == 2);
    CHECK(spy[0][0].value<figure::CellName>().row == u"South Molton & Chulmleigh"_s);
    CHECK(spy[1][0].value<figure::CellName>().row == u"Totnes, Dartmouth & Kingsbridge"_s);
}

TEST_CASE("A chart follows the theme")
{
    applyTheme(application(), Appearance::light, 100);
    FigureChart chart;
    chart.setFigure(devon::cafsPerThousand(), ChartKind::lyingBars);
    chart.resize(480, 400);
    const int before = chart.sizeHint().height();
    const auto ground = [&] { return chart.grab().toImage().pixelColor(chart.width() - 1, chart.height() - 1); };
    CHECK(ground() == QColor(Qt::white));
    applyTheme(application(), Appearance::dark, 200);
    CHECK(ground() == tokensFor(Appearance::dark).surface);
    CHECK(chart.sizeHint().height() > 1.8 * before);
    applyTheme(application(), Appearance::light, 100);
}
