// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "app/console.h"
#include "core/base/localday.h"
#include "core/base/text.h"
#include "core/store/check.h"
#include "ui/parts/settings.h"

#include <algorithm>

namespace axs::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array checkArguments{
    Argument{"FILE", "the record file"},
};

QString lineOf(const pathway::Finding& finding)
{
    const QString severity = finding.severity == pathway::Severity::error ? u"error"_s
        : finding.severity == pathway::Severity::warning                  ? u"warning"_s
                                                                          : u"note"_s;
    const QString source = finding.source.isEmpty() ? QString() : u" (%1)"_s.arg(finding.source);
    const QString accepted
        = finding.acceptedBecause.isEmpty() ? QString() : u" – accepted because %1"_s.arg(finding.acceptedBecause);
    return u"%1: %2: %3 %4%5%6"_s.arg(finding.where, severity, finding.message, finding.mend, source, accepted);
}

/// Empty, or that this computer has used a later or another version of the file.
QString trailWarning(const store::File& file, store::Connection& connection)
{
    const auto remembered = SettingsStore().rememberedTrail(file.fileId());
    if (!remembered)
        return {};
    const auto continuity = store::compareWithRemembered(connection, remembered->head);
    if (!continuity)
        return u"events: warning: %1"_s.arg(continuity.error().sentence);
    const QString used = u"the file last used here on %1 (%2)"_s.arg(
        localDay(remembered->atMilliseconds).british(), remembered->head.words());
    if (*continuity == store::Continuity::older)
        return u"events: warning: This is an older copy of %1. Look for the newer one."_s.arg(used);
    if (*continuity == store::Continuity::different)
        return u"events: warning: This file went another way than %1. Compare the two."_s.arg(used);
    return {};
}

ExitStatus runCheck(const Arguments& arguments)
{
    const auto file = openForReading(arguments);
    if (!file)
        return console::fail(file.error());
    const auto connection = (*file)->connect(store::Access::read);
    if (!connection)
        return console::fail(connection.error());
    Result<store::CheckReport> report = store::CheckReport{};
    {
        console::ProgressLine line;
        report = store::check(**connection, (*file)->today(), [&line](std::int64_t revisions) {
            line.show(u"Checking %1 versions"_s.arg(revisions), 0, 0);
            return true;
        });
    }
    if (!report)
        return console::fail(report.error());
    qsizetype notes = 0;
    for (const pathway::Finding& finding : report->findings) {
        const bool isOpen = pathway::needsPerson(finding);
        if (isOpen)
            console::complain(lineOf(finding));
        else if (!finding.acceptedBecause.isEmpty())
            console::print(lineOf(finding) + u'\n');
        notes += isOpen ? 0 : 1;
    }
    auto serious = static_cast<qsizetype>(report->findings.size()) - notes;
    if (const QString warning = trailWarning(**file, **connection); !warning.isEmpty()) {
        console::complain(warning);
        ++serious;
    }
    console::print(u"%1 in %2: %3 and %4\n"_s.arg(counted(report->records, u"record"_s, u"records"_s),
        counted(report->revisions, u"version"_s, u"versions"_s), counted(serious, u"finding"_s, u"findings"_s),
        counted(notes, u"note"_s, u"notes"_s)));
    console::print(u"Trail: %1\n"_s.arg(report->trail.head.words()));
    return serious > 0 ? ExitStatus::needsPerson : ExitStatus::done;
}

} // namespace

const Command checkCommand{"check", "check integrity, links, history and data", checkArguments, {}, runCheck,
    "Rebuilds the tables from the history and compares them, and verifies the trail. Exit status 1: something needs a person."};

} // namespace axs::app
