// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/casesave.h"

#include "core/record/codec.h"
#include "core/store/cases.h"
#include "core/store/drafts.h"
#include "core/store/events.h"
#include "core/store/groupchange.h"
#include "core/store/recordtable.h"
#include "core/store/references.h"

#include <algorithm>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

QString line(const QString& verb, std::string_view kind, Id id)
{
    return u"%1 %2 %3"_s.arg(verb, QString::fromLatin1(kind.data(), static_cast<qsizetype>(kind.size())), id.text());
}

/// The lines of an event's detail that name records: "save review 123", "withdraw consent 45".
std::vector<LastSave::Part> partsIn(const QString& detail)
{
    std::vector<LastSave::Part> parts;
    const QStringList lines = detail.split(u'\n');
    for (const QString& each : lines) {
        const QStringList words = each.split(u' ');
        if (words.size() != 3 || (words[0] != "save"_L1 && words[0] != "withdraw"_L1))
            continue;
        if (const auto id = Id::parse(words[2]))
            parts.push_back({ words[1].toStdString(), *id });
    }
    return parts;
}

Result<void> recordSave(RecordWriter& writer, Id caf, const QStringList& more)
{
    QStringList lines;
    for (const ChangedRecord& changed : writer.changed())
        lines << line(changed.withdrawn ? u"withdraw"_s : u"save"_s, changed.kind, changed.id);
    lines += more;
    if (lines.isEmpty())
        return {};
    const auto added = writer.addEvent(action::save, caf, lines.join(u'\n'), {});
    return added ? Result<void>() : added.error();
}

/// A save in progress: stops at the first error and remembers it.
class Saving
{
public:
    Saving(Connection& connection, RecordWriter& writer, const CaseSave& save)
        : m_connection(connection)
        , m_writer(writer)
        , m_save(save)
        , m_value(save.value)
    {
    }

    Result<pathway::CafCase> run()
    {
        m_value.caf.child = m_value.child.id;
        giveReferences();
        saveAdded();
        save(m_value.child);
        save(m_value.caf);
        pathway::forEachPart(m_value, [this](auto& rows) { saveRows(rows); });
        if (m_result)
            m_result = recordSave(m_writer, m_value.caf.id, confirmed());
        if (m_result && !m_save.draft.isEmpty())
            m_result = deleteDraft(m_connection, m_save.draft);
        if (!m_result)
            return m_result.error();
        return std::move(m_value);
    }

private:
    QStringList confirmed() const
    {
        QStringList lines;
        for (const QString& each : m_save.confirmed)
            lines << u"confirmed "_s + each;
        return lines;
    }
    void take(QString& reference, Result<QString> next)
    {
        if (next)
            reference = *next;
        else
            m_result = next.error();
    }
    void giveReferences()
    {
        record::Caf& caf = m_value.caf;
        const int year = caf.started.isSet() ? caf.started.year() : m_save.today.year();
        if (m_value.child.reference.isEmpty())
            take(m_value.child.reference, nextChildReference(m_connection, year, m_save.device));
        if (!caf.reference.isEmpty() || !m_result)
            return;
        auto clusters = RecordTable<record::Cluster>::open(m_connection);
        const auto cluster = clusters ? clusters->find(caf.cluster) : clusters.error();
        if (!cluster)
            m_result = cluster.error();
        else
            take(caf.reference,
                nextCafReference(m_connection, *cluster ? (*cluster)->code : QString(), year, m_save.device));
    }
    void saveAdded()
    {
        for (record::Practitioner person : m_save.people) {
            if (!isUsed(person.id))
                continue;
            if (person.reference.isEmpty() && m_result)
                take(person.reference, nextPractitionerReference(m_connection, m_save.device));
            save(person);
        }
        for (const record::Option& option : m_save.options) {
            if (isUsed(option.label))
                save(option);
        }
    }
    /// Whether any field of the case holds this value.
    template <class Value>
    bool isUsed(const Value& value) const
    {
        bool found = false;
        pathway::forEachRecord(m_value, [&](const auto& record) {
            record::forEachField<std::decay_t<decltype(record)>>([&](const auto& field) {
                if constexpr (std::is_same_v<std::decay_t<decltype(record.*field.member)>, Value>)
                    found = found || record.*field.member == value;
            });
        });
        return found;
    }
    template <class Record>
    void giveOwner(Record& row) const
    {
        if constexpr (pathway::partOf<Record>() == pathway::PartOf::child)
            row.child = m_value.child.id;
        else if constexpr (pathway::partOf<Record>() == pathway::PartOf::episode)
            row.caf = m_value.caf.id;
    }
    template <class Record>
    void giveReference(Record& row, QChar letter, Date day)
    {
        if (row.reference.isEmpty() && m_result)
            take(row.reference, nextRowReference(m_connection, Record::kind, letter,
                                    (day.isSet() ? day : m_save.today).year(), m_save.device));
    }
    template <class Record>
    void save(const Record& record)
    {
        if (!m_result)
            return;
        if (const auto saved = m_writer.save(record); !saved)
            m_result = saved.error();
    }
    template <class Record>
    void saveRows(std::vector<Record>& rows)
    {
        for (Record& row : rows) {
            giveOwner(row);
            if constexpr (std::is_same_v<Record, record::Referral>)
                giveReference(row, u'R', row.referredOn);
            if constexpr (std::is_same_v<Record, record::Spend>)
                giveReference(row, u'S', row.spentOn);
            save(row);
        }
        for (const Record& row : m_save.stored.of<Record>()) {
            const bool kept
                = std::any_of(rows.begin(), rows.end(), [&](const Record& each) { return each.id == row.id; });
            if (!kept && m_result)
                m_result = m_writer.withdraw(Record::kind, row.id);
        }
    }

