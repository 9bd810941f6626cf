// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/field.h"
#include "core/store/connection.h"

#include <string_view>
#include <vector>

namespace axs::store {

/// A column of a list of one kind's records: one of the fields of the record.
struct ListedColumn
{
    QString id;
    QString label;
    bool isNumber = false;
};

/// One record as a list shows it. `caf` is the CAF that it belongs to, itself or through its meeting; unset without one.
struct ListedRecord
{
    Id id;
    Id caf;
    QStringList texts;
};

/// The fields of the kind, in the record's own order; none for an unknown kind.
std::vector<ListedColumn> listedColumns(std::string_view kind);

/// These records in this order, links in words ("Exeter", a CAF's reference, a person's name). A record that is no longer
/// there keeps its place with empty texts. A usage error for an unknown kind.
Result<std::vector<ListedRecord>> listedRecords(Connection& connection, std::string_view kind, const std::vector<Id>& ids);

} // namespace axs::store
