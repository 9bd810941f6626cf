// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchindex.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"

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
