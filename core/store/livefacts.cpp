// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/livefacts.h"

#include "core/record/kinds.h"

#include <algorithm>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

QString factsSource(const QString& fileName)
{
    return u"Figures from the record file “%1”"_s.arg(fileName);
}

Result<void> LiveFacts::load(
    Connection& connection, const QString& sourceName, Date today, const ReadProgress& progress)
{
    const std::lock_guard changing(m_changing);
    m_sourceName = sourceName;
    m_today = today;
    return reload(connection, progress);
}

Result<void> LiveFacts::reload(Connection& connection, const ReadProgress& progress)
{
    const auto before = connection.integer("SELECT max(seq) FROM revision");
    if (!before)
        return before.error();
    auto facts = readFacts(connection, progress);
    if (!facts)
        return facts.error();
    // Whatever was saved while the chunks were read.
    const auto meanwhile = changedSince(connection, *before);
    if (!meanwhile)
        return meanwhile.error();
    if (!meanwhile->empty()) {
        const auto refreshed = refreshFacts(connection, *facts, *meanwhile);
        if (!refreshed)
            return refreshed.error();
        if (!*refreshed)
            return reload(connection, progress);
    }
    facts->sourceName = m_sourceName;
    facts->today = m_today;
    const std::unique_lock lock(m_facts);
    m_current = std::move(*facts);
    m_nameRanksStale = true;
    return {};
}

Result<std::vector<ChangedRecord>> LiveFacts::changedSince(Connection& connection, std::int64_t seq) const
{
    auto statement = connection.prepare("SELECT DISTINCT kind, record, body = x'f6' FROM revision WHERE seq > :seq");
    if (!statement)
        return statement.error();
    statement->bind(":seq", seq);
    std::vector<ChangedRecord> changed;
    for (;;) {
        const auto row = statement->next();
        if (!row)
            return row.error();
        if (!*row)
            return changed;
        record::withKind(statement->utf8(0), [&](auto tag) {
            changed.push_back({decltype(tag)::Type::kind, statement->id(1), statement->integer(2) != 0});
        });
    }
}

Result<void> LiveFacts::apply(Connection& connection, std::span<const ChangedRecord> changed)
{
    const std::lock_guard changing(m_changing);
    bool complete = false;
    {
        const std::unique_lock lock(m_facts);
        if (std::any_of(changed.begin(), changed.end(), [](const auto& each) { return each.kind == "child"; }))
            m_nameRanksStale = true;
        const auto refreshed = refreshFacts(connection, m_current, changed);
        if (!refreshed)
            return refreshed.error();
        complete = *refreshed;
    }
    return complete ? Result<void>() : reload(connection, {});
}

Result<std::vector<std::uint32_t>> LiveFacts::nameRanks(Connection& connection)
{
    const std::lock_guard changing(m_changing);
    if (m_nameRanksStale) {
        auto ranks = read([&](const figure::Facts& facts) { return readNameRanks(connection, facts); });
        if (!ranks)
            return ranks.error();
        m_nameRanks = std::move(*ranks);
        m_nameRanksStale = false;
    }
    return m_nameRanks;
}

} // namespace axs::store
