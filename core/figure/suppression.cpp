// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/suppression.h"

#include "core/base/text.h"
#include "core/figure/counting.h"

#include <algorithm>
#include <array>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A column of counts: what its rows count, and what its total counts where another figure has that too. A quantity
/// that stands in several figures is one count.
struct CountColumn
{
    const char16_t* figure;
    const char16_t* column;
    const char16_t* rows;
    const char16_t* total;
    bool exact = true;
};

constexpr std::array countColumns{
    CountColumn{u"review-outcomes", u"child", u"child", u"child/n"},
    CountColumn{u"review-outcomes", u"parent", u"parent", u"parent/n"},
    CountColumn{u"review-outcomes", u"lead", u"lead", u"lead/n"},
    CountColumn{u"cafs-by-cluster", u"cafs", u"cafs", u"cafs/Total"},
    CountColumn{u"cafs-by-cluster", u"children", u"children", u"children/Total", false},
    CountColumn{u"cafs-by-age", u"cafs", u"band", u"cafs/Total"},
    CountColumn{u"cafs-by-gender", u"cafs", u"gender", u"cafs/Total"},
    CountColumn{u"gender-by-cluster", u"male", u"male", u"gender/Male"},
    CountColumn{u"gender-by-cluster", u"female", u"female", u"gender/Female"},
    CountColumn{u"gender-by-cluster", u"not_available", u"not_available", u"gender/Not available"},
    CountColumn{u"assessments-by-role", u"cafs", u"assessed", u"assessed/Total"},
    CountColumn{u"assessments-by-role", u"practitioners", u"assessors", u"assessors/Total", false},
    CountColumn{u"lead-roles", u"cafs", u"led", u"led/Total"},
    CountColumn{u"lead-roles", u"practitioners", u"leads", u"leads/Total", false},
    CountColumn{u"lead-by-sector", u"practitioners", u"sector leads", u"leads/Total", false},
    CountColumn{u"lead-by-sector", u"cafs", u"sector led", u"led/Total"},
    CountColumn{u"school-based-roles", u"assessor", u"school assessed", u"school assessed/Total"},
    CountColumn{u"school-based-roles", u"lead", u"school led", u"school led/Total"},
    CountColumn{u"referrals-and-cafs", u"referrals", u"referrals", u"referrals/Total"},
    CountColumn{u"referrals-and-cafs", u"cafs", u"cafs", u"cafs/Total"},
    CountColumn{u"cafs-per-1000", u"cafs", u"cafs", u"cafs/Total"},
    CountColumn{u"predicted-cafs", u"actual", u"cafs", u"cafs/Total"},
    CountColumn{u"predicted-for-target", u"actual", u"cafs", u"cafs/Total"},
    CountColumn{u"quality-by-cluster", u"forms", u"forms", u"forms/Total"},
    CountColumn{u"quality-by-service", u"forms", u"service forms", u"forms/Total"},
};

/// Bands that nest: they have sums of their own.
struct NestedBands
{
    const char16_t* figure;
    const char16_t* rows;
    const char16_t* total;
};
constexpr std::array nestedBands{NestedBands{u"assessor-concentration", u"assessor bands", u"assessors/Total"},
    NestedBands{u"lead-concentration", u"lead bands", u"leads/Total"}};

