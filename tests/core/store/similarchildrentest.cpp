// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/similarchildren.h"
#include "core/store/cases.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

record::Child named(const QString& forename, const QString& surname, Date born = {})
{
    record::Child child;
    child.forename = forename;
    child.surname = surname;
    child.dateOfBirth = born;
    return child;
}

QString why(const record::Child& typed, const record::Child& other)
{
    const auto likeness = store::likenessOf(typed, other);
    return likeness ? likeness->why : QString();
}

} // namespace

TEST_CASE("Two records are alike by name, in any form or order, and by birth, also with day and month swapped", "[search]")
{
    const Date seventh = Date::fromCalendar(2003, 8, 7);
    const Date swapped = Date::fromCalendar(2003, 7, 8);
    const record::Child will = named(u"William"_s, u"O’Hart"_s, seventh);
    CHECK(why(named(u"william"_s, u"Ohart"_s, seventh), will) == u"same name, born the same day"_s);
    CHECK(why(named(u"Bill"_s, u"O'Hart"_s, seventh), will) == u"another form of the same name, born the same day"_s);
    CHECK(why(named(u"Wiliam"_s, u"OHart"_s, seventh), will) == u"like name, born the same day"_s);
    CHECK(why(named(u"OHart"_s, u"William"_s, seventh), will)
        == u"forename and surname the other way round, born the same day"_s);
    CHECK(why(named(u"Will"_s, u"OHart"_s, swapped), will)
        == u"another form of the same name, day and month of birth the other way round"_s);
    CHECK(why(named(u"William"_s, u"OHart"_s), will) == u"same name"_s);
    CHECK(why(named(u"Bill"_s, u"OHart"_s, Date::fromCalendar(2001, 2, 3)), will).isEmpty());
    CHECK(why(named(u"Peter"_s, u"Jones"_s, seventh), will).isEmpty());
    const auto twin = store::likenessOf(named(u"Peter"_s, u"OHart"_s, seventh), will);
    REQUIRE(twin);
    CHECK(twin->isTwin);
    CHECK(twin->why == u"perhaps a twin: same surname, born the same day"_s);
    CHECK_FALSE(store::likenessOf(named(u"Bill"_s, u"OHart"_s, seventh), will)->isTwin);
}

TEST_CASE("Children who may be there already are found as the form is typed, the likeliest first", "[search]")
{
    TestFile file;
    const Date day = file.child.dateOfBirth;
    record::Child twin = named(u"Max"_s, u"O'Brien-Sample"_s, day);
    record::Child stranger = named(u"Ivo"_s, u"Else"_s, day);
    twin.id = file.ids.next(0);
    stranger.id = file.ids.next(0);
    must(file.writer().perform(store::Writer::saving({twin, stranger})));
    const auto connection = file.connect();
    store::NameWords words;
    must(words.load(*connection));
    const auto found = must(store::similarChildren(*connection, words, named(u"Zo"_s, u"Obrien Sample"_s, day)));
    REQUIRE(found.size() == 2);
    CHECK(found[0].child.id == file.child.id);
    CHECK(found[0].why == u"another form of the same name, born the same day"_s);
    CHECK(found[0].cafs == std::vector{file.caf.id});
    CHECK(found[1].child.id == twin.id);
    CHECK(found[1].why == u"perhaps a twin: same surname, born the same day"_s);
    record::Child itself = file.child;
    const auto others = must(store::similarChildren(*connection, words, itself));
    REQUIRE(others.size() == 1);
    CHECK(others[0].child.id == twin.id);
}
