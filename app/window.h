// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace axs::app {

/// Opens the window with what was typed: files (or the start page when there are none) and the window's own options.
/// Returns when it is closed. Only this part of the program needs a display.
int runWindow(int argc, char* argv[], const QStringList& typed);

/// Whether this is an option of the window, such as `--no-restore`, and not of a command.
bool isWindowOption(const QString& typed);
/// The options and what they do, for the help.
QList<std::pair<QString, QString>> windowOptions();

} // namespace axs::app
