// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/groupchange.h"

#include "core/record/codec.h"
#include "core/record/values.h"

#include <algorithm>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostLooked = 100'000;

/// "together 120 347": the device's own counts of the versions that belong to the change.
constexpr QLatin1StringView together = "together "_L1;
constexpr QLatin1StringView takingBack = "takes back "_L1;

struct Counts
{
    std::int64_t device = 0;
    std::int64_t first = 0;
    std::int64_t last = 0;
};

std::optional<Counts> countsIn(const QString& detail, std::int64_t device)
{
    const QStringList words = detail.section(u'\n', 1, 1).split(u' ');
    if (words.size() != 3 || words.front() + u' ' != together)
        return std::nullopt;
    return Counts{device, words[1].toLongLong(), words[2].toLongLong()};
}

constexpr std::string_view groupSql
    = "SELECT id, at, author, detail, device, subject FROM event WHERE action = 'save' AND instr(detail, char(10) ||"
      " 'together ') > 0";

GroupChange readGroup(const Statement& statement)
{
    const QString detail = statement.text(3);
    GroupChange change{statement.id(0), detail.section(u'\n', 0, 0), statement.text(2), statement.integer(1), {}, false};
    if (const QString third = detail.section(u'\n', 2, 2); third.startsWith(takingBack))
        change.takesBack = Id::parse(QStringView(third).mid(takingBack.size())).value_or(Id());
    return change;
}

/// One record of a change: how it was before, what the change made of it, how it is now. Empty: it was not there.
struct Versions
{
    std::optional<record::AnyRecord> before;
    std::optional<record::AnyRecord> after;
    std::optional<record::AnyRecord> now;
};

Result<std::optional<record::AnyRecord>> decoded(const Revision& revision)
{
    if (revision.withdraws())
        return std::optional<record::AnyRecord>();
    auto record = record::decodeBody(revision.kind, revision.record, revision.body);
    return record ? Result(std::optional(std::move(*record))) : record.error();
}

Result<Versions> versionsOf(Connection& connection, Id id, const Counts& counts)
{
    const auto all = history(connection, id);
    if (!all)
        return all.error();
    const auto isOfGroup = [&](const Revision& each) {
        return each.who.device == counts.device && each.deviceCount >= counts.first && each.deviceCount <= counts.last;
    };
    const auto first = std::find_if(all->begin(), all->end(), isOfGroup);
    const auto last = std::find_if(all->rbegin(), all->rend(), isOfGroup);
    if (first == all->end())
        return Error{u"The history of this change is not whole, so it cannot be taken back."_s, id.text()};
    Versions versions;
    const auto read = [](std::optional<record::AnyRecord>& into, const Revision& from) -> Result<void> {
        auto record = decoded(from);
        if (!record)
            return record.error();
        into = std::move(*record);
        return {};
    };
    if (first != all->begin()) {
        if (auto done = read(versions.before, *std::prev(first)); !done)
            return done.error();
    }
    if (auto done = read(versions.after, *last); !done)
        return done.error();
    if (auto done = read(versions.now, all->back()); !done)
        return done.error();
    return versions;
}

/// The record as it is now with the fields that the change set as they were; counts those that stay.
record::AnyRecord restored(const Versions& versions, qint64& keptFields)
{
    return std::visit(
        [&](const auto& before) -> record::AnyRecord {
            using Record = std::decay_t<decltype(before)>;
            const auto& after = std::get<Record>(*versions.after);
            Record now = std::get<Record>(*versions.now);
            record::forEachField<Record>([&](const auto& field) {
                if (before.*field.member == after.*field.member)
                    return;
                if (now.*field.member == after.*field.member)
                    now.*field.member = before.*field.member;
                else
                    ++keptFields;
            });
            return now;
        },
        *versions.before);
}

class TakingBack
{
public:
    TakingBack(Connection& connection, RecordWriter& writer)
        : m_connection(connection)
        , m_writer(writer)
    {
    }

    Result<void> takeBack(std::string_view kind, Id id, const Counts& counts)
    {
        const auto versions = versionsOf(m_connection, id, counts);
        if (!versions)
            return versions.error();
        ++m_done.records;
        if (!versions->before) // the change made it
            return versions->now ? m_writer.withdraw(kind, id) : Result<void>();
        if (!versions->after) // the change withdrew it
            return versions->now ? Result<void>() : save(*versions->before);
        return versions->now ? save(restored(*versions, m_done.keptFields)) : Result<void>();
    }
    TakenBack& done() { return m_done; }

private:
    Result<void> save(const record::AnyRecord& record)
    {
        const auto saved = m_writer.save(record);
        return saved ? Result<void>() : saved.error();
    }

