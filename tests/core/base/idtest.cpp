// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "tests/support/catch.h"

#include <set>

using namespace axs;

TEST_CASE("Ids never go backwards, even when the clock does", "[id]")
{
    IdSource source;
    Id last;
    for (const std::int64_t now : {idEpochMilliseconds + 5000, idEpochMilliseconds + 4000, idEpochMilliseconds + 9000}) {
        for (int i = 0; i < 1000; ++i) {
            const Id id = source.next(now);
            REQUIRE(id > last);
            last = id;
        }
    }
}

TEST_CASE("A seeded source gives the same ids every time", "[id]")
{
    IdSource first(7, idEpochMilliseconds + 1000);
    IdSource second(7, idEpochMilliseconds + 1000);
    IdSource other(8, idEpochMilliseconds + 1000);
    const Id id = first.next(0);
    CHECK(id == second.next(0));
    CHECK(id != other.next(0));
}

TEST_CASE("A millisecond that is used up lends from the next", "[id]")
{
    IdSource source(1, idEpochMilliseconds);
    Id last = source.next(idEpochMilliseconds);
    for (int i = 0; i < 5'000'000; ++i) {
        const Id id = source.next(idEpochMilliseconds);
        if (id <= last)
            FAIL("went backwards after " << i);
        last = id;
    }
    CHECK(last.isSet());
}

TEST_CASE("An id is text outside the file and only a positive number comes back", "[id]")
{
    CHECK(Id::parse(Id{42}.text()) == Id{42});
    CHECK_FALSE(Id::parse(u"0").has_value());
    CHECK_FALSE(Id::parse(u"-3").has_value());
    CHECK_FALSE(Id::parse(u"9223372036854775808").has_value());
    CHECK_FALSE(Id::parse(u"1e5").has_value());
}
