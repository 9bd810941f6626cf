// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

/// An A4 sheet measured in dots of 300 an inch, and the type that is set on it. Digits, dashes and letters keep their
/// own glyphs (no shaping), so that the text of the PDF is the text that was set.
namespace axs::ui::paper {

inline constexpr double dotsPerInch = 300;
constexpr double millimetres(double length)
{
    return length * dotsPerInch / 25.4;
}

inline constexpr double sheetWidth = 2480;
inline constexpr double sheetHeight = 3508;
inline constexpr double margin = 236; ///< 20 mm
inline constexpr QRectF content{ margin, margin, sheetWidth - 2 * margin, sheetHeight - 2 * margin };

struct Type
{
    double pixels;
    QFont::Weight weight = QFont::Normal;
};
inline constexpr Type cover{ 125, QFont::DemiBold }; ///< 30 pt
inline constexpr Type heading1{ 71, QFont::DemiBold }; ///< 17 pt
inline constexpr Type heading2{ 56, QFont::DemiBold }; ///< 13.5 pt
inline constexpr Type body{ 48 }; ///< 11.5 pt
inline constexpr Type strong{ 48, QFont::DemiBold };
inline constexpr Type table{ 42 }; ///< 10 pt
inline constexpr Type tableStrong{ 42, QFont::DemiBold };
inline constexpr Type note{ 38 }; ///< 9 pt
inline constexpr Type mark{ 30 }; ///< of a footnote
inline constexpr Type value{ 100, QFont::DemiBold }; ///< of a key figure
inline constexpr Type frame{ 38 }; ///< header and footer
inline constexpr Type frameStrong{ 38, QFont::DemiBold };
inline constexpr double chartText = 38; ///< 9 pt

QFont font(const Type& type);
double lineHeight(const Type& type);
double ascent(const Type& type);
double textWidth(const QString& text, const Type& type);
/// The lines of a text set to a width; a word that is wider is broken rather than cut.
QStringList wrapped(const QString& text, const Type& type, double width);
double longestWord(const QString& text, const Type& type);

/// Ink: always that of the light theme.
QColor ink();
QColor quietInk();
QColor accentInk();
QColor ruleInk();
QColor softGround();
QColor warningInk();
QColor warningGround();

} // namespace axs::ui::paper
