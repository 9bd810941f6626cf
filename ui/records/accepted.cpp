// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/accepted.h"

#include "core/base/text.h"
#include "core/pathway/stages.h"

#include <QCoreApplication>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using record::AcceptedFinding;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("SharingStopped", text);
}

} // namespace

const AcceptedFinding* acceptedFinding(const pathway::CafCase& all, const QString& key)
{
    for (const AcceptedFinding& row : all.of<AcceptedFinding>()) {
        if (row.finding == key)
            return &row;
    }
    return nullptr;
}

void acceptFinding(pathway::CafCase& all, const Acceptance& acceptance, Id newId)
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

QString sharingStopped(const pathway::CafCase& all, Date today)
{
    if (pathway::consentState(all.of<record::Consent>()) != record::ConsentDecision::withdrawn)
        return {};
    QStringList pending;
    qint64 copies = 0;
    for (const record::CopyGiven& copy : all.of<record::CopyGiven>())
        copies += !copy.givenOn.isSet();
    if (copies > 0)
        pending += counted(copies, tr("copy that is due"), tr("copies that are due"));
    for (const record::Meeting& meeting : all.of<record::Meeting>()) {
        if (meeting.state == record::MeetingState::planned && meeting.heldOn >= today)
            pending += tr("the TAC of %1").arg(meeting.heldOn.british());
    }
    qint64 actions = 0;
    for (const record::PlanAction& action : all.of<record::PlanAction>())
        actions += !action.doneOn.isSet() && action.outcome == record::ActionOutcome::notRecorded;
    if (actions > 0)
        pending += counted(actions, tr("action of the plan"), tr("actions of the plan"));
    const QString stop = tr("Nothing more may be shared; what was lawfully shared before stays recorded.");
    return pending.isEmpty() ? stop : stop + u' ' + tr("Pending: %1.").arg(pending.join(u", "_s));
}

} // namespace axs::ui
