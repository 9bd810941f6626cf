// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/values.h"

namespace axs::record {

std::vector<FieldChange> changes(const AnyRecord& before, const AnyRecord& after)
{
    std::vector<FieldChange> found;
    std::visit(
        [&](const auto& now) {
            using Record = std::decay_t<decltype(now)>;
            const auto* then = std::get_if<Record>(&before);
            if (!then)
                return;
            forEachField<Record>([&](const auto& each) {
                if (!(then->*each.member == now.*each.member))
                    found.push_back({each.name, each.label, each.kind, displayText(then->*each.member),
                        displayText(now.*each.member)});
            });
        },
        after);
    return found;
}

QString rowWords(const AnyRecord& any)
{
    return std::visit(
        [](const auto& record) {
            using Record = std::decay_t<decltype(record)>;
            const QString title
                = QString::fromUtf8(Record::title.data(), static_cast<qsizetype>(Record::title.size()));
            if constexpr (std::is_same_v<Record, Child> || std::is_same_v<Record, Caf>) {
                return title;
            } else if constexpr (requires { record.name; }) {
                return record.name.isEmpty() ? title : title + u' ' + record.name;
            } else {
                Date first;
                forEachField<Record>([&](const auto& each) {
                    if constexpr (std::is_same_v<std::decay_t<decltype(record.*each.member)>, Date>) {
                        if (!first.isSet())
                            first = record.*each.member;
                    }
                });
                return first.isSet() ? QStringLiteral("%1 of %2").arg(title, first.british()) : title;
            }
        },
        any);
}

AnyRecord emptyLike(const AnyRecord& record)
{
    return std::visit([](const auto& each) { return AnyRecord(std::decay_t<decltype(each)>{}); }, record);
}

} // namespace axs::record
