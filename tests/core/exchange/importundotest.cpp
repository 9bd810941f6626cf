// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/importundo.h"

#include "tests/core/exchange/importtest.h"
#include "tests/support/wholefile.h"

using namespace axs;
using namespace axs::exchange;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray spendHeadings = "item_ref,caf_ref,spent_on,amount,type\n";

Result<store::TakenBack> tryTakeBack(TestFile& file, Id event, const Progress& progress = {})
{
    store::TakenBack taken;
    file.clock.advance(60'000);
    const auto done
        = file.writer().perform([&](store::Connection& connection, store::RecordWriter& writer) -> Result<void> {
              const auto undone = store::takeBackImport(connection, writer, event, progress);
              if (!undone)
                  return undone.error();
              taken = *undone;
              return {};
          });
    return done ? Result(taken) : done.error();
}

std::vector<store::ImportDone> imports(TestFile& file)
{
    return must(store::importsDone(*file.connect(), 10));
}

} // namespace

TEST_CASE("An import is taken back as one change: what it brought goes, what it changed is as it was")
{
    TestFile file;
    import(file, u"spend"_s, spendHeadings + "S1,BID-09-QX-0001,2009-04-03,10,Childcare\n");
    const auto before = everyRow(file);
    const auto report = import(file, u"spend"_s,
        spendHeadings + "S1,,2009-04-05,12,Play therapy\nS2,BID-09-QX-0001,2009-04-06,7,Childcare\n");
    CHECK(report.added == 2);
    CHECK(report.changed == 1);
    CHECK(everyRow(file) != before);
    const auto events = must(file.connect()->integer("SELECT count(*) FROM event"));
    const auto taken = must(tryTakeBack(file, report.event));
    CHECK(taken.records == 3);
    CHECK(everyRow(file) == before);
    CHECK(must(file.connect()->integer("SELECT count(*) FROM event")) == events + 1);
    const auto told = must(store::groupChange(*file.connect(), taken.event));
    REQUIRE(told.has_value());
    CHECK(told->what
        == u"Took back the import: spend t.csv: 2 rows read, 2 accepted, 0 rejected; 2 records new, 1 changed"_s);
}

TEST_CASE("An import of every good table is taken back one after the other, the last first")
{
    TestFile file;
    // The file's own visitor uses this entry, so it would stay.
    import(file, u"practitioners"_s, "practitioner_ref,name,role\nP-0001,R. Visitor,Health Visitor\n");
    std::vector<std::map<Id, QByteArray>> states{everyRow(file)};
    std::vector<Id> events;
    for (const QString& name : {u"1-clusters.csv"_s, u"2-population.csv"_s, u"4-deprivation.csv"_s, u"5-practitioners.csv"_s,
             u"6-cafs.csv"_s, u"7-reviews.csv"_s, u"8-quality.csv"_s, u"9-referrals.csv"_s, u"91-spend.csv"_s,
             u"92-training.csv"_s, u"93-feedback.csv"_s, u"94-meetings.csv"_s, u"95-panel-items.csv"_s,
             u"96-incidents.csv"_s, u"97-self-assessment.csv"_s}) {
        INFO(name.toStdString());
        events.push_back(import(file, name.section(u'.', 0, 0).section(u'-', 1), tableOf(u"good/"_s + name)).event);
        states.push_back(everyRow(file));
        CHECK(states.back() != *(states.end() - 2));
    }
    while (!events.empty()) {
        INFO(events.size());
        states.pop_back();
        must(tryTakeBack(file, events.back()));
        CHECK(everyRow(file) == states.back());
        events.pop_back();
    }
}

