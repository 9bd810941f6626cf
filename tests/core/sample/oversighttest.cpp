// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sample/county.h"

#include <algorithm>
#include <set>

using namespace axs;
using namespace Qt::Literals::StringLiterals;
using record::PanelDecision;
using record::PanelItem;

namespace {

bool isListed(const QString& list, const QString& entry)
{
    return std::any_of(devon().options.begin(), devon().options.end(),
        [&](const record::Option& each) { return each.list == list && each.label == entry; });
}

template <class Answer>
int answered(const County& county, Answer record::Questionnaire::*question, std::initializer_list<Answer> wanted)
{
    const auto all = county.of<record::Questionnaire>();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const record::Questionnaire& each) {
        return std::find(wanted.begin(), wanted.end(), each.*question) != wanted.end();
    }));
}

template <class Answer>
int unanswered(const County& county, Answer record::Questionnaire::*question)
{
    return answered(county, question, {Answer::notRecorded});
}

} // namespace

TEST_CASE("Panels decide on reviewed CAFs before they close, and about a quarter get no service", "[sample]")
{
    const auto items = devon().of<PanelItem>();
    REQUIRE((items.size() > 80 && items.size() < 250));
    std::map<PanelDecision, int> decisions;
    for (const PanelItem& item : items) {
        ++decisions[item.decision];
        const record::Caf& caf = devon().cafOf(item.caf);
        CHECK(item.panelOn > caf.reviewed);
        CHECK((!caf.closed.isSet() || item.panelOn <= caf.closed));
        CHECK((item.panelOn >= Date::fromCalendar(2008, 9, 1) && item.panelOn <= sample::lastDay));
        CHECK_FALSE(item.minute.isEmpty());
        CHECK(item.reasons.isEmpty() == (item.decision == PanelDecision::service));
        for (const QString& reason : item.reasons)
            CHECK(isListed(u"panel_reason"_s, reason));
    }
    const int decided = decisions[PanelDecision::service] + decisions[PanelDecision::noService];
    CHECK(decisions[PanelDecision::noService] * 100 > decided * 18);
    CHECK(decisions[PanelDecision::noService] * 100 < decided * 38);
    CHECK(decisions[PanelDecision::deferred] > 5);
}

TEST_CASE("A deferred CAF comes back to the panel on the day that was agreed", "[sample]")
{
    const auto items = devon().of<PanelItem>();
    for (const PanelItem& item : items) {
        CHECK(item.returnOn.isSet() == (item.decision == PanelDecision::deferred));
        if (!item.returnOn.isSet())
            continue;
        CHECK(std::count_if(items.begin(), items.end(), [&](const PanelItem& other) {
            return other.caf == item.caf && other.panelOn == item.returnOn;
        }) == 1);
    }
}

TEST_CASE("1,500 people were trained from March 2008 to June 2009, of every organisation of Fig 20", "[sample]")
{
    int people = 0;
    std::set<QString> organisations;
    for (const record::Training& each : devon().of<record::Training>()) {
        CHECK(each.course == "AXS03"_L1);
        CHECK((each.heldOn >= Date::fromCalendar(2008, 3, 1) && each.heldOn <= sample::lastDay));
        CHECK(isListed(u"agency"_s, each.organisation));
        organisations.insert(each.organisation);
        people += each.headcount.value();
    }
    CHECK(people == 1'500);
    CHECK(organisations.size() == 20);
}

TEST_CASE("The questionnaires add up to what Figures 2 to 5 print, for every seed", "[sample]")
{
    using Asked = record::Questionnaire;
    using record::Change;
    using record::IssueOutcome;
    using record::Satisfaction;
    for (const quint64 seed : {1, 2, 3}) {
        const County county(867, seed);
        CHECK(county.of<Asked>().size() == 23);
        CHECK(unanswered(county, &Asked::satisfaction) == 0);
        CHECK(answered(county, &Asked::satisfaction, {Satisfaction::verySatisfied, Satisfaction::satisfied}) == 22);
        CHECK(unanswered(county, &Asked::knowledge) == 2);
        CHECK(answered(county, &Asked::knowledge, {Change::increasedALot, Change::increasedALittle}) == 18);
        CHECK(unanswered(county, &Asked::confidence) == 2);
        CHECK(answered(county, &Asked::confidence, {Change::increasedALot, Change::increasedALittle}) == 19);
        CHECK(unanswered(county, &Asked::issues) == 1);
        CHECK(answered(county, &Asked::issues, {IssueOutcome::resolved, IssueOutcome::improved}) == 14);
        CHECK(answered(county, &Asked::issues, {IssueOutcome::stayedTheSame}) == 8); // over a third
    }
    for (const Asked& each : devon().of<Asked>()) {
        CHECK(devon().clusters.count(each.cluster) == 1);
        CHECK((each.receivedOn >= Date::fromCalendar(2009, 2, 1) && each.receivedOn <= sample::lastDay));
    }
}

TEST_CASE("Twelve incidents were told, each with its own reference and agency", "[sample]")
{
    const auto incidents = devon().of<record::Incident>();
    CHECK(incidents.size() == 12);
    std::set<QString> references;
    int adverse = 0;
    for (const record::Incident& each : incidents) {
        references.insert(each.reference);
        adverse += each.adverse.value();
        CHECK(isListed(u"agency"_s, each.agency));
        CHECK(each.occurredOn <= sample::lastDay);
        CHECK_FALSE(each.description.isEmpty());
    }
    CHECK(references.size() == 12);
    CHECK(adverse == 5);
}

TEST_CASE("Seven agencies ticked what the self-assessment prints, some of them twice", "[sample]")
{
    const auto answers = devon().of<record::SelfAssessment>();
    CHECK(answers.size() == 202);
    std::map<QString, std::map<QString, int>> ticks; // by answer, of one question
    std::set<QString> agencies;
    int questions = 0;
    std::set<QString> asked;
    for (const record::SelfAssessment& each : answers) {
        CHECK(each.round == "June 2009"_L1);
        CHECK(isListed(u"agency"_s, each.agency));
        agencies.insert(each.agency);
        asked.insert(each.section + each.question);
        ++ticks[each.question][each.answer];
    }
    questions = static_cast<int>(asked.size());
    CHECK(agencies
        == std::set<QString>{u"Children's Centre"_s, u"Connexions"_s, u"PCT"_s, u"Police"_s, u"Social Care"_s, u"YOT 1"_s,
            u"YOT 2"_s});
    CHECK(questions == 35);
    // Ticked, where 1 and 2 are printed.
    CHECK(ticks[u"Creates more trusting relationships"_s].count(u"We have strong evidence"_s) == 0);
    CHECK(ticks[u"Are you using a model of supervision for lead professionals in your service?"_s][u"No"_s] == 1);
    // Split between managers and practitioners.
    std::map<QString, QString> split;
    for (const record::SelfAssessment& each : answers) {
        if (!each.text.isEmpty())
            split[each.answer] = each.agency + u": "_s + each.text;
    }
    CHECK(split
        == std::map<QString, QString>{
            {u"Not very willing"_s, u"Social Care: Practitioners"_s}, {u"Willing"_s, u"Social Care: Managers"_s}});
}

TEST_CASE("A smaller county has its share of what managers oversee", "[sample]")
{
    const County county(100, 1);
    int people = 0;
    for (const record::Training& each : county.of<record::Training>())
        people += each.headcount.value();
    CHECK(people == 173);
    CHECK(county.of<record::Questionnaire>().size() == 2);
    CHECK(county.of<PanelItem>().size() < 40);
}
