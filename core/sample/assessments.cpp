// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/episodeparts.h"

#include <array>

namespace axs::sample {

using namespace Qt::Literals::StringLiterals;
using record::FormSection;
using record::NeedState;
using record::Threshold;

namespace {

struct Section
{
    FormSection section;
    QString subject; ///< of the sentences
};

const std::array<Section, 6>& sections()
{
    static const std::array<Section, 6> all{{{FormSection::conclusions, u"conclusions"_s},
        {FormSection::parentsWords, u"parent says"_s}, {FormSection::childsWords, u"child says"_s},
        {FormSection::development, u"development"_s}, {FormSection::parents, u"parents"_s},
        {FormSection::environment, u"environment"_s}}};
    return all;
}

void nameAuthor(record::Contribution& part, const Course& course, Drawing& to)
{
    if (part.section == FormSection::parentsWords) {
        part.author = course.household.decider();
        part.authorRole = course.household.members.front().relation;
        return;
    }
    if (part.section == FormSection::childsWords) {
        part.author = course.child.forename + u' ' + course.child.surname;
        part.authorRole = u"Child or young person"_s;
        return;
    }
    const int other = to.more.percent(50) ? somebody(to, course.planned.cluster) : -1;
    const Person& author = to.people.at(other >= 0 ? other : course.planned.assessor);
    part.author = author.name;
    part.authorRole = tables().roles[static_cast<std::size_t>(author.role)].role;
}

void drawContributions(const Course& course, Drawing& to)
{
    int left = to.more.between(2, 5);
    const Date latest = course.until;
    for (const Section& section : sections()) {
        if (section.section == FormSection::childsWords && course.planned.age < 4)
            continue;
        if (left-- == 0)
            return;
        record::Contribution part;
        part.caf = course.caf.id;
        part.section = section.section;
        part.text = say(section.subject, to.more);
        nameAuthor(part, course, to);
        part.confidential = to.more.percent(4);
        part.typedBy = course.caf.coordinator;
        part.formDate = someDay(course.planned.started, course.planned.completed, to.more);
        part.receivedOn = someDay(part.formDate, std::min(part.formDate.addDays(8), latest), to.more);
        part.paperAt = say(u"paper at"_s, to.more);
        if (to.more.percent(course.isOpen() && course.planned.completed.addDays(60) > today ? 70 : 98))
            part.confirmedOn = someDay(part.receivedOn, std::min(part.receivedOn.addDays(21), latest), to.more);
        to.writer.give(part);
    }
}

std::vector<const NeedRow*> fittingNeeds(int age, Random& random)
{
    std::vector<const NeedRow*> fitting;
    for (const NeedRow& row : tables().needs) {
        const bool known = !fitting.empty() && fitting.back()->need == row.need;
        if (age >= row.fromAge && age <= row.toAge && !known)
            fitting.push_back(&row);
    }
    random.shuffle(fitting);
    return fitting;
}

/// Two agencies or more of those that the episode names.
QString agencies(const Course& course, Random& random)
{
    QStringList all = listed(course.caf.agencies);
    while (all.size() > 2 && random.percent(60))
        all.removeAt(random.below(static_cast<int>(all.size())));
    return all.join(u"; "_s);
}

/// How far it is met and since when; what is left at the end is left by the first need.
void judge(record::Need& need, bool first, const Course& course, Random& random)
{
    const auto& reviews = course.planned.reviews;
    const Date reviewed = reviews.empty() ? Date() : reviews.back().reviewedOn;
    switch (course.ending) {
    case Ending::met:
        need.state = NeedState::met;
        need.metOn = reviewed.isSet() && reviewed <= course.until ? reviewed : course.until;
        return;
    case Ending::refused:
    case Ending::handedOn:
        need.state = first ? NeedState::partlyMet : NeedState::met;
        need.metOn = course.until;
        return;
    case Ending::stopped:
        need.state = NeedState::unmet;
        return;
    case Ending::open:
        break;
    }
    const auto rating = reviews.empty() ? record::Rating::notRecorded : reviews.back().leadRating;
    need.state = NeedState::unmet;
    if (!reviewed.isSet())
        return;
    need.metOn = reviewed;
    if (rating == record::Rating::completely || (rating == record::Rating::mostly && !first))
        need.state = NeedState::met;
    else if (rating != record::Rating::notAtAll)
        need.state = random.percent(70) ? NeedState::partlyMet : NeedState::unmet;
}

/// A few needs name one agency alone, and somebody looked at that.
void acceptOneAgency(const record::Need& need, const Course& course, Drawing& to)
{
    record::AcceptedFinding accepted;
    accepted.caf = course.caf.id;
    accepted.finding = u"need.one-agency %1 agencies"_s.arg(need.id.text());
    accepted.because = tables().sentences.value(u"accepted because"_s).value(to.oneAgency - 1);
    accepted.acceptedBy = course.caf.coordinator;
    accepted.acceptedOn = std::min(need.identifiedOn.addDays(7), course.until);
    to.writer.give(accepted);
}

constexpr int oneAgencyNeeds = 3;

void drawThreshold(const Course& course, Drawing& to)
{
    record::ThresholdDecision decision;
    decision.caf = course.caf.id;
    decision.decidedOn = course.planned.reviewed.isSet() ? course.planned.reviewed : course.planned.completed;
    if (decision.decidedOn > course.until)
        decision.decidedOn = course.planned.completed;
    const bool cusp = to.more.percent(18);
    decision.level = cusp ? Threshold::cusp : course.caf.level == 3 ? Threshold::level3 : Threshold::level2;
    decision.risks = say(u"risk"_s, to.more);
    decision.protectiveFactors = say(u"protective"_s, to.more);
    decision.tookPart = course.caf.coordinator + u"; "_s + to.people.at(course.planned.assessor).name;
    if (cusp && to.more.percent(25))
        decision.disagreed = say(u"threshold disagreed"_s, to.more);
    decision.reason = say(u"threshold reason"_s, to.more);
    to.writer.give(decision);
    if (!cusp || course.planned.reviews.empty())
        return;
    decision.decidedOn = course.planned.reviews.back().reviewedOn;
    decision.level = course.caf.level == 3 ? Threshold::level3 : Threshold::level2;
    decision.disagreed.clear();
    to.writer.give(decision);
}

} // namespace

void drawNeeds(Course& course, Drawing& to)
{
    const std::vector<const NeedRow*> fitting = fittingNeeds(course.planned.age, to.more);
    const auto count = std::min(fitting.size(), static_cast<std::size_t>(to.more.between(1, 3)));
    for (std::size_t i = 0; i < count; ++i) {
        record::Need need;
        need.caf = course.caf.id;
        need.need = fitting[i]->need;
        need.agencies = agencies(course, to.more);
        need.identifiedOn = course.begins;
        judge(need, i == 0, course, to.more);
        const bool alone = to.printed && to.oneAgency < oneAgencyNeeds && course.isOpen() && to.more.percent(4);
        if (alone)
            need.agencies = listed(need.agencies).value(0);
        need.id = to.writer.give(need);
        course.needs.push_back(need);
        if (alone) {
            ++to.oneAgency;
            acceptOneAgency(need, course, to);
        }
    }
}

void drawAssessment(Course& course, Drawing& to)
{
    drawContributions(course, to);
    drawNeeds(course, to);
    drawThreshold(course, to);
}

} // namespace axs::sample
