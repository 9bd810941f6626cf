// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "app/console.h"
#include "core/base/localday.h"
#include "core/base/text.h"
#include "core/store/backup.h"

namespace axs::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array backupArguments{
    Argument{"FILE", "the record file; it may be in use"},
};

constexpr std::array backupOptions{
    Option{"--out", "COPY", "the copy to be made; it must not exist"},
};

constexpr std::array restoreArguments{
    Argument{"COPY", "a backup"},
};

constexpr std::array restoreOptions{
    Option{"--out", "FILE", "the record file to be made of it; it must not exist"},
};

/// Backup and restore are one act: a copy that takes its name once it is known to be whole.
ExitStatus copy(const Arguments& arguments, const QString& doing)
{
    if (!arguments.has("--out"))
        return console::fail({u"--out is missing: the file to be made."_s, {}, Failure::usage});
    const auto file = openForReading(arguments);
    if (!file)
        return console::fail(file.error());
    const QString target = arguments.value("--out");
    Result<store::CopyReport> report = store::CopyReport{};
    {
        console::ProgressLine line;
        report = store::copyFile(**file, target,
            Progress([&line](qint64 done, qint64 total, const QString& phase) { line.show(phase, done, total); }));
    }
    if (!report)
        return console::fail(report.error());
    const store::FileContents& contents = report->contents;
    const QString last = contents.lastChangeMilliseconds == 0
        ? u"nothing saved yet"_s
        : u"last change %1 by %2"_s.arg(
              localDay(contents.lastChangeMilliseconds).iso(), contents.lastAuthor);
    console::print(u"%1 %2: %3, %4; %5\n"_s.arg(target, doing, counted(contents.records, u"record"_s, u"records"_s),
        counted(contents.cafs, u"CAF"_s, u"CAFs"_s), last));
    return ExitStatus::done;
}

ExitStatus runBackup(const Arguments& arguments)
{
    return copy(arguments, u"backed up and verified"_s);
}

ExitStatus runRestore(const Arguments& arguments)
{
    return copy(arguments, u"restored and verified"_s);
}

} // namespace

const Command backupCommand{"backup", "copy a record file, also while it is in use, and verify the copy",
    backupArguments, backupOptions, runBackup, "A protected file's copy opens with the same passphrases."};

const Command restoreCommand{"restore", "make a record file from a backup", restoreArguments, restoreOptions, runRestore,
    "Never takes another file's place. The backup stays as it is."};

} // namespace axs::app
