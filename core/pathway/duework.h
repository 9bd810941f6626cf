// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/cafcase.h"
#include "core/pathway/intervals.h"

namespace axs::pathway {

/// Something that somebody has to do by a day, or information that somebody has to send.
struct DueItem
{
    QString rule; ///< an id of dueRules(), or "waiting.…"
    Id caf;
    Id child;
    Id record; ///< the row it is about; the CAF where there is none
    QString title; ///< the rule's, without anything of the record
    QString what; ///< the same with what the record says; may hold names
    Date dueOn; ///< of what is waited for: since when, or unset
    int late = 0; ///< working days past the day; negative: still to come
    bool isWaiting = false;
    bool isAssumed = false; ///< the interval is not confirmed by the authority
    QString clause;
    QString field; ///< the key of the form's field that answers it: "caf/completed", "review"

    bool operator==(const DueItem&) const = default;
};

/// What is due in the episode, by the day it is due; what is waited for comes last. A closed episode has nothing due but
/// copies and the written follow-up of a harm report.
std::vector<DueItem> dueWork(const CafCase& all, const Intervals& intervals, Date today);

/// The parts of a list of due work, always by the day something is due and never by the day it was done.
enum class DueSection { overdue, week, month, later, waiting };
DueSection sectionOf(const DueItem& item, Date today);

/// "5 working days late", "today", "in 1 working day", "for 3 working days" of what is waited for.
QString lateWords(const DueItem& item, Date today);
/// "Assumed: 20 working days from the day the assessment was completed. Part One, 3: …"
QString clauseWords(const DueItem& item, const Intervals& intervals);

/// The key of a field in the form of the episode: "caf/completed", "meeting/123/held_on".
QString formKey(std::string_view kind, Id record, const QString& field);

} // namespace axs::pathway
