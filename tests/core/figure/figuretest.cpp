// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figure.h"
#include "tests/support/catch.h"

using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A half rounds away from zero on the decimal number", "[figure]")
{
    CHECK(roundedText(0.125, 2) == u"0.13"_s);
    CHECK(roundedText(-0.125, 2) == u"-0.13"_s);
    CHECK(roundedText(1.005, 2) == u"1.01"_s);
    CHECK(roundedText(57.815, 2) == u"57.82"_s);
    CHECK(roundedText(57.81499999999999, 2) == u"57.82"_s); // a sum's last bit does not decide
    CHECK(roundedText(57.8149, 2) == u"57.81"_s);
    CHECK(roundedText(0.5, 0) == u"1"_s);
    CHECK(roundedText(0.49, 0) == u"0"_s);
    CHECK(roundedText(9.995, 2) == u"10.00"_s);
    CHECK(roundedText(99.96, 1) == u"100.0"_s);
    CHECK(roundedText(0.06, 1) == u"0.1"_s);
    CHECK(roundedText(0.04, 1) == u"0.0"_s);
    CHECK(roundedText(-0.04, 1) == u"0.0"_s);
    CHECK(roundedText(0.0004, 1) == u"0.0"_s);
    CHECK(roundedText(0, 2) == u"0.00"_s);
    CHECK(roundedText(154656, 0) == u"154656"_s);
    CHECK(roundedText(1e17, 1) == u"100000000000000000.0"_s);
    CHECK(rounded(2.675, 2) == Approx(2.68));
}

TEST_CASE("A cell reads as a person expects", "[figure]")
{
    CHECK(displayText({154656.0, {}, {}}, ColumnKind::count) == u"154,656"_s);
    CHECK(displayText({18.66, {}, {}}, ColumnKind::percent) == u"18.7 %"_s);
    CHECK(displayText({-1279.534, {}, {}}, ColumnKind::rate) == u"-1,279.53"_s);
    CHECK(displayText({-404.93, {}, {}}, ColumnKind::rate) == u"-404.93"_s);
    CHECK(displayText({1346.0, {}, {}}, ColumnKind::money) == u"£1,346.00"_s);
    CHECK(displayText({-5.0, {}, {}}, ColumnKind::money) == u"-£5.00"_s);
    CHECK(displayText({NoData(), {}, {}}, ColumnKind::count) == u"No data"_s);
    CHECK(displayText({NotApplicable(), {}, {}}, ColumnKind::count) == u"n/a"_s);
    CHECK(displayText({Suppressed(), {}, {}}, ColumnKind::count) == u"c"_s);
    CHECK(displayText({u"Exeter"_s, {}, {}}, ColumnKind::text) == u"Exeter"_s);
}

TEST_CASE("A figure finds its cells by row label and column id", "[figure]")
{
    Figure figure;
    figure.columns = {{u"rating"_s, u"Answer"_s, ColumnKind::text}, {u"child"_s, u"Child"_s, ColumnKind::count}};
    figure.rows = {{{u"partly"_s, {}, {}}, {3.0, {}, {}}}};
    figure.total = Row{{u"n"_s, {}, {}}, {7.0, {}, {}}};
    CHECK(figure.numberAt(u"partly", u"child") == 3);
    CHECK(figure.numberAt(u"n", u"child") == 7);
    CHECK(figure.numberAt(u"Total", u"child") == 7);
    CHECK(figure.cell(u"mostly", u"child") == nullptr);
    CHECK(figure.cell(u"partly", u"parent") == nullptr);
    CHECK(figure.hasData());
    figure.rows[0][1].value = Suppressed();
    CHECK(figure.hasData());
    figure.rows[0][1].value = NoData();
    CHECK_FALSE(figure.hasData());
}
