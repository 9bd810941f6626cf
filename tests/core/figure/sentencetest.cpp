// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/sentence.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

namespace {

Cell label(const QString& text)
{
    return {text, {}, {}};
}

Cell number(double value)
{
    return {value, {}, {}};
}

const Cell none{NoData{}, {}, {}};
const Cell hidden{Suppressed{}, {}, {}};

Figure rates(const std::vector<std::pair<QString, Cell>>& rows, std::optional<double> total = {})
{
    Figure figure;
    figure.id = u"cafs-per-1000"_s;
    figure.columns = {{u"cluster"_s, u"Cluster"_s, ColumnKind::text}, {u"rate"_s, u"Per 1,000"_s, ColumnKind::rate}};
    for (const auto& [name, cell] : rows)
        figure.rows.push_back({label(name), cell});
    if (total)
        figure.total = Row{label(u"Total"_s), number(*total)};
    return figure;
}

Figure counts(const QString& id, std::vector<Column> columns, std::vector<Row> rows, std::optional<Row> total = {})
{
    Figure figure;
    figure.id = id;
    figure.columns = std::move(columns);
    figure.rows = std::move(rows);
    figure.total = std::move(total);
    return figure;
}

} // namespace

TEST_CASE("The sentence on rates names the highest and the group far below")
{
    const Figure devon = rates({{u"Barnstaple"_s, number(1.56)}, {u"Bideford"_s, number(11.88)}, {u"Clyst Vale"_s, number(0.24)},
                                   {u"Crediton"_s, number(1.03)}, {u"Dawlish & Teignmouth"_s, number(14.88)}, {u"Exeter"_s, number(4.16)},
                                   {u"Exmouth"_s, number(5.39)}, {u"Honiton"_s, number(4.11)}, {u"Ilfracombe"_s, number(8.75)},
                                   {u"Ivybridge"_s, number(0.26)}, {u"Newton Abbot"_s, number(1.57)}, {u"Okehampton"_s, number(10.23)},
                                   {u"South Molton"_s, number(12.84)}, {u"Teign Valley"_s, number(1.26)}, {u"Tiverton"_s, number(13.35)},
                                   {u"Torrington"_s, number(1.28)}, {u"Totnes"_s, number(10.56)}},
        5.61);
    CHECK(figureSentence(devon) == u"Dawlish & Teignmouth is highest at 14.88; seven clusters are under 1.6."_s);
}

TEST_CASE("Without a group far below, the sentence on rates compares with the whole")
{
    CHECK(figureSentence(rates({{u"Exeter"_s, number(5)}, {u"Exmouth"_s, number(4)}, {u"Tiverton"_s, number(6.5)}}, 5.2))
        == u"Tiverton is highest at 6.50; one of 3 clusters is above 5.20 over all."_s);
    CHECK(figureSentence(rates({{u"Exeter"_s, number(6.5)}, {u"Exmouth"_s, number(4)}, {u"Tiverton"_s, number(6.5)}}))
        == u"Exeter and Tiverton are highest at 6.50."_s);
}

TEST_CASE("Hidden numbers are not claimed to be lower")
{
    CHECK(figureSentence(rates({{u"Exeter"_s, number(5)}, {u"Exmouth"_s, hidden}}, 5.2))
        == u"Of the numbers shown, Exeter is highest at 5.00."_s);
    CHECK(figureSentence(rates({{u"Exeter"_s, hidden}, {u"Exmouth"_s, hidden}})).isEmpty());
}

TEST_CASE("There is no sentence without data")
{
    CHECK(figureSentence(rates({{u"Exeter"_s, none}, {u"Exmouth"_s, none}})).isEmpty());
    CHECK(figureSentence(Figure()).isEmpty());
}

