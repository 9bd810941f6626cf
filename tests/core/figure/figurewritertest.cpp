// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figurewriter.h"
#include "tests/core/figure/smallcounty.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<Figure> oneFigure()
{
    Figure figure;
    figure.id = u"cafs-per-1000"_s;
    figure.number = u"14"_s;
    figure.section = 4;
    figure.title = u"CAFs “quoted” \"so\""_s;
    figure.unit = u"episodes per 1,000 aged 0–19"_s;
    figure.period = {test::day("2007-09-01"), test::day("2009-06-30")};
    figure.filterWords = u"All clusters"_s;
    figure.source = u"Figures from the record file county.axs"_s;
    figure.columns = {{u"cluster"_s, u"AXS cluster"_s, ColumnKind::text}, {u"cafs"_s, u"CAFs undertaken"_s, ColumnKind::count},
        {u"rate"_s, u"Rate"_s, ColumnKind::rate}};
    figure.rows = {{{u"Barnstaple"_s, {}, {}}, {15.0, {}, {}}, {15.0 * 1000 / 9603, 15.0, 9603.0}},
        {{u"Totnes, \"D\""_s, {}, {}}, {Suppressed(), {}, {}}, {NoData(), {}, {}}}};
    figure.total = Row{{u"Total"_s, {}, {}}, {867.0, {}, {}}, {NotApplicable(), {}, {}}};
    figure.notes = {u"A note.\nTwo lines."_s};
    figure.published = {{u"Total"_s, u"rate"_s, u"N/A"_s, u"Report"_s, 1, false}};
    figure.footnotes = {u"Total, Rate: published as “N/A”."_s};
    return {figure};
}

} // namespace

TEST_CASE("JSON keeps its keys in order and its numbers unrounded", "[writer]")
{
    Query asked;
    asked.filter.period.from = test::day("2007-09-01");
    asked.filter.clusters = {u"Exeter"_s};
    const QByteArray json = figuresJson(u"county.axs"_s, asked, oneFigure());
    CHECK(json.startsWith("{\"file\": \"county.axs\", \"period\": {\"from\": \"2007-09-01\", \"to\": null},\n"
                          " \"filters\": {\"areas\": [], \"clusters\": [\"Exeter\"], \"services\": [], \"level\": null, "
                          "\"target\": 5000}, \"suppressed\": false,\n"
                          " \"figures\": [\n"
                          "  {\"id\": \"cafs-per-1000\", \"number\": \"14\", \"section\": 4, "));
    CHECK(json.contains("[\"Barnstaple\", 15, 1.5620118712902218]"));
    CHECK(json.contains("[\"Totnes, \\\"D\\\"\", \"c\", null]"));
    CHECK(json.contains("\"total\": [\"Total\", 867, \"n/a\"], \"notes\": [\"A note.\\nTwo lines.\", "
                        "\"Footnote 1: Total, Rate: published as “N/A”.\"]"));
    CHECK(json.contains("\"published\": [{\"row\": \"Total\", \"column\": \"rate\", \"text\": \"N/A\", \"source\": \"Report\"}]}]}"));
    QJsonParseError error;
    const QJsonObject document = QJsonDocument::fromJson(json, &error).object();
    CHECK(error.error == QJsonParseError::NoError);
    CHECK(document[u"figures"_s].toArray()[0].toObject()[u"title"_s].toString() == u"CAFs “quoted” \"so\""_s);
}

TEST_CASE("All figures of a county are valid JSON", "[writer]")
{
    const test::FactsBuilder county = test::smallCounty();
    for (const bool suppress : {false, true}) {
        Query query = test::schoolYear();
        query.suppress = suppress;
        const QByteArray json = figuresJson(u"county.axs"_s, query, compute(county.facts, query));
        QJsonParseError error;
        const QJsonObject document = QJsonDocument::fromJson(json, &error).object();
        CHECK(error.error == QJsonParseError::NoError);
        CHECK(document[u"suppressed"_s].toBool() == suppress);
        CHECK(document[u"figures"_s].toArray().size() == static_cast<qsizetype>(test::countingFigures()));
    }
}

TEST_CASE("CSV has a heading line, the column ids, rows, total and an empty line", "[writer]")
{
    CHECK(figuresCsv(oneFigure())
        == "# cafs-per-1000\n"
           "cluster,cafs,rate\n"
           "Barnstaple,15,1.5620118712902218\n"
           "\"Totnes, \"\"D\"\"\",c,\n"
           "Total,867,n/a\n"
           "\n");
}

TEST_CASE("Text aligns its columns and shows what a rate was made of", "[writer]")
{
    std::vector<Figure> figures = oneFigure();
    figures[0].title = u"CAFs per 1,000"_s;
    figures[0].rows[1][0].value = u"Totnes"_s;
    CHECK(QString::fromUtf8(figuresText(figures))
        == u"Figure 14: CAFs per 1,000\n"
           "cafs-per-1000\n"
           "Counted: episodes per 1,000 aged 0–19. Period: 1 September 2007 to 30 June 2009. Filter: All clusters.\n"
           "AXS cluster  CAFs undertaken                Rate\n"
           "Barnstaple                15  1.56 (15 of 9,603)\n"
           "Totnes                     c             No data\n"
           "Total                    867             n/a [1]\n"
           "A note.\nTwo lines.\n"
           "[1] Total, Rate: published as “N/A”.\n"
           "Figures from the record file county.axs\n"
           "\n"_s);
    figures[0].nothingCounted = true;
    CHECK(figuresText(figures).contains("No data in this period.\n"));
}
