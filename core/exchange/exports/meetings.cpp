// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportepisodes.h"

/// Meetings that were held, a row somebody who was invited.
namespace axs::exchange {

namespace {

using record::Attendance;
using record::Meeting;

void writeAttendance(ExportRun& run, const Attendance& each, const Meeting& meeting, const record::Caf& caf)
{
    const QString key = dayKey(caf, meeting.heldOn) + u'\n' + each.name.simplified().toCaseFolded();
    if (!each.name.isEmpty() && run.isTwin(key))
        return;
    run.put("caf_ref", caf, &record::Caf::reference);
    run.put("held_on", meeting, &Meeting::heldOn);
    run.put("attendee", each, &Attendance::name);
    run.put("sector", each, &Attendance::sector);
    run.put("attended", each, &Attendance::attended);
    run.write();
}

Result<void> writeMeetings(ExportRun& run)
{
    auto invited = store::Lookup<Attendance>::open(run.connection(), "meeting");
    if (!invited)
        return invited.error();
    return forEachOfEpisodes(run, &Meeting::heldOn, [&](const Meeting& meeting, const record::Caf& caf) {
        if (meeting.state != record::MeetingState::held || run.isTwin(dayKey(caf, meeting.heldOn)))
            return;
        for (const Attendance& each : run.found(*invited, meeting.id))
            writeAttendance(run, each, meeting, caf);
    });
}

} // namespace

const ExportKind meetingsExport{"meetings", byEpisode, writeMeetings};

} // namespace axs::exchange
