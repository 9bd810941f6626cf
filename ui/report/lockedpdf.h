// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace axs::ui {

/// The PDF encrypted with AES-256 under a passphrase, for sending it by e-mail. Printing, copying and reading aloud stay
/// allowed to who has it. The encryption draws random numbers, so that the bytes differ every time.
Result<QByteArray> lockedPdf(const QByteArray& pdf, const QByteArray& passphrase);

} // namespace axs::ui
