// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/journeys/keyboardpathway.h"

namespace axs::test {

void typeLetters(const QString& text)
{
    QWidget* field = QApplication::focusWidget();
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(field, &press);
    }
}

void Pathway::answer(const QString& name, const QString& text, QWidget* top)
{
    tabTo(name, top);
    auto* widget = (top ? top : static_cast<QWidget*>(&page()))->findChild<QWidget*>(name);
    REQUIRE(widget != nullptr);
    if (auto* chips = qobject_cast<ChoiceChips*>(widget)) {
        for (int presses = 0; presses < 12 && chips->chosen() != text; ++presses)
            desk.press(chips->chosen().isEmpty() ? Qt::Key_Space : Qt::Key_Right);
        REQUIRE(chips->chosen() == text);
        return;
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    typeLetters(text);
    // A list of offers takes the keys while it is open, as on the screen.
    QWidget* offers = QApplication::activePopupWidget();
    QTest::keyClick(offers ? offers : QApplication::focusWidget(), Qt::Key_Tab);
    if (offers && offers->isVisible())
        QTest::keyClick(offers, Qt::Key_Escape);
    activate(top);
}

bool Pathway::confirmWarnings()
{
    QStringList names;
    for (const auto* tick : page().findChildren<QAbstractButton*>()) {
        if (tick->objectName().startsWith(u"confirm-"_s) && tick->isVisible() && !tick->isChecked())
            names << tick->objectName();
    }
    for (const QString& name : std::as_const(names)) {
        press(name);
        answer(QString(name).replace(u"confirm-"_s, u"reason-"_s), u"Looked at, and right"_s);
    }
    return !names.isEmpty();
}

QStringList Pathway::refused()
{
    activate();
    desk.press(Qt::Key_S, Qt::ControlModifier);
    auto* summary = page().findChild<ErrorSummary*>(u"errorSummary"_s);
    REQUIRE(summary != nullptr);
    REQUIRE(comes([&] { return !summary->problems().isEmpty(); }));
    QStringList sentences;
    for (const auto& problem : summary->problems())
        sentences << problem.sentence;
    return sentences;
}

void Pathway::save()
{
    activate();
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QApplication::processEvents();
    const auto* summary = page().findChild<ErrorSummary*>(u"errorSummary"_s);
    for (const auto& problem : summary->problems())
        UNSCOPED_INFO(problem.sentence.toStdString());
    REQUIRE(summary->problems().isEmpty());
    if (confirmWarnings()) {
        activate();
        desk.press(Qt::Key_S, Qt::ControlModifier);
    }
    REQUIRE(comes([this] { return !page().isDirty(); }));
    caf = page().caf();
}

} // namespace axs::test
