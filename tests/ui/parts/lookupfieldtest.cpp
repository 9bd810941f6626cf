// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/lookupfield.h"

#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "ui/parts/dynamicstyle.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Form
{
    QWidget window;
    LookupField* field = new LookupField;
    QLineEdit* next = new QLineEdit;

    Form()
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        layout->addWidget(next);
        field->setEntries({{Id{1}, u"Siân O’Brien"_s, u"Health Visitor, PCT"_s}, {Id{2}, u"Ash Parry"_s, u"SENCO"_s},
            {Id{3}, u"Ash Parry"_s, u"Head teacher"_s}, {Id{4}, u"Bryn Sample"_s, {}}});
        window.show();
        window.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
        field->setFocus();
    }
    void type(const QString& text) { QTest::keyClicks(field->lineEdit(), text); }
    void leave()
    {
        popup()->hide();
        field->lineEdit()->setFocus();
        next->setFocus();
    }
    QAbstractItemView* popup() const { return field->findChild<QCompleter*>()->popup(); }
    QStringList offers() const
    {
        QStringList texts;
        const QAbstractItemModel* model = field->findChild<QCompleter*>()->completionModel();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data().toString());
        return texts;
    }
};

} // namespace

TEST_CASE("A look-up finds any part of a name, without accents, capitals or apostrophes")
{
    Form form;
    const QString typed = GENERATE(as<QString>(), u"sian"_s, u"OBRIEN"_s, u"o'bri"_s, u"visitor sia"_s);
    form.type(typed);
    CHECK(form.offers() == QStringList{u"Siân O’Brien · Health Visitor, PCT"_s});
}

TEST_CASE("Down and Enter choose an entry")
{
    Form form;
    QSignalSpy chosen(form.field, &LookupField::chosen);
    form.type(u"ash"_s);
    CHECK(form.offers() == QStringList{u"Ash Parry · SENCO"_s, u"Ash Parry · Head teacher"_s});
    QTest::keyClick(form.popup(), Qt::Key_Down);
    QTest::keyClick(form.popup(), Qt::Key_Down);
    QTest::keyClick(form.popup(), Qt::Key_Return);
    CHECK(form.field->chosenId() == Id{3});
    CHECK(form.field->typedText() == u"Ash Parry"_s);
    CHECK(chosen.size() == 1);
    CHECK_FALSE(form.field->hasProblem());
}

TEST_CASE("Leaving after a name that only one entry has chooses it")
{
    Form form;
    form.type(u"bryn sample"_s);
    form.leave();
    CHECK(form.field->chosenId() == Id{4});
    CHECK(form.field->typedText() == u"Bryn Sample"_s);
}

TEST_CASE("Leaving after a name that two entries share guesses neither")
{
    Form form;
    form.type(u"Ash Parry"_s);
    form.leave();
    CHECK_FALSE(form.field->chosenId().isSet());
    CHECK(form.field->hasProblem());
    CHECK(form.field->typedText() == u"Ash Parry"_s);
}

TEST_CASE("Words that name no entry stay visible and are a problem with a way out")
{
    Form form;
    form.type(u"Zed"_s);
    CHECK(form.field->property("shownProblem").toString().isEmpty());
    form.leave();
    CHECK(form.field->typedText() == u"Zed"_s);
    CHECK(form.field->problemText() == u"“Zed” is not in the list. Choose one that is."_s);
    CHECK(form.field->property("shownProblem").toString() == form.field->problemText());
}

TEST_CASE("The last row offers to add what was typed when that is allowed")
{
    Form form;
    form.field->setCanAdd(true);
    QSignalSpy add(form.field, &LookupField::addRequested);
    form.type(u"parr"_s);
    CHECK(form.offers().constLast() == u"Add “parr”…"_s);
    for (int row = 0; row < 3; ++row)
        QTest::keyClick(form.popup(), Qt::Key_Down);
    CHECK(form.popup()->currentIndex().data().toString() == u"Add “parr”…"_s);
    QTest::keyClick(form.popup(), Qt::Key_Return);
    REQUIRE(add.size() == 1);
    CHECK(add.at(0).at(0).toString() == u"parr"_s);
    CHECK_FALSE(form.field->chosenId().isSet());
}

TEST_CASE("Typing over a choice takes the choice back")
{
    Form form;
    form.field->setChosen(Id{4});
    QSignalSpy chosen(form.field, &LookupField::chosen);
    QTest::keyClick(form.field->lineEdit(), Qt::Key_End);
    form.type(u"x"_s);
    CHECK_FALSE(form.field->chosenId().isSet());
    CHECK(chosen.size() == 1);
}

TEST_CASE("A long list offers fifty and says how many more there are")
{
    Form form;
    std::vector<LookupField::Entry> many;
    for (int i = 1; i <= 60; ++i)
        many.push_back({Id{i}, u"Setting %1"_s.arg(i), {}});
    form.field->setEntries(std::move(many));
    form.type(u"set"_s);
    CHECK(form.offers().size() == 51);
    CHECK(form.offers().constLast() == u"10 more: type more letters"_s);
}

TEST_CASE("A look-up and its list of matches have names")
{
    Form form;
    setFieldName(*form.field, u"Lead professional"_s);
    CHECK(test::namelessFocusables(*form.field).isEmpty());
    CHECK(form.popup()->accessibleName() == u"Matches"_s);
}
