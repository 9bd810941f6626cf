// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importkind.h"

#include <QSet>

#include <array>

namespace axs::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array clusterColumns{
    columns::required(columns::text("cluster")),
    columns::text("area"),
    columns::texts("aliases"),
    columns::date("started"),
};

/// Three letters that no other cluster has: the first three of the name, else others of the name in order, else any.
QString freeCode(const QString& name, const QSet<QString>& taken)
{
    QString letters;
    for (const QChar character : folded(name)) {
        if (character >= u'a' && character <= u'z')
            letters += character.toUpper();
    }
    const qsizetype own = letters.size();
    for (char16_t letter = u'A'; letter <= u'Z'; ++letter)
        letters += letter;
    const auto find = [&](qsizetype size) -> QString {
        for (qsizetype i = 0; i < size; ++i) {
            for (qsizetype j = i + 1; j < size; ++j) {
                for (qsizetype k = j + 1; k < size; ++k) {
                    const QString code = QString(letters[i]) + letters[j] + letters[k];
                    if (!taken.contains(code))
                        return code;
                }
            }
        }
        return {};
    };
    const QString code = find(own);
    return code.isEmpty() ? find(letters.size()) : code;
}

/// Without a position of their own, places stand in the order that a reader expects.
class Clusters final : public RowTaker
{
public:
    Result<void> begin(FileRecords& records) override
    {
        for (const auto& entry : records.shelf<record::Area>().entries)
            m_areas.insert(folded(entry.record.name), entry.record.id);
        for (const auto& entry : records.shelf<record::Cluster>().entries)
            m_codes.insert(entry.record.code);
        return {};
    }

    Result<void> take(TableRow& row, FileRecords& records) override
    {
        const QString name = row.text("cluster").simplified();
        const Id known = records.clusterNamed(name);
        const QStringList aliases = row.texts("aliases");
        for (const QString& alias : aliases) {
            const Id other = records.clusterNamed(alias);
            if (other.isSet() && other != known)
                row.addFault("aliases", u"is also another cluster's name. A name can mean one cluster only"_s);
        }
        if (row.hasFaults())
            return {};
        auto& entry = known.isSet() ? *records.shelf<record::Cluster>().byId.value(known) : addCluster(name, records);
        entry.set(&record::Cluster::area, areaNamed(row.text("area").simplified(), records));
        entry.set(&record::Cluster::aliases, aliases);
        entry.set(&record::Cluster::started, row.date("started"));
        for (const QString& alias : aliases)
            records.nameCluster(alias, entry.record.id);
        return {};
    }

private:
    Entry<record::Cluster>& addCluster(const QString& name, FileRecords& records)
    {
        record::Cluster cluster;
        cluster.name = name;
        cluster.code = freeCode(name, m_codes);
        m_codes.insert(cluster.code);
        auto& entry = records.add(std::move(cluster));
        records.nameCluster(name, entry.record.id);
        return entry;
    }

    Id areaNamed(const QString& name, FileRecords& records)
    {
        if (name.isEmpty())
            return {};
        Id& area = m_areas[folded(name)];
        if (!area.isSet()) {
            record::Area fresh;
            fresh.name = name;
            area = records.add(std::move(fresh)).record.id;
        }
        return area;
    }

    QHash<QString, Id> m_areas;
    QSet<QString> m_codes;
};

} // namespace

const ImportKind clustersKind{"clusters", "AXS clusters and their areas", clusterColumns, makeTaker<Clusters>};

} // namespace axs::exchange
