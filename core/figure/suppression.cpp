// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/suppression.h"

#include "core/base/text.h"
#include "core/figure/counting.h"
#include "core/figure/suppressionrules.h"
#include "core/figure/ties.h"

#include <algorithm>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

namespace {

const CountColumn* countColumn(QStringView figure, QStringView column)
{
    const auto found = std::find_if(countColumns().begin(), countColumns().end(), [&](const CountColumn& each) {
        return figure == QStringView(each.figure) && column == QStringView(each.column);
    });
    return found == countColumns().end() ? nullptr : &*found;
}

/// Finds what is to hide in a set of figures, and hides it.
class Suppression
{
public:
    Suppression(std::vector<Figure>& figures, const Selection& selection)
        : m_ties(figures)
        , m_selection(selection)
    {
    }
    void apply(const Facts& facts, const Query& query)
    {
        for (const CountColumn& column : countColumns())
            tieColumn(column);
        tieNestedBands(m_ties);
        for (const RowSum& sum : rowSums())
            tieRows(sum);
        tieLeftOut(m_ties);
        tieRates(m_ties);
        tieBacklog(m_ties);
        tieTraining(m_ties);
        tieSpend(m_ties, facts, query, m_selection);
        tieSelfAssessment(m_ties);
        tieSmaller();
        m_ties.settle();
        m_ties.hideCells();
        hidePredictions();
        hideTotalRate(u"cafs-per-1000", u"rate", u"cafs/rated"_s);
        hideTotalRate(u"referrals-and-cafs", u"referral_rate", u"referrals/rated"_s);
        hideTotalRate(u"referrals-and-cafs", u"caf_rate", u"cafs/rated"_s);
        for (const Derived& derived : derivedColumns())
            hideDerived(derived);
        hideFunnelShares();
        finish();
    }

private:
    using Place = TiedCounts::Place;

    void tieColumn(const CountColumn& column)
    {
        Figure* figure = m_ties.figure(column.figure);
        if (!figure)
            return;
        std::vector<Place> parts;
        double shown = 0;
        for (Row& row : figure->rows) {
            Cell& cell = cellOf(*figure, row, column.column);
            shown += cell.number().value_or(0);
            if (const auto part = m_ties.tie(quantityOf(column.rows, row.front().text()), cell))
                parts.push_back(*part);
        }
        if (!column.total || !figure->total)
            return;
        Cell& total = cellOf(*figure, *figure->total, column.column);
        const auto whole = m_ties.tie(QString::fromUtf16(column.total), total);
        if (!whole)
            return;
        const double further = *total.number() - shown;
        const bool exact = column.adds == Adds::exactly;
        if (exact && further > 0)
            parts.push_back(m_ties.counts().count(quantityOf(column.rows, u"further rows"_s), further, false));
        m_ties.counts().sum(*whole, std::move(parts), exact);
    }

    void tieRows(const RowSum& sum)
    {
        const Figure* figure = m_ties.figure(sum.figure);
        if (!figure)
            return;
        for (const Row& row : figure->rows)
            tieRow(sum, quantityOf(sum.whole, row.front().text()),
                [&](const CountColumn& column) { return quantityOf(column.rows, row.front().text()); });
        tieRow(sum, quantityOf(sum.whole, u"Total"_s),
            [](const CountColumn& column) { return QString::fromUtf16(column.total); });
    }

    template <class Quantity>
    void tieRow(const RowSum& sum, const QString& wholeQuantity, Quantity quantity)
    {
        const auto whole = m_ties.known(wholeQuantity);
        std::vector<Place> parts;
        for (const char16_t* each : sum.parts) {
            const CountColumn* column = each ? countColumn(sum.figure, each) : nullptr;
            const auto part = column ? m_ties.known(quantity(*column)) : std::nullopt;
            if (part)
                parts.push_back(*part);
        }
        if (whole && !parts.empty())
            m_ties.counts().sum(*whole, std::move(parts));
    }

