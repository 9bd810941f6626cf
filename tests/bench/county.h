// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/cases.h"
#include "core/store/file.h"
#include "core/store/livefacts.h"
#include "core/store/searchindex.h"

namespace axs::bench {

inline constexpr std::size_t pageSize = 50; ///< rows of a list that are on the screen

/// A record file as the program holds it: open for writing, its facts and the words of names in memory, the first page
/// of the list read.
struct County
{
    std::unique_ptr<store::File> file;
    std::unique_ptr<store::Connection> connection;
    store::LiveFacts facts;
    store::NameWords words;
    std::vector<Id> list; ///< the episodes, newest first
};

std::unique_ptr<County> openCounty(const QString& path, const Passphrase& passphrase = {});
/// What follows once a file's key is known: facts, list and words of names.
void fill(County& county);

/// The rows of a page of the list; the place may be beyond the end.
std::vector<store::CaseRow> pageOf(County& county, std::size_t place);

} // namespace axs::bench