/// A cell that gives away the counts it is made of: in its row and, for a percentage of the total, in the total.
struct Derived
{
    const char16_t* figure;
    const char16_t* column;
    const char16_t* from;
    bool ofTotal = false;
    const char16_t* alsoFrom = nullptr;
};
constexpr std::array derivedColumns{
    Derived{u"review-outcomes", u"child_percent", u"child", true},
    Derived{u"review-outcomes", u"parent_percent", u"parent", true},
    Derived{u"review-outcomes", u"lead_percent", u"lead", true},
    Derived{u"cafs-by-age", u"percent", u"cafs", true},
    Derived{u"cafs-by-gender", u"percent", u"cafs", true},
    Derived{u"gender-by-cluster", u"male_percent", u"male", false, u"female"},
    Derived{u"assessor-concentration", u"percent", u"practitioners", true},
    Derived{u"lead-concentration", u"percent", u"practitioners", true},
    Derived{u"referrals-and-cafs", u"referral_rate", u"referrals"},
    Derived{u"referrals-and-cafs", u"caf_rate", u"cafs"},
    Derived{u"cafs-per-1000", u"rate", u"cafs"},
    Derived{u"predicted-cafs", u"difference", u"actual", false, u"predicted"},
    Derived{u"predicted-for-target", u"difference", u"actual"},
    Derived{u"quality-by-cluster", u"lowest", u"forms"},
    Derived{u"quality-by-cluster", u"highest", u"forms"},
    Derived{u"quality-by-cluster", u"average", u"forms"},
    Derived{u"quality-by-service", u"lowest", u"forms"},
    Derived{u"quality-by-service", u"highest", u"forms"},
    Derived{u"quality-by-service", u"average", u"forms"},
};

/// Tables in the order of their counts: what hides must not tell its size by its place.
struct Ordered
{
    const char16_t* figure;
    const char16_t* column;
};
constexpr std::array orderedByCount{Ordered{u"assessments-by-role", u"cafs"}, Ordered{u"lead-roles", u"cafs"},
    Ordered{u"lead-by-sector", u"practitioners"}};

QString named(const char16_t* quantity, const QString& row)
{
    return QString::fromUtf16(quantity) + u'/' + row;
}

Figure* figureOf(std::vector<Figure>& figures, const char16_t* id)
{
    const auto found = std::find_if(figures.begin(), figures.end(), [&](const Figure& figure) {
        return figure.id == QStringView(id);
    });
    return found == figures.end() ? nullptr : &*found;
}

bool hasRules(const Figure& figure)
{
    const auto isThis = [&](const auto& rule) { return figure.id == QStringView(rule.figure); };
    return std::any_of(countColumns.begin(), countColumns.end(), isThis)
        || std::any_of(nestedBands.begin(), nestedBands.end(), isThis);
}

Cell& cellOf(const Figure& figure, Row& row, const char16_t* column)
{
    return row[static_cast<std::size_t>(figure.columnIndex(column))];
}

bool hides(const Cell& cell)
{
    return std::holds_alternative<Suppressed>(cell.value);
}

/// Finds what is to hide in a set of figures, and hides it.
class Suppression
{
public:
    Suppression(std::vector<Figure>& figures, const Selection& selection)
        : m_figures(figures)
        , m_selection(selection)
    {
    }
    void apply()
    {
        for (const CountColumn& column : countColumns)
            tieColumn(column);
        for (const NestedBands& bands : nestedBands)
            tieBands(bands);
        tieGenders();
        tieLeftOut(u"assessed/Total"_s);
        tieLeftOut(u"led/Total"_s);
        tieRates(u"cafs-per-1000", u"rate", u"cafs");
        tieRates(u"referrals-and-cafs", u"referral_rate", u"referrals");
        tieSmaller();
        m_tied.settle();
        hideCounts();
        hidePredictions();
        hideTotalRate(u"cafs-per-1000", u"rate", u"cafs");
        hideTotalRate(u"referrals-and-cafs", u"referral_rate", u"referrals");
        hideTotalRate(u"referrals-and-cafs", u"caf_rate", u"cafs");
        for (const Derived& derived : derivedColumns)
            hideDerived(derived);
        finish();
    }

private:
    using Place = TiedCounts::Place;

    /// The count in a cell, when there is one; the cell hides when the count does.
    std::optional<Place> tie(const QString& name, Cell& cell)
    {
        if (!cell.number())
            return std::nullopt;
        const Place place = m_tied.count(name, *cell.number());
        m_cells.emplace_back(place, &cell);
        return place;
    }

