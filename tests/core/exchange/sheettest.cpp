// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet.h"

#include "core/exchange/csv.h"
#include "core/exchange/exportfile.h"
#include "core/figure/catalogue.h"
#include "core/figure/figurewriter.h"
#include "core/sample/sample.h"
#include "tests/support/catch.h"
#include "tests/support/samplefacts.h"
#include "tests/support/testfile.h"
#include "tests/support/workbookreader.h"

using namespace axs;
using namespace axs::exchange;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::int64_t madeAt = 1'248'424'200'000; // 24 July 2009, 08:30 UTC

QByteArray workbookOf(const Sheet& sheet)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    CHECK(must(saveSheet(sheet, path, madeAt, false)).isEmpty());
    return bytesOf(path);
}

QList<QStringList> csvRows(const QByteArray& bytes)
{
    auto reader = must(CsvReader::open(bytes));
    QList<QStringList> rows;
    for (CsvRow row; must(reader.next(row));)
        rows += row.cells;
    return rows;
}

QString formatOf(figure::ColumnKind kind)
{
    switch (kind) {
    case figure::ColumnKind::percent:
        return u"#,##0.0\" %\""_s;
    case figure::ColumnKind::rate:
        return u"#,##0.00"_s;
    case figure::ColumnKind::money:
        return u"\"£\"#,##0.00;-\"£\"#,##0.00"_s;
    case figure::ColumnKind::score:
        return u"#,##0.0"_s;
    case figure::ColumnKind::text:
        return u"General"_s;
    default:
        return u"#,##0"_s;
    }
}

/// Everything that a person sees of a figure's cell says the same.
void checkCell(const figure::Cell& cell, figure::ColumnKind kind, const QString& csv, const ReadCell& book)
{
    const QString shown = displayText(cell, kind);
    CHECK_FALSE(book.isFormula);
    if (const auto number = cell.number()) {
        bool isNumber = false;
        CHECK(csv.toDouble(&isNumber) == *number);
        CHECK(isNumber);
        CHECK(displayText({csv.toDouble(), {}, {}}, kind) == shown);
        CHECK(book.isNumber);
        CHECK(displayText({book.number(), {}, {}}, kind) == shown);
        CHECK(book.number() == Approx(*number).epsilon(1e-15));
        CHECK(book.format == formatOf(kind));
        return;
    }
    CHECK(csv == (std::holds_alternative<figure::NoData>(cell.value) ? QString() : shown));
    CHECK(book.text == shown);
    CHECK_FALSE(book.isNumber);
}

void checkFigure(const figure::Figure& figure)
{
    INFO(figure.id.toStdString());
    const Sheet sheet = sheetOf(figure);
    const auto csv = csvRows(sheetCsv(sheet));
    CHECK(sheetCsv(sheet) == figure::figureCsv(figure));
    const QList<QStringList> printed = csvRows(figure::figuresCsv({figure}));
    const ReadWorkbook book = readWorkbook(workbookOf(sheet));
    std::vector<figure::Row> rows = figure.rows;
    if (figure.total)
        rows.push_back(*figure.total);
    REQUIRE(csv.size() == static_cast<qsizetype>(rows.size()) + 1);
    REQUIRE(printed.size() == csv.size() + 2); // "# id" before them, an empty line after
    const int headings = book.rowOf(figure.columns.front().label);
    REQUIRE(headings > 0);
    CHECK(book.frozenRows == headings + 1);
    for (std::size_t place = 0; place < figure.columns.size(); ++place) {
        CHECK(csv.first()[static_cast<qsizetype>(place)] == figure.columns[place].label);
        CHECK(book.cell(headings, static_cast<int>(place)).text == figure.columns[place].label);
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto line = static_cast<qsizetype>(row) + 1;
        CHECK(printed[line + 1] == csv[line]);
        for (std::size_t place = 0; place < figure.columns.size(); ++place)
            checkCell(rows[row][place], figure.columns[place].kind, csv[line][static_cast<qsizetype>(place)],
                book.cell(headings + static_cast<int>(line), static_cast<int>(place)));
    }
    for (const QString& note : figure.notes)
        CHECK(book.rowOf(note, headings) > headings);
    for (const figure::PublishedCell& cell : figure.published)
        CHECK(book.rowOf(cell.row, headings + static_cast<int>(rows.size()) + 1) > 0);
}

} // namespace

