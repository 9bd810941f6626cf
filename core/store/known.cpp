// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/known.h"

#include "core/base/localday.h"
#include "core/record/codec.h"
#include "core/store/alltables.h"
#include "core/store/file.h"
#include "core/store/revision.h"
#include "core/store/schema.h"
#include "core/store/searchindex.h"

#include <QUrl>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::int64_t versionsAtOnce = 2'000;

/// Replays the versions up to one moment into the empty tables of a database in memory.
class Picture
{
public:
    Picture(Connection& connection, Date day, const Progress& progress)
        : m_connection(connection)
        , m_progress(progress)
        , m_day(day)
        , m_end(endOfLocalDay(day))
    {
    }

    Result<void> make(const File& file);

private:
    /// A version that waits to be shown.
    struct Version
    {
        Id record;
        std::string kind;
        QByteArray body;
    };
    Result<void> attach(const File& file);
    Result<void> measure();
    Result<void> openTables();
    Result<void> replay();
    Result<void> index();
    Result<bool> replayPiece(Statement& versions, std::int64_t& after);
    Result<void> show(const std::vector<Version>& versions);
    Result<void> show(const Version& version);
    Result<void> showWhatWasWritten();
    Error beforeTheFirst() const;

    Connection& m_connection;
    const Progress& m_progress;
    Date m_day;
    std::int64_t m_end;
    std::int64_t m_lastVersion = 0;
    std::int64_t m_lastEvent = 0;
    std::int64_t m_firstSaved = 0;
    AllTables m_tables;
};

Error Picture::beforeTheFirst() const
{
    if (m_firstSaved == 0)
        return {u"Nothing has been saved in this file yet."_s, {}, Failure::usage};
    return {u"Nothing was in this file yet on %1: the first save is of %2."_s.arg(
                m_day.british(), localDay(m_firstSaved).british()),
        {}, Failure::usage};
}

/// The file can be read here too, under the name `source`.
Result<void> Picture::attach(const File& file)
{
    const QString uri = file.keys()
        ? protectedUri(file.path()) + u"&mode=ro"_s
        : u"file:%1?mode=ro"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(file.path(), "/")));
    auto statement = m_connection.prepare("ATTACH :uri AS source");
    if (!statement)
        return statement.error();
    statement->bind(":uri", uri);
    return statement->run();
}

Result<void> Picture::measure()
{
    const std::string before = std::to_string(m_end);
    const auto version = m_connection.integer(
        "SELECT seq FROM source.revision WHERE hybrid_time < " + before + " * 65536 ORDER BY seq DESC LIMIT 1");
    const auto event
        = m_connection.integer("SELECT seq FROM source.event WHERE at < " + before + " ORDER BY seq DESC LIMIT 1");
    const auto first = m_connection.integer("SELECT hybrid_time / 65536 FROM source.revision ORDER BY seq LIMIT 1");
    for (const auto* each : {&version, &event, &first}) {
        if (!*each)
            return each->error();
    }
    m_lastVersion = *version;
    m_lastEvent = *event;
    m_firstSaved = *first;
    if (m_lastVersion == 0)
        return beforeTheFirst();
    if (m_lastVersion > mostKnownVersions)
        return Error{u"This file holds more than %L1 saved versions, too many to show an earlier day in this computer’s "
                     "memory. Open a backup of that time instead."_s.arg(mostKnownVersions),
            {}};
    return {};
}

Result<void> Picture::openTables()
{
    return m_tables.open(m_connection);
}

Result<void> Picture::show(const Version& version)
{
    Result<void> result;
    const bool isKnown = record::withKind(version.kind, [&](auto tag) {
        using Record = typename decltype(tag)::Type;
        auto& table = m_tables.of<Record>();
        // An erased version has no body, and its record is gone.
        if (version.body.isEmpty() || version.body == withdrawnBody()) {
            result = table.remove(version.record);
            return;
        }
        const auto decoded = record::decodeBody(version.kind, version.record, version.body);
        result = decoded ? table.put(std::get<Record>(*decoded)) : Result<void>(decoded.error());
    });
    if (!isKnown)
        return Error{u"A part of this file was written by a newer version of the program."_s,
            QString::fromStdString(version.kind), Failure::cannotOpen};
    return result;
}

