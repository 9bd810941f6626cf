// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/writereport.h"

#include "core/figure/catalogue.h"
#include "core/report/block.h"
#include "tests/support/catch.h"
#include "tests/support/samplefacts.h"
#include "tests/support/testfile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The report of the sample county as a PDF on the disk, made once.
struct SampleReport
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"report.pdf"_s);
    report::Report report;

    SampleReport()
    {
        qputenv("SOURCE_DATE_EPOCH", "1248424200");
        report = report::reportOf(test::sampleFacts(), test::sampleRequest());
        test::must(ui::writeReport(test::sampleFacts(), test::sampleRequest(), path));
        qunsetenv("SOURCE_DATE_EPOCH");
    }
};

const SampleReport& sampleReport()
{
    static const SampleReport made;
    return made;
}

QString output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    REQUIRE(process.waitForStarted());
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString plain(QString text)
{
    return text.simplified();
}

} // namespace

TEST_CASE("A report’s PDF says page by page what the figures say")
{
    const SampleReport& made = sampleReport();
    const QString text = plain(output(u"pdftotext"_s, { u"-layout"_s, made.path, u"-"_s }));
    for (const report::Section& section : made.report.sections) {
        CHECK(text.contains(section.heading));
        for (const report::Entry& entry : section.entries) {
            const report::TableBlock table = report::tableOf(entry);
            const bool wraps = !table.columns[1].isNumeric; // long texts stand on several lines
            for (const auto& row : table.rows) {
                if (wraps) {
                    for (const report::TableCell& cell : row)
                        CHECK(text.contains(cell.text.section(u' ', 0, 0)));
                    continue;
                }
                QStringList numbers;
                for (std::size_t place = 1; place < row.size(); ++place)
                    numbers << row[place].text
                            + (row[place].footnote > 0 ? u" [%1]"_s.arg(row[place].footnote) : QString());
                INFO(entry.heading().toStdString() << ": " << numbers.join(u' ').toStdString());
                CHECK(text.contains(numbers.join(u' ')));
            }
        }
    }
}

TEST_CASE("A report’s PDF names no child and no practitioner")
{
    const QString text = plain(output(u"pdftotext"_s, { u"-layout"_s, sampleReport().path, u"-"_s }));
    REQUIRE(text.contains(u"867"_s));
    REQUIRE(test::sampleNames().size() > 1000);
    for (const QString& name : test::sampleNames())
        CHECK_FALSE(text.contains(name));
}

TEST_CASE("A report’s PDF holds vectors and embedded fonts, no pictures")
{
    const QString& path = sampleReport().path;
    CHECK(output(u"pdfimages"_s, { u"-list"_s, path }).count(u'\n') == 2);
    const QStringList fonts = output(u"pdffonts"_s, { path }).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(fonts.size() > 2);
    static const QRegularExpression embeddedWithText(u"yes (no |yes) yes\\s+\\d+\\s+\\d+$"_s);
    for (const QString& font : fonts.mid(2)) {
        INFO(font.toStdString());
        CHECK(font.contains(embeddedWithText));
    }
}

TEST_CASE("A report’s PDF has its title, language, bookmarks and page count, and holds no fault")
{
    const QString& path = sampleReport().path;
    CHECK(output(u"qpdf"_s, { u"--check"_s, path }).contains(u"No syntax or stream encoding errors"_s));
    const QString info = output(u"pdfinfo"_s, { path });
    CHECK(info.contains(QRegularExpression(u"Title:\\s+Performance report, June 2009\n"_s)));
    CHECK(info.contains(QRegularExpression(u"Author:\\s+Devon\n"_s)));
    CHECK(info.contains(QRegularExpression(u"Page size:\\s+59[45].* \\(A4\\)"_s)));
    CHECK(info.contains(QRegularExpression(u"PDF version:\\s+1.6"_s)));
    CHECK(info.contains(u"24 08:30:00 2009"_s));
    const QString pages = QRegularExpression(u"Pages:\\s+(\\d+)"_s).match(info).captured(1);
    CHECK(plain(output(u"pdftotext"_s, { u"-layout"_s, path, u"-"_s })).contains(u"Page 1 of "_s + pages));
    const QString json = output(u"qpdf"_s, { u"--json"_s, u"--json-key=outlines"_s, path });
    for (const report::Section& section : sampleReport().report.sections)
        CHECK(json.contains(section.heading));
    const QString root = output(u"qpdf"_s, { u"--json=1"_s, u"--json-key=objects"_s, path });
    CHECK(root.contains(u"\"/Lang\": \"en-GB\""_s));
    CHECK(root.contains(u"\"/DisplayDocTitle\": true"_s));
}

TEST_CASE("The same report at the same time has the same bytes, and only its owner may read the file")
{
    const SampleReport& first = sampleReport();
    const SampleReport second;
    QFile one(first.path);
    QFile other(second.path);
    REQUIRE(one.open(QIODevice::ReadOnly));
    REQUIRE(other.open(QIODevice::ReadOnly));
    CHECK(one.readAll() == other.readAll());
    CHECK(one.size() > 20'000);
    const auto others
        = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    CHECK((one.permissions() & others) == QFileDevice::Permissions());
}

TEST_CASE("An existing file and an unknown ending are refused, and nothing is changed")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"board.pdf"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const auto refused = ui::writeReport(test::sampleFacts(), test::sampleRequest(), path);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().failure == Failure::failed);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "mine");
    const auto unknown = ui::writeReport(test::sampleFacts(), test::sampleRequest(), folder.filePath(u"board.doc"_s));
    REQUIRE_FALSE(unknown.has_value());
    CHECK(unknown.error().failure == Failure::usage);
}

TEST_CASE("A report of nothing says that there is no data, and draws no chart")
{
    report::Request request = test::sampleRequest();
    request.query.filter.period = { Date::fromCalendar(1999, 1, 1), Date::fromCalendar(1999, 12, 31) };
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"empty.pdf"_s);
    test::must(ui::writeReport(test::sampleFacts(), request, path));
    const QString text = plain(output(u"pdftotext"_s, { u"-layout"_s, path, u"-"_s }));
    const auto all = std::count_if(figure::catalogue().begin(), figure::catalogue().end(),
        [](const figure::Definition& each) { return !each.listing; });
    CHECK(text.count(u"There is no data for this figure in the period"_s) == all - 1); // rounds of self-assessment have no date
    CHECK(text.contains(u"1 January 1999 to 31 December 1999"_s));
}
