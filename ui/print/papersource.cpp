// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/papersource.h"

#include "core/store/cases.h"
#include "core/store/caseversions.h"
#include "core/store/recordtable.h"

#include <set>

namespace axs::ui {

namespace {

std::set<Id> peopleOf(const pathway::CafCase& all)
{
    std::set<Id> ids{ all.caf.assessor, all.caf.lead };
    for (const record::LeadSpell& spell : all.of<record::LeadSpell>())
        ids.insert(spell.practitioner);
    for (const record::Attendance& each : all.of<record::Attendance>())
        ids.insert(each.practitioner);
    ids.erase(Id());
    return ids;
}

} // namespace

Result<std::optional<PaperSource>> readPaperSource(store::Connection& connection, Id caf)
{
    auto found = store::readCase(connection, caf);
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<PaperSource>();
    PaperSource source;
    source.all = std::move(**found);
    const auto authorities = store::RecordTable<record::Authority>::all(connection);
    if (!authorities)
        return authorities.error();
    if (!authorities->empty())
        source.authority = authorities->front();
    auto clusters = store::RecordTable<record::Cluster>::open(connection);
    const auto cluster = clusters ? clusters->find(source.all.caf.cluster) : clusters.error();
    if (!cluster)
        return cluster.error();
    if (*cluster)
        source.cluster = (*cluster)->name;
    auto people = store::RecordTable<record::Practitioner>::open(connection);
    if (!people)
        return people.error();
    for (const Id id : peopleOf(source.all)) {
        const auto person = people->find(id);
        if (!person)
            return person.error();
        if (*person)
            source.people.push_back(**person);
    }
    auto versions = store::caseVersions(connection, caf);
    if (!versions)
        return versions.error();
    source.versions = std::move(*versions);
    auto intervals = store::RecordTable<record::Interval>::all(connection);
    if (!intervals)
        return intervals.error();
    source.intervals = std::move(*intervals);
    return std::optional(std::move(source));
}

} // namespace axs::ui