TEST_CASE("Every figure, its table, its CSV and its workbook agree cell by cell", "[export][sample]")
{
    figure::Query query;
    query.filter.period = {sample::firstDay, sample::lastDay};
    query.suppress = GENERATE(false, true);
    for (const figure::Figure& figure : figure::compute(sampleFacts(), query))
        checkFigure(figure);
}

TEST_CASE("A figure's workbook tells title, unit, period and filter above its table, and filters all but the total", "[export]")
{
    figure::Query query;
    query.filter.period = {sample::firstDay, sample::lastDay};
    query.filter.clusters = {u"Exeter"_s};
    const figure::Definition* wanted = figure::definition(u"cafs-per-1000");
    const figure::Figure figure
        = figure::compute(*wanted, sampleFacts(), query, figure::select(sampleFacts(), query));
    const QByteArray bytes = workbookOf(sheetOf(figure));
    const ReadWorkbook book = readWorkbook(bytes);
    CHECK(book.cell(0, 0).text == u"Figure 14: "_s + figure.title);
    CHECK(book.cell(1, 0).text == u"Counted: "_s + figure.unit);
    CHECK(book.cell(2, 0).text == u"Period: 1 September 2007 to 30 June 2009"_s);
    CHECK(book.cell(3, 0).text == u"Filter: Exeter"_s);
    CHECK(book.cell(4, 0).text == u"Figures from the record file Sample.axs"_s);
    CHECK(book.cell(6, 0).text == u"AXS cluster"_s);
    CHECK(book.cell(7, 0).text == u"Exeter"_s);
    CHECK(book.cell(8, 0).text == u"Total"_s);
    CHECK(book.filter == u"A7:D8"_s);
    CHECK(book.created == u"2009-07-24T08:30:00Z"_s);
    CHECK(bytes == workbookOf(sheetOf(figure)));
}

TEST_CASE("A workbook holds days and numbers as such, and every text as it is", "[export]")
{
    Sheet sheet;
    sheet.head.columns = {{u"ref"_s, SheetKind::reference}, {u"on"_s, SheetKind::date}, {u"amount"_s, SheetKind::number},
        {u"words"_s, SheetKind::text}};
    const QStringList nasty{u"=1+1"_s, u"+44"_s, u"-5"_s, u"@x"_s, u"\tx"_s, u"\rx"_s, u"a \"b\"; c\r\nd"_s, u" x "_s,
        u"Zoë 王 😀"_s, u"_x000D_"_s, u"\u0001\u001f"_s, u"<&>'"_s, u"{=1}"_s, u"http://example.org"_s};
    for (const QString& text : nasty)
        sheet.rows.push_back({u"0012"_s, Date::fromCalendar(2009, 6, 30), 0.1, text});
    sheet.rows.push_back({u"1E5"_s, Date::fromCalendar(1899, 12, 31), {}, {}});
    const ReadWorkbook book = readWorkbook(workbookOf(sheet));
    REQUIRE(book.rows.size() == sheet.rows.size() + 1);
    CHECK(book.frozenRows == 1);
    CHECK(book.filter == u"A1:D16"_s);
    for (int row = 1; row <= nasty.size(); ++row) {
        INFO(nasty[row - 1].toStdString());
        CHECK(book.cell(row, 0).text == u"0012"_s);
        CHECK_FALSE(book.cell(row, 0).isNumber);
        CHECK(book.cell(row, 0).format == u"@"_s);
        CHECK(book.cell(row, 1).isNumber);
        CHECK(book.cell(row, 1).number() == 39994);
        CHECK(book.cell(row, 1).format == u"yyyy-mm-dd"_s);
        CHECK(book.cell(row, 2).number() == 0.1);
        CHECK(book.cell(row, 3).text == nasty[row - 1]);
        CHECK_FALSE(book.cell(row, 3).isFormula);
    }
    CHECK(book.cell(15, 1).text == u"1899-12-31"_s);
    CHECK(book.cell(15, 2).text.isEmpty());
    auto read = csvRows(sheetCsv(sheet));
    for (qsizetype row = 0; row < nasty.size(); ++row)
        CHECK(read[row + 1] == QStringList{u"0012"_s, u"2009-06-30"_s, u"0.1"_s, nasty[row]});
}

