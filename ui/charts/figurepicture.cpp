// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurepicture.h"

#include "core/exchange/exportfile.h"
#include "core/figure/chance.h"
#include "core/figure/comparison.h"
#include "core/figure/figuretext.h"
#include "core/figure/sentence.h"

#include <QBuffer>
#include <QDateTime>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace axs {

using figure::ChartKind;
using figure::Figure;

namespace {

constexpr double pageWidth = 640;
constexpr double margin = 16;

struct Line
{
    QString text;
    double pixels;
    QFont::Weight weight;
    QColor colour;
};

/// Lays the words and the chart below one another; draws them when there is a painter. Returns the height.
double layOut(QPainter* painter, const ShownFigure& shown)
{
    const Figure& figure = shown.figure;
    const ChartStyle style = ChartStyle::print(12);
    const Theme light(Appearance::light, 100);
    double y = margin;
    const auto add = [&](const Line& line) {
        if (line.text.isEmpty())
            return;
        const QFont font = light.font(line.pixels, line.weight);
        const QRectF wanted(margin, y, pageWidth - 2 * margin, 1000);
        const int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
        const QRectF taken = QFontMetricsF(font).boundingRect(wanted, flags, line.text);
        if (painter) {
            painter->setFont(font);
            painter->setPen(line.colour);
            painter->drawText(wanted, flags, line.text);
        }
        y += taken.height() + 4;
    };
    add({figure.title, 16, QFont::DemiBold, style.tokens.text});
    add({figure::figureSentence(figure), 13, QFont::Normal, style.tokens.quiet});
    add({figure::chanceSentence(figure), 13, QFont::Normal, style.tokens.quiet});
    if (shown.extras.before)
        add({figure::comparisonSentence(figure, *shown.extras.before), 13, QFont::Normal, style.tokens.quiet});
    y += 8;
    const double width = pageWidth - 2 * margin;
    const QRectF area(margin, y, width, chartHeight(figure, shown.kind, style, width, shown.extras));
    if (painter)
        renderChart(*painter, area, figure, shown.kind, style, shown.extras);
    y = area.bottom() + 8;
    for (const QString& note : figure.footnotes)
        add({note, 11, QFont::Normal, style.tokens.quiet});
    add({figure.filterWords, 11, QFont::Normal, style.tokens.quiet});
    add({figure::figureFoot(figure), 11, QFont::Normal, style.tokens.quiet});
    return std::ceil(y + margin - 4);
}

Result<QByteArray> pngOf(const ShownFigure& shown)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    figureImage(shown).save(&buffer, "PNG");
    return bytes;
}

} // namespace

Figure ShownFigure::table() const
{
    return extras.before ? figure::compared(figure, *extras.before) : figure;
}

QImage figureImage(const ShownFigure& shown, double scale)
{
    const double height = layOut(nullptr, shown);
    QImage image(static_cast<int>(std::ceil(pageWidth * scale)), static_cast<int>(std::ceil(height * scale)), QImage::Format_RGB32);
    image.fill(tokensFor(Appearance::light).surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    layOut(&painter, shown);
    return image;
}

QByteArray figureSvg(const ShownFigure& shown)
{
    QBuffer buffer;
    const QRectF page(0, 0, pageWidth, layOut(nullptr, shown));
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(page.size().toSize());
    generator.setViewBox(page);
    generator.setTitle(shown.figure.title);
    generator.setDescription(figure::figureSentence(shown.figure));
    QPainter painter(&generator);
    painter.fillRect(page, tokensFor(Appearance::light).surface);
    layOut(&painter, shown);
    painter.end();
    return buffer.data();
}

QByteArray figurePdf(const ShownFigure& shown)
{
    constexpr int dotsPerInch = 1200;
    constexpr double edge = 15;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(shown.figure.title);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, {edge, edge, edge, edge}, QPageLayout::Millimeter});
    QPainter painter(&writer);
    const double fits = std::min(writer.width() / pageWidth, writer.height() / layOut(nullptr, shown));
    painter.scale(fits, fits);
    layOut(&painter, shown);
    painter.end();
    return buffer.data();
}

namespace {

Result<void> saveBytes(const Result<QByteArray>& bytes, const QString& path)
{
    if (!bytes)
        return bytes.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return Error{u"“%1” could not be saved. Choose another folder or name."_s.arg(path), file.errorString()};
    return {};
}

template <auto Make>
Result<void> saveMade(const ShownFigure& shown, const QString& path)
{
    return saveBytes(Make(shown), path);
}

Result<void> saveTable(const ShownFigure& shown, const QString& path)
{
    const auto saved = exchange::saveSheet(
        exchange::sheetOf(shown.table()), path, QDateTime::currentMSecsSinceEpoch(), true);
    return saved ? Result<void>() : saved.error();
}

} // namespace

const std::vector<FigureFormat>& figureFormats()
{
    static const std::vector<FigureFormat> formats{
        {u"png"_s, QObject::tr("P&NG picture"), true, saveMade<pngOf>},
        {u"svg"_s, QObject::tr("&SVG picture"), true, saveMade<figureSvg>},
        {u"pdf"_s, QObject::tr("&PDF"), true, saveMade<figurePdf>},
        {u"csv"_s, QObject::tr("&CSV table"), false, saveTable},
        {u"xlsx"_s, QObject::tr("&XLSX workbook"), false, saveTable},
    };
    return formats;
}

Result<void> saveFigure(const QString& path, const ShownFigure& shown)
{
    const auto& formats = figureFormats();
    const auto format = std::find_if(formats.begin(), formats.end(),
        [&](const FigureFormat& each) { return path.endsWith(u'.' + each.ending, Qt::CaseInsensitive); });
    if (format != formats.end())
        return format->save(shown, path);
    QStringList endings;
    for (const FigureFormat& each : formats)
        endings << u'.' + each.ending;
    const QString last = endings.takeLast();
    return Error{u"Choose a name that ends in %1 or %2."_s.arg(endings.join(u", "_s), last), path};
}

std::unique_ptr<QMimeData> figureData(const ShownFigure& shown)
{
    const Figure table = shown.table();
    auto data = std::make_unique<QMimeData>();
    data->setText(figure::figureTsv(table));
    data->setHtml(figure::figureHtmlTable(table));
    data->setData(u"text/csv"_s, figure::figureCsv(table));
    return data;
}

} // namespace axs
