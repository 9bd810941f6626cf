// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/core/sample/county.h"

#include <algorithm>
#include <set>

using namespace axs;
using namespace Qt::Literals::StringLiterals;
using record::MeetingState;

namespace {

template <class Record>
std::map<Id, std::vector<Record>> byCaf(const County& county = devon())
{
    std::map<Id, std::vector<Record>> found;
    for (const Record& each : county.of<Record>())
        found[each.caf].push_back(each);
    return found;
}

std::map<Id, record::Caf> allEpisodes(const County& county = devon())
{
    std::map<Id, record::Caf> all = county.cafs;
    all.insert(county.others.begin(), county.others.end());
    return all;
}

void checkAscending(std::initializer_list<Date> days)
{
    Date last;
    for (const Date day : days) {
        if (!day.isSet())
            continue;
        CHECK(day >= last);
        last = day;
    }
}

bool isListed(const QString& list, const QString& entry)
{
    return entry.isEmpty()
        || std::any_of(devon().options.begin(), devon().options.end(),
            [&](const record::Option& each) { return each.list == list && each.label == entry; });
}

double spentIn(const County& county, const char16_t* from, const char16_t* to, const QString& type = {})
{
    const Period period{*Date::parseIso(QStringView(from)), *Date::parseIso(QStringView(to))};
    double sum = 0;
    for (const record::Spend& each : county.of<record::Spend>()) {
        if (period.holds(each.spentOn) && (type.isEmpty() || each.type == type))
            sum += *each.amount;
    }
    return sum;
}

} // namespace

TEST_CASE("The county has records of every kind but communities, people and intervals", "[sample]")
{
    record::forEachKind([](auto tag) {
        using Record = typename decltype(tag)::Type;
        INFO(std::string(Record::kind));
        const bool left = Record::kind == record::Community::kind || Record::kind == record::Person::kind
            || Record::kind == record::Interval::kind;
        CHECK(devon().of<Record>().empty() == left);
    });
}

TEST_CASE("Nothing that has happened is dated after today, and each record’s days are in order", "[sample]")
{
    const Date today = sample::today;
    for (const auto& each : devon().of<record::Contact>()) {
        checkAscending({each.heldOn, today});
        CHECK((!each.nextOn.isSet() || each.nextOn > each.heldOn));
    }
    for (const auto& each : devon().of<record::Residence>())
        checkAscending({each.from, each.until, today});
    for (const auto& each : devon().of<record::Contribution>())
        checkAscending({each.formDate, each.receivedOn, each.confirmedOn, today});
    for (const auto& each : devon().of<record::Need>())
        checkAscending({each.identifiedOn, each.metOn, today});
    for (const auto& each : devon().of<record::PlanAction>()) {
        checkAscending({each.agreedOn, each.doneOn, today});
        checkAscending({each.agreedOn, each.dueOn});
        CHECK(each.doneOn.isSet() == (each.outcome != record::ActionOutcome::notRecorded));
    }
    for (const auto& each : devon().of<record::LeadSpell>())
        checkAscending({each.from, each.until, today});
    for (const auto& each : devon().of<record::Supervision>())
        CHECK((each.heldOn <= today && (!each.nextOn.isSet() || each.nextOn > each.heldOn)));
    for (const auto& each : devon().of<record::Spend>())
        checkAscending({each.committedOn, each.spentOn, today});
    for (const auto& each : devon().of<record::HarmReport>())
        checkAscending({each.raisedOn, each.writtenOn, today});
    for (const auto& each : devon().referrals)
        checkAscending({each.referredOn, each.outcomeOn, today});
    for (const auto& each : devon().of<record::Meeting>())
        CHECK((each.state == MeetingState::planned || each.heldOn <= today));
    for (const auto& each : devon().of<record::Attendance>())
        CHECK(each.invitedOn <= today);
}

