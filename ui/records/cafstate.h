// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/cafcase.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QString>

#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace axs::ui {

/// Names one field of one record of the case: "child/forename", "review/123/reviewed_on". Stable while rows come and
/// go.
QString fieldKey(std::string_view kind, Id record, QStringView field);

/// Everything that a person has put into the form, finished or not: what undo steps through and what a draft keeps.
struct CafState
{
    pathway::CafCase value;
    /// The child as it stands in the file; its id is unset for a new child.
    record::Child knownChild;
    /// Texts that are not yet what their field needs ("31/13/20"), by field key.
    QMap<QString, QString> typed;
    /// Reasons for what is unusual, by the warning's key.
    QMap<QString, QString> reasons;
    /// People and list entries added in place; saved with the case.
    std::vector<record::Practitioner> people;
    std::vector<record::Option> options;
    bool operator==(const CafState&) const = default;
};

/// The record of this kind and id within the case; null when it is not there.
template <class Record>
Record* located(pathway::CafCase& all, Id id)
{
    if constexpr (std::is_same_v<Record, record::Child>) {
        return &all.child;
    } else if constexpr (std::is_same_v<Record, record::Caf>) {
        return &all.caf;
    } else {
        return const_cast<Record*>(pathway::rowOf<Record>(all, id));
    }
}

template <class Record>
const Record* located(const pathway::CafCase& all, Id id)
{
    return located<Record>(const_cast<pathway::CafCase&>(all), id);
}

/// The form as a draft's body, and back; nothing when the body is not one of this version.
inline constexpr int cafFormVersion = 1;
QByteArray draftBody(const CafState& state, const QString& lastField);
struct CafDraft
{
    CafState state;
    QString lastField; ///< the field key the person was in
};
std::optional<CafDraft> draftFrom(const QByteArray& body);

} // namespace axs::ui
