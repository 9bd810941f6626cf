// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nicknames.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A short form and its full names stand for each other", "[search]")
{
    CHECK(otherForms(u"bill"_s).contains(u"william"_s));
    CHECK(otherForms(u"william"_s).contains(u"bill"_s));
    CHECK(otherForms(u"sam"_s).contains(u"samuel"_s));
    CHECK(otherForms(u"sam"_s).contains(u"samantha"_s));
    CHECK_FALSE(otherForms(u"samuel"_s).contains(u"samantha"_s));
    CHECK_FALSE(otherForms(u"bill"_s).contains(u"bill"_s));
    CHECK(otherForms(u"xqzt"_s).isEmpty());
    CHECK(areFormsOfOneName(u"liz"_s, u"elizabeth"_s));
    CHECK_FALSE(areFormsOfOneName(u"liz"_s, u"liz"_s));
    CHECK_FALSE(areFormsOfOneName(u"liz"_s, u"william"_s));
}
