// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordwriter.h"

#include "core/record/codec.h"
#include "core/store/alltables.h"
#include "core/store/drafts.h"
#include "core/store/filestate.h"
#include "core/store/schema.h"
#include "core/store/searchindex.h"

#include <sodium.h>

#include <algorithm>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

QString notNamed()
{
    return u"(not named)"_s;
}

class Saving final : public RecordWriter
{
public:
    Saving(Connection& connection, WriterOptions options)
        : m_connection(connection)
        , m_options(std::move(options))
        , m_search(connection)
    {
    }

    Result<void> prepare();
    Result<void> begin() override;
    void setImport(Id import) override { m_import = import; }
    Result<bool> save(const record::AnyRecord& record) override;
    Result<void> withdraw(std::string_view kind, Id id) override;
    Result<Id> addEvent(std::string_view action, Id subject, const QString& detail, const QString& purpose) override;
    Result<void> finish() override;
    const TrailHead& trail() const override { return m_trail; }
    const std::vector<ChangedRecord>& changed() const override { return m_changed; }
    void setAuthor(const QString& author) override { m_options.who.author = author.isEmpty() ? notNamed() : author; }
    Id newId() override { return m_options.ids->next(m_options.clock->nowMilliseconds()); }
    std::int64_t nowMilliseconds() const override { return m_options.clock->nowMilliseconds(); }

private:
    Result<void> append(std::string_view kind, Id id, const QByteArray& body, bool isNew);
    Result<QByteArray> head(Id record);
    QByteArray newSalt() const;

    Connection& m_connection;
    WriterOptions m_options;
    AllTables m_tables;
    SearchIndex m_search;
    Statement m_appendRevision;
    Statement m_findHead;
    Statement m_addEvent;
    Id m_import;
    std::int64_t m_trailBefore = 0; ///< the last event when the transaction began
    bool m_isVouchedFor = true; ///< no version was saved after the last event
    TrailHead m_trail;
    std::int64_t m_deviceCount = 0;
    std::int64_t m_hybridTime = 0;
    std::vector<ChangedRecord> m_changed;
};

Result<void> Saving::prepare()
{
    if (auto opened = m_tables.open(m_connection); !opened)
        return opened;
    for (const auto& [statement, sql] : {
             std::pair<Statement*, std::string_view>{&m_appendRevision,
                 "INSERT INTO revision (rev_id, record, kind, parents, author, device, device_count, hybrid_time,"
                 " salt, body, schema_version, import)"
                 " VALUES (:rev_id, :record, :kind, :parents, :author, :device, :device_count, :hybrid_time,"
                 " :salt, :body, :schema_version, :import)"},
             {&m_findHead, "SELECT rev_id FROM revision WHERE record = :record ORDER BY seq DESC LIMIT 1"},
             {&m_addEvent,
                 "INSERT INTO event (seq, id, at, author, device, action, subject, detail, purpose, state, hash)"
                 " VALUES (:seq, :id, :at, :author, :device, :action, :subject, :detail, :purpose, :state, :hash)"},
         }) {
        auto prepared = m_connection.prepare(sql);
        if (!prepared)
            return prepared.error();
        *statement = std::move(*prepared);
    }
    return m_search.prepare();
}

Result<void> Saving::begin()
{
    m_import = {};
    m_isVouchedFor = true;
    m_changed.clear();
    // Rows of one save may point at each other; what counts is that they hold together when it is committed.
    if (auto deferred = m_connection.execute("PRAGMA defer_foreign_keys = ON"); !deferred)
        return deferred;
    auto counted = m_connection.prepare("SELECT max(device_count) FROM revision WHERE device = :device");
    if (!counted)
        return counted.error();
    counted->bind(":device", m_options.who.device);
    if (const auto row = counted->next(); !row)
        return row.error();
    m_deviceCount = counted->integer(0);
    const auto last = m_connection.integer("SELECT hybrid_time FROM revision ORDER BY seq DESC LIMIT 1");
    if (!last)
        return last.error();
    m_hybridTime = *last;
    auto trail = trailHead(m_connection);
    if (!trail)
        return trail.error();
    m_trail = std::move(*trail);
    m_trailBefore = m_trail.seq;
    return {};
}

QByteArray Saving::newSalt() const
{
    QByteArray salt(16, Qt::Uninitialized);
    auto* bytes = reinterpret_cast<unsigned char*>(salt.data());
    if (m_options.salt)
        m_options.salt(bytes);
    else
        randombytes_buf(bytes, 16);
    return salt;
}

Result<QByteArray> Saving::head(Id record)
{
    m_findHead.bind(":record", record);
    const auto row = m_findHead.next();
    if (!row)
        return row.error();
    const QByteArray revId = *row ? m_findHead.blob(0) : QByteArray();
    m_findHead.reset();
    return revId;
}

