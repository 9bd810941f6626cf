// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ask/rules.h"
#include "core/figure/filterwords.h"

namespace axs::ask {

using namespace Qt::Literals::StringLiterals;
using figure::RecordFilter;

namespace {

/// One subject of a filter and the ways to say it, the shortest first.
struct Part
{
    RecordFilter filter;
    QStringList forms;
};

QString anyOf(const QString& before, const QStringList& names)
{
    return before + names.join(u" or "_s);
}

QString periodWords(const Period& period)
{
    if (period == Period{})
        return {};
    const bool isClosed = period.from.isSet() && period.to.isSet();
    return (isClosed ? u"started from "_s : u"started "_s) + period.words();
}

/// A part with some of the filter's members.
template <class... Members>
RecordFilter only(const RecordFilter& filter, Members... members)
{
    RecordFilter part;
    ((part.*members = filter.*members), ...);
    return part;
}

void addNames(std::vector<Part>& parts, const RecordFilter& filter, QStringList RecordFilter::*member,
    const QStringList& before)
{
    if ((filter.*member).isEmpty())
        return;
    Part part{only(filter, member), {}};
    for (const QString& words : before)
        part.forms << anyOf(words, filter.*member);
    parts.push_back(part);
}

void addWords(std::vector<Part>& parts, const RecordFilter& part, const QString& words, const QString& noun)
{
    if (words.isEmpty())
        return;
    parts.push_back({part, {words}});
    if (!noun.isEmpty())
        parts.back().forms << noun + words;
}

RecordFilter stagesOnly(const QStringList& ids)
{
    RecordFilter part;
    part.stages = ids;
    return part;
}

void addStages(std::vector<Part>& parts, const RecordFilter& filter)
{
    QStringList any;
    for (const QString& id : filter.stages)
        any << figure::stageWords(id);
    addWords(parts, stagesOnly(filter.stages), any.join(u" or "_s), u"stage "_s);
    for (const QString& id : filter.allStages)
        addWords(parts, stagesOnly({id}), figure::stageWords(id), u"stage "_s);
}

std::vector<Part> partsOf(const RecordFilter& filter)
{
    using F = RecordFilter;
    std::vector<Part> parts;
    addWords(parts, only(filter, &F::genders), figure::genderWords(filter), u"gender "_s);
    addWords(parts, only(filter, &F::ageFrom, &F::ageTo, &F::unborn), figure::ageWords(filter), u"aged "_s);
    const bool oneKind = filter.areas.isEmpty() || filter.clusters.isEmpty();
    const QStringList bare = oneKind ? QStringList{u"in "_s} : QStringList{};
    addNames(parts, filter, &F::areas, bare + QStringList{u"in the area "_s});
    addNames(parts, filter, &F::clusters, bare + QStringList{u"in the cluster "_s});
    addNames(parts, filter, &F::assessorRoles, {u"assessed by "_s});
    addNames(parts, filter, &F::leadRoles, {u"led by "_s});
    addNames(parts, filter, &F::sectors, {u"sector "_s});
    addNames(parts, filter, &F::services, {u"service "_s});
    if (filter.level)
        addWords(parts, only(filter, &F::level), u"level %1"_s.arg(*filter.level), u"at "_s);
    if (const QString consent = figure::consentWords(filter); !consent.isEmpty())
        parts.push_back({only(filter, &F::consents), {consent, u"with "_s + consent}});
    addWords(parts, only(filter, &F::period), periodWords(filter.period), {});
    addStages(parts, filter);
    return parts;
}

QString formOf(const Part& part, const Lexicon& lexicon)
{
    for (const QString& form : part.forms) {
        const Understanding understood = understand(form, lexicon, false);
        if (understood.everythingUnderstood && understood.filter == part.filter)
            return form;
    }
    return part.forms.back();
}

} // namespace

QString phraseOf(const RecordFilter& filter, const Lexicon& lexicon)
{
    QStringList words;
    for (const Part& part : partsOf(filter))
        words << formOf(part, lexicon);
    return words.isEmpty() ? u"all episodes"_s : words.join(u", "_s);
}

QString sentenceOf(const RecordFilter& filter, const Vocabulary& vocabulary)
{
    return phraseOf(filter, Lexicon(vocabulary));
}

} // namespace axs::ask
