// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/episodeparts.h"

namespace axs::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

Id giveConsent(record::Consent consent, record::ConsentDecision decision, Date date, Drawing& to)
{
    consent.decision = decision;
    consent.decidedOn = date;
    if (decision != record::ConsentDecision::given)
        consent.renewBy = {};
    return to.writer.give(consent);
}

/// What a whole pathway tells of a consent beside who gave it.
void detail(record::Consent& consent, const Course& course, Drawing& to)
{
    static const QStringList evidence{u"Signed form"_s, u"Signed form, copy seen"_s, u"Said in a meeting, minuted"_s,
        u"Said on the telephone, noted"_s};
    consent.agencies = course.caf.agencies;
    consent.documents = u"Assessment; plan; reviews"_s;
    consent.evidence = to.more.pick(evidence);
}

record::Consent parents(const Course& course, Drawing& to)
{
    record::Consent consent;
    consent.caf = course.caf.id;
    consent.person
        = (to.random.percent(80) ? girlsName(to.random) : boysName(to.random)) + u' ' + course.child.surname;
    consent.relation = u"Parent or carer"_s;
    consent.scope = u"All agencies of the plan"_s;
    if (!course.household.isDrawn())
        return consent;
    consent.person = course.household.decider();
    consent.relation = course.household.members.front().relation;
    consent.parentalResponsibility = true;
    detail(consent, course, to);
    return consent;
}

void giveOwn(const Course& course, Date asked, Drawing& to)
{
    record::Consent own;
    own.caf = course.caf.id;
    own.person = course.child.forename + u' ' + course.child.surname;
    own.relation = u"Young person"_s;
    own.scope = u"All agencies of the plan"_s;
    if (course.household.isDrawn()) {
        own.understood = true;
        own.understoodReason = u"Told in own words what it means and who will see it"_s;
        detail(own, course, to);
    }
    giveConsent(own, record::ConsentDecision::given, asked, to);
}

} // namespace

Date withdrawal(const PlannedEpisode& planned)
{
    const Date done = std::max({planned.completed, planned.received, planned.reviewed});
    const Date day = workingDay((done.isSet() ? done : planned.started).addDays(2));
    return std::min(day, planned.latest);
}

void drawConsents(Course& course, Drawing& to)
{
    using record::ConsentDecision;
    const PlannedEpisode& planned = course.planned;
    if (planned.consent == ConsentState::notRecorded)
        return;
    record::Consent consent = parents(course, to);
    course.agreedOn = std::min(workingDay(planned.started.addDays(to.random.below(5))), planned.latest);
    if (planned.consent == ConsentState::withdrawn)
        course.agreedOn = std::min(course.agreedOn, withdrawal(planned).addDays(-1));
    if (planned.consent == ConsentState::declined) {
        giveConsent(consent, ConsentDecision::declined, course.agreedOn, to);
        return;
    }
    if (course.household.isDrawn() && to.more.percent(30))
        consent.renewBy = course.agreedOn.addYears(1);
    course.consent = giveConsent(consent, ConsentDecision::given, course.agreedOn, to);
    if (planned.age >= 12 && to.random.percent(40))
        giveOwn(course, course.agreedOn, to);
    if (planned.consent == ConsentState::withdrawn)
        giveConsent(consent, ConsentDecision::withdrawn, withdrawal(planned), to);
}

} // namespace axs::sample
