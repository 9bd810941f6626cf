// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/linknames.h"

#include "core/store/cases.h"
#include "core/store/recordtable.h"

namespace axs::store {

namespace {

QString nameOf(const record::Cluster& cluster)
{
    return cluster.name;
}
QString nameOf(const record::Practitioner& person)
{
    return person.name.isEmpty() ? person.reference : person.name;
}
QString nameOf(const record::Child& child)
{
    return childName(child);
}
QString nameOf(const record::Caf& caf)
{
    return caf.reference;
}

} // namespace

template <class Record>
QString LinkNames::find(Id id)
{
    auto table = RecordTable<Record>::open(m_connection);
    const auto found = table ? table->find(id) : table.error();
    return found && *found ? nameOf(**found) : QString();
}

QString LinkNames::operator()(std::string_view kind, const QString& text)
{
    const auto id = Id::parse(text);
    if (!id)
        return text;
    if (const auto known = m_known.constFind(id->value); known != m_known.constEnd())
        return *known;
    QString name;
    if (kind == record::Cluster::kind)
        name = find<record::Cluster>(*id);
    else if (kind == record::Practitioner::kind)
        name = find<record::Practitioner>(*id);
    else if (kind == record::Child::kind)
        name = find<record::Child>(*id);
    else if (kind == record::Caf::kind)
        name = find<record::Caf>(*id);
    return *m_known.insert(id->value, name.isEmpty() ? text : name);
}

} // namespace axs::store
