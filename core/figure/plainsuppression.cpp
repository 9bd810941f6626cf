// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/ties.h"

#include <algorithm>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A figure whose small numbers hide by what its own rows show, row by row.
class PlainSuppression
{
public:
    explicit PlainSuppression(Figure& figure)
        : m_figure(figure)
        , m_hasCounts(std::any_of(figure.columns.begin(), figure.columns.end(),
              [](const Column& each) { return each.kind == ColumnKind::count; }))
    {
    }
    void apply()
    {
        bool any = m_figure.total && isSmall(*m_figure.total);
        for (Row& row : m_figure.rows) {
            if (isSmall(row)) {
                hideRow(row);
                any = true;
            }
        }
        if (!any)
            return;
        if (m_figure.total)
            hideRow(*m_figure.total);
        for (Row& row : m_figure.rows)
            isSum(row) ? hideRow(row) : hideShares(row);
    }

private:
    ColumnKind kindOf(std::size_t place) const { return m_figure.columns[place].kind; }
    /// Whether the row holds a count of 1 to 5, or cannot say on how many records its numbers rest.
    bool isSmall(const Row& row) const
    {
        for (std::size_t place = 0; place < row.size(); ++place) {
            const double number = row[place].number().value_or(0);
            if (kindOf(place) == ColumnKind::count && number >= 1 && number <= 5)
                return true;
        }
        return !m_hasCounts;
    }
    /// The sum of some of the other rows: "Devon County Council / Total".
    bool isSum(const Row& row) const
    {
        return row.size() > 1 && kindOf(1) == ColumnKind::text && row[1].text() == "Total"_L1;
    }
    void hideRow(Row& row) const
    {
        for (std::size_t place = 0; place < row.size(); ++place) {
            if (kindOf(place) != ColumnKind::count || row[place].number() != 0.0)
                hideCell(row[place]);
        }
    }
    /// What a share of the hidden total would tell of it.
    void hideShares(Row& row) const
    {
        for (std::size_t place = 0; place < row.size(); ++place) {
            if (kindOf(place) == ColumnKind::percent || kindOf(place) == ColumnKind::money)
                hideCell(row[place]);
        }
    }

    Figure& m_figure;
    bool m_hasCounts;
};

} // namespace

void hidePlainly(Figure& figure)
{
    PlainSuppression(figure).apply();
}

} // namespace axs::figure
