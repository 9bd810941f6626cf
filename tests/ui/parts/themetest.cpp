// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>

#include <utility>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

namespace {

const Appearance everyLook[] = {Appearance::light, Appearance::dark, Appearance::highContrast};

} // namespace

TEST_CASE("Contrast is measured as WCAG does")
{
    CHECK(contrast(Qt::white, Qt::black) == Approx(21.0));
    CHECK(contrast(QColor(0x77, 0x77, 0x77), Qt::white) == Approx(4.48).margin(0.005));
    CHECK(contrast(Qt::red, Qt::red) == Approx(1.0));
}

TEST_CASE("Text has at least 4.5:1 against everything it lies on")
{
    for (const Appearance look : everyLook) {
        const Tokens& t = tokensFor(look);
        const std::pair<QColor, QColor> pairs[] = {{t.text, t.background}, {t.text, t.surface}, {t.text, t.hover},
            {t.text, t.selected}, {t.text, t.chance}, {t.quiet, t.background}, {t.quiet, t.surface}, {t.quiet, t.neutralSoft},
            {t.accent, t.surface}, {t.accent, t.hover}, {t.accent, t.background}, {t.accentText, t.accent},
            {t.accentText, t.accentHover}, {t.selectedText, t.selected}, {t.error, t.errorSoft}, {t.error, t.surface},
            {t.error, t.background}, {t.due, t.dueSoft}, {t.done, t.doneSoft}, {t.neutral, t.neutralSoft},
            {t.reference, t.surface}};
        for (const auto& [text, ground] : pairs) {
            CAPTURE(t.suffix.toStdString(), text.name().toStdString(), ground.name().toStdString());
            CHECK(contrast(text, ground) >= 4.5);
        }
    }
}

TEST_CASE("Controls and marks have at least 3:1 against everything they lie on")
{
    for (const Appearance look : everyLook) {
        const Tokens& t = tokensFor(look);
        std::vector<std::pair<QColor, QColor>> pairs = {{t.control, t.surface}, {t.control, t.background},
            {t.focus, t.surface}, {t.focus, t.background}, {t.focusOnAccent, t.accent}, {t.accent, t.background},
            {t.beyond, t.surface}};
        for (const QColor& colour : t.data)
            pairs.emplace_back(colour, t.surface);
        for (const auto& [mark, ground] : pairs) {
            CAPTURE(t.suffix.toStdString(), mark.name().toStdString(), ground.name().toStdString());
            CHECK(contrast(mark, ground) >= 3.0);
        }
        for (const QColor& answer : t.scale)
            CHECK(contrast(textOn(answer), answer) >= 4.5);
    }
}

TEST_CASE("The theme sets palette, font and sizes, and tells who paints by hand")
{
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    const QSignalSpy spy(&ThemeNotifier::instance(), &ThemeNotifier::changed);

    applyTheme(application, Appearance::dark, 200);
    CHECK(spy.count() == 1);
    CHECK(QApplication::palette().color(QPalette::Window) == QColor(0x12, 0x18, 0x1F));
    CHECK(QApplication::font().pixelSize() == 26);
    CHECK(theme().px(8) == 16);
    CHECK(application.styleSheet().contains(u"font-size: 40px"_s));
    CHECK_FALSE(application.styleSheet().contains(u'@'));

    applyTheme(application, Appearance::light, 300);
    CHECK(theme().textPercent() == 250);
    applyTheme(application, Appearance::light, 100);
    CHECK(QApplication::font().pixelSize() == 13);
    CHECK(application.styleSheet().contains(u"font-size: 20px"_s));
}

TEST_CASE("A role makes a label a heading at once")
{
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    applyTheme(application, Appearance::light, 100);
    QLabel label(u"Dashboard"_s);
    label.show();
    CHECK(label.font().pixelSize() == 13);
    setStyleRole(label, u"heading1"_s);
    CHECK(label.font().pixelSize() == 20);
}

TEST_CASE("What is open grows with the text size")
{
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    applyTheme(application, Appearance::light, 100);
    QLabel plain(u"Saved"_s);
    QLabel heading(u"Dashboard"_s);
    heading.setProperty("role", u"heading2"_s);
    plain.show();
    heading.show();
    applyTheme(application, Appearance::light, 150);
    CHECK(plain.font().pixelSize() == 20);
    CHECK(heading.font().pixelSize() == 24);
    applyTheme(application, Appearance::light, 100);
    CHECK(plain.font().pixelSize() == 13);
}
