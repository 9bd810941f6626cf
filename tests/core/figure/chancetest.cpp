// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/chance.h"

#include "tests/support/catch.h"

using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

namespace {

Cell text(const char16_t* words)
{
    return {QString::fromUtf16(words), {}, {}};
}

Cell number(double value)
{
    return {value, {}, {}};
}

Figure prediction(std::vector<Row> rows)
{
    Figure figure;
    figure.columns = {{u"cluster"_s, u"AXS cluster"_s, ColumnKind::text}, {u"predicted"_s, u"Predicted"_s, ColumnKind::rate},
        {u"actual"_s, u"Actual"_s, ColumnKind::count}};
    figure.rows = std::move(rows);
    return figure;
}

} // namespace

TEST_CASE("2 against 1.97 and 15 against 73 are not read alike", "[figures]")
{
    const Figure figure = prediction({{text(u"Moretonhampstead"), number(1.97), number(2)}, {text(u"Barnstaple"), number(73), number(15)},
        {text(u"Exmouth"), number(40), number(120)}, {text(u"Ivybridge"), Cell{}, number(4)}});
    CHECK(chanceOf(figure, figure.rows[0]) == Chance::within);
    CHECK(chanceOf(figure, figure.rows[1]) == Chance::fewer);
    CHECK(chanceOf(figure, figure.rows[2]) == Chance::more);
    CHECK(chanceOf(figure, figure.rows[3]) == Chance::unknown);
    CHECK(chanceSentence(figure)
        == u"More than chance explains: Exmouth, 120 against 40.00 (28 to 53 by chance). Fewer than chance explains: Barnstaple, "
           "15 against 73.00 (57 to 90 by chance). Within what chance explains: the other 1 of 3."_s);
}

TEST_CASE("The furthest from the prediction are named first, the others counted", "[figures]")
{
    const Figure figure = prediction({{text(u"A"), number(10), number(30)}, {text(u"B"), number(10), number(90)},
        {text(u"C"), number(10), number(40)}, {text(u"D"), number(10), number(50)}});
    CHECK(chanceSentence(figure)
        == u"More than chance explains: B, 90 against 10.00 (4 to 17 by chance); D, 50 against 10.00 (4 to 17 by chance); and 2 more."_s);
    CHECK(chanceSentence(figure, 9).endsWith(u"; A, 30 against 10.00 (4 to 17 by chance)."_s));
}

TEST_CASE("Nothing is said of chance where nothing is predicted or all is within it", "[figures]")
{
    CHECK(chanceSentence(prediction({{text(u"Exeter"), Cell{}, number(2)}})).isEmpty());
    CHECK(chanceSentence({}).isEmpty());
    CHECK(chanceSentence(prediction({{text(u"Exeter"), number(2.2), number(2)}})) == u"All 1 are within what chance explains."_s);
}
