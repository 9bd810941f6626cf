// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/importtest.h"

#include "tests/support/catch.h"

#include <algorithm>

using namespace axs;
using namespace axs::exchange;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray cafHeadings = "caf_ref,child_ref,cluster,started";

template <class Record>
Record byReference(TestFile& file, const QString& reference)
{
    for (Record& each : all<Record>(file)) {
        if (each.reference == reference)
            return each;
    }
    failWith({u"no such reference: "_s + reference, {}});
}

template <class Record, class Matches>
Record theOne(TestFile& file, Matches matches)
{
    const auto records = all<Record>(file);
    REQUIRE(std::count_if(records.begin(), records.end(), matches) == 1);
    return *std::find_if(records.begin(), records.end(), matches);
}

QStringList listed(TestFile& file, const QString& list)
{
    QStringList labels;
    for (const record::Option& option : all<record::Option>(file)) {
        if (option.list == list)
            labels += option.label;
    }
    return labels;
}

} // namespace

TEST_CASE("Clusters make their areas, codes of their own, and leave the order to the alphabet")
{
    TestFile file;
    const auto report = import(file, u"clusters"_s,
        "cluster,area,aliases,started\nBideford Bay,Northern,,2008-04-01\nExe,Southern,,\nExeter,southern,\"City; City "
        "of Exeter\",\n");
    CHECK(report.added == 3); // two clusters, one area
    CHECK(report.changed == 1);
    const auto areas = all<record::Area>(file);
    REQUIRE(areas.size() == 2);
    CHECK(areas[1].name == "Southern"_L1);
    CHECK_FALSE(areas[1].position.has_value());
    const auto clusters = all<record::Cluster>(file);
    REQUIRE(clusters.size() == 4);
    CHECK(clusters[1].aliases == QStringList{u"City"_s, u"City of Exeter"_s});
    CHECK(clusters[1].area == areas[1].id);
    CHECK(clusters[2].name == "Bideford Bay"_L1);
    CHECK(clusters[2].code == "BIE"_L1); // BID is Bideford's
    CHECK(clusters[2].area == file.north.id);
    CHECK(clusters[2].started == Date::fromCalendar(2008, 4, 1));
    CHECK(clusters[3].code == "EXA"_L1); // EXE is Exeter's
    CHECK_FALSE(clusters[3].position.has_value());
}

TEST_CASE("A cluster is found by any alias, and “and” is “&”")
{
    TestFile file;
    import(file, u"clusters"_s, "cluster,aliases\nCrediton & Culm Valley,Culm Valley and Crediton\n");
    import(file, u"population"_s,
        "cluster,age_from,age_to,count\nculm valley AND crediton,0,4,10\nCrediton and Culm Valley,5,19,20\n");
    const auto rows = all<record::Population>(file);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].cluster == rows[1].cluster);
}

TEST_CASE("Population is matched by cluster, year and ages, and an empty year is a year of its own")
{
    TestFile file;
    import(file, u"population"_s,
        "cluster,year,age_from,age_to,count,source\nExeter,,0,19,23301,LC\nExeter,2008,0,19,23000,\n");
    const auto report = import(file, u"population"_s,
        "cluster,year,age_from,age_to,count,source\nExeter,,0,19,23302,\nExeter,2008,0,19,23000,ONS\n");
    CHECK(report.added == 0);
    CHECK(report.changed == 2);
    const auto rows = all<record::Population>(file);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].count == 23302.0);
    CHECK(rows[0].source == "LC"_L1); // an empty cell changes nothing
    CHECK(rows[1].source == "ONS"_L1);
}

TEST_CASE("Deprivation is a share, or small areas matched by their code")
{
    TestFile file;
    import(file, u"deprivation"_s, "cluster,index,share_percent\nExeter,IDACI 2007,27.5306\n");
    import(file, u"deprivation"_s, "area_code,cluster,index,score,children\nE1,Exeter,IDACI 2010,0.25,100\n");
    const auto moved
        = import(file, u"deprivation"_s, "area_code,cluster,index,score,children\nE1,Bideford,IDACI 2010,0.25,100\n");
    CHECK(moved.changed == 1);
    const auto rows = all<record::Deprivation>(file);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].sharePercent == 27.5306);
    CHECK(rows[1].cluster == file.bideford.id);
    CHECK(rows[1].score == 0.25);
}

