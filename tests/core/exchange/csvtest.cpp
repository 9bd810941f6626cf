// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "tests/support/catch.h"
#include "tests/support/testfile.h"

#include <QBuffer>

using namespace axs;
using namespace axs::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Rows as "line:cell|cell", one a line; an error as "! sentence".
QString rowsOf(const QByteArray& bytes)
{
    auto reader = CsvReader::open(bytes);
    if (!reader)
        return u"! "_s + reader.error().sentence;
    QStringList lines;
    CsvRow row;
    for (;;) {
        const auto read = reader->next(row);
        if (!read)
            return (lines + QStringList{u"! "_s + read.error().sentence}).join(u'\n');
        if (!*read)
            return lines.join(u'\n');
        lines += QString::number(row.line) + u':' + row.cells.join(u'|');
    }
}

QByteArray written(const QStringList& cells)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter(buffer).addRow(cells);
    return buffer.data();
}

} // namespace

TEST_CASE("A table is read with any line ends, and a row knows its first line")
{
    CHECK(rowsOf("a,b\n1,2\n") == u"1:a|b\n2:1|2"_s);
    CHECK(rowsOf("a,b\r\n1,2") == u"1:a|b\n2:1|2"_s);
    CHECK(rowsOf("a,b\r1,2\r") == u"1:a|b\n2:1|2"_s);
    CHECK(rowsOf("a,b\n\"x\r\ny\",2\n3,\n") == u"1:a|b\n2:x\r\ny|2\n4:3|"_s);
    CHECK(rowsOf("").isEmpty());
}

TEST_CASE("Quotes hold separators, line ends and doubled quotes")
{
    CHECK(rowsOf("\"a,b\",\"say \"\"no\"\"\",c\"d\n") == u"1:a,b|say \"no\"|c\"d"_s);
    CHECK(rowsOf("\"\",\"\"\"\"\n") == u"1:|\""_s);
}

TEST_CASE("A quote that is never closed is an error that names the line on which it opens")
{
    CHECK(rowsOf("a,b\n1,2\n3,\"four\n5,6\n")
        == u"1:a|b\n2:1|2\n! 3: a quotation mark opens here and is never closed. Close it, or double it in the cell."_s);
}

TEST_CASE("The separator is the one that the first line has most of")
{
    CHECK(rowsOf("a;b;c\n1,5;2;3\n") == u"1:a|b|c\n2:1,5|2|3"_s);
    CHECK(rowsOf("a\tb\n1\t2\n") == u"1:a|b\n2:1|2"_s);
    CHECK(rowsOf("\"x;y;z\",b\n1,2\n") == u"1:x;y;z|b\n2:1|2"_s);
    CHECK(rowsOf("only\none;two\n") == u"1:only\n2:one;two"_s);
}

TEST_CASE("UTF-8 with or without its mark and Windows-1252 are told apart")
{
    CHECK(rowsOf("\xef\xbb\xbfZo\xc3\xab,b\n") == u"1:Zoë|b"_s);
    CHECK(rowsOf("Zo\xc3\xab,b\n") == u"1:Zoë|b"_s);
    CHECK(rowsOf("Zo\xeb,O\x92"
                 "Brien \x80"
                 "5\n")
        == u"1:Zoë|O’Brien €5"_s);
}

TEST_CASE("What is not a text table is refused with its line")
{
    CHECK(rowsOf(QByteArray("a,b\n1,\0\n", 9)) == u"! 2: this is not a text file. Save the table as CSV in UTF-8."_s);
    CHECK(rowsOf(QByteArray("\xff\xfe"
                            "a\0",
              4))
        == u"! 1: the table is in UTF-16. Save it as CSV in UTF-8."_s);
    CHECK(rowsOf("\xef\xbb\xbf"
                 "a\xff\n")
              .startsWith(u"! 1: the table says that it is UTF-8"_s));
    CHECK(rowsOf('"' + QByteArray(1'000'001, 'x') + '"').startsWith(u"! 1: a cell is longer"_s));
    CHECK(rowsOf(QByteArray(1'000, ',')).startsWith(u"! 1: this row has more than a thousand cells"_s));
}

TEST_CASE("Texts that a spreadsheet might run are guarded, and come back as they were")
{
    const QStringList dangerous{u"=1+1"_s, u"+44"_s, u"-5"_s, u"@x"_s, u"\t=1"_s, u"\tx"_s, u"\rx"_s, u"\nx"_s,
        u"  =1"_s, u"＝1"_s, u"＋1"_s, u"－1"_s, u"＠x"_s, u"'=1"_s, u"''=1"_s};
    for (const QString& text : dangerous) {
        CHECK(guarded(text) == u'\'' + text);
        CHECK(unguarded(guarded(text)) == text);
    }
    const QStringList harmless{u"a=1"_s, u"'tis"_s, u"5"_s, u""_s, u"O'Brien"_s, u"a\tb"_s};
    for (const QString& text : harmless) {
        CHECK(guarded(text) == text);
        CHECK(unguarded(text) == text);
    }
}

TEST_CASE("What is written reads back the same, and numbers are not guarded")
{
    const QStringList cells{u"a,b"_s, u"say \"no\""_s, u"two\r\nlines"_s, u"=SUM(A1)"_s, u"Zoë"_s, u" x "_s, u""_s};
    auto reader = test::must(CsvReader::open(written(cells)));
    CsvRow row;
    REQUIRE(test::must(reader.next(row)));
    CHECK(row.cells == cells);

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    writer.addNumber(-0.5);
    writer.addNumber(qint64{-7});
    writer.add(u"-7"_s);
    writer.endRow();
    CHECK(buffer.data() == QByteArray("\xef\xbb\xbf-0.5,-7,'-7\n"));
}
