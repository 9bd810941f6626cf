// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check.h"

#include "core/pathway/cafrules.h"
#include "core/record/codec.h"
#include "core/store/casereader.h"
#include "core/store/drafts.h"
#include "core/store/recordtable.h"
#include "core/store/revision.h"
#include "core/store/searchcheck.h"

#include <QHash>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;
using pathway::Finding;
using pathway::Severity;

namespace {

QString text(std::string_view latin1)
{
    return QString::fromLatin1(latin1.data(), static_cast<qsizetype>(latin1.size()));
}

struct Checking
{
    Connection& connection;
    const ReadProgress& progress;
    CheckReport report;
    std::int64_t lastSeq = 0;
    QHash<Id, QByteArray> heads; ///< the latest revision of each record so far

    void fault(const char* rule, const QString& message, const QString& where)
    {
        report.findings.push_back({Severity::error, QString::fromLatin1(rule), message,
            u"Open the newest backup, and compare it with this file."_s, {}, {}, {}, {}, where, {}});
    }
    Result<void> structure();
    Result<void> foreignKeys();
    Result<void> chain();
    Result<void> checkRevision(const Revision& revision);
    Result<void> tables();
    template <class Record>
    Result<void> table();
    Result<void> trail();
    Result<void> drafts();
    Result<void> searchRows();
    Result<void> episodes(Date today);
};

Result<void> Checking::structure()
{
    auto statement = connection.prepare("PRAGMA integrity_check(20)");
    if (!statement)
        return statement.error();
    return statement->forEachRow([&] {
        if (const QString line = statement->text(0); line != "ok"_L1)
            fault("file.structure", u"The file's structure is damaged: %1."_s.arg(line), u"file"_s);
    });
}

Result<void> Checking::foreignKeys()
{
    auto statement = connection.prepare("PRAGMA foreign_key_check");
    if (!statement)
        return statement.error();
    return statement->forEachRow([&] {
        fault("file.link", u"A record points at one that is not there."_s,
            u"%1 %2"_s.arg(statement->text(0)).arg(statement->integer(1)));
    });
}

Result<void> Checking::checkRevision(const Revision& revision)
{
    if (revision.seq != ++lastSeq) {
        fault("file.history", u"Saved versions from number %1 on are missing."_s.arg(lastSeq), u"history"_s);
        lastSeq = revision.seq;
    }
    const QString where = u"revision %1 of %2 %3"_s.arg(revision.seq).arg(text(revision.kind), revision.record.text());
    if (revIdOf(revision) != revision.revId)
        fault("file.history", u"A stored version was changed after it was saved."_s, where);
    const QByteArray before = heads.value(revision.record);
    const bool follows = before.isEmpty() ? revision.parents.empty()
                                          : std::find(revision.parents.begin(), revision.parents.end(), before)
            != revision.parents.end();
    if (!follows)
        fault("file.history", u"A version does not follow the one before it."_s, where);
    heads.insert(revision.record, revision.revId);
    ++report.revisions;
    if (progress && report.revisions % 10'000 == 0 && !progress(report.revisions))
        return Error{u"Stopped."_s, {}, Failure::cancelled};
    return {};
}

Result<void> Checking::chain()
{
    return forEachRevision(connection, 0, [this](const Revision& revision) { return checkRevision(revision); });
}

/// Rebuilds one kind's rows from the latest revisions and compares them with the table, both in order of id.
template <class Record>
Result<void> Checking::table()
{
    auto rows = connection.prepare(
        "SELECT " + columnList<Record>() + " FROM " + std::string(Record::kind) + " ORDER BY id");
    if (!rows)
        return rows.error();
    auto latest = connection.prepare("SELECT record, body FROM revision AS r WHERE kind = :kind AND body <> x'f6' AND"
                                     " seq = (SELECT max(seq) FROM revision WHERE record = r.record) ORDER BY record");
    if (!latest)
        return latest.error();
    latest->bindAt(1, Record::kind);
    const QString kind = text(Record::kind);
    auto row = rows->next();
    auto revision = latest->next();
    while (row && revision && (*row || *revision)) {
        const Id shown = *row ? rows->id(0) : Id{std::numeric_limits<std::int64_t>::max()};
        const Id saved = *revision ? latest->id(0) : Id{std::numeric_limits<std::int64_t>::max()};
        if (saved < shown) {
            fault("file.rebuild", u"A saved record is missing from its table."_s, u"%1 %2"_s.arg(kind, saved.text()));
            revision = latest->next();
            continue;
        }
        if (shown < saved) {
            fault("file.rebuild", u"A table shows a record that was never saved."_s,
                u"%1 %2"_s.arg(kind, shown.text()));
            row = rows->next();
            continue;
        }
        const auto decoded = record::decodeBody(Record::kind, saved, latest->blob(1));
        if (!decoded || !(std::get<Record>(*decoded) == readRow<Record>(*rows)))
            fault("file.rebuild", u"A table does not show what was saved last."_s, u"%1 %2"_s.arg(kind, shown.text()));
        ++report.records;
        row = rows->next();
        revision = latest->next();
    }
    if (!row)
        return row.error();
    return revision ? Result<void>() : revision.error();
}

Result<void> Checking::tables()
{
    Result<void> result;
    record::forEachKind([&](auto tag) {
        if (result)
            result = table<typename decltype(tag)::Type>();
    });
    return result;
}

Result<void> Checking::trail()
{
    auto verified = verifyTrail(connection);
    if (!verified)
        return verified.error();
    report.trail = std::move(*verified);
    for (const TrailFault& each : report.trail.faults)
        fault("file.trail", each.words(), u"event %1"_s.arg(each.seq));
    return {};
}

Result<void> Checking::drafts()
{
    const auto whole = areDraftsWhole(connection);
    if (!whole)
        return whole.error();
    if (!*whole)
        fault("file.draft", u"What was being typed and not saved is not what was kept last."_s, u"drafts"_s);
    return {};
}

Result<void> Checking::searchRows()
{
    const auto faults = searchFaults(connection);
    if (!faults)
        return faults.error();
    for (const QString& each : *faults)
        fault("file.search", each, u"search"_s);
    return {};
}

Result<void> Checking::episodes(Date today)
{
    std::vector<Id> ids;
    auto statement = connection.prepare("SELECT id FROM caf ORDER BY id");
    if (!statement)
        return statement.error();
    const auto read = statement->forEachRow([&] {
        ids.push_back(statement->id(0));
    });
    if (!read)
        return read.error();
    auto reader = CaseReader::open(connection);
    if (!reader)
        return reader.error();
    for (const Id id : ids) {
        const auto found = reader->read(id);
        if (!found)
            return found.error();
        if (!*found)
            continue;
        const auto around = reader->around(**found);
        if (!around)
            return around.error();
        for (Finding& each : pathway::findings(**found, *around, today))
            report.findings.push_back(std::move(each));
    }
    return {};
}

} // namespace

Result<CheckReport> check(Connection& connection, Date today, const ReadProgress& progress)
{
    Checking checking{connection, progress, {}, 0, {}};
    for (const auto step : {&Checking::structure, &Checking::foreignKeys, &Checking::chain, &Checking::tables,
             &Checking::trail, &Checking::drafts, &Checking::searchRows}) {
        if (auto done = (checking.*step)(); !done)
            return done.error();
    }
    if (auto done = checking.episodes(today); !done)
        return done.error();
    return std::move(checking.report);
}

} // namespace axs::store
