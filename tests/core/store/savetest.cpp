// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/codec.h"
#include "core/store/drafts.h"
#include "core/store/recordtable.h"
#include "core/store/references.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

record::Caf readCaf(store::Connection& connection, Id id)
{
    return must(must(store::RecordTable<record::Caf>::open(connection)).find(id)).value();
}

} // namespace

TEST_CASE("A save appends a revision and shows it in the table", "[store]")
{
    TestFile file;
    record::Caf changed = file.caf;
    changed.level = 3;
    changed.notes = u"seen at home"_s;
    file.clock.advance(1000);
    const auto receipt = must(file.writer().perform(store::Writer::saving({changed})));
    REQUIRE(receipt.changed.size() == 1);
    CHECK(receipt.changed.front().kind == "caf");
    CHECK(receipt.changed.front().id == changed.id);

    auto connection = file.connect();
    CHECK(readCaf(*connection, changed.id) == changed);
    const auto revisions = must(store::history(*connection, changed.id));
    REQUIRE(revisions.size() == 2);
    CHECK(revisions[1].parents == std::vector{revisions[0].revId});
    CHECK(revisions[1].who.author == u"A. Coordinator"_s);
    CHECK(revisions[1].deviceCount == revisions[0].deviceCount + 1);
    CHECK(revisions[1].milliseconds() == file.clock.nowMilliseconds());
    for (const auto& revision : revisions)
        CHECK(store::revIdOf(revision) == revision.revId);
    CHECK(must(record::decodeBody("caf", changed.id, revisions[0].body)) == record::AnyRecord(file.caf));
}

TEST_CASE("Saving the same again changes nothing", "[store]")
{
    TestFile file;
    const auto receipt = must(file.writer().perform(store::Writer::saving({file.caf, file.child})));
    CHECK(receipt.changed.empty());
    CHECK(must(store::history(*file.connect(), file.caf.id)).size() == 1);
}

TEST_CASE("A save that fails half way leaves nothing behind", "[store]")
{
    TestFile file;
    record::Child child = file.child;
    child.forename = u"Ash"_s;
    record::Caf caf = file.caf;
    caf.cluster = Id{12345};
    const auto result = file.writer().perform(store::Writer::saving({child, caf}));
    REQUIRE_FALSE(result);
    CHECK(result.error().sentence.contains(u"refers to something"_s));
    auto connection = file.connect();
    CHECK(must(must(store::RecordTable<record::Child>::open(*connection)).find(child.id)).value() == file.child);
    CHECK(must(store::history(*connection, child.id)).size() == 1);
    // The writer goes on.
    CHECK(file.writer().perform(store::Writer::saving({child})));
}

TEST_CASE("A withdrawn record leaves its table and keeps its revisions", "[store]")
{
    TestFile file;
    const auto receipt = must(file.writer().perform([&](store::Connection&, store::RecordWriter& writer) {
        return writer.withdraw("caf", file.caf.id);
    }));
    CHECK(receipt.changed.front().withdrawn);
    auto connection = file.connect();
    CHECK_FALSE(must(must(store::RecordTable<record::Caf>::open(*connection)).find(file.caf.id)).has_value());
    const auto revisions = must(store::history(*connection, file.caf.id));
    REQUIRE(revisions.size() == 2);
    CHECK(revisions[1].withdraws());
    SECTION("and saving it again puts it back")
    {
        must(file.writer().perform(store::Writer::saving({file.caf})));
        CHECK(readCaf(*connection, file.caf.id) == file.caf);
        CHECK(must(store::history(*connection, file.caf.id)).size() == 3);
    }
}

TEST_CASE("A draft is kept beside the record and goes when asked", "[store]")
{
    TestFile file;
    const store::Draft draft{u"caf/new/1"_s, {}, "caf", 1, "half a name", u"A. Coordinator"_s, 5};
    must(file.writer().perform(
        [&](store::Connection& connection, store::RecordWriter&) { return store::keepDraft(connection, draft); }));
    auto kept = must(store::drafts(*file.connect()));
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().body == draft.body);
    CHECK(must(store::history(*file.connect(), file.caf.id)).size() == 1);
    must(file.writer().perform([&](store::Connection& connection, store::RecordWriter&) {
        return store::deleteDraft(connection, draft.form);
    }));
    CHECK(must(store::drafts(*file.connect())).empty());
}

TEST_CASE("References count on from the last of cluster, year and device", "[store]")
{
    TestFile file;
    auto connection = file.connect();
    record::Caf caf = file.caf;
    caf.id = file.ids.next(0);
    const std::int64_t device = 77;
    caf.reference = must(store::nextCafReference(*connection, u"BID"_s, 2009, device));
    CHECK(caf.reference == u"BID-09-%1-0001"_s.arg(store::deviceLetters(device)));
    must(file.writer().perform(store::Writer::saving({caf})));
    CHECK(must(store::nextCafReference(*connection, u"BID"_s, 2009, device)).endsWith(u"-0002"_s));
    CHECK(must(store::nextCafReference(*connection, u"BID"_s, 2010, device)).endsWith(u"-0001"_s));
    CHECK(must(store::nextCafReference(*connection, u"BID"_s, 2009, device + 1)).endsWith(u"-0001"_s));
}

TEST_CASE("The body is deterministic CBOR with its shortest keys first", "[store]")
{
    record::Review review;
    review.id = Id{9};
    review.caf = Id{10};
    review.reviewedOn = Date::fromDayNumber(14450);
    review.childScore = 3.5;
    review.leadRating = record::Rating::completely;
    const QByteArray body = record::encodeBody(review);
    CHECK(body.toHex()
        == QByteArray("a4" "63636166" "0a" "6b6368696c645f73636f7265" "f94300" "6b6c6561645f726174696e67"
                      "6a636f6d706c6574656c79" "6b72657669657765645f6f6e" "193872"));
    CHECK(must(record::decodeBody("review", review.id, body)) == record::AnyRecord(review));
    CHECK_FALSE(record::decodeBody("review", review.id, body.left(body.size() - 1)));
    CHECK_FALSE(record::decodeBody("referral", review.id, body));
    CHECK_FALSE(record::decodeBody("unheard of", review.id, body));
}
