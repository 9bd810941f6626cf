// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchindex.h"
#include "core/store/searchterms.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"

#include <algorithm>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

store::SearchHits find(TestFile& file, const QString& typed)
{
    auto connection = file.connect();
    store::NameWords words;
    must(words.load(*connection));
    return must(store::search(*connection, words, typed));
}

} // namespace

TEST_CASE("A child is found by any part of a name or reference, accents and hyphens aside", "[search]")
{
    TestFile file;
    for (const QString& typed : {u"zoe"_s, u"Zoë"_s, u"obrien"_s, u"O'Brien"_s, u"amp"_s, u"brien sam"_s, u"zo"_s,
             u"C-09-QX-0001"_s, u"qx 0001"_s, u"sample zoe"_s}) {
        INFO(typed.toStdString());
        CHECK(find(file, typed).children == std::vector{file.child.id});
    }
    CHECK(find(file, u"bid-09"_s).cafs == std::vector{file.caf.id});
    CHECK(find(file, u"zoe jones"_s).children.empty());
    CHECK(find(file, u"xqzt"_s).children.empty());
}

TEST_CASE("A misspelt name is found and the spelling used is told", "[search]")
{
    TestFile file;
    for (const QString& typed : {u"obrein"_s, u"smaple"_s, u"zoee"_s}) {
        INFO(typed.toStdString());
        const auto hits = find(file, typed);
        CHECK(hits.children == std::vector{file.child.id});
        CHECK_FALSE(hits.insteadOf.isEmpty());
    }
    CHECK(find(file, u"zoe"_s).insteadOf.isEmpty());
}

TEST_CASE("The search rows follow every save and withdrawal", "[search]")
{
    TestFile file;
    record::Child renamed = file.child;
    renamed.surname = u"Specimen"_s;
    must(file.writer().perform(store::Writer::saving({renamed})));
    CHECK(find(file, u"specimen"_s).children == std::vector{renamed.id});
    CHECK(find(file, u"brien"_s).children.empty());

    record::Child other;
    other.id = file.ids.next(0);
    other.forename = u"Ivo"_s;
    must(file.writer().perform(store::Writer::saving({other})));
    CHECK(find(file, u"ivo"_s).children == std::vector{other.id});
    must(file.writer().perform(
        [&](store::Connection&, store::RecordWriter& writer) { return writer.withdraw("child", other.id); }));
    CHECK(find(file, u"ivo"_s).children.empty());
}

TEST_CASE("A part is found in names and in references alike, also when the words are not loaded", "[search]")
{
    TestFile file;
    record::Child named;
    named.id = file.ids.next(0);
    named.surname = u"McCarter"_s;
    record::Child referred;
    referred.id = file.ids.next(0);
    referred.reference = u"CART-12"_s;
    record::Caf caf = file.caf;
    caf.id = file.ids.next(0);
    caf.reference = u"X-CART-7"_s;
    must(file.writer().perform(store::Writer::saving({named, referred, caf})));
    for (const QString& typed : {u"cart"_s, u"Car"_s}) {
        CHECK(find(file, typed).children == std::vector{named.id, referred.id});
        CHECK(find(file, typed).cafs == std::vector{caf.id});
        const auto without = must(store::search(*file.connect(), store::NameWords(), typed));
        CHECK(without.children == std::vector{named.id, referred.id});
    }
}

TEST_CASE("Every word of names is loaded, however many there are", "[search]")
{
    TestFile file;
    std::vector<record::AnyRecord> children;
    for (int number = 0; number < 2'000; ++number) {
        record::Child child;
        child.id = file.ids.next(0);
        child.surname = u"Word%1"_s.arg(number, 4, 10, QChar(u'0'));
        children.emplace_back(child);
    }
    must(file.writer().perform(store::Writer::saving(children)));
    store::NameWords words;
    must(words.load(*file.connect()));
    CHECK(words.size() == 2'003); // with zoe, obrien and sample
    CHECK(words.containing(u"word1999"_s) == QStringList{u"word1999"_s});
}

TEST_CASE("A child is found by a short form of the name, by names typed as one, and by two words misspelt at once", "[search]")
{
    TestFile file;
    record::Child william;
    william.id = file.ids.next(0);
    william.forename = u"William"_s;
    william.surname = u"Hart-Smith"_s;
    record::Child billings;
    billings.id = file.ids.next(0);
    billings.surname = u"Billings"_s;
    must(file.writer().perform(store::Writer::saving({william, billings})));
    std::vector both{william.id, billings.id};
    std::sort(both.begin(), both.end());
    CHECK(find(file, u"Bill"_s).children == both);
    CHECK(find(file, u"billy smith"_s).children == std::vector{william.id});
    CHECK(find(file, u"Hartsmith"_s).children == std::vector{william.id});
    CHECK(find(file, u"hart smith"_s).children == std::vector{william.id});
    const auto misspelt = find(file, u"willaim smtih"_s);
    CHECK(misspelt.children == std::vector{william.id});
    CHECK_FALSE(misspelt.insteadOf.isEmpty());
    CHECK(find(file, u"zoe smith"_s).children.empty());
}

TEST_CASE("A child is found by a date of birth in any form that a date field takes, alone or with a name", "[search]")
{
    TestFile file;
    const Date today = Date::fromCalendar(2009, 7, 24);
    const auto connection = file.connect();
    store::NameWords words;
    must(words.load(*connection));
    const auto on = [&](const QString& typed) { return must(store::search(*connection, words, typed, today)).children; };
    for (const QString& typed : {u"14/1/03"_s, u"14 jan 2003"_s, u"2003-01-14"_s, u"14.1.2003"_s, u"14th January 2003"_s,
             u"zoe 14/1/03"_s, u"14 jan 2003 sample"_s}) {
        INFO(typed.toStdString());
        CHECK(on(typed) == std::vector{file.child.id});
    }
    CHECK(on(u"15/1/03"_s).empty());
    CHECK(on(u"william 14/1/03"_s).empty());
    CHECK(on(u"t"_s).empty());
    CHECK(on(u"C-09-QX-0001"_s) == std::vector{file.child.id});
}

TEST_CASE("A child is found by a referral's reference", "[search]")
{
    TestFile file;
    record::Referral referral;
    referral.id = file.ids.next(0);
    referral.reference = u"R-09-QX-0042"_s;
    referral.child = file.child.id;
    must(file.writer().perform(store::Writer::saving({referral})));
    CHECK(find(file, u"R-09-QX-0042"_s).children == std::vector{file.child.id});
    CHECK(find(file, u"r 09 qx 00"_s).children == std::vector{file.child.id});
    CHECK(find(file, u"R-09-QX-0043"_s).children.empty());
}

TEST_CASE("No address is ever searched, secret or not", "[search]")
{
    TestFile file;
    record::Residence home;
    home.id = file.ids.next(0);
    home.child = file.child.id;
    home.address = u"7 Quillfeather Terrace"_s;
    home.postcode = u"EX39 9ZZ"_s;
    home.secret = true;
    record::FamilyMember father;
    father.id = file.ids.next(0);
    father.child = file.child.id;
    father.address = u"Marzipan Cottage"_s;
    father.addressSecret = true;
    must(file.writer().perform(store::Writer::saving({home, father})));
    for (const QString& typed : {u"Quillfeather"_s, u"EX39 9ZZ"_s, u"ex39"_s, u"Marzipan"_s}) {
        INFO(typed.toStdString());
        const auto hits = find(file, typed);
        CHECK(hits.children.empty());
        CHECK(hits.cafs.empty());
    }
}
