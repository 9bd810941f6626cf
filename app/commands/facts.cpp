// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/facts.h"

#include "app/commands/common.h"
#include "app/console.h"
#include "core/figure/filterwords.h"
#include "core/store/livefacts.h"
#include "core/store/recordtable.h"

namespace axs::app {

using namespace Qt::Literals::StringLiterals;

Result<FileFacts> FileFacts::read(const Arguments& arguments, const figure::Query& asked)
{
    FileFacts loaded;
    auto file = openForReading(arguments);
    if (!file)
        return file.error();
    loaded.file = std::move(*file);
    const auto connection = loaded.file->connect(store::Access::read);
    if (!connection)
        return connection.error();
    const auto authorities = store::RecordTable<record::Authority>::all(**connection);
    if (!authorities)
        return authorities.error();
    if (!authorities->empty())
        loaded.authority = authorities->front();
    auto trail = store::trailHead(**connection);
    if (!trail)
        return trail.error();
    loaded.trail = std::move(*trail);
    console::ProgressLine line;
    auto facts = store::readFacts(**connection, [&line](std::int64_t rows) {
        line.show(u"Reading %1 rows"_s.arg(rows), 0, 0);
        return true;
    }, asked.comments ? store::Comments::yes : store::Comments::no);
    if (!facts)
        return facts.error();
    loaded.facts = std::move(*facts);
    loaded.facts.sourceName = store::factsSource(loaded.file->name());
    loaded.facts.today = loaded.file->today();
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
