// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/writereport.h"

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
    const QString text = plain(output(u"pdftotext"_s, {u"-layout"_s, made.path, u"-"_s}));
    for (const report::Section& section : made.report.sections) {
        CHECK(text.contains(section.heading));
        for (const report::Entry& entry : section.entries) {
            for (const auto& row : report::tableOf(entry).rows) {
                QStringList numbers;
                for (std::size_t place = 1; place < row.size(); ++place)
                    numbers << row[place].text + (row[place].footnote > 0 ? u" [%1]"_s.arg(row[place].footnote) : QString());
                INFO(entry.heading().toStdString() << ": " << numbers.join(u' ').toStdString());
                CHECK(text.contains(numbers.join(u' ')));
            }
        }
    }
}
