// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/lastseen.h"

#include "core/base/text.h"

#include <algorithm>

namespace axs::pathway {

using namespace Qt::Literals::StringLiterals;

namespace {

void take(LastSeen& seen, Date on, const QString& how, Date today)
{
    if (on.isSet() && on <= today && on > seen.on)
        seen = {on, how};
}

bool cameAsChild(const record::Attendance& row)
{
    return row.attended.value_or(false) && folded(row.part) == folded(u"Child or young person"_s);
}

bool hasChildsVoice(const record::Review& review)
{
    const bool isRated = review.childRating != record::Rating::notRecorded
        && review.childRating != record::Rating::notApplicable;
    return isRated || review.childScore || !review.childComment.isEmpty();
}

} // namespace

LastSeen lastSeen(const CafCase& all, Date today)
{
    LastSeen seen;
    for (const record::Contact& row : all.of<record::Contact>()) {
        const QString how = row.way == record::ContactWay::notRecorded ? u"contact"_s : record::choiceText(row.way);
        if (row.sawChild.value_or(false))
            take(seen, row.heldOn, how, today);
    }
    const auto& came = all.of<record::Attendance>();
    for (const record::Meeting& meeting : all.of<record::Meeting>()) {
        const bool childCame = std::any_of(came.begin(), came.end(),
            [&](const record::Attendance& row) { return row.meeting == meeting.id && cameAsChild(row); });
        if (childCame)
            take(seen, meeting.heldOn, u"TAC meeting"_s, today);
    }
    for (const record::Review& review : all.of<record::Review>())
        if (hasChildsVoice(review))
            take(seen, review.reviewedOn, u"review"_s, today);
    return seen;
}

} // namespace axs::pathway