Result<void> Picture::show(const std::vector<Version>& versions)
{
    if (auto begun = m_connection.execute("BEGIN"); !begun)
        return begun;
    for (const Version& each : versions) {
        if (auto shown = show(each); !shown)
            return shown;
    }
    return m_connection.execute("COMMIT");
}

/// Reads a piece and lets go of the file before it shows it; false once there are no more.
Result<bool> Picture::replayPiece(Statement& versions, std::int64_t& after)
{
    versions.bind(":after", after);
    versions.bind(":last", m_lastVersion);
    versions.bind(":most", versionsAtOnce);
    std::vector<Version> piece;
    std::int64_t count = 0;
    const std::int64_t end = m_end * 65536;
    const auto read = versions.forEachRow([&] {
        after = versions.integer(0);
        ++count;
        if (versions.integer(3) < end)
            piece.push_back({versions.id(1), std::string(versions.utf8(2)), versions.blob(4)});
    });
    if (!read)
        return read.error();
    if (auto shown = show(piece); !shown)
        return shown.error();
    return count == versionsAtOnce;
}

Result<void> Picture::replay()
{
    auto versions = m_connection.prepare("SELECT seq, record, kind, hybrid_time, body FROM source.revision"
                                         " WHERE seq > :after AND seq <= :last ORDER BY seq LIMIT :most");
    if (!versions)
        return versions.error();
    std::int64_t after = 0;
    for (;;) {
        const auto more = replayPiece(*versions, after);
        if (!more)
            return more.error();
        m_progress.report(after, m_lastVersion, u"Going back to %1"_s.arg(m_day.british()));
        if (m_progress.cancelled())
            return Error{u"Stopped."_s, {}, Failure::cancelled};
        if (!*more)
            return {};
    }
}

/// Versions and events stay in the file: a view that ends with the day stands before each table.
Result<void> Picture::showWhatWasWritten()
{
    const std::string end = std::to_string(m_end);
    return m_connection.execute("CREATE TEMP VIEW revision AS SELECT * FROM source.revision WHERE seq <= "
        + std::to_string(m_lastVersion) + " AND hybrid_time < " + end
        + " * 65536; CREATE TEMP VIEW event AS SELECT * FROM source.event WHERE seq <= " + std::to_string(m_lastEvent)
        + " AND at < " + end
        + "; INSERT INTO main.file_property SELECT name, value FROM source.file_property"
          " WHERE name IN ('sample', 'today', 'file_id')");
}

Result<void> Picture::index()
{
    if (auto begun = m_connection.execute("BEGIN"); !begun)
        return begun;
    if (auto indexed = rebuildSearch(m_connection); !indexed)
        return indexed;
    return m_connection.execute("COMMIT");
}

Result<void> Picture::make(const File& file)
{
    const auto migrations = builtInMigrations();
    if (!migrations)
        return migrations.error();
    if (auto made = migrate(m_connection, *migrations); !made)
        return made.error();
    // What a merged-in version points at may have been saved later than it.
    if (auto off = m_connection.execute("PRAGMA foreign_keys=OFF"); !off)
        return off;
    if (auto attached = attach(file); !attached)
        return attached;
    for (const auto step : {&Picture::measure, &Picture::openTables, &Picture::replay, &Picture::index,
             &Picture::showWhatWasWritten}) {
        if (auto done = (this->*step)(); !done)
            return done;
    }
    return m_connection.execute("PRAGMA query_only=ON");
}

} // namespace

Result<std::unique_ptr<Connection>> knownOn(const File& file, Date day, const Progress& progress)
{
    auto connection = Connection::open(u":memory:"_s, Access::write, true);
    if (!connection)
        return connection.error();
    Picture picture(**connection, day, progress);
    if (auto made = picture.make(file); !made)
        return made.error();
    return connection;
}

} // namespace axs::store
