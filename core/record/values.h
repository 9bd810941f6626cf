// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/kinds.h"

#include <QString>

#include <vector>

namespace axs::record {

/// A field's value as a person reads it ("30 June 2009", "yes"); empty when unset. A link gives its id's text.
template <class Type>
QString displayText(const Type& value)
{
    if constexpr (std::is_same_v<Type, QString>)
        return value;
    else if constexpr (std::is_same_v<Type, QStringList>)
        return value.join(QStringLiteral("; "));
    else if constexpr (std::is_same_v<Type, Date>)
        return value.british();
    else if constexpr (std::is_same_v<Type, Id>)
        return value.isSet() ? value.text() : QString();
    else if constexpr (std::is_same_v<Type, std::optional<bool>>)
        return !value ? QString() : *value ? QStringLiteral("yes") : QStringLiteral("no");
    else if constexpr (IsChoice<Type>)
        return choiceText(value);
    else
        return value ? QString::number(*value) : QString();
}

/// One field that differs between two versions of a record.
struct FieldChange
{
    std::string_view name;
    std::string_view label;
    std::string_view linkKind; ///< the kind that a link points at, or empty
    QString before;
    QString after;
};

/// The fields in which two records of one kind differ, in the order of the list.
std::vector<FieldChange> changes(const AnyRecord& before, const AnyRecord& after);

/// What a record is called among others of its case: "Review of 3 March 2009", "Family member Anna", "CAF".
QString rowWords(const AnyRecord& record);

/// An empty record of the same kind, for comparing a first version with nothing.
AnyRecord emptyLike(const AnyRecord& record);

} // namespace axs::record
