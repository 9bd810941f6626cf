// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tac/tacmeeting.h"

#include "core/record/codec.h"

#include <QCborArray>
#include <QCborValue>

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The kinds that the room writes.
template <class Visit>
void forEachTyped(Visit&& visit)
{
    visit(record::KindTag<record::Meeting>{});
    visit(record::KindTag<record::Attendance>{});
    visit(record::KindTag<record::PlanAction>{});
    visit(record::KindTag<record::Review>{});
}

template <class Record>
void put(std::vector<Record>& rows, const Record& row)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Record& each) { return each.id == row.id; });
    if (found == rows.end())
        rows.push_back(row);
    else
        *found = row;
}

} // namespace

Id meetingFor(const pathway::CafCase& all, Date today)
{
    const record::Meeting* next = nullptr;
    const record::Meeting* last = nullptr;
    for (const record::Meeting& meeting : all.of<record::Meeting>()) {
        if (meeting.state == record::MeetingState::cancelled)
            continue;
        if (meeting.heldOn == today)
            return meeting.id;
        const bool planned = meeting.state != record::MeetingState::held;
        const bool ahead = planned && (!meeting.heldOn.isSet() || meeting.heldOn > today);
        if (ahead && (!next || (meeting.heldOn.isSet() && (!next->heldOn.isSet() || meeting.heldOn < next->heldOn))))
            next = &meeting;
        if (!ahead && (!last || meeting.heldOn > last->heldOn))
            last = &meeting;
    }
    return next ? next->id : last ? last->id : Id();
}

Id reviewOf(const pathway::CafCase& all, const record::Meeting& meeting, Date today)
{
    const Date day = meeting.state == record::MeetingState::held && meeting.heldOn.isSet() ? meeting.heldOn : today;
    for (const record::Review& review : all.of<record::Review>()) {
        if (review.reviewedOn == day)
            return review.id;
    }
    return {};
}

pathway::CafCase ended(pathway::CafCase all, Id id, Date today)
{
    for (record::Meeting& meeting : all.of<record::Meeting>()) {
        if (meeting.id != id || meeting.state == record::MeetingState::held)
            continue;
        meeting.state = record::MeetingState::held;
        if (!meeting.heldOn.isSet() || meeting.heldOn > today)
            meeting.heldOn = today;
    }
    for (record::Attendance& each : all.of<record::Attendance>()) {
        if (each.meeting == id && !each.attended)
            each.attended = false;
    }
    return all;
}

pathway::CafCase withoutEmptyRows(pathway::CafCase all)
{
    std::erase_if(all.of<record::PlanAction>(), [](const record::PlanAction& action) {
        return action.action.trimmed().isEmpty() && action.owner.trimmed().isEmpty() && !action.dueOn.isSet();
    });
    std::erase_if(all.of<record::Review>(), [](const record::Review& review) {
        record::Review nothing;
        nothing.id = review.id;
        nothing.caf = review.caf;
        nothing.reviewedOn = review.reviewedOn;
        return review == nothing;
    });
    return all;
}

QByteArray tacDraftBody(const pathway::CafCase& stored, const pathway::CafCase& value)
{
    QCborArray rows;
    forEachTyped([&]<class Record>(record::KindTag<Record>) {
        for (const Record& row : value.of<Record>()) {
            const Record* before = pathway::rowOf<Record>(stored, row.id);
            if (before && *before == row)
                continue;
            rows.append(QCborArray{ QString::fromLatin1(Record::kind.data(), static_cast<qsizetype>(Record::kind.size())),
                row.id.text(), record::encodeBody(row) });
        }
    });
    return QCborValue(rows).toCbor();
}

std::optional<pathway::CafCase> withTacDraft(pathway::CafCase stored, const QByteArray& body)
{
    QCborParserError problem;
    const QCborValue rows = QCborValue::fromCbor(body, &problem);
    if (problem.error != QCborError::NoError || !rows.isArray())
        return std::nullopt;
    const QCborArray list = rows.toArray();
    for (const QCborValue& each : list) {
        const QCborArray row = each.toArray();
        const auto id = Id::parse(row.at(1).toString());
        if (!id)
            return std::nullopt;
        const auto record = record::decodeBody(row.at(0).toString().toStdString(), *id, row.at(2).toByteArray());
        if (!record)
            return std::nullopt;
        forEachTyped([&]<class Record>(record::KindTag<Record>) {
            if (const auto* found = std::get_if<Record>(&*record))
                put(stored.of<Record>(), *found);
        });
    }
    return stored;
}

pathway::CafCase withTyped(pathway::CafCase stored, const pathway::CafCase& typed)
{
    forEachTyped([&]<class Record>(record::KindTag<Record>) { stored.of<Record>() = typed.of<Record>(); });
    return stored;
}

} // namespace axs::ui
