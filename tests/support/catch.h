// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Catch2 2.13 (Debian 12) and 3 (Debian 13) behind one include.
#if defined(AXS_CATCH_V2)
#include <catch2/catch.hpp>
#else
#include <catch2/catch_all.hpp>
using Catch::Approx;
#endif

#include "core/base/date.h"
#include "core/base/id.h"

#include <QString>

#include <ostream>

namespace Catch {

template <>
struct StringMaker<QString>
{
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct StringMaker<axs::Date>
{
    static std::string convert(axs::Date date) { return date.isSet() ? date.iso().toStdString() : "(unset)"; }
};

template <>
struct StringMaker<axs::Id>
{
    static std::string convert(axs::Id id) { return id.text().toStdString(); }
};

} // namespace Catch
