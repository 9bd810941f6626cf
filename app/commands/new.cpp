// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "app/commands/unlocking.h"
#include "app/console.h"
#include "core/exchange/newfile.h"

#include <QFileInfo>

#include <pwd.h>
#include <unistd.h>

namespace axs::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array newArguments{
    Argument{"FILE", "the record file to be made; it must not exist"},
};

constexpr std::array newOptions{
    Option{"--places", "CLUSTERS.csv", "its AXS clusters: a table of the kind clusters; - is standard input"},
    Option{"--keeper", "NAME", "whose passphrase it is; the name of who is logged in, when not given"},
    Option{"--unprotected", "", "without a passphrase; for invented data only"},
};

Error wrongUse(const QString& sentence)
{
    return {sentence, {}, Failure::usage};
}

/// The name of who is logged in, as the computer knows it.
QString loginName()
{
    const passwd* login = ::getpwuid(::getuid());
    const QString name = login ? QString::fromLocal8Bit(login->pw_gecos).section(u',', 0, 0).trimmed() : QString();
    return name.isEmpty() ? u"keeper"_s : name;
}

Result<std::optional<store::Protection>> protectionFrom(const Arguments& arguments)
{
    if (arguments.has("--escrow-key-file"))
        return wrongUse(u"A new file is made with a passphrase. Give it the council’s key with axs-pathway keys."_s);
    if (arguments.has("--unprotected")) {
        if (arguments.has("--passphrase-file") || arguments.has("--keeper"))
            return wrongUse(u"A file is either protected by a passphrase or --unprotected, not both."_s);
        return std::optional<store::Protection>();
    }
    const QString keeper = arguments.has("--keeper") ? arguments.value("--keeper").simplified() : loginName();
    if (keeper.isEmpty())
        return wrongUse(u"--keeper: write the name of the person whose passphrase it is."_s);
    auto passphrase = newPassphrase(arguments.value("--passphrase-file"), arguments.argument(0), keeper);
    if (!passphrase)
        return passphrase.error();
    return std::optional(store::Protection{std::move(*passphrase), keeper, store::KeyCost::calibrated()});
}

Result<exchange::ImportReport> makeFile(
    const QString& path, const exchange::ImportTable& places, const std::optional<store::Protection>& protection)
{
    const SystemClock clock;
    IdSource ids = commandIds({});
    const QString author = protection ? protection->keeper : u"command line"_s;
    return exchange::makeNewFile(
        {path, QFileInfo(path).completeBaseName(), u"OFFICIAL-SENSITIVE"_s, places, protection},
        commandWriter(author, clock, ids, {}));
}

ExitStatus runNew(const Arguments& arguments)
{
    if (!arguments.has("--places"))
        return console::fail(
            wrongUse(u"--places is missing: a table of the file's AXS clusters. See axs-pathway new --help."_s));
    const QString placesPath = arguments.value("--places");
    if (auto free = checkStandardInput(arguments, placesPath); !free)
        return console::fail(free.error());
    const auto bytes = readTable(placesPath);
    if (!bytes)
        return console::fail(bytes.error());
    const auto protection = protectionFrom(arguments);
    if (!protection)
        return console::fail(protection.error());
    const auto report
        = makeFile(arguments.argument(0), {u"clusters"_s, tableName(placesPath), *bytes}, *protection);
    if (!report)
        return console::fail(report.error());
    for (const QString& problem : report->problems())
        console::complain(problem);
    console::print(report->summary() + u'\n');
    return report->needsPerson() ? ExitStatus::needsPerson : ExitStatus::done;
}

} // namespace

const Command newCommand{
    "new", "make an empty record file with its places and lists", newArguments, newOptions, runNew,
    "It is protected by the keeper's passphrase: without one it cannot be read, by anybody. Have a recovery code printed\n"
    "in the window, or put the council's key in with axs-pathway keys."};

} // namespace axs::app
