// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/behindcell.h"
#include "core/figure/episodelist.h"

#include "core/base/text.h"

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Records of no episode have nothing for a list of episodes to show.
bool isOfEpisodes(CountedRecord kind)
{
    return kind != CountedRecord::questionnaire && kind != CountedRecord::training && kind != CountedRecord::incident
        && kind != CountedRecord::selfAssessment;
}

} // namespace

QString recordWords(CountedRecord kind, qint64 count)
{
    switch (kind) {
    case CountedRecord::episode:
        return axs::counted(count, u"episode"_s, u"episodes"_s);
    case CountedRecord::review:
        return axs::counted(count, u"answer"_s, u"answers"_s);
    case CountedRecord::formScore:
        return axs::counted(count, u"form score"_s, u"form scores"_s);
    case CountedRecord::referral:
        return axs::counted(count, u"referral"_s, u"referrals"_s);
    case CountedRecord::questionnaire:
        return axs::counted(count, u"questionnaire"_s, u"questionnaires"_s);
    case CountedRecord::spend:
        return axs::counted(count, u"item of spend"_s, u"items of spend"_s);
    case CountedRecord::training:
        return axs::counted(count, u"training record"_s, u"training records"_s);
    case CountedRecord::incident:
        return axs::counted(count, u"incident"_s, u"incidents"_s);
    case CountedRecord::selfAssessment:
        return axs::counted(count, u"self-assessment answer"_s, u"self-assessment answers"_s);
    case CountedRecord::panelItem:
        return axs::counted(count, u"panel item"_s, u"panel items"_s);
    case CountedRecord::attendance:
        return axs::counted(count, u"invitation"_s, u"invitations"_s);
    }
    return {};
}

QString countWords(const EpisodeList& list)
{
    const auto shown = static_cast<qint64>(list.cafs.size());
    if (list.counted && *list.counted != CountedRecord::episode) {
        const auto records = static_cast<qint64>(list.cellRecords);
        const QString counted = recordWords(*list.counted, records);
        if (!isOfEpisodes(*list.counted))
            return u"%1, which belong to no episode"_s.arg(counted);
        const QString episodes = axs::counted(static_cast<qint64>(list.cellEpisodes), u"episode"_s, u"episodes"_s);
        const QString behind = u"%1 in %2"_s.arg(counted, episodes);
        return list.cafs.size() == list.cellEpisodes ? behind : u"%1 shown of %2"_s.arg(grouped(shown), behind);
    }
    const auto all = static_cast<qint64>(list.counted ? list.cellEpisodes : list.all);
    if (list.counted && list.cafs.size() == list.cellEpisodes)
        return axs::counted(shown, u"episode"_s, u"episodes"_s);
    return u"%1 of %2"_s.arg(grouped(shown), axs::counted(all, u"episode"_s, u"episodes"_s));
}

} // namespace axs::figure