TEST_CASE("Every open episode has something that comes next", "[sample]")
{
    const auto contacts = byCaf<record::Contact>();
    int ahead = 0;
    int late = 0;
    for (const auto& [id, caf] : allEpisodes()) {
        if (caf.closed.isSet())
            continue;
        INFO(caf.reference.toStdString());
        REQUIRE(contacts.count(id) == 1);
        Date next;
        for (const record::Contact& each : contacts.at(id))
            next = std::max(next, each.nextOn);
        REQUIRE(next.isSet());
        (next > sample::today ? ahead : late) += 1;
    }
    CHECK(ahead > 4 * late);
    CHECK(late > 5);
}

TEST_CASE("A closed episode leaves no plan action open and no need that nobody takes up", "[sample]")
{
    const auto needs = byCaf<record::Need>();
    const auto meetings = byCaf<record::Meeting>();
    int left = 0;
    for (const record::PlanAction& each : devon().of<record::PlanAction>())
        CHECK((!devon().cafOf(each.caf).closed.isSet() || each.doneOn.isSet()));
    for (const auto& [id, rows] : needs) {
        const record::Caf& caf = devon().cafOf(id);
        const bool met = std::all_of(
            rows.begin(), rows.end(), [](const record::Need& each) { return each.state == record::NeedState::met; });
        if (!caf.closed.isSet() || met || caf.closureReason == u"Consent withdrawn"_s)
            continue;
        ++left;
        const bool handedOn = meetings.count(id) == 1
            && std::any_of(meetings.at(id).begin(), meetings.at(id).end(),
                [&](const record::Meeting& each) { return each.heldOn >= caf.closed; });
        INFO(caf.reference.toStdString());
        CHECK((handedOn || caf.tacRefusedOn.isSet()));
    }
    CHECK(left > 20);
}

TEST_CASE("Every need names two agencies but for the three that somebody accepted", "[sample]")
{
    const auto accepted = devon().of<record::AcceptedFinding>();
    QStringList alone;
    for (const record::Need& each : devon().of<record::Need>()) {
        if (each.agencies.split(u"; "_s).size() < 2)
            alone.append(u"need.one-agency %1 agencies"_s.arg(each.id.text()));
    }
    REQUIRE(accepted.size() == 3);
    REQUIRE(alone.size() == 3);
    for (const record::AcceptedFinding& each : accepted) {
        CHECK(alone.contains(each.finding));
        CHECK_FALSE(each.because.isEmpty());
    }
    CHECK(devon().of<record::FamilyCorrection>().size() == 2);
}

TEST_CASE("Who leads now stands in the episode and in its last spell, and was invited to the TAC", "[sample]")
{
    const auto spells = byCaf<record::LeadSpell>();
    std::map<Id, Id> cafOfMeeting;
    std::map<Id, std::set<Id>> invited;
    for (const record::Meeting& each : devon().of<record::Meeting>())
        cafOfMeeting[each.id] = each.caf;
    for (const record::Attendance& each : devon().of<record::Attendance>())
        invited[cafOfMeeting.at(each.meeting)].insert(each.practitioner);
    int handedOver = 0;
    for (const auto& [id, caf] : allEpisodes()) {
        INFO(caf.reference.toStdString());
        REQUIRE(spells.count(id) == (caf.lead.isSet() ? 1 : 0));
        if (!caf.lead.isSet())
            continue;
        const auto& own = spells.at(id);
        CHECK(own.back().practitioner == caf.lead);
        CHECK(own.back().role == caf.leadRole);
        CHECK(own.back().until == caf.closed);
        if (own.size() == 2)
            CHECK(own[0].until == own[1].from);
        handedOver += own.size() == 2;
        CHECK((invited.count(id) == 0 || invited.at(id).count(caf.lead) == 1));
    }
    CHECK((handedOver > 40 && handedOver < 160));
}

