// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace axs {

/// Saves a picture of the widget as it is to the folder that AXS_GRABS names, for a person to look at; nothing without.
void grabPicture(QWidget& widget, const QString& name);

} // namespace axs

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
