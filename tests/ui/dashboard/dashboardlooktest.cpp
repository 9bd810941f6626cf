// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/ui/dashboard/samplesession.h"
#include "ui/charts/figurechart.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/figurecard.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

namespace {

QApplication& application()
{
    return *qobject_cast<QApplication*>(QCoreApplication::instance());
}

void keepPicture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("AXS_GRABS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    widget.grab().save(QDir(folder).filePath(name + u".png"_s));
}

void fill(DashboardPage& page)
{
    QSignalSpy spy(&page, &DashboardPage::shown);
    page.show();
    REQUIRE(test::waitUntil([&] { return spy.count() > 0; }));
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("The dashboard in every look cuts no words")
{
    test::SampleSession sample;
    const std::tuple<Appearance, int, QSize, QString> looks[] = {{Appearance::light, 100, {1072, 748}, u"1280-light"_s},
        {Appearance::light, 100, {1712, 1000}, u"1920-light"_s}, {Appearance::dark, 100, {1072, 748}, u"1280-dark"_s},
        {Appearance::highContrast, 100, {1072, 748}, u"1280-contrast"_s},
        {Appearance::light, 200, {1072, 748}, u"1280-large"_s}, {Appearance::dark, 200, {1712, 1000}, u"1920-large-dark"_s},
        {Appearance::light, 100, {700, 748}, u"narrow"_s}};
    for (const auto& [look, percent, size, name] : looks) {
        CAPTURE(name.toStdString());
        applyTheme(application(), look, percent);
        DashboardPage page(sample.session(), sample.settings());
        page.setAutoFillBackground(true);
        page.resize(size);
        fill(page);
        CHECK(page.size() == size);
        CHECK(test::clippedTexts(page) == QStringList());
        auto* scroll = page.findChild<QScrollArea*>(u"dashboard.scroll"_s);
        CHECK(scroll->widget()->width() <= scroll->viewport()->width());
        keepPicture(page, u"dashboard-"_s + name);
        keepPicture(*scroll->widget(), u"dashboard-whole-"_s + name);
    }
    applyTheme(application(), Appearance::light, 100);
}

TEST_CASE("The panels of the filter in every look")
{
    test::SampleSession sample;
    const std::tuple<Appearance, int, QString> looks[]
        = {{Appearance::light, 100, u"light"_s}, {Appearance::dark, 100, u"dark"_s}, {Appearance::light, 200, u"large"_s}};
    for (const auto& [look, percent, name] : looks) {
        applyTheme(application(), look, percent);
        DashboardPage page(sample.session(), sample.settings());
        page.resize(1072, 748);
        fill(page);
        for (const QString& part : {u"period"_s, u"clusters"_s, u"services"_s}) {
            page.findChild<QPushButton*>(u"dashboard."_s + part)->click();
            auto* panel = page.findChild<QWidget*>(u"dashboard.%1.choices"_s.arg(part));
            REQUIRE(panel->isVisible());
            QCoreApplication::processEvents();
            CAPTURE(part.toStdString(), percent);
            if (part == "period"_L1)
                CHECK(test::clippedTexts(*panel) == QStringList());
            keepPicture(*panel, u"dashboard-panel-%1-%2"_s.arg(part, name));
            panel->close();
        }
    }
    applyTheme(application(), Appearance::light, 100);
}

TEST_CASE("How long the dashboard takes", "[.][timing]")
{
    applyTheme(application(), Appearance::light, 100);
    test::SampleSession sample;
    QElapsedTimer timer;
    timer.start();
    DashboardPage page(sample.session(), sample.settings());
    page.resize(1072, 748);
    fill(page);
    const qint64 built = timer.elapsed();
    QSignalSpy spy(&page, &DashboardPage::shown);
    figure::RecordFilter filter = page.filter();
    filter.clusters = {u"Exeter"_s, u"Bideford"_s};
    timer.start();
    page.setFilter(filter);
    REQUIRE(test::waitUntil([&] { return spy.count() > 0; }));
    QCoreApplication::processEvents();
    const qint64 changed = timer.elapsed();
    timer.start();
    page.findChild<QScrollArea*>(u"dashboard.scroll"_s)->widget()->grab();
    const qint64 painted = timer.elapsed();
    qint64 slowest = 0;
    for (FigureChart* chart : page.findChildren<FigureChart*>()) {
        chart->setFigure(chart->figure(), chart->kind());
        timer.start();
        chart->grab();
        slowest = std::max(slowest, timer.nsecsElapsed() / 1000);
    }
    WARN("page built and painted " << built << " ms, filter to painted " << changed << " ms, all cards painted " << painted
                                   << " ms, slowest chart " << slowest << " us");
    CHECK(built > 0);
}
