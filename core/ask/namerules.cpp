// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ask/rules.h"

#include "core/figure/episodetest.h"

#include <array>

namespace axs::ask {

using namespace Qt::Literals::StringLiterals;
using figure::RecordFilter;

namespace {

using NamesOf = QStringList RecordFilter::*;

void addNames(const ReadNames& read, Subject subject, NamesOf member, Phrases& found)
{
    if (read.names.isEmpty())
        return;
    Phrase phrase;
    phrase.end = read.end;
    phrase.subject = subject;
    phrase.sureness = read.sureness;
    phrase.troubles = read.troubles;
    phrase.part.*member = read.names;
    if (read.sureness == Sureness::said)
        return found.push_back(phrase);
    for (const QString& name : read.names) {
        phrase.part.*member = QStringList{name};
        found.push_back(phrase);
    }
}

/// A kind of name with the words that stand before it.
struct Named
{
    Subject subject;
    NamesOf member;
    NameList Lexicon::*list;
    QStringView before;
    QStringView between;
};

constexpr std::array namedKinds{
    Named{Subject::assessor, &RecordFilter::assessorRoles, &Lexicon::roles,
        u"assessed by|assessment by|assessments by|assessor|assessors|completed by|carried out by|undertaken by",
        u"by|assessed by"},
    Named{Subject::lead, &RecordFilter::leadRoles, &Lexicon::roles,
        u"led by|lead by|lead|lead professional|lead professional is|lead professional was|with lead professional|with "
        "a lead professional who is",
        u"by|led by"},
    Named{Subject::sector, &RecordFilter::sectors, &Lexicon::sectors,
        u"sector|sectors|in sector|in the sector|in sectors|from sector|led from sector", u"sector"},
    Named{Subject::service, &RecordFilter::services, &Lexicon::services,
        u"service|services|service type|service types|by service|from service|from the service", u"service"},
};

constexpr QStringView prepositions = u"in|from|within|living in|who live in|based in|in or from";

/// "in Bideford", "Bideford or Exeter clusters", "in the area Northern".
void readPlaceKind(const Reader& reader, std::size_t place, bool isArea, Phrases& found)
{
    const QStringView nouns = isArea ? QStringView(u"area|areas") : QStringView(u"cluster|clusters");
    std::size_t next = reader.after(reader.after(place, prepositions), u"the");
    const std::size_t named = reader.after(next, nouns);
    const bool isSaid = named != next || next != place;
    next = named;
    const NameList& list = isArea ? reader.lexicon().areas : reader.lexicon().clusters;
    ReadNames read = list.at(reader.tokens(), next).names.isEmpty() && !isSaid
        ? ReadNames{}
        : readNames(reader, next, list, prepositions);
    if (read.end == 0)
        return;
    if (read.sureness != Sureness::alike)
        read.end = reader.after(read.end, nouns);
    addNames(read, isArea ? Subject::area : Subject::cluster, isArea ? &RecordFilter::areas : &RecordFilter::clusters,
        found);
}

void addMentions(const NameList::Found& what, Sureness sureness, const Named& kind, Phrases& found)
{
    addNames({what.end, what.names, sureness, {}}, kind.subject, kind.member, found);
}

constexpr Named clusterNames{Subject::cluster, &RecordFilter::clusters, &Lexicon::clusters, {}, {}};
constexpr Named areaNames{Subject::area, &RecordFilter::areas, &Lexicon::areas, {}, {}};
constexpr Named stageNames{Subject::stage, &RecordFilter::stages, &Lexicon::stages, {}, {}};

} // namespace

void readPlaces(const Reader& reader, std::size_t place, Phrases& found)
{
    readPlaceKind(reader, place, false, found);
    readPlaceKind(reader, place, true, found);
}

void readPeople(const Reader& reader, std::size_t place, Phrases& found)
{
    for (const Named& kind : namedKinds) {
        const std::size_t next = reader.after(place, kind.before);
        if (next != place)
            addNames(readNames(reader, next, reader.lexicon().*kind.list, kind.between), kind.subject, kind.member, found);
    }
}

/// A name by itself that says not what it is: somebody's role, a service. And what is written almost like a name.
void readMentions(const Reader& reader, std::size_t place, Phrases& found)
{
    const Lexicon& lexicon = reader.lexicon();
    const auto& tokens = reader.tokens();
    for (const Named& kind : namedKinds)
        addMentions((lexicon.*kind.list).at(tokens, place), Sureness::named, kind, found);
    if (!found.empty() || afterFiller(reader, place) != place)
        return;
    for (const Named& kind : {clusterNames, areaNames, stageNames})
        addMentions((lexicon.*kind.list).like(tokens, place), Sureness::alike, kind, found);
    for (const Named& kind : namedKinds)
        addMentions((lexicon.*kind.list).like(tokens, place), Sureness::alike, kind, found);
}

} // namespace axs::ask
