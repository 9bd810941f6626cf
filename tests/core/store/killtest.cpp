// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check.h"
#include "core/store/recordtable.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"

#include <QProcess>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Starts the saving program, kills it after so many acknowledgements, and answers the last acknowledged number.
int killAfter(const TestFile& file, int first, int acknowledgements)
{
    QProcess program;
    program.start(QStringLiteral(AXS_SAVING_PROGRAM), {file.path(), file.child.id.text(), QString::number(first)});
    REQUIRE(program.waitForStarted());
    int last = first - 1;
    for (int seen = 0; seen < acknowledgements; ++seen) {
        while (!program.canReadLine())
            REQUIRE(program.waitForReadyRead(20000));
        last = program.readLine().trimmed().toInt();
    }
    program.kill();
    program.waitForFinished();
    while (program.canReadLine())
        last = program.readLine().trimmed().toInt();
    return last;
}

} // namespace

TEST_CASE("A program killed between and during saves loses nothing that was acknowledged", "[kill]")
{
    TestFile file;
    int next = 1;
    for (int round = 0; round < 25; ++round) {
        const int acknowledged = killAfter(file, next, 1 + round * 7 % 20);
        auto connection = must(must(store::File::open(file.path(), store::Access::write))->connect(store::Access::write));
        const auto child = must(must(store::RecordTable<record::Child>::open(*connection)).find(file.child.id)).value();
        const int shown = child.forename.toInt();
        REQUIRE(shown >= acknowledged);
        REQUIRE(shown <= acknowledged + 1);
        next = shown + 1;
    }
    const auto report = must(store::check(*file.connect(), Date::fromCalendar(2009, 7, 24)));
    for (const auto& finding : report.findings)
        FAIL_CHECK(finding.message.toStdString() << " – " << finding.where.toStdString());
    CHECK(report.revisions == 6 + next - 1);
}
