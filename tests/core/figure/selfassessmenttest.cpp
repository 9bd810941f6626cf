// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figure/smallcounty.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString supervision = u"Are you using a model of supervision for lead professionals in your service?"_s;

test::FactsBuilder agencies()
{
    test::FactsBuilder county;
    county.selfAssessments("round | agency            | section | question | answer\n"
        "2009 | YOT 2             | Three | 6. Are you using a model of supervision for lead professionals in your service | yes\n"
        "2009 | Children's Centre | Three | Are you using a model of supervision for lead professionals in your service? | Yes\n"
        "2009 | Police            | Three | Are you using a model of supervision for lead professionals in your service? | No\n"
        "2009 | Police            | Three | Are you using a model of supervision for lead professionals in your service? | Yes\n"
        "2009 | Police            | Four  | Willingness: | Willing\n"
        "2009 | YOT 2             | Own   | Who pays? | Nobody yet\n"
        "2009 | YOT 2             | Three | Are you using a model of supervision for lead professionals in your service? | Soon\n"
        "2009 | PCT               | Three | If yes, please give a brief description |\n"
        "2008 | PCT               | Three | Are you using a model of supervision for lead professionals in your service? | No\n");
    return county;
}

} // namespace

TEST_CASE("Self-assessment has the template's questions and a column for each agency", "[figures]")
{
    const Figure figure = test::figureOf(agencies().facts, u"self-assessment"_s);
    QStringList ids;
    for (const Column& column : figure.columns)
        ids << column.id;
    CHECK(ids == QStringList{u"question"_s, u"answer"_s, u"children_s_centre"_s, u"police"_s, u"yot_2"_s, u"answers"_s});
    CHECK(figure.columns[2].label == u"Children's Centre"_s);
    CHECK(figure.number == u"A2"_s);
    // 35 questions of the template with 146 closed answers, then what stands in none.
    CHECK(figure.rows.front()[1].text() == u"There is a good understanding"_s);
    CHECK(test::rowText(figure, supervision + u" / Yes"_s) == supervision + u" | Yes | 1 | 1 | 1 | 3"_s);
    CHECK(test::rowText(figure, supervision + u" / No"_s) == supervision + u" | No | 0 | 1 | 0 | 1"_s);
    CHECK(test::rowText(figure, u"Willingness / Very willing"_s) == u"Willingness | Very willing | No data | 0 | No data | 0"_s);
    CHECK(test::rowText(figure, u"Confidence / Confident"_s) == u"Confidence | Confident | No data | No data | No data | No data"_s);
}

TEST_CASE("Answers that the template does not have stand after it", "[figures]")
{
    const Figure figure = test::figureOf(agencies().facts, u"self-assessment"_s);
    REQUIRE(figure.rows.size() > 2);
    const Row& soon = figure.rows.back();
    CHECK(figure.rowLabel(soon) == supervision.chopped(0) + u" / Soon"_s);
    CHECK(figure.rowLabel(figure.rows[figure.rows.size() - 2]) == u"Who pays? / Nobody yet"_s);
    CHECK(figure.rowLabel(figure.rows[figure.rows.size() - 3]).endsWith(u"/ Don't know"_s));
    CHECK(figure.notes.contains(u"Answers that are not in the template stand after it."_s));
}

TEST_CASE("Of several rounds the last by name is counted, and the note says so", "[figures]")
{
    const Figure figure = test::figureOf(agencies().facts, u"self-assessment"_s);
    CHECK(figure.notes.first()
        == u"Rounds have no date, so the period does not hold here: counted is the last of 2 rounds by name, “2009”."_s);
    test::FactsBuilder one;
    one.selfAssessments("round | agency | section | question | answer\n"
                        "June  | Police | Four    | Willingness | Willing\n");
    CHECK(test::figureOf(one.facts, u"self-assessment"_s).notes.first()
        == u"Rounds have no date, so the period does not hold here: all answers are of the only round, “June”."_s);
}

TEST_CASE("Where no agency has answered, the template stands without noughts", "[figures]")
{
    Query query;
    query.filter.services = {u"School"_s};
    const Figure figure = test::figureOf(test::FactsBuilder().facts, u"self-assessment"_s, query);
    CHECK_FALSE(figure.hasData());
    CHECK(figure.columns.size() == 3);
    CHECK(test::rowText(figure, supervision + u" / Yes"_s) == supervision + u" | Yes | No data"_s);
    CHECK(figure.notes.last() == u"Self-assessments have no service type: that part of the filter does not hold here."_s);
}
