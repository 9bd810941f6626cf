// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/places.h"
#include "core/store/recordwriter.h"

#include <vector>

namespace axs::store {

/// The entries of an open list, also the retired ones, in order.
Result<std::vector<record::Option>> optionsOf(Connection& connection, const QString& list);

/// How often a text stands in a field that uses the list, alone or as one of several. Texts that are no entry (older records, imports) are there too.
struct OptionUse
{
    QString label;
    qint64 records = 0;
};
/// In order of label.
Result<std::vector<OptionUse>> optionUses(Connection& connection, const QString& list);

/// Where one label stands: "Lead professional’s role in 12 CAFs".
struct LabelUse
{
    std::string_view kind;
    std::string_view field;
    qint64 records = 0;
};
Result<std::vector<LabelUse>> labelUses(Connection& connection, const QString& list, const QString& label);

/// Why a text cannot be an entry of the list; empty when it can. Not attending is no reason for closing (S1 Part One,
/// 2.3).
QString whyNoEntry(const std::vector<record::Option>& entries, const QString& list, const QString& label, Id itself = {});

// Inside the writer's transaction; each is one event that can be taken back (groupchange.h). They answer that event's id,
// unset when nothing changed.

/// Adds the entry at the end, or brings the retired one of that label back.
Result<Id> addOption(Connection& connection, RecordWriter& writer, const QString& list, const QString& label);
/// Saves entries whose flags, order or retirement changed; labels stay as they are.
Result<Id> changeOptions(Connection& connection, RecordWriter& writer, const std::vector<record::Option>& changed,
    const QString& what);
/// Gives the list this order.
Result<Id> orderOptions(Connection& connection, RecordWriter& writer, const QString& list, const std::vector<Id>& order);
/// The entry takes the new label, and every record that uses the old one with it.
Result<Id> renameOption(Connection& connection, RecordWriter& writer, Id option, const QString& label);
/// Every record that uses the text bears the entry's label from now on; where the text is an entry, that is withdrawn.
Result<Id> mergeOptions(
    Connection& connection, RecordWriter& writer, const QString& list, const QString& from, Id into);

} // namespace axs::store
