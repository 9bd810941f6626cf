# shellcheck shell=bash disable=SC2034
# SPDX-FileCopyrightText: 2026 AXS Pathway contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What Debian has to bring: to build and run the program, and to test it. Debian 13 named two of them anew.
build_packages=(
    cmake
    fonts-inter
    g++
    libqpdf-dev
    libqt6sql6-sqlite
    libsodium-dev
    libsqlite3-dev
    libxlsxwriter-dev
    ninja-build
    pkg-config
    qt6-base-dev
    qt6-charts-dev
    qt6-svg-dev
    qt6-wayland
)
test_packages=(
    appstream
    catch2
    desktop-file-utils
    poppler-utils
    qpdf
    shellcheck
    zlib1g-dev
)
build_packages_of_debian_12=(libqt6opengl6-dev libqt6svg6)
build_packages_of_debian_13=(qt6-svg-plugins)
