// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/chance.h"

#include "core/figure/poisson.h"

#include <algorithm>
#include <cmath>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

namespace {

QString whole(double number)
{
    return displayText({number, {}, {}}, ColumnKind::count);
}

QString described(const Figure& figure, const Row& row)
{
    const double predicted = *row[static_cast<std::size_t>(figure.columnIndex(u"predicted"))].number();
    const double actual = *row[static_cast<std::size_t>(figure.columnIndex(u"actual"))].number();
    const PoissonLimits limits = poissonLimits(predicted);
    return u"%1, %2 against %3 (%4 to %5 by chance)"_s.arg(row.front().text(), whole(actual),
        displayText({predicted, {}, {}}, ColumnKind::rate), whole(limits.lower), whole(limits.upper));
}

double apart(const Figure& figure, const Row& row)
{
    return std::abs(*row[static_cast<std::size_t>(figure.columnIndex(u"actual"))].number()
        - *row[static_cast<std::size_t>(figure.columnIndex(u"predicted"))].number());
}

/// The furthest by name, the others by number.
QString described(const Figure& figure, std::vector<const Row*> rows, std::size_t most)
{
    std::stable_sort(rows.begin(), rows.end(),
        [&](const Row* a, const Row* b) { return apart(figure, *a) > apart(figure, *b); });
    QStringList names;
    for (std::size_t place = 0; place < rows.size() && place < most; ++place)
        names << described(figure, *rows[place]);
    const std::size_t left = rows.size() - static_cast<std::size_t>(names.size());
    return names.join(u"; "_s) + (left > 0 ? u"; and %1 more"_s.arg(left) : QString());
}

} // namespace

Chance chanceOf(const Figure& figure, const Row& row)
{
    const int predicted = figure.columnIndex(u"predicted");
    const int actual = figure.columnIndex(u"actual");
    if (predicted < 0 || actual < 0)
        return Chance::unknown;
    const auto expected = row[static_cast<std::size_t>(predicted)].number();
    const auto counted = row[static_cast<std::size_t>(actual)].number();
    if (!expected || !counted)
        return Chance::unknown;
    const PoissonLimits limits = poissonLimits(*expected);
    if (limits.hold(*counted))
        return Chance::within;
    return *counted < limits.lower ? Chance::fewer : Chance::more;
}

QString chanceSentence(const Figure& figure, std::size_t most)
{
    std::vector<const Row*> more;
    std::vector<const Row*> fewer;
    int within = 0;
    int known = 0;
    for (const Row& row : figure.rows) {
        const Chance chance = chanceOf(figure, row);
        known += chance != Chance::unknown;
        within += chance == Chance::within;
        if (chance == Chance::more)
            more.push_back(&row);
        else if (chance == Chance::fewer)
            fewer.push_back(&row);
    }
    if (known == 0)
        return {};
    QStringList sentences;
    if (!more.empty())
        sentences << u"More than chance explains: %1."_s.arg(described(figure, more, most));
    if (!fewer.empty())
        sentences << u"Fewer than chance explains: %1."_s.arg(described(figure, fewer, most));
    if (within == known)
        sentences << u"All %1 are within what chance explains."_s.arg(known);
    else if (within > 0)
        sentences << u"Within what chance explains: the other %1 of %2."_s.arg(within).arg(known);
    return sentences.join(u' ');
}

} // namespace axs::figure
