// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/session.h"

#include "core/store/cases.h"

#include <functional>

namespace axs::ui {

/// What the palette and Home show of CAFs: their rows by id, or those of the children whom a typed text means.
using CaseRows = std::vector<store::CaseRow>;

/// The latest CAF of each child found, also by a misspelt name or a reference, at most 20; in order of name.
void findCases(Session& session, QObject* context, const QString& typed, const std::function<void(CaseRows)>& deliver);
/// These CAFs in this order, without those that are gone.
void readCases(Session& session, QObject* context, const std::vector<Id>& cafs, const std::function<void(CaseRows)>& deliver);

/// "born 14 Jan 2003 · DAW-09-QX-0007"
QString caseAside(const store::CaseRow& row);

} // namespace axs::ui
