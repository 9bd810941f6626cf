// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/episodetest.h"

#include <algorithm>
#include <array>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

namespace {

using StageTest = bool (*)(const EpisodeColumns&, std::size_t);
using Bytes = std::vector<std::uint8_t>;

bool isUnset(std::int32_t day)
{
    return day == Date::unsetDay;
}

struct ListStage
{
    StageName name;
    StageTest holds;
};

const std::vector<ListStage>& stageTests()
{
    using Columns = EpisodeColumns;
    static const std::vector<ListStage> tests{
        { { u"open"_s, u"Open"_s }, [](const Columns& e, std::size_t i) { return isUnset(e.closed[i]); } },
        { { u"closed"_s, u"Closed"_s }, [](const Columns& e, std::size_t i) { return !isUnset(e.closed[i]); } },
        { { u"assessment"_s, u"Assessment not completed"_s },
            [](const Columns& e, std::size_t i) { return isUnset(e.completed[i]) && isUnset(e.closed[i]); } },
        { { u"waiting-manager"_s, u"Waiting for the manager"_s },
            [](const Columns& e, std::size_t i) {
                return !isUnset(e.completed[i]) && isUnset(e.reviewed[i]) && isUnset(e.closed[i]);
            } },
        { { u"no-lead"_s, u"No lead professional"_s }, [](const Columns& e, std::size_t i) { return e.lead[i] == 0; } },
        { { u"no-meeting"_s, u"No TAC meeting yet"_s },
            [](const Columns& e, std::size_t i) { return isUnset(e.firstMeeting[i]); } },
        { { u"meeting"_s, u"TAC meeting held"_s },
            [](const Columns& e, std::size_t i) { return !isUnset(e.firstMeeting[i]); } },
        { { u"no-review"_s, u"No review yet"_s },
            [](const Columns& e, std::size_t i) { return isUnset(e.lastReview[i]); } },
        { { u"review"_s, u"Reviewed"_s }, [](const Columns& e, std::size_t i) { return !isUnset(e.lastReview[i]); } },
        { { u"no-consent"_s, u"No consent recorded"_s },
            [](const Columns& e, std::size_t i) { return e.consent[i] == 0; } },
        { { u"urgent"_s, u"Marked urgent"_s }, [](const Columns& e, std::size_t i) { return e.urgent[i] == 2; } },
    };
    return tests;
}

/// Clears the marks of the rows whose code is not wanted.
template <class Codes, class Wanted>
void keepCodes(Bytes& marks, const Codes& codes, const Wanted& wanted)
{
    for (std::size_t row = 0; row < marks.size(); ++row)
        marks[row] &= wanted[static_cast<std::size_t>(codes[row])];
}

void keepNames(Bytes& marks, const std::vector<SmallCode>& codes, const Names& names, const QStringList& asked)
{
    if (asked.isEmpty())
        return;
    Bytes wanted(names.size(), 0);
    for (const QString& name : asked) {
        if (const SmallCode code = names.find(name))
            wanted[code] = 1;
    }
    keepCodes(marks, codes, wanted);
}

/// By code, whether its id is asked for; the names stand in the order of the codes.
std::array<std::uint8_t, 4> wantedCodes(const std::vector<FilterName>& names, const QStringList& asked)
{
    std::array<std::uint8_t, 4> wanted{};
    for (std::size_t code = 0; code < names.size() && code < wanted.size(); ++code)
        wanted[code] = asked.contains(names[code].id);
    return wanted;
}

/// Completed years between days, many times over: each day's year, month and day as one number, so that the years
/// between two days are the difference without its last nine bits.
class Years
{
public:
    Years(std::int32_t first, std::int32_t last)
        : m_first(first)
    {
        for (std::int32_t day = first; day <= last; ++day) {
            const Date date = Date::fromDayNumber(day);
            m_packed.push_back((date.year() << 9) + static_cast<int>(date.month() << 5) + static_cast<int>(date.day()));
        }
    }
    int between(std::int32_t born, std::int32_t on) const { return (packed(on) - packed(born)) >> 9; }

private:
    std::int32_t packed(std::int32_t day) const { return m_packed[static_cast<std::size_t>(day - m_first)]; }

