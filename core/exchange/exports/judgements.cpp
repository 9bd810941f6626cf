// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportepisodes.h"

#include <array>

/// What people judged of a CAF.
namespace axs::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

using record::FormScore;
using record::Review;

struct Voice
{
    const char16_t* respondent;
    record::Rating Review::*rating;
    std::optional<double> Review::*score;
    QString Review::*comment;
};

constexpr std::array voices{
    Voice{u"child", &Review::childRating, &Review::childScore, &Review::childComment},
    Voice{u"parent", &Review::parentRating, &Review::parentScore, &Review::parentComment},
    Voice{u"lead", &Review::leadRating, &Review::leadScore, &Review::leadComment},
};

void writeVoice(ExportRun& run, const Review& review, const record::Caf& caf, const Voice& voice)
{
    const bool isAnswered = !record::isUnset(review.*voice.rating) || (review.*voice.score).has_value();
    if (!isAnswered) {
        if (!(review.*voice.comment).isEmpty())
            run.count(u"%1 comment without an answer is left out: in a table it would stand for n/a."_s,
                u"%1 comments without an answer are left out: in a table they would stand for n/a."_s);
        return;
    }
    run.put("caf_ref", caf, &record::Caf::reference);
    run.put("reviewed_on", review, &Review::reviewedOn);
    run.set("respondent", QString::fromUtf16(voice.respondent));
    if ((review.*voice.score).has_value())
        run.put("score", review, voice.score);
    else
        run.put("rating", review, voice.rating);
    run.put("comment", review, voice.comment);
    run.write();
}

Result<void> writeReviews(ExportRun& run)
{
    return forEachOfEpisodes(run, &Review::reviewedOn, [&](const Review& review, const record::Caf& caf) {
        if (run.isTwin(dayKey(caf, review.reviewedOn)))
            return;
        for (const Voice& voice : voices)
            writeVoice(run, review, caf, voice);
    });
}

Result<void> writeQuality(ExportRun& run)
{
    return forEachOfEpisodes(run, &FormScore::scoredOn, [&](const FormScore& score, const record::Caf& caf) {
        if (run.isTwin(dayKey(caf, score.scoredOn)))
            return;
        run.put("caf_ref", caf, &record::Caf::reference);
        run.put("scored_on", score, &FormScore::scoredOn);
        run.put("percent", score, &FormScore::percent);
        run.put("assessment", score, &FormScore::assessment);
        run.put("tac_process", score, &FormScore::tacProcess);
        run.put("action_planning", score, &FormScore::actionPlanning);
        run.put("childs_voice", score, &FormScore::childsVoice);
        run.write();
    });
}

} // namespace

const ExportKind reviewsExport{"reviews", byEpisode, writeReviews};
const ExportKind qualityExport{"quality", byEpisode, writeQuality};

} // namespace axs::exchange
