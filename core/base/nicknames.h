// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace axs {

/// The other forms of a forename that English families use: "bill" gives "william", "billy", "will" …
/// (resources/names/nicknames.txt). Takes and gives folded words; empty when the name has no other forms.
QStringList otherForms(const QString& name);

/// Whether one of the two is a short or pet form of the other. The same name is not.
bool areFormsOfOneName(const QString& left, const QString& right);

} // namespace axs
