// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/episode.h"
#include "core/sample/random.h"
#include "core/sample/tables.h"

#include <vector>

namespace axs::sample {

/// 22 months of one county: how many episodes, when, and where it stands in a county drawn out over more of them.
struct Window
{
    int size = 0;
    Period period;
    int monthsBack = 0; ///< how long before the newest window it lies
    bool newest = true; ///< ends on 30 June 2009
    bool oldest = true; ///< clusters begin during it
};

struct PlannedChild
{
    int cluster = 0;
    std::vector<int> episodes; ///< places in Plan::episodes, in order of time
    Date born;
    Date expected;
    record::Gender gender = record::Gender::notRecorded;
    Id id; ///< once it is drawn
};

enum class ConsentState
{
    given,
    declined,
    withdrawn,
    notRecorded
};

struct PlannedEpisode
{
    Id id; ///< once it is drawn
    int child = 0;
    int cluster = 0;
    int age = 0; ///< in completed years on the started date; -1 unborn
    Date started;
    Date completed;
    Date received;
    Date reviewed;
    Date closed;
    QString closureReason;
    ConsentState consent = ConsentState::given;
    Date latest; ///< nothing of it may be dated later: today, or before the child's next episode begins
    int assessor = -1; ///< place in People
    int lead = -1;
    bool hasLead = true;
    std::vector<record::Review> reviews;
    std::vector<record::FormScore> scores;
};

/// Everything about the episodes of one window before any of it is a record; a window's worth is all that is held.
struct Plan
{
    Window window;
    std::vector<PlannedEpisode> episodes;
    std::vector<PlannedChild> children;
};

/// Neither a Saturday, a Sunday, Christmas nor New Year's Day.
bool isWorkingDay(Date date);
/// The day itself or the next working day.
Date workingDay(Date date);

/// Who has an episode, when it starts, of what age and gender: the quotas of Figures 7, 8 and 9 (children.cpp).
void planChildren(Plan& plan, Random& random);
/// Consent, completed, received and reviewed, and which episodes have a lead professional (steps.cpp).
void planSteps(Plan& plan, Random& random);
/// Reviews and their three voices, Figure 1 (reviews.cpp).
void planReviews(Plan& plan, Random& random);
/// Scored forms, Figure 17 (quality.cpp).
void planScores(Plan& plan, Random& random);
/// Closing, after all that happened before it (steps.cpp).
void planClosing(Plan& plan, Random& random);

} // namespace axs::sample
