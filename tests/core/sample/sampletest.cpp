// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/record/codec.h"
#include "tests/core/sample/county.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

#include <algorithm>
#include <set>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray digest(const County& county)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const record::AnyRecord& any : county.records) {
        hash.addData(record::idOf(any).text().toLatin1());
        hash.addData(record::encodeBody(any));
    }
    return hash.result();
}

/// Ids ascend and every link points at a record of the right kind that came earlier.
void checkLinks(const County& county)
{
    std::map<Id, std::string_view> seen;
    Id last;
    for (const record::AnyRecord& any : county.records) {
        std::visit(
            [&seen](const auto& each) {
                using Record = std::decay_t<decltype(each)>;
                record::forEachField<Record>([&](const auto& field) {
                    if constexpr (std::is_same_v<std::decay_t<decltype(each.*field.member)>, Id>) {
                        const Id target = each.*field.member;
                        if (target.isSet() && (seen.count(target) == 0 || seen.at(target) != field.kind))
                            FAIL(std::string(Record::kind) << '.' << std::string(field.name) << " points at nothing");
                    }
                });
            },
            any);
        const Id id = record::idOf(any);
        if (id <= last)
            FAIL("ids do not ascend at " << id.text().toStdString());
        last = id;
        seen[id] = record::kindOf(any);
    }
}

void checkOrder(const record::Caf& caf, const std::vector<Date>& steps)
{
    Date last;
    for (const Date step : steps) {
        if (!step.isSet())
            continue;
        if (last.isSet() && step < last)
            FAIL(caf.reference.toStdString()
                << ": " << step.iso().toStdString() << " before " << last.iso().toStdString());
        if (step > sample::today)
            FAIL(caf.reference.toStdString() << ": " << step.iso().toStdString() << " is to come");
        last = step;
    }
}

void checkDates(const County& county)
{
    for (const auto& [id, caf] : county.cafs) {
        checkOrder(caf, {caf.started, caf.completed, caf.received, caf.reviewed, caf.closed});
        CHECK(caf.closed.isSet() != caf.closureReason.isEmpty());
    }
    for (const record::Review& review : county.reviews) {
        const record::Caf& caf = county.cafOf(review.caf);
        REQUIRE(caf.completed.isSet());
        checkOrder(caf, {caf.completed, review.reviewedOn, caf.closed});
    }
    for (const record::FormScore& score : county.scores) {
        const record::Caf& caf = county.cafOf(score.caf);
        REQUIRE(caf.completed.isSet());
        checkOrder(caf, {caf.completed, score.scoredOn});
    }
    for (const record::Consent& consent : county.consents) {
        const record::Caf& caf = county.cafOf(consent.caf);
        checkOrder(caf, {caf.started, consent.decidedOn, caf.closed});
    }
    for (const record::Referral& referral : county.referrals)
        CHECK(referral.referredOn <= sample::lastDay);
}

template <class Records>
void checkReferences(const Records& records)
{
    std::set<QString> seen;
    for (const auto& [id, each] : records) {
        if (!seen.insert(each.reference).second)
            FAIL(each.reference.toStdString() << " is there twice");
    }
    CHECK(seen.size() == records.size());
}

} // namespace

TEST_CASE("The sample's days are those of the source report", "[sample]")
{
    CHECK(sample::today.britishLong() == u"Friday 24 July 2009"_s);
    CHECK(sample::firstDay.iso() == u"2007-09-01"_s);
    CHECK(sample::lastDay.iso() == u"2009-06-30"_s);
}

TEST_CASE("The same seed draws the same bytes, another seed others", "[sample]")
{
    CHECK(digest(devon()) == digest(County(867, 1)));
    CHECK(digest(devon()) != digest(County(867, 2)));
}

TEST_CASE("Another seed holds the printed values too", "[sample]")
{
    for (const quint64 seed : {2, 3, 4, 5, 2009}) {
        const County county(867, seed);
        CHECK(county.cafs.size() == 867);
        std::map<Id, int> assessors;
        int earlyYears = 0;
        int scored = 0;
        for (const auto& [id, caf] : county.cafs) {
            ++assessors[caf.assessor];
            const auto age = completedYears(county.children.at(caf.child).dateOfBirth, caf.started);
            earlyYears += age && *age >= 0 && *age <= 4;
        }
        int words = 0;
        for (const record::Review& review : county.reviews)
            words += review.parentRating == record::Rating::completely;
        for (const record::FormScore& score : county.scores)
            scored += *score.percent == 100;
        CHECK(assessors.size() == 467);
        CHECK(earlyYears == 216);
        CHECK(words == 14);
        CHECK(scored >= 1);
        checkLinks(county);
        checkDates(county);
    }
}

TEST_CASE("Every record points only at earlier ones, and its dates are in order", "[sample]")
{
    checkLinks(devon());
    checkDates(devon());
}

