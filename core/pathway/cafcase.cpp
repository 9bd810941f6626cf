// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/cafcase.h"

namespace axs::pathway {

void removeRow(CafCase& all, Id row)
{
    std::erase_if(all.of<record::Attendance>(), [row](const record::Attendance& each) { return each.meeting == row; });
    forEachPart(all, [row](auto& rows) {
        std::erase_if(rows, [row](const auto& each) { return each.id == row; });
        for (auto& each : rows) {
            record::forEachField<std::decay_t<decltype(each)>>([&](const auto& field) {
                if constexpr (std::is_same_v<std::decay_t<decltype(each.*field.member)>, Id>) {
                    if (each.*field.member == row)
                        each.*field.member = Id{};
                }
            });
        }
    });
}

} // namespace axs::pathway
