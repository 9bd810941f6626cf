// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/choicechips.h"

#include "tests/support/accessibility.h"
#include "tests/support/catch.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

namespace {

const QList<ChoiceChips::Choice> answers{{u"notAtAll"_s, u"not at all"_s}, {u"partly"_s, u"partly"_s},
    {u"mostly"_s, u"mostly"_s}, {u"completely"_s, u"completely"_s}, {u"na"_s, u"n/a"_s}};

QRadioButton* chip(ChoiceChips& chips, const QString& key)
{
    return chips.findChild<QRadioButton*>(u"choice-"_s + key);
}

void open(ChoiceChips& chips)
{
    chips.setChoices(answers);
    chips.setAccessibleName(u"Child or young person"_s);
    chips.show();
    chips.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&chips));
    chips.setFocus();
}

} // namespace

TEST_CASE("Chips start without an answer")
{
    ChoiceChips chips;
    open(chips);
    CHECK(chips.chosen().isEmpty());
    CHECK(chip(chips, u"notAtAll"_s)->hasFocus());
}

TEST_CASE("Space answers and arrows move the answer, round the ends")
{
    ChoiceChips chips;
    open(chips);
    QSignalSpy changed(&chips, &ChoiceChips::chosenChanged);
    QTest::keyClick(chip(chips, u"notAtAll"_s), Qt::Key_Space);
    CHECK(chips.chosen() == u"notAtAll"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(chips.chosen() == u"partly"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    CHECK(chips.chosen() == u"na"_s);
    CHECK(chip(chips, u"na"_s)->isChecked());
    CHECK_FALSE(chip(chips, u"partly"_s)->isChecked());
    CHECK(changed.size() == 4);
}

TEST_CASE("Delete and Backspace take the answer back")
{
    ChoiceChips chips;
    open(chips);
    chips.setChosen(u"mostly"_s);
    chip(chips, u"mostly"_s)->setFocus();
    QSignalSpy edited(&chips, &ChoiceChips::edited);
    QTest::keyClick(chip(chips, u"mostly"_s), GENERATE(Qt::Key_Delete, Qt::Key_Backspace));
    CHECK(chips.chosen().isEmpty());
    CHECK_FALSE(chip(chips, u"mostly"_s)->isChecked());
    CHECK(edited.size() == 1);
}

TEST_CASE("Clear appears with an answer and takes it back")
{
    ChoiceChips chips;
    open(chips);
    auto* clear = chips.findChild<QPushButton*>(u"clear"_s);
    CHECK(clear->isHidden());
    chips.setChosen(u"partly"_s);
    REQUIRE_FALSE(clear->isHidden());
    QTest::mouseClick(clear, Qt::LeftButton);
    CHECK(chips.chosen().isEmpty());
    CHECK(clear->isHidden());
}

TEST_CASE("Chips that may not be cleared keep their answer")
{
    ChoiceChips chips;
    open(chips);
    chips.setClearable(false);
    chips.setChosen(u"partly"_s);
    QTest::keyClick(chip(chips, u"partly"_s), Qt::Key_Delete);
    CHECK(chips.chosen() == u"partly"_s);
    CHECK(chips.findChild<QPushButton*>(u"clear"_s)->isHidden());
}

TEST_CASE("A retired answer of an old record keeps showing")
{
    ChoiceChips chips;
    open(chips);
    chips.setChosen(u"somewhat"_s);
    REQUIRE(chip(chips, u"somewhat"_s) != nullptr);
    CHECK(chip(chips, u"somewhat"_s)->isChecked());
    CHECK(chips.chosen() == u"somewhat"_s);
}

TEST_CASE("Tab stops once at a row of chips")
{
    ChoiceChips chips;
    open(chips);
    chips.setChosen(u"mostly"_s);
    int stops = 0;
    for (const QRadioButton* each : chips.findChildren<QRadioButton*>())
        stops += (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus ? 1 : 0;
    CHECK(stops == 1);
}

TEST_CASE("A screen reader meets radio buttons in a named group")
{
    ChoiceChips chips;
    open(chips);
    CHECK(test::namelessFocusables(chips).isEmpty());
    const QAccessibleInterface* group = QAccessible::queryAccessibleInterface(&chips);
    CHECK(group->role() == QAccessible::Grouping);
    CHECK(group->text(QAccessible::Name) == u"Child or young person"_s);
    const QAccessibleInterface* button = QAccessible::queryAccessibleInterface(chip(chips, u"partly"_s));
    CHECK(button->role() == QAccessible::RadioButton);
    CHECK(button->text(QAccessible::Name) == u"partly"_s);
}

TEST_CASE("Chips wrap when the row is narrow")
{
    ChoiceChips chips;
    open(chips);
    chips.resize(220, chips.heightForWidth(220));
    QApplication::processEvents();
    for (const QRadioButton* each : chips.findChildren<QRadioButton*>()) {
        CHECK(each->geometry().right() < 220);
        CHECK(each->geometry().bottom() < chips.height());
    }
    CHECK(chip(chips, u"completely"_s)->y() > chip(chips, u"notAtAll"_s)->y());
}
