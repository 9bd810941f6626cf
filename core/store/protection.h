// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>

#include <optional>

namespace axs::store {

/// How long finding a passphrase out must take for whoever guesses: Argon2id's memory and rounds.
struct KeyCost
{
    std::uint64_t memoryBytes = 256 * 1024 * 1024;
    std::uint32_t rounds = 3;
    /// Costly enough that one try takes half a second on this computer; never under 128 MiB. Measures: for a worker.
    static KeyCost calibrated();
};

/// What a new protected file begins with: its keeper and the keeper's passphrase.
struct Protection
{
    Passphrase passphrase;
    QString keeper;
    KeyCost cost;
};

/// What somebody opens a protected file with: the passphrase or recovery code they typed, or the council's escrow key
/// file (64 hexadecimal digits).
struct Unlocking
{
    Passphrase typed;
    Passphrase escrowKey;
};

/// What opened the file.
enum class OpenedBy { nothing, passphrase, recoveryCode, escrowKey };

/// Whether the file at this path begins as a protected one. Never for a file that this process has open: closing a
/// second handle would drop SQLite's locks.
bool isProtectedFile(const QString& path);

/// Why a passphrase is too weak to be taken, in one sentence; nothing when it will do. At least twelve characters, not
/// one repeated, not the file's or the person's name.
std::optional<QString> passphraseProblem(const QString& typed, const QString& fileName, const QString& person);

/// A recovery code: 128 random bits and check digits as seven groups of four letters and digits.
struct RecoveryCode
{
    QString text; ///< "7K4M-…"
    static RecoveryCode generate();
    /// The code in its printed form, whatever was typed for 0, 1 and blanks; nothing when its check digits are wrong.
    static std::optional<RecoveryCode> parse(const QString& typed);
};

/// The council's key pair for opening files whose people have all left: the public half goes into files.
struct EscrowKeys
{
    QString publicKey; ///< 64 hexadecimal digits
    QString secretKey;
    static EscrowKeys generate();
};

} // namespace axs::store