TEST_CASE("The imports are listed, the newest first, and one that was taken back is marked and not taken back twice")
{
    TestFile file;
    const Id first = import(file, u"spend"_s, spendHeadings + "S1,,2009-04-03,10,Childcare\n").event;
    file.clock.advance(60'000);
    const Id second = import(file, u"incidents"_s, "incident_ref,occurred_on,adverse\nI1,2009-02-03,yes\n").event;
    must(tryTakeBack(file, first));
    auto listed = imports(file);
    REQUIRE(listed.size() == 2);
    CHECK(listed[0].event == second);
    CHECK_FALSE(listed[0].isTakenBack);
    CHECK(listed[1].event == first);
    CHECK(listed[1].isTakenBack);
    CHECK(listed[1].what.startsWith(u"spend t.csv: 1 row read"_s));
    CHECK(listed[1].author == u"A. Coordinator"_s);
    const auto again = tryTakeBack(file, first);
    REQUIRE_FALSE(again);
    CHECK(again.error().sentence == u"This import was taken back already."_s);
    CHECK_FALSE(tryTakeBack(file, file.caf.id));
}

TEST_CASE("Taking an import back can itself be taken back, and the list says so")
{
    TestFile file;
    const Id event = import(file, u"spend"_s, spendHeadings + "S1,,2009-04-03,10,Childcare\n").event;
    const auto after = everyRow(file);
    const auto taken = must(tryTakeBack(file, event));
    performed(file, [&](store::Connection& connection, store::RecordWriter& writer) -> Result<Id> {
        const auto redone = store::takeBackGroup(connection, writer, taken.event);
        return redone ? Result(redone->event) : redone.error();
    });
    CHECK(everyRow(file) == after);
    CHECK_FALSE(imports(file).front().isTakenBack);
}

TEST_CASE("An import is not taken back once one of its records was changed again, and the sentence says which")
{
    TestFile file;
    const Id event
        = import(file, u"spend"_s, spendHeadings + "S1,,2009-04-03,10,Childcare\nS2,,2009-04-03,11,Childcare\n").event;
    auto spends = all<record::Spend>(file);
    spends[1].amount = 12;
    file.clock.advance(24 * 60 * 60'000);
    must(file.writer().perform(store::Writer::saving({spends[1]})));
    const auto before = everyRow(file);
    const auto revised = revisions(file);
    const auto refused = tryTakeBack(file, event);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().sentence
        == u"Spend S2 was changed again after this import, on 25 July 2009 by A. Coordinator, so the import cannot be "
           "taken back. Nothing was changed."_s);
    CHECK(everyRow(file) == before);
    CHECK(revisions(file) == revised);
}

TEST_CASE("An import is not taken back while a record that stays refers to one that it brought")
{
    TestFile file;
    const Id cafs = import(file, u"cafs"_s, tableOf(u"good/6-cafs.csv"_s)).event;
    const Id reviews = import(file, u"reviews"_s, tableOf(u"good/7-reviews.csv"_s)).event;
    const auto before = everyRow(file);
    const auto refused = tryTakeBack(file, cafs);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().sentence
        == u"Review of 1 December 2008 refers to CAF G1, which this import brought, so the import cannot be taken back. "
           "Take that back or change it first; nothing was changed."_s);
    CHECK(everyRow(file) == before);
    must(tryTakeBack(file, reviews));
    must(tryTakeBack(file, cafs));
    CHECK(all<record::Caf>(file).size() == 1);
}

TEST_CASE("An entry that an import added to a list stays while something else uses it")
{
    TestFile file;
    const Id first = import(file, u"spend"_s, spendHeadings + "S1,,2009-04-03,10,Childcare\n").event;
    import(file, u"spend"_s, spendHeadings + "S2,,2009-04-03,11,Childcare\n");
    CHECK(must(tryTakeBack(file, first)).records == 1);
    CHECK(all<record::Spend>(file).size() == 1);
    const auto options = all<record::Option>(file);
    REQUIRE(options.size() == 1);
    CHECK(options[0].label == u"Childcare"_s);
}

TEST_CASE("Taking an import back tells how far it is, and stopping it changes nothing")
{
    TestFile file;
    const Id event
        = import(file, u"spend"_s, spendHeadings + "S1,,2009-04-03,10,Childcare\nS2,,2009-04-03,11,Childcare\n").event;
    const auto revised = revisions(file);
    std::stop_source stop;
    int told = 0;
    const Progress progress(
        [&](std::int64_t done, std::int64_t total, const QString&) {
            ++told;
            CHECK((done <= total && total == 3));
            stop.request_stop();
        },
        stop.get_token());
    const auto stopped = tryTakeBack(file, event, progress);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().failure == Failure::cancelled);
    CHECK(told == 1);
    CHECK(revisions(file) == revised);
}
