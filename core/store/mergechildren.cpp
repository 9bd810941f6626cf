// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/mergechildren.h"

#include "core/record/values.h"
#include "core/store/cases.h"
#include "core/store/drafts.h"
#include "core/store/groupchange.h"
#include "core/store/recordtable.h"
#include "core/store/revision.h"

#include <algorithm>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<record::Child> childOf(Connection& connection, Id id)
{
    auto table = RecordTable<record::Child>::open(connection);
    auto found = table ? table->find(id) : table.error();
    if (!found)
        return found.error();
    if (!*found)
        return Error{u"One of the two children is no longer in the file."_s, id.text()};
    return **found;
}

Result<std::int64_t> savedLast(Connection& connection, Id id)
{
    const auto versions = history(connection, id);
    if (!versions)
        return versions.error();
    return versions->empty() ? 0 : versions->back().hybridTime;
}

template <class Record, class Visit>
void forEachChildLinkOf(Visit& visit)
{
    record::forEachField<Record>([&](const auto& field) {
        if constexpr (std::is_same_v<decltype(field), const record::Field<Record, Id>&>) {
            if (field.kind == record::Child::kind)
                visit(record::KindTag<Record>{}, field);
        }
    });
}

/// Calls `visit(KindTag, field)` for every field of every kind that points at a child.
template <class Visit>
void forEachChildLink(Visit&& visit)
{
    record::forEachKind([&](auto tag) { forEachChildLinkOf<typename decltype(tag)::Type>(visit); });
}

/// Somebody is typing in a form of this child: saving it later would bring the record back.
Result<QString> obstacle(Connection& connection, Id other)
{
    const auto typed = drafts(connection);
    if (!typed)
        return typed.error();
    const auto cafs = RecordTable<record::Caf>::linkedTo(connection, "child", other);
    if (!cafs)
        return cafs.error();
    for (const Draft& draft : *typed) {
        const auto isOf = [&](const record::Caf& caf) { return caf.id == draft.record; };
        if (const auto caf = std::find_if(cafs->begin(), cafs->end(), isOf); caf != cafs->end())
            return u"A form of %1 is being typed in (%2). Save or discard that draft first."_s.arg(
                caf->reference.isEmpty() ? u"this child"_s : caf->reference, draft.author);
    }
    return QString();
}

template <class Record>
Result<void> repoint(
    Connection& connection, RecordWriter& writer, Id Record::*member, std::string_view column, const MergePlan& plan)
{
    auto rows = RecordTable<Record>::linkedTo(connection, column, plan.other.id);
    if (!rows)
        return rows.error();
    for (Record& row : *rows) {
        row.*member = plan.kept.id;
        if (const auto saved = writer.save(row); !saved)
            return saved.error();
    }
    return {};
}

/// A child is not its own brother or sister: where the two records were told of each other so, that is dropped.
Result<void> dropOwnLinks(Connection& connection, RecordWriter& writer, Id child)
{
    auto family = RecordTable<record::FamilyMember>::linkedTo(connection, "child", child);
    if (!family)
        return family.error();
    for (record::FamilyMember& member : *family) {
        if (member.ownRecord != child)
            continue;
        member.ownRecord = {};
        if (const auto saved = writer.save(member); !saved)
            return saved.error();
    }
    return {};
}

} // namespace

Result<MergePlan> planMerge(Connection& connection, Id kept, Id other)
{
    if (kept == other)
        return Error{u"Choose two records."_s, kept.text()};
    const auto keptChild = childOf(connection, kept);
    const auto otherChild = childOf(connection, other);
    if (!keptChild || !otherChild)
        return keptChild ? otherChild.error() : keptChild.error();
    const auto keptTime = savedLast(connection, kept);
    const auto otherTime = savedLast(connection, other);
    if (!keptTime || !otherTime)
        return keptTime ? otherTime.error() : keptTime.error();
    MergePlan plan{*keptChild, *otherChild, {}, {}, {}};
    record::forEachField<record::Child>([&](const auto& field) {
        const auto& ours = plan.kept.*field.member;
        const auto& theirs = plan.other.*field.member;
        if (ours == theirs)
            return;
        const bool isReference = field.name == "reference";
        const bool takeOther = !isReference && !record::isUnset(theirs)
            && (record::isUnset(ours) || *otherTime > *keptTime);
        plan.fields.push_back(
            {field.name, field.label, record::displayText(ours), record::displayText(theirs), takeOther});
    });
    Result<void> counted;
    forEachChildLink([&](auto tag, const auto& field) {
        using Record = typename decltype(tag)::Type;
        if (!counted)
            return;
        auto statement = connection.prepare("SELECT count(*) FROM " + std::string(Record::kind) + " WHERE "
            + std::string(field.name) + " = :child");
        if (!statement) {
            counted = statement.error();
            return;
        }
        statement->bind(":child", other);
        if (const auto row = statement->next(); !row)
            counted = row.error();
        else if (const std::int64_t records = statement->integer(0); records > 0)
            plan.moved.push_back({Record::kind, Record::title, records});
    });
    if (!counted)
        return counted.error();
    auto why = obstacle(connection, other);
    if (!why)
        return why.error();
    plan.obstacle = std::move(*why);
    return plan;
}

record::Child mergedChild(const MergePlan& plan)
{
    record::Child merged = plan.kept;
    record::forEachField<record::Child>([&](const auto& field) {
        for (const MergeField& each : plan.fields) {
            if (each.name == field.name && each.takeOther)
                merged.*field.member = plan.other.*field.member;
        }
    });
    return merged;
}

Result<Id> mergeChildren(Connection& connection, RecordWriter& writer, const MergePlan& plan)
{
    // What the person was shown is what happens: when either record changed meanwhile, they look again.
    const auto now = planMerge(connection, plan.kept.id, plan.other.id);
    if (!now)
        return now.error();
    if (!now->obstacle.isEmpty())
        return Error{now->obstacle, plan.other.id.text()};
    if (now->kept != plan.kept || now->other != plan.other)
        return Error{u"One of the two records was changed meanwhile. Look at both again."_s, plan.kept.id.text()};
    Result<void> done;
    forEachChildLink([&](auto tag, const auto& field) {
        using Record = typename decltype(tag)::Type;
        if (done)
            done = repoint<Record>(connection, writer, field.member, field.name, plan);
    });
    if (done)
        done = dropOwnLinks(connection, writer, plan.kept.id);
    if (!done)
        return done.error();
    if (const auto saved = writer.save(mergedChild(plan)); !saved)
        return saved.error();
    if (auto withdrawn = writer.withdraw(record::Child::kind, plan.other.id); !withdrawn)
        return withdrawn.error();
    return recordGroup(connection, writer, plan.kept.id,
        u"Merged %1 (%2) into %3 (%4)."_s.arg(
            childName(plan.other), plan.other.reference, childName(plan.kept), plan.kept.reference));
}

} // namespace axs::store
