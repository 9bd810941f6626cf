// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/casehistory.h"

#include "core/record/codec.h"
#include "core/record/values.h"
#include "core/store/cases.h"
#include "core/store/casesave.h"
#include "core/store/recordtable.h"
#include "core/store/revision.h"

#include <QHash>

#include <algorithm>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

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

/// The name behind a link's id, looked up once.
class Names
{
public:
    explicit Names(Connection& connection)
        : m_connection(connection)
    {
    }

    QString operator()(std::string_view kind, const QString& text)
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

private:
    template <class Record>
    QString find(Id id)
    {
        auto table = RecordTable<Record>::open(m_connection);
        const auto found = table ? table->find(id) : table.error();
        return found && *found ? nameOf(**found) : QString();
    }

    Connection& m_connection;
    QHash<std::int64_t, QString> m_known;
};


/// The lines of one record, oldest first.
Result<std::vector<HistoryLine>> linesOf(Connection& connection, Names& names, const LastSave::Part& part)
{
    const auto versions = history(connection, part.id);
    if (!versions)
        return versions.error();
    std::vector<HistoryLine> lines;
    std::shared_ptr<const record::AnyRecord> before;
    for (const Revision& revision : *versions) {
        HistoryLine line{ revision.milliseconds(), revision.who.author, part.kind, part.id, {}, {}, {}, {}, false, {}, before };
        if (revision.withdraws() || revision.body.isEmpty()) {
            line.what = before ? record::rowWords(*before) : QString::fromStdString(part.kind);
            line.withdrawn = true;
            lines.push_back(line);
            before.reset();
            continue;
        }
        auto now = record::decodeBody(part.kind, part.id, revision.body);
        if (!now)
            return now.error();
        line.what = record::rowWords(*now);
        for (const record::FieldChange& change : record::changes(before ? *before : record::emptyLike(*now), *now)) {
            // What a row belongs to is told by the page it stands on.
            if (change.linkKind == record::Caf::kind)
                continue;
            line.fieldName = change.name;
            line.field = QString::fromUtf8(change.label.data(), static_cast<qsizetype>(change.label.size()));
            line.before = change.linkKind.empty() ? change.before : names(change.linkKind, change.before);
            line.after = change.linkKind.empty() ? change.after : names(change.linkKind, change.after);
            lines.push_back(line);
        }
        before = std::make_shared<const record::AnyRecord>(std::move(*now));
    }
    return lines;
}

} // namespace

Result<std::vector<HistoryLine>> caseHistory(Connection& connection, Id caf)
{
    const auto parts = partsOfCase(connection, caf);
    if (!parts)
        return parts.error();
    Names names(connection);
    std::vector<HistoryLine> all;
    for (const LastSave::Part& part : *parts) {
        auto lines = linesOf(connection, names, part);
        if (!lines)
            return lines.error();
        all.insert(all.end(), lines->begin(), lines->end());
    }
    std::stable_sort(all.begin(), all.end(),
        [](const HistoryLine& left, const HistoryLine& right) { return left.atMilliseconds > right.atMilliseconds; });
    return all;
}

} // namespace axs::store
