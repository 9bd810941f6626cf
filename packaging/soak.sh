#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 AXS Pathway contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Does to record files what may happen to them in years, and prints one line of a table a kind: power cuts, kill -9,
# failing calls, damaged and old pages, planted names, forged headers and journals. Ends with an error when a save that
# was acknowledged is lost, damage goes unnoticed, or a name stands on the disk.
#   packaging/soak.sh [--minutes N] [--kind K]...    10 minutes each of every kind unless it says otherwise
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
exec </dev/null

usage() {
    say "Usage: packaging/soak.sh [--minutes N] [--kind K]...; the kinds: ${all_kinds[*]}" >&2
    exit 2
}

all_kinds=(power-cut kill-9 io-fault page-flip replay canary fuzz)
minutes=10
kinds=()
while [[ $# -gt 0 ]]; do
    if [[ $# -lt 2 ]]; then usage; fi
    case $1 in
    --minutes) minutes=$2 ;;
    --kind) kinds+=("$2") ;;
    *) usage ;;
    esac
    shift 2
done
if [[ ${#kinds[@]} -eq 0 ]]; then kinds=("${all_kinds[@]}"); fi

{
    install_needed test
    use_utf8
    build test --target axs_soak axs-pathway
} >&2
unset DISPLAY WAYLAND_DISPLAY
export QT_QPA_PLATFORM=offscreen
soak=$source_dir/build/test/tests/soak/axs_soak

status=0
"$soak" --heading
for kind in "${kinds[@]}"; do "$soak" --minutes "$minutes" "$kind" || status=1; done
exit "$status"
