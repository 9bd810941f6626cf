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

AnyRecord emptyLike(const AnyRecord& record)
{
    return std::visit([](const auto& each) { return AnyRecord(std::decay_t<decltype(each)>{}); }, record);
}

} // namespace axs::record
