// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/behindcell.h"

#include "core/base/text.h"

#include <algorithm>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

std::size_t placeOf(const std::vector<Id>& ids, Id id)
{
    const auto found = std::lower_bound(ids.begin(), ids.end(), id);
    return found != ids.end() && *found == id ? static_cast<std::size_t>(found - ids.begin()) : ids.size();
}

std::vector<std::uint8_t> episodesBehind(const Facts& facts, const RecordIds& records)
{
    std::vector<std::uint8_t> marks(facts.episodes.size());
    const auto mark = [&](const std::vector<Id>& ids, auto&& episodeAt) {
        for (const Id id : records.ids) {
            const std::size_t place = placeOf(ids, id);
            if (const std::size_t episode = place < ids.size() ? episodeAt(place) : noChild; episode < marks.size())
                marks[episode] = 1;
        }
    };
    switch (records.kind) {
    case CountedRecord::episode:
        mark(facts.episodes.id, [](std::size_t place) { return place; });
        break;
    case CountedRecord::review:
        mark(facts.reviews.id, [&](std::size_t place) { return facts.reviews.episode[place]; });
        break;
    case CountedRecord::formScore:
        mark(facts.scores.id, [&](std::size_t place) { return facts.scores.episode[place]; });
        break;
    case CountedRecord::referral: {
        std::vector<std::uint8_t> children(facts.children.size());
        for (const Id id : records.ids) {
            const std::size_t place = placeOf(facts.referrals.id, id);
            if (place < facts.referrals.size() && facts.referrals.child[place] < children.size())
                children[facts.referrals.child[place]] = 1;
        }
        for (std::size_t row = 0; row < marks.size(); ++row)
            marks[row] = facts.episodes.child[row] < children.size() && children[facts.episodes.child[row]];
        break;
    }
    case CountedRecord::panelItem:
        mark(facts.panelItems.id, [&](std::size_t place) { return facts.panelItems.episode[place]; });
        break;
    case CountedRecord::attendance:
        mark(facts.attendances.id, [&](std::size_t place) {
            const Code meeting = facts.attendances.meeting[place];
            return meeting < facts.meetings.size() ? facts.meetings.episode[meeting] : noChild;
        });
        break;
    case CountedRecord::spend:
        mark(facts.spends.id, [&](std::size_t place) { return facts.spends.episode[place]; });
        break;
    case CountedRecord::questionnaire:
    case CountedRecord::training:
    case CountedRecord::incident:
    case CountedRecord::selfAssessment:
        break; // of no episode
    }
    return marks;
}

} // namespace axs::figure
