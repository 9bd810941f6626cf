// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/factsreader.h"

#include "core/store/factscolumns.h"
#include "core/store/factsconsents.h"
#include "core/store/factsplaces.h"
#include "core/store/factsrows.h"

#include <algorithm>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;
using namespace figure;

namespace {

constexpr std::int64_t chunk = 5'000;

/// Reads a table in order of id, a chunk a statement, so that each read transaction is short.
template <class Visit>
Result<void> inChunks(Connection& connection, std::string_view table, std::string_view columns,
    std::int64_t& rowsRead, const ReadProgress& progress, Visit&& visit)
{
    auto statement = connection.prepare(std::string("SELECT ")
                                            .append(columns)
                                            .append(" FROM ")
                                            .append(table)
                                            .append(" WHERE id > :after ORDER BY id LIMIT :count"));
    if (!statement)
        return statement.error();
    Id after;
    for (;;) {
        statement->bindAt(1, after.value);
        statement->bindAt(2, chunk);
        std::int64_t rows = 0;
        for (;;) {
            const auto row = statement->next();
            if (!row)
                return row.error();
            if (!*row)
                break;
            after = statement->id(0);
            visit(*statement);
            ++rows;
        }
        statement->reset();
        rowsRead += rows;
        if (progress && !progress(rowsRead))
            return Error{u"Stopped."_s, {}, Failure::cancelled};
        if (rows < chunk)
            return {};
    }
}

struct Reading
{
    Connection& connection;
    const ReadProgress& progress;
    Facts facts;
    std::int64_t rows = 0;

    template <class Visit>
    Result<void> table(std::string_view name, std::string_view columns, Visit&& visit)
    {
        return inChunks(connection, name, columns, rows, progress, std::forward<Visit>(visit));
    }