TEST_CASE("A list as it is shown becomes days, numbers and texts", "[export]")
{
    const Sheet sheet = sheetOf(u"Due work"_s,
        {{u"CAF"_s, SheetKind::reference}, {u"Due"_s, SheetKind::date}, {u"Days"_s, SheetKind::count}},
        {{u"0012"_s, u"30 Jun 2009"_s, u"1,204"_s}, {u"=1"_s, u"soon"_s}});
    CHECK(sheet.rows[0] == SheetRow{u"0012"_s, Date::fromCalendar(2009, 6, 30), 1204.0});
    CHECK(sheet.rows[1] == SheetRow{u"=1"_s, u"soon"_s, {}});
    CHECK(sheetCsv(sheet) == "\xef\xbb\xbf" "CAF,Due,Days\n0012,2009-06-30,1204\n'=1,soon,\n");
    CHECK(sheetTsv(sheet) == u"CAF\tDue\tDays\n0012\t2009-06-30\t1204\n'=1\tsoon\t\n"_s);
}

TEST_CASE("A text longer than a workbook's cell is cut, and a message says so", "[export]")
{
    Sheet sheet;
    sheet.head.columns = {{u"words"_s}};
    sheet.rows.push_back({QString(40'000, u'é')});
    const QTemporaryDir folder;
    const QStringList messages = must(saveSheet(sheet, folder.filePath(u"a.xlsx"_s), madeAt, false));
    REQUIRE(messages.size() == 1);
    CHECK(messages.first().startsWith(u"One text was longer than the 32,767 characters"_s));
    const QString kept = readWorkbook(bytesOf(folder.filePath(u"a.xlsx"_s))).cell(1, 0).text;
    CHECK(kept == QString(32'766, u'é') + u'…');
}

TEST_CASE("An export never takes a file's place unasked and leaves nothing beside it", "[export]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    setBytes(path, "mine");
    Sheet sheet;
    sheet.head.columns = {{u"words"_s}};
    const auto refused = saveSheet(sheet, path, madeAt, false);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().sentence.contains(u"exists already"_s));
    CHECK(bytesOf(path) == "mine");
    must(saveSheet(sheet, path, madeAt, true));
    CHECK(bytesOf(path) == "\xef\xbb\xbfwords\n");
    CHECK(QFile::permissions(path).testFlag(QFileDevice::ReadOther) == false);
    CHECK(saveSheet(sheet, folder.filePath(u"a.ods"_s), madeAt, false).error().failure == Failure::usage);
    CHECK_FALSE(saveSheet(sheet, folder.filePath(u"nowhere/a.csv"_s), madeAt, false));
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) == QStringList{u"a.csv"_s});
}

TEST_CASE("What an export was for, and what it held, stands in the list of events", "[export]")
{
    TestFile file;
    ExportNote note{u"figure cafs-by-age"_s, u"/home/a/ages.csv"_s, 9, false, u"Exeter, level 2"_s,
        {Date::fromCalendar(2008, 4, 1), {}}, u" Board of July "_s};
    CHECK(exportDetail(note) == u"figure cafs-by-age: ages.csv; 9 rows; without names; Exeter, level 2; "
                                "from 1 April 2008"_s);
    const auto add = [&](store::Connection&, store::RecordWriter& writer) { return noteExport(writer, note); };
    must(file.writer().perform(add));
    note.purpose.clear();
    must(file.writer().perform(add));
    const auto connection = file.connect();
    CHECK(must(connection->integer("SELECT count(*) FROM event WHERE action = 'export' AND purpose = 'Board of July'")) == 1);
    CHECK(must(connection->integer("SELECT count(*) FROM event WHERE action = 'export' AND purpose = 'no purpose given'"))
        == 1);
}
