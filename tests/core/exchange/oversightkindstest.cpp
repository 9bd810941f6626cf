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

QStringList listed(TestFile& file, const QString& list)
{
    QStringList labels;
    for (const record::Option& option : all<record::Option>(file)) {
        if (option.list == list)
            labels += option.label;
    }
    return labels;
}

/// Imports the table once more and sees that nothing is new.
void checkUnchangedBy(TestFile& file, const QString& kind, const QByteArray& table)
{
    const auto before = revisions(file);
    const auto again = import(file, kind, table);
    CHECK(again.accepted == again.rows);
    CHECK(again.added == 0);
    CHECK(again.changed == 0);
    CHECK(revisions(file) == before);
}

} // namespace

TEST_CASE("A spend is matched by its item, may name a CAF, and its type joins the list")
{
    TestFile file;
    const QByteArray heading = "item_ref,caf_ref,spent_on,amount,type,provider\n";
    const QByteArray table = heading
        + "S1,BID-09-QX-0001,2009-04-03,\"£1,346.00\",Childcare,Sunny Days\nS2,,2009-05-11,9,childcare,\n";
    CHECK(import(file, u"spend"_s, table).added == 3); // two items, one type
    checkUnchangedBy(file, u"spend"_s, table);
    auto spends = all<record::Spend>(file);
    REQUIRE(spends.size() == 2);
    CHECK(spends[0].reference == "S1"_L1);
    CHECK(spends[0].caf == file.caf.id);
    CHECK(spends[0].spentOn == Date::fromCalendar(2009, 4, 3));
    CHECK(spends[0].amount == 1346.0);
    CHECK(spends[0].provider == "Sunny Days"_L1);
    CHECK_FALSE(spends[1].caf.isSet());
    CHECK(spends[1].type == "Childcare"_L1);
    CHECK(listed(file, u"spend_type"_s) == QStringList{u"Childcare"_s});

    CHECK(import(file, u"spend"_s, heading + "S1,,2009-04-03,1300,Childcare,\n").changed == 1);
    spends = all<record::Spend>(file);
    REQUIRE(spends.size() == 2);
    CHECK(spends[0].amount == 1300.0);
    CHECK(spends[0].caf == file.caf.id); // an empty cell changes nothing
    CHECK(spends[0].provider == "Sunny Days"_L1);
    CHECK(import(file, u"spend"_s, heading + "S3,NOPE,2009-04-03,1,Childcare,\n").problems()
        == QStringList{u"t.csv:2: caf_ref: \"NOPE\" is no CAF of this file. Import it first, or mend the reference"_s});
}

TEST_CASE("Of equal rows of training only those that the file has too few of are added")
{
    TestFile file;
    const QByteArray heading = "course,held_on,organisation,service_area,practitioner_ref,headcount\n";
    const QByteArray one = "AXS03,2008-03-12,DCC,Primary Schools,,24\n";
    const QByteArray person = "AXS03,2008-03-12,dcc,Primary Schools,P-0001,\n";
    CHECK(import(file, u"training"_s, heading + one + one + person).added == 4); // three rows, one organisation
    checkUnchangedBy(file, u"training"_s, heading + one + one + person);
    checkUnchangedBy(file, u"training"_s, heading + one);
    CHECK(import(file, u"training"_s, heading + one + one + one + one).added == 2);
    const auto trainings = all<record::Training>(file);
    REQUIRE(trainings.size() == 5);
    CHECK(trainings[0].course == "AXS03"_L1);
    CHECK(trainings[0].heldOn == Date::fromCalendar(2008, 3, 12));
    CHECK(trainings[0].serviceArea == "Primary Schools"_L1);
    CHECK(trainings[0].headcount == 24);
    CHECK(trainings[2].practitioner == file.visitor.id);
    CHECK_FALSE(trainings[2].headcount.has_value());
    CHECK(trainings[2].organisation == "DCC"_L1);
    CHECK(listed(file, u"agency"_s) == QStringList{u"DCC"_s});
}

TEST_CASE("Somebody trained who is not known yet is found by reference when they are imported")
{
    TestFile file;
    import(file, u"training"_s, "course,held_on,organisation,practitioner_ref\nAXS03,2008-03-12,DCC,P-77\n");
    import(file, u"practitioners"_s, "practitioner_ref,name,role\nP-77,J. Newcomer,SENCO\n");
    const auto people = all<record::Practitioner>(file);
    REQUIRE(people.size() == 2);
    CHECK(people.back().name == "J. Newcomer"_L1);
    CHECK(all<record::Training>(file).front().practitioner == people.back().id);
}