TEST_CASE("A practitioner's new role, sector, agency and service type join their lists, spelt once")
{
    TestFile file;
    import(file, u"practitioners"_s,
        "practitioner_ref,name,role,sector,agency,service_type\n"
        "P-0001,R. Visitor,Health Visitor,Health,PCT,Health visiting\nP-2,J. Other,health visitor,HEALTH,PCT,\n");
    CHECK(listed(file, u"role"_s) == QStringList{u"Health Visitor"_s});
    CHECK(listed(file, u"sector"_s) == QStringList{u"Health"_s});
    CHECK(listed(file, u"agency"_s) == QStringList{u"PCT"_s});
    CHECK(listed(file, u"service_type"_s) == QStringList{u"Health visiting"_s});
    CHECK(byReference<record::Practitioner>(file, u"P-2"_s).role == "Health Visitor"_L1);
    CHECK(byReference<record::Practitioner>(file, u"P-0001"_s).id == file.visitor.id);
}

TEST_CASE("A CAF brings its child, consent, assessor and lead professional")
{
    TestFile file;
    import(file, u"cafs"_s, tableOf(u"good/6-cafs.csv"_s));
    const auto caf = byReference<record::Caf>(file, u"G1"_s);
    const auto child = byReference<record::Child>(file, u"GC1"_s);
    CHECK(caf.child == child.id);
    CHECK(child.dateOfBirth == Date::fromCalendar(2001, 2, 3));
    CHECK(child.gender == record::Gender::female);
    CHECK(caf.closed == Date::fromCalendar(2009, 3, 1));
    CHECK(caf.closureReason == "Needs met"_L1);
    CHECK(listed(file, u"closing_reason"_s) == QStringList{u"Needs met"_s});
    CHECK(caf.level == 2);
    CHECK(caf.urgent == false);
    CHECK(caf.leadSector == "Health"_L1);
    const auto consent = theOne<record::Consent>(file, [&](const auto& each) { return each.caf == caf.id; });
    CHECK(consent.decision == record::ConsentDecision::given);
    CHECK(consent.decidedOn == Date::fromCalendar(2008, 9, 1));
    CHECK(byReference<record::Child>(file, u"GC2"_s).expectedDate == Date::fromCalendar(2009, 7, 1));
    // Without a reference, by name and role: both rows mean one new person.
    const auto newcomer
        = theOne<record::Practitioner>(file, [](const auto& each) { return each.name == "A. Newcomer"_L1; });
    CHECK(byReference<record::Caf>(file, u"G2"_s).assessor == newcomer.id);
    CHECK(byReference<record::Caf>(file, u"G3"_s).assessor == newcomer.id);
    CHECK(byReference<record::Caf>(file, u"G3"_s).assessorRole == "Youth worker"_L1);
}

TEST_CASE("An empty role is the practitioner's, and a role in the row stays the episode's own")
{
    TestFile file;
    import(file, u"cafs"_s,
        cafHeadings
            + ",assessor_ref,assessor_role,lead_ref\n"
              "X1,C1,Exeter,2009-01-05,P-0001,,P-0001\nX2,C2,Exeter,2009-01-05,P-0001,School Nurse,\n"
              "X3,C3,Exeter,2009-01-05,P-9,,\nX4,C4,Exeter,2009-01-05,P-9,SENCO,\n");
    CHECK(byReference<record::Caf>(file, u"X1"_s).assessorRole == "Health Visitor"_L1);
    CHECK(byReference<record::Caf>(file, u"X1"_s).leadRole == "Health Visitor"_L1);
    CHECK(byReference<record::Caf>(file, u"X2"_s).assessorRole == "School Nurse"_L1);
    CHECK(byReference<record::Practitioner>(file, u"P-0001"_s).role == "Health Visitor"_L1);
    CHECK(byReference<record::Caf>(file, u"X3"_s).assessorRole == "SENCO"_L1); // told by a later row
}