TEST_CASE("A TAC meets after the assessment, and before every review there is a plan", "[sample]")
{
    const auto actions = byCaf<record::PlanAction>();
    std::set<Id> met;
    for (const record::Meeting& each : devon().of<record::Meeting>()) {
        const record::Caf& caf = devon().cafOf(each.caf);
        if (each.state == MeetingState::held)
            met.insert(each.caf);
        CHECK((caf.origin == record::Origin::afterLevel3 || each.heldOn > caf.completed));
        CHECK((each.state == MeetingState::planned || !caf.closed.isSet() || each.heldOn <= caf.closed));
        CHECK((each.state == MeetingState::held || !caf.closed.isSet()));
    }
    CHECK(met.size() > 500);
    for (const record::Review& review : devon().reviews) {
        CHECK(met.count(review.caf) == 1);
        CHECK(actions.count(review.caf) == 1);
    }
}

TEST_CASE("What is shared is covered by a consent of the episode, given and not yet withdrawn", "[sample]")
{
    std::map<Id, record::Consent> consents;
    std::map<Id, Date> withdrawn;
    for (const record::Consent& each : devon().consents) {
        consents.emplace(each.id, each);
        if (each.decision == record::ConsentDecision::withdrawn)
            withdrawn[each.caf] = each.decidedOn;
    }
    int kept = 0;
    for (const record::Sharing& each : devon().of<record::Sharing>()) {
        if (each.decision == record::SharingDecision::notShared) {
            ++kept;
            CHECK_FALSE(each.reason.isEmpty());
            continue;
        }
        const record::Consent& consent = consents.at(each.consent);
        CHECK(consent.caf == each.caf);
        CHECK(consent.decision == record::ConsentDecision::given);
        CHECK(consent.decidedOn < each.sharedOn);
        CHECK(consent.agencies.split(u"; "_s).contains(each.agency));
        CHECK((withdrawn.count(each.caf) == 0 || each.sharedOn < withdrawn.at(each.caf)));
    }
    CHECK(kept > 10);
}

TEST_CASE("Some addresses are not to be disclosed, and every number is of the range kept for fiction", "[sample]")
{
    const auto homes = devon().of<record::Residence>();
    const auto secretHomes = std::count_if(
        homes.begin(), homes.end(), [](const record::Residence& each) { return each.secret.value_or(false); });
    CHECK((secretHomes > 10 && secretHomes < 70));
    int secret = 0;
    std::map<Id, int> responsible;
    int unborn = 0;
    for (const record::FamilyMember& each : devon().of<record::FamilyMember>()) {
        secret += each.addressSecret.value_or(false);
        CHECK((!each.addressSecret.value_or(false) || !each.address.isEmpty()));
        responsible[each.child] += each.parentalResponsibility.value_or(false);
        unborn += each.expectedDate.isSet();
        CHECK((each.telephone.isEmpty() || each.telephone.startsWith(u"01632 960"_s)));
    }
    CHECK(secret > 5);
    CHECK(unborn > 10);
    CHECK(responsible.size() == devon().children.size());
    for (const auto& [child, count] : responsible)
        CHECK(count >= 1);
    CHECK(devon().authorities.front().harmPhone.startsWith(u"01632 960"_s));
    CHECK(devon().authorities.front().harmBoard == u"Devon Safeguarding Children’s Board"_s);
}

TEST_CASE("Everybody at risk of significant harm was reported, and one report is still to be put in writing", "[sample]")
{
    const auto reports = devon().of<record::HarmReport>();
    const auto raised = std::count_if(devon().referrals.begin(), devon().referrals.end(),
        [](const record::Referral& each) { return each.harm.value_or(false); });
    CHECK(reports.size() == static_cast<std::size_t>(raised));
    int due = 0;
    for (const record::HarmReport& each : reports) {
        CHECK_FALSE(each.told.isEmpty());
        CHECK(each.child.isSet() == each.childDescribed.isEmpty());
        CHECK((each.familyTold.value_or(false) || !each.reasonNotTold.isEmpty()));
        due += !each.writtenOn.isSet();
    }
    CHECK(due == 1);
}

