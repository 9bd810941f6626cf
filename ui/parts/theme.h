// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QString>

#include <array>

class QApplication;

namespace axs {

enum class Appearance
{
    system,
    light,
    dark,
    highContrast,
};

/// Every colour of the program. Text has 4.5:1 and controls and marks 3:1 against what they lie on; a test measures it.
struct Tokens
{
    QColor background, surface, border, hover;
    QColor grid; ///< lines behind marks, as quiet as they can be
    QColor text, quiet;
    QColor control; ///< edges of fields, chips and scroll bars
    QColor accent, accentHover, accentText;
    QColor selected, selectedText;
    QColor focus, focusOnAccent;
    QColor error, errorSoft, due, dueSoft, done, doneSoft, neutral, neutralSoft;
    std::array<QColor, 6> data; ///< the same thing has the same colour everywhere; at most four at once
    std::array<QColor, 4> scale; ///< ordered answers, from the least to the most
    QColor reference; ///< the county line
    QColor beyond; ///< further from the prediction than chance explains
    QColor chance; ///< the band that chance explains, behind the marks
    QString suffix; ///< of the pictures that the style sheet names
};

const Tokens& tokensFor(Appearance appearance);

/// The contrast ratio of WCAG 2.2, 1 to 21.
double contrast(const QColor& one, const QColor& other);
/// Black or white, whichever reads better on this ground; 4.5:1 on every colour there is.
QColor textOn(const QColor& ground);

/// What the window looks like now: resolved appearance, colours and sizes.
class Theme
{
public:
    Theme(Appearance appearance, int textPercent, const QString& family = {});

    Appearance appearance() const { return m_appearance; } ///< never system
    int textPercent() const { return m_textPercent; }
    const Tokens& tokens() const { return tokensFor(m_appearance); }
    /// A length of the 100 % design at the present text size.
    int px(double length) const;
    /// The base font, or one of another size of the 100 % design.
    QFont font(double pixels = 13, QFont::Weight weight = QFont::Normal) const;
    QString styleSheet() const;

private:
    Appearance m_appearance;
    int m_textPercent;
    QStringList m_families;
};

/// The theme in use; light at 100 % until applyTheme() was called.
const Theme& theme();

/// Sets style, palette, base font and the one style sheet. The percentage is kept within 80 to 250. Widgets choose their
/// look by a mark (dynamicstyle.h): role = heading1, heading2, heading3, strong, quiet, small, number, brand, marking, card,
/// panel, navigation, top, foot, line, banner, errorSummary, primary, danger, link, chip; badge = error, due, done,
/// neutral; state = error on a field.
void applyTheme(QApplication& application, Appearance appearance, int textPercent = 100);

/// Tells what is painted by hand that colours or sizes changed.
class ThemeNotifier final : public QObject
{
    Q_OBJECT
public:
    static ThemeNotifier& instance();

Q_SIGNALS:
    void changed();
};

} // namespace axs