    std::int32_t m_first;
    std::vector<std::int32_t> m_packed;
};

void spread(const std::vector<std::int32_t>& days, std::int32_t& first, std::int32_t& last)
{
    for (const std::int32_t day : days) {
        if (isUnset(day))
            continue;
        first = std::min(first, day);
        last = std::max(last, day);
    }
}

void keepAges(Bytes& marks, const Facts& facts, const RecordFilter& filter)
{
    const bool anAge = filter.ageFrom || filter.ageTo;
    if (!anAge && !filter.unborn)
        return;
    std::int32_t first = std::numeric_limits<std::int32_t>::max();
    std::int32_t last = std::numeric_limits<std::int32_t>::min();
    spread(facts.episodes.started, first, last);
    spread(facts.children.born, first, last);
    const Years years(first, anAge ? last : first - 1);
    const int from = filter.ageFrom.value_or(0);
    const int to = filter.ageTo.value_or(openAge);
    for (std::size_t row = 0; row < marks.size(); ++row) {
        if (!marks[row])
            continue;
        const std::uint8_t band = facts.episodes.band[row];
        if (band == unbornBand) {
            marks[row] &= filter.unborn;
            continue;
        }
        const bool known = anAge && band != 0;
        const int age = known
            ? years.between(facts.children.born[facts.episodes.child[row]], facts.episodes.started[row])
            : 0;
        marks[row] &= known && age >= from && age <= to;
    }
}

void keepStages(Bytes& marks, const EpisodeColumns& episodes, const RecordFilter& filter)
{
    std::vector<StageTest> any;
    for (const ListStage& stage : stageTests()) {
        if (filter.stages.contains(stage.name.id))
            any.push_back(stage.holds);
        if (!filter.allStages.contains(stage.name.id))
            continue;
        for (std::size_t row = 0; row < marks.size(); ++row)
            marks[row] &= stage.holds(episodes, row);
    }
    if (any.empty())
        return;
    for (std::size_t row = 0; row < marks.size(); ++row)
        marks[row] &= std::any_of(any.begin(), any.end(), [&](StageTest holds) { return holds(episodes, row); });
}

Bytes restOf(const Facts& facts, const RecordFilter& filter)
{
    if (!filter.asksOfEpisodes())
        return {};
    const EpisodeColumns& episodes = facts.episodes;
    Bytes marks(episodes.size(), 1);
    keepNames(marks, episodes.assessorRole, facts.roles, filter.assessorRoles);
    keepNames(marks, episodes.leadRole, facts.roles, filter.leadRoles);
    keepNames(marks, episodes.leadSector, facts.sectors, filter.sectors);
    if (!filter.genders.isEmpty())
        keepCodes(marks, episodes.gender, wantedCodes(filterGenders(), filter.genders));
    if (!filter.consents.isEmpty())
        keepCodes(marks, episodes.consent, wantedCodes(filterConsents(), filter.consents));
    keepAges(marks, facts, filter);
    keepStages(marks, episodes, filter);
    return marks;
}

} // namespace

bool RecordFilter::asksOfEpisodes() const
{
    return !stages.isEmpty() || !allStages.isEmpty() || ageFrom || ageTo || unborn || !genders.isEmpty()
        || !assessorRoles.isEmpty() || !leadRoles.isEmpty() || !sectors.isEmpty() || !consents.isEmpty();
}

const std::vector<StageName>& listStages()
{
    static const std::vector<StageName> names = [] {
        std::vector<StageName> all;
        for (const ListStage& each : stageTests())
            all.push_back(each.name);
        return all;
    }();
    return names;
}

const std::vector<FilterName>& filterGenders()
{
    static const std::vector<FilterName> names{{u"not-recorded"_s, u"Not recorded"_s}, {u"male"_s, u"Boys"_s},
        {u"female"_s, u"Girls"_s}, {u"not-available"_s, u"Not available"_s}};
    return names;
}

const std::vector<FilterName>& filterConsents()
{
    static const std::vector<FilterName> names{{u"not-recorded"_s, u"Not recorded"_s}, {u"given"_s, u"Given"_s},
        {u"declined"_s, u"Declined"_s}, {u"withdrawn"_s, u"Withdrawn"_s}};
    return names;
}

QString labelOf(const std::vector<FilterName>& names, const QString& id)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const FilterName& each) { return each.id == id; });
    return found == names.end() ? id : found->label;
}

QString stageLabel(const QString& id)
{
    return labelOf(listStages(), id);
}

std::vector<std::uint8_t> keptClusters(const Facts& facts, const RecordFilter& filter)
{
    const bool everywhere = filter.areas.isEmpty() && filter.clusters.isEmpty();
    std::vector<std::uint8_t> kept(std::max<std::size_t>(facts.clusters.size(), 1), everywhere);
    if (everywhere)
        return kept;
    for (std::size_t place = 1; place < facts.clusters.size(); ++place) {
        const ClusterFacts& cluster = facts.clusters[place];
        const bool inArea = filter.areas.isEmpty() || (!cluster.area.isEmpty() && filter.areas.contains(cluster.area));
        const bool named = filter.clusters.isEmpty() || filter.clusters.contains(cluster.name);
        kept[place] = inArea && named;
    }
    return kept;
}

EpisodeTest::EpisodeTest(const Facts& facts, const RecordFilter& filter, const std::vector<std::uint8_t>& clusters)
    : m_episodes(facts.episodes)
    , m_clusters(clusters)
    , m_services(facts.services.size(), filter.services.isEmpty())
    , m_level(static_cast<std::uint8_t>(filter.level.value_or(0)))
    , m_rest(restOf(facts, filter))
    , m_everything(filter.services.isEmpty() && m_level == 0 && filter.areas.isEmpty() && filter.clusters.isEmpty()
          && !filter.asksOfEpisodes())
{
    for (const QString& service : filter.services) {
        if (const SmallCode code = facts.services.find(service))
            m_services[code] = 1;
    }
}

} // namespace axs::figure
