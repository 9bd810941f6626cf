// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace axs::app {

void hardenProcess()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    // A core dump that is piped to a handler takes no notice of the limit.
    prctl(PR_SET_DUMPABLE, 0);
    umask(S_IRWXG | S_IRWXO);
}

} // namespace axs::app
