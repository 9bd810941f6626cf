// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/importtest.h"

#include "tests/support/catch.h"

using namespace axs;
using namespace axs::exchange;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray spendHeadings = "item_ref,spent_on,amount,type\n";

/// How the one row of a table of spend was taken: its day and amount, or the problem.
QString spent(const QByteArray& spentOn, const QByteArray& amount)
{
    TestFile file;
    const auto report = import(
        file, u"spend"_s, "item_ref\tspent_on\tamount\ttype\nS1\t" + spentOn + '\t' + amount + "\tChildcare\n");
    if (!report.problems().isEmpty())
        return report.problems().join(u'\n');
    const auto spends = all<record::Spend>(file);
    return spends.front().spentOn.iso() + u' ' + QString::number(*spends.front().amount, 'f', 2);
}

} // namespace

TEST_CASE("A day as a British spreadsheet writes it is taken, and no other way of writing one")
{
    CHECK(spent("2009-06-30", "1") == u"2009-06-30 1.00"_s);
    CHECK(spent("30/06/2009", "1") == u"2009-06-30 1.00"_s);
    CHECK(spent("03/04/2009", "1") == u"2009-04-03 1.00"_s);
    for (const char* other : {"06/30/2009", "31/02/2009", "30/06/09", "3/4/2009", "30.06.2009", "30-06-2009",
             "2009/06/30", "30 June 2009", "39994", "30/06/2009 00:00"}) {
        INFO(other);
        CHECK(spent(other, "1")
            == u"t.csv:2: spent_on: \"%1\" is not a date. Write year, month, day: 2009-06-30"_s.arg(
                QString::fromLatin1(other)));
    }
}

TEST_CASE("Money may have a pound sign and thousands separators, and nothing else")
{
    for (const char* written : {"1346", "1346.00", "1,346.00", "£1,346.00", "£ 1346", "\"1,346\""}) {
        INFO(written);
        CHECK(spent("2009-06-30", written) == u"2009-06-30 1346.00"_s);
    }
    CHECK(spent("2009-06-30", "1,234,567.5") == u"2009-06-30 1234567.50"_s);
    for (const char* other : {"1,34", "1.346,00", "13,46.00", "$1346", "1346 pounds", "(1346)", "-1346", "1e400", "nan",
             "0,346", "1 346"}) {
        INFO(other);
        CHECK(spent("2009-06-30", other).startsWith(u"t.csv:2: amount: "_s));
    }
}

TEST_CASE("A count may have thousands separators, and a percentage its sign")
{
    TestFile file;
    const auto counts = import(file, u"population"_s,
        "cluster;age_from;age_to;count\nBideford;0;19;7,153\nExeter;0;19;23,301\nExeter;0;4;5%\n");
    CHECK(counts.problems() == QStringList{u"t.csv:4: count: \"5%\" is not a number from 0 to 100000000"_s});
    CHECK(all<record::Population>(file)[1].count == 23301.0);
    import(file, u"deprivation"_s, "cluster,index,share_percent\nExeter,IDACI 2007,27.5306 %\n");
    CHECK(all<record::Deprivation>(file).front().sharePercent == 27.5306);
    import(file, u"quality"_s, "caf_ref,scored_on,percent\nBID-09-QX-0001,2009-06-01,86%\n");
    CHECK(all<record::FormScore>(file).front().percent == 86.0);
}

TEST_CASE("TRUE and FALSE of a spreadsheet are yes and no")
{
    TestFile file;
    const auto report = import(file, u"incidents"_s,
        "incident_ref,occurred_on,adverse\nI1,2009-02-03,TRUE\nI2,2009-02-03,FALSE\nI3,2009-02-03,Yes\n"
        "I4,2009-02-03,no\nI5,2009-02-03,1\n");
    CHECK(report.problems() == QStringList{u"t.csv:6: adverse: \"1\" is neither yes nor no"_s});
    const auto incidents = all<record::Incident>(file);
    REQUIRE(incidents.size() == 4);
    CHECK(incidents[0].adverse == true);
    CHECK(incidents[1].adverse == false);
    CHECK(incidents[2].adverse == true);
}

TEST_CASE("Empty columns at the end, blank lines and a line that names the separator are no faults")
{
    TestFile file;
    const auto report = import(file, u"spend"_s,
        "sep=;\r\nitem_ref;spent_on;amount;type;;\r\nS1;2009-06-30;1;Childcare;;\r\n;;;;;\r\n\r\n"
        "S2;2009-06-30;2;Childcare;;;;\r\nS3;2009-06-30;3;Childcare;;x\r\nS4;2009-06-30;3;Childcare;;;x\r\n");
    CHECK(report.rows == 4);
    CHECK(report.problems()
        == QStringList{u"t.csv:8: the row has 7 cells, the headings 6. Is a separator missing or not quoted?"_s});
    CHECK(all<record::Spend>(file).size() == 3);
    CHECK(import(file, u"spend"_s, "\n  \r\n" + QByteArray(spendHeadings).replace(',', ';') + "S9;30/06/2009;1;Food\n")
              .accepted
        == 1);
}

TEST_CASE("A table as a spreadsheet of this country saves it goes in whole")
{
    TestFile file;
    const auto report = import(file, u"panel-items"_s,
        "caf_ref;panel_on;decision;minute;reasons\r\n"
        "BID-09-QX-0001;20/04/2009;service;\"Agreed \x96 she said \"\"yes\"\";\r\nnext line\";\"Caf\xe9 closed; Late\"\r\n");
    CHECK(report.problems().isEmpty());
    const auto items = all<record::PanelItem>(file);
    REQUIRE(items.size() == 1);
    CHECK(items[0].minute == u"Agreed – she said \"yes\";\r\nnext line"_s);
    CHECK(items[0].reasons == QStringList{u"Café closed"_s, u"Late"_s});
    CHECK(items[0].panelOn == Date::fromCalendar(2009, 4, 20));
}
