// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/importundo.h"

#include "core/base/localday.h"
#include "core/base/text.h"
#include "core/record/codec.h"
#include "core/record/values.h"
#include "core/store/optionlists.h"
#include "core/store/recordtable.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

QString latin(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// "CAF G1", "Review of 3 March 2009".
QString nameOf(const record::AnyRecord& any)
{
    return std::visit(
        [&](const auto& each) {
            using Record = std::decay_t<decltype(each)>;
            if constexpr (requires { each.reference; }) {
                if (!each.reference.isEmpty())
                    return latin(Record::title) + u' ' + each.reference;
            }
            if constexpr (std::is_same_v<Record, record::Option>)
                return latin(Record::title) + u" “%1”"_s.arg(each.label);
            return record::rowWords(any);
        },
        any);
}

Result<record::AnyRecord> decoded(const Revision& revision)
{
    return record::decodeBody(revision.kind, revision.record, revision.body);
}

/// The last version that was not a withdrawal, for naming a record.
QString nameIn(const std::vector<Revision>& versions)
{
    for (auto each = versions.rbegin(); each != versions.rend(); ++each) {
        if (each->withdraws())
            continue;
        if (const auto record = decoded(*each))
            return nameOf(*record);
    }
    return latin(versions.back().kind);
}

class ImportUndo
{
public:
    ImportUndo(Connection& connection, RecordWriter& writer, Id event)
        : m_connection(connection)
        , m_writer(writer)
        , m_event(event)
    {
    }

    Result<void> takeBack(Id id)
    {
        const auto versions = history(m_connection, id);
        if (!versions)
            return versions.error();
        const Revision& last = versions->back();
        if (last.kind == record::Option::kind)
            return takeBackEntry(*versions);
        if (last.import != m_event)
            return changedSince(*versions);
        if (versions->size() == 1 || (versions->end() - 2)->withdraws())
            return withdraw(last.kind, id);
        return put(*(versions->end() - 2));
    }

    /// The entries last: only then is it known which of them something still uses.
    Result<void> finish()
    {
        for (const record::Option& option : m_entries) {
            const auto uses = labelUses(m_connection, option.list, option.label);
            if (!uses)
                return uses.error();
            if (uses->empty()) {
                if (auto done = withdraw(record::Option::kind, option.id); !done)
                    return done;
            }
        }
        return findReferring();
    }
    qint64 records() const { return m_records; }

private:
    Result<void> withdraw(std::string_view kind, Id id)
    {
        ++m_records;
        m_withdrawnKinds.insert(latin(kind));
        return m_writer.withdraw(kind, id);
    }

    Result<void> put(const Revision& before)
    {
        const auto record = decoded(before);
        if (!record)
            return record.error();
        ++m_records;
        const auto saved = m_writer.save(*record);
        return saved ? Result<void>() : saved.error();
    }

    /// An entry that was reordered, flagged or renamed since stays as it is now.
    Result<void> takeBackEntry(const std::vector<Revision>& versions)
    {
        if (versions.size() != 1)
            return {};
        const auto option = decoded(versions.front());
        if (!option)
            return option.error();
        m_entries.push_back(std::get<record::Option>(*option));
        return {};
    }

    static Result<void> changedSince(const std::vector<Revision>& versions)
    {
        const Revision& last = versions.back();
        return Error{u"%1 was %2 after this import, on %3 by %4, so the import cannot be taken back. Nothing was changed."_s
                         .arg(nameIn(versions), last.withdraws() ? u"taken away"_s : u"changed again"_s,
                             localDay(last.milliseconds()).british(), last.who.author),
            last.record.text()};
    }

    /// A record that stays must not point at one that is gone.
    Result<void> findReferring()
    {
        Result<void> found;
        record::forEachKind([&](auto tag) {
            using Record = typename decltype(tag)::Type;
            record::forEachField<Record>([&](const auto& field) {
                if (found && !field.kind.empty() && m_withdrawnKinds.contains(latin(field.kind)))
                    found = findDangling<Record>(field.name, field.kind);
            });
        });
        return found;
    }

    template <class Record>
    Result<void> findDangling(std::string_view column, std::string_view target)
    {
        const std::string link(column);
        auto statement = m_connection.prepare("SELECT id, " + link + " FROM " + std::string(Record::kind) + " AS referring"
            + " WHERE " + link + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + std::string(target)
            + " AS referred WHERE referred.id = referring." + link + ") LIMIT 1");
        if (!statement)
            return statement.error();
        const auto row = statement->next();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        const auto versions = history(m_connection, statement->id(0));
        const auto gone = history(m_connection, statement->id(1));
        if (!versions || versions->empty() || !gone || gone->empty())
            return Error{u"A record refers to one that is gone. Check the file; nothing was changed."_s, latin(column)};
        return Error{u"%1 refers to %2, which this import brought, so the import cannot be taken back. Take that back or "
                     "change it first; nothing was changed."_s.arg(nameIn(*versions), nameIn(*gone)),
            versions->back().record.text()};
    }

    Connection& m_connection;
    RecordWriter& m_writer;
    Id m_event;
    qint64 m_records = 0;
    QSet<QString> m_withdrawnKinds;
    std::vector<record::Option> m_entries;
};

Result<QSet<Id>> takenBack(Connection& connection)
{
    const auto changes = groupChanges(connection, std::numeric_limits<std::size_t>::max());
    if (!changes)
        return changes.error();
    QSet<Id> events;
    for (const GroupChange& each : *changes) {
        if (each.takesBack.isSet() && !each.isTakenBack)
            events.insert(each.takesBack);
    }
    return events;
}

Result<std::vector<Id>> recordsOf(Connection& connection, Id event)
{
    auto statement = connection.prepare("SELECT record FROM revision WHERE import = :event ORDER BY seq");
    if (!statement)
        return statement.error();
    statement->bind(":event", event);
    std::vector<Id> records;
    const auto read = statement->forEachRow([&] { records.push_back(statement->id(0)); });
    return read ? Result(std::move(records)) : read.error();
}

} // namespace

