// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tac/tacpage.h"

#include "core/store/cases.h"
#include "core/store/drafts.h"
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/ui/records/recordsdesk.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The desk's child with a meeting planned for today, two who are invited and one action.
struct Room
{
    RecordsDesk desk;
    record::Meeting meeting;
    record::Attendance anna;
    std::unique_ptr<ui::TacPage> page;

    Room()
    {
        TestFile& file = desk.file();
        const auto id = [&] { return file.ids.next(file.clock.nowMilliseconds()); };
        meeting.id = id();
        meeting.caf = file.caf.id;
        meeting.state = record::MeetingState::planned;
        meeting.heldOn = desk.session().today();
        meeting.time = u"10.30"_s;
        meeting.place = u"Bideford library"_s;
        meeting.agenda = u"School\nHome\nWho takes the lead"_s;
        anna.id = id();
        anna.meeting = meeting.id;
        anna.name = u"Anna Sample"_s;
        anna.part = u"mother"_s;
        record::Attendance jo;
        jo.id = id();
        jo.meeting = meeting.id;
        jo.name = u"Jo Visitor"_s;
        jo.part = u"health visitor"_s;
        record::PlanAction action;
        action.id = id();
        action.caf = file.caf.id;
        action.action = u"Speak with the school"_s;
        action.owner = u"Jo Visitor"_s;
        desk.save({ meeting, anna, jo, action });
        show();
    }
    ~Room() { page.reset(); }
    void show()
    {
        page = std::make_unique<ui::TacPage>(desk.session());
        page->resize(1280, 800);
        page->show();
        page->activateWindow();
        waitFor([this] { return page->isActiveWindow(); });
        QSignalSpy shown(page.get(), &ui::TacPage::shown);
        page->showCaf(desk.file().caf.id);
        REQUIRE(waitFor([&] { return !shown.isEmpty(); }));
    }
    /// To whatever has the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QApplication::processEvents();
    }
    void type(const QString& text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QApplication::processEvents();
    }
    template <class Value, class Read>
    Value read(Read readIt)
    {
        std::optional<Value> value;
        QObject context;
        desk.session().read(&context, readIt, [&](Result<Value> answer) { value = must(std::move(answer)); });
        REQUIRE(waitFor([&] { return value.has_value(); }));
        return *value;
    }
    pathway::CafCase stored()
    {
        return *read<std::optional<pathway::CafCase>>(
            [caf = desk.file().caf.id](store::Connection& connection) { return store::readCase(connection, caf); });
    }
    std::size_t drafts()
    {
        return read<std::vector<store::Draft>>([](store::Connection& connection) { return store::drafts(connection); }).size();
    }
};

const record::PlanAction* named(const pathway::CafCase& all, const QString& what)
{
    for (const record::PlanAction& action : all.of<record::PlanAction>()) {
        if (action.action == what)
            return &action;
    }
    return nullptr;
}

} // namespace

TEST_CASE("An action typed in the TAC room is in the file after Escape")
{
    Room room;
    QSignalSpy left(room.page.get(), &ui::TacPage::leaveRequested);
    QSignalSpy saved(room.page.get(), &ui::TacPage::saved);
    room.press(Qt::Key_Return, Qt::ControlModifier);
    room.type(u"Find a club"_s);
    room.press(Qt::Key_Tab);
    room.type(u"Anna Sample"_s);
    room.press(Qt::Key_Tab);
    room.type(u"7 aug 09"_s);
    room.press(Qt::Key_Escape);
    CHECK(left.size() == 1);
    REQUIRE(waitFor([&] { return !saved.isEmpty() && !room.page->isDirty(); }));
    const pathway::CafCase all = room.stored();
    const record::PlanAction* action = named(all, u"Find a club"_s);
    REQUIRE(action);
    CHECK(action->owner == u"Anna Sample"_s);
    CHECK(action->dueOn == Date::fromCalendar(2009, 8, 7));
    CHECK(action->meeting == room.meeting.id);
    CHECK(action->agreedOn == room.desk.session().today());
    CHECK(room.drafts() == 0);
}

