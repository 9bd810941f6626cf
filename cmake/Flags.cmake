# SPDX-FileCopyrightText: 2026 AXS Pathway contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target carries every compiler flag; nothing is set globally.
add_library(axs_flags INTERFACE)
add_library(Axs::Flags ALIAS axs_flags)
target_compile_options(axs_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast
                                           -Woverloaded-virtual -Wnull-dereference -fno-operator-names)
if(AXS_WERROR)
    target_compile_options(axs_flags INTERFACE -Werror)
endif()
if(AXS_SANITIZE)
    # A finding ends the program; GCC's guesses about initialisation are wrong under the sanitizers.
    target_compile_options(axs_flags INTERFACE -fsanitize=${AXS_SANITIZE} -fno-sanitize-recover=all
                                               -fno-omit-frame-pointer -Wno-maybe-uninitialized)
    target_link_options(axs_flags INTERFACE -fsanitize=${AXS_SANITIZE})
endif()
target_compile_definitions(
    axs_flags
    INTERFACE QT_NO_KEYWORDS
              QT_NO_CAST_FROM_ASCII
              QT_NO_CAST_TO_ASCII
              QT_NO_CAST_FROM_BYTEARRAY
              QT_NO_URL_CAST_FROM_STRING
              QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
              QT_STRICT_ITERATORS
              QT_NO_FOREACH)
