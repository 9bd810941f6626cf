#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 AXS Pathway contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures the program at 1,000, 100,000 and 1,000,000 episodes (or at the sizes given), each measure beside a yardstick
# of the same run, and prints a table a size. Keep the machine quiet meanwhile; it needs 6 GB of disk for a while, and
# AXS_BENCH_FOLDER says where.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
exec </dev/null

sizes=("$@")
if [[ $# -eq 0 ]]; then sizes=(1000 100000 1000000); fi
{
    install_needed build
    use_utf8
    build release --target axs-bench
} >&2
unset DISPLAY WAYLAND_DISPLAY
export QT_QPA_PLATFORM=offscreen
bench=$source_dir/build/release/tests/bench/axs-bench
folder=${AXS_BENCH_FOLDER:-$source_dir/out/bench}

"$bench" --folder "$folder" --machine
say
say "Every measure and its yardstick are of the same run and the same file, with its pages already in memory (warm);"
say "medians of several repetitions unless it says otherwise."
for size in "${sizes[@]}"; do "$bench" --folder "$folder" "$size"; done
