// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/people.h"
#include "core/store/recordwriter.h"

#include <string>
#include <vector>

namespace axs::store {

/// One field in which the two records of a child differ.
struct MergeField
{
    std::string_view name;
    std::string_view label;
    QString kept; ///< as a person reads it
    QString other;
    bool takeOther = false; ///< which value stays
};

/// What merging two records of one child would do. `kept` stays and takes over everything; `other` goes to the bin.
struct MergePlan
{
    record::Child kept;
    record::Child other;
    std::vector<MergeField> fields; ///< where they differ, in the order of the list; a value beats none, a newer an older
    struct Moved
    {
        std::string_view kind;
        std::string_view title;
        qint64 records = 0;
    };
    std::vector<Moved> moved; ///< what belongs to `other` and will belong to `kept`
    QString obstacle; ///< why it cannot be done now; empty when it can
};
Result<MergePlan> planMerge(Connection& connection, Id kept, Id other);

/// The child as it will be.
record::Child mergedChild(const MergePlan& plan);

/// Inside the writer's transaction: as the plan says. One event, about the child that stays; see groupchange.h.
Result<Id> mergeChildren(Connection& connection, RecordWriter& writer, const MergePlan& plan);

} // namespace axs::store
