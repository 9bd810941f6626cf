// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/kinds/matching.h"

#include <array>

namespace axs::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

using record::Attendance;
using record::Meeting;
using record::MeetingState;

constexpr std::array meetingColumns{
    columns::required(columns::text("caf_ref")),
    columns::required(columns::date("held_on")),
    columns::required(columns::text("attendee")),
    columns::text("sector"),
    columns::yesNo("attended"),
};

/// The rows of one CAF and day are one meeting, a row an attendee.
class Meetings final : public RowTaker
{
public:
    Result<void> take(TableRow& row, FileRecords& records) override
    {
        const auto caf = cafOf(row, records);
        if (!caf)
            return caf.error();
        if (row.hasFaults())
            return {};
        const auto meeting = heldOn(records, **caf, row.date("held_on"));
        if (!meeting)
            return meeting.error();
        (*meeting)->put(&Meeting::state, MeetingState::held);
        const auto attendance = attendee(records, **meeting, row.text("attendee").simplified());
        if (!attendance)
            return attendance.error();
        (*attendance)->set(&Attendance::sector, sectorOf(row.text("sector"), records));
        (*attendance)->set(&Attendance::attended, row.yesNo("attended"));
        return {};
    }

private:
    /// Of several meetings of the day the one that was held; one that was planned has taken place.
    static Result<Entry<Meeting>*> heldOn(FileRecords& records, const Entry<record::Caf>& caf, Date day)
    {
        const auto all = records.of<Meeting>(caf);
        if (!all)
            return all.error();
        const auto held = std::find_if(all->begin(), all->end(), [&](const Entry<Meeting>* each) {
            return each->record.heldOn == day && each->record.state == MeetingState::held;
        });
        if (held != all->end())
            return *held;
        return ofDay(records, caf, &Meeting::heldOn, day);
    }

    static Result<Entry<Attendance>*> attendee(
        FileRecords& records, const Entry<Meeting>& meeting, const QString& name)
    {
        const auto all = records.of<Attendance>(meeting);
        if (!all)
            return all.error();
        for (Entry<Attendance>* each : *all) {
            const auto called = nameOf(each->record, records);
            if (!called)
                return called.error();
            if (called->compare(name, Qt::CaseInsensitive) == 0)
                return each;
        }
        Entry<Attendance>& added = records.addTo<Attendance>(meeting);
        added.set(&Attendance::name, name);
        return &added;
    }

    /// An invitation may name a practitioner by their record alone.
    static Result<QString> nameOf(const Attendance& invited, FileRecords& records)
    {
        if (!invited.name.isEmpty() || !invited.practitioner.isSet())
            return invited.name.simplified();
        if (auto loaded = records.loadAll<record::Practitioner>(); !loaded)
            return loaded.error();
        const auto* person = records.shelf<record::Practitioner>().byId.value(invited.practitioner);
        return person ? person->record.name.simplified() : QString();
    }

    /// The family is no sector of the list.
    static QString sectorOf(const QString& text, FileRecords& records)
    {
        return text.compare("family"_L1, Qt::CaseInsensitive) == 0 ? u"family"_s : records.listed("sector", text);
    }
};

} // namespace

const ImportKind meetingsKind{
    "meetings", "TAC meetings that were held, a row an attendee", meetingColumns, makeTaker<Meetings>};

} // namespace axs::exchange
