// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "app/commands/unlocking.h"
#include "app/console.h"
#include "core/store/salvage.h"

namespace axs::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array salvageArguments{
    Argument{"FILE", "the damaged record file; it is not changed"},
};

constexpr std::array salvageOptions{
    Option{"--out", "NEW", "the record file to be made of what can be read; it must not exist"},
};

ExitStatus runSalvage(const Arguments& arguments)
{
    if (!arguments.has("--out"))
        return console::fail({u"--out is missing: the file to be made."_s, {}, Failure::usage});
    const auto unlocking = unlockingFor(arguments.argument(0), arguments);
    if (!unlocking)
        return console::fail(unlocking.error());
    const SystemClock clock;
    IdSource ids;
    Result<store::SalvageReport> report = store::SalvageReport{};
    {
        console::ProgressLine line;
        report = store::salvage(arguments.argument(0), arguments.value("--out"), *unlocking,
            commandWriter(u"command line"_s, clock, ids, {}),
            Progress([&line](qint64 done, qint64 total, const QString& phase) { line.show(phase, done, total); }));
    }
    if (!report)
        return console::fail(report.error());
    console::print(u"%1: %2\n"_s.arg(arguments.value("--out"), report->words()));
    const bool isWhole = report->lostVersions.empty() && report->alteredVersions == 0 && report->standIns == 0;
    return isWhole ? ExitStatus::done : ExitStatus::needsPerson;
}

} // namespace

const Command salvageCommand{"salvage", "write what can be read of a damaged file into a new one", salvageArguments,
    salvageOptions, runSalvage,
    "Every version that its hash proves is kept, and the tables are made anew from them. Exit status 1: something is\n"
    "lost; its place in the order of saving is told."};

} // namespace axs::app
