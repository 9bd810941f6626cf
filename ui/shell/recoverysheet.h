// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/store/protection.h"

#include <QString>

class QPainter;
class QRectF;
class QWidget;

namespace axs::ui {

/// What the printed sheet with a recovery code says.
struct RecoverySheet
{
    QString file;
    QString keeper;
    store::RecoveryCode code;
    Date made;
};

/// Draws the sheet; `perMillimetre` pixels make a millimetre.
void paintRecoverySheet(QPainter& painter, const QRectF& area, const RecoverySheet& sheet, double perMillimetre);

/// Asks for a printer and prints the sheet; paper only, never a file. False when the person changed their mind or no
/// printer took it.
bool printRecoverySheet(const RecoverySheet& sheet, QWidget* parent);

} // namespace axs::ui
