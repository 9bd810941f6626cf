// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/filterwords.h"

#include "core/base/text.h"
#include "core/figure/counting.h"
#include "core/figure/episodetest.h"

#include <algorithm>
#include <array>

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

QStringList sortedNames(const Names& all)
{
    QStringList names;
    for (SmallCode code = 1; code < all.size(); ++code)
        names << all.text(code);
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

QStringList idsOf(const std::vector<FilterName>& names)
{
    QStringList ids;
    for (const FilterName& each : names)
        ids << each.id;
    return ids;
}

/// Puts the names of what only episodes have into their spelling.
Result<void> resolveEpisodeNames(const Facts& facts, RecordFilter& filter)
{
    struct Kind
    {
        const char16_t* what;
        QStringList RecordFilter::*names;
        QStringList known;
    };
    const std::array kinds{Kind{u"role", &RecordFilter::assessorRoles, sortedNames(facts.roles)},
        Kind{u"role", &RecordFilter::leadRoles, sortedNames(facts.roles)},
        Kind{u"sector", &RecordFilter::sectors, sortedNames(facts.sectors)},
        Kind{u"gender", &RecordFilter::genders, idsOf(filterGenders())},
        Kind{u"state of consent", &RecordFilter::consents, idsOf(filterConsents())}};
    for (const Kind& kind : kinds) {
        if ((filter.*kind.names).isEmpty())
            continue;
        const auto names = spellings(QString::fromUtf16(kind.what), filter.*kind.names, kind.known);
        if (!names)
            return names.error();
        filter.*kind.names = *names;
    }
    return {};
}

QString anyOf(const QStringList& names)
{
    return names.join(u" or "_s);
}

} // namespace

Result<RecordFilter> resolved(const Facts& facts, const RecordFilter& filter)
{
    RecordFilter result = filter;
    const QStringList areas(facts.areas.begin(), facts.areas.end());
    auto areaNames = spellings(u"area"_s, filter.areas, areas);
    if (!areaNames)
        return areaNames.error();
    auto services = spellings(u"service type"_s, filter.services, sortedNames(facts.services));
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
    if (const auto named = resolveEpisodeNames(facts, result); !named)
        return named.error();
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
    parts << episodeWords(filter);
    if (!filter.text.isEmpty())
        parts << u"matching “%1”"_s.arg(filter.text);
    if (filter.cell)
        parts << u"behind %1, %2, %3"_s.arg(filter.cell->figure, filter.cell->row, filter.cell->column);
    return parts.join(u", "_s);
}

QString ageWords(const RecordFilter& filter)
{
    QStringList parts;
    if (filter.unborn)
        parts << u"unborn"_s;
    if (filter.ageFrom && filter.ageTo) {
        parts << (*filter.ageFrom == *filter.ageTo ? u"aged %1"_s.arg(*filter.ageFrom)
                                                   : u"aged %1 to %2"_s.arg(*filter.ageFrom).arg(*filter.ageTo));
    } else if (filter.ageFrom) {
        parts << u"aged %1 and over"_s.arg(*filter.ageFrom);
    } else if (filter.ageTo) {
        parts << u"aged under %1"_s.arg(*filter.ageTo + 1);
    }
    return anyOf(parts);
}

QString genderWords(const RecordFilter& filter)
{
    QStringList parts;
    for (const QString& id : filter.genders) {
        const QString label = labelOf(filterGenders(), id).toLower();
        parts << (id == "male"_L1 || id == "female"_L1 ? label : u"gender "_s + label);
    }
    return anyOf(parts);
}

QString consentWords(const RecordFilter& filter)
{
    QStringList parts;
    for (const QString& id : filter.consents)
        parts << labelOf(filterConsents(), id).toLower();
    return parts.isEmpty() ? QString() : u"consent "_s + anyOf(parts);
}

QString stageWords(const QString& id)
{
    QString label = stageLabel(id);
    return label.isEmpty() ? label : label.replace(0, 1, label.at(0).toLower());
}

QStringList episodeWords(const RecordFilter& filter)
{
    QStringList parts{ageWords(filter), genderWords(filter)};
    if (!filter.assessorRoles.isEmpty())
        parts << u"assessed by "_s + anyOf(filter.assessorRoles);
    if (!filter.leadRoles.isEmpty())
        parts << u"led by "_s + anyOf(filter.leadRoles);
    if (!filter.sectors.isEmpty())
        parts << u"sector "_s + anyOf(filter.sectors);
    parts << consentWords(filter);
    QStringList any;
    for (const QString& id : filter.stages)
        any << stageWords(id);
    parts << anyOf(any);
    for (const QString& id : filter.allStages)
        parts << stageWords(id);
    parts.removeAll(QString());
    return parts;
}

} // namespace axs::figure
