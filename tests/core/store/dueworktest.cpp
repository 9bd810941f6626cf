// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/duework.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Date today = Date::fromCalendar(2009, 7, 24);

/// A file with its due work read, and saves that it hears of.
class Desk
{
public:
    Desk()
    {
        connection = file.connect();
        readAll();
    }

    void readAll()
    {
        while (must(work.step(*connection))) { }
    }
    void save(const std::vector<record::AnyRecord>& records)
    {
        take(must(file.writer().perform(store::Writer::saving(records))));
    }
    void withdraw(std::string_view kind, Id id)
    {
        take(must(file.writer().perform(
            [=](store::Connection&, store::RecordWriter& writer) { return writer.withdraw(kind, id); })));
    }
    QStringList rules() const
    {
        return work.read([](const auto& episodes, const auto&) {
            QStringList found;
            for (const auto& episode : episodes)
                for (const auto& item : episode.items)
                    found += item.rule;
            return found;
        });
    }
    /// The same, read from the beginning.
    QStringList rulesAnew()
    {
        store::DueWork anew(today);
        while (must(anew.step(*connection))) { }
        return anew.read([](const auto& episodes, const auto&) {
            QStringList found;
            for (const auto& episode : episodes)
                for (const auto& item : episode.items)
                    found += item.rule;
            return found;
        });
    }

    TestFile file;
    std::unique_ptr<store::Connection> connection;
    store::DueWork work{today};

private:
    void take(const store::SaveReceipt& receipt)
    {
        if (must(work.apply(*connection, receipt.changed)))
            readAll();
    }
};

record::Meeting planned(Desk& desk)
{
    record::Meeting meeting;
    meeting.id = desk.file.ids.next(0);
    meeting.caf = desk.file.caf.id;
    meeting.state = record::MeetingState::planned;
    meeting.heldOn = today.addDays(4);
    return meeting;
}

} // namespace

TEST_CASE("Due work follows what is saved and withdrawn, as if read anew", "[duestore]")
{
    Desk desk;
    record::Caf caf = desk.file.caf;
    caf.closed = {};
    caf.completed = Date::fromCalendar(2009, 6, 19);
    desk.save({caf});
    CHECK(desk.rules() == QStringList{u"tac.first"_s});

    const record::Meeting meeting = planned(desk);
    record::Attendance attendance;
    attendance.id = desk.file.ids.next(0);
    attendance.meeting = meeting.id;
    desk.save({meeting, attendance});
    CHECK(desk.rules() == QStringList{u"meeting.record"_s});

    record::Meeting held = meeting;
    held.state = record::MeetingState::held;
    held.heldOn = today;
    desk.save({held});
    CHECK(desk.rules() == (QStringList{u"review.first"_s, u"waiting.attendance"_s}));
    attendance.attended = true;
    desk.save({attendance});
    CHECK(desk.rules() == QStringList{u"review.first"_s});
    CHECK(desk.rules() == desk.rulesAnew());

    desk.withdraw(record::Attendance::kind, attendance.id);
    desk.withdraw(record::Meeting::kind, meeting.id);
    CHECK(desk.rules() == QStringList{u"tac.first"_s});
    CHECK(desk.rules() == desk.rulesAnew());
}

TEST_CASE("A closed episode stays in the list for its copies alone", "[duestore]")
{
    Desk desk;
    record::Caf caf = desk.file.caf;
    caf.closed = today.addDays(-1);
    record::CopyGiven copy;
    copy.id = desk.file.ids.next(0);
    copy.caf = caf.id;
    copy.dueOn = today;
    desk.save({caf, copy});
    CHECK(desk.rules() == QStringList{u"copy.give"_s});
    CHECK(desk.rulesAnew() == QStringList{u"copy.give"_s});
    copy.givenOn = today;
    desk.save({copy});
    CHECK(desk.rules().isEmpty());
    CHECK(desk.rulesAnew().isEmpty());
}

TEST_CASE("A harm report of a child is due in the child's latest episode, also when it is closed", "[duestore]")
{
    Desk desk;
    record::Caf caf = desk.file.caf;
    caf.closed = today.addDays(-1);
    record::HarmReport harm;
    harm.id = desk.file.ids.next(0);
    harm.child = desk.file.child.id;
    harm.raisedOn = today;
    desk.save({caf, harm});
    CHECK(desk.rules() == QStringList{u"harm.written"_s});
    CHECK(desk.rulesAnew() == QStringList{u"harm.written"_s});
}

TEST_CASE("An interval that the authority sets moves every due day", "[duestore]")
{
    Desk desk;
    record::Caf caf = desk.file.caf;
    caf.closed = {};
    caf.completed = Date::fromCalendar(2009, 7, 20);
    desk.save({caf});
    const auto dueOn = [&] {
        return desk.work.read([](const auto& episodes, const auto&) { return episodes.at(0).items.at(0).dueOn; });
    };
    CHECK(dueOn() == Date::fromCalendar(2009, 8, 17));
    desk.save({record::Interval{desk.file.ids.next(0), u"tac.first"_s, 1, record::IntervalUnit::weeks, false}});
    CHECK(dueOn() == Date::fromCalendar(2009, 7, 27));
    CHECK(desk.work.clusterNames().value(desk.file.bideford.id) == desk.file.bideford.name);
}
