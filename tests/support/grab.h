// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace axs::test {

/// Shows the widget at that size with text of that percentage and, when AXS_GRABS names a folder, saves its picture
/// there as `name.png`.
void grab(QWidget& widget, const QString& name, int width, int textPercent = 100);

/// Labels and buttons under `root` whose words do not fit the room they have; each by its text.
QStringList clippedTexts(QWidget& root);

} // namespace axs::test