    Connection& m_connection;
    RecordWriter& m_writer;
    const CaseSave& m_save;
    pathway::CafCase m_value;
    Result<void> m_result;
};

Result<void> saveAgain(Connection& connection, RecordWriter& writer, const LastSave::Part& part)
{
    const auto versions = history(connection, part.id);
    if (!versions)
        return versions.error();
    const bool hasBefore = versions->size() >= 2;
    if (!hasBefore || versions->at(versions->size() - 2).withdraws())
        return writer.withdraw(part.kind, part.id);
    const auto before = record::decodeBody(part.kind, part.id, versions->at(versions->size() - 2).body);
    if (!before)
        return before.error();
    const auto saved = writer.save(*before);
    return saved ? Result<void>() : saved.error();
}

} // namespace

Result<pathway::CafCase> saveCase(Connection& connection, RecordWriter& writer, const CaseSave& save)
{
    return Saving(connection, writer, save).run();
}

Result<std::optional<LastSave>> lastSave(Connection& connection, Id caf)
{
    const auto events = eventsOf(connection, caf);
    if (!events)
        return events.error();
    for (auto event = events->rbegin(); event != events->rend(); ++event) {
        LastSave found{ partsIn(event->detail), event->author, event->atMilliseconds, false };
        if (event->action != action::save || found.parts.empty())
            continue;
        // People and list entries stay: other records may use them by now.
        std::erase_if(found.parts, [](const LastSave::Part& part) {
            return part.kind == record::Practitioner::kind || part.kind == record::Option::kind;
        });
        const auto versions = history(connection, caf);
        if (!versions)
            return versions.error();
        found.createdCaf = versions->size() < 2
            && std::any_of(found.parts.begin(), found.parts.end(), [caf](const auto& part) { return part.id == caf; });
        return std::optional(std::move(found));
    }
    return std::optional<LastSave>();
}