Result<std::vector<ImportDone>> importsDone(Connection& connection, std::size_t most)
{
    const auto taken = takenBack(connection);
    if (!taken)
        return taken.error();
    auto statement = connection.prepare(
        "SELECT id, detail, author, at FROM event WHERE action = 'import' ORDER BY seq DESC LIMIT :most");
    if (!statement)
        return statement.error();
    statement->bind(":most", static_cast<std::int64_t>(std::min<std::size_t>(most, 1'000'000)));
    std::vector<ImportDone> imports;
    const auto read = statement->forEachRow([&] {
        const Id id = statement->id(0);
        imports.push_back({id, statement->text(1), statement->text(2), statement->integer(3), taken->contains(id)});
    });
    return read ? Result(std::move(imports)) : read.error();
}

Result<TakenBack> takeBackImport(Connection& connection, RecordWriter& writer, Id event, const Progress& progress)
{
    const auto imports = importsDone(connection, std::numeric_limits<std::size_t>::max());
    if (!imports)
        return imports.error();
    const auto import
        = std::find_if(imports->begin(), imports->end(), [&](const ImportDone& each) { return each.event == event; });
    if (import == imports->end())
        return Error{u"This import cannot be found in the file’s list of events."_s, event.text()};
    if (import->isTakenBack)
        return Error{u"This import was taken back already."_s, event.text()};
    const auto records = recordsOf(connection, event);
    if (!records)
        return records.error();
    ImportUndo undo(connection, writer, event);
    std::int64_t done = 0;
    for (const Id id : *records) {
        if (progress.cancelled())
            return Error{u"Taking the import back was stopped. Nothing was changed."_s, {}, Failure::cancelled};
        if (auto taken = undo.takeBack(id); !taken)
            return taken.error();
        progress.report(++done, static_cast<std::int64_t>(records->size()), u"Taking back"_s);
    }
    if (auto finished = undo.finish(); !finished)
        return finished.error();
    const auto added = recordGroup(connection, writer, {}, u"Took back the import: %1"_s.arg(import->what), event);
    if (!added)
        return added.error();
    return TakenBack{*added, undo.records(), 0};
}

} // namespace axs::store
