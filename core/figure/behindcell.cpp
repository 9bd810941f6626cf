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
            if (const std::size_t place = placeOf(ids, id); place < ids.size())
                marks[episodeAt(place)] = 1;
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
        mark(facts.attendances.id,
            [&](std::size_t place) { return facts.meetings.episode[facts.attendances.meeting[place]]; });
        break;
    case CountedRecord::spend:
    case CountedRecord::questionnaire:
    case CountedRecord::training:
    case CountedRecord::incident:
    case CountedRecord::selfAssessment:
        break;
    }
    return marks;
}

QString recordWords(CountedRecord kind, qint64 count)
{
    switch (kind) {
    case CountedRecord::episode: return counted(count, u"episode"_s, u"episodes"_s);
    case CountedRecord::review: return counted(count, u"answer"_s, u"answers"_s);
    case CountedRecord::formScore: return counted(count, u"form score"_s, u"form scores"_s);
    case CountedRecord::referral: return counted(count, u"referral"_s, u"referrals"_s);
    case CountedRecord::panelItem: return counted(count, u"panel item"_s, u"panel items"_s);
    case CountedRecord::attendance: return counted(count, u"invitation"_s, u"invitations"_s);
    case CountedRecord::questionnaire:
    case CountedRecord::spend:
    case CountedRecord::training:
    case CountedRecord::incident:
    case CountedRecord::selfAssessment: break;
    }
    return counted(count, u"record"_s, u"records"_s);
}

} // namespace axs::figure
