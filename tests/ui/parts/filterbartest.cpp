// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/filterbar.h"

#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "ui/parts/choicepopup.h"
#include "ui/parts/datefield.h"
#include "ui/parts/periodpopup.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace axs;
using namespace Qt::Literals::StringLiterals;
using figure::RecordFilter;

namespace {

figure::FilterChoices county()
{
    figure::FilterChoices choices;
    choices.today = Date::fromCalendar(2009, 7, 24);
    choices.firstDay = Date::fromCalendar(2007, 9, 3);
    choices.areas = QStringList{u"North"_s, u"South"_s};
    choices.clusters = {{u"Bideford"_s, u"North"_s}, {u"Dawlish & Teignmouth"_s, u"South"_s}, {u"Exeter"_s, u"South"_s}};
    choices.services = QStringList{u"Midwifery"_s, u"Schools"_s};
    return choices;
}

struct Bar
{
    Bar()
    {
        bar.setChoices(county());
        bar.show();
    }

    QString text(const QString& part) { return bar.findChild<QPushButton*>(u"list."_s + part)->text(); }
    template <class Panel>
    Panel& open(const QString& part)
    {
        auto* chip = bar.findChild<QPushButton*>(u"list."_s + part);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Return);
        auto* panel = bar.findChild<Panel*>(u"list.%1.choices"_s.arg(part));
        REQUIRE(panel);
        REQUIRE(panel->isVisible());
        return *panel;
    }
    QStringList boxes(ChoicePopup& panel)
    {
        QStringList texts;
        for (const QCheckBox* box : panel.findChildren<QCheckBox*>())
            texts << (box->isChecked() ? u"+"_s : QString()) + box->text();
        return texts;
    }

    FilterBar bar{u"list"_s};
    QSignalSpy spy{&bar, &FilterBar::filterChanged};
};

} // namespace

TEST_CASE("The chips say the filter in words, with the days written out")
{
    Bar bar;
    CHECK(bar.text(u"period"_s) == u"All dates ▾"_s);
    CHECK(bar.text(u"areas"_s) == u"All areas ▾"_s);
    CHECK(bar.text(u"level"_s) == u"Both levels ▾"_s);
    CHECK(bar.bar.findChild<QPushButton*>(u"list.clear"_s)->isHidden());
    RecordFilter filter;
    filter.period = {Date::fromCalendar(2008, 9, 1), Date::fromCalendar(2009, 8, 31)};
    filter.areas = {u"South"_s};
    filter.clusters = {u"Dawlish & Teignmouth"_s, u"Exeter"_s};
    filter.services = {u"Schools"_s};
    filter.level = 3;
    bar.bar.setFilter(filter);
    CHECK(bar.text(u"period"_s) == u"1 Sep 2008 – 31 Aug 2009 ▾"_s);
    CHECK(bar.text(u"areas"_s) == u"South ▾"_s);
    CHECK(bar.text(u"clusters"_s) == u"2 clusters ▾"_s);
    CHECK(bar.text(u"services"_s) == u"Schools ▾"_s);
    CHECK(bar.text(u"level"_s) == u"Level 3 ▾"_s);
    CHECK(bar.bar.findChild<QPushButton*>(u"list.clusters"_s)->accessibleName() == u"Clusters: 2 clusters"_s);
    CHECK(bar.bar.findChild<QPushButton*>(u"list.clusters"_s)->accessibleDescription() == u"Dawlish & Teignmouth, Exeter"_s);
    CHECK(bar.bar.sentence()
        == u"South area, Dawlish & Teignmouth and Exeter, service Schools, level 3, 1 September 2008 to 31 August 2009 (this academic year, not over yet)"_s);
    CHECK(bar.spy.count() == 0);
}