TEST_CASE("The sentence on counts gives the largest of the total")
{
    const std::vector<Column> clusters
        = {{u"cluster"_s, u"Cluster"_s, ColumnKind::text}, {u"cafs"_s, u"CAFs"_s, ColumnKind::count}, {u"children"_s, u"Children"_s, ColumnKind::count}};
    CHECK(figureSentence(counts(u"cafs-by-cluster"_s, clusters,
              {{label(u"Exeter"_s), number(97), number(90)}, {label(u"Dawlish"_s), number(120), number(101)}}, Row{label(u"Total"_s), number(867), number(805)}))
        == u"Dawlish has the most, 120 of 867 CAFs."_s);
    const std::vector<Column> ages
        = {{u"band"_s, u"Age band"_s, ColumnKind::text}, {u"cafs"_s, u"CAFs"_s, ColumnKind::count}, {u"percent"_s, u"Percent"_s, ColumnKind::percent}};
    CHECK(figureSentence(counts(u"cafs-by-age"_s, ages,
              {{label(u"Early years"_s), number(1), number(25)}, {label(u"Key Stage 1"_s), number(3), number(75)}}, Row{label(u"Total"_s), number(4), number(100)}))
        == u"Key Stage 1 is the largest group, 3 of 4 CAFs (75.0 %)."_s);
    CHECK(figureSentence(counts(u"cafs-by-cluster"_s, clusters, {{label(u"Exeter"_s), number(0), number(0)}}))
        == u"Every number shown is 0."_s);
}

TEST_CASE("The sentence on a pair of counts gives both of the first")
{
    const std::vector<Column> roles
        = {{u"role"_s, u"Role"_s, ColumnKind::text}, {u"cafs"_s, u"CAFs"_s, ColumnKind::count}, {u"practitioners"_s, u"Practitioners"_s, ColumnKind::count}};
    CHECK(figureSentence(counts(u"assessments-by-role"_s, roles,
              {{label(u"Health Visitor"_s), number(181), number(74)}, {label(u"SENCO"_s), number(150), number(80)}}))
        == u"Health Visitor is first with 181 CAFs and 74 practitioners."_s);
}

TEST_CASE("The sentence on predictions names the furthest below and above")
{
    const std::vector<Column> columns = {{u"cluster"_s, u"Cluster"_s, ColumnKind::text}, {u"predicted"_s, u"Predicted"_s, ColumnKind::rate},
        {u"actual"_s, u"Actual"_s, ColumnKind::count}, {u"difference"_s, u"Difference"_s, ColumnKind::rate}};
    CHECK(figureSentence(counts(u"predicted-cafs"_s, columns,
              {{label(u"Exeter"_s), number(238.69), number(97), number(-141.69)}, {label(u"Ivybridge"_s), number(1.97), number(2), number(0.03)},
                  {label(u"Okehampton & Tavistock"_s), number(25.26), number(109), number(83.74)}}))
        == u"Exeter is 142 below what deprivation predicts; Okehampton & Tavistock is 84 above."_s);
    CHECK(figureSentence(counts(u"predicted-cafs"_s, columns,
              {{label(u"Exeter"_s), number(10), number(4), number(-6)}, {label(u"Ivybridge"_s), number(2), number(2), number(0)}}))
        == u"No clusters are above what deprivation predicts; Exeter is furthest below, by 6."_s);
}

TEST_CASE("The sentence on two rates names the highest of each")
{
    const std::vector<Column> columns = {{u"cluster"_s, u"AXS cluster"_s, ColumnKind::text},
        {u"referral_rate"_s, u"Referrals per 1,000"_s, ColumnKind::rate}, {u"caf_rate"_s, u"CAFs per 1,000"_s, ColumnKind::rate}};
    CHECK(figureSentence(counts(u"referrals-and-cafs"_s, columns,
              {{label(u"Exeter"_s), number(12.5), number(4.16)}, {label(u"Tiverton"_s), number(3), number(13.35)}}))
        == u"Referrals are highest in Exeter at 12.50 per 1,000, CAFs in Tiverton at 13.35."_s);
    CHECK(figureSentence(counts(u"referrals-and-cafs"_s, columns,
              {{label(u"Exeter"_s), number(12.5), number(4.16)}, {label(u"Tiverton"_s), hidden, number(13.35)}}))
        == u"Of the numbers shown, referrals are highest in Exeter at 12.50 per 1,000, CAFs in Tiverton at 13.35."_s);
}

