// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace axs::app {

/// Opens the window with these files, or with the start page when there are none; returns when it is closed. Only this
/// part of the program needs a display.
int runWindow(int argc, char* argv[], const QStringList& files);

} // namespace axs::app
