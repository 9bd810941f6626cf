// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/stages.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace axs::pathway {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The day on which the data shows the stage reached; unset when it does not.
Date reachedOn(const QString& stage, const CafCase& all)
{
    if (stage.compare("Consent"_L1, Qt::CaseInsensitive) == 0) {
        Date first;
        for (const record::Consent& consent : all.of<record::Consent>()) {
            if (consent.decision == record::ConsentDecision::given && (!first.isSet() || consent.decidedOn < first))
                first = consent.decidedOn;
        }
        return first;
    }
    if (stage.compare("Assessment"_L1, Qt::CaseInsensitive) == 0)
        return all.caf.completed;
    if (stage.compare("Review by manager"_L1, Qt::CaseInsensitive) == 0)
        return all.caf.reviewed;
    if (stage.compare("Review"_L1, Qt::CaseInsensitive) == 0) {
        Date first;
        for (const record::Review& review : all.of<record::Review>()) {
            if (review.reviewedOn.isSet() && (!first.isSet() || review.reviewedOn < first))
                first = review.reviewedOn;
        }
        return first;
    }
    if (stage.compare("Closed"_L1, Qt::CaseInsensitive) == 0)
        return all.caf.closed;
    return {};
}

} // namespace

QStringList defaultStages()
{
    return {u"Pre-CAF"_s, u"Consent"_s, u"Assessment"_s, u"TAC"_s, u"Plan"_s, u"Review"_s, u"Closed"_s};
}

std::vector<Stage> stages(const QStringList& profile, const CafCase& all)
{
    std::vector<Stage> found;
    std::size_t next = 0;
    for (const QString& name : profile.isEmpty() ? defaultStages() : profile) {
        const Date date = reachedOn(name, all);
        found.push_back({name, date.isSet() ? StageState::done : StageState::notRecorded, date});
        if (date.isSet())
            next = found.size();
    }
    // What comes next is after the last stage that the data shows; a started assessment is itself under way.
    const auto assessment = std::find_if(found.begin(), found.end(),
        [](const Stage& stage) { return stage.name.compare("Assessment"_L1, Qt::CaseInsensitive) == 0; });
    if (assessment != found.end() && assessment->state != StageState::done && all.caf.started.isSet())
        next = std::max(next, static_cast<std::size_t>(assessment - found.begin()));
    if (next < found.size() && !all.caf.closed.isSet())
        found[next].state = StageState::current;
    return found;
}

record::ConsentDecision consentState(const std::vector<record::Consent>& consents)
{
    std::map<QString, std::pair<Date, record::ConsentDecision>> latest;
    for (const record::Consent& consent : consents) {
        auto& [date, decision] = latest[consent.person];
        if (std::tie(consent.decidedOn, consent.decision) >= std::tie(date, decision))
            std::tie(date, decision) = std::tie(consent.decidedOn, consent.decision);
    }
    auto strictest = record::ConsentDecision::notRecorded;
    for (const auto& [person, state] : latest)
        strictest = std::max(strictest, state.second);
    return strictest;
}

} // namespace axs::pathway
