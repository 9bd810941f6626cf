// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/episodelist.h"

#include "core/base/text.h"
#include "core/figure/behindcell.h"
#include "core/figure/episodetest.h"
#include "core/figure/filterwords.h"

#include <algorithm>
#include <numeric>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::uint64_t notRecorded = std::numeric_limits<std::uint64_t>::max();

bool isUnset(std::int32_t day)
{
    return day == Date::unsetDay;
}

/// Whether the filter's dates hold an episode; open dates hold every one.
bool isDated(const EpisodeColumns& episodes, const Period& period, std::size_t row)
{
    return (!period.from.isSet() && !period.to.isSet())
        || period.holds(isUnset(episodes.started[row]) ? Date() : Date::fromDayNumber(episodes.started[row]));
}

/// The order of each text among the others, by British collation; 0, "not recorded", comes last.
std::vector<std::uint64_t> textRanks(const std::vector<QString>& texts)
{
    std::vector<std::size_t> order(texts.size());
    std::iota(order.begin(), order.end(), std::size_t{ 0 });
    std::stable_sort(order.begin(), order.end(),
        [&](std::size_t left, std::size_t right) { return compareBritish(texts[left], texts[right]) < 0; });
    std::vector<std::uint64_t> ranks(texts.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        ranks[order[rank]] = rank;
    if (!ranks.empty())
        ranks[0] = notRecorded;
    return ranks;
}

std::vector<QString> textsOf(const Names& names)
{
    std::vector<QString> texts;
    for (SmallCode code = 0; code < names.size(); ++code)
        texts.push_back(names.text(code));
    return texts;
}

std::vector<QString> clusterNames(const Facts& facts)
{
    std::vector<QString> texts;
    for (const ClusterFacts& cluster : facts.clusters)
        texts.push_back(cluster.name);
    return texts;
}

std::uint64_t dayKey(std::int32_t day)
{
    return isUnset(day) ? notRecorded : static_cast<std::uint64_t>(static_cast<std::int64_t>(day) + 0x80000000LL);
}

/// By place in `ids`, where each stands in the order that was read.
std::vector<std::uint64_t> readRanks(const std::vector<Id>& ids, const std::vector<Id>& order)
{
    std::vector<std::uint64_t> ranks(ids.size(), notRecorded);
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        if (const std::size_t place = placeOf(ids, order[rank]); place < ids.size())
            ranks[place] = rank;
    }
    return ranks;
}

/// One number an episode that orders it.
std::vector<std::uint64_t> sortKeys(const Facts& facts, const EpisodeQuery& query,
    std::span<const std::uint32_t> nameRanks, const std::vector<std::uint32_t>& rows)
{
    const EpisodeColumns& e = facts.episodes;
    std::vector<std::uint64_t> keys;
    keys.reserve(rows.size());
    const auto each = [&](auto&& key) {
        for (const std::uint32_t row : rows)
            keys.push_back(key(row));
    };
    const auto days
        = [&](const std::vector<std::int32_t>& column) { each([&](std::size_t row) { return dayKey(column[row]); }); };
    const auto texts = [&](const std::vector<SmallCode>& column, const std::vector<QString>& names) {
        const std::vector<std::uint64_t> ranks = textRanks(names);
        each([&](std::size_t row) { return ranks[column[row]]; });
    };
    const auto ofChild = [&](auto&& key) {
        each([&](std::size_t row) { return e.child[row] < facts.children.size() ? key(e.child[row]) : notRecorded; });
    };
    switch (query.order) {
    case EpisodeOrder::name:
        ofChild([&](Code child) -> std::uint64_t {
            return child < nameRanks.size() && nameRanks[child] != noChild ? nameRanks[child] : notRecorded;
        });
        break;
    case EpisodeOrder::born:
        ofChild([&](Code child) {
            const std::int32_t born = facts.children.born[child];
            return dayKey(isUnset(born) ? facts.children.expected[child] : born);
        });
        break;
    case EpisodeOrder::gender:
        ofChild([&](Code child) -> std::uint64_t {
            const GenderCode gender = facts.children.gender[child];
            return gender == GenderCode::notRecorded ? notRecorded : static_cast<std::uint64_t>(gender);
        });
        break;
    case EpisodeOrder::cluster:
        texts(e.cluster, clusterNames(facts));
        break;
    case EpisodeOrder::started:
        days(e.started);
        break;
    case EpisodeOrder::completed:
        days(e.completed);
        break;
    case EpisodeOrder::lastReview:
        days(e.lastReview);
        break;
    case EpisodeOrder::closed:
        days(e.closed);
        break;
    case EpisodeOrder::level:
        each([&](std::size_t row) { return e.level[row] == 0 ? notRecorded : std::uint64_t{ e.level[row] }; });
        break;
    case EpisodeOrder::assessorRole:
        texts(e.assessorRole, textsOf(facts.roles));
        break;
    case EpisodeOrder::leadRole:
        texts(e.leadRole, textsOf(facts.roles));
        break;
    case EpisodeOrder::service:
        texts(e.service, textsOf(facts.services));
        break;
    case EpisodeOrder::coordinator:
        texts(e.coordinator, textsOf(facts.coordinators));
        break;
    case EpisodeOrder::reference: {
        const auto ranks = readRanks(e.id, query.readOrder);
        each([&](std::size_t row) { return ranks[row]; });
        break;
    }
    case EpisodeOrder::assessor:
    case EpisodeOrder::lead: {
        const auto ranks = readRanks(facts.practitioners.id, query.readOrder);
        const std::vector<Code>& people = query.order == EpisodeOrder::lead ? e.lead : e.assessor;
        each([&](std::size_t row) {
            return people[row] > 0 && people[row] < ranks.size() ? ranks[people[row]] : notRecorded;
        });
        break;
    }
    }
    return keys;
}