    void tieColumn(const CountColumn& column)
    {
        Figure* figure = figureOf(m_figures, column.figure);
        if (!figure)
            return;
        std::vector<Place> parts;
        double shown = 0;
        for (Row& row : figure->rows) {
            Cell& cell = cellOf(*figure, row, column.column);
            shown += cell.number().value_or(0);
            if (const auto part = tie(named(column.rows, row.front().text()), cell))
                parts.push_back(*part);
        }
        const auto whole = tie(QString::fromUtf16(column.total), cellOf(*figure, *figure->total, column.column));
        if (!whole)
            return;
        const double further = *cellOf(*figure, *figure->total, column.column).number() - shown;
        if (column.exact && further > 0)
            parts.push_back(m_tied.count(named(column.rows, u"further rows"_s), further, false));
        m_tied.sum(*whole, std::move(parts), column.exact);
    }

    void tieBands(const NestedBands& bands)
    {
        constexpr std::size_t bandCount = 5;
        Figure* figure = figureOf(m_figures, bands.figure);
        if (!figure || figure->rows.size() != bandCount)
            return;
        std::vector<Place> places;
        for (Row& row : figure->rows) {
            if (const auto place = tie(named(bands.rows, row.front().text()), row[1]))
                places.push_back(*place);
        }
        const auto whole = tie(QString::fromUtf16(bands.total), (*figure->total)[1]);
        if (!whole || places.size() != bandCount)
            return;
        m_tied.sum(*whole, {places[0], places[1]});
        m_tied.sum(places[1], {places[2], places[3], places[4]});
    }

    /// Male, female and not available of a cluster add to its CAFs.
    void tieGenders()
    {
        Figure* genders = figureOf(m_figures, u"gender-by-cluster");
        if (!genders)
            return;
        for (Row& row : genders->rows) {
            const QString cafs = named(u"cafs", row.front().text());
            if (!m_tied.has(cafs) || !row[1].number())
                continue;
            std::vector<Place> parts;
            for (const char16_t* column : {u"male", u"female", u"not_available"})
                parts.push_back(m_tied.count(named(column, row.front().text()), 0));
            m_tied.sum(m_tied.count(cafs, 0), std::move(parts));
        }
    }

    /// The CAFs without an assessor or lead professional stand in a note, which hides 1 to 5 by itself.
    void tieLeftOut(const QString& total)
    {
        if (!m_tied.has(total) || !m_tied.has(u"cafs/Total"_s))
            return;
        const Place part = m_tied.count(total, 0);
        const Place whole = m_tied.count(u"cafs/Total"_s, 0);
        const double rest = m_tied.value(whole) - m_tied.value(part);
        m_tied.sum(whole, {part, m_tied.count(total + u" without"_s, rest, false)});
    }

    /// A total rate tells the count of the clusters that have a population.
    void tieRates(const char16_t* id, const char16_t* rate, const char16_t* quantity)
    {
        Figure* figure = figureOf(m_figures, id);
        const QString total = named(quantity, u"Total"_s);
        if (!figure || !m_tied.has(total))
            return;
        const Cell& totalRate = cellOf(*figure, *figure->total, rate);
        const double all = m_tied.value(m_tied.count(total, 0));
        const double rated = totalRate.numerator.value_or(all);
        if (rated == all)
            return;
        std::vector<Place> with;
        std::vector<Place> without;
        for (Row& row : figure->rows) {
            const QString name = named(quantity, row.front().text());
            if (m_tied.has(name))
                (cellOf(*figure, row, rate).number() ? with : without).push_back(m_tied.count(name, 0));
        }
        const Place ratedPlace = m_tied.count(named(quantity, u"rated"_s), rated);
        const Place restPlace = m_tied.count(named(quantity, u"not rated"_s), all - rated, false);
        m_tied.sum(m_tied.count(total, 0), {ratedPlace, restPlace});
        m_tied.sum(ratedPlace, std::move(with));
        m_tied.sum(restPlace, std::move(without));
    }

