// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/facts.h"

#include "core/base/text.h"

#include <algorithm>
#include <limits>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "Crediton and Culm Valley" and "Crediton & Culm Valley" are one name.
QString clusterKey(const QString& name)
{
    QStringList parts = foldedWords(name);
    parts.removeAll(u"and"_s);
    return parts.join(u' ');
}

std::uint8_t bandOfAge(const std::vector<AgeBand>& bands, int age)
{
    const auto found = std::find_if(bands.begin(), bands.end(), [age](const AgeBand& band) {
        return age >= band.fromAge && age <= band.toAge;
    });
    return found == bands.end() ? otherBand : static_cast<std::uint8_t>(found - bands.begin() + 1);
}

std::uint8_t bandOnDay(const Facts& facts, Date born, Date expected, Date started)
{
    if (!started.isSet())
        return 0;
    if (!born.isSet())
        return expected.isSet() ? unbornBand : std::uint8_t{0};
    if (started < born)
        return unbornBand;
    return bandOfAge(facts.ageBands, *completedYears(born, started));
}

} // namespace

Names::Names()
    : m_texts{QString()}
{
}

SmallCode Names::intern(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return internUtf8(utf8.constData(), static_cast<int>(utf8.size()));
}

SmallCode Names::internUtf8(const char* text, int size)
{
    if (size <= 0)
        return 0;
    const auto found = m_codes.constFind(QByteArray::fromRawData(text, size));
    if (found != m_codes.constEnd())
        return *found;
    if (m_texts.size() >= std::numeric_limits<SmallCode>::max())
        return 0;
    const auto code = static_cast<SmallCode>(m_texts.size());
    m_codes.insert(QByteArray(text, size), code);
    m_texts.push_back(QString::fromUtf8(text, size));
    return code;
}

SmallCode Names::find(const QString& text) const
{
    return m_codes.value(text.toUtf8(), 0);
}

SmallCode Facts::clusterByName(const QString& nameOrAlias) const
{
    const QString wanted = clusterKey(nameOrAlias);
    if (wanted.isEmpty())
        return 0;
    SmallCode byAlias = 0;
    for (std::size_t place = 1; place < clusters.size(); ++place) {
        const auto code = static_cast<SmallCode>(place);
        if (clusterKey(clusters[place].name) == wanted)
            return code;
        const QStringList& aliases = clusters[place].aliases;
        if (byAlias == 0
            && std::any_of(aliases.begin(), aliases.end(), [&](const QString& alias) { return clusterKey(alias) == wanted; }))
            byAlias = code;
    }
    return byAlias;
}

std::vector<AgeBand> defaultAgeBands()
{
    return {{u"Early years"_s, 0, 4}, {u"Key Stage 1"_s, 5, 6}, {u"Key Stage 2"_s, 7, 10}, {u"Key Stage 3"_s, 11, 13},
        {u"Key Stage 4"_s, 14, 15}, {u"16"_s, 16, 16}, {u"17+"_s, 17, openAge}};
}

void derive(Facts& facts, std::size_t episode)
{
    EpisodeColumns& episodes = facts.episodes;
    const Code child = episodes.child[episode];
    episodes.band[episode] = 0;
    episodes.gender[episode] = GenderCode::notRecorded;
    if (child >= facts.children.size())
        return;
    const Date started = Date::fromDayNumber(episodes.started[episode]);
    const Date born = Date::fromDayNumber(facts.children.born[child]);
    const Date expected = Date::fromDayNumber(facts.children.expected[child]);
    episodes.band[episode] = bandOnDay(facts, born, expected, started);
    episodes.gender[episode] =
        episodes.band[episode] == unbornBand ? GenderCode::notAvailable : facts.children.gender[child];
}

} // namespace axs::figure
