// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/caseversions.h"

#include "core/record/codec.h"
#include "core/store/cases.h"
#include "core/store/casesave.h"
#include "core/store/linknames.h"
#include "core/store/recordtable.h"
#include "core/store/revision.h"

#include <set>

namespace axs::store {

namespace {

using pathway::RecordedVersion;

/// What changed, in words; what a row belongs to is told by where it stands.
std::vector<record::FieldChange> changesOf(const RecordedVersion& version, LinkNames& names)
{
    if (!version.after)
        return {};
    const record::AnyRecord nothing = record::emptyLike(*version.after);
    std::vector<record::FieldChange> changes
        = record::changes(version.before ? *version.before : nothing, *version.after);
    std::erase_if(changes, [](const record::FieldChange& change) {
        return change.linkKind == record::Caf::kind || change.linkKind == record::Child::kind;
    });
    for (record::FieldChange& change : changes) {
        if (change.linkKind.empty())
            continue;
        change.before = names(change.linkKind, change.before);
        change.after = names(change.linkKind, change.after);
    }
    return changes;
}

Result<void> addVersions(Connection& connection, LinkNames& names, const LastSave::Part& part,
    std::vector<RecordedVersion>& versions)
{
    const auto revisions = history(connection, part.id);
    if (!revisions)
        return revisions.error();
    std::shared_ptr<const record::AnyRecord> before;
    for (const Revision& revision : *revisions) {
        RecordedVersion version{
            revision.milliseconds(), revision.who.author, revision.import.isSet(), part.id, before, nullptr, {}};
        if (!revision.withdraws() && !revision.body.isEmpty()) {
            auto now = record::decodeBody(part.kind, part.id, revision.body);
            if (!now)
                return now.error();
            version.after = std::make_shared<const record::AnyRecord>(std::move(*now));
        }
        version.changes = changesOf(version, names);
        before = version.after;
        if (version.before || version.after)
            versions.push_back(std::move(version));
    }
    return {};
}

} // namespace

Result<std::vector<RecordedVersion>> caseVersions(Connection& connection, Id caf)
{
    auto cafs = RecordTable<record::Caf>::open(connection);
    const auto asked = cafs ? cafs->find(caf) : cafs.error();
    if (!asked)
        return asked.error();
    if (!*asked)
        return std::vector<RecordedVersion>();
    const auto episodes = RecordTable<record::Caf>::linkedTo(connection, "child", (*asked)->child);
    if (!episodes)
        return episodes.error();
    LinkNames names(connection);
    std::vector<RecordedVersion> versions;
    std::set<Id> read;
    for (const record::Caf& episode : *episodes) {
        const auto parts = partsOfCase(connection, episode.id);
        if (!parts)
            return parts.error();
        for (const LastSave::Part& part : *parts) {
            if (!read.insert(part.id).second)
                continue;
            if (auto added = addVersions(connection, names, part, versions); !added)
                return added.error();
        }
    }
    return versions;
}

} // namespace axs::store