    /// Distinct people are never more than their CAFs.
    void tieSmaller()
    {
        for (const NeverMore& pair : neverMore()) {
            const Figure* figure = m_ties.figure(pair.figure);
            if (!figure)
                continue;
            for (const Row& row : figure->rows)
                tieSmaller(quantityOf(pair.smaller, row.front().text()), quantityOf(pair.larger, row.front().text()));
        }
        tieSmaller(u"children/Total"_s, u"cafs/Total"_s);
        tieSmaller(u"assessors/Total"_s, u"assessed/Total"_s);
        tieSmaller(u"leads/Total"_s, u"led/Total"_s);
    }

    void tieSmaller(const QString& smaller, const QString& larger)
    {
        const auto few = m_ties.known(smaller);
        const auto many = m_ties.known(larger);
        if (few && many)
            m_ties.counts().within(*few, *many);
    }

    /// A prediction divided by its share is the county's number of CAFs.
    void hidePredictions()
    {
        Figure* figure = m_ties.figure(u"predicted-cafs");
        if (!figure)
            return;
        const bool few = m_selection.countyCafs >= 1 && m_selection.countyCafs <= 5;
        const bool isTotal = m_selection.countyCafs == m_selection.episodes.size();
        if (!few && !(isTotal && isHidden(cellOf(*figure, *figure->total, u"actual"))))
            return;
        for (Row& row : figure->rows)
            hideCell(cellOf(*figure, row, u"predicted"));
        hideCell(cellOf(*figure, *figure->total, u"predicted"));
    }

    void hideTotalRate(QStringView id, QStringView rate, const QString& rated)
    {
        Figure* figure = m_ties.figure(id);
        const auto place = m_ties.known(rated);
        if (figure && place && m_ties.counts().isHidden(*place))
            hideCell(cellOf(*figure, *figure->total, rate));
    }

    /// A count divided by its percentage is the number of all CAFs, which stands in other figures.
    void hideFunnelShares()
    {
        Figure* figure = m_ties.figure(u"pathway-funnel");
        const auto all = m_ties.known(u"cafs/Total"_s);
        if (!figure || !all || !m_ties.counts().isHidden(*all))
            return;
        for (Row& row : figure->rows)
            hideCell(cellOf(*figure, row, u"percent"));
    }

    void hideDerived(const Derived& derived)
    {
        Figure* figure = m_ties.figure(derived.figure);
        if (!figure)
            return;
        const auto anyHidden = [&](Row& row) {
            return std::any_of(std::begin(derived.from), std::end(derived.from),
                [&](const char16_t* column) { return column && isHidden(cellOf(*figure, row, column)); });
        };
        const bool totalHides = derived.ofTotal && figure->total && anyHidden(*figure->total);
        const auto apply = [&](Row& row) {
            if (totalHides || anyHidden(row))
                hideCell(cellOf(*figure, row, derived.column));
        };
        std::for_each(figure->rows.begin(), figure->rows.end(), apply);
        if (figure->total)
            apply(*figure->total);
    }

    void finish()
    {
        for (const OrderedByCount& ordered : orderedByCount()) {
            if (Figure* figure = m_ties.figure(ordered.figure))
                hiddenLast(*figure, ordered.column);
        }
        for (Figure& figure : m_ties.figures()) {
            figure.suppressed = true;
            if (figure.id == "referrals-and-cafs"_L1)
                figure.notes[0] = correlationNote(figure);
            figure.notes << u"Counts of 1 to 5, and what they could be worked out from, are shown as c."_s;
        }
    }

    static void hiddenLast(Figure& figure, QStringView column)
    {
        const auto shown = [&](Row& row) { return !isHidden(cellOf(figure, row, column)); };
        const auto hidden = std::stable_partition(figure.rows.begin(), figure.rows.end(), shown);
        std::sort(hidden, figure.rows.end(), [](const Row& left, const Row& right) {
            return compareBritish(left.front().text(), right.front().text()) < 0;
        });
    }

    Ties m_ties;
    const Selection& m_selection;
};

} // namespace

void suppress(std::vector<Figure>& figures, const Facts& facts, const Query& query, const Selection& selection)
{
    Suppression(figures, selection).apply(facts, query);
}

} // namespace axs::figure
