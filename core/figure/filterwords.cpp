// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/filterwords.h"

#include "core/base/text.h"
#include "core/figure/counting.h"

#include <algorithm>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

namespace {

Error unknown(const QString& what, const QString& typed, const QStringList& known)
{
    const QString sentence = known.isEmpty()
        ? u"There is no %1 “%2”: the file has none."_s.arg(what, typed)
        : u"There is no %1 “%2”. Known are: %3."_s.arg(what, typed, known.join(u"; "_s));
    return {sentence, u"unknown %1: %2"_s.arg(what, typed), Failure::usage};
}

QStringList clusterNames(const Facts& facts)
{
    QStringList names;
    for (std::size_t place = 1; place < facts.clusters.size(); ++place)
        names << facts.clusters[place].name;
    return names;
}

QStringList serviceNames(const Facts& facts)
{
    QStringList names;
    for (SmallCode code = 1; code < facts.services.size(); ++code)
        names << facts.services.text(code);
    std::sort(names.begin(), names.end(), [](const QString& left, const QString& right) {
        return compareBritish(left, right) < 0;
    });
    return names;
}

/// The exact spelling first, then the one that folds alike.
QString spelling(const QString& typed, const QStringList& known)
{
    if (known.contains(typed))
        return typed;
    const QString wanted = folded(typed);
    const auto found = std::find_if(known.begin(), known.end(), [&](const QString& name) {
        return folded(name) == wanted;
    });
    return found == known.end() ? QString() : *found;
}

Result<QStringList> spellings(const QString& what, const QStringList& typed, const QStringList& known)
{
    QStringList result;
    for (const QString& each : typed) {
        const QString name = spelling(each, known);
        if (name.isEmpty())
            return unknown(what, each, known);
        if (!result.contains(name))
            result << name;
    }
    return result;
}

} // namespace

Result<RecordFilter> resolved(const Facts& facts, const RecordFilter& filter)
{
    RecordFilter result = filter;
    const QStringList areas(facts.areas.begin(), facts.areas.end());
    auto areaNames = spellings(u"area"_s, filter.areas, areas);
    if (!areaNames)
        return areaNames.error();
    auto services = spellings(u"service type"_s, filter.services, serviceNames(facts));
    if (!services)
        return services.error();
    result.areas = *areaNames;
    result.services = *services;
    result.clusters.clear();
    for (const QString& typed : filter.clusters) {
        const SmallCode cluster = facts.clusterByName(typed);
        if (cluster == 0)
            return unknown(u"cluster"_s, typed, clusterNames(facts));
        if (!result.clusters.contains(facts.clusters[cluster].name))
            result.clusters << facts.clusters[cluster].name;
    }
    if (filter.level && *filter.level != 2 && *filter.level != 3)
        return Error{u"The level is 2 or 3."_s, u"unknown level: %1"_s.arg(*filter.level), Failure::usage};
    return result;
}

QString words(const RecordFilter& filter)
{
    QStringList parts;
    if (!filter.areas.isEmpty())
        parts << u"%1 %2"_s.arg(listed(filter.areas), filter.areas.size() == 1 ? u"area"_s : u"areas"_s);
    if (!filter.clusters.isEmpty())
        parts << listed(filter.clusters);
    if (parts.isEmpty())
        parts << u"All clusters"_s;
    if (!filter.services.isEmpty())
        parts << u"%1 %2"_s.arg(filter.services.size() == 1 ? u"service"_s : u"services"_s, listed(filter.services));
    if (filter.level)
        parts << u"level %1"_s.arg(*filter.level);
    if (!filter.stages.isEmpty())
        parts << u"%1 %2"_s.arg(filter.stages.size() == 1 ? u"stage"_s : u"stages"_s, listed(filter.stages));
    if (!filter.text.isEmpty())
        parts << u"matching “%1”"_s.arg(filter.text);
    if (filter.cell)
        parts << u"behind %1, %2, %3"_s.arg(filter.cell->figure, filter.cell->row, filter.cell->column);
    return parts.join(u", "_s);
}

} // namespace axs::figure
