// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/duework.h"

#include "core/store/cases.h"
#include "core/store/dueowners.h"
#include "core/store/recordtable.h"

#include <algorithm>
#include <mutex>
#include <unordered_map>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;
using pathway::CafCase;
using pathway::WorkEpisode;

namespace {

/// The kinds that due work and the day a child was last seen depend on.
using DueKinds = std::tuple<record::Contact, record::Checklist, record::Consent, record::Contribution, record::Meeting,
    record::Attendance, record::PlanAction, record::LeadSpell, record::Supervision, record::Review, record::Referral,
    record::CopyGiven, record::HarmReport>;

QString listOf(std::span<const Id> ids)
{
    QStringList texts;
    for (const Id id : ids)
        texts += QString::number(id.value);
    return u'[' + texts.join(u',') + u']';
}

/// Calls `take(Record)` for the rows whose column holds one of these ids.
template <class Record, class Take>
Result<void> forRowsOf(Connection& connection, std::string_view column, const QString& ids, Take&& take)
{
    auto statement = connection.prepare("SELECT " + columnList<Record>() + " FROM " + std::string(Record::kind) + " WHERE "
        + std::string(column) + " IN (SELECT value FROM json_each(:ids)) ORDER BY id");
    if (!statement)
        return statement.error();
    statement->bind(":ids", ids);
    return statement->forEachRow([&] { take(readRow<Record>(*statement)); });
}

/// A few episodes and everything that their work depends on, read kind by kind.
class Cases
{
public:
    explicit Cases(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<std::vector<CafCase>> read(std::span<const Id> cafs)
    {
        m_cafList = listOf(cafs);
        if (auto done = forRowsOf<record::Caf>(m_connection, "id", m_cafList,
                [this](record::Caf caf) { m_cases.push_back({{}, std::move(caf), {}}); });
            !done)
            return done.error();
        if (auto done = readChildren(); !done)
            return done.error();
        Result<void> done;
        std::apply([&](const auto&... each) { (readKind(each, done), ...); }, DueKinds{});
        if (!done)
            return done.error();
        return std::move(m_cases);
    }

private:
    Result<void> readChildren()
    {
        std::vector<Id> children;
        for (std::size_t i = 0; i < m_cases.size(); ++i) {
            m_placeOfCaf.emplace(m_cases[i].caf.id.value, i);
            m_placesOfChild[m_cases[i].caf.child.value].push_back(i);
            children.push_back(m_cases[i].caf.child);
        }
        m_childList = listOf(children);
        return forRowsOf<record::Child>(m_connection, "id", m_childList, [this](const record::Child& child) {
            for (const std::size_t place : m_placesOfChild[child.id.value])
                m_cases[place].child = child;
        });
    }

    template <class Record>
    void readKind(const Record&, Result<void>& done)
    {
        if (!done)
            return;
        constexpr pathway::PartOf part = pathway::partOf<Record>();
        if constexpr (part == pathway::PartOf::child) {
            done = forRowsOf<Record>(m_connection, "child", m_childList, [this](const Record& row) {
                for (const std::size_t place : m_placesOfChild[row.child.value])
                    rowsAt<Record>(place).push_back(row);
            });
        } else if constexpr (part == pathway::PartOf::meeting) {
            done = forRowsOf<Record>(m_connection, "meeting", listOf(m_meetings),
                [this](const Record& row) { rowsAt<Record>(m_placeOfMeeting[row.meeting.value]).push_back(row); });
        } else {
            done = forRowsOf<Record>(m_connection, "caf", m_cafList, [this](const Record& row) {
                const std::size_t place = m_placeOfCaf[row.caf.value];
                if constexpr (std::is_same_v<Record, record::Meeting>) {
                    m_meetings.push_back(row.id);
                    m_placeOfMeeting.emplace(row.id.value, place);
                }
                rowsAt<Record>(place).push_back(row);
            });
        }
    }

    template <class Record>
    std::vector<Record>& rowsAt(std::size_t place)
    {
        return m_cases[place].template of<Record>();
    }

    Connection& m_connection;
    std::vector<CafCase> m_cases;
    QString m_cafList;
    QString m_childList;
    std::vector<Id> m_meetings;
    std::unordered_map<std::int64_t, std::size_t> m_placeOfCaf;
    std::unordered_map<std::int64_t, std::size_t> m_placeOfMeeting;
    std::unordered_map<std::int64_t, std::vector<std::size_t>> m_placesOfChild;
};

bool isBefore(const WorkEpisode& episode, Id caf)
{
    return episode.caf < caf;
}

} // namespace

Result<void> DueWork::readProfile(Connection& connection)
{
    auto intervals = RecordTable<record::Interval>::all(connection);
    if (!intervals)
        return intervals.error();
    const auto authorities = RecordTable<record::Authority>::all(connection);
    if (!authorities)
        return authorities.error();
    const auto clusters = RecordTable<record::Cluster>::all(connection);
    if (!clusters)
        return clusters.error();
    m_stages = authorities->empty() ? QStringList() : authorities->front().stages;
    const std::unique_lock lock(m_mutex);
    m_intervals = pathway::Intervals(std::move(*intervals));
    m_clusterNames.clear();
    for (const record::Cluster& each : *clusters)
        m_clusterNames.insert(each.id, each.name);
    m_episodes.clear();
    return {};
}

/// The next ids of the phase; fewer rows than it may hold end the phase.
Result<std::vector<Id>> DueWork::nextCafs(Connection& connection)
{
    struct Query
    {
        Phase phase;
        Phase next;
        std::string_view sql;
        std::int64_t most;
    };
    static constexpr std::int64_t rowsLooked = 5'000;
    static constexpr Query queries[]{
        {Phase::open, Phase::copies,
            "SELECT id, id FROM caf WHERE id > :after AND (closed IS NULL OR closed > :today) ORDER BY id LIMIT :most",
            chunk},
        {Phase::copies, Phase::harm,
            "SELECT id, CASE WHEN given_on IS NULL AND due_on IS NOT NULL THEN caf END FROM copy_given WHERE id > :after"
            " ORDER BY id LIMIT :most",
            rowsLooked},
        {Phase::harm, Phase::done,
            "SELECT id, CASE WHEN written_on IS NULL THEN coalesce(caf, (SELECT max(caf.id) FROM caf WHERE caf.child ="
            " harm_report.child)) END FROM harm_report WHERE id > :after ORDER BY id LIMIT :most",
            rowsLooked},
    };
    const Query& query = *std::find_if(
        std::begin(queries), std::end(queries), [this](const Query& each) { return each.phase == m_phase; });
    auto statement = connection.prepare(query.sql);
    if (!statement)
        return statement.error();
    statement->bind(":after", m_after.value);
    if (m_phase == Phase::open)
        statement->bind(":today", std::int64_t{m_today.dayNumber()});
    statement->bind(":most", query.most);
    std::vector<Id> cafs;
    std::int64_t rows = 0;
    const auto read = statement->forEachRow([&] {
        ++rows;
        m_after = statement->id(0);
        if (!statement->isNull(1))
            cafs.push_back(statement->id(1));
    });
    if (!read)
        return read.error();
    if (rows < query.most) {
        m_phase = query.next;
        m_after = {};
    }
    std::sort(cafs.begin(), cafs.end());
    cafs.erase(std::unique(cafs.begin(), cafs.end()), cafs.end());
    return cafs;
}

Result<bool> DueWork::step(Connection& connection)
{
    if (m_phase == Phase::done)
        return false;
    if (m_phase == Phase::profile) {
        if (auto read = readProfile(connection); !read)
            return read.error();
        m_phase = Phase::open;
        m_after = {};
        return true;
    }
    const bool isOpenPhase = m_phase == Phase::open;
    auto cafs = nextCafs(connection);
    if (!cafs)
        return cafs.error();
    if (!isOpenPhase) {
        std::erase_if(*cafs, [this](Id caf) {
            const auto place = std::lower_bound(m_episodes.begin(), m_episodes.end(), caf, isBefore);
            return place != m_episodes.end() && place->caf == caf;
        });
    }
    for (std::size_t i = 0; i < cafs->size(); i += chunk) {
        const std::span<const Id> some(cafs->data() + i, std::min<std::size_t>(chunk, cafs->size() - i));
        if (auto read = refresh(connection, some); !read)
            return read.error();
    }
    return m_phase != Phase::done;
}

Result<std::vector<WorkEpisode>> DueWork::readEpisodes(Connection& connection, std::span<const Id> cafs) const
{
    auto cases = Cases(connection).read(cafs);
    if (!cases)
        return cases.error();
    std::vector<WorkEpisode> episodes;
    for (const CafCase& each : *cases) {
        WorkEpisode episode = pathway::workEpisode(each, m_intervals, m_stages, m_today);
        if (!episode.isOpen && episode.items.empty())
            continue;
        episode.childName = childName(each.child);
        episodes.push_back(std::move(episode));
    }
    return episodes;
}

Result<void> DueWork::refresh(Connection& connection, std::span<const Id> cafs)
{
    if (cafs.empty())
        return {};
    auto read = readEpisodes(connection, cafs);
    if (!read)
        return read.error();
    put(std::move(*read), cafs);
    return {};
}

void DueWork::put(std::vector<WorkEpisode> read, std::span<const Id> asked)
{
    const std::unique_lock lock(m_mutex);
    const bool isAllNew = m_episodes.empty() || m_episodes.back().caf < asked.front();
    if (!isAllNew)
        std::erase_if(m_episodes,
            [&](const WorkEpisode& each) { return std::binary_search(asked.begin(), asked.end(), each.caf); });
    const auto middle = static_cast<std::ptrdiff_t>(m_episodes.size());
    m_episodes.insert(m_episodes.end(), std::move_iterator(read.begin()), std::move_iterator(read.end()));
    if (!isAllNew)
        std::inplace_merge(m_episodes.begin(), m_episodes.begin() + middle, m_episodes.end(),
            [](const WorkEpisode& left, const WorkEpisode& right) { return left.caf < right.caf; });
}

Result<bool> DueWork::apply(Connection& connection, std::span<const ChangedRecord> changed)
{
    const bool isProfile = std::any_of(changed.begin(), changed.end(), [](const ChangedRecord& each) {
        return each.kind == record::Interval::kind || each.kind == record::Authority::kind
            || each.kind == record::Cluster::kind;
    });
    if (isProfile || m_phase == Phase::profile) {
        m_phase = Phase::profile;
        return true;
    }
    const auto cafs = episodesOf(connection, changed);
    if (!cafs)
        return cafs.error();
    for (std::size_t i = 0; i < cafs->size(); i += chunk) {
        const std::span<const Id> some(cafs->data() + i, std::min<std::size_t>(chunk, cafs->size() - i));
        if (auto read = refresh(connection, some); !read)
            return read.error();
    }
    return m_phase != Phase::done;
}

QHash<Id, QString> DueWork::clusterNames() const
{
    const std::shared_lock lock(m_mutex);
    return m_clusterNames;
}

} // namespace axs::store
