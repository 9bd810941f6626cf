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
