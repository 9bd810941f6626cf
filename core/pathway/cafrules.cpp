// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/cafrules.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace axs::pathway {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Collects findings of one record.
class Findings
{
public:
    explicit Findings(QString where)
        : m_where(std::move(where))
    {
    }

    template <class Record>
    void add(Severity severity, const Record& record, const char* rule, const char* field, const QString& message,
        const QString& mend, const QString& source = {})
    {
        m_all.push_back({severity, QString::fromLatin1(rule), message, mend, source, Record::kind, record.id,
            QString::fromLatin1(field), m_where});
    }
    std::vector<Finding> sorted()
    {
        std::stable_sort(m_all.begin(), m_all.end(),
            [](const Finding& left, const Finding& right) { return left.severity > right.severity; });
        return std::move(m_all);
    }

private:
    QString m_where;
    std::vector<Finding> m_all;
};

void checkChild(Findings& findings, const CafCase& all, Date today)
{
    const record::Child& child = all.child;
    if (!child.dateOfBirth.isSet() && !child.expectedDate.isSet())
        findings.add(Severity::note, child, "child.no-birth", "date_of_birth",
            u"Neither a date of birth nor an expected date is recorded."_s,
            u"Enter one of the two; until then the child has no age band."_s);
    if (child.dateOfBirth > today)
        findings.add(Severity::error, child, "child.born-later", "date_of_birth",
            u"The date of birth, %1, is after today."_s.arg(child.dateOfBirth.british()),
            u"For a child who is not born yet, enter the expected date instead."_s);
    const auto age = completedYears(child.dateOfBirth, all.caf.started);
    if (age && *age >= 25)
        findings.add(Severity::warning, child, "child.too-old", "date_of_birth",
            u"The young person was %1 when the assessment started."_s.arg(*age),
            u"Check the year of birth and the started date."_s);
}

void checkNeeded(Findings& findings, const record::Caf& caf)
{
    if (!caf.cluster.isSet())
        findings.add(Severity::error, caf, "caf.no-cluster", "cluster", u"No cluster is chosen."_s,
            u"Choose the AXS cluster that the CAF counts in."_s);
    if (!caf.started.isSet())
        findings.add(Severity::error, caf, "caf.no-start", "started", u"The assessment has no started date."_s,
            u"Enter the day on which the assessment started; an episode counts as a CAF from then."_s);
}

void checkOrder(Findings& findings, const record::Caf& caf, Date today)
{
    struct Step
    {
        Date date;
        const char* field;
        QString name;
    };
    const Step started{caf.started, "started", u"started"_s};
    const Step steps[]{
        {caf.completed, "completed", u"completed"_s},
        {caf.received, "received", u"received by the manager"_s},
        {caf.reviewed, "reviewed", u"reviewed by the manager"_s},
        {caf.closed, "closed", u"closed"_s},
    };
    for (const Step& step : steps) {
        if (step.date.isSet() && started.date.isSet() && step.date < started.date)
            findings.add(Severity::error, caf, "caf.before-start", step.field,
                u"The CAF was %1 on %2, before it started on %3."_s.arg(
                    step.name, step.date.british(), started.date.british()),
                u"Mend whichever of the two dates is wrong."_s);
    }
    if (caf.received.isSet() && caf.reviewed.isSet() && caf.reviewed < caf.received)
        findings.add(Severity::error, caf, "caf.reviewed-before-received", "reviewed",
            u"The manager reviewed the CAF before receiving it."_s, u"Mend whichever of the two dates is wrong."_s);
    for (const Step& step : {started, steps[0], steps[1], steps[2], steps[3]}) {
        if (step.date > today)
            findings.add(Severity::warning, caf, "caf.later-than-today", step.field,
                u"The CAF is %1 on %2, which is after today."_s.arg(step.name, step.date.british()),
                u"Check the year, or confirm that it is planned."_s);
    }
}

void checkClosing(Findings& findings, const record::Caf& caf)
{
    if (!caf.closureReason.isEmpty() && !caf.closed.isSet())
        findings.add(Severity::warning, caf, "caf.reason-without-closing", "closed",
            u"There is a reason for closing but no closing date."_s, u"Enter the date, or clear the reason."_s);
    static const QRegularExpression absence(u"\\bnon ?(attend|engage)|\\bdid not (attend|engage)"_s);
    if (absence.match(folded(caf.closureReason)).hasMatch())
        findings.add(Severity::error, caf, "caf.closed-for-absence", "closure_reason",
            u"A case is not closed because a family did not attend or engage."_s,
            u"Keep trying to build the relationship, and close only for another reason."_s,
            u"Integrated working report, Part One, 2.3"_s);
}

