// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/support/zone.h"
#include "ui/parts/badge.h"
#include "ui/parts/banner.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/linkbutton.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/stepper.h"
#include "ui/parts/undolist.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

namespace {

void open(QWidget& widget)
{
    widget.show();
    widget.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&widget));
}

} // namespace

TEST_CASE("A notice with Undo stays until it is answered")
{
    QWidget page;
    NoticeBar bar(&page);
    open(page);
    const test::Announcements announcements;
    bar.say(u"Draft kept."_s, u"Undo"_s);
    CHECK(bar.isVisible());
    CHECK_FALSE(bar.findChild<QTimer*>()->isActive());
    CHECK(announcements.heard() == QStringList{u"Draft kept."_s});
    QSignalSpy undone(&bar, &NoticeBar::actionRequested);
    auto* undo = bar.findChild<QPushButton*>(u"noticeAction"_s);
    undo->setFocus();
    QTest::keyClick(undo, Qt::Key_Space);
    CHECK(undone.size() == 1);
    CHECK(bar.isHidden());
}

TEST_CASE("Esc dismisses a notice")
{
    QWidget page;
    NoticeBar bar(&page);
    open(page);
    bar.say(u"Ellis Sample was withdrawn."_s, u"Undo"_s);
    QSignalSpy gone(&bar, &NoticeBar::dismissed);
    QTest::keyClick(bar.findChild<QPushButton*>(u"noticeAction"_s), Qt::Key_Escape);
    CHECK(bar.isHidden());
    CHECK(gone.size() == 1);
    CHECK(bar.sentence().isEmpty());
}