std::vector<Id> inOrder(const Facts& facts, const EpisodeQuery& query, std::span<const std::uint32_t> nameRanks,
    const std::vector<std::uint32_t>& rows)
{
    struct Keyed
    {
        std::uint64_t key;
        std::uint32_t row;
    };
    const std::vector<std::uint64_t> keys = sortKeys(facts, query, nameRanks, rows);
    std::vector<Keyed> sorted(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        sorted[i] = { query.descending && keys[i] != notRecorded ? notRecorded - 1 - keys[i] : keys[i], rows[i] };
    // Within the same key, the latest episode first.
    std::sort(sorted.begin(), sorted.end(), [](const Keyed& left, const Keyed& right) {
        return left.key != right.key ? left.key < right.key : left.row > right.row;
    });
    std::vector<Id> ids;
    ids.reserve(sorted.size());
    for (const Keyed& each : sorted)
        ids.push_back(facts.episodes.id[each.row]);
    return ids;
}

/// Marks the children that the text found; walks both sorted lists.
std::vector<std::uint8_t> foundChildren(const Facts& facts, const FoundText& found)
{
    std::vector<std::uint8_t> marks(facts.children.size());
    for (const Id id : found.children) {
        if (const std::size_t place = placeOf(facts.children.id, id); place < marks.size())
            marks[place] = 1;
    }
    return marks;
}

} // namespace

Result<EpisodeList> listEpisodes(
    const Facts& facts, const EpisodeQuery& query, std::span<const std::uint32_t> nameRanks)
{
    const auto filter = resolved(facts, query.filter);
    if (!filter)
        return filter.error();
    EpisodeList list;
    list.all = facts.episodes.size();
    std::vector<std::uint8_t> behindCell;
    if (filter->cell) {
        const auto behind = records(facts, Query{ *filter, Query{}.target, false }, *filter->cell);
        if (!behind)
            return behind.error();
        behindCell = episodesBehind(facts, *behind);
        list.counted = behind->kind;
        list.cellRecords = behind->ids.size();
        list.cellEpisodes = static_cast<std::size_t>(std::count(behindCell.begin(), behindCell.end(), 1));
    }
    const std::vector<std::uint8_t> clusters = keptClusters(facts, *filter);
    const EpisodeTest test(facts, *filter, clusters);
    const auto children = query.found ? foundChildren(facts, *query.found) : std::vector<std::uint8_t>();
    const auto isFound = [&](std::size_t row) {
        const Code child = facts.episodes.child[row];
        return (child < children.size() && children[child])
            || std::binary_search(query.found->cafs.begin(), query.found->cafs.end(), facts.episodes.id[row]);
    };
    std::vector<std::uint32_t> rows;
    for (std::size_t row = 0; row < facts.episodes.size(); ++row) {
        // A cell of reviews or scores has its own dates, so the filter's part is the figure's to judge.
        const bool chosen
            = filter->cell ? behindCell[row] != 0 : isDated(facts.episodes, filter->period, row) && test.holds(row);
        if (chosen && (!query.found || isFound(row)))
            rows.push_back(static_cast<std::uint32_t>(row));
    }
    list.cafs = inOrder(facts, query, nameRanks, rows);
    return list;
}

Result<EpisodeCount> countEpisodes(const Facts& facts, const RecordFilter& asked)
{
    const auto filter = resolved(facts, asked);
    if (!filter)
        return filter.error();
    const std::vector<std::uint8_t> clusters = keptClusters(facts, *filter);
    const EpisodeTest test(facts, *filter, clusters);
    EpisodeCount count;
    count.all = facts.episodes.size();
    for (std::size_t row = 0; row < count.all; ++row)
        count.listed += isDated(facts.episodes, filter->period, row) && test.holds(row);
    count.counted = select(facts, Query{*filter, Query{}.target, false}).episodes.size();
    return count;
}

} // namespace axs::figure
