// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "app/console.h"
#include "core/exchange/importer.h"
#include "core/pathway/stages.h"
#include "core/sample/startinglists.h"

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

/// A new authority: the pathway without a panel until somebody says otherwise.
record::Authority newAuthority(const QString& path, Id id)
{
    record::Authority authority;
    authority.id = id;
    authority.name = QFileInfo(path).completeBaseName();
    authority.marking = u"OFFICIAL-SENSITIVE"_s;
    authority.panel = false;
    authority.stages = pathway::defaultStages();
    return authority;
}

/// The lists that every file begins with.
Result<void> saveLists(store::RecordWriter& writer)
{
    return sample::startingLists([&writer](record::AnyRecord option) -> Result<void> {
        std::visit([&](auto& each) { each.id = writer.newId(); }, option);
        const auto saved = writer.save(option);
        return saved ? Result<void>() : saved.error();
    });
}

Result<exchange::ImportReport> makeFile(const QString& path, const exchange::ImportTable& places)
{
    const SystemClock clock;
    IdSource ids = commandIds({});
    const auto import = exchange::Import::read(places, nullptr, [&] { return ids.next(clock.nowMilliseconds()); });
    if (!import)
        return import.error();
    if (import->report().accepted == 0)
        return Error{
            (import->report().problems() + QStringList{u"%1 has no cluster. No file was made."_s.arg(places.fileName)})
                .join(u' '),
            {}};
    const auto made = store::File::create(
        path, {}, commandWriter(clock, ids, {}), [&](store::RecordWriter& writer) -> Result<void> {
            if (auto saved = writer.save(newAuthority(path, writer.newId())); !saved)
                return saved.error();
            if (auto saved = saveLists(writer); !saved)
                return saved;
            return import->save(writer);
        });
    if (!made)
        return made.error();
    return import->report();
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