void checkPeople(Findings& findings, const CafCase& all)
{
    const record::Caf& caf = all.caf;
    if (!caf.assessor.isSet())
        findings.add(Severity::note, caf, "caf.no-assessor", "assessor", u"No assessor is recorded."_s,
            u"Enter who assesses; figures about assessors leave this CAF out until then."_s);
    if (caf.assessor.isSet() && caf.assessorRole.isEmpty())
        findings.add(Severity::note, caf, "caf.assessor-without-role", "assessor_role",
            u"The assessor has no role in this episode."_s, u"Choose the role; it is counted as not recorded now."_s);
    const QStringList agencies = caf.agencies.split(QRegularExpression(u"[;,\\n]"_s), Qt::SkipEmptyParts);
    if (agencies.size() == 1)
        findings.add(Severity::warning, caf, "caf.one-agency", "agencies",
            u"Only one agency is named; a CAF is for needs that two or more must meet together."_s,
            u"Name the others, or confirm why one is enough."_s, u"Progress report, 3.1 a"_s);
    if (all.of<record::Consent>().empty() && caf.completed.isSet())
        findings.add(Severity::note, caf, "caf.no-consent", "consent",
            u"The assessment is completed but no consent is recorded."_s,
            u"Record whether the family agreed, who said so and when."_s, u"Part One, 2"_s);
}

void checkConsents(Findings& findings, const CafCase& all)
{
    for (const record::Consent& consent : all.of<record::Consent>()) {
        if (consent.decision == record::ConsentDecision::notRecorded)
            findings.add(Severity::error, consent, "consent.no-decision", "decision",
                u"The consent says neither given, declined nor withdrawn."_s, u"Choose one of the three."_s);
    }
}

void checkReviews(Findings& findings, const CafCase& all, Date today)
{
    for (const record::Review& review : all.of<record::Review>()) {
        if (!review.reviewedOn.isSet())
            findings.add(Severity::error, review, "review.no-date", "reviewed_on", u"The review has no date."_s,
                u"Enter the day on which the review was held."_s);
        if (review.reviewedOn.isSet() && all.caf.started.isSet() && review.reviewedOn < all.caf.started)
            findings.add(Severity::error, review, "review.before-start", "reviewed_on",
                u"The review of %1 is before the assessment started."_s.arg(review.reviewedOn.british()),
                u"Mend whichever of the two dates is wrong."_s);
        if (review.reviewedOn > today)
            findings.add(Severity::warning, review, "review.later-than-today", "reviewed_on",
                u"The review of %1 is after today."_s.arg(review.reviewedOn.british()), u"Check the year."_s);
        const std::pair<const char*, std::optional<double>> scores[]{{"child_score", review.childScore},
            {"parent_score", review.parentScore}, {"lead_score", review.leadScore}};
        for (const auto& [field, score] : scores) {
            if (score && (*score < 0 || *score > 5 || std::floor(*score * 2) != *score * 2))
                findings.add(Severity::error, review, "review.score", field,
                    u"A score is from 0 to 5 by halves."_s, u"Enter 0, 0.5, 1 … 5, or use the four words."_s);
        }
    }
    for (const record::FormScore& score : all.of<record::FormScore>()) {
        if (!score.scoredOn.isSet())
            findings.add(Severity::error, score, "score.no-date", "scored_on", u"The form score has no date."_s,
                u"Enter the day on which the form was scored."_s);
        if (score.percent && (*score.percent < 0 || *score.percent > 100))
            findings.add(Severity::error, score, "score.percent", "percent",
                u"A form is scored from 0 to 100 percent."_s, u"Mend the percentage."_s);
    }
}

} // namespace

bool hasErrors(const std::vector<Finding>& findings)
{
    return std::any_of(
        findings.begin(), findings.end(), [](const Finding& each) { return each.severity == Severity::error; });
}

std::vector<Finding> findings(const CafCase& all, Date today)
{
    Findings found(all.caf.reference.isEmpty() ? u"new CAF"_s : u"CAF "_s + all.caf.reference);
    checkChild(found, all, today);
    checkNeeded(found, all.caf);
    checkOrder(found, all.caf, today);
    checkClosing(found, all.caf);
    checkPeople(found, all);
    checkConsents(found, all);
    checkReviews(found, all, today);
    return found.sorted();
}

} // namespace axs::pathway
