// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/ties.h"

#include "core/figure/counting.h"

#include <algorithm>
#include <array>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

QString quantityOf(const char16_t* quantity, const QString& row)
{
    return QString::fromUtf16(quantity) + u'/' + row;
}

Cell& cellOf(const Figure& figure, Row& row, QStringView column)
{
    return row[static_cast<std::size_t>(figure.columnIndex(column))];
}

bool isHidden(const Cell& cell)
{
    return std::holds_alternative<Suppressed>(cell.value);
}

void hideCell(Cell& cell)
{
    if (cell.number())
        cell = {Suppressed(), {}, {}};
}

Figure* Ties::figure(QStringView id)
{
    const auto found
        = std::find_if(m_figures.begin(), m_figures.end(), [&](const Figure& each) { return each.id == id; });
    return found == m_figures.end() ? nullptr : &*found;
}

std::optional<Ties::Place> Ties::tie(const QString& quantity, Cell& cell)
{
    if (!cell.number())
        return std::nullopt;
    const Place place = m_counts.count(quantity, *cell.number());
    m_cells.emplace_back(place, &cell);
    return place;
}

Ties::Place Ties::rests(const QString& quantity, double records, Cell& cell)
{
    const Place place = m_counts.count(quantity, records);
    m_cells.emplace_back(place, &cell);
    return place;
}

std::optional<Ties::Place> Ties::known(const QString& quantity)
{
    return m_counts.has(quantity) ? std::optional(m_counts.count(quantity, 0)) : std::nullopt;
}

void Ties::hideCells()
{
    for (const auto& [place, cell] : m_cells) {
        if (m_counts.isHidden(place))
            hideCell(*cell);
    }
}

void tieNestedBands(Ties& ties)
{
    struct Bands
    {
        QStringView figure;
        const char16_t* rows;
        QString total;
    };
    constexpr std::size_t bandCount = 5;
    for (const Bands& bands : {Bands{u"assessor-concentration", u"assessor bands", u"assessors/Total"_s},
             Bands{u"lead-concentration", u"lead bands", u"leads/Total"_s}}) {
        Figure* figure = ties.figure(bands.figure);
        if (!figure || figure->rows.size() != bandCount)
            continue;
        std::vector<Ties::Place> places;
        for (Row& row : figure->rows) {
            if (const auto place = ties.tie(quantityOf(bands.rows, row.front().text()), row[1]))
                places.push_back(*place);
        }
        const auto whole = ties.tie(bands.total, (*figure->total)[1]);
        if (!whole || places.size() != bandCount)
            continue;
        ties.counts().sum(*whole, {places[0], places[1]});
        ties.counts().sum(places[1], {places[2], places[3], places[4]});
    }
}

void tieLeftOut(Ties& ties)
{
    const auto whole = ties.known(u"cafs/Total"_s);
    for (const QString& total : {u"assessed/Total"_s, u"led/Total"_s}) {
        const auto part = ties.known(total);
        if (!whole || !part)
            continue;
        const double rest = ties.counts().value(*whole) - ties.counts().value(*part);
        ties.counts().sum(*whole, {*part, ties.counts().count(total + u" without"_s, rest, false)});
    }
}

namespace {

void tieRate(Ties& ties, QStringView id, QStringView rate, const char16_t* quantity)
{
    Figure* figure = ties.figure(id);
    const auto total = ties.known(quantityOf(quantity, u"Total"_s));
    if (!figure || !total)
        return;
    const double all = ties.counts().value(*total);
    const double rated = cellOf(*figure, *figure->total, rate).numerator.value_or(all);
    if (rated == all)
        return;
    std::vector<Ties::Place> with;
    std::vector<Ties::Place> without;
    for (Row& row : figure->rows) {
        if (const auto place = ties.known(quantityOf(quantity, row.front().text())))
            (cellOf(*figure, row, rate).number() ? with : without).push_back(*place);
    }
    const auto ratedPlace = ties.counts().count(quantityOf(quantity, u"rated"_s), rated);
    const auto restPlace = ties.counts().count(quantityOf(quantity, u"not rated"_s), all - rated, false);
    ties.counts().sum(*total, {ratedPlace, restPlace});
    ties.counts().sum(ratedPlace, std::move(with));
    ties.counts().sum(restPlace, std::move(without));
}

} // namespace

void tieRates(Ties& ties)
{
    tieRate(ties, u"cafs-per-1000", u"rate", u"cafs");
    tieRate(ties, u"referrals-and-cafs", u"referral_rate", u"referrals");
}

void tieBacklog(Ties& ties)
{
    Figure* figure = ties.figure(u"backlog");
    if (!figure)
        return;
    TiedCounts& counts = ties.counts();
    QString before;
    for (const Row& row : figure->rows) {
        const QString month = row.front().text();
        const auto waited = ties.known(quantityOf(u"waiting", before));
        const auto received = ties.known(quantityOf(u"received", month));
        const auto reviewed = ties.known(quantityOf(u"reviewed", month));
        const auto waiting = ties.known(quantityOf(u"waiting", month));
        before = month;
        if (!waited || !received || !reviewed || !waiting)
            continue;
        // What came to be reviewed without having been received would break the sum, and then it tells nobody anything.
        const double came = counts.value(*waited) + counts.value(*received);
        if (came != counts.value(*waiting) + counts.value(*reviewed))
            continue;
        const auto both = counts.count(quantityOf(u"waited or received", month), came, false);
        counts.sum(both, {*waited, *received});
        counts.sum(both, {*waiting, *reviewed});
    }
    const auto last = ties.known(quantityOf(u"waiting", before));
    const auto total = ties.known(u"waiting/Total"_s);
    if (last && total && counts.value(*last) == counts.value(*total))
        counts.sum(*total, {*last});
}

void tieTraining(Ties& ties)
{
    Figure* figure = ties.figure(u"training-by-organisation");
    if (!figure || !figure->total)
        return;
    constexpr std::size_t trained = 2;
    std::vector<Ties::Place> areas;
    std::vector<Ties::Place> organisations;
    for (Row& row : figure->rows) {
        const auto place = ties.tie(u"trained/%1/%2"_s.arg(row[0].text(), row[1].text()), row[trained]);
        if (!place)
            continue;
        if (row[1].text() != QStringView(totalLabel)) {
            areas.push_back(*place);
            continue;
        }
        ties.counts().sum(*place, std::move(areas));
        areas.clear();
        organisations.push_back(*place);
    }
    if (const auto all = ties.tie(u"trained/Total"_s, (*figure->total)[trained]))
        ties.counts().sum(*all, std::move(organisations));
}

void tieSelfAssessment(Ties& ties)
{
    Figure* figure = ties.figure(u"self-assessment");
    if (!figure)
        return;
    constexpr std::size_t firstAgency = 2;
    for (Row& row : figure->rows) {
        const QString answer = u"answers/%1/%2"_s.arg(row[0].text(), row[1].text());
        std::vector<Ties::Place> agencies;
        for (std::size_t column = firstAgency; column + 1 < row.size(); ++column) {
            if (const auto place = ties.tie(answer + u'/' + figure->columns[column].id, row[column]))
                agencies.push_back(*place);
        }
        if (const auto all = ties.tie(answer, row.back()))
            ties.counts().sum(*all, std::move(agencies));
    }
}

} // namespace axs::figure