TEST_CASE("The money adds up to what the report prints, for every seed", "[sample]")
{
    for (const quint64 seed : {1, 2, 3}) {
        const County county(867, seed);
        CHECK(spentIn(county, u"2000-01-01", u"2009-06-30") == 306'026);
        CHECK(spentIn(county, u"2008-04-01", u"2009-03-31") == 152'115);
        CHECK(spentIn(county, u"2009-04-01", u"2009-06-30") == 36'000);
        CHECK(spentIn(county, u"2009-04-01", u"2009-06-01", u"Services and interventions"_s) == 12'960);
        CHECK(spentIn(county, u"2009-04-01", u"2009-06-01", u"Childcare"_s) == 11'880);
        double highest = 0;
        double lowest = 1e9;
        for (const record::Spend& each : county.of<record::Spend>()) {
            CHECK((each.planAction.isSet() && each.committedOn.isSet()));
            if (!each.spentOn.isSet())
                continue;
            highest = std::max(highest, *each.amount);
            lowest = std::min(lowest, *each.amount);
        }
        CHECK(highest == 1346);
        CHECK(lowest == 9);
    }
    CHECK(devon().of<record::Budget>().size() == 3);
}

TEST_CASE("What is chosen from a list is an entry of it", "[sample]")
{
    for (const auto& each : devon().of<record::FamilyMember>())
        CHECK((isListed(u"relation"_s, each.relation) && isListed(u"language"_s, each.language)));
    for (const auto& each : devon().consents)
        CHECK((isListed(u"relation"_s, each.relation) && isListed(u"evidence"_s, each.evidence)));
    for (const auto& each : devon().of<record::Attendance>())
        CHECK(isListed(u"meeting_part"_s, each.part));
    for (const auto& each : devon().of<record::Meeting>())
        CHECK(isListed(u"social_work_advice"_s, each.socialWorkAdvice));
    for (const auto& each : devon().of<record::Supervision>())
        CHECK(isListed(u"supervision"_s, each.how));
    for (const auto& each : devon().of<record::Paper>())
        CHECK(isListed(u"paper"_s, each.paper));
    for (const auto& each : devon().of<record::Spend>())
        CHECK(isListed(u"spend_type"_s, each.type));
    for (const auto& each : devon().referrals)
        CHECK((isListed(u"referral_route"_s, each.route) && isListed(u"referral_outcome"_s, each.outcome)));
    for (const auto& [id, each] : allEpisodes())
        CHECK((isListed(u"lawful_basis"_s, each.lawfulBasis) && isListed(u"closing_reason"_s, each.closureReason)));
    for (const auto& [id, each] : devon().children)
        CHECK(isListed(u"language"_s, each.language));
}

TEST_CASE("A county of many windows has the whole pathway of open episodes and of few closed ones", "[sample]")
{
    const County county(6001, 1);
    std::set<Id> whole;
    for (const record::Contact& each : county.of<record::Contact>())
        whole.insert(each.caf);
    int open = 0;
    int closed = 0;
    for (const auto& [id, caf] : county.cafs) {
        if (caf.started < sample::firstDay)
            (caf.closed.isSet() ? closed : open) += whole.count(id) == 1;
        else if (whole.count(id) == 1)
            ++open;
    }
    CHECK(open > 700);
    CHECK((closed > 50 && closed < 400));
}

TEST_CASE("Nobody is referred long before birth, however many years the county is drawn out over", "[sample]")
{
    const County large(20'000);
    std::size_t checked = 0;
    for (const record::Referral& each : large.of<record::Referral>()) {
        const auto child = large.children.find(each.child);
        if (child == large.children.end() || !child->second.dateOfBirth.isSet())
            continue;
        ++checked;
        CHECK(each.referredOn >= child->second.dateOfBirth.addDays(-300));
        CHECK((!each.outcomeOn.isSet() || each.outcomeOn >= each.referredOn));
    }
    CHECK(checked > 1'000);
}
