// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/waiting.h"

#include "core/base/text.h"
#include "core/pathway/workingdays.h"

#include <algorithm>

namespace axs::pathway {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is waited for about one row since a day.
template <class Row>
DueItem waiting(const CafCase& all, const Row& row, const char* rule, const QString& title, Date since, const char* field)
{
    DueItem item;
    item.rule = QLatin1StringView(rule);
    item.caf = all.caf.id;
    item.child = all.child.id;
    item.record = row.id;
    item.title = title;
    item.what = title;
    item.dueOn = since;
    item.isWaiting = true;
    item.field = formKey(Row::kind, row.id, QLatin1StringView(field));
    return item;
}

QString ofWhom(const record::Contribution& row)
{
    QStringList words{row.author.isEmpty() ? row.authorRole : row.author, record::choiceText(row.section)};
    words.removeAll(QString());
    return words.join(u", "_s);
}

void addContributions(std::vector<DueItem>& items, const CafCase& all)
{
    for (const record::Contribution& row : all.of<record::Contribution>()) {
        if (row.confirmedOn.isSet())
            continue;
        const bool isReceived = row.receivedOn.isSet();
        const QString title = isReceived ? u"Contribution to be confirmed"_s : u"Contribution to be received"_s;
        DueItem item = waiting(all, row, isReceived ? "waiting.confirmation" : "waiting.contribution", title,
            isReceived ? row.receivedOn : row.formDate, isReceived ? "confirmed_on" : "received_on");
        const QString whom = ofWhom(row);
        if (!whom.isEmpty())
            item.what = u"%1: %2"_s.arg(title, whom);
        item.clause = u"Part One, 1.3: the form collates what several people contribute"_s;
        items.push_back(std::move(item));
    }
}

void addReferrals(std::vector<DueItem>& items, const CafCase& all)
{
    for (const record::Referral& row : all.of<record::Referral>()) {
        const bool isHere = row.caf == all.caf.id || (!row.caf.isSet() && row.child == all.child.id);
        if (!isHere || !row.referredOn.isSet() || !row.outcome.isEmpty() || row.outcomeOn.isSet())
            continue;
        DueItem item = waiting(all, row, "waiting.referral", u"Outcome of the referral"_s, row.referredOn, "outcome");
        item.what = row.reference.isEmpty() ? item.title : u"%1 %2"_s.arg(item.title, row.reference);
        item.clause = u"Part Two, 2.0: the social worker advises what follows"_s;
        items.push_back(std::move(item));
    }
}

void addAttendance(std::vector<DueItem>& items, const CafCase& all, Date today)
{
    for (const record::Meeting& meeting : all.of<record::Meeting>()) {
        const bool isOver = meeting.heldOn.isSet() && meeting.heldOn <= today
            && (meeting.state == record::MeetingState::held || meeting.state == record::MeetingState::notRecorded);
        if (!isOver)
            continue;
        const auto& rows = all.of<record::Attendance>();
        const auto unknown = std::count_if(rows.begin(), rows.end(),
            [&](const record::Attendance& row) { return row.meeting == meeting.id && !row.attended; });
        if (unknown == 0)
            continue;
        const auto first = std::find_if(rows.begin(), rows.end(),
            [&](const record::Attendance& row) { return row.meeting == meeting.id && !row.attended; });
        DueItem item = waiting(all, *first, "waiting.attendance", u"Who came to the meeting"_s, meeting.heldOn, "attended");
        item.what = u"Who came to the meeting of %1: %2 not recorded"_s.arg(
            meeting.heldOn.british(), counted(unknown, u"person"_s, u"people"_s));
        item.clause = u"Part One, 3.2: family members, friends and practitioners"_s;
        items.push_back(std::move(item));
    }
}

} // namespace

std::vector<DueItem> waitingFor(const CafCase& all, Date today)
{
    std::vector<DueItem> items;
    addContributions(items, all);
    addReferrals(items, all);
    addAttendance(items, all, today);
    for (DueItem& item : items)
        item.late = workingDaysBetween(item.dueOn, today);
    std::stable_sort(items.begin(), items.end(),
        [](const DueItem& left, const DueItem& right) { return left.dueOn < right.dueOn; });
    return items;
}

} // namespace axs::pathway