TEST_CASE("All 867 begin on a working day of the period", "[sample]")
{
    for (const auto& [id, caf] : devon().cafs) {
        CHECK((caf.started >= sample::firstDay && caf.started <= sample::lastDay));
        CHECK(caf.started.weekday() <= 5);
        CHECK(caf.started >= devon().clusters.at(caf.cluster).started);
    }
}

TEST_CASE("A child's second episode begins after the first was closed", "[sample]")
{
    std::map<Id, std::vector<const record::Caf*>> byChild;
    for (const auto& [id, caf] : devon().cafs)
        byChild[caf.child].push_back(&caf);
    int twice = 0;
    for (auto& [child, cafs] : byChild) {
        REQUIRE(cafs.size() <= 2);
        if (cafs.size() == 1)
            continue;
        ++twice;
        CHECK(cafs[0]->cluster == cafs[1]->cluster);
        REQUIRE(cafs[0]->closed.isSet());
        CHECK(cafs[0]->closed < cafs[1]->started);
    }
    CHECK(byChild.size() == static_cast<std::size_t>(867 - twice));
    CHECK(devon().children.size() == byChild.size() + devon().others.size());
    CHECK((twice >= 55 && twice <= 65));
}

TEST_CASE("A child not yet born has a date expected and no gender", "[sample]")
{
    int expected = 0;
    for (const auto& [id, child] : devon().children) {
        CHECK((child.dateOfBirth.isSet() || child.expectedDate.isSet()));
        CHECK(child.dateOfBirth <= sample::today);
        if (child.dateOfBirth.isSet())
            continue;
        ++expected;
        CHECK(child.expectedDate > sample::today);
        CHECK(child.gender == record::Gender::notAvailable);
        CHECK(child.forename.isEmpty());
    }
    CHECK(expected == 3);
}

TEST_CASE("The county's profile, areas and clusters are Devon's, and the areas say that they are assumed", "[sample]")
{
    REQUIRE(devon().authorities.size() == 1);
    CHECK(devon().authorities.front().panel == false);
    CHECK(devon().areas.size() == 3);
    std::set<QString> codes;
    for (const auto& [id, cluster] : devon().clusters) {
        CHECK(cluster.area.isSet());
        CHECK(cluster.areaAssumed == true);
        CHECK(cluster.code.size() == 3);
        codes.insert(cluster.code);
    }
    CHECK(codes.size() == 17);
}

TEST_CASE("References have their cluster, year and device, and none is there twice", "[sample]")
{
    checkReferences(devon().cafs);
    checkReferences(devon().children);
    checkReferences(devon().practitioners);
    for (const auto& [id, caf] : devon().cafs) {
        const QString front = u"%1-%2-AB-"_s.arg(devon().clusters.at(caf.cluster).code, caf.started.iso().mid(2, 2));
        CHECK(caf.reference.startsWith(front));
        CHECK(caf.reference.size() == 14);
    }
    CHECK(devon().practitioners.begin()->second.reference == u"P-0001"_s);
}

TEST_CASE("Every episode has an assessor with a role of the lists; most have a lead professional", "[sample]")
{
    std::set<std::pair<QString, QString>> options;
    for (const record::Option& option : devon().options)
        options.emplace(option.list, option.label);
    int led = 0;
    for (const auto& [id, caf] : devon().cafs) {
        CHECK(caf.assessor.isSet());
        CHECK(caf.assessorRole == devon().practitioners.at(caf.assessor).role);
        CHECK(options.count({u"role"_s, caf.assessorRole}) == 1);
        CHECK(options.count({u"service_type"_s, caf.serviceType}) == 1);
        CHECK((caf.closureReason.isEmpty() || options.count({u"closing_reason"_s, caf.closureReason}) == 1));
        CHECK(caf.agencies.split(u"; "_s).size() >= 2);
        if (!caf.lead.isSet())
            continue;
        ++led;
        CHECK(options.count({u"role"_s, caf.leadRole}) == 1);
        CHECK(options.count({u"sector"_s, caf.leadSector}) == 1);
    }
    CHECK(led == 814);
    for (const auto& [id, person] : devon().practitioners)
        CHECK(options.count({u"agency"_s, person.agency}) == 1);
}

TEST_CASE("Consent is given for nearly all, declined, withdrawn or not yet recorded for some", "[sample]")
{
    std::map<Id, record::ConsentDecision> strictest;
    for (const record::Consent& consent : devon().consents)
        strictest[consent.caf] = std::max(strictest[consent.caf], consent.decision);
    std::map<record::ConsentDecision, int> counts;
    for (const auto& [id, caf] : devon().cafs)
        ++counts[strictest.count(id) ? strictest.at(id) : record::ConsentDecision::notRecorded];
    CHECK(counts[record::ConsentDecision::given] == 838);
    CHECK(counts[record::ConsentDecision::declined] == 11);
    CHECK(counts[record::ConsentDecision::withdrawn] == 8);
    CHECK(counts[record::ConsentDecision::notRecorded] == 10);
    for (const auto& [id, caf] : devon().cafs) {
        if (strictest.count(id) && strictest.at(id) == record::ConsentDecision::declined)
            CHECK(caf.closureReason == u"Consent declined"_s);
    }
}

