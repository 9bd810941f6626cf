// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/catalogue.h"
#include "core/figure/suppression.h"

namespace axs::figure {

/// The cells of a set of figures by the quantities they show, and the sums that tie those. A cell hides when its
/// quantity does; settle() decides which do.
class Ties
{
public:
    using Place = TiedCounts::Place;

    explicit Ties(std::vector<Figure>& figures)
        : m_figures(figures)
    {
    }
    std::vector<Figure>& figures() { return m_figures; }
    Figure* figure(QStringView id);
    TiedCounts& counts() { return m_counts; }

    /// The quantity that the cell shows, when it holds a number.
    std::optional<Place> tie(const QString& quantity, Cell& cell);
    /// A cell that rests on so many records without showing them: money, the days of the longest wait.
    Place rests(const QString& quantity, double records, Cell& cell);
    /// The quantity's place when some cell or sum has named it.
    std::optional<Place> known(const QString& quantity);

    void settle() { m_counts.settle(); }
    void hideCells();

private:
    std::vector<Figure>& m_figures;
    TiedCounts m_counts;
    std::vector<std::pair<Place, Cell*>> m_cells;
};

/// "cafs/Bideford".
QString quantityOf(const char16_t* quantity, const QString& row);
Cell& cellOf(const Figure& figure, Row& row, QStringView column);
bool isHidden(const Cell& cell);
void hideCell(Cell& cell);

// What ties single figures in ways of their own; each does nothing when its figure is not there.

/// Bands that nest have sums of their own.
void tieNestedBands(Ties& ties);
/// The CAFs without an assessor or lead professional stand in a note, which hides 1 to 5 by itself.
void tieLeftOut(Ties& ties);
/// A total rate tells the count of the clusters that have a population.
void tieRates(Ties& ties);
/// Who waits at a month's end waited at the end of the one before, or came in, and was not reviewed.
void tieBacklog(Ties& ties);
/// Service areas add to their organisation, and organisations to the county.
void tieTraining(Ties& ties);
/// Amounts rest on items, and the windows of the summary overlap each other and the period.
void tieSpend(Ties& ties, const Facts& facts, const Query& query, const Selection& selection);
/// The agencies' answers add to a row's answers.
void tieSelfAssessment(Ties& ties);

} // namespace axs::figure