TEST_CASE("The sentence on ranges counts the rows that have scores")
{
    const std::vector<Column> columns = {{u"cluster"_s, u"Cluster"_s, ColumnKind::text}, {u"lowest"_s, u"Lowest"_s, ColumnKind::percent},
        {u"highest"_s, u"Highest"_s, ColumnKind::percent}, {u"average"_s, u"Average"_s, ColumnKind::percent}};
    CHECK(figureSentence(counts(u"quality-by-cluster"_s, columns,
              {{label(u"Barnstaple"_s), number(50), number(86), number(68)}, {label(u"Bideford"_s), none, none, none},
                  {label(u"Dawlish"_s), number(59), number(91), number(81)}}))
        == u"Two of 3 clusters have scores; averages run from 68.0 % to 81.0 %."_s);
}

TEST_CASE("The sentence on reviews gives the best answer of each voice")
{
    const std::vector<Column> columns = {{u"rating"_s, u"Rating"_s, ColumnKind::text}, {u"child"_s, u"Child"_s, ColumnKind::count},
        {u"child_percent"_s, u"Child %"_s, ColumnKind::percent}, {u"lead"_s, u"Lead professional"_s, ColumnKind::count},
        {u"lead_percent"_s, u"Lead professional %"_s, ColumnKind::percent}};
    CHECK(figureSentence(counts(u"review-outcomes"_s, columns,
              {{label(u"mostly"_s), number(61), number(81.3), number(68), number(87.2)}, {label(u"completely"_s), number(14), number(18.7), number(10), number(12.8)}}))
        == u"Answered “completely”: child 18.7 %, lead professional 12.8 %."_s);
}

TEST_CASE("The sentence on bands gives the first and the last")
{
    const std::vector<Column> columns = {{u"band"_s, u"CAFs each"_s, ColumnKind::text}, {u"practitioners"_s, u"Practitioners"_s, ColumnKind::count},
        {u"percent"_s, u"Percent"_s, ColumnKind::percent}};
    CHECK(figureSentence(counts(u"assessor-concentration"_s, columns,
              {{label(u"exactly 1"_s), number(285), number(57)}, {label(u"more than 10"_s), number(3), number(0.6)}}))
        == u"57.0 % of people have exactly 1; 0.6 % have more than 10."_s);
}

TEST_CASE("A figure with subtotals is spoken of by them, in the words of the chart")
{
    const std::vector<Column> columns{{u"organisation"_s, u"Organisation"_s, ColumnKind::text},
        {u"service_area"_s, u"Service area"_s, ColumnKind::text}, {u"trained"_s, u"People trained"_s, ColumnKind::count}};
    const auto row = [](const QString& organisation, const QString& area, double trained) {
        return Row{label(organisation), label(area), number(trained)};
    };
    CHECK(figureSentence(counts(u"training-by-organisation"_s, columns,
              {row(u"DCC"_s, u"Schools"_s, 20), row(u"DCC"_s, u"Libraries"_s, 6), row(u"DCC"_s, u"Total"_s, 26),
                  row(u"PCT"_s, u"Total"_s, 23)},
              row(u"Total"_s, {}, 49)))
        == u"DCC has the most, 26 of 49 people trained."_s);
}

TEST_CASE("Where several have one and nobody more, the sentence says no more than that")
{
    const std::vector<Column> columns{{u"quarter"_s, u"Quarter"_s, ColumnKind::text}, {u"incidents"_s, u"Incidents"_s, ColumnKind::count}};
    CHECK(figureSentence(counts(u"information-incidents"_s, columns,
              {{label(u"2008-Q3"_s), number(1)}, {label(u"2008-Q4"_s), number(1)}, {label(u"2009-Q1"_s), number(1)}}))
        == u"Incidents: at most 1."_s);
}

TEST_CASE("A column of noughts beside another's numbers does not make every number 0")
{
    const std::vector<Column> columns{{u"quarter"_s, u"Quarter"_s, ColumnKind::text},
        {u"incidents"_s, u"Adverse incidents"_s, ColumnKind::count}, {u"other"_s, u"Other incidents"_s, ColumnKind::count}};
    CHECK(figureSentence(counts(u"information-incidents"_s, columns,
              {{label(u"2008-Q3"_s), number(0), number(2)}, {label(u"2008-Q4"_s), number(0), number(0)}}))
        == u"Adverse incidents: 0 in every row."_s);
    CHECK(figureSentence(counts(u"information-incidents"_s, columns,
              {{label(u"2008-Q3"_s), number(0), number(0)}, {label(u"2008-Q4"_s), number(0), number(0)}}))
        == u"Every number shown is 0."_s);
}
