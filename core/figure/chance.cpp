// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/chance.h"

#include "core/figure/poisson.h"

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

QString chanceSentence(const Figure& figure)
{
    QStringList more;
    QStringList fewer;
    int within = 0;
    int known = 0;
    for (const Row& row : figure.rows) {
        const Chance chance = chanceOf(figure, row);
        known += chance != Chance::unknown;
        within += chance == Chance::within;
        if (chance == Chance::more)
            more << described(figure, row);
        else if (chance == Chance::fewer)
            fewer << described(figure, row);
    }
    if (known == 0)
        return {};
    QStringList sentences;
    if (!more.isEmpty())
        sentences << u"More than chance explains: %1."_s.arg(more.join(u"; "_s));
    if (!fewer.isEmpty())
        sentences << u"Fewer than chance explains: %1."_s.arg(fewer.join(u"; "_s));
    if (within == known)
        sentences << u"All %1 are within what chance explains."_s.arg(known);
    else if (within > 0)
        sentences << u"Within what chance explains: the other %1 of %2."_s.arg(within).arg(known);
    return sentences.join(u' ');
}

} // namespace axs::figure
