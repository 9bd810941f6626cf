# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 AXS Pathway contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh and test.sh: brings the machine to where it can build, and builds.
# shellcheck source-path=SCRIPTDIR source=packages.sh
. "$(dirname "${BASH_SOURCE[0]}")/packages.sh"

source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
jobs=${AXS_JOBS:-$(nproc)}

say() { printf '%s\n' "$*"; }

# Debian's release number, or nothing elsewhere.
debian_release() {
    (
        # shellcheck source=/dev/null
        . "${AXS_OS_RELEASE:-/etc/os-release}" 2>/dev/null || exit 0
        if [[ ${ID:-} == debian ]]; then say "${VERSION_ID:-}"; fi
    )
}

# The list of what is needed ("build" or "test") on the given Debian release.
needed_packages() {
    local -n of_release=build_packages_of_debian_$2
    printf '%s\n' "${build_packages[@]}" "${of_release[@]}"
    if [[ $1 == test ]]; then printf '%s\n' "${test_packages[@]}"; fi
}

# What of the given packages is not installed.
missing_packages() {
    local installed
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p' || true)
    printf '%s\n' "$@" | grep -vxF -f <(printf '%s\n' "$installed" | sed '/^$/d') || true
}

as_root() {
    if [[ $(id -u) -eq 0 ]]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    elif command -v sudo >/dev/null; then
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    else
        say "Packages are missing, and there is no sudo here. As root, run: $*" >&2
        return 1
    fi
}

# Installs what is missing for "build" or "test"; does nothing, and asks nobody, when nothing is.
install_needed() {
    local release packages missing
    release=$(debian_release)
    if [[ $release != 12 && $release != 13 ]]; then
        say "This sets itself up on Debian 12 and 13 only. Elsewhere, install what these Debian 13 packages hold:" >&2
        needed_packages "$1" 13 | sed 's/^/    /' >&2
        say "then: cmake --preset test && cmake --build --preset test && ctest --preset test" >&2
        return 1
    fi
    mapfile -t packages < <(needed_packages "$1" "$release")
    mapfile -t missing < <(missing_packages "${packages[@]}")
    if [[ ${#missing[@]} -eq 0 ]]; then return 0; fi
    say "Installing ${#missing[@]} packages from Debian: ${missing[*]}"
    as_root apt-get update -q
    as_root apt-get install -y -q --no-install-recommends "${missing[@]}"
}

# Qt wants a UTF-8 locale; a bare machine has none set.
use_utf8() {
    if [[ $(locale charmap 2>/dev/null) != UTF-8 ]]; then export LC_ALL=C.UTF-8; fi
}

# "3 min 05 s"
duration() { printf '%d min %02d s' $(($1 / 60)) $(($1 % 60)); }

# build PRESET [cmake --build arguments]: configures only when needed, shows progress, says how long it took.
build() {
    local preset=$1 started=$SECONDS ninja=$source_dir/build/$1/build.ninja
    shift
    (
        cd "$source_dir" || exit
        if [[ ! -e $ninja || CMakePresets.json -nt $ninja ]]; then
            say "Building ($preset): about $(expected_minutes "$preset") min with $jobs jobs."
            cmake --preset "$preset" || exit
        fi
        NINJA_STATUS='[%f/%t, %e s] ' cmake --build --preset "$preset" --parallel "$jobs" "$@"
    ) || return
    say "Built ($preset) in $(duration $((SECONDS - started)))."
}

# From the number of files to compile, at about six seconds of one core each.
expected_minutes() {
    local rooms=(app core ui)
    if [[ $1 != release ]]; then rooms+=(tests); fi
    local files
    files=$(cd "$source_dir" && find "${rooms[@]}" -name '*.cpp' | wc -l)
    say $((files * 6 / jobs / 60 + 1))
}
