// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/values.h"
#include "core/record/codec.h"
#include "tests/support/catch.h"

#include <set>
#include <string>

using namespace axs;
using namespace axs::record;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("The fields that differ are told in words", "[record]")
{
    Caf before;
    before.id = Id{5};
    before.started = Date::fromCalendar(2009, 3, 2);
    Caf after = before;
    after.started = Date::fromCalendar(2009, 3, 9);
    after.urgent = true;
    after.level = 3;
    const auto found = changes(before, after);
    REQUIRE(found.size() == 3);
    CHECK(found[0].name == "started");
    CHECK(found[0].before == u"2 March 2009"_s);
    CHECK(found[0].after == u"9 March 2009"_s);
    CHECK(found[1].after == u"3"_s);
    CHECK(found[2].before.isEmpty());
    CHECK(found[2].after == u"yes"_s);
    CHECK(changes(after, after).empty());
    CHECK(changes(emptyLike(after), after).size() == 3);
}

TEST_CASE("No kind lists a field or a member twice, and every name suits the file", "[record]")
{
    std::set<std::string> kinds;
    forEachKind([&](auto tag) {
        using Record = typename decltype(tag)::Type;
        CHECK(kinds.insert(std::string(Record::kind)).second);
        std::set<std::string> names;
        forEachField<Record>([&](const auto& each) {
            INFO(std::string(each.name));
            CHECK(names.insert(std::string(each.name)).second);
            CHECK(each.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string_view::npos);
            CHECK_FALSE(each.label.empty());
        });
    });
    CHECK(kinds.size() == 42);
}

TEST_CASE("Every kind survives its encoding, empty and filled", "[record]")
{
    forEachKind([](auto tag) {
        using Record = typename decltype(tag)::Type;
        Record record;
        record.id = Id{77};
        for (const bool filled : {false, true}) {
            if (filled) {
                forEachField<Record>([&]<class Type>(const Field<Record, Type>& each) {
                    Type& value = record.*each.member;
                    if constexpr (std::is_same_v<Type, QString>)
                        value = u"Zoë “quoted”\nline"_s;
                    else if constexpr (std::is_same_v<Type, QStringList>)
                        value = {u"a"_s, u"b; c"_s};
                    else if constexpr (std::is_same_v<Type, Date>)
                        value = Date::fromCalendar(1999, 12, 31);
                    else if constexpr (std::is_same_v<Type, Id>)
                        value = Id{5'000'000'000'000};
                    else if constexpr (std::is_same_v<Type, std::optional<bool>>)
                        value = false;
                    else if constexpr (IsChoice<Type>)
                        value = static_cast<Type>(ChoiceTexts<Type>::texts.size() - 1);
                    else
                        value = 0;
                });
            }
            const auto read = decodeBody(Record::kind, record.id, encodeBody(record));
            REQUIRE(read);
            CHECK(*read == AnyRecord(record));
        }
    });
}

TEST_CASE("A choice is taken without regard to case, and nothing else is", "[record]")
{
    CHECK(parseChoice<Gender>(u" Not Available ") == Gender::notAvailable);
    CHECK(parseChoice<Gender>(u"") == Gender::notRecorded);
    CHECK_FALSE(parseChoice<Gender>(u"m").has_value());
}
