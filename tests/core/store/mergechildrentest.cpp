// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/mergechildren.h"
#include "core/store/drafts.h"
#include "core/store/groupchange.h"
#include "tests/support/wholefile.h"

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The file's child a second time, with a CAF, a referral and a home, and a brother who says that both are his.
struct Twice
{
    TestFile file;
    record::Child second;
    record::Caf caf;
    record::Residence home;
    record::Referral referral;
    record::FamilyMember itself;

    Twice()
    {
        file.clock.advance(60'000);
        second.id = newId();
        second.reference = u"C-09-QX-0002"_s;
        second.forename = u"Zoe"_s;
        second.surname = file.child.surname;
        second.dateOfBirth = file.child.dateOfBirth;
        second.language = u"Polish"_s;
        caf = file.caf;
        caf.id = newId();
        caf.reference = u"BID-09-QX-0002"_s;
        caf.child = second.id;
        home.id = newId();
        home.child = second.id;
        home.address = u"1 High Street"_s;
        referral.id = newId();
        referral.child = second.id;
        itself.id = newId();
        itself.child = file.child.id;
        itself.ownRecord = second.id;
        must(file.writer().perform(store::Writer::saving({second, caf, home, referral, itself})));
    }
    Id newId() { return file.ids.next(file.clock.nowMilliseconds()); }
    store::MergePlan plan()
    {
        const auto connection = file.connect();
        return must(store::planMerge(*connection, file.child.id, second.id));
    }
    Id merge(const store::MergePlan& how)
    {
        return performed(file, [&](store::Connection& connection, store::RecordWriter& writer) {
            return store::mergeChildren(connection, writer, how);
        });
    }
    store::TakenBack takeBack(Id event)
    {
        store::TakenBack taken;
        file.clock.advance(60'000);
        must(file.writer().perform([&](store::Connection& connection, store::RecordWriter& writer) -> Result<void> {
            const auto done = store::takeBackGroup(connection, writer, event);
            if (!done)
                return done.error();
            taken = *done;
            return {};
        }));
        return taken;
    }
    template <class Record>
    std::optional<Record> row(Id id)
    {
        const auto connection = file.connect();
        auto table = must(store::RecordTable<Record>::open(*connection));
        return must(table.find(id));
    }
};

} // namespace

TEST_CASE("The plan of a merge shows both values, keeps the newer one, and counts what moves", "[upkeep]")
{
    Twice twice;
    const store::MergePlan plan = twice.plan();
    REQUIRE(plan.fields.size() == 4);
    CHECK(plan.fields[0].name == "reference");
    CHECK_FALSE(plan.fields[0].takeOther);
    CHECK(plan.fields[1].name == "forename");
    CHECK(plan.fields[1].kept == u"Zoë"_s);
    CHECK(plan.fields[1].other == u"Zoe"_s);
    CHECK(plan.fields[1].takeOther);
    CHECK(plan.fields[2].name == "gender");
    CHECK_FALSE(plan.fields[2].takeOther);
    CHECK(plan.fields[3].name == "language");
    CHECK(plan.fields[3].takeOther);
    CHECK(plan.obstacle.isEmpty());
    qint64 moved = 0;
    for (const auto& each : plan.moved)
        moved += each.records;
    CHECK(moved == 4);
}

TEST_CASE("Merged records of one child are one: everything is the first's, the second is in the bin", "[upkeep]")
{
    Twice twice;
    store::MergePlan plan = twice.plan();
    plan.fields[1].takeOther = false;
    twice.merge(plan);
    CHECK_FALSE(twice.row<record::Child>(twice.second.id));
    const auto child = twice.row<record::Child>(twice.file.child.id);
    CHECK(child->forename == u"Zoë"_s);
    CHECK(child->language == u"Polish"_s);
    CHECK(child->reference == u"C-09-QX-0001"_s);
    CHECK(twice.row<record::Caf>(twice.caf.id)->child == twice.file.child.id);
    CHECK(twice.row<record::Residence>(twice.home.id)->child == twice.file.child.id);
    CHECK(twice.row<record::Referral>(twice.referral.id)->child == twice.file.child.id);
    CHECK_FALSE(twice.row<record::FamilyMember>(twice.itself.id)->ownRecord.isSet());
    everyRow(twice.file);
}

TEST_CASE("A merge that is taken back leaves every row as it was before, and taking that back merges again", "[upkeep]")
{
    Twice twice;
    const auto before = everyRow(twice.file);
    const Id merge = twice.merge(twice.plan());
    const auto merged = everyRow(twice.file);
    CHECK(merged != before);
    const auto taken = twice.takeBack(merge);
    CHECK(taken.keptFields == 0);
    CHECK(everyRow(twice.file) == before);
    twice.takeBack(taken.event);
    CHECK(everyRow(twice.file) == merged);
    const auto connection = twice.file.connect();
    const auto changes = must(store::groupChanges(*connection, 10));
    REQUIRE(changes.size() == 3);
    CHECK(changes[2].event == merge);
    CHECK_FALSE(changes[2].isTakenBack);
    CHECK(changes[1].isTakenBack);
    CHECK(changes[2].what == u"Merged Zoe O’Brien-Sample (C-09-QX-0002) into Zoë O’Brien-Sample (C-09-QX-0001)."_s);
}

TEST_CASE("What somebody changed after a merge stays when the merge is taken back", "[upkeep]")
{
    Twice twice;
    const Id merge = twice.merge(twice.plan());
    auto child = twice.row<record::Child>(twice.file.child.id).value();
    child.language = u"Turkish"_s;
    record::Caf later = twice.file.caf;
    later.id = twice.newId();
    must(twice.file.writer().perform(store::Writer::saving({child, later})));
    const auto taken = twice.takeBack(merge);
    CHECK(taken.keptFields == 1);
    CHECK(twice.row<record::Child>(child.id)->language == u"Turkish"_s);
    CHECK(twice.row<record::Child>(child.id)->forename == u"Zoë"_s);
    CHECK(twice.row<record::Child>(twice.second.id) == twice.second);
    CHECK(twice.row<record::Caf>(twice.caf.id)->child == twice.second.id);
    CHECK(twice.row<record::Caf>(later.id)->child == twice.file.child.id);
}

TEST_CASE("Two records are not merged while one is typed in, nor after they changed", "[upkeep]")
{
    Twice twice;
    const store::MergePlan plan = twice.plan();
    const auto tried = [&] {
        return twice.file.writer().perform([&](store::Connection& connection, store::RecordWriter& writer) -> Result<void> {
            const auto done = store::mergeChildren(connection, writer, plan);
            return done ? Result<void>() : done.error();
        });
    };
    must(twice.file.writer().perform([&](store::Connection& connection, store::RecordWriter&) {
        return store::keepDraft(connection,
            {u"caf/"_s + twice.caf.id.text(), twice.caf.id, "caf", 1, QByteArray("x"), u"B. Typing"_s, 1});
    }));
    CHECK(twice.plan().obstacle
        == u"A form of BID-09-QX-0002 is being typed in (B. Typing). Save or discard that draft first."_s);
    CHECK_FALSE(tried());
    must(twice.file.writer().perform([&](store::Connection& connection, store::RecordWriter&) {
        return store::deleteDraft(connection, u"caf/"_s + twice.caf.id.text());
    }));
    record::Child changed = twice.second;
    changed.setting = u"Another school"_s;
    must(twice.file.writer().perform(store::Writer::saving({changed})));
    CHECK_FALSE(tried());
    CHECK(twice.row<record::Caf>(twice.caf.id)->child == twice.second.id);
}
