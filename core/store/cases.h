// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/cafcase.h"
#include "core/store/connection.h"
#include "core/store/searchindex.h"

#include <span>

namespace axs::store {

/// The episode with its child and all that belongs to either; nothing when there is none with this id.
Result<std::optional<pathway::CafCase>> readCase(Connection& connection, Id caf);

/// One line of the list of episodes.
struct CaseRow
{
    Id caf;
    Id child;
    QString childName;
    QString reference;
    Date born;
    Date expected;
    record::Gender gender = record::Gender::notRecorded;
    QString cluster;
    Date started;
    Date completed;
    Date lastReview;
    Date closed;
    std::optional<int> level;
    QString assessor;
    QString assessorRole;
    QString lead;
    QString leadRole;
    QString service;
    QString coordinator;
};

/// The rows of these episodes, in the order asked; one that is gone has an unset id.
Result<std::vector<CaseRow>> caseRows(Connection& connection, std::span<const Id> cafs);

/// A child who may already be there, and why.
struct PossibleChild
{
    record::Child child;
    QString why; ///< "same name, born the same day"
    std::vector<Id> cafs;
};

/// Children like this one by name (also misspelt) or date of birth, the likeliest first, at most 8.
Result<std::vector<PossibleChild>> similarChildren(
    Connection& connection, const NameWords& words, const record::Child& child);

/// People whose name, role or reference contains the typed text, by name, at most `most`.
Result<std::vector<record::Practitioner>> findPractitioners(Connection& connection, const QString& typed, int most);

/// "Zoë O’Brien-Sample", "Unborn baby", or the reference when no name is recorded.
QString childName(const record::Child& child);

} // namespace axs::store
