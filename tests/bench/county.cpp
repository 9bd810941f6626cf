// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/county.h"

#include "tests/bench/timing.h"

#include <algorithm>

namespace axs::bench {

void fill(County& county)
{
    county.connection = must(county.file->connect(store::Access::read));
    must(county.facts.load(*county.connection, county.file->name(), county.file->today()));
    county.facts.read(
        [&](const figure::Facts& facts) { county.list.assign(facts.episodes.id.rbegin(), facts.episodes.id.rend()); });
    must(county.words.load(*county.connection));
    pageOf(county, 0);
}

std::unique_ptr<County> openCounty(const QString& path, const Passphrase& passphrase)
{
    auto county = std::make_unique<County>();
    county->file = must(store::File::open(path, store::Access::write, {{passphrase, {}}, {}}));
    fill(*county);
    return county;
}

std::vector<store::CaseRow> pageOf(County& county, std::size_t place)
{
    const std::size_t from = std::min(place, county.list.size());
    const std::size_t count = std::min(pageSize, county.list.size() - from);
    return must(store::caseRows(*county.connection, std::span(county.list).subspan(from, count)));
}

} // namespace axs::bench
