// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/datefield.h"

#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/problemline.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A date field with a neighbour to move on to, as on a form.
struct Form
{
    QWidget window;
    DateField field;
    QLineEdit next;

    Form()
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(&field);
        layout->addWidget(&next);
        field.setToday(Date::fromCalendar(2009, 8, 7));
        window.show();
        window.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
        field.setFocus();
    }
    ~Form()
    {
        field.setParent(nullptr);
        next.setParent(nullptr);
    }
    void type(const QString& text) { QTest::keyClicks(field.lineEdit(), text); }
    void leave() { QTest::keyClick(field.lineEdit(), Qt::Key_Tab); }
    QString words() const { return field.findChild<QLabel*>(u"dateWords"_s)->text(); }
};

} // namespace

TEST_CASE("A date field takes dates as people type them")
{
    Form form;
    const auto [typed, day] = GENERATE(table<const char*, const char*>({
        {"7 aug 09", "2009-08-07"},
        {"7/8/2009", "2009-08-07"},
        {"2009-08-07", "2009-08-07"},
        {"today", "2009-08-07"},
        {"t", "2009-08-07"},
        {"14 jan 2003", "2003-01-14"},
    }));
    form.type(QString::fromLatin1(typed));
    CHECK(form.field.date().iso() == QString::fromLatin1(day));
    CHECK_FALSE(form.field.hasProblem());
}

TEST_CASE("A date field says the day in full beneath what was typed")
{
    Form form;
    form.type(u"7 aug 09"_s);
    CHECK(form.words() == u"Friday 7 August 2009"_s);
    form.leave();
    CHECK(form.field.typedText() == u"7 aug 09"_s);
    CHECK(form.field.lineEdit()->accessibleDescription() == u"Friday 7 August 2009"_s);
}

TEST_CASE("An empty date field stays empty, whatever is pressed")
{
    Form form;
    QSignalSpy changed(&form.field, &DateField::dateChanged);
    QTest::keyClick(form.field.lineEdit(), Qt::Key_Up);
    QTest::keyClick(form.field.lineEdit(), Qt::Key_Down);
    form.leave();
    CHECK_FALSE(form.field.date().isSet());
    CHECK_FALSE(form.field.hasProblem());
    CHECK(form.field.typedText().isEmpty());
    CHECK(form.words().isEmpty());
    CHECK(changed.isEmpty());
}

TEST_CASE("A date that does not exist is no date, and is judged only when the field is left")
{
    Form form;
    const test::Announcements announcements;
    form.type(u"31/13/2008"_s);
    CHECK_FALSE(form.field.date().isSet());
    CHECK(form.words().isEmpty());
    CHECK(form.field.lineEdit()->property("state").toString().isEmpty());
    form.leave();
    CHECK(form.field.hasProblem());
    CHECK(form.field.findChild<ProblemLine*>()->text() == u"✕ “31/13/2008” is not a date. Write it like 7 Aug 2009."_s);
    CHECK(form.field.lineEdit()->property("state").toString() == u"error"_s);
    CHECK(announcements.heard() == QStringList{u"✕ “31/13/2008” is not a date. Write it like 7 Aug 2009."_s});
    CHECK(form.field.typedText() == u"31/13/2008"_s);

    form.field.lineEdit()->setFocus();
    form.field.lineEdit()->selectAll();
    form.type(u"31/12/2008"_s);
    CHECK(form.words() == u"Wednesday 31 December 2008"_s);
    CHECK(form.field.lineEdit()->property("state").toString().isEmpty());
}

TEST_CASE("Up and Down move a day")
{
    Form form;
    form.field.setDate(Date::fromCalendar(2009, 3, 1));
    QSignalSpy edited(&form.field, &DateField::edited);
    QTest::keyClick(form.field.lineEdit(), Qt::Key_Down);
    CHECK(form.field.date() == Date::fromCalendar(2009, 2, 28));
    CHECK(form.field.typedText() == u"28 Feb 2009"_s);
    QTest::keyClick(form.field.lineEdit(), Qt::Key_Up);
    QTest::keyClick(form.field.lineEdit(), Qt::Key_Up);
    CHECK(form.field.date() == Date::fromCalendar(2009, 3, 2));
    CHECK(edited.size() == 3);
}

TEST_CASE("A draft never keeps the word today, which means another day tomorrow")
{
    Form form;
    form.type(u"t"_s);
    CHECK(form.field.typedText() == u"7 Aug 2009"_s);
    form.leave();
    CHECK(form.field.lineEdit()->text() == u"7 Aug 2009"_s);
}

TEST_CASE("A draft gives back what was typed, finished or not")
{
    Form form;
    form.field.setTypedText(u"31/1"_s);
    CHECK(form.field.typedText() == u"31/1"_s);
    CHECK(form.field.hasProblem());
    form.field.setTypedText(u"31/1/2009"_s);
    CHECK(form.field.date() == Date::fromCalendar(2009, 1, 31));
}

TEST_CASE("dateChanged tells of days, edited of keys")
{
    Form form;
    QSignalSpy changed(&form.field, &DateField::dateChanged);
    QSignalSpy edited(&form.field, &DateField::edited);
    form.type(u"7/8/2009"_s);
    CHECK(edited.size() == 8);
    // 7/8/20 is a day of 1920 or 2020 on the way, then 7/8/200 is none, then 2009.
    CHECK(changed.size() == 3);
    form.field.setDate(Date::fromCalendar(2009, 8, 7));
    CHECK(edited.size() == 8);
    CHECK(changed.size() == 3);
}

TEST_CASE("A date field has a name for a screen reader once it has a label")
{
    DateField field;
    CHECK(test::namelessFocusables(field) == QStringList{u"QLineEdit \"dateText\" in \"\""_s});
    setFieldName(field, u"Reviewed on"_s);
    CHECK(test::namelessFocusables(field).isEmpty());
}
