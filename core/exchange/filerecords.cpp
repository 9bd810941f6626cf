// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/filerecords.h"

#include "core/exchange/column.h"

#include <algorithm>

namespace axs::exchange {

namespace {

QString listKey(std::string_view list, const QString& label)
{
    const QString plain = folded(label);
    return latin(list) + u'\n' + (plain.isEmpty() ? label : plain);
}

/// "Crediton and Culm Valley" is "Crediton & Culm Valley".
QString placeKey(QStringView name)
{
    QStringList words = foldedWords(name);
    words.removeAll(QStringLiteral("and"));
    return words.join(u' ');
}

} // namespace

FileRecords::FileRecords(store::Connection* connection, std::function<Id()> newId)
    : m_connection(connection)
    , m_newId(std::move(newId))
{
}

Result<void> FileRecords::loadPlaces()
{
    if (auto loaded = loadAll<record::Area>(); !loaded)
        return loaded;
    if (auto loaded = loadAll<record::Cluster>(); !loaded)
        return loaded;
    if (auto loaded = loadAll<record::Option>(); !loaded)
        return loaded;
    for (const auto& entry : shelf<record::Cluster>().entries) {
        for (const QString& alias : entry.record.aliases)
            nameCluster(alias, entry.record.id);
    }
    // Names after aliases: a cluster's own name always means it.
    for (const auto& entry : shelf<record::Cluster>().entries)
        nameCluster(entry.record.name, entry.record.id);
    for (const auto& entry : shelf<record::Option>().entries) {
        const record::Option& option = entry.record;
        const QByteArray list = option.list.toLatin1();
        m_lists.insert(listKey(list.toStdString(), option.label), option.label);
        int& size = m_listSizes[option.list];
        size = std::max(size, option.position.value_or(0));
    }
    return {};
}

Id FileRecords::clusterNamed(QStringView text) const
{
    return m_clusters.value(placeKey(text));
}

QString FileRecords::clusterLike(QStringView text) const
{
    const QString wanted = placeKey(text);
    const int limit = static_cast<int>(wanted.size() / 3);
    int best = limit + 1;
    Id like;
    for (auto each = m_clusters.cbegin(); each != m_clusters.cend(); ++each) {
        const int distance = editDistance(each.key(), wanted, limit);
        if (distance < best || (distance == best && distance <= limit && each.value() < like)) {
            best = distance;
            like = each.value();
        }
    }
    const auto* found = shelf<record::Cluster>().byId.value(like);
    return found ? found->record.name : QString();
}

void FileRecords::nameCluster(const QString& name, Id cluster)
{
    m_clusters.insert(placeKey(name), cluster);
}

QString FileRecords::listed(std::string_view list, const QString& label)
{
    if (label.isEmpty())
        return label;
    const QString key = listKey(list, label);
    if (const auto known = m_lists.constFind(key); known != m_lists.constEnd())
        return *known;
    record::Option option;
    option.list = latin(list);
    option.label = label;
    option.position = ++m_listSizes[option.list];
    add(std::move(option));
    m_lists.insert(key, label);
    return label;
}

} // namespace axs::exchange
