// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/store/lookup.h"

#include <QHash>

#include <deque>
#include <functional>
#include <tuple>
#include <type_traits>

namespace axs::exchange {

/// A record as an import will leave it, and as it was before the first change.
template <class Record>
struct Entry
{
    Record record;
    std::unique_ptr<Record> before;
    bool isNew = false;

    /// An empty value changes nothing; nor does a text that only lacks the blanks around it, which no table keeps.
    template <class Type>
    void set(Type Record::*member, const Type& value)
    {
        if constexpr (std::is_same_v<Type, QString>) {
            if ((record.*member).trimmed() == value)
                return;
        }
        if (!record::isUnset(value))
            put(member, value);
    }
    /// Changes it only where there is nothing yet.
    template <class Type>
    void fill(Type Record::*member, const Type& value)
    {
        if (record::isUnset(record.*member))
            set(member, value);
    }
    /// Also empties it.
    template <class Type>
    void put(Type Record::*member, const Type& value)
    {
        if (record.*member == value)
            return;
        if (!isNew && !before)
            before = std::make_unique<Record>(record);
        record.*member = value;
    }
    bool isChanged() const { return isNew || (before && !(*before == record)); }
};

/// The records of one kind that an import has touched, each once; they stay where they are.
template <class Record>
struct Shelf
{
    std::deque<Entry<Record>> entries;
    QHash<Id, Entry<Record>*> byId;
    QHash<QString, Entry<Record>*> byReference; ///< also references that the file does not have
    QHash<Id, std::vector<Entry<Record>*>> byOwner;
    std::optional<store::Lookup<Record>> lookup; ///< of one column: the reference, or the owner
    bool isWhole = false; ///< every record of the kind is here

    Entry<Record>& take(Record existing)
    {
        if (auto* known = byId.value(existing.id))
            return *known;
        return keep({std::move(existing), {}, false});
    }
    Entry<Record>& keep(Entry<Record> entry)
    {
        Entry<Record>& kept = entries.emplace_back(std::move(entry));
        byId.insert(kept.record.id, &kept);
        return kept;
    }
};

/// The file's records as an import sees them: found in the file when a row first names them, changed in memory, and
/// saved together at the end. Without a connection there is no file yet, and nothing is found.
class FileRecords
{
public:
    FileRecords(store::Connection* connection, std::function<Id()> newId);

    template <class Record>
    Shelf<Record>& shelf()
    {
        return std::get<Shelf<Record>>(m_shelves);
    }
    template <class Record>
    const Shelf<Record>& shelf() const
    {
        return std::get<Shelf<Record>>(m_shelves);
    }
    /// Brings every record of a small kind onto its shelf.
    template <class Record>
    Result<void> loadAll();
    /// A new record with an id of its own.
    template <class Record>
    Entry<Record>& add(Record record);
    /// Nothing when the file has no such reference.
    template <class Record>
    Result<Entry<Record>*> find(const QString& reference);
    template <class Record>
    Result<Entry<Record>*> findOrAdd(const QString& reference);
    /// The records of this kind that belong to a CAF or a meeting; a new one is made with addTo().
    template <class Record, class Owner>
    Result<std::vector<Entry<Record>*>> of(const Entry<Owner>& owner);
    template <class Record, class Owner>
    Entry<Record>& addTo(const Entry<Owner>& owner);

    /// Brings areas, clusters and lists in; before anything below is asked.
    Result<void> loadPlaces();
    /// By name or alias; unset when there is none.
    Id clusterNamed(QStringView text) const;
    /// The cluster whose name or alias is spelt most like it, or empty.
    QString clusterLike(QStringView text) const;
    /// Lets a cluster be found under a further name.
    void nameCluster(const QString& name, Id cluster);
    /// The entry of an open list as the list spells it; a new one joins the list.
    QString listed(std::string_view list, const QString& label);

private:
    template <class Variant>
    struct ShelvesOf;
    template <class... Records>
    struct ShelvesOf<std::variant<Records...>>
    {
        using Type = std::tuple<Shelf<Records>...>;
    };

    store::Connection* m_connection;
    std::function<Id()> m_newId;
    typename ShelvesOf<record::AnyRecord>::Type m_shelves;
    QHash<QString, Id> m_clusters;
    QHash<QString, QString> m_lists;
    QHash<QString, int> m_listSizes;
};

template <class Record>
Result<void> FileRecords::loadAll()
{
    Shelf<Record>& all = shelf<Record>();
    if (std::exchange(all.isWhole, true) || !m_connection)
        return {};
    return store::RecordTable<Record>::forEach(*m_connection, [&](Record record) { all.take(std::move(record)); });
}

template <class Record>
Entry<Record>& FileRecords::add(Record record)
{
    record.id = m_newId();
    return shelf<Record>().keep({std::move(record), {}, true});
}

template <class Record>
Result<Entry<Record>*> FileRecords::find(const QString& reference)
{
    Shelf<Record>& all = shelf<Record>();
    if (const auto known = all.byReference.constFind(reference); known != all.byReference.constEnd())
        return *known;
    Entry<Record>* found = nullptr;
    if (m_connection) {
        if (!all.lookup) {
            auto opened = store::Lookup<Record>::open(*m_connection, "reference");
            if (!opened)
                return opened.error();
            all.lookup = std::move(*opened);
        }
        auto rows = all.lookup->find(reference);
        if (!rows)
            return rows.error();
        if (!rows->empty())
            found = &all.take(std::move(rows->front()));
    }
    all.byReference.insert(reference, found);
    return found;
}

template <class Record>
Result<Entry<Record>*> FileRecords::findOrAdd(const QString& reference)
{
    auto found = find<Record>(reference);
    if (!found || *found)
        return found;
    Record fresh;
    fresh.reference = reference;
    Entry<Record>* added = &add(std::move(fresh));
    shelf<Record>().byReference.insert(reference, added);
    return added;
}

template <class Record, class Owner>
Result<std::vector<Entry<Record>*>> FileRecords::of(const Entry<Owner>& owner)
{
    Shelf<Record>& all = shelf<Record>();
    const Id id = owner.record.id;
    if (const auto known = all.byOwner.constFind(id); known != all.byOwner.constEnd())
        return *known;
    std::vector<Entry<Record>*> found;
    if (m_connection && !owner.isNew) {
        if (!all.lookup) {
            auto opened = store::Lookup<Record>::open(*m_connection, Owner::kind);
            if (!opened)
                return opened.error();
            all.lookup = std::move(*opened);
        }
        auto rows = all.lookup->find(id);
        if (!rows)
            return rows.error();
        for (Record& each : *rows)
            found.push_back(&all.take(std::move(each)));
    }
    all.byOwner.insert(id, found);
    return found;
}

template <class Record, class Owner>
Entry<Record>& FileRecords::addTo(const Entry<Owner>& owner)
{
    Record fresh;
    if constexpr (std::is_same_v<Owner, record::Meeting>)
        fresh.meeting = owner.record.id;
    else
        fresh.caf = owner.record.id;
    Entry<Record>& added = add(std::move(fresh));
    shelf<Record>().byOwner[owner.record.id].push_back(&added);
    return added;
}

} // namespace axs::exchange
