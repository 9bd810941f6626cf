// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/upkeep.h"

#include <vector>

namespace axs::pathway {

/// One line of resources/rules/due.txt: what becomes due, counted from what, and the clause that asks for it.
struct DueRule
{
    QString id; ///< "review.first"
    QString title;
    QString countedFrom;
    std::optional<int> count; ///< unset: the record itself names the day
    record::IntervalUnit unit = record::IntervalUnit::notRecorded;
    QString clause;
};

/// In the order of the pathway.
const std::vector<DueRule>& dueRules();
/// Null for an unknown id.
const DueRule* dueRule(const QString& id);

/// How long something may take here: the authority's own interval where it has one, otherwise the rule's.
struct Allowed
{
    int count = 0;
    record::IntervalUnit unit = record::IntervalUnit::days;
    bool isAssumed = true;

    /// "20 working days"
    QString words() const;
};

/// The rules of due work with what the authority set. A value: the same intervals give the same days.
class Intervals
{
public:
    explicit Intervals(std::vector<record::Interval> ofFile = {});

    /// Nothing for a rule whose day the record itself names.
    std::optional<Allowed> allowed(const QString& rule) const;
    /// Counted from the day, and on a working day; unset when there is nothing to count or to count from.
    Date dueOn(const QString& rule, Date from) const;

private:
    std::vector<record::Interval> m_ofFile;
};

} // namespace axs::pathway
