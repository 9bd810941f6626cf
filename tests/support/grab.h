// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace axs {

/// Saves a picture of the widget to the folder that AXS_GRABS names, for a person to look at; does nothing without it.
void grabPicture(QWidget& widget, const QString& name);

} // namespace axs
