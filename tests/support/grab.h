// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace axs::test {

/// A style sheet's line for text at that percentage of 13 px Inter. (A font set on the application does not reach
/// widgets that a style sheet has touched.)
QString textSizeRule(int percent);

/// Shows the widget that wide and as high as it needs and, when AXS_GRABS names a folder, saves its picture there as
/// `name.png`.
void grab(QWidget& widget, const QString& name, int width);

/// Labels and buttons under `root` whose words do not fit the room they have; each by its text.
QStringList clippedTexts(QWidget& root);

} // namespace axs::test
