// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper.h"

#include "ui/parts/theme.h"

#include <QFontMetricsF>

#include <algorithm>

namespace axs::ui::paper {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A percent sign stays with its number.
QString keptTogether(QString text)
{
    return text.replace(u" %"_s, QString(QChar::Nbsp) + u'%');
}

} // namespace

QFont font(const Type& type)
{
    QFont font;
    font.setFamilies({ u"Inter"_s });
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(static_cast<int>(type.pixels));
    font.setWeight(type.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

double lineHeight(const Type& type)
{
    return QFontMetricsF(font(type)).height() * (type.pixels >= body.pixels ? 1.06 : 1);
}

double ascent(const Type& type)
{
    return QFontMetricsF(font(type)).ascent();
}

double textWidth(const QString& text, const Type& type)
{
    return QFontMetricsF(font(type)).horizontalAdvance(text);
}

QStringList wrapped(const QString& text, const Type& type, double width)
{
    // Only at spaces: "0–19" and "18.7 %" stay whole.
    const QFontMetricsF metrics(font(type));
    QStringList lines;
    QString line;
    const QStringList words = keptTogether(text).split(u' ', Qt::SkipEmptyParts);
    for (QString word : words) {
        word.replace(QChar::Nbsp, u' ');
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (metrics.horizontalAdvance(longer) <= width) {
            line = longer;
            continue;
        }
        if (!line.isEmpty())
            lines << line;
        for (line = word; line.size() > 1 && metrics.horizontalAdvance(line) > width;) {
            qsizetype fits = line.size() - 1;
            while (fits > 1 && metrics.horizontalAdvance(line.left(fits)) > width)
                --fits;
            lines << line.left(fits);
            line.remove(0, fits);
        }
    }
    if (!line.isEmpty() || lines.isEmpty())
        lines << line;
    return lines;
}

double longestWord(const QString& text, const Type& type)
{
    double longest = 0;
    const QStringList words = keptTogether(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words)
        longest = std::max(longest, textWidth(word, type));
    return longest;
}

QColor ink()
{
    return tokensFor(Appearance::light).text;
}
QColor quietInk()
{
    return tokensFor(Appearance::light).quiet;
}
QColor accentInk()
{
    return tokensFor(Appearance::light).accent;
}
QColor ruleInk()
{
    return tokensFor(Appearance::light).border;
}
QColor softGround()
{
    return tokensFor(Appearance::light).background;
}
QColor warningInk()
{
    return tokensFor(Appearance::light).due;
}
QColor warningGround()
{
    return tokensFor(Appearance::light).dueSoft;
}

} // namespace axs::ui::paper