TEST_CASE("Questionnaires say the rows of figures 2 to 6, and the same answers twice are two of them")
{
    TestFile file;
    const QByteArray heading
        = "cluster,received_on,satisfaction,knowledge,confidence,issues,responsive,timely,help,listened,involved\n";
    const QByteArray row = "Bideford,2009-05-05,Very satisfied,increased a lot,stayed the same,got worse,"
                           "agree,neither,disagree,agree,\n";
    CHECK(import(file, u"feedback"_s, heading + row + row + ",2009-05-06,,,,,,,,,\n").added == 3);
    checkUnchangedBy(file, u"feedback"_s, heading + row + row + ",2009-05-06,,,,,,,,,\n");
    CHECK(import(file, u"feedback"_s, heading + row + row + row).added == 1);
    const auto all = test::all<record::Questionnaire>(file);
    REQUIRE(all.size() == 4);
    CHECK(all[0].cluster == file.bideford.id);
    CHECK(all[0].receivedOn == Date::fromCalendar(2009, 5, 5));
    CHECK(all[0].satisfaction == record::Satisfaction::verySatisfied);
    CHECK(all[0].knowledge == record::Change::increasedALot);
    CHECK(all[0].confidence == record::Change::stayedTheSame);
    CHECK(all[0].issues == record::IssueOutcome::gotWorse);
    CHECK(all[0].responsive == record::Agreement::agree);
    CHECK(all[0].timely == record::Agreement::neither);
    CHECK(all[0].help == record::Agreement::disagree);
    CHECK(all[0].listened == record::Agreement::agree);
    CHECK(all[0].involved == record::Agreement::notRecorded);
    CHECK_FALSE(all[2].cluster.isSet());
}

TEST_CASE("A questionnaire never says whose child it is about")
{
    TestFile file;
    const auto before = revisions(file);
    const auto report = import(file, u"feedback"_s,
        "caf_ref,received_on,child_ref,satisfaction\nBID-09-QX-0001,2009-05-05,C-09-QX-0001,satisfied\n");
    CHECK(report.accepted == 1);
    CHECK(report.problems()
        == QStringList{u"t.csv:1: ignored, because this kind of table has no such column: caf_ref, child_ref"_s});
    CHECK(revisions(file) == before + 1);
    const auto connection = file.connect();
    CHECK(must(connection->integer("SELECT count(*) FROM revision WHERE kind = 'questionnaire'")) == 1);
    auto detail = must(connection->prepare("SELECT group_concat(detail) FROM event WHERE action = 'import'"));
    REQUIRE(must(detail.next()));
    CHECK_FALSE(detail.text(0).contains(u"QX-0001"_s));
}

TEST_CASE("The rows of one CAF and day are one meeting with an invitation each, and the family is no sector")
{
    TestFile file;
    const QByteArray heading = "caf_ref,held_on,attendee,sector,attended\n";
    const QByteArray table = heading
        + "BID-09-QX-0001,2009-03-20,Ann Example,Family,yes\nBID-09-QX-0001,2009-03-20,R. Visitor,Health,no\n"
          "BID-09-QX-0001,2009-05-01,R. Visitor,health,\n";
    CHECK(import(file, u"meetings"_s, table).added == 6); // two meetings, three invitations, one sector
    checkUnchangedBy(file, u"meetings"_s, table);
    const auto meetings = all<record::Meeting>(file);
    REQUIRE(meetings.size() == 2);
    CHECK(meetings[0].caf == file.caf.id);
    CHECK(meetings[0].heldOn == Date::fromCalendar(2009, 3, 20));
    CHECK(meetings[0].state == record::MeetingState::held);
    CHECK(listed(file, u"sector"_s) == QStringList{u"Health"_s});
    auto rows = all<record::Attendance>(file);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].meeting == meetings[0].id);
    CHECK(rows[0].name == "Ann Example"_L1);
    CHECK(rows[0].sector == "family"_L1);
    CHECK(rows[0].attended == true);
    CHECK(rows[1].attended == false);
    CHECK(rows[2].meeting == meetings[1].id);
    CHECK_FALSE(rows[2].attended.has_value());

    CHECK(import(file, u"meetings"_s, heading + "BID-09-QX-0001,2009-03-20,r. visitor,,yes\n").changed == 1);
    rows = all<record::Attendance>(file);
    REQUIRE(rows.size() == 3);
    CHECK(rows[1].attended == true);
    CHECK(rows[1].sector == "Health"_L1);
}

TEST_CASE("A meeting that was planned for the day has been held once its attendees are imported")
{
    TestFile file;
    record::Meeting planned;
    planned.id = file.ids.next(0);
    planned.caf = file.caf.id;
    planned.heldOn = Date::fromCalendar(2009, 3, 20);
    planned.state = record::MeetingState::planned;
    planned.place = u"Town hall"_s;
    record::Attendance invited;
    invited.id = file.ids.next(0);
    invited.meeting = planned.id;
    invited.practitioner = file.visitor.id;
    must(file.writer().perform(store::Writer::saving({planned, invited})));
    const auto report = import(
        file, u"meetings"_s, "caf_ref,held_on,attendee,attended\nBID-09-QX-0001,20/03/2009," + file.visitor.name.toUtf8()
            + ",yes\n");
    CHECK(report.added == 0);
    CHECK(report.changed == 2);
    const auto meetings = all<record::Meeting>(file);
    REQUIRE(meetings.size() == 1);
    CHECK(meetings[0].state == record::MeetingState::held);
    CHECK(meetings[0].place == "Town hall"_L1);
    CHECK(all<record::Attendance>(file).front().attended == true);
}

