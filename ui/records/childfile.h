// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/cases.h"

namespace axs::ui {

/// Somebody who works with the child now, and as what.
struct Worker
{
    QString name;
    QStringList parts; ///< "lead professional since 2 March 2009, Health Visitor"
    bool operator==(const Worker&) const = default;
};

/// Everything of one child: what the child's page shows.
struct ChildFile
{
    record::Child child;
    std::vector<record::FamilyMember> family;
    std::vector<record::Residence> addresses; ///< where the child lives now first
    std::vector<pathway::CafCase> episodes; ///< open ones first, then the newest; without what belongs to the child
    std::vector<store::CaseRow> rows; ///< of the episodes, in the same order
    std::vector<record::Practitioner> people; ///< who is named in the episodes
    pathway::CafCase own; ///< the child's contacts and reports
};

/// Use inside Session::read: everything of the child of this CAF; an unset child when there is none.
Result<ChildFile> readChildFile(store::Connection& connection, Id caf);

/// Leads, assessors, who came to the last meeting, and contributors of the open episodes; each person once.
std::vector<Worker> workersNow(const ChildFile& file, Date today);

} // namespace axs::ui
