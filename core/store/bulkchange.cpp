// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulkchange.h"

#include "core/base/text.h"
#include "core/pathway/leads.h"
#include "core/store/drafts.h"
#include "core/store/groupchange.h"
#include "core/store/recordtable.h"

#include <QSet>

#include <algorithm>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

bool hasValue(const BulkChange& change, const record::Caf& caf)
{
    return change.what == BulkChange::What::lead ? caf.lead == change.lead
                                                 : caf.coordinator == change.coordinator.simplified();
}

Result<std::vector<Id>> ids(Result<Statement> statement)
{
    if (!statement)
        return statement.error();
    std::vector<Id> found;
    if (const auto read = statement->forEachRow([&] { found.push_back(statement->id(0)); }); !read)
        return read.error();
    return found;
}

/// The history of lead professionals follows as it does when one CAF is saved.
Result<void> changeSpells(Connection& connection, RecordWriter& writer, const record::Caf& before,
    const record::Caf& after, const BulkChange& change)
{
    auto spells = RecordTable<record::LeadSpell>::linkedTo(connection, "caf", before.id);
    if (!spells)
        return spells.error();
    pathway::CafCase stored{{}, before, {}};
    stored.of<record::LeadSpell>() = std::move(*spells);
    pathway::CafCase value = stored;
    value.caf = after;
    pathway::followLead(stored, value, change.from, [&writer] { return writer.newId(); });
    for (record::LeadSpell& spell : value.of<record::LeadSpell>()) {
        const record::LeadSpell* known = pathway::rowOf<record::LeadSpell>(stored, spell.id);
        if (known && *known == spell)
            continue;
        if (!known && spell.practitioner == after.lead)
            spell.handOver = change.handOver;
        if (const auto saved = writer.save(spell); !saved)
            return saved.error();
    }
    return {};
}

} // namespace

QString whyNoBulkChange(const BulkChange& change, Date today)
{
    if (change.cafs.empty())
        return u"Choose the CAFs that are to change."_s;
    if (change.what == BulkChange::What::coordinator)
        return change.coordinator.simplified().isEmpty() ? u"Type who is to be responsible."_s : QString();
    if (!change.lead.isSet())
        return u"Choose who is to lead."_s;
    if (!change.from.isSet())
        return u"Enter since when they lead."_s;
    return change.from > today ? u"The day from which they lead is after today."_s : QString();
}

Result<BulkPreview> previewBulkChange(Connection& connection, const BulkChange& change)
{
    auto table = RecordTable<record::Caf>::open(connection);
    if (!table)
        return table.error();
    const auto typed = drafts(connection);
    if (!typed)
        return typed.error();
    QSet<Id> typing;
    for (const Draft& draft : *typed)
        typing.insert(draft.record);
    BulkPreview preview;
    for (const Id id : change.cafs) {
        const auto caf = table->find(id);
        if (!caf)
            return caf.error();
        if (!*caf) {
            ++preview.gone;
        } else if ((*caf)->closed.isSet()) {
            ++preview.closed;
        } else if (hasValue(change, **caf)) {
            ++preview.already;
        } else {
            preview.changing.push_back(id);
            preview.typing += typing.contains(id) ? 1 : 0;
        }
    }
    return preview;
}

Result<Id> changeMany(Connection& connection, RecordWriter& writer, const BulkChange& change)
{
    auto cafs = RecordTable<record::Caf>::open(connection);
    auto people = RecordTable<record::Practitioner>::open(connection);
    if (!cafs || !people)
        return cafs ? people.error() : cafs.error();
    const bool isLead = change.what == BulkChange::What::lead;
    const auto lead = people->find(change.lead);
    if (!lead)
        return lead.error();
    if (isLead && !*lead)
        return Error{u"The lead professional is no longer in the file."_s, change.lead.text()};
    qint64 changed = 0;
    for (const Id id : change.cafs) {
        auto caf = cafs->find(id);
        if (!caf)
            return caf.error();
        if (!*caf || (*caf)->closed.isSet() || hasValue(change, **caf))
            continue;
        const record::Caf before = **caf;
        record::Caf after = before;
        if (isLead) {
            after.lead = change.lead;
            after.leadRole = (*lead)->role;
            after.leadSector = (*lead)->sector;
        } else {
            after.coordinator = change.coordinator.simplified();
        }
        if (const auto saved = writer.save(after); !saved)
            return saved.error();
        if (isLead) {
            if (auto done = changeSpells(connection, writer, before, after, change); !done)
                return done.error();
        }
        ++changed;
    }
    const QString of = counted(changed, u"CAF"_s, u"CAFs"_s);
    return recordGroup(connection, writer, {},
        isLead ? u"%1 leads %2 from %3."_s.arg((*lead)->name, of, change.from.british())
               : u"%1 is responsible for %2."_s.arg(change.coordinator.simplified(), of));
}

Result<std::vector<Id>> openCafsLedBy(Connection& connection, Id practitioner)
{
    auto statement = connection.prepare("SELECT id FROM caf WHERE closed IS NULL AND lead = :lead ORDER BY id");
    if (statement)
        statement->bind(":lead", practitioner);
    return ids(std::move(statement));
}

Result<std::vector<Id>> openCafsOf(Connection& connection, const QString& coordinator)
{
    auto statement
        = connection.prepare("SELECT id FROM caf WHERE closed IS NULL AND coordinator = :coordinator ORDER BY id");
    if (statement)
        statement->bind(":coordinator", coordinator);
    return ids(std::move(statement));
}

Result<QStringList> coordinatorsOf(Connection& connection)
{
    auto statement = connection.prepare(
        "SELECT DISTINCT coordinator FROM caf WHERE closed IS NULL AND coordinator IS NOT NULL");
    if (!statement)
        return statement.error();
    QStringList names;
    if (const auto read = statement->forEachRow([&] { names += statement->text(0); }); !read)
        return read.error();
    std::sort(names.begin(), names.end(),
        [](const QString& left, const QString& right) { return compareBritish(left, right) < 0; });
    return names;
}

} // namespace axs::store
