// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/stages.h"

#include "core/base/tablerows.h"
#include "core/pathway/guards.h"

#include <QMap>

#include <algorithm>

namespace axs::pathway {

using namespace Qt::Literals::StringLiterals;

namespace {

using Days = std::vector<Date>;
using Evidence = Days (*)(const CafCase&);

Days dayIfSet(Date day)
{
    return day.isSet() ? Days{day} : Days();
}

/// The day of each row of a kind that counts.
template <class Record, class Counts>
Days daysOf(const CafCase& all, Date Record::*day, Counts&& counts)
{
    Days days;
    for (const Record& row : all.of<Record>()) {
        if (counts(row))
            days.push_back(row.*day);
    }
    return days;
}

Days checklists(const CafCase& all)
{
    return daysOf(all, &record::Checklist::doneOn,
        [&](const record::Checklist& row) { return !row.caf.isSet() || row.caf == all.caf.id; });
}

Days consents(const CafCase& all)
{
    return daysOf(all, &record::Consent::decidedOn,
        [](const record::Consent& row) { return row.decision == record::ConsentDecision::given; });
}

Days assessment(const CafCase& all)
{
    return all.caf.origin == record::Origin::afterLevel3 ? Days{Date()} : dayIfSet(all.caf.completed);
}

Days meetings(const CafCase& all)
{
    return daysOf(all, &record::Meeting::heldOn,
        [](const record::Meeting& row) { return row.state == record::MeetingState::held; });
}

Days planActions(const CafCase& all)
{
    return daysOf(all, &record::PlanAction::agreedOn, [](const record::PlanAction&) { return true; });
}

Days reviews(const CafCase& all)
{
    return daysOf(
        all, &record::Review::reviewedOn, [](const record::Review& row) { return row.reviewedOn.isSet(); });
}

Evidence evidenceOf(const QString& name)
{
    static const QMap<QString, Evidence> known{
        {u"checklist"_s, checklists},
        {u"consent"_s, consents},
        {u"assessment"_s, assessment},
        {u"meeting"_s, meetings},
        {u"plan"_s, planActions},
        {u"review"_s, reviews},
        {u"manager"_s, [](const CafCase& all) { return dayIfSet(all.caf.reviewed); }},
        {u"closed"_s, [](const CafCase& all) { return dayIfSet(all.caf.closed); }},
    };
    return known.value(name, nullptr);
}

Date firstSet(const Days& days)
{
    Date first;
    for (const Date day : days) {
        if (day.isSet() && (!first.isSet() || day < first))
            first = day;
    }
    return first;
}

std::vector<StageRule> readRules()
{
    std::vector<StageRule> rules;
    for (const QStringList& row : tableRows(u":/axs/rules/stages.txt"_s)) {
        if (row.size() == 4)
            rules.push_back({row[0], row[1], row[2], row[3]});
    }
    return rules;
}

} // namespace

const std::vector<StageRule>& stageRules()
{
    static const std::vector<StageRule> rules = readRules();
    return rules;
}

QStringList defaultStages()
{
    return {u"Pre-CAF"_s, u"Consent"_s, u"Assessment"_s, u"TAC"_s, u"Plan"_s, u"Review"_s, u"Closed"_s};
}

std::optional<std::vector<Date>> shownOn(const QString& stage, const CafCase& all)
{
    for (const StageRule& rule : stageRules()) {
        const Evidence evidence = evidenceOf(rule.evidence);
        if (evidence && rule.stage.compare(stage, Qt::CaseInsensitive) == 0)
            return evidence(all);
    }
    return std::nullopt;
}

std::vector<Stage> stages(const QStringList& profile, const CafCase& all, Date today)
{
    std::vector<Stage> found;
    std::size_t next = 0;
    for (const QString& name : profile.isEmpty() ? defaultStages() : profile) {
        const Days days = shownOn(name, all).value_or(Days());
        found.push_back({name, days.empty() ? StageState::notRecorded : StageState::done, firstSet(days)});
        if (!days.empty())
            next = found.size();
    }
    // What comes next is after the last stage that the data shows; a started assessment is itself under way.
    const auto assessed = std::find_if(found.begin(), found.end(),
        [](const Stage& stage) { return stage.name.compare("Assessment"_L1, Qt::CaseInsensitive) == 0; });
    if (assessed != found.end() && assessed->state != StageState::done && all.caf.started.isSet())
        next = std::max(next, static_cast<std::size_t>(assessed - found.begin()));
    if (next < found.size() && !all.caf.closed.isSet()) {
        found[next].guards = guards(found[next].name, all, today);
        found[next].state = hasErrors(found[next].guards) ? StageState::waiting : StageState::current;
    }
    return found;
}

} // namespace axs::pathway
