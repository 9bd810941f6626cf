// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file.h"

#include "tests/app/program.h"

namespace axs::test {

/// The passphrase of Ada Keeper, as a passphrase file has it.
inline const QByteArray keeperPassphrase = "a fixed passphrase\n";

struct ProtectedFile
{
    store::RecoveryCode recoveryCode;
};

/// Makes county.axs in the program's folder: one child, Una Canary; Ada Keeper's passphrase; a recovery code. Its keys
/// cost as little as a real file's may.
ProtectedFile makeProtected(const Program& program);

Result<std::unique_ptr<store::File>> openProtected(
    const Program& program, QString passphrase, store::Access access = store::Access::read);

} // namespace axs::test
