// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablehead.h"

#include "tests/core/exchange/importtest.h"

using namespace axs;
using namespace axs::exchange;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList fitting(const QString& headings)
{
    QStringList names;
    for (const ImportKind* kind : kindsFitting(headings.split(u',')))
        names += latin(kind->name);
    return names;
}

const ImportKind& kindOf(const QString& name)
{
    const ImportKind* kind = importKind(name);
    REQUIRE(kind != nullptr);
    return *kind;
}

} // namespace

TEST_CASE("The headings propose the kind that knows most of them, and several when none knows more")
{
    CHECK(fitting(u"caf_ref,child_ref,cluster,started,area"_s) == QStringList{u"clusters"_s, u"cafs"_s});
    CHECK(fitting(u"caf_ref,child_ref,cluster,started,surname"_s) == QStringList{u"cafs"_s});
    CHECK(fitting(u"CAF ref,Child-ref,Cluster,Started"_s) == QStringList{u"cafs"_s});
    CHECK(fitting(u"cluster"_s) == QStringList{u"clusters"_s});
    CHECK(fitting(u"item_ref,spent_on,amount,type"_s) == QStringList{u"spend"_s});
    CHECK(fitting(u"name,role"_s).isEmpty());
}

TEST_CASE("The head of a table is its headings and first rows, without what a table of rejected rows adds")
{
    const auto head = must(readTableHead("\na;b;line;column;value;reason\n\n1;2;3;;;\n4;5\n6;7\n", 2));
    CHECK(head.headings == QStringList{u"a"_s, u"b"_s});
    REQUIRE(head.rows.size() == 2);
    CHECK(head.rows[0].mid(0, 2) == QStringList{u"1"_s, u"2"_s});
    CHECK(head.rows[1] == QStringList{u"4"_s, u"5"_s});
    CHECK_FALSE(readTableHead("", 2));
}

TEST_CASE("A heading is matched by hand: the table is read under the column's name, and every row keeps its line")
{
    const ImportKind& spend = kindOf(u"spend"_s);
    const QByteArray table = "sep=;\n\"Item;\nnumber\";Day;amount;Cost;For\nS1;03/04/2009;9;£10;Play\n";
    const auto head = must(readTableHead(table, 10));
    CHECK(head.headings == QStringList{u"Item;\nnumber"_s, u"Day"_s, u"amount"_s, u"Cost"_s, u"For"_s});
    const QStringList columns{u"item_ref"_s, u"spent_on"_s, QString(), u"amount"_s, u"type"_s};
    CHECK(whyNotMatched(spend, head.headings, columns) == QString());
    const QByteArray matched = must(withColumns(table, spend, head.headings, columns));
    CHECK(matched
        == "sep=;\n\"item_ref\";\"spent_on\";\"amount (ignored)\";\"amount\";\"type\"\n\nS1;03/04/2009;9;£10;Play\n");
}

TEST_CASE("A table whose headings are as they are matched is left as it is")
{
    const QByteArray table = "item_ref,spent_on,amount,type,note\r\nS1,2009-04-03,10,Play,x\r\n";
    const ImportKind& spend = kindOf(u"spend"_s);
    const QStringList headings = must(readTableHead(table, 1)).headings;
    CHECK(must(withColumns(table, spend, headings, columnsNamed(spend, headings))) == table);
}

TEST_CASE("What is still needed, or there twice, is named")
{
    const ImportKind& spend = kindOf(u"spend"_s);
    const QStringList headings{u"Item"_s, u"spent_on"_s, u"spent on"_s};
    const QStringList columns = columnsNamed(spend, headings);
    CHECK(columns == QStringList{QString(), u"spent_on"_s, QString()});
    CHECK(whyNotMatched(spend, {u"item_ref"_s, u"a"_s, u"b"_s, u"c"_s, u"d"_s},
              {u"item_ref"_s, u"spent_on"_s, u"amount"_s, u"type"_s, u"amount"_s})
        == u"Two headings are read as amount. Choose one, and let the other be ignored."_s);
    CHECK(whyNotMatched(spend, headings, columns)
        == u"Still needed: item_ref, amount, type. Choose the heading that holds it, or add it to the table."_s);
}