TEST_CASE("People of one name are told apart by role, and importing again keeps each with their episode")
{
    TestFile file;
    const QByteArray table = cafHeadings
        + ",assessor_name,assessor_role\nX1,C1,Exeter,2009-01-05,Jo Sample,SENCO\nX2,C2,Exeter,2009-01-05,Jo Sample,\n"
          "X3,C3,Exeter,2009-01-05,JO SAMPLE,Youth worker\n";
    import(file, u"cafs"_s, table);
    CHECK(byReference<record::Caf>(file, u"X1"_s).assessor == byReference<record::Caf>(file, u"X2"_s).assessor);
    CHECK(byReference<record::Caf>(file, u"X1"_s).assessor != byReference<record::Caf>(file, u"X3"_s).assessor);
    const auto before = revisions(file);
    CHECK(import(file, u"cafs"_s, table).added == 0);
    CHECK(revisions(file) == before);
}

TEST_CASE("A matched CAF that differs becomes a new revision, and an empty cell changes nothing")
{
    TestFile file;
    const auto before = revisions(file);
    const auto report = import(file, u"cafs"_s,
        "caf_ref,child_ref,forename,cluster,started,completed,level\n"
        "BID-09-QX-0001,C-09-QX-0001,,Bideford,2009-03-02,2009-03-20,\n");
    CHECK(report.added == 0);
    CHECK(report.changed == 1);
    CHECK(revisions(file) == before + 1);
    const auto caf = byReference<record::Caf>(file, u"BID-09-QX-0001"_s);
    CHECK(caf.id == file.caf.id);
    CHECK(caf.completed == Date::fromCalendar(2009, 3, 20));
    CHECK(caf.assessor == file.visitor.id);
    CHECK(byReference<record::Child>(file, u"C-09-QX-0001"_s) == file.child);
}

TEST_CASE("Two rows with different dates of birth for one child: the later is kept, and a finding says so")
{
    TestFile file;
    const QByteArray table
        = cafHeadings + ",date_of_birth\nX1,C1,Exeter,2009-01-05,2001-02-03\nX2,C1,Exeter,2009-02-05,2001-03-02\n";
    const auto report = import(file, u"cafs"_s, table);
    CHECK(report.accepted == 2);
    CHECK(report.rejected.empty());
    CHECK(report.needsPerson());
    CHECK(report.problems()
        == QStringList{u"t.csv:3: date_of_birth: \"2001-03-02\" is not 2001-02-03, as line 2 gives for child C1. "
                       "This later row is kept; check which is right"_s});
    CHECK(byReference<record::Child>(file, u"C1"_s).dateOfBirth == Date::fromCalendar(2001, 3, 2));
    const auto before = revisions(file);
    CHECK(import(file, u"cafs"_s, table).changed == 0);
    CHECK(revisions(file) == before);
}

TEST_CASE("Dates that run backwards are findings, and the row goes in")
{
    TestFile file;
    const auto report = import(file, u"cafs"_s, cafHeadings + ",completed\nX1,C1,Exeter,2009-01-05,2008-01-05\n");
    CHECK(report.accepted == 1);
    REQUIRE(report.findings.size() == 1);
    CHECK(report.problems().first()
        == u"t.csv:2: completed: \"2008-01-05\" is before started (2009-01-05). The row is kept; check both dates"_s);
}

TEST_CASE("The answers of three respondents on one day are one review")
{
    TestFile file;
    const QByteArray table
        = "caf_ref,reviewed_on,respondent,rating,score,comment\n"
          "BID-09-QX-0001,2009-06-01,child,completely,,Good\nBID-09-QX-0001,2009-06-01,parent,,3.5,\n"
          "BID-09-QX-0001,2009-06-01,lead,,,\nBID-09-QX-0001,2009-07-01,lead,Partly,,\n";
    CHECK(import(file, u"reviews"_s, table).added == 2);
    const auto reviews = all<record::Review>(file);
    REQUIRE(reviews.size() == 2);
    CHECK(reviews[0].childRating == record::Rating::completely);
    CHECK(reviews[0].childComment == "Good"_L1);
    CHECK(reviews[0].parentScore == 3.5);
    CHECK(reviews[0].parentRating == record::Rating::notRecorded);
    CHECK(reviews[0].leadRating == record::Rating::notApplicable);
    CHECK(reviews[1].leadRating == record::Rating::partly);
    CHECK(reviews[1].childRating == record::Rating::notRecorded);

    // A later answer takes the place of the earlier one, on whichever scale; none changes nothing.
    import(file, u"reviews"_s,
        "caf_ref,reviewed_on,respondent,rating,score\nBID-09-QX-0001,2009-06-01,parent,mostly,\n"
        "BID-09-QX-0001,2009-06-01,child,,\n");
    const auto later = all<record::Review>(file);
    REQUIRE(later.size() == 2);
    CHECK(later[0].parentRating == record::Rating::mostly);
    CHECK_FALSE(later[0].parentScore.has_value());
    CHECK(later[0].childRating == record::Rating::completely);
}