TEST_CASE("A notice without a button goes only after it can long have been read")
{
    NoticeBar bar;
    bar.say(u"Copied 3 rows."_s);
    const auto* timer = bar.findChild<QTimer*>();
    CHECK(timer->isActive());
    CHECK(timer->interval() == 11'500);
    CHECK(bar.findChild<QPushButton*>(u"noticeAction"_s)->isHidden());
    bar.say(u"Withdrawn."_s, u"Undo"_s);
    CHECK_FALSE(timer->isActive());
    CHECK(test::namelessFocusables(bar).isEmpty());
}

TEST_CASE("The stepper says every stage in words")
{
    Stepper stepper;
    stepper.setStages({{u"Pre-CAF"_s, Stepper::State::done, u"2 Mar"_s}, {u"Consent"_s, Stepper::State::notRecorded, {}},
        {u"Review"_s, Stepper::State::overdue, u"due 27 Jul"_s}, {u"Plan"_s, Stepper::State::current, {}},
        {u"Closed"_s, Stepper::State::toCome, {}}});
    CHECK(stepper.accessibleDescription()
        == u"Pre-CAF: done, 2 Mar. Consent: not recorded. Review: overdue, due 27 Jul. Plan: now. Closed: to come."_s);
    CHECK(test::undescribedPictures(stepper).isEmpty());
}

TEST_CASE("The stepper takes more rows, not smaller words, when it is narrow or the text is large")
{
    Stepper stepper;
    QFont font = stepper.font();
    font.setPixelSize(13);
    stepper.setFont(font);
    QList<Stepper::Stage> stages;
    for (const auto* name : {"Pre-CAF", "Consent", "Assessment", "TAC", "Plan", "Review", "Closed"})
        stages.append({QString::fromLatin1(name), Stepper::State::done, u"27 Apr"_s});
    stepper.setStages(stages);
    const int oneRow = stepper.heightForWidth(1000);
    CHECK(oneRow < 80);
    CHECK(stepper.heightForWidth(400) == 2 * oneRow);
    font.setPixelSize(26);
    stepper.setFont(font);
    CHECK(stepper.heightForWidth(760) > stepper.heightForWidth(2000));
}

TEST_CASE("A card is a group named by its title and count")
{
    Card card(u"Overdue"_s);
    card.setCount(1234);
    card.setSubtitle(u"By the day they were due."_s);
    const QAccessibleInterface* group = QAccessible::queryAccessibleInterface(&card);
    CHECK(group->role() == QAccessible::Grouping);
    CHECK(group->text(QAccessible::Name) == u"Overdue 1,234"_s);
    CHECK(card.accessibleDescription() == u"By the day they were due."_s);
    CHECK(card.property("role").toString() == u"card"_s);
    card.setCount(std::nullopt);
    CHECK(card.accessibleName() == u"Overdue"_s);
}

TEST_CASE("A badge carries its kind for the style sheet and its meaning in words")
{
    Badge badge(u"5 working days"_s, Badge::Kind::error);
    CHECK(badge.property("badge").toString() == u"error"_s);
    CHECK(badge.text() == u"5 working days"_s);
    badge.set(u"Consent given"_s, Badge::Kind::done);
    CHECK(badge.property("badge").toString() == u"done"_s);
}

TEST_CASE("An empty place says why and offers the action that fills it")
{
    EmptyState empty(u"No CAFs yet."_s, u"New CAF"_s);
    open(empty);
    QSignalSpy asked(&empty, &EmptyState::actionRequested);
    auto* button = empty.findChild<QPushButton*>(u"emptyAction"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    CHECK(asked.size() == 1);
    CHECK(test::namelessFocusables(empty).isEmpty());
    empty.setAction({});
    CHECK(button->isHidden());
}

TEST_CASE("The sample's banner says what the data is and cannot be closed")
{
    const std::unique_ptr<Banner> banner(Banner::forSample());
    CHECK(banner->accessibleName() == u"SAMPLE: Not protected: invented data only"_s);
    CHECK(banner->findChildren<QPushButton*>().isEmpty());
}

TEST_CASE("A link wraps instead of being cut, and Enter presses it")
{
    LinkButton link(u"Lead professional: choose an answer, or n/a"_s);
    open(link);
    CHECK(link.heightForWidth(120) > link.heightForWidth(1000));
    CHECK(link.minimumSizeHint().width() < 200);
    QSignalSpy pressed(&link, &QPushButton::clicked);
    QTest::keyClick(&link, Qt::Key_Return);
    CHECK(pressed.size() == 1);
}

TEST_CASE("The walk finds what has no name, and lets named things be")
{
    QWidget page;
    page.setObjectName(u"page"_s);
    auto* named = new QPushButton(u"Save"_s, &page);
    named->setObjectName(u"save"_s);
    auto* nameless = new QPushButton(&page);
    nameless->setObjectName(u"icon"_s);
    CHECK(test::namelessFocusables(page) == QStringList{u"QPushButton \"icon\" in \"page\""_s});
}

TEST_CASE("A list of changes tells each one's day and time by the clock on the wall, and undoes the one pressed")
{
    const test::Zone london("Europe/London");
    UndoList list(u"changes"_s, {u"Latest"_s, u"Below"_s, u"Undo"_s, u"Undo the import: %1"_s, u"Undone"_s});
    const qint64 lateEvening = 1'246'404'600'000; // 30 June 2009, 23:30 UTC
    list.setChanges({{u"cafs.csv"_s, u"Ann Cole"_s, lateEvening, false}, {u"people.csv"_s, u"Ann Cole"_s, 0, true},
                        {u"cafs2.csv"_s, u"Ben Day"_s, 0, false}},
        true);
    open(list);
    QStringList texts;
    for (const QLabel* label : list.findChildren<QLabel*>())
        texts << label->text();
    CHECK(texts.contains(u"Ann Cole · 1 Jul 2009, 00:30"_s));
    CHECK(texts.count(u"Undone"_s) == 1);
    const auto* first = list.findChild<QPushButton*>(u"changes.undo.0"_s);
    REQUIRE(first);
    CHECK(first->accessibleName() == u"Undo the import: cafs.csv");
    CHECK_FALSE(list.findChild<QPushButton*>(u"changes.undo.1"_s));
    const QSignalSpy asked(&list, &UndoList::undoRequested);
    auto* last = list.findChild<QPushButton*>(u"changes.undo.2"_s);
    last->setFocus();
    QTest::keyClick(last, Qt::Key_Space);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().value<std::size_t>() == 2);
    list.setChanges({{u"cafs.csv"_s, u"Ann Cole"_s, 0, false}}, false);
    CHECK_FALSE(list.findChild<QPushButton*>(u"changes.undo.0"_s)->isEnabled());
}
