// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ask/vocabulary.h"

namespace axs::ask {

namespace {

QStringList textsOf(const figure::Names& names)
{
    QStringList texts;
    for (figure::SmallCode code = 1; code < names.size(); ++code)
        texts << names.text(code);
    return texts;
}

} // namespace

Vocabulary vocabularyOf(const figure::Facts& facts)
{
    Vocabulary vocabulary;
    vocabulary.today = facts.today;
    for (std::size_t place = 1; place < facts.clusters.size(); ++place)
        vocabulary.clusters.push_back({facts.clusters[place].name, facts.clusters[place].aliases});
    vocabulary.areas = QStringList(facts.areas.begin(), facts.areas.end());
    vocabulary.roles = textsOf(facts.roles);
    vocabulary.services = textsOf(facts.services);
    vocabulary.sectors = textsOf(facts.sectors);
    vocabulary.ageBands = facts.ageBands;
    return vocabulary;
}

} // namespace axs::ask
