// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/facts.h"

#include "app/commands/common.h"
#include "app/console.h"
#include "core/figure/filterwords.h"
#include "core/store/known.h"
#include "core/store/livefacts.h"
#include "core/store/recordtable.h"

namespace axs::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The day that --as-known names; unset when it is not given.
Result<Date> knownOnFromOptions(const Arguments& arguments)
{
    if (!arguments.has("--as-known"))
        return Date();
    const QString typed = arguments.value("--as-known");
    const auto day = Date::parseIso(typed);
    if (!day)
        return Error{u"--as-known: \"%1\" is not a date such as 2009-06-30."_s.arg(typed), {}, Failure::usage};
    return *day;
}

/// The file as it is, or as it was known on that day, with how far going back is.
Result<std::unique_ptr<store::Connection>> connectionFor(
    const store::File& file, Date knownOn, console::ProgressLine& line)
{
    if (!knownOn.isSet())
        return file.connect(store::Access::read);
    return store::knownOn(file, knownOn, Progress([&line](std::int64_t done, std::int64_t total, const QString& phase) {
        line.show(phase, done, total);
    }));
}

} // namespace

Result<FileFacts> FileFacts::read(const Arguments& arguments, const figure::Query& asked)
{
    FileFacts loaded;
    const auto knownOn = knownOnFromOptions(arguments);
    if (!knownOn)
        return knownOn.error();
    loaded.knownOn = *knownOn;
    auto file = openForReading(arguments);
    if (!file)
        return file.error();
    loaded.file = std::move(*file);
    console::ProgressLine line;
    const auto connection = connectionFor(*loaded.file, loaded.knownOn, line);
    if (!connection)
        return connection.error();
    const auto authorities = store::RecordTable<record::Authority>::all(**connection);
    if (!authorities)
        return authorities.error();
    if (!authorities->empty())
        loaded.authority = authorities->front();
    const auto present = loaded.file->connect(store::Access::read);
    if (!present)
        return present.error();
    auto trail = store::trailHead(**present);
    if (!trail)
        return trail.error();
    loaded.trail = std::move(*trail);
    auto facts = store::readFacts(**connection, [&line](std::int64_t rows) {
        line.show(u"Reading %1 rows"_s.arg(rows), 0, 0);
        return true;
    }, asked.comments ? store::Comments::yes : store::Comments::no);
    if (!facts)
        return facts.error();
    loaded.facts = std::move(*facts);
    loaded.facts.sourceName = store::factsSource(loaded.file->name());
    loaded.facts.today = loaded.knownOn.isSet() ? loaded.knownOn : loaded.file->today();
    loaded.query = asked;
    auto filter = figure::resolved(loaded.facts, asked.filter);
    if (!filter)
        return filter.error();
    loaded.query.filter = std::move(*filter);
    return loaded;
}

Result<std::vector<const figure::Definition*>> figuresFromOptions(const Arguments& arguments)
{
    std::vector<const figure::Definition*> wanted;
    for (const QString& id : arguments.values("--figure")) {
        const figure::Definition* found = figure::definition(id);
        if (!found) {
            QStringList ids;
            for (const figure::Definition& each : figure::catalogue())
                ids += QString::fromLatin1(each.id.data(), static_cast<qsizetype>(each.id.size()));
            return Error{u"There is no figure “%1”. The figures are: %2."_s.arg(id, ids.join(u", "_s)), {},
                Failure::usage};
        }
        wanted.push_back(found);
    }
    return wanted;
}

} // namespace axs::app
