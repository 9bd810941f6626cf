// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/console.h"

namespace axs::app {

using namespace Qt::Literals::StringLiterals;

int runWindow(int, char*[], const QStringList&)
{
    return static_cast<int>(
        console::fail({u"This build has no window. See axs-pathway --help for its commands."_s, {}, Failure::usage}));
}

} // namespace axs::app