TEST_CASE("A rating beside a score, a score between the halves, and a CAF that is not there are faults")
{
    TestFile file;
    const auto report = import(file, u"reviews"_s, tableOf(u"broken/reviews-both-scales.csv"_s));
    CHECK(report.accepted == 0);
    CHECK(report.problems()
        == QStringList{u"t.csv:2: respondent: \"uncle\" is not one of: child, parent, lead"_s,
            u"t.csv:3: score: \"3\" stands beside a rating. A respondent gives one or the other"_s,
            u"t.csv:4: score: \"3.2\" is not a number from 0 to 5 by halves"_s,
            u"t.csv:5: score: \"5.5\" is not a number from 0 to 5 by halves"_s,
            u"t.csv:6: caf_ref: \"NOPE\" is no CAF of this file. Import it first, or mend the reference"_s});
    CHECK(all<record::Review>(file).empty());
}

TEST_CASE("A form's scores are matched by CAF and day")
{
    TestFile file;
    const QByteArray heading = "caf_ref,scored_on,percent,childs_voice\n";
    import(file, u"quality"_s, heading + "BID-09-QX-0001,2009-06-01,86,2\nBID-09-QX-0001,2009-06-02,90,\n");
    const auto report = import(file, u"quality"_s, heading + "BID-09-QX-0001,2009-06-01,87,\n");
    CHECK(report.changed == 1);
    const auto scores = all<record::FormScore>(file);
    REQUIRE(scores.size() == 2);
    CHECK(scores[0].percent == 87.0);
    CHECK(scores[0].childsVoice == 2);
}

TEST_CASE("A referral names one of our children, another child, or none")
{
    TestFile file;
    import(file, u"referrals"_s,
        "referral_ref,child_ref,cluster,referred_on,level,harm,outcome\nR1,C-09-QX-0001,Bideford,2009-01-20,3,no,Accepted\n"
        "R2,,Exeter,2009-02-20,3,yes,accepted\nR3,C77,Exeter,2009-02-21,3,,\n");
    CHECK(listed(file, u"referral_outcome"_s) == QStringList{u"Accepted"_s});
    CHECK(byReference<record::Referral>(file, u"R2"_s).outcome == "Accepted"_L1);
    CHECK(byReference<record::Referral>(file, u"R1"_s).child == file.child.id);
    CHECK(byReference<record::Referral>(file, u"R1"_s).harm == false);
    CHECK_FALSE(byReference<record::Referral>(file, u"R2"_s).child.isSet());
    // The CAF imported later is the same child's.
    import(file, u"cafs"_s, cafHeadings + "\nX1,C77,Exeter,2009-01-05\n");
    CHECK(byReference<record::Caf>(file, u"X1"_s).child == byReference<record::Referral>(file, u"R3"_s).child);
}

TEST_CASE("A published value is matched by its cell and period")
{
    TestFile file;
    const QByteArray heading = "figure,row,column,text,from,to,source\n";
    import(file, u"published"_s, heading + "cafs-per-1000,Total,rate,N/A,2007-09-01,2009-06-30,S1\n");
    CHECK(import(file, u"published"_s, heading + "cafs-per-1000,Total,rate,5.6,2007-09-01,2009-06-30,\n").changed == 1);
    CHECK(import(file, u"published"_s, heading + "cafs-per-1000,Total,rate,N/A,,,\n").added == 1);
    const auto values = all<record::PublishedValue>(file);
    REQUIRE(values.size() == 2);
    CHECK(values[0].text == "5.6"_L1);
    CHECK(values[0].source == "S1"_L1);
}
