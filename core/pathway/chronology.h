// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/intervals.h"
#include "core/record/values.h"

#include <memory>

namespace axs::pathway {

/// One saved version of a record of a case, with the one before it.
struct RecordedVersion
{
    std::int64_t atMilliseconds = 0;
    QString author;
    bool isImported = false;
    Id record;
    std::shared_ptr<const record::AnyRecord> before; ///< null: the record began here
    std::shared_ptr<const record::AnyRecord> after; ///< null: it was taken out
    std::vector<record::FieldChange> changes; ///< links by name, not by id
};

/// One line of who knew what, and when.
struct ChronologyEntry
{
    RecordedVersion version;
    QString what; ///< "Contact of 3 March 2009"
    Date recordedOn; ///< the day on this computer's clock
    Date about; ///< the day that it tells of; unset when it tells of none
    int workingDaysAfter = 0; ///< recorded so many working days after that day; 0 when it was not after
    bool isLate = false;
};

/// The line of due.txt that says how long an entry may take.
inline constexpr char16_t entryRule[] = u"entry.record";

/// The day that this version tells of: the first of the days that it set, or, when it set none, the record's own.
/// Days that lie ahead by their meaning (due, next, renew by) and birthdays are not told of.
Date toldDay(const RecordedVersion& version);

/// The versions in the order in which they were recorded. An entry is late when it was recorded after the day by which
/// due.txt, or the authority's own interval, asks for it; taking something out is never late.
std::vector<ChronologyEntry> chronology(std::vector<RecordedVersion> versions, const Intervals& intervals);

} // namespace axs::pathway
