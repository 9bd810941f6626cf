// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QRegularExpression>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace axs {

namespace {

Theme& current()
{
    static Theme theme(Appearance::light, 100);
    return theme;
}

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
#endif
}

Appearance resolved(Appearance appearance)
{
    const bool dark = systemIsDark();
    if (appearance != Appearance::system)
        return appearance;
    return dark ? Appearance::dark : Appearance::light;
}

QString systemFamily()
{
    static const bool headless = QGuiApplication::platformName() == "offscreen"_L1 || QGuiApplication::platformName() == "minimal"_L1;
    return headless ? QString() : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

QPalette paletteOf(const Tokens& t)
{
    QPalette p(t.background);
    const auto set = [&p](QPalette::ColorRole role, const QColor& colour) { p.setColor(role, colour); };
    set(QPalette::Window, t.background);
    set(QPalette::WindowText, t.text);
    set(QPalette::Base, t.surface);
    set(QPalette::AlternateBase, t.background);
    set(QPalette::Text, t.text);
    set(QPalette::Button, t.surface);
    set(QPalette::ButtonText, t.text);
    set(QPalette::BrightText, t.error);
    set(QPalette::ToolTipBase, t.surface);
    set(QPalette::ToolTipText, t.text);
    set(QPalette::PlaceholderText, t.quiet);
    set(QPalette::Highlight, t.accent);
    set(QPalette::HighlightedText, t.accentText);
    set(QPalette::Link, t.accent);
    set(QPalette::LinkVisited, t.accent);
    set(QPalette::Mid, t.control);
    set(QPalette::Dark, t.control);
    set(QPalette::Midlight, t.border);
    set(QPalette::Light, t.surface);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.quiet);
    return p;
}

QHash<QString, QColor> namedColours(const Tokens& t)
{
    return {{u"background"_s, t.background}, {u"surface"_s, t.surface}, {u"border"_s, t.border}, {u"hover"_s, t.hover},
        {u"text"_s, t.text}, {u"quiet"_s, t.quiet}, {u"control"_s, t.control}, {u"accent"_s, t.accent},
        {u"accentHover"_s, t.accentHover}, {u"accentText"_s, t.accentText}, {u"selected"_s, t.selected},
        {u"selectedText"_s, t.selectedText}, {u"focus"_s, t.focus}, {u"focusOnAccent"_s, t.focusOnAccent},
        {u"error"_s, t.error}, {u"errorSoft"_s, t.errorSoft}, {u"due"_s, t.due}, {u"dueSoft"_s, t.dueSoft},
        {u"done"_s, t.done}, {u"doneSoft"_s, t.doneSoft}, {u"neutral"_s, t.neutral},
        {u"neutralSoft"_s, t.neutralSoft}};
}

} // namespace

Theme::Theme(Appearance appearance, int textPercent, const QString& family)
    : m_appearance(appearance == Appearance::system ? Appearance::light : appearance)
    , m_textPercent(std::clamp(textPercent, 80, 250))
{
    if (!family.isEmpty())
        m_families.append(family);
    m_families.append(u"Inter"_s);
}

int Theme::px(double length) const
{
    return std::max(1, static_cast<int>(std::lround(length * m_textPercent / 100.0)));
}

QFont Theme::font(double pixels, QFont::Weight weight) const
{
    QFont font;
    font.setFamilies(m_families);
    font.setPixelSize(px(pixels));
    font.setWeight(weight);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}

QString Theme::styleSheet() const
{
    QFile file(u":/theme/pathway.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll());
    const QHash<QString, QColor> colours = namedColours(tokens());
    static const QRegularExpression variable(u"@([A-Za-z]+)|\\b([0-9]+)px"_s);
    QString sheet;
    qsizetype from = 0;
    for (auto it = variable.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        sheet += QStringView(source).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString name = match.captured(1);
        if (name.isEmpty())
            sheet += QString::number(px(match.captured(2).toInt())) + u"px"_s;
        else if (name == "suffix"_L1)
            sheet += tokens().suffix;
        else
            sheet += colours.contains(name) ? colours[name].name() : match.captured(0);
    }
    return sheet + source.mid(from);
}

const Theme& theme()
{
    return current();
}

void applyTheme(QApplication& application, Appearance appearance, int textPercent)
{
    current() = Theme(resolved(appearance), textPercent, systemFamily());
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setPalette(paletteOf(theme().tokens()));
    QApplication::setFont(theme().font());
    application.setStyleSheet(theme().styleSheet());
    Q_EMIT ThemeNotifier::instance().changed();
}

ThemeNotifier& ThemeNotifier::instance()
{
    static ThemeNotifier notifier;
    return notifier;
}

} // namespace axs