    Result<void> readPeople();
    Result<void> readEpisodes();
    Result<void> readConsents();
    Result<void> readOutcomes();
    Result<void> readRows();
    Result<void> readComments();
};

RowLinks rowLinks(const Facts& facts, const std::vector<std::pair<Id, SmallCode>>& clusters)
{
    return {PlaceFinder(facts.episodes.id), PlaceFinder(facts.meetings.id), PlaceFinder(facts.practitioners.id), clusters};
}

Result<void> Reading::readPeople()
{
    facts.practitioners.id.assign(1, Id{});
    if (auto read = table("practitioner", practitionerColumns,
            [&](const Statement& row) { setPractitioner(facts, row, facts.practitioners.size()); });
        !read)
        return read;
    return table("child", childColumns, [&](const Statement& row) { setChild(facts, row, facts.children.size()); });
}

Result<void> Reading::readEpisodes()
{
    const auto clusters = clusterCodes(facts);
    EpisodeLinks links{PlaceFinder(facts.children.id), PlaceFinder(facts.practitioners.id),
        PlaceFinder(facts.practitioners.id), clusters};
    if (auto read = table("caf", episodeColumns,
            [&](const Statement& row) { setEpisode(facts, links, row, facts.episodes.size()); });
        !read)
        return read;
    for (std::size_t place = 0; place < facts.episodes.size(); ++place)
        derive(facts, place);
    return table("referral", referralColumns,
        [&](const Statement& row) { setReferral(facts, links, row, facts.referrals.size()); });
}

Result<void> Reading::readConsents()
{
    PlaceFinder episodes(facts.episodes.id);
    ConsentDecisions decisions;
    if (auto read = table("consent", ConsentDecisions::columns, [&](const Statement& row) {
            setConsent(facts, episodes, row, facts.consents.size());
            if (const std::size_t place = episodes.find(row.id(1)); place != PlaceFinder::nowhere)
                decisions.add(place, row);
        });
        !read)
        return read;
    decisions.apply(facts);
    return {};
}

Result<void> Reading::readOutcomes()
{
    PlaceFinder episodes(facts.episodes.id);
    if (auto read = table("review", reviewColumns, [&](const Statement& row) {
            const std::size_t place = facts.reviews.size();
            setReview(facts, episodes, row, place);
            countReview(facts, place);
        });
        !read)
        return read;
    return table("form_score", scoreColumns,
        [&](const Statement& row) { setScore(facts, episodes, row, facts.scores.size()); });
}

Result<void> Reading::readComments()
{
    for (std::vector<QString>& comments : facts.reviews.comment)
        comments.resize(facts.reviews.size());
    PlaceFinder reviews(facts.reviews.id);
    return table("review", "id, child_comment, parent_comment, lead_comment", [&](const Statement& row) {
        const std::size_t place = reviews.find(row.id(0));
        for (int voice = 0; place != PlaceFinder::nowhere && voice < voiceCount; ++voice)
            facts.reviews.comment[voice][place] = row.text(1 + voice);
    });
}

Result<void> Reading::readRows()
{
    const auto clusters = clusterCodes(facts);
    RowLinks links = rowLinks(facts, clusters);
    for (const FactTable& each : factTables()) {
        auto read = table(each.kind, each.columns, [&](const Statement& row) {
            const std::size_t place = each.ids(facts).size();
            each.set(facts, links, row, place);
            tellEpisode(facts, each, place);
        });
        if (!read)
            return read;
    }
    return {};
}

/// Where a changed record goes: its place, the end, or nowhere when it came in between older ones.
std::size_t placeFor(const std::vector<Id>& ids, Id id)
{
    if (ids.empty() || ids.back() < id)
        return ids.size();
    return PlaceFinder(ids).find(id);
}

struct Refresh
{
    std::string_view kind;
    std::string_view columns;
    std::vector<Id>& (*ids)(Facts&);
    void (*set)(Facts&, EpisodeLinks&, PlaceFinder& episodes, const Statement&, std::size_t);
};

void recountReviews(Facts& facts, Code episode)
{
    if (episode == noChild)
        return;
    facts.episodes.firstReview[episode] = Date::unsetDay;
    facts.episodes.lastReview[episode] = Date::unsetDay;
    for (std::size_t review = 0; review < facts.reviews.size(); ++review) {
        if (facts.reviews.episode[review] == episode)
            countReview(facts, review);
    }
}

constexpr Refresh refreshes[]{
    {"practitioner", practitionerColumns, [](Facts& f) -> std::vector<Id>& { return f.practitioners.id; },
        [](Facts& f, EpisodeLinks&, PlaceFinder&, const Statement& row, std::size_t at) {
            setPractitioner(f, row, at);
        }},
    {"child", childColumns, [](Facts& f) -> std::vector<Id>& { return f.children.id; },
        [](Facts& f, EpisodeLinks&, PlaceFinder&, const Statement& row, std::size_t at) {
            setChild(f, row, at);
            for (std::size_t episode = 0; episode < f.episodes.size(); ++episode) {
                if (f.episodes.child[episode] == at)
                    derive(f, episode);
            }
        }},
    {"caf", episodeColumns, [](Facts& f) -> std::vector<Id>& { return f.episodes.id; },
        [](Facts& f, EpisodeLinks& links, PlaceFinder&, const Statement& row, std::size_t at) {
            setEpisode(f, links, row, at);
            derive(f, at);
        }},
    {"review", reviewColumns, [](Facts& f) -> std::vector<Id>& { return f.reviews.id; },
        [](Facts& f, EpisodeLinks&, PlaceFinder& episodes, const Statement& row, std::size_t at) {
            const Code before = at < f.reviews.size() ? f.reviews.episode[at] : noChild;
            setReview(f, episodes, row, at);
            recountReviews(f, before);
            recountReviews(f, f.reviews.episode[at]);
        }},
    {"form_score", scoreColumns, [](Facts& f) -> std::vector<Id>& { return f.scores.id; },
        [](Facts& f, EpisodeLinks&, PlaceFinder& episodes, const Statement& row, std::size_t at) {
            setScore(f, episodes, row, at);
        }},
    {"referral", referralColumns, [](Facts& f) -> std::vector<Id>& { return f.referrals.id; },
        [](Facts& f, EpisodeLinks& links, PlaceFinder&, const Statement& row, std::size_t at) {
            setReferral(f, links, row, at);
        }},
};

/// Calls `set(row, place)` with the record's row as it stands now; false when there is no such row or place.
template <class Set>
Result<bool> withRow(Connection& connection, std::string_view kind, std::string_view columns,
    const std::vector<Id>& ids, Id id, Set&& set)
{
    const std::size_t place = placeFor(ids, id);
    if (place == PlaceFinder::nowhere)
        return false;
    auto statement = connection.prepare(
        std::string("SELECT ").append(columns).append(" FROM ").append(kind).append(" WHERE id = :id"));
    if (!statement)
        return statement.error();
    statement->bind(":id", id);
    const auto row = statement->next();
    if (!row)
        return row.error();
    if (*row)
        set(*statement, place);
    return *row;
}

Result<bool> refreshOne(Connection& connection, Facts& facts, const Refresh& refresh, Id id)
{
    return withRow(connection, refresh.kind, refresh.columns, refresh.ids(facts), id,
        [&](const Statement& row, std::size_t place) {
            const auto clusters = clusterCodes(facts);
            EpisodeLinks links{PlaceFinder(facts.children.id), PlaceFinder(facts.practitioners.id),
                PlaceFinder(facts.practitioners.id), clusters};
            PlaceFinder episodes(facts.episodes.id);
            refresh.set(facts, links, episodes, row, place);
        });
}

Result<bool> refreshRow(Connection& connection, Facts& facts, const FactTable& table, Id id)
{
    return withRow(connection, table.kind, table.columns, table.ids(facts), id,
        [&](const Statement& row, std::size_t place) {
            const auto clusters = clusterCodes(facts);
            RowLinks links = rowLinks(facts, clusters);
            const bool isNew = place == table.ids(facts).size();
            const Code before = table.episodes && !isNew ? table.episodes(facts)[place] : noChild;
            table.set(facts, links, row, place);
            retellEpisode(facts, table, before);
            if (table.episodes)
                retellEpisode(facts, table, table.episodes(facts)[place]);
        });
}

Result<bool> refreshConsent(Connection& connection, Facts& facts, Id consent)
{
    auto statement = connection.prepare(std::string("SELECT ")
                                            .append(ConsentDecisions::columns)
                                            .append(" FROM consent WHERE caf ="
                                                    " (SELECT caf FROM consent WHERE id = :id)"));
    if (!statement)
        return statement.error();
    statement->bind(":id", consent);
    PlaceFinder episodes(facts.episodes.id);
    ConsentDecisions decisions;
    bool found = false;
    for (;;) {
        const auto row = statement->next();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const std::size_t place = episodes.find(statement->id(1));
        if (place == PlaceFinder::nowhere)
            return false;
        const std::size_t at = placeFor(facts.consents.id, statement->id(0));
        if (at == PlaceFinder::nowhere)
            return false;
        setConsent(facts, episodes, *statement, at);
        found = true;
        facts.episodes.consent[place] = 0;
        decisions.add(place, *statement);
    }
    decisions.apply(facts);
    return found;
}

} // namespace

