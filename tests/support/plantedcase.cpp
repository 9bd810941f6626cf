// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plantedcase.h"

#include "core/report/paperwriter.h"

namespace axs {

using namespace Qt::Literals::StringLiterals;

namespace {

Date day(int year, unsigned month, unsigned dayOfMonth)
{
    return Date::fromCalendar(year, month, dayOfMonth);
}

template <class Record>
Record& add(PlantedCase& planted, Record row)
{
    auto& rows = planted.all.of<Record>();
    static std::int64_t next = 1000;
    row.id = Id{ ++next };
    if constexpr (requires { row.caf; })
        row.caf = planted.all.caf.id;
    if constexpr (requires { row.child; })
        row.child = planted.all.child.id;
    rows.push_back(std::move(row));
    return rows.back();
}

void addFamily(PlantedCase& planted)
{
    record::FamilyMember anna;
    anna.name = u"Anna O’Brien"_s;
    anna.relation = u"mother"_s;
    anna.livesWithChild = true;
    anna.telephone = u"01392 111 222"_s;
    anna.note = u"NOTEANNA is afraid of him."_s;
    anna.largePrint = true;
    planted.anna = add(planted, anna).id;
    record::FamilyMember bert;
    bert.name = u"Bert Brown"_s;
    bert.relation = u"father"_s;
    bert.telephone = u"01392 333 444"_s;
    bert.email = u"bert@example.org"_s;
    bert.address = u"9 BERTSTREET, Exeter"_s;
    bert.addressSecret = true;
    bert.note = u"NOTEBERT drinks."_s;
    planted.bert = add(planted, bert).id;
    record::Residence hidden;
    hidden.address = u"12 HIDDENLANE, Tiverton"_s;
    hidden.postcode = u"EX16 9ZZ"_s;
    hidden.telephone = u"01884 555 666"_s;
    hidden.livesWith = u"HIDDENAUNT"_s;
    hidden.secret = true;
    add(planted, hidden);
    record::Residence open;
    open.address = u"4 OPENROAD, Bideford"_s;
    open.postcode = u"EX39 1AA"_s;
    add(planted, open);
}

void addAssessment(PlantedCase& planted)
{
    record::Contribution plain;
    plain.section = record::FormSection::development;
    plain.text = u"Zoë reads well. PLAINTEXT. She lives at 12 hiddenlane, by the school, and her father at 9 Bertstreet. "
                 u"Ring Bert on 01392 333444 or Jo on 07700 900123."_s;
    plain.author = u"Jo Sample"_s;
    planted.contribution = add(planted, plain).id;
    record::Contribution confidential;
    confidential.section = record::FormSection::parents;
    confidential.text = u"CONFIDENTIAL said the neighbour of the family"_s;
    confidential.author = u"Ned Neighbour"_s;
    confidential.confidential = true;
    add(planted, confidential);
    record::Contribution own;
    own.section = record::FormSection::childsWords;
    own.text = u"CHILDSWORDS I like football"_s;
    own.author = u"Zoë O’Brien"_s;
    add(planted, own);
    record::HarmReport harm;
    harm.raisedOn = day(2009, 5, 1);
    harm.concern = u"HARMCONCERN bruises were seen"_s;
    harm.told = u"HARMTOLD duty officer"_s;
    harm.advice = u"HARMADVICE do not tell them"_s;
    add(planted, harm);
    record::Referral referral;
    referral.referredOn = day(2009, 5, 2);
    referral.harm = true;
    referral.advice = u"REFERRALADVICE wait for the visit"_s;
    referral.madeBy = u"REFERRER"_s;
    add(planted, referral);
    record::Contact contact;
    contact.heldOn = day(2009, 5, 3);
    contact.withWhom = u"Bert Brown"_s;
    contact.said = u"CONTACTSAID she may not know of it"_s;
    add(planted, contact);
    record::ThresholdDecision decision;
    decision.decidedOn = day(2009, 5, 4);
    decision.level = record::Threshold::level2;
    decision.risks = u"RISKWORDS at home"_s;
    add(planted, decision);
}

void addTeam(PlantedCase& planted)
{
    record::Meeting meeting;
    meeting.state = record::MeetingState::planned;
    meeting.heldOn = day(2009, 7, 6);
    meeting.time = u"10.30"_s;
    meeting.place = u"Library, 12 Hiddenlane"_s;
    meeting.interpreter = true;
    meeting.agenda = u"School\nHome at EX169ZZ"_s;
    meeting.minutes = u"MINUTES all agreed. Bruises were told: HARMCONCERN bruises were seen. Keep quiet that CONFIDENTIAL said "
                      u"the  neighbour of the family."_s;
    meeting.socialWorkAdvice = u"SOCIALADVICE assessment is required"_s;
    planted.meeting = add(planted, meeting).id;
    record::Attendance invitation;
    invitation.meeting = planted.meeting;
    invitation.name = u"Anna O’Brien"_s;
    invitation.attended = true;
    planted.annasInvitation = add(planted, invitation).id;
    record::PlanAction action;
    action.action = u"Find a club"_s;
    action.owner = u"Jo Sample and Anna O’Brien"_s;
    action.dueOn = day(2009, 7, 20);
    add(planted, action);
    record::PlanAction other;
    other.action = u"Send the letter"_s;
    other.owner = u"Ned Neighbour"_s;
    add(planted, other);
    record::Review review;
    review.reviewedOn = day(2009, 6, 1);
    review.childRating = record::Rating::mostly;
    review.childComment = u"CHILDCOMMENT not at night"_s;
    review.parentComment = u"PARENTCOMMENT better"_s;
    planted.review = add(planted, review).id;
    record::Consent consent;
    consent.person = u"Bert Brown"_s;
    consent.decision = record::ConsentDecision::declined;
    consent.decidedOn = day(2009, 4, 1);
    consent.note = u"CONSENTNOTE he was angry"_s;
    add(planted, consent);
    record::Sharing sharing;
    sharing.decision = record::SharingDecision::shared;
    sharing.what = u"SHAREDWITHOUT consent"_s;
    sharing.sharedOn = day(2009, 5, 5);
    add(planted, sharing);
}

} // namespace

PlantedCase plantedCase()
{
    PlantedCase planted;
    planted.child = Id{ 1 };
    planted.all.child.id = planted.child;
    planted.all.child.forename = u"Zoë"_s;
    planted.all.child.surname = u"O’Brien"_s;
    planted.all.child.dateOfBirth = day(1996, 3, 1);
    planted.all.child.keepsPrivate = u"KEPTPRIVATE goes to the clinic"_s;
    planted.all.caf.id = Id{ 2 };
    planted.all.caf.child = planted.child;
    planted.all.caf.reference = u"BID-09-QX-0001"_s;
    planted.all.caf.started = day(2009, 3, 3);
    planted.all.caf.assessor = Id{ 3 };
    planted.all.caf.notes = u"CAFNOTES of the co-ordinator"_s;
    planted.lists.meta.county = u"Devon"_s;
    planted.lists.meta.marking = u"OFFICIAL-SENSITIVE"_s;
    planted.lists.meta.isProtected = true;
    planted.lists.today = day(2009, 6, 30);
    record::Practitioner assessor;
    assessor.id = Id{ 3 };
    assessor.name = u"Jo Sample"_s;
    planted.lists.people = { assessor };
    addFamily(planted);
    addAssessment(planted);
    addTeam(planted);
    return planted;
}

QString textOf(const report::Report& report)
{
    report::Report copy = report;
    QString all;
    report::forEachText(copy, [&](QString& text) { all += text + u'\n'; });
    return all;
}

} // namespace axs
