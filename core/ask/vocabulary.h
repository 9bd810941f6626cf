// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/facts.h"

namespace axs::ask {

/// The names that a question can use in this file, and the file's own today.
struct Vocabulary
{
    struct Cluster
    {
        QString name;
        QStringList aliases;
        bool operator==(const Cluster&) const = default;
    };

    Date today;
    std::vector<Cluster> clusters;
    QStringList areas, roles, services, sectors;
    std::vector<figure::AgeBand> ageBands;
};

Vocabulary vocabularyOf(const figure::Facts& facts);

} // namespace axs::ask