Result<Facts> readFacts(Connection& connection, const ReadProgress& progress, Comments comments)
{
    Reading reading{connection, progress, {}, 0};
    auto places = readPlaces(connection);
    if (!places)
        return places.error();
    reading.facts = std::move(*places);
    for (const auto step : {&Reading::readPeople, &Reading::readEpisodes, &Reading::readConsents,
             &Reading::readOutcomes, &Reading::readRows}) {
        if (auto read = (reading.*step)(); !read)
            return read.error();
    }
    if (comments == Comments::yes) {
        if (auto read = reading.readComments(); !read)
            return read.error();
    }
    return std::move(reading.facts);
}

Result<bool> refreshFacts(Connection& connection, Facts& facts, std::span<const ChangedRecord> changed)
{
    // In the order of the kinds, so that what a record points at is there before it.
    bool complete = std::none_of(changed.begin(), changed.end(), [](const auto& each) { return each.withdrawn; });
    const auto each = [&](std::string_view kind, auto&& refresh) -> Result<void> {
        for (const ChangedRecord& record : changed) {
            if (!complete || record.kind != kind)
                continue;
            const Result<bool> done = refresh(record.id);
            if (!done)
                return done.error();
            complete = *done;
        }
        return {};
    };
    for (const Refresh& refresh : refreshes) {
        if (auto done = each(refresh.kind, [&](Id id) { return refreshOne(connection, facts, refresh, id); }); !done)
            return done.error();
    }
    if (auto done = each("consent", [&](Id id) { return refreshConsent(connection, facts, id); }); !done)
        return done.error();
    for (const FactTable& table : factTables()) {
        if (auto done = each(table.kind, [&](Id id) { return refreshRow(connection, facts, table, id); }); !done)
            return done.error();
    }
    for (const ChangedRecord& record : changed) {
        if (shapesFacts(record.kind))
            complete = false;
    }
    return complete;
}

Result<std::vector<std::uint32_t>> readNameRanks(Connection& connection, const Facts& facts)
{
    auto statement = connection.prepare(
        "SELECT record FROM search_text WHERE sort_name IS NOT NULL ORDER BY sort_name, record");
    if (!statement)
        return statement.error();
    std::vector<std::uint32_t> ranks(facts.children.size(), 0xffffffff);
    PlaceFinder children(facts.children.id);
    for (std::uint32_t rank = 0;; ++rank) {
        const auto row = statement->next();
        if (!row)
            return row.error();
        if (!*row)
            return ranks;
        const std::size_t place = children.find(statement->id(0));
        if (place != PlaceFinder::nowhere)
            ranks[place] = rank;
    }
}

} // namespace axs::store