TEST_CASE("A usual period is chosen with the keys")
{
    Bar bar;
    auto& panel = bar.open<PeriodPopup>(u"period"_s);
    CHECK(QApplication::focusWidget()->accessibleName() == u"Since the start, all dates"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    CHECK(QApplication::focusWidget()->accessibleName() == u"Last academic year, 1 Sep 2007 – 31 Aug 2008"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK_FALSE(panel.isVisible());
    REQUIRE(bar.spy.count() == 1);
    CHECK(bar.spy[0][0].value<RecordFilter>().period.words() == u"1 September 2007 to 31 August 2008"_s);
    CHECK(bar.text(u"period"_s) == u"1 Sep 2007 – 31 Aug 2008 ▾"_s);
}

TEST_CASE("Earlier and Later step by the same length, and the panel stays")
{
    Bar bar;
    RecordFilter filter;
    filter.period = {Date::fromCalendar(2009, 4, 1), Date::fromCalendar(2009, 6, 30)};
    bar.bar.setFilter(filter);
    auto& panel = bar.open<PeriodPopup>(u"period"_s);
    auto* earlier = panel.findChild<QPushButton*>(u"earlier"_s);
    CHECK(earlier->accessibleDescription() == u"1 Jan 2009 – 31 Mar 2009"_s);
    earlier->click();
    earlier->click();
    CHECK(bar.text(u"period"_s) == u"1 Oct 2008 – 31 Dec 2008 ▾"_s);
    panel.findChild<QPushButton*>(u"later"_s)->click();
    CHECK(bar.text(u"period"_s) == u"1 Jan 2009 – 31 Mar 2009 ▾"_s);
    CHECK(panel.isVisible());
    CHECK(bar.spy.count() == 3);
}

TEST_CASE("Two typed days are a period, but not backwards")
{
    Bar bar;
    auto& panel = bar.open<PeriodPopup>(u"period"_s);
    auto* from = panel.findChild<DateField*>(u"firstDay"_s)->lineEdit();
    auto* to = panel.findChild<DateField*>(u"lastDay"_s)->lineEdit();
    from->setFocus();
    from->selectAll();
    QTest::keyClicks(from, u"7 aug 09"_s);
    QTest::keyClick(from, Qt::Key_Return);
    CHECK(bar.spy.count() == 0);
    QStringList said;
    for (const QLabel* label : panel.findChildren<QLabel*>())
        said << label->text();
    CHECK(said.join(u'\n').contains(u"The last day is before the first."_s));
    to->setFocus();
    to->selectAll();
    QTest::keyClicks(to, u"31/8/2009"_s);
    QTest::keyClick(to, Qt::Key_Return);
    REQUIRE(bar.spy.count() == 1);
    CHECK(bar.bar.filter().period.words() == u"7 August 2009 to 31 August 2009"_s);
    panel.close();
    CHECK(bar.spy.count() == 1);
}

TEST_CASE("Many may be ticked, and All takes every tick back")
{
    Bar bar;
    auto& panel = bar.open<ChoicePopup>(u"clusters"_s);
    CHECK(bar.boxes(panel) == QStringList{u"+All clusters"_s, u"Bideford"_s, u"Dawlish && Teignmouth"_s, u"Exeter"_s});
    const auto boxes = panel.findChildren<QCheckBox*>();
    QTest::keyClick(boxes[0], Qt::Key_Down);
    CHECK(QApplication::focusWidget() == boxes[1]);
    QTest::keyClick(boxes[1], Qt::Key_Space);
    QTest::keyClick(boxes[2], Qt::Key_Space);
    CHECK(bar.bar.filter().clusters == QStringList{u"Bideford"_s, u"Dawlish & Teignmouth"_s});
    CHECK_FALSE(boxes[0]->isChecked());
    QTest::keyClick(boxes[0], Qt::Key_Space);
    CHECK(bar.bar.filter().clusters.isEmpty());
    CHECK(boxes[0]->isChecked());
    QTest::keyClick(boxes[0], Qt::Key_Space);
    CHECK(boxes[0]->isChecked());
    CHECK(bar.spy.count() == 3);
}

TEST_CASE("Only the clusters of the chosen areas are offered, and others are dropped")
{
    Bar bar;
    RecordFilter filter;
    filter.clusters = {u"Bideford"_s, u"Exeter"_s};
    bar.bar.setFilter(filter);
    auto& areas = bar.open<ChoicePopup>(u"areas"_s);
    areas.findChildren<QCheckBox*>()[2]->click();
    areas.close();
    CHECK(bar.bar.filter().areas == QStringList{u"South"_s});
    CHECK(bar.bar.filter().clusters == QStringList{u"Exeter"_s});
    auto& clusters = bar.open<ChoicePopup>(u"clusters"_s);
    CHECK(bar.boxes(clusters) == QStringList{u"All clusters"_s, u"Dawlish && Teignmouth"_s, u"+Exeter"_s});
    clusters.close();
}

TEST_CASE("Clear all leads back to the usual period and everywhere, and leaves what it does not show")
{
    Bar bar;
    const Period usual{Date::fromCalendar(2007, 9, 1), Date::fromCalendar(2009, 6, 30)};
    bar.bar.setUsualPeriod(usual);
    RecordFilter filter;
    filter.clusters = {u"Exeter"_s};
    filter.level = 2;
    filter.text = u"smith"_s;
    filter.stages = {u"tac"_s};
    bar.bar.setFilter(filter);
    bar.bar.findChild<QPushButton*>(u"list.clear"_s)->click();
    REQUIRE(bar.spy.count() == 1);
    RecordFilter expected;
    expected.period = usual;
    expected.text = u"smith"_s;
    expected.stages = {u"tac"_s};
    CHECK(bar.bar.filter() == expected);
    CHECK(bar.bar.findChild<QPushButton*>(u"list.clear"_s)->isHidden());
}

TEST_CASE("A level is chosen from a menu")
{
    Bar bar;
    auto& menu = bar.open<QMenu>(u"level"_s);
    CHECK(menu.actions()[0]->isChecked());
    menu.actions()[2]->trigger();
    menu.close();
    CHECK(bar.bar.filter().level == 3);
    CHECK(menu.actions()[2]->isChecked());
}

TEST_CASE("The bar and its panels are named for a screen reader")
{
    Bar bar;
    CHECK(test::namelessFocusables(bar.bar) == QStringList());
}

TEST_CASE("A file without places, services or areas shows the period and the level alone")
{
    FilterBar bar(u"list"_s);
    figure::FilterChoices choices;
    choices.today = Date::fromCalendar(2009, 7, 24);
    bar.setChoices(choices);
    CHECK(bar.findChild<QPushButton*>(u"list.areas"_s)->isHidden());
    CHECK(bar.findChild<QPushButton*>(u"list.clusters"_s)->isHidden());
    CHECK(bar.findChild<QPushButton*>(u"list.services"_s)->isHidden());
    CHECK(bar.findChild<QPushButton*>(u"list.period"_s)->text() == u"All dates ▾"_s);
}