    Connection& m_connection;
    RecordWriter& m_writer;
    TakenBack m_done;
};

} // namespace

Result<Id> recordGroup(Connection& connection, RecordWriter& writer, Id subject, const QString& what, Id takesBack)
{
    if (writer.changed().empty())
        return Id();
    // All versions of one transaction are of one device and follow each other.
    const auto last = connection.integer("SELECT device_count FROM revision ORDER BY seq DESC LIMIT 1");
    if (!last)
        return last.error();
    const std::int64_t first = *last - static_cast<std::int64_t>(writer.changed().size()) + 1;
    QStringList lines{QString(what).replace(u'\n', u' '), together + u"%1 %2"_s.arg(first).arg(*last)};
    if (takesBack.isSet())
        lines << takingBack + takesBack.text();
    return writer.addEvent(action::save, subject, lines.join(u'\n'), {});
}

Result<std::vector<GroupChange>> groupChanges(Connection& connection, std::size_t most)
{
    const auto newest = connection.integer("SELECT max(seq) FROM event");
    if (!newest)
        return newest.error();
    auto statement = connection.prepare(std::string(groupSql) + " AND seq > :after ORDER BY seq DESC");
    if (!statement)
        return statement.error();
    statement->bind(":after", *newest - static_cast<std::int64_t>(mostLooked));
    std::vector<GroupChange> changes;
    std::vector<Id> takenBack;
    const auto read = statement->forEachRow([&] {
        GroupChange change = readGroup(*statement);
        change.isTakenBack = std::find(takenBack.begin(), takenBack.end(), change.event) != takenBack.end();
        // Taking back a taking back brings the first change in force again.
        if (change.takesBack.isSet() && !change.isTakenBack)
            takenBack.push_back(change.takesBack);
        if (changes.size() < most)
            changes.push_back(std::move(change));
    });
    if (!read)
        return read.error();
    return changes;
}

Result<std::optional<GroupChange>> groupChange(Connection& connection, Id event)
{
    auto statement = connection.prepare(std::string(groupSql) + " AND id = :id");
    if (!statement)
        return statement.error();
    statement->bind(":id", event);
    const auto row = statement->next();
    if (!row)
        return row.error();
    return *row ? std::optional(readGroup(*statement)) : std::nullopt;
}

Result<std::optional<GroupChange>> groupThatMade(Connection& connection, Id record)
{
    const auto versions = history(connection, record);
    if (!versions)
        return versions.error();
    if (versions->empty())
        return std::optional<GroupChange>();
    const Revision& present = versions->back();
    auto statement = connection.prepare(std::string(groupSql) + " AND device = :device");
    if (!statement)
        return statement.error();
    statement->bind(":device", present.who.device);
    std::optional<GroupChange> found;
    const auto read = statement->forEachRow([&] {
        const auto counts = countsIn(statement->text(3), present.who.device);
        if (counts && present.deviceCount >= counts->first && present.deviceCount <= counts->last)
            found = readGroup(*statement);
    });
    return read ? Result(found) : read.error();
}

Result<TakenBack> takeBackGroup(Connection& connection, RecordWriter& writer, Id event)
{
    auto found = connection.prepare(std::string(groupSql) + " AND id = :id");
    if (!found)
        return found.error();
    found->bind(":id", event);
    const auto row = found->next();
    if (!row)
        return row.error();
    const auto counts = *row ? countsIn(found->text(3), found->integer(4)) : std::nullopt;
    if (!counts)
        return Error{u"This change cannot be found in the file’s list of events."_s, event.text()};
    const QString what = found->text(3).section(u'\n', 0, 0);
    const Id subject = found->id(5);
    auto touched = connection.prepare("SELECT record, kind FROM revision WHERE device = :device"
                                      " AND device_count BETWEEN :first AND :last GROUP BY record ORDER BY min(seq)");
    if (!touched)
        return touched.error();
    touched->bind(":device", counts->device);
    touched->bind(":first", counts->first);
    touched->bind(":last", counts->last);
    std::vector<std::pair<Id, std::string>> records;
    const auto read
        = touched->forEachRow([&] { records.emplace_back(touched->id(0), std::string(touched->utf8(1))); });
    if (!read)
        return read.error();
    TakingBack taking(connection, writer);
    for (const auto& [id, kind] : records) {
        if (auto done = taking.takeBack(kind, id, *counts); !done)
            return done.error();
    }
    const auto added = recordGroup(connection, writer, subject, u"Took back: %1"_s.arg(what), event);
    if (!added)
        return added.error();
    taking.done().event = *added;
    return taking.done();
}

} // namespace axs::store
