#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 AXS Pathway contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything and runs all tests without a display, ending in ctest's summary.
# With --sanitize: the tests of core alone, under the address and undefined-behaviour sanitizers.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
exec </dev/null

case ${1:-} in
'')
    preset=test targets=() tests=()
    ;;
--sanitize)
    preset=sanitize targets=(--target core_tests) tests=(--tests-regex '^core:')
    ;;
*)
    say "Usage: packaging/test.sh [--sanitize]" >&2
    exit 2
    ;;
esac

install_needed test
use_utf8
unset DISPLAY WAYLAND_DISPLAY
export QT_QPA_PLATFORM=offscreen
build "$preset" "${targets[@]}"
cd "$source_dir"
exec ctest --preset "$preset" --parallel "$jobs" "${tests[@]}"
