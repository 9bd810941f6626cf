// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/events.h"

#include "core/base/text.h"

#include <algorithm>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::int64_t eventsAtOnce = 20'000;

/// An event with the CAF and the child that its subject is.
const std::string lineColumns
    = "SELECT e.id, e.at, e.author, e.action, e.subject, e.detail, e.purpose, e.seq, c.id, c.reference, h.reference,"
      " h.forename, h.surname, (SELECT max(id) FROM caf WHERE child = h.id)"
      " FROM event AS e LEFT JOIN caf AS c ON c.id = e.subject LEFT JOIN child AS h ON h.id = ifnull(c.child, e.subject)";

Event readEvent(const Statement& statement)
{
    return {statement.id(0), statement.integer(1), statement.text(2), std::string(statement.utf8(3)), statement.id(4),
        statement.text(5), statement.text(6), statement.integer(7)};
}

QString subjectOf(const Statement& statement)
{
    QString name = (statement.text(11) + u' ' + statement.text(12)).simplified();
    if (name.isEmpty())
        name = statement.text(10);
    if (statement.isNull(8))
        return name;
    const QString caf = statement.isNull(9) ? u"CAF"_s : u"CAF %1"_s.arg(statement.text(9));
    return name.isEmpty() ? caf : caf + u", "_s + name;
}

/// The event and its subject in the statement's current row, selected with lineColumns.
EventLine readLine(const Statement& statement)
{
    EventLine line{readEvent(statement), subjectOf(statement), statement.id(8)};
    const QString& detail = line.event.detail;
    if (line.event.action == action::view && detail.startsWith("caf "_L1))
        line.caf = Id::parse(QStringView(detail).mid(4)).value_or(Id());
    if (!line.caf.isSet())
        line.caf = statement.id(13);
    return line;
}

} // namespace

QString viewDetail(Id caf)
{
    return u"caf "_s + caf.text();
}

Result<std::vector<Event>> eventsOf(Connection& connection, Id subject)
{
    auto statement = connection.prepare(
        "SELECT id, at, author, action, subject, detail, purpose, seq FROM event WHERE subject = :subject ORDER BY seq");
    if (!statement)
        return statement.error();
    statement->bind(":subject", subject);
    std::vector<Event> events;
    const auto read = statement->forEachRow([&] { events.push_back(readEvent(*statement)); });
    if (!read)
        return read.error();
    return events;
}

Result<std::vector<EventLine>> newestEvents(
    Connection& connection, const EventFilter& filter, std::int64_t beforeSeq, std::size_t most)
{
    auto statement = connection.prepare(lineColumns
        + " WHERE e.seq > :low AND e.seq < :before AND (:author IS NULL OR e.author = :author)"
          " AND (:action IS NULL OR e.action = :action) AND e.at >= :from AND (:until = 0 OR e.at < :until)"
          " ORDER BY e.seq DESC LIMIT :most");
    if (!statement)
        return statement.error();
    std::int64_t before = beforeSeq;
    if (before == 0) {
        const auto last = connection.integer("SELECT max(seq) FROM event");
        if (!last)
            return last.error();
        before = *last + 1;
    }
    std::vector<EventLine> lines;
    while (before > 1 && lines.size() < most) {
        const std::int64_t low = std::max<std::int64_t>(0, before - 1 - eventsAtOnce);
        statement->bind(":low", low);
        statement->bind(":before", before);
        statement->bind(":author", filter.author);
        statement->bind(":action", QString::fromStdString(filter.action));
        statement->bind(":from", filter.fromMilliseconds);
        statement->bind(":until", filter.beforeMilliseconds);
        statement->bind(":most", static_cast<std::int64_t>(most - lines.size()));
        const auto read = statement->forEachRow([&] { lines.push_back(readLine(*statement)); });
        if (!read)
            return read.error();
        before = low + 1;
    }
    return lines;
}

Result<std::vector<EventLine>> eventsOfChild(Connection& connection, Id child)
{
    auto statement = connection.prepare(
        "WITH own (id) AS (SELECT :child UNION SELECT id FROM caf WHERE child = :child),"
        " theirs (id) AS (SELECT id FROM own UNION SELECT id FROM consent WHERE caf IN (SELECT id FROM own)"
        " UNION SELECT id FROM review WHERE caf IN (SELECT id FROM own)"
        " UNION SELECT id FROM form_score WHERE caf IN (SELECT id FROM own)),"
        " lines (seq) AS (SELECT seq FROM event WHERE subject IN (SELECT id FROM theirs) UNION SELECT seq FROM event"
        " WHERE id IN (SELECT import FROM revision WHERE record IN (SELECT id FROM theirs))) "
        + lineColumns + " WHERE e.seq IN (SELECT seq FROM lines) ORDER BY e.seq DESC");
    if (!statement)
        return statement.error();
    statement->bind(":child", child);
    std::vector<EventLine> lines;
    const auto read = statement->forEachRow([&] { lines.push_back(readLine(*statement)); });
    if (!read)
        return read.error();
    return lines;
}

Result<QStringList> eventAuthors(Connection& connection)
{
    const auto last = connection.integer("SELECT max(seq) FROM event");
    if (!last)
        return last.error();
    auto statement
        = connection.prepare("SELECT DISTINCT author FROM event WHERE seq > :after AND seq <= :after + :most");
    if (!statement)
        return statement.error();
    QStringList authors;
    for (std::int64_t after = 0; after < *last; after += eventsAtOnce) {
        statement->bind(":after", after);
        statement->bind(":most", eventsAtOnce);
        const auto read = statement->forEachRow([&] {
            if (const QString author = statement->text(0); !authors.contains(author))
                authors << author;
        });
        if (!read)
            return read.error();
    }
    std::sort(authors.begin(), authors.end(),
        [](const QString& left, const QString& right) { return compareBritish(left, right) < 0; });
    return authors;
}

} // namespace axs::store
