// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "app/console.h"
#include "core/exchange/newfile.h"

#include <QFileInfo>

namespace axs::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array newArguments{
    Argument{"FILE", "the record file to be made; it must not exist"},
};

constexpr std::array newOptions{
    Option{"--places", "CLUSTERS.csv", "its AXS clusters: a table of the kind clusters; - is standard input"},
    Option{"--unprotected", "", "without a passphrase; for invented data only"},
};

Error wrongUse(const QString& sentence)
{
    return {sentence, {}, Failure::usage};
}

Result<exchange::ImportReport> makeFile(const QString& path, const exchange::ImportTable& places)
{
    const SystemClock clock;
    IdSource ids = commandIds({});
    return exchange::makeNewFile(
        {path, QFileInfo(path).completeBaseName(), u"OFFICIAL-SENSITIVE"_s, places}, commandWriter(clock, ids, {}));
}

ExitStatus runNew(const Arguments& arguments)
{
    if (!arguments.has("--unprotected"))
        return console::fail(wrongUse(
            u"Files protected by a passphrase come with the next version, and children's records must not stand in a "
            "file without one. For invented data, add --unprotected."_s));
    if (!arguments.has("--places"))
        return console::fail(
            wrongUse(u"--places is missing: a table of the file's AXS clusters. See axs-pathway new --help."_s));
    const QString placesPath = arguments.value("--places");
    const auto bytes = readTable(placesPath);
    if (!bytes)
        return console::fail(bytes.error());
    const auto report = makeFile(arguments.argument(0), {u"clusters"_s, tableName(placesPath), *bytes});
    if (!report)
        return console::fail(report.error());
    for (const QString& problem : report->problems())
        console::complain(problem);
    console::print(report->summary() + u'\n');
    return report->needsPerson() ? ExitStatus::needsPerson : ExitStatus::done;
}

} // namespace

const Command newCommand{
    "new", "make an empty record file with its places and lists", newArguments, newOptions, runNew};

} // namespace axs::app
