// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/charts/devonfigures.h"
#include "ui/charts/figurepicture.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

using namespace axs;
using figure::ChartKind;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A copied picture is light and opaque whatever the window's theme")
{
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    applyTheme(application, Appearance::dark, 200);
    const QImage image = figureImage({devon::cafsPerThousand(), ChartKind::lyingBars});
    applyTheme(application, Appearance::light, 100);
    CHECK(image.width() == 1280);
    CHECK_FALSE(image.hasAlphaChannel());
    CHECK(image.pixelColor(2, 2) == QColor(Qt::white));
}

TEST_CASE("A picture as SVG has words as words and holds no bitmap and no transparency")
{
    const std::pair<figure::Figure, ChartKind> charts[] = {{devon::cafsPerThousand(), ChartKind::lyingBars},
        {devon::cafsByAge(), ChartKind::standingColumns}, {devon::referralsAndCafs(), ChartKind::scatter},
        {devon::predictedCafs(), ChartKind::predictedActual}, {devon::reviewOutcomes(), ChartKind::hundredPercentBars}};
    for (const auto& [figure, kind] : charts) {
        CAPTURE(figure.id.toStdString());
        const QString svg = QString::fromUtf8(figureSvg({figure, kind}));
        CHECK(svg.contains(figure.title.toHtmlEscaped()));
        CHECK(svg.contains(u"<text"_s));
        CHECK_FALSE(svg.contains(u"<image"_s));
        for (qsizetype at = svg.indexOf(u"opacity=\""_s); at >= 0; at = svg.indexOf(u"opacity=\""_s, at + 1))
            CHECK(QStringView(svg).mid(at, 11) == u"opacity=\"1\"");
    }
}

TEST_CASE("A figure is saved by the ending of its name")
{
    const QTemporaryDir folder;
    CHECK(figureFormats().size() == 5);
    for (const FigureFormat& format : figureFormats()) {
        const QString path = folder.filePath(u"figure.%1"_s.arg(format.ending));
        CHECK(saveFigure(path, {devon::cafsPerThousand(), ChartKind::lyingBars}).has_value());
        CHECK(QFile(path).size() > 500);
    }
    const auto wrong = saveFigure(folder.filePath(u"figure.doc"_s), {devon::cafsPerThousand(), ChartKind::lyingBars});
    REQUIRE_FALSE(wrong.has_value());
    CHECK(wrong.error().sentence == u"Choose a name that ends in .png, .svg, .pdf, .csv or .xlsx."_s);
    CHECK_FALSE(saveFigure(folder.filePath(u"missing/figure.csv"_s), {devon::cafsPerThousand(), ChartKind::lyingBars}).has_value());
}
