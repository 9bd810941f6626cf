// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/chronology.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::pathway;
using namespace Qt::Literals::StringLiterals;

namespace {

Date july(unsigned day)
{
    return Date::fromCalendar(2009, 7, day);
}

/// Noon of that day, when no zone of Europe has another date.
std::int64_t at(Date day)
{
    return day.dayNumber() * std::int64_t{86'400'000} + 43'200'000;
}

std::shared_ptr<const record::AnyRecord> kept(const record::AnyRecord& record)
{
    return std::make_shared<const record::AnyRecord>(record);
}

record::Contact contactOn(Date day)
{
    record::Contact contact;
    contact.id = Id{7};
    contact.heldOn = day;
    contact.nextOn = july(31);
    return contact;
}

RecordedVersion first(Date recordedOn, const record::AnyRecord& record)
{
    return {at(recordedOn), u"A. Coordinator"_s, false, record::idOf(record), nullptr, kept(record), {}};
}

ChronologyEntry only(const RecordedVersion& version, const Intervals& intervals = Intervals())
{
    const auto entries = chronology({version}, intervals);
    REQUIRE(entries.size() == 1);
    return entries.front();
}

} // namespace

TEST_CASE("An entry is late once five working days have passed since the day it tells of", "[chronology]")
{
    // Friday the 3rd; the fifth working day after it is Friday the 10th.
    const record::Contact contact = contactOn(july(3));
    const ChronologyEntry sameDay = only(first(july(3), contact));
    CHECK(sameDay.about == july(3));
    CHECK(sameDay.recordedOn == july(3));
    CHECK(sameDay.workingDaysAfter == 0);
    CHECK_FALSE(sameDay.isLate);
    CHECK_FALSE(only(first(july(10), contact)).isLate);
    CHECK(only(first(july(10), contact)).workingDaysAfter == 5);
    const ChronologyEntry late = only(first(july(13), contact));
    CHECK(late.isLate);
    CHECK(late.workingDaysAfter == 6);
    CHECK(late.what == u"Contact of 3 July 2009"_s);
}

TEST_CASE("The authority's own interval stands before the assumed one", "[chronology]")
{
    const Intervals own({{Id{1}, u"entry.record"_s, 1, record::IntervalUnit::workingDays, false}});
    CHECK(only(first(july(7), contactOn(july(3))), own).isLate);
    CHECK_FALSE(only(first(july(6), contactOn(july(3))), own).isLate);
}

TEST_CASE("An entry tells of the first day that it set, or of the record's own", "[chronology]")
{
    record::Caf caf;
    caf.id = Id{1};
    caf.started = july(1);
    CHECK(only(first(july(2), caf)).about == july(1));
    record::Caf completed = caf;
    completed.completed = july(20);
    CHECK(only({at(july(30)), {}, false, caf.id, kept(caf), kept(completed), {}}).about == july(20));
    record::Caf noted = completed;
    noted.level = 3;
    const ChronologyEntry level = only({at(july(30)), {}, false, caf.id, kept(completed), kept(noted), {}});
    CHECK_FALSE(level.about.isSet());
    CHECK_FALSE(level.isLate);

    record::Contact said = contactOn(july(3));
    said.said = u"She is safe."_s;
    CHECK(only({at(july(30)), {}, false, said.id, kept(contactOn(july(3))), kept(said), {}}).about == july(3));
    record::Contact next = contactOn(july(3));
    next.nextOn = july(8);
    CHECK(only({at(july(30)), {}, false, next.id, kept(contactOn(july(3))), kept(next), {}}).about == july(3));

    record::Child child;
    child.dateOfBirth = Date::fromCalendar(2003, 1, 14);
    CHECK_FALSE(only(first(july(30), child)).about.isSet());
    record::Meeting planned;
    planned.heldOn = july(31);
    CHECK(only(first(july(3), planned)).workingDaysAfter == 0);
    CHECK_FALSE(only(first(july(3), planned)).isLate);
}

TEST_CASE("Entries stand in the order in which they were recorded, and taking out is never late", "[chronology]")
{
    const record::Contact contact = contactOn(july(3));
    const RecordedVersion gone{at(july(24)), u"B. Manager"_s, false, contact.id, kept(contact), nullptr, {}};
    const auto entries = chronology({gone, first(july(3), contact)}, Intervals());
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].version.author == u"A. Coordinator"_s);
    CHECK(entries[1].version.author == u"B. Manager"_s);
    CHECK(entries[1].what == u"Contact of 3 July 2009"_s);
    CHECK_FALSE(entries[1].about.isSet());
    CHECK_FALSE(entries[1].isLate);
}
