// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/guards.h"

#include "core/pathway/guardpredicates.h"
#include "core/pathway/stages.h"
#include "tests/core/pathway/rulecase.h"

#include <functional>
#include <set>

using namespace axs;
using namespace axs::pathway;
using namespace axs::test;
using namespace axs::record;

namespace {

/// How a guard is made to stand in the way, and one way of mending it.
struct Trial
{
    QString guard;
    Severity severity;
    QString clause;
    std::function<void(CafCase&)> spoil;
    std::function<void(CafCase&)> mend;
};

void decide(CafCase& all, ConsentDecision decision, Date on)
{
    all.of<Consent>() = {consentOf(u"Anna Sample"_s, decision, on)};
}

void leaveNeed(CafCase& all, const QString& reason)
{
    all.of<Need>()[0].state = NeedState::partlyMet;
    all.caf.closed = today;
    all.caf.closureReason = reason;
}

void goOnAfterLevel3(CafCase& all)
{
    all.caf.origin = Origin::afterLevel3;
    all.caf.started = {};
    all.caf.completed = {};
}

const std::vector<Trial>& trials()
{
    static const std::vector<Trial> known{
        {u"assessment.declined"_s, Severity::error, u"Part One, 2.1"_s,
            [](CafCase& all) { decide(all, ConsentDecision::declined, started); },
            [](CafCase& all) {
                all.of<Consent>().push_back(
                    consentOf(u"Anna Sample"_s, ConsentDecision::given, all.caf.completed.addDays(-1)));
            }},
        {u"assessment.withdrawn"_s, Severity::error, u"Part One, 2"_s,
            [](CafCase& all) { decide(all, ConsentDecision::withdrawn, all.caf.completed.addDays(-2)); },
            [](CafCase& all) { decide(all, ConsentDecision::withdrawn, today.addDays(1)); }},
        {u"assessment.after-level-3"_s, Severity::error, u"Part One, 4.2"_s,
            [](CafCase& all) { all.caf.origin = Origin::afterLevel3; }, goOnAfterLevel3},
        {u"assessment.checklist-says-no"_s, Severity::note, u"Part Two, 1.1"_s,
            [](CafCase& all) {
                Checklist checklist;
                checklist.caf = all.caf.id;
                checklist.doneOn = started;
                checklist.outcome = ChecklistOutcome::noCaf;
                all.of<Checklist>() = {checklist};
            },
            [](CafCase& all) {
                all.of<Checklist>().push_back(all.of<Checklist>()[0]);
                all.of<Checklist>()[1].outcome = ChecklistOutcome::triggersCaf;
            }},
        {u"caf.no-consent"_s, Severity::note, u"Part One, 2"_s, [](CafCase& all) { all.of<Consent>().clear(); },
            [](CafCase& all) { decide(all, ConsentDecision::given, started); }},
        {u"tac.consent-stopped"_s, Severity::warning, u"Part One, 2"_s,
            [](CafCase& all) { decide(all, ConsentDecision::withdrawn, all.of<Meeting>()[0].heldOn.addDays(-1)); },
            [](CafCase& all) { decide(all, ConsentDecision::withdrawn, today); }},
        {u"tac.before-assessment"_s, Severity::warning, u"3.1 a"_s, [](CafCase& all) { all.caf.completed = {}; },
            [](CafCase& all) { all.caf.completed = all.of<Meeting>()[0].heldOn; }},
        {u"tac.no-hand-over"_s, Severity::warning, u"Part Two, 2.0"_s, goOnAfterLevel3,
            [](CafCase& all) { all.caf.handedOverBy = u"Sue Invented"_s; }},
        {u"tac.hand-over-absent"_s, Severity::warning, u"Part Two, 2.0"_s,
            [](CafCase& all) {
                goOnAfterLevel3(all);
                all.caf.handedOverBy = u"Mrs Sue Invented, social worker"_s;
                all.of<Attendance>()[0].attended = false;
            },
            [](CafCase& all) { all.of<Attendance>()[0].attended = true; }},
        {u"review.without-plan"_s, Severity::note, u"3.1 a"_s,
            [](CafCase& all) {
                all.of<PlanAction>().clear();
                all.of<Review>().resize(1);
                all.of<Review>()[0].reviewedOn = today;
            },
            [](CafCase& all) { all.of<PlanAction>().resize(1); }},
        {u"caf.closed-for-absence"_s, Severity::error, u"Part One, 2.3"_s,
            [](CafCase& all) {
                all.caf.closed = today;
                all.caf.closureReason = u"non –attendance/ non -engagement"_s;
                all.caf.overrideReason = u"They moved away"_s; // nobody says who decided it
            },
            [](CafCase& all) { all.caf.overrideBy = u"M. Invented"_s; }},
        {u"closing.absence-decided"_s, Severity::note, u"Part One, 2.3"_s,
            [](CafCase& all) {
                all.caf.closed = today;
                all.caf.closureReason = u"Did not attend"_s;
                all.caf.overrideReason = u"They moved away"_s;
                all.caf.overrideBy = u"M. Invented"_s;
            },
            [](CafCase& all) { all.caf.closureReason = u"Moved out of the county"_s; }},
        {u"closing.step-up"_s, Severity::error, u"Part One, 4.3"_s,
            [](CafCase& all) { leaveNeed(all, u"Passed to social care"_s); },
            [](CafCase& all) { all.of<Meeting>()[0].nextOn = today; }},
        {u"closing.unmet-need"_s, Severity::error, u"Part One, 4.3"_s,
            [](CafCase& all) { leaveNeed(all, u"Support continues in one agency"_s); },
            [](CafCase& all) { all.caf.tacRefusedOn = today; }},
    };
    return known;
}

const Guard& guardNamed(const QString& id)
{
    const auto found = std::find_if(
        allGuards().begin(), allGuards().end(), [&](const Guard& each) { return each.id == id; });
    REQUIRE(found != allGuards().end());
    return *found;
}

QStringList ids(const std::vector<Finding>& findings)
{
    QStringList found;
    for (const Finding& each : findings)
        found.append(each.rule);
    return found;
}

} // namespace

