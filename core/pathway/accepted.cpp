// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/accepted.h"

#include "core/base/text.h"
#include "core/pathway/consentstate.h"
#include "core/pathway/current.h"

namespace axs::pathway {

using namespace Qt::Literals::StringLiterals;
using record::AcceptedFinding;

const AcceptedFinding* acceptedFinding(const CafCase& all, const QString& key)
{
    for (const AcceptedFinding& row : all.of<AcceptedFinding>()) {
        if (row.finding == key)
            return &row;
    }
    return nullptr;
}

void acceptFinding(CafCase& all, const Acceptance& acceptance, Id newId)
{
    std::vector<AcceptedFinding>& rows = all.of<AcceptedFinding>();
    auto row = std::find_if(
        rows.begin(), rows.end(), [&](const AcceptedFinding& each) { return each.finding == acceptance.key; });
    if (row == rows.end()) {
        row = rows.insert(rows.end(), AcceptedFinding());
        row->id = newId;
        row->caf = all.caf.id;
        row->finding = acceptance.key;
    } else if (row->because == acceptance.because) {
        return;
    }
    row->because = acceptance.because;
    row->acceptedBy = acceptance.who;
    row->acceptedOn = acceptance.today;
}

QString sharingStopped(const CafCase& all, Date today)
{
    if (consentState(all.of<record::Consent>()) != record::ConsentDecision::withdrawn)
        return {};
    QStringList pending;
    qint64 copies = 0;
    for (const record::CopyGiven& copy : all.of<record::CopyGiven>())
        copies += !copy.givenOn.isSet();
    if (copies > 0)
        pending += counted(copies, u"copy that is due"_s, u"copies that are due"_s);
    for (const record::Meeting& meeting : all.of<record::Meeting>()) {
        if (meeting.state == record::MeetingState::planned && meeting.heldOn >= today)
            pending += u"the TAC of %1"_s.arg(meeting.heldOn.british());
    }
    qint64 actions = 0;
    for (const record::PlanAction& action : all.of<record::PlanAction>())
        actions += isOpen(action);
    if (actions > 0)
        pending += counted(actions, u"action of the plan"_s, u"actions of the plan"_s);
    const QString stop = u"Nothing more may be shared; what was lawfully shared before stays recorded."_s;
    return pending.isEmpty() ? stop : stop + u' ' + u"Pending: %1."_s.arg(pending.join(u", "_s));
}

} // namespace axs::pathway