TEST_CASE("What was typed before a crash is back when the room is entered again")
{
    Room room;
    auto& minutes = the<QPlainTextEdit>(*room.page, u"tac.minutes"_s);
    minutes.setFocus();
    QTest::keyClicks(&minutes, u"All agreed"_s);
    REQUIRE(waitFor([&] { return room.drafts() == 1; }, 2'000));
    CHECK(room.stored().of<record::Meeting>().front().minutes == QString());
    room.page.reset();
    room.desk.closeSession();
    room.desk.openSession();
    room.show();
    CHECK(the<QPlainTextEdit>(*room.page, u"tac.minutes"_s).toPlainText() == u"All agreed"_s);
    REQUIRE(waitFor([&] { return !room.page->isDirty(); }));
    CHECK(room.stored().of<record::Meeting>().front().minutes == u"All agreed"_s);
    CHECK(room.drafts() == 0);
}

TEST_CASE("Ending the meeting saves who came and asks for its papers")
{
    Room room;
    QSignalSpy papers(room.page.get(), &ui::TacPage::papersRequested);
    the<QCheckBox>(*room.page, u"tac.came.1"_s).click();
    click(*room.page, u"tac.end"_s);
    REQUIRE(waitFor([&] { return !papers.isEmpty(); }));
    CHECK(papers.front().at(1).value<Id>() == room.meeting.id);
    const pathway::CafCase all = room.stored();
    CHECK(all.of<record::Meeting>().front().state == record::MeetingState::held);
    CHECK(all.of<record::Attendance>()[0].attended == std::optional(true));
    CHECK(all.of<record::Attendance>()[1].attended == std::optional(false));
}

TEST_CASE("The three voices become one review of the day")
{
    Room room;
    auto& words = the<QPlainTextEdit>(*room.page, u"tac.child.comment"_s);
    words.setFocus();
    QTest::keyClicks(&words, u"It is better"_s);
    auto& other = the<QPlainTextEdit>(*room.page, u"tac.parent.comment"_s);
    other.setFocus();
    QTest::keyClicks(&other, u"Yes"_s);
    room.page->save();
    REQUIRE(waitFor([&] { return !room.page->isDirty(); }));
    const pathway::CafCase all = room.stored();
    const auto& reviews = all.of<record::Review>();
    REQUIRE(reviews.size() == 1);
    CHECK(reviews.front().childComment == u"It is better"_s);
    CHECK(reviews.front().parentComment == u"Yes"_s);
    CHECK(reviews.front().reviewedOn == room.desk.session().today());
}

TEST_CASE("The room changes nothing while the CAF form holds something unsaved")
{
    Room room;
    const Id caf = room.desk.file().caf.id;
    bool isKept = false;
    QObject context;
    room.desk.session().write(
        &context,
        [caf](store::Connection& connection, store::RecordWriter&) {
            return store::keepDraft(connection, { u"caf/"_s + caf.text(), caf, "caf", 1, "x", u"A"_s, 1 });
        },
        [&](const auto&) { isKept = true; });
    REQUIRE(waitFor([&] { return isKept; }));
    room.show();
    CHECK(the<QPlainTextEdit>(*room.page, u"tac.minutes"_s).isReadOnly());
    room.page->addAction();
    CHECK_FALSE(room.page->isDirty());
}

TEST_CASE("The TAC room has names for everything and clips no words at any size")
{
    struct Look
    {
        QString name;
        Appearance appearance;
        int percent;
        QSize size;
    };
    const std::vector<Look> looks{ { u"1280-light"_s, Appearance::light, 100, { 1280, 800 } },
        { u"1280-dark"_s, Appearance::dark, 100, { 1280, 800 } },
        { u"1920-contrast"_s, Appearance::highContrast, 100, { 1920, 1080 } },
        { u"1280-light-200"_s, Appearance::light, 200, { 1280, 2600 } } };
    Room room;
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    const QString plainSheet = application.styleSheet();
    for (const Look& look : looks) {
        applyTheme(application, look.appearance, look.percent);
        room.show();
        room.page->resize(look.size);
        room.page->addAction();
        QApplication::processEvents();
        CHECK(namelessFocusables(*room.page).join(u'\n') == QString());
        CHECK(clippedTexts(*room.page).join(u'\n') == QString());
        const QString folder = qEnvironmentVariable("AXS_GRABS");
        if (!folder.isEmpty()) {
            QDir().mkpath(folder);
            room.page->grab().save(QDir(folder).filePath(u"tac-"_s + look.name + u".png"_s));
        }
    }
    application.setStyleSheet(plainSheet);
    applyTheme(application, Appearance::light, 100);
}
