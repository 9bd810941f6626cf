// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/casehistory.h"

#include "core/record/codec.h"
#include "core/record/values.h"
#include "core/store/casesave.h"
#include "core/store/linknames.h"
#include "core/store/revision.h"

#include <algorithm>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The lines of one record, oldest first.
Result<std::vector<HistoryLine>> linesOf(Connection& connection, LinkNames& names, const LastSave::Part& part)
{
    const auto versions = history(connection, part.id);
    if (!versions)
        return versions.error();
    std::vector<HistoryLine> lines;
    std::shared_ptr<const record::AnyRecord> before;
    for (const Revision& revision : *versions) {
        HistoryLine line{ revision.milliseconds(), revision.who.author, part.kind, part.id, {}, {}, {}, {}, false, {}, before };
        if (revision.withdraws() || revision.body.isEmpty()) {
            line.what = before ? record::rowWords(*before) : QString::fromStdString(part.kind);
            line.withdrawn = true;
            lines.push_back(line);
            before.reset();
            continue;
        }
        auto now = record::decodeBody(part.kind, part.id, revision.body);
        if (!now)
            return now.error();
        line.what = record::rowWords(*now);
        for (const record::FieldChange& change : record::changes(before ? *before : record::emptyLike(*now), *now)) {
            // What a row belongs to is told by the page it stands on.
            if (change.linkKind == record::Caf::kind)
                continue;
            line.fieldName = change.name;
            line.field = QString::fromUtf8(change.label.data(), static_cast<qsizetype>(change.label.size()));
            line.before = change.linkKind.empty() ? change.before : names(change.linkKind, change.before);
            line.after = change.linkKind.empty() ? change.after : names(change.linkKind, change.after);
            lines.push_back(line);
        }
        before = std::make_shared<const record::AnyRecord>(std::move(*now));
    }
    return lines;
}

} // namespace

Result<std::vector<HistoryLine>> caseHistory(Connection& connection, Id caf)
{
    const auto parts = partsOfCase(connection, caf);
    if (!parts)
        return parts.error();
    LinkNames names(connection);
    std::vector<HistoryLine> all;
    for (const LastSave::Part& part : *parts) {
        auto lines = linesOf(connection, names, part);
        if (!lines)
            return lines.error();
        all.insert(all.end(), lines->begin(), lines->end());
    }
    std::stable_sort(all.begin(), all.end(),
        [](const HistoryLine& left, const HistoryLine& right) { return left.atMilliseconds > right.atMilliseconds; });
    return all;
}

} // namespace axs::store