TEST_CASE("A panel item is matched by CAF and day, and each of its reasons joins the list")
{
    TestFile file;
    const QByteArray heading = "caf_ref,panel_on,panel_type,decision,reasons,services,minute,return_on\n";
    const QByteArray table = heading
        + "BID-09-QX-0001,2009-04-20,additional,deferred,\"More work; Late; more  work\",,\"Two\nlines\",2009-05-18\n"
          "BID-09-QX-0001,2009-05-18,,no service,late,,,\n";
    CHECK(import(file, u"panel-items"_s, table).added == 4); // two items, two reasons
    checkUnchangedBy(file, u"panel-items"_s, table);
    auto items = all<record::PanelItem>(file);
    REQUIRE(items.size() == 2);
    CHECK(items[0].caf == file.caf.id);
    CHECK(items[0].panelOn == Date::fromCalendar(2009, 4, 20));
    CHECK(items[0].panelType == record::PanelType::additional);
    CHECK(items[0].decision == record::PanelDecision::deferred);
    CHECK(items[0].reasons == QStringList{u"More work"_s, u"Late"_s});
    CHECK(items[0].minute == "Two\nlines"_L1);
    CHECK(items[0].returnOn == Date::fromCalendar(2009, 5, 18));
    CHECK(items[1].panelType == record::PanelType::notRecorded);
    CHECK(items[1].decision == record::PanelDecision::noService);
    CHECK(items[1].reasons == QStringList{u"Late"_s});
    CHECK(listed(file, u"panel_reason"_s) == QStringList{u"More work"_s, u"Late"_s});

    CHECK(import(file, u"panel-items"_s, heading + "BID-09-QX-0001,2009-04-20,,service,,Play therapy,,\n").changed == 1);
    items = all<record::PanelItem>(file);
    REQUIRE(items.size() == 2);
    CHECK(items[0].decision == record::PanelDecision::service);
    CHECK(items[0].services == "Play therapy"_L1);
    CHECK(items[0].reasons == QStringList{u"More work"_s, u"Late"_s});
    CHECK(items[0].panelType == record::PanelType::additional);
}

TEST_CASE("An incident is matched by its reference")
{
    TestFile file;
    const QByteArray heading = "incident_ref,occurred_on,agency,adverse,description,learning\n";
    const QByteArray table = heading + "I1,2009-02-03,DEVON PCT,yes,A letter went astray.,Ask again.\nI2,2009-03-04,,no,,\n";
    CHECK(import(file, u"incidents"_s, table).added == 3);
    checkUnchangedBy(file, u"incidents"_s, table);
    CHECK(import(file, u"incidents"_s, heading + "I1,2009-02-03,devon pct,no,,\n").changed == 1);
    const auto incidents = all<record::Incident>(file);
    REQUIRE(incidents.size() == 2);
    CHECK(incidents[0].reference == "I1"_L1);
    CHECK(incidents[0].occurredOn == Date::fromCalendar(2009, 2, 3));
    CHECK(incidents[0].agency == "DEVON PCT"_L1);
    CHECK(incidents[0].adverse == false);
    CHECK(incidents[0].description == "A letter went astray."_L1);
    CHECK(incidents[0].learning == "Ask again."_L1);
    CHECK(incidents[1].adverse == false);
}

TEST_CASE("A self-assessment answer is matched by round, agency, section, question and answer")
{
    TestFile file;
    const QByteArray heading = "round,agency,section,question,answer,text\n";
    const QByteArray table = heading
        + "June 2009,Social Care,3.1,Guidance,Managers,All\nJune 2009,Social Care,3.1,Guidance,Practitioners,\n"
          "June 2009,Social Care,3.1,Comment,,In words\nJune 2009,YOT,3.1,Guidance,Managers,\n";
    CHECK(import(file, u"self-assessment"_s, table).added == 6); // four answers, two agencies
    checkUnchangedBy(file, u"self-assessment"_s, table);
    const auto changed = import(file, u"self-assessment"_s,
        heading + "June 2009,social care,3.1,Guidance,Practitioners,Some\nJune 2009,Social Care,3.1,Comment,,Other words\n"
                  "June 2009,Social Care,3.1,Guidance,Managers,\nJune 2010,Social Care,3.1,Guidance,Managers,\n");
    CHECK(changed.added == 1);
    CHECK(changed.changed == 2);
    const auto answers = all<record::SelfAssessment>(file);
    REQUIRE(answers.size() == 5);
    CHECK(answers[0].text == "All"_L1); // an empty cell changes nothing
    CHECK(answers[1].text == "Some"_L1);
    CHECK(answers[2].answer.isEmpty());
    CHECK(answers[2].text == "Other words"_L1);
    CHECK(answers[3].agency == "YOT"_L1);
    CHECK(answers[4].round == "June 2010"_L1);
    CHECK(listed(file, u"agency"_s) == QStringList{u"Social Care"_s, u"YOT"_s});
}
