// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/casesave.h"
#include "core/store/casehistory.h"
#include "core/store/cases.h"
#include "core/store/drafts.h"
#include "core/store/listorder.h"
#include "core/store/recordtable.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One case read, changed and saved as the form does it.
struct Desk
{
    TestFile file;

    pathway::CafCase read(Id caf)
    {
        const auto connection = file.connect();
        return must(store::readCase(*connection, caf)).value();
    }
    Result<store::SaveReceipt> save(const store::CaseSave& save)
    {
        file.clock.advance(60'000);
        return file.writer().perform([&](store::Connection& connection, store::RecordWriter& writer) -> Result<void> {
            const auto saved = store::saveCase(connection, writer, save);
            return saved ? Result<void>() : saved.error();
        });
    }
    Result<store::SaveReceipt> undo()
    {
        file.clock.advance(60'000);
        return file.writer().perform([&](store::Connection& connection, store::RecordWriter& writer) {
            return store::undoLastSave(connection, writer, file.caf.id);
        });
    }
    store::CaseSave change()
    {
        store::CaseSave save;
        save.stored = save.value = read(file.caf.id);
        save.device = file.who.device;
        save.today = Date::fromCalendar(2009, 7, 24);
        return save;
    }
    Id newId() { return file.ids.next(file.clock.nowMilliseconds()); }
};

} // namespace

TEST_CASE("A case is saved in one transaction with references, event and the end of its draft", "[store]")
{
    Desk desk;
    store::CaseSave save;
    save.value.child.id = desk.newId();
    save.value.child.surname = u"Example"_s;
    save.value.caf.id = desk.newId();
    save.value.caf.cluster = desk.file.exeter.id;
    save.value.caf.started = Date::fromCalendar(2009, 3, 2);
    record::Review review;
    review.id = desk.newId();
    review.reviewedOn = Date::fromCalendar(2009, 4, 1);
    save.value.of<record::Review>() = { review };
    save.device = 77;
    save.today = Date::fromCalendar(2009, 7, 24);
    save.draft = u"caf/new/1"_s;
    save.confirmed = QStringList{ u"caf.one-agency caf/agencies: nobody else"_s };
    must(desk.file.writer().perform([&](store::Connection& connection, store::RecordWriter&) {
        return store::keepDraft(connection, { save.draft, {}, "caf", 1, "x", u"A. Coordinator"_s, 1 });
    }));
    const auto receipt = must(desk.save(save));
    CHECK(receipt.changed.size() == 3);
    const pathway::CafCase stored = desk.read(save.value.caf.id);
    CHECK(stored.caf.child == save.value.child.id);
    CHECK(stored.of<record::Review>().front().caf == save.value.caf.id);
    CHECK(stored.caf.reference.startsWith(u"EXE-09-"_s));
    CHECK(stored.child.reference.startsWith(u"C-09-"_s));
    const auto connection = desk.file.connect();
    CHECK(must(store::drafts(*connection)).empty());
    const auto last = must(store::lastSave(*connection, save.value.caf.id));
    REQUIRE(last);
    CHECK(last->parts.size() == 3);
    CHECK(last->createdCaf);
}

TEST_CASE("A case whose save fails half way stays as it was", "[store]")
{
    Desk desk;
    store::CaseSave save = desk.change();
    save.value.child.surname = u"Renamed"_s;
    record::Review gone;
    gone.id = desk.newId();
    save.stored.of<record::Review>().push_back(gone);
    CHECK_FALSE(desk.save(save)); // a review that is not there cannot be withdrawn
    CHECK(desk.read(desk.file.caf.id).child.surname == u"O’Brien-Sample"_s);
}

TEST_CASE("Taking back a save brings back rows and values, and can be taken back", "[store]")
{
    Desk desk;
    store::CaseSave save = desk.change();
    record::Consent consent;
    consent.id = desk.newId();
    consent.decision = record::ConsentDecision::given;
    save.value.of<record::Consent>() = { consent };
    must(desk.save(save));
    save = desk.change();
    save.value.of<record::Consent>().clear();
    save.value.caf.level = 3;
    must(desk.save(save));
    REQUIRE(desk.read(desk.file.caf.id).of<record::Consent>().empty());
    must(desk.undo());
    CHECK(desk.read(desk.file.caf.id).of<record::Consent>().size() == 1);
    CHECK(desk.read(desk.file.caf.id).caf.level == std::nullopt);
    must(desk.undo());
    CHECK(desk.read(desk.file.caf.id).of<record::Consent>().empty());
    CHECK(desk.read(desk.file.caf.id).caf.level == 3);
}

TEST_CASE("Rows of every kind are saved, read again with their owners, taken out and brought back", "[store]")
{
    Desk desk;
    store::CaseSave save = desk.change();
    pathway::forEachPart(save.value, [&](auto& rows) {
        auto& row = rows.emplace_back();
        row.id = desk.newId();
        if constexpr (requires { row.name; })
            row.name = u"Somebody"_s;
    });
    save.value.of<record::Attendance>().front().meeting = save.value.of<record::Meeting>().front().id;
    save.value.of<record::PlanAction>().front().need = save.value.of<record::Need>().front().id;
    save.value.of<record::Spend>().front().planAction = save.value.of<record::PlanAction>().front().id;
    save.value.of<record::Sharing>().front().consent = save.value.of<record::Consent>().front().id;
    const auto kinds = std::tuple_size_v<pathway::CaseParts>;
    CHECK(must(desk.save(save)).changed.size() == kinds);

    const pathway::CafCase stored = desk.read(desk.file.caf.id);
    pathway::forEachPart(stored, [&](const auto& rows) {
        REQUIRE(rows.size() == 1);
        if constexpr (requires { rows.front().child; })
            CHECK(rows.front().child == stored.child.id);
        else if constexpr (requires { rows.front().caf; })
            CHECK(rows.front().caf == stored.caf.id);
    });
    CHECK(stored.of<record::Referral>().front().reference.startsWith(u"R-09-"_s));
    CHECK(stored.of<record::Spend>().front().reference.startsWith(u"S-09-"_s));

    store::CaseSave emptied = desk.change();
    emptied.value.parts = {};
    CHECK(must(desk.save(emptied)).changed.size() == kinds);
    CHECK(desk.read(desk.file.caf.id).parts == pathway::CaseParts());
    must(desk.undo());
    CHECK(desk.read(desk.file.caf.id) == stored);
    must(desk.undo());
    CHECK(desk.read(desk.file.caf.id).parts == pathway::CaseParts());
}

TEST_CASE("A row that points at nothing is not saved, and nothing of its save is", "[store]")
{
    Desk desk;
    store::CaseSave save = desk.change();
    record::PlanAction action;
    action.id = desk.newId();
    action.need = desk.newId();
    save.value.of<record::PlanAction>() = { action };
    save.value.caf.level = 2;
    CHECK_FALSE(desk.save(save));
    CHECK(desk.read(desk.file.caf.id).parts == pathway::CaseParts());
    CHECK(desk.read(desk.file.caf.id).caf.level == std::nullopt);
}

TEST_CASE("A child's rows stand in each of the child's episodes", "[store]")
{
    Desk desk;
    store::CaseSave second = desk.change();
    second.stored = {};
    second.value.caf = {};
    second.value.caf.id = desk.newId();
    second.value.caf.cluster = desk.file.exeter.id;
    record::Contact contact;
    contact.id = desk.newId();
    contact.heldOn = Date::fromCalendar(2009, 7, 1);
    second.value.of<record::Contact>() = { contact };
    must(desk.save(second));
    const pathway::CafCase first = desk.read(desk.file.caf.id);
    REQUIRE(first.of<record::Contact>().size() == 1);
    CHECK(first.of<record::Contact>().front().heldOn == contact.heldOn);
    CHECK_FALSE(desk.read(second.value.caf.id).caf.started.isSet()); // not a CAF yet, and still in the file
}

TEST_CASE("A whole episode goes to the bin and comes back with everything; the child stays", "[store]")
{
    Desk desk;
    store::CaseSave save = desk.change();
    record::Meeting meeting;
    meeting.id = desk.newId();
    record::Attendance invited;
    invited.id = desk.newId();
    invited.meeting = meeting.id;
    invited.name = u"B. Teacher"_s;
    record::Contact contact;
    contact.id = desk.newId();
    contact.caf = desk.file.caf.id;
    contact.said = u"Rang"_s;
    save.value.of<record::Meeting>() = { meeting };
    save.value.of<record::Attendance>() = { invited };
    save.value.of<record::Contact>() = { contact };
    must(desk.save(save));
    const pathway::CafCase before = desk.read(desk.file.caf.id);
    desk.file.clock.advance(60'000);
    must(desk.file.writer().perform([&](store::Connection& connection, store::RecordWriter& writer) {
        return store::withdrawCase(connection, writer, desk.file.caf.id);
    }));
    const auto connection = desk.file.connect();
    CHECK_FALSE(must(store::readCase(*connection, desk.file.caf.id)));
    const auto contacts = must(store::RecordTable<record::Contact>::all(*connection));
    REQUIRE(contacts.size() == 1);
    CHECK(contacts[0].child == desk.file.child.id);
    CHECK_FALSE(contacts[0].caf.isSet());
    CHECK(must(store::RecordTable<record::Attendance>::all(*connection)).empty());
    const auto bin = must(store::withdrawnCases(*connection));
    REQUIRE(bin.size() == 1);
    CHECK(bin[0].caf == desk.file.caf.id);
    CHECK(bin[0].reference == before.caf.reference);
    CHECK(bin[0].childName == store::childName(before.child));
    CHECK(bin[0].author == u"A. Coordinator"_s);
    must(desk.undo());
    CHECK(desk.read(desk.file.caf.id) == before);
    CHECK(must(store::withdrawnCases(*desk.file.connect())).empty());
}

TEST_CASE("The history of a case tells withdrawn rows too", "[store]")
{
    Desk desk;
    store::CaseSave save = desk.change();
    record::Consent consent;
    consent.id = desk.newId();
    consent.decision = record::ConsentDecision::given;
    consent.decidedOn = Date::fromCalendar(2009, 3, 9);
    save.value.of<record::Consent>() = { consent };
    must(desk.save(save));
    save = desk.change();
    save.value.of<record::Consent>().clear();
    must(desk.save(save));
    const auto connection = desk.file.connect();
    const auto lines = must(store::caseHistory(*connection, desk.file.caf.id));
    REQUIRE_FALSE(lines.empty());
    CHECK(lines.front().withdrawn);
    CHECK(lines.front().what == u"Consent of 9 March 2009"_s);
    CHECK(lines.front().author == u"A. Coordinator"_s);
}

TEST_CASE("CAFs are read in the order of their references, people of their names", "[store]")
{
    Desk desk;
    record::Caf other = desk.file.caf;
    other.id = desk.newId();
    other.reference = u"AAA-09-QX-0001"_s;
    record::Practitioner person;
    person.id = desk.newId();
    person.name = u"éa Anders"_s;
    must(desk.file.writer().perform(store::Writer::saving({ other, person })));
    const auto connection = desk.file.connect();
    CHECK(must(store::readOrder(*connection, store::ReadOrder::cafsByReference))
        == std::vector{ other.id, desk.file.caf.id });
    CHECK(must(store::readOrder(*connection, store::ReadOrder::peopleByName))
        == std::vector{ person.id, desk.file.visitor.id });
}