Result<void> undoLastSave(Connection& connection, RecordWriter& writer, Id caf)
{
    const auto last = lastSave(connection, caf);
    if (!last)
        return last.error();
    if (!*last || (*last)->createdCaf)
        return Error{ u"The last save made this CAF; there is nothing before it to go back to."_s, {} };
    for (const LastSave::Part& part : (*last)->parts) {
        const auto later = groupThatMade(connection, part.id);
        if (!later)
            return later.error();
        if (*later)
            return Error{u"What was saved last has since been changed with others: %1 That can be taken back by itself."_s
                             .arg((*later)->what), part.id.text()};
    }
    for (const LastSave::Part& part : (*last)->parts) {
        if (auto saved = saveAgain(connection, writer, part); !saved)
            return saved;
    }
    return recordSave(writer, caf, { u"took back the save before"_s });
}

Result<void> withdrawCase(Connection& connection, RecordWriter& writer, Id caf)
{
    const auto all = readCase(connection, caf);
    if (!all)
        return all.error();
    if (!*all)
        return Error{ u"This CAF is no longer in the file."_s, {} };
    Result<void> result;
    pathway::forEachPart(**all, [&]<class Record>(const std::vector<Record>& rows) {
        for (Record row : rows) {
            if (!result)
                return;
            if constexpr (pathway::partOf<Record>() != pathway::PartOf::child) {
                result = writer.withdraw(Record::kind, row.id);
            } else if constexpr (requires { row.caf; }) {
                if (row.caf != caf)
                    continue;
                row.caf = {};
                if (const auto saved = writer.save(row); !saved)
                    result = saved.error();
            }
        }
    });
    if (result)
        result = writer.withdraw(record::Caf::kind, caf);
    return result ? recordSave(writer, caf, { u"took the episode out"_s }) : result;
}

Result<std::vector<WithdrawnCase>> withdrawnCases(Connection& connection)
{
    auto statement = connection.prepare("SELECT record FROM revision WHERE kind = 'caf' AND body = x'f6' AND seq ="
                                        " (SELECT max(seq) FROM revision AS latest WHERE latest.record = revision.record)"
                                        " ORDER BY seq DESC");
    if (!statement)
        return statement.error();
    std::vector<Id> ids;
    if (auto read = statement->forEachRow([&] { ids.push_back(statement->id(0)); }); !read)
        return read.error();
    auto children = RecordTable<record::Child>::open(connection);
    if (!children)
        return children.error();
    std::vector<WithdrawnCase> found;
    for (const Id id : ids) {
        const auto versions = history(connection, id);
        if (!versions)
            return versions.error();
        if (versions->size() < 2)
            continue;
        const auto before = record::decodeBody(record::Caf::kind, id, versions->at(versions->size() - 2).body);
        const auto* caf = before ? std::get_if<record::Caf>(&*before) : nullptr;
        if (!caf)
            continue; // erased
        const auto child = children->find(caf->child);
        const Revision& last = versions->back();
        found.push_back({ id, caf->reference, caf->child, child && *child ? childName(**child) : QString(),
            last.who.author, last.milliseconds() });
    }
    return found;
}

Result<std::vector<LastSave::Part>> partsOfCase(Connection& connection, Id caf)
{
    std::vector<LastSave::Part> parts;
    const auto add = [&](std::string_view kind, Id id) {
        if (std::none_of(parts.begin(), parts.end(), [id](const auto& part) { return part.id == id; }))
            parts.push_back({ std::string(kind), id });
    };
    const auto all = readCase(connection, caf);
    if (!all)
        return all.error();
    if (*all) {
        add(record::Child::kind, (*all)->child.id);
        add(record::Caf::kind, caf);
        pathway::forEachPart(**all, [&](const auto& rows) {
            for (const auto& row : rows)
                add(row.kind, row.id);
        });
    }
    const auto events = eventsOf(connection, caf);
    if (!events)
        return events.error();
    for (const Event& event : *events) {
        for (const LastSave::Part& part : partsIn(event.detail)) {
            if (part.kind != record::Practitioner::kind && part.kind != record::Option::kind)
                add(part.kind, part.id);
        }
    }
    return parts;
}

} // namespace axs::store
