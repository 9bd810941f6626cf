// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurepicture.h"

#include "core/figure/figuretext.h"
#include "core/figure/sentence.h"

#include <QBuffer>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

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
double layOut(QPainter* painter, const Figure& figure, ChartKind kind)
{
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
    y += 8;
    const QRectF area(margin, y, pageWidth - 2 * margin, chartHeight(figure, kind, style));
    if (painter)
        renderChart(*painter, area, figure, kind, style);
    y = area.bottom() + 8;
    for (const QString& note : figure.footnotes)
        add({note, 11, QFont::Normal, style.tokens.quiet});
    add({figure.filterWords, 11, QFont::Normal, style.tokens.quiet});
    add({figure::figureFoot(figure), 11, QFont::Normal, style.tokens.quiet});
    return std::ceil(y + margin - 4);
}

} // namespace

QImage figureImage(const Figure& figure, ChartKind kind, double scale)
{
    const double height = layOut(nullptr, figure, kind);
    QImage image(static_cast<int>(std::ceil(pageWidth * scale)), static_cast<int>(std::ceil(height * scale)), QImage::Format_RGB32);
    image.fill(tokensFor(Appearance::light).surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    layOut(&painter, figure, kind);
    return image;
}

QByteArray figureSvg(const Figure& figure, ChartKind kind)
{
    QBuffer buffer;
    const QRectF page(0, 0, pageWidth, layOut(nullptr, figure, kind));
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(page.size().toSize());
    generator.setViewBox(page);
    generator.setTitle(figure.title);
    generator.setDescription(figure::figureSentence(figure));
    QPainter painter(&generator);
    painter.fillRect(page, tokensFor(Appearance::light).surface);
    layOut(&painter, figure, kind);
    painter.end();
    return buffer.data();
}

Result<void> saveFigure(const QString& path, const Figure& figure, ChartKind kind)
{
    QByteArray bytes;
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
        bytes = figureCsv(figure);
    } else if (path.endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        bytes = figureSvg(figure, kind);
    } else if (path.endsWith(".png"_L1, Qt::CaseInsensitive)) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        figureImage(figure, kind).save(&buffer, "PNG");
    } else {
        return Error{u"Choose a name that ends in .png, .svg or .csv."_s, path};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{u"“%1” could not be saved. Choose another folder or name."_s.arg(path), file.errorString()};
    return {};
}

} // namespace axs