Result<void> Saving::append(std::string_view kind, Id id, const QByteArray& body, bool isNew)
{
    Revision revision;
    revision.record = id;
    revision.kind = std::string(kind);
    if (!isNew) {
        const auto parent = head(id);
        if (!parent)
            return parent.error();
        if (!parent->isEmpty())
            revision.parents.push_back(*parent);
    }
    m_hybridTime = std::max(m_hybridTime + 1, m_options.clock->nowMilliseconds() * 65536);
    revision.who = m_options.who;
    revision.deviceCount = ++m_deviceCount;
    revision.hybridTime = m_hybridTime;
    revision.salt = newSalt();
    revision.body = body;
    m_isVouchedFor = false;
    m_appendRevision.bind(":rev_id", revIdOf(revision));
    m_appendRevision.bind(":record", id);
    m_appendRevision.bindAt(m_appendRevision.parameter(":kind"), kind);
    m_appendRevision.bind(":parents", revision.parents.empty() ? QByteArray() : revision.parents.front());
    m_appendRevision.bind(":author", revision.who.author);
    m_appendRevision.bind(":device", revision.who.device);
    m_appendRevision.bind(":device_count", revision.deviceCount);
    m_appendRevision.bind(":hybrid_time", revision.hybridTime);
    m_appendRevision.bind(":salt", revision.salt);
    m_appendRevision.bind(":body", body);
    m_appendRevision.bind(":schema_version", std::int64_t{newestSchemaVersion});
    m_appendRevision.bind(":import", m_import);
    return m_appendRevision.run();
}

Result<bool> Saving::save(const record::AnyRecord& any)
{
    return std::visit(
        [&](const auto& record) -> Result<bool> {
            using Record = std::decay_t<decltype(record)>;
            auto& table = m_tables.of<Record>();
            std::optional<Record> before;
            if (!m_options.allNew) {
                auto found = table.find(record.id);
                if (!found)
                    return found.error();
                before = std::move(*found);
                if (before == record)
                    return false;
            }
            if (auto appended = append(Record::kind, record.id, record::encodeBody(any), m_options.allNew); !appended)
                return appended.error();
            if (auto put = table.put(record); !put)
                return put.error();
            if (!m_options.allNew) {
                if (auto indexed = m_search.update(before ? record::AnyRecord(*before) : record::AnyRecord(), any);
                    !indexed)
                    return indexed.error();
                m_changed.push_back({Record::kind, record.id, false});
            }
            return true;
        },
        any);
}

Result<void> Saving::withdraw(std::string_view kind, Id id)
{
    Result<void> result = Error{u"There is no such record to withdraw."_s, {}};
    record::withKind(kind, [&](auto tag) {
        using Record = typename decltype(tag)::Type;
        auto& table = m_tables.of<Record>();
        auto found = table.find(id);
        if (!found || !*found) {
            if (!found)
                result = found.error();
            return;
        }
        result = append(Record::kind, id, withdrawnBody(), false);
        if (result)
            result = m_search.remove(record::AnyRecord(**found));
        if (result)
            result = table.remove(id);
        if (result)
            m_changed.push_back({Record::kind, id, true});
    });
    return result;
}

Result<Id> Saving::addEvent(std::string_view action, Id subject, const QString& detail, const QString& purpose)
{
    if (!action::isKnown(action))
        return Error{u"This cannot be written to the list of events."_s,
            QString::fromUtf8(action.data(), static_cast<qsizetype>(action.size()))};
    const auto state = fileState(m_connection);
    if (!state)
        return state.error();
    const Id id = newId();
    const QByteArray author = m_options.who.author.toUtf8();
    const QByteArray details = detail.toUtf8();
    const QByteArray purposes = purpose.toUtf8();
    const auto view = [](const QByteArray& text) {
        return text.isEmpty() ? std::string_view()
                              : std::string_view(text.constData(), static_cast<std::size_t>(text.size()));
    };
    const ChainedEvent event{m_trail.seq + 1, id.value, m_options.clock->nowMilliseconds(), view(author),
        m_options.who.device, action, subject.isSet() ? std::optional(subject.value) : std::nullopt, view(details),
        view(purposes), view(*state)};
    const QByteArray hash = linkOf(m_trail.hash, event);
    m_addEvent.bind(":state", *state);
    m_addEvent.bind(":seq", event.seq);
    m_addEvent.bind(":id", id);
    m_addEvent.bind(":at", event.at);
    m_addEvent.bind(":author", m_options.who.author);
    m_addEvent.bind(":device", m_options.who.device);
    m_addEvent.bindAt(m_addEvent.parameter(":action"), action);
    m_addEvent.bind(":subject", subject);
    m_addEvent.bind(":detail", detail);
    m_addEvent.bind(":purpose", purpose);
    m_addEvent.bind(":hash", hash);
    if (auto added = m_addEvent.run(); !added)
        return added.error();
    m_trail = {event.seq, hash};
    m_isVouchedFor = true;
    return id;
}

Result<void> Saving::finish()
{
    if (!m_isVouchedFor) {
        if (const auto added = addEvent(action::save, {}, {}, {}); !added)
            return added.error();
    }
    return m_trail.seq == m_trailBefore ? Result<void>() : sealDrafts(m_connection);
}

} // namespace

Result<std::unique_ptr<RecordWriter>> RecordWriter::open(Connection& connection, WriterOptions options)
{
    if (sodium_init() < 0)
        return Error{u"The program's cryptographic library does not work on this computer."_s, {}};
    if (options.who.author.isEmpty())
        options.who.author = notNamed();
    auto saving = std::make_unique<Saving>(connection, std::move(options));
    if (auto prepared = saving->prepare(); !prepared)
        return prepared.error();
    return std::unique_ptr<RecordWriter>(std::move(saving));
}

} // namespace axs::store
