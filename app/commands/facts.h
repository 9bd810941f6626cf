// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "core/figure/catalogue.h"
#include "core/record/places.h"
#include "core/store/file.h"

namespace axs::app {

/// The file as its saved versions stood at the end of a day.
inline constexpr Option knownOnOption{"--as-known", "DATE", "as the file was known at the end of this day (2009-06-30)"};

/// A file opened for reading with its facts and the query in the file's own spelling.
struct FileFacts
{
    std::unique_ptr<store::File> file;
    record::Authority authority;
    store::TrailHead trail;
    figure::Facts facts;
    figure::Query query;
    Date knownOn; ///< the day that --as-known names; unset: as it is today

    static Result<FileFacts> read(const Arguments& arguments, const figure::Query& asked);
};

/// The figures that `--figure` names, empty when none is named; one that does not exist is wrong use.
Result<std::vector<const figure::Definition*>> figuresFromOptions(const Arguments& arguments);

} // namespace axs::app
