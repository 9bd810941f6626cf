// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/parts.h"

#include <algorithm>

namespace axs::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What every record of the episodes is drawn from and given to.
struct Drawing
{
    const Plan& plan;
    const People& people;
    const std::vector<Id>& clusters;
    Writer& writer;
    Random& random;
};

QString setting(int age, Random& random)
{
    std::vector<const SettingRow*> fitting;
    for (const SettingRow& row : tables().settings) {
        if (age >= row.fromAge && age <= row.toAge)
            fitting.push_back(&row);
    }
    return fitting.empty() || !random.percent(92) ? QString() : random.pick(fitting)->name;
}

record::Child childRecord(const PlannedChild& planned, const PlannedEpisode& first, Drawing& to)
{
    record::Child child;
    child.reference = to.writer.reference(u"C"_s, first.started);
    child.surname = familyName(to.random);
    if (planned.gender == record::Gender::male)
        child.forename = boysName(to.random);
    else if (planned.gender == record::Gender::female)
        child.forename = girlsName(to.random);
    if (!child.forename.isEmpty() && to.random.percent(4))
        child.knownAs = child.forename.left(3);
    child.dateOfBirth = planned.born;
    child.expectedDate = planned.expected;
    child.gender = planned.gender;
    child.setting = setting(first.age, to.random);
    return child;
}

QString agencies(const QString& sector, Random& random)
{
    static const QStringList others{u"Children's Centre"_s, u"Connexions"_s, u"Education Support"_s, u"PCT"_s,
        u"Schools"_s, u"Social Care"_s, u"Voluntary and Independent"_s};
    QStringList needed{sector};
    while (needed.size() < 2 || (needed.size() < 4 && random.percent(35))) {
        const QString& other = random.pick(others);
        if (!needed.contains(other))
            needed.append(other);
    }
    return needed.join(u"; "_s);
}

record::Caf cafRecord(const PlannedEpisode& planned, Id child, Drawing& to)
{
    const auto cluster = static_cast<std::size_t>(planned.cluster);
    const Person& assessor = to.people.at(planned.assessor);
    const RoleRow& assessorRole = tables().roles[static_cast<std::size_t>(assessor.role)];
    record::Caf caf;
    caf.reference = to.writer.reference(tables().clusters[cluster].code, planned.started);
    caf.child = child;
    caf.cluster = to.clusters[cluster];
    caf.started = planned.started;
    caf.completed = planned.completed;
    caf.received = planned.received;
    caf.reviewed = planned.reviewed;
    caf.closed = planned.closed;
    caf.closureReason = planned.closureReason;
    caf.level = to.random.percent(62) ? 2 : 3;
    caf.assessor = assessor.id;
    caf.assessorRole = assessorRole.role;
    caf.serviceType = assessorRole.service;
    if (planned.lead >= 0) {
        const Person& lead = to.people.at(planned.lead);
        caf.lead = lead.id;
        caf.leadRole = tables().roles[static_cast<std::size_t>(lead.role)].role;
        caf.leadSector = tables().roles[static_cast<std::size_t>(lead.role)].sector;
    }
    if (to.random.percent(75))
        caf.urgent = to.random.percent(7);
    caf.coordinator = tables().clusters[cluster].coordinator;
    caf.agencies = agencies(assessorRole.sector, to.random);
    return caf;
}

void giveConsent(record::Consent consent, record::ConsentDecision decision, Date date, Drawing& to)
{
    consent.decision = decision;
    consent.decidedOn = date;
    to.writer.give(consent);
}

/// When consent was withdrawn: once the assessment was done, before it was closed.
Date withdrawal(const PlannedEpisode& planned)
{
    const Date done = std::max({planned.completed, planned.received, planned.reviewed});
    const Date day = workingDay((done.isSet() ? done : planned.started).addDays(2));
    return std::min(day, planned.latest);
}

void drawConsents(const PlannedEpisode& planned, Id caf, const record::Child& child, Drawing& to)
{
    using record::ConsentDecision;
    if (planned.consent == ConsentState::notRecorded)
        return;
    record::Consent parents;
    parents.caf = caf;
    parents.person = (to.random.percent(80) ? girlsName(to.random) : boysName(to.random)) + u' ' + child.surname;
    parents.relation = u"Parent or carer"_s;
    parents.scope = u"All agencies of the plan"_s;
    const Date asked = std::min(workingDay(planned.started.addDays(to.random.below(5))), planned.latest);
    if (planned.consent == ConsentState::declined) {
        giveConsent(parents, ConsentDecision::declined, asked, to);
        return;
    }
    giveConsent(parents, ConsentDecision::given, asked, to);
    if (planned.age >= 12 && to.random.percent(40)) {
        record::Consent own;
        own.caf = caf;
        own.person = child.forename + u' ' + child.surname;
        own.relation = u"Young person"_s;
        own.scope = parents.scope;
        giveConsent(own, ConsentDecision::given, asked, to);
    }
    if (planned.consent == ConsentState::withdrawn)
        giveConsent(parents, ConsentDecision::withdrawn, withdrawal(planned), to);
}

void drawEpisode(const PlannedEpisode& planned, const record::Child& child, Drawing& to)
{
    const Id caf = to.writer.give(cafRecord(planned, child.id, to));
    drawConsents(planned, caf, child, to);
    for (record::Review review : planned.reviews) {
        review.caf = caf;
        to.writer.give(review);
    }
    for (record::FormScore score : planned.scores) {
        score.caf = caf;
        to.writer.give(score);
    }
}

} // namespace

void drawEpisodes(Plan& plan, const People& people, const std::vector<Id>& clusters, Writer& writer, Random& random)
{
    Drawing to{plan, people, clusters, writer, random};
    for (PlannedChild& planned : plan.children) {
        const PlannedEpisode& first = plan.episodes[static_cast<std::size_t>(planned.episodes.front())];
        record::Child child = childRecord(planned, first, to);
        child.id = planned.id = writer.give(child);
        for (const int episode : planned.episodes)
            drawEpisode(plan.episodes[static_cast<std::size_t>(episode)], child, to);
    }
}

} // namespace axs::sample