    /// Distinct people are never more than their CAFs.
    void tieSmaller()
    {
        struct Pair
        {
            const char16_t* figure;
            const char16_t* people;
            const char16_t* cafs;
        };
        for (const Pair& pair : {Pair{u"cafs-by-cluster", u"children", u"cafs"},
                 Pair{u"assessments-by-role", u"assessors", u"assessed"}, Pair{u"lead-roles", u"leads", u"led"},
                 Pair{u"lead-by-sector", u"sector leads", u"sector led"}}) {
            const Figure* figure = figureOf(m_figures, pair.figure);
            if (!figure)
                continue;
            for (const Row& row : figure->rows)
                tieSmaller(named(pair.people, row.front().text()), named(pair.cafs, row.front().text()));
        }
        tieSmaller(u"children/Total"_s, u"cafs/Total"_s);
        tieSmaller(u"assessors/Total"_s, u"assessed/Total"_s);
        tieSmaller(u"leads/Total"_s, u"led/Total"_s);
    }

    void tieSmaller(const QString& people, const QString& cafs)
    {
        if (m_tied.has(people) && m_tied.has(cafs))
            m_tied.within(m_tied.count(people, 0), m_tied.count(cafs, 0));
    }

    void hideCounts()
    {
        for (const auto& [place, cell] : m_cells) {
            if (m_tied.isHidden(place))
                hideCell(*cell);
        }
    }

    /// A prediction divided by its share is the county's number of CAFs.
    void hidePredictions()
    {
        Figure* figure = figureOf(m_figures, u"predicted-cafs");
        if (!figure)
            return;
        const bool few = m_selection.countyCafs >= 1 && m_selection.countyCafs <= 5;
        const bool isTotal = m_selection.countyCafs == m_selection.episodes.size();
        if (!few && !(isTotal && hides(cellOf(*figure, *figure->total, u"actual"))))
            return;
        for (Row& row : figure->rows)
            hideCell(cellOf(*figure, row, u"predicted"));
        hideCell(cellOf(*figure, *figure->total, u"predicted"));
    }

    void hideTotalRate(const char16_t* id, const char16_t* rate, const char16_t* quantity)
    {
        Figure* figure = figureOf(m_figures, id);
        const QString rated = named(quantity, u"rated"_s);
        if (figure && m_tied.has(rated) && m_tied.isHidden(m_tied.count(rated, 0)))
            hideCell(cellOf(*figure, *figure->total, rate));
    }

    void hideDerived(const Derived& derived)
    {
        Figure* figure = figureOf(m_figures, derived.figure);
        if (!figure)
            return;
        const bool totalHides = derived.ofTotal && hides(cellOf(*figure, *figure->total, derived.from));
        const auto apply = [&](Row& row) {
            const bool also = derived.alsoFrom && hides(cellOf(*figure, row, derived.alsoFrom));
            if (totalHides || also || hides(cellOf(*figure, row, derived.from)))
                hideCell(cellOf(*figure, row, derived.column));
        };
        std::for_each(figure->rows.begin(), figure->rows.end(), apply);
        apply(*figure->total);
    }

    void finish()
    {
        for (const Ordered& ordered : orderedByCount) {
            if (Figure* figure = figureOf(m_figures, ordered.figure))
                hiddenLast(*figure, ordered.column);
        }
        for (Figure& figure : m_figures) {
            figure.suppressed = true;
            if (!hasRules(figure))
                hidePlainly(figure);
            if (figure.id == "referrals-and-cafs"_L1)
                figure.notes[0] = correlationNote(figure);
            figure.notes << u"Counts of 1 to 5, and what they could be worked out from, are shown as c."_s;
        }
    }

    static void hiddenLast(Figure& figure, const char16_t* column)
    {
        const auto shown = [&](Row& row) { return !hides(cellOf(figure, row, column)); };
        const auto hidden = std::stable_partition(figure.rows.begin(), figure.rows.end(), shown);
        std::sort(hidden, figure.rows.end(), [](const Row& left, const Row& right) {
            return compareBritish(left.front().text(), right.front().text()) < 0;
        });
    }

    std::vector<Figure>& m_figures;
    const Selection& m_selection;
    TiedCounts m_tied;
    std::vector<std::pair<Place, Cell*>> m_cells;
};

} // namespace

void suppress(std::vector<Figure>& figures, const Selection& selection)
{
    Suppression(figures, selection).apply();
}

} // namespace axs::figure
