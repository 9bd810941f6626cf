// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/importundo.h"

#include "tests/core/exchange/importtest.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QFile>

#include <iostream>

using namespace axs;
using namespace axs::exchange;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray cafTable(int rows)
{
    QByteArray table = "caf_ref,child_ref,forename,surname,date_of_birth,gender,cluster,started,completed,level,consent,"
                       "consent_date,assessor_name,assessor_role\n";
    for (int i = 0; i < rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        table += 'B' + number + ",BC" + number + ",Ann,Example,2001-02-03,female,"
            + (i % 2 ? "Exeter" : "Bideford") + ",2008-09-01,2008-09-20,2,given,2008-09-01,Assessor "
            + QByteArray::number(i % 300) + ",Health Visitor\n";
    }
    return table;
}

QByteArray reviewTable(int rows)
{
    QByteArray table = "caf_ref,reviewed_on,respondent,rating,score,comment\n";
    const QList<QByteArray> respondents{"child", "parent", "lead"};
    for (int i = 0; i < rows; ++i)
        table += 'B' + QByteArray::number(i / 3) + ",2009-03-02," + respondents[i % 3] + ",mostly,,Going well\n";
    return table;
}

QByteArray meetingTable(int rows)
{
    QByteArray table = "caf_ref,held_on,attendee,sector,attended\n";
    for (int i = 0; i < rows; ++i)
        table += 'B' + QByteArray::number(i / 5) + ",20/03/2009,Person " + QByteArray::number(i % 5) + ",Schools,yes\n";
    return table;
}

/// How often an import told how far it was, and where it is stopped.
struct Told
{
    int reading = 0;
    int saving = 0;

    ImportProgress progress(ImportStage stopAt, int after)
    {
        return [this, stopAt, after](ImportStage stage, qint64 done, qint64 total) {
            CHECK((done > 0 && done <= total));
            int& count = stage == ImportStage::reading ? reading : saving;
            return ++count < after || stage != stopAt;
        };
    }
};

qint64 peakKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

void timed(TestFile& file, const QString& kind, const QByteArray& table)
{
    QElapsedTimer timer;
    timer.start();
    const auto report = import(file, kind, table);
    const auto first = timer.restart();
    const auto again = import(file, kind, table);
    std::cout << kind.toStdString() << ": " << report.rows << " rows of " << table.size() / 1024 << " KiB, " << report.added
              << " records in " << first << " ms; once more in " << timer.elapsed() << " ms; peak "
              << peakKilobytes() / 1024 << " MiB\n";
    CHECK(report.rejected.empty());
    CHECK(report.accepted == report.rows);
    CHECK(again.added + again.changed == 0);
}

} // namespace

TEST_CASE("A table of meetings tells how far it is while reading and saving, and stopping it late changes nothing")
{
    TestFile file;
    import(file, u"cafs"_s, cafTable(500));
    const auto before = revisions(file);
    for (const ImportStage stopAt : {ImportStage::reading, ImportStage::saving}) {
        Told told;
        const auto stopped = importTable(
            file.writer(), {u"meetings"_s, u"t.csv"_s, meetingTable(2'500)}, told.progress(stopAt, 2));
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().failure == Failure::cancelled);
        CHECK(told.reading == 2);
        CHECK(told.saving == (stopAt == ImportStage::saving ? 2 : 0));
        CHECK(revisions(file) == before);
    }
}

TEST_CASE("Tables of 100,000 rows", "[.large]")
{
    TestFile file;
    timed(file, u"cafs"_s, cafTable(100'000));
    timed(file, u"reviews"_s, reviewTable(100'000));
    timed(file, u"meetings"_s, meetingTable(100'000));
    const auto done = must(store::importsDone(*file.connect(), 10));
    QElapsedTimer timer;
    timer.start();
    must(file.writer().perform([&](store::Connection& connection, store::RecordWriter& writer) -> Result<void> {
        const auto taken = store::takeBackImport(connection, writer, done[1].event);
        return taken ? Result<void>() : taken.error();
    }));
    std::cout << "taking the meetings back: " << timer.elapsed() << " ms; peak " << peakKilobytes() / 1024 << " MiB\n";
}