TEST_CASE("Every guard has what decides it, a stage the program knows, and its clause", "[guards]")
{
    CHECK(allGuards().size() == static_cast<std::size_t>(guardPredicates().size()));
    for (const Guard& guard : allGuards()) {
        INFO(guard.id.toStdString());
        CHECK(guard.inTheWay);
        CHECK(shownOn(guard.stage, CafCase()).has_value());
        CHECK(guard.source.startsWith(u"Integrated working report, "_s));
        CHECK(guard.message.endsWith(u'.'));
        CHECK(guard.mend.endsWith(u'.'));
    }
}

TEST_CASE("Every guard is tried", "[guards]")
{
    std::set<QString> known;
    for (const Guard& guard : allGuards())
        known.insert(guard.id);
    std::set<QString> tried;
    for (const Trial& trial : trials())
        tried.insert(trial.guard);
    CHECK(tried == known);
}

TEST_CASE("Each guard stands in the way of its stage until it is mended, and names its clause", "[guards]")
{
    for (const Trial& trial : trials()) {
        INFO(trial.guard.toStdString());
        const Guard& guard = guardNamed(trial.guard);
        CHECK(guard.severity == trial.severity);
        CHECK(guard.source.contains(trial.clause));
        CafCase all = wholeCase();
        CHECK_FALSE(ids(guards(guard.stage, all, today)).contains(trial.guard));
        CHECK_FALSE(fires(all, trial.guard));
        trial.spoil(all);
        CHECK(ids(guards(guard.stage, all, today)).contains(trial.guard));
        const auto found = findings(all, today);
        const Finding* finding = find(found, trial.guard);
        // An episode done at level 3 shows its assessment as done; the guard is judged there too.
        REQUIRE(finding);
        CHECK(finding->severity == trial.severity);
        CHECK(finding->source == guard.source);
        trial.mend(all);
        CHECK_FALSE(fires(all, trial.guard));
    }
}

TEST_CASE("Closing waits for a TAC on or after it, a refusal, or met need (Part One, 4.3)", "[guards]")
{
    CafCase all = wholeCase();
    leaveNeed(all, u"Outcomes achieved"_s);
    CHECK(fires(all, u"closing.unmet-need"_s));
    SECTION("a meeting that was held before does not take the need up")
    {
        all.of<Meeting>()[0].heldOn = today.addDays(-1);
        CHECK(fires(all, u"closing.unmet-need"_s));
    }
    SECTION("a planned one does, a cancelled one does not")
    {
        Meeting planned;
        planned.state = MeetingState::planned;
        planned.heldOn = today.addDays(9);
        all.of<Meeting>().push_back(planned);
        CHECK_FALSE(fires(all, u"closing.unmet-need"_s));
        all.of<Meeting>()[1].state = MeetingState::cancelled;
        CHECK(fires(all, u"closing.unmet-need"_s));
    }
    SECTION("need in words counts too")
    {
        all.of<Need>()[0].state = NeedState::met;
        CHECK_FALSE(fires(all, u"closing.unmet-need"_s));
        all.caf.outstandingNeed = u"Speech"_s;
        CHECK(fires(all, u"closing.unmet-need"_s));
    }
    SECTION("where the family has withdrawn there is no TAC to wait for")
    {
        decide(all, ConsentDecision::withdrawn, today);
        CHECK_FALSE(fires(all, u"closing.unmet-need"_s));
    }
}

TEST_CASE("Consent withdrawn after the assessment does not undo it", "[guards]")
{
    CafCase all = wholeCase();
    all.of<Consent>().push_back(consentOf(u"Anna Sample"_s, ConsentDecision::withdrawn, today));
    CHECK(findings(all, today).empty());
    CHECK(ids(guards(u"Assessment"_s, all, today)) == QStringList{u"assessment.withdrawn"_s});
}
