// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "core/store/file.h"

namespace axs::app {

/// What opens the file at this path: the lines that --passphrase-file and --escrow-key-file name, or what is typed on
/// the terminal when the file is protected and neither is given. Failure::locked when nobody can be asked.
Result<store::Unlocking> unlockingFor(const QString& path, const Arguments& arguments);

/// The first line of a file, `-` being standard input. One that is missing or empty is wrong use.
Result<Passphrase> passphraseFrom(const QString& file);

/// A passphrase that is to be, for `person` and the file at this path: the first line of `passphraseFile`, or, when that
/// is empty, what is typed on the terminal twice. One that is too weak is wrong use.
Result<Passphrase> newPassphrase(const QString& passphraseFile, const QString& path, const QString& person);

/// Wrong use when both a table and a passphrase are to be read from standard input.
Result<void> checkStandardInput(const Arguments& arguments, const QString& table);

} // namespace axs::app
