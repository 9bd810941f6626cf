// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulkchange.h"
#include "core/store/casesave.h"
#include "core/store/cases.h"
#include "core/store/groupchange.h"
#include "tests/support/wholefile.h"

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Three CAFs: the file's own and another are open, the third is closed.
struct Three
{
    TestFile file;
    record::Practitioner teacher;
    record::Caf open = file.caf;
    record::Caf closed = file.caf;
    store::BulkChange change;

    Three()
    {
        teacher.id = newId();
        teacher.name = u"T. Teacher"_s;
        teacher.role = u"Class teacher"_s;
        teacher.sector = u"Schools"_s;
        record::Caf first = file.caf;
        first.coordinator = u"Old Hand"_s;
        first.lead = file.visitor.id;
        first.leadRole = u"Health Visitor"_s;
        open.id = newId();
        open.coordinator = u"Old Hand"_s;
        closed.id = newId();
        closed.coordinator = u"Old Hand"_s;
        closed.closed = Date::fromCalendar(2009, 5, 1);
        must(file.writer().perform(store::Writer::saving({teacher, first, open, closed})));
        change.cafs = {file.caf.id, open.id, closed.id};
    }
    Id newId() { return file.ids.next(file.clock.nowMilliseconds()); }
    Id make()
    {
        return performed(file, [&](store::Connection& connection, store::RecordWriter& writer) {
            return store::changeMany(connection, writer, change);
        });
    }
    template <class Record>
    std::vector<Record> all()
    {
        const auto connection = file.connect();
        return must(store::RecordTable<Record>::all(*connection));
    }
};

} // namespace

TEST_CASE("A change of many tells first what it will do, changes open CAFs only, and is taken back as one", "[upkeep]")
{
    Three three;
    three.change.coordinator = u" New Hand "_s;
    const auto before = everyRow(three.file);
    {
        const auto connection = three.file.connect();
        const auto preview = must(store::previewBulkChange(*connection, three.change));
        CHECK(preview.changing == std::vector{three.file.caf.id, three.open.id});
        CHECK(preview.closed == 1);
        CHECK(preview.already == 0);
        CHECK(must(store::openCafsOf(*connection, u"Old Hand"_s)) == std::vector{three.file.caf.id, three.open.id});
        CHECK(must(store::coordinatorsOf(*connection)) == QStringList{u"Old Hand"_s});
    }
    const Id event = three.make();
    for (const record::Caf& caf : three.all<record::Caf>())
        CHECK(caf.coordinator == (caf.closed.isSet() ? u"Old Hand"_s : u"New Hand"_s));
    {
        const auto connection = three.file.connect();
        const auto changes = must(store::groupChanges(*connection, 5));
        REQUIRE(changes.size() == 1);
        CHECK(changes[0].what == u"New Hand is responsible for 2 CAFs."_s);
    }
    performed(three.file, [&](store::Connection& connection, store::RecordWriter& writer) -> Result<Id> {
        const auto taken = store::takeBackGroup(connection, writer, event);
        return taken ? Result(taken->event) : taken.error();
    });
    CHECK(everyRow(three.file) == before);
}

TEST_CASE("Another lead professional for many CAFs ends the spells that run and begins new ones", "[upkeep]")
{
    Three three;
    three.change.what = store::BulkChange::What::lead;
    three.change.lead = three.teacher.id;
    three.change.from = Date::fromCalendar(2009, 7, 20);
    const auto before = everyRow(three.file);
    const Id event = three.make();
    const auto spells = three.all<record::LeadSpell>();
    REQUIRE(spells.size() == 3);
    int ended = 0;
    int running = 0;
    for (const record::LeadSpell& spell : spells) {
        if (spell.practitioner == three.file.visitor.id && spell.until == three.change.from
            && spell.role == u"Health Visitor"_s)
            ++ended;
        if (spell.practitioner == three.teacher.id && spell.from == three.change.from && !spell.until.isSet()
            && spell.role == u"Class teacher"_s && spell.sector == u"Schools"_s)
            ++running;
    }
    CHECK(ended == 1);
    CHECK(running == 2);
    {
        const auto connection = three.file.connect();
        CHECK(must(store::openCafsLedBy(*connection, three.teacher.id)) == std::vector{three.file.caf.id, three.open.id});
    }
    performed(three.file, [&](store::Connection& connection, store::RecordWriter& writer) -> Result<Id> {
        const auto taken = store::takeBackGroup(connection, writer, event);
        return taken ? Result(taken->event) : taken.error();
    });
    CHECK(everyRow(three.file) == before);
}

TEST_CASE("A change of many is refused without whom, since when, or with a day that is still to come", "[upkeep]")
{
    const Date today = Date::fromCalendar(2009, 7, 24);
    store::BulkChange change;
    CHECK_FALSE(store::whyNoBulkChange(change, today).isEmpty());
    change.cafs = {Id{1}};
    CHECK_FALSE(store::whyNoBulkChange(change, today).isEmpty());
    change.coordinator = u"N. Hand"_s;
    CHECK(store::whyNoBulkChange(change, today).isEmpty());
    change.what = store::BulkChange::What::lead;
    change.lead = Id{2};
    CHECK_FALSE(store::whyNoBulkChange(change, today).isEmpty());
    change.from = today.addDays(1);
    CHECK_FALSE(store::whyNoBulkChange(change, today).isEmpty());
    change.from = today;
    CHECK(store::whyNoBulkChange(change, today).isEmpty());
}

TEST_CASE("Undoing a CAF's last save is refused while a change of many stands over it", "[upkeep]")
{
    Three three;
    store::CaseSave save;
    {
        const auto connection = three.file.connect();
        save.stored = save.value = must(store::readCase(*connection, three.open.id)).value();
    }
    save.value.caf.notes = u"typed"_s;
    must(three.file.writer().perform([&](store::Connection& connection, store::RecordWriter& writer) -> Result<void> {
        const auto saved = store::saveCase(connection, writer, save);
        return saved ? Result<void>() : saved.error();
    }));
    three.change.coordinator = u"New Hand"_s;
    three.make();
    const auto undone = three.file.writer().perform([&](store::Connection& connection, store::RecordWriter& writer) {
        return store::undoLastSave(connection, writer, three.open.id);
    });
    REQUIRE_FALSE(undone);
    CHECK(undone.error().sentence.contains(u"New Hand is responsible for 2 CAFs."_s));
    for (const record::Caf& caf : three.all<record::Caf>()) {
        if (caf.id == three.open.id) {
            CHECK(caf.notes == u"typed"_s);
            CHECK(caf.coordinator == u"New Hand"_s);
        }
    }
}
