// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/subjectrules.h"

#include <cmath>

namespace axs::pathway {

using namespace Qt::Literals::StringLiterals;

namespace {

void checkScores(FindingList& findings, const record::Review& review)
{
    const std::pair<const char*, std::optional<double>> scores[]{{"child_score", review.childScore},
        {"parent_score", review.parentScore}, {"lead_score", review.leadScore}};
    for (const auto& [field, score] : scores) {
        if (score && (*score < 0 || *score > 5 || std::floor(*score * 2) != *score * 2))
            findings.add(Severity::error, review, u"review.score"_s, QString::fromLatin1(field),
                u"A score is from 0 to 5 by halves."_s, u"Enter 0, 0.5, 1 … 5, or use the four words."_s);
    }
}

} // namespace

void checkReviews(FindingList& findings, const CafCase& all)
{
    for (const record::Review& review : all.of<record::Review>()) {
        if (!review.reviewedOn.isSet())
            findings.add(Severity::error, review, u"review.no-date"_s, u"reviewed_on"_s,
                u"The review has no date."_s, u"Enter the day on which the review was held."_s);
        if (review.reviewedOn.isSet() && all.caf.started.isSet() && review.reviewedOn < all.caf.started)
            findings.add(Severity::error, review, u"review.before-start"_s, u"reviewed_on"_s,
                u"The review of %1 is before the assessment started."_s.arg(review.reviewedOn.british()),
                u"Mend whichever of the two dates is wrong."_s);
        checkScores(findings, review);
    }
    for (const record::FormScore& score : all.of<record::FormScore>()) {
        if (!score.scoredOn.isSet())
            findings.add(Severity::error, score, u"score.no-date"_s, u"scored_on"_s,
                u"The form score has no date."_s, u"Enter the day on which the form was scored."_s);
        if (score.percent && (*score.percent < 0 || *score.percent > 100))
            findings.add(Severity::error, score, u"score.percent"_s, u"percent"_s,
                u"A form is scored from 0 to 100 percent."_s, u"Mend the percentage."_s);
    }
}

} // namespace axs::pathway
