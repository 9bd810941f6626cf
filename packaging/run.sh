#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 AXS Pathway contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds AXS Pathway and opens it on the sample county; with arguments, passes them on. Debian 12 and 13.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

# Results go to standard output; what happens on the way goes to standard error.
{
    install_needed build
    use_utf8
    build release
} >&2

program=$source_dir/build/release/app/axs-pathway
if [[ $# -gt 0 ]]; then exec "$program" "$@"; fi

out=out
mkdir -p "$out"
if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    county="$out/Sample – fictional.axs"
    if [[ ! -e $county ]]; then "$program" sample "$county"; fi
    exec "$program" "$county"
fi

say "There is no display here, so no window opens. Writing the sample county, its report and its dashboard instead."
county=$out/sample-county.axs
report=$out/performance-report.pdf
dashboard=$out/dashboard.png
if [[ ! -e $county ]]; then "$program" sample "$county"; fi
rm -f "$report" "$dashboard"
"$program" report "$county" --out "$report" --from 2007-09-01 --to 2009-06-30
QT_QPA_PLATFORM=offscreen "$program" grab "$county" --page dashboard --out "$dashboard"
say "The sample county:       $PWD/$county"
say "The performance report:  $PWD/$report"
say "The dashboard:           $PWD/$dashboard"
