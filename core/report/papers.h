// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/cafcase.h"
#include "core/pathway/chronology.h"
#include "core/report/report.h"

namespace axs::report {

/// What a paper needs beside the case. Of `meta` the caller gives county, marking, file name, whether the file is
/// invented or protected, and when it is made.
struct PaperLists
{
    Meta meta;
    QString cluster;
    std::vector<record::Practitioner> people; ///< those that the case points at
    Date today;
    Date knownOn; ///< the day whose knowledge the case is; unset: as it is today
    std::vector<pathway::RecordedVersion> versions; ///< of the child, for the chronology
    std::vector<record::Interval> intervals; ///< the authority's own
};

/// What can be printed of one episode.
enum class PaperKind
{
    record,
    chronology,
    familyCopy, ///< row: the child or the family member it is for
    plan,
    ownActions, ///< person
    plainCopy, ///< row: the meeting, or unset
    meetingPapers, ///< row: the meeting; everybody's own actions and the plain copy
    invitation, ///< row: the attendance
    review, ///< row: the review
    checking, ///< row: the contribution
    receipt,
    outcomeSlip,
    blankChecklist,
    blankConsent,
    blankAssessment,
    blankMeeting,
    blankPlan,
    blankReview,
    blankClosing,
};

struct PaperOrder
{
    PaperKind kind = PaperKind::record;
    Id row;
    QString person;
    bool operator==(const PaperOrder&) const = default;
};
struct PaperChoice
{
    PaperOrder order;
    QString group; ///< "For the family"
    QString label; ///< "Copy for Anna Sample, mother"
};
/// Everything that can be printed of this case now, by groups.
std::vector<PaperChoice> paperChoices(const pathway::CafCase& all);

/// Something that is not in the paper, and why: for who makes it, never printed.
struct HeldBack
{
    QString what;
    QString why;
};
struct MadePaper
{
    Report report;
    std::vector<HeldBack> heldBack;
    QString person; ///< whom it is for, when it is for one person
};
/// The paper as a report of blocks. No address that is not to be disclosed is anywhere in it.
MadePaper madePaper(const pathway::CafCase& all, const PaperLists& lists, const PaperOrder& order);

/// The kind's own name: "TAC invitation".
QString paperName(PaperKind kind);

} // namespace axs::report
