// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace axs::figure {

/// What a figure is called in a list, what one count of it is, and what exactly is counted, as
/// resources/figures/definitions.txt says.
struct Meaning
{
    QString id;
    QString name; ///< "CAFs per 1,000"
    QString counts; ///< "CAF episodes"
    QString definition;
};

/// All, in the order of the catalogue.
const std::vector<Meaning>& meanings();
/// Null for a figure without one.
const Meaning* meaning(QStringView id);
/// The name, or the id of a figure that has none.
QString nameOf(QStringView id);

} // namespace axs::figure