TEST_CASE("Level 3 referrals are 5 to 15 for every 1,000, with and without a CAF before them", "[sample]")
{
    std::map<Id, int> byCluster;
    int ours = 0;
    int harm = 0;
    int levelTwo = 0;
    for (const record::Referral& referral : devon().referrals) {
        levelTwo += referral.level == 2;
        if (referral.level != 3)
            continue;
        ++byCluster[referral.cluster];
        ours += referral.child.isSet();
        harm += referral.harm == true;
        CHECK(referral.referredOn >= sample::firstDay);
    }
    for (const record::Population& each : devon().populations) {
        const double rate = 1000.0 * byCluster[each.cluster] / *each.count;
        CHECK((rate >= 5 && rate <= 15));
    }
    CHECK((ours > 100 && ours < 300));
    CHECK(harm > 100);
    CHECK(levelTwo > 100);
}

TEST_CASE("Names are found by what a search must cope with", "[sample]")
{
    int accents = 0;
    int hyphens = 0;
    int apostrophes = 0;
    for (const auto& [id, child] : devon().children) {
        const QString name = child.forename + u' ' + child.surname;
        accents += std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter() && c.unicode() > 127; });
        hyphens += name.contains(u'-');
        apostrophes += name.contains(u'’');
        CHECK_FALSE(child.surname.isEmpty());
    }
    CHECK(accents > 20);
    CHECK(hyphens > 20);
    CHECK(apostrophes > 20);
}

TEST_CASE("Other sizes draw the same county smaller or over more years, without printed values", "[sample]")
{
    const qint64 size = GENERATE(50, 51, 120, 500, 866, 868, 1734, 5000, 6001);
    CAPTURE(size);
    const County county(size, 3);
    CHECK(static_cast<qint64>(county.cafs.size()) == size);
    CHECK(county.published.empty());
    checkLinks(county);
    checkDates(county);
    checkReferences(county.cafs);
    checkReferences(county.children);
    checkReferences(county.practitioners);
    int newest = 0;
    for (const auto& [id, caf] : county.cafs) {
        newest += caf.started >= sample::firstDay;
        CHECK(caf.started <= sample::lastDay);
    }
    CHECK(newest >= std::min<qint64>(size, 867));
    if (size == 5000) {
        CHECK(newest == 867);
        CHECK(county.cafs.begin()->second.started < Date::fromCalendar(2000, 1, 1));
        CHECK(county.practitioners.size() > 1.5 * devon().practitioners.size());
    }
}

TEST_CASE("A county that is too small is refused", "[sample]")
{
    const auto nowhere = [](const record::AnyRecord&) -> Result<void> { return {}; };
    const auto result = sample::draw({49, 1}, nowhere);
    REQUIRE_FALSE(result);
    CHECK(result.error().failure == Failure::usage);
    CHECK(sample::draw({50, 1}, nowhere));
}

TEST_CASE("Drawing stops at the sink's first error and when told to", "[sample]")
{
    int given = 0;
    const auto full = sample::draw({867, 1}, [&given](const record::AnyRecord&) -> Result<void> {
        if (++given == 1000)
            return Error{u"The disk is full."_s, {}};
        return {};
    });
    REQUIRE_FALSE(full);
    CHECK(full.error().sentence == u"The disk is full."_s);
    CHECK(given == 1000);

    qint64 seen = 0;
    const auto stopped = sample::draw(
        {5000, 1}, [](const record::AnyRecord&) -> Result<void> { return {}; },
        [&seen](qint64 done, qint64 total) {
            seen = done;
            return done < total / 2;
        });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().failure == Failure::cancelled);
    CHECK((seen >= 2500 && seen < 5000));
}

TEST_CASE("A million episodes are all drawn, in time that grows with their number", "[sample][.slow]")
{
    qint64 cafs = 0;
    const auto secondsFor = [&cafs](qint64 size) {
        cafs = 0;
        QElapsedTimer timer;
        timer.start();
        const auto drawn = sample::draw({size, 1}, [&](const record::AnyRecord& any) -> Result<void> {
            if (const auto* caf = std::get_if<record::Caf>(&any))
                cafs += caf->started.isSet();
            return {};
        });
        REQUIRE(drawn);
        return static_cast<double>(timer.nsecsElapsed()) / 1e9;
    };
    const double few = secondsFor(100'000);
    CHECK(cafs == 100'000);
    const double many = secondsFor(1'000'000);
    CHECK(cafs == 1'000'000);
    WARN("100,000 in " << few << " s, 1,000,000 in " << many << " s");
    CHECK(many < 20 * few);
}
