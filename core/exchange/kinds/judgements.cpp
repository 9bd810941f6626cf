// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/kinds/matching.h"

#include <array>

/// What people judged of a CAF: reviews and the quality of the form.
namespace axs::record {

enum class Respondent
{
    notRecorded,
    child,
    parent,
    lead
};
template <>
struct ChoiceTexts<Respondent>
{
    static constexpr std::array<std::string_view, 4> texts{"", "child", "parent", "lead"};
};

} // namespace axs::record

namespace axs::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

using record::FormScore;
using record::Rating;
using record::Respondent;
using record::Review;

constexpr std::array reviewColumns{
    columns::required(columns::text("caf_ref")),
    columns::required(columns::date("reviewed_on")),
    columns::required(columns::choice<Respondent>("respondent")),
    columns::choice<Rating>("rating"),
    columns::number("score", 0, 5, 0.5),
    columns::text("comment"),
};

constexpr std::array qualityColumns{
    columns::required(columns::text("caf_ref")),
    columns::required(columns::date("scored_on")),
    columns::percent("percent"),
    columns::whole("assessment", 1, 4),
    columns::whole("tac_process", 1, 4),
    columns::whole("action_planning", 1, 4),
    columns::whole("childs_voice", 1, 4),
};

/// Where a review keeps one respondent's answer.
struct Voice
{
    Rating Review::*rating;
    std::optional<double> Review::*score;
    QString Review::*comment;
};

Voice voiceOf(Respondent respondent)
{
    switch (respondent) {
    case Respondent::parent:
        return {&Review::parentRating, &Review::parentScore, &Review::parentComment};
    case Respondent::lead:
        return {&Review::leadRating, &Review::leadScore, &Review::leadComment};
    default:
        return {&Review::childRating, &Review::childScore, &Review::childComment};
    }
}

/// Three rows of one day, a respondent each, are one review.
class Reviews final : public RowTaker
{
public:
    Result<void> take(TableRow& row, FileRecords& records) override
    {
        const auto rating = row.choice<Rating>("rating");
        const auto score = row.number("score");
        if (!record::isUnset(rating) && score)
            row.addFault("score", u"stands beside a rating. A respondent gives one or the other"_s);
        const auto caf = cafOf(row, records);
        if (!caf)
            return caf.error();
        if (row.hasFaults())
            return {};
        const auto review = ofDay(records, **caf, &Review::reviewedOn, row.date("reviewed_on"));
        if (!review)
            return review.error();
        answer(**review, voiceOf(row.choice<Respondent>("respondent")), rating, score);
        (*review)->set(voiceOf(row.choice<Respondent>("respondent")).comment, row.text("comment"));
        return {};
    }

private:
    static void answer(Entry<Review>& review, const Voice& voice, Rating rating, std::optional<double> score)
    {
        if (score) {
            review.put(voice.score, score);
            review.put(voice.rating, Rating::notRecorded);
        } else if (!record::isUnset(rating)) {
            review.put(voice.rating, rating);
            review.put(voice.score, std::optional<double>());
        } else if (!(review.record.*voice.score).has_value()) {
            review.fill(voice.rating, Rating::notApplicable);
        }
    }
};

class Quality final : public RowTaker
{
public:
    Result<void> take(TableRow& row, FileRecords& records) override
    {
        const auto caf = cafOf(row, records);
        if (!caf)
            return caf.error();
        if (row.hasFaults())
            return {};
        const auto score = ofDay(records, **caf, &FormScore::scoredOn, row.date("scored_on"));
        if (!score)
            return score.error();
        (*score)->set(&FormScore::percent, row.number("percent"));
        (*score)->set(&FormScore::assessment, row.whole("assessment"));
        (*score)->set(&FormScore::tacProcess, row.whole("tac_process"));
        (*score)->set(&FormScore::actionPlanning, row.whole("action_planning"));
        (*score)->set(&FormScore::childsVoice, row.whole("childs_voice"));
        return {};
    }
};

} // namespace

const ImportKind reviewsKind{"reviews", "reviews, a row a respondent", reviewColumns, makeTaker<Reviews>};
const ImportKind qualityKind{"quality", "how well CAF forms were completed", qualityColumns, makeTaker<Quality>};

} // namespace axs::exchange
