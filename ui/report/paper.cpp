// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper.h"

#include "ui/parts/theme.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace axs::ui::paper {

using namespace Qt::Literals::StringLiterals;

QFont font(const Type& type)
{
    QFont font;
    font.setFamilies({u"Inter"_s});
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(static_cast<int>(type.pixels));
    font.setWeight(type.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

double lineHeight(const Type& type)
{
    return QFontMetricsF(font(type)).height() * 1.06;
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
    QTextLayout layout(text, font(type));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

double longestWord(const QString& text, const Type& type)
{
    double longest = 0;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words)
        longest = std::max(longest, textWidth(word, type));
    return longest;
}

QColor ink() { return tokensFor(Appearance::light).text; }
QColor quietInk() { return tokensFor(Appearance::light).quiet; }
QColor accentInk() { return tokensFor(Appearance::light).accent; }
QColor ruleInk() { return tokensFor(Appearance::light).border; }
QColor softGround() { return tokensFor(Appearance::light).background; }
QColor warningInk() { return tokensFor(Appearance::light).due; }
QColor warningGround() { return tokensFor(Appearance::light).dueSoft; }

} // namespace axs::ui::paper
