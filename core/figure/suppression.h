// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/catalogue.h"

#include <map>

namespace axs::figure {

/// Hides the counts of 1 to 5 in figures of one query, and enough further ones that no hidden count can be worked out
/// from totals, from percentages, rates and differences, or from another of the figures. A nought stays.
/// Figures of one query are to be given together: a count that stands in several is hidden in all or none.
void suppress(std::vector<Figure>& figures, const Facts& facts, const Query& query, const Selection& selection);

/// The counts of several tables and the sums that tie them together; decides which have to hide.
/// After settle() no hidden count follows from any combination of the sums, or from the ranges that the sums narrow;
/// and where a sum has further parts to hide, each hidden part of it could still be anything from 1 to 5.
class TiedCounts
{
public:
    using Place = std::size_t;

    /// The count of this name, made when it is new. A count that is not shown in a table cannot be chosen to hide.
    Place count(const QString& name, double value, bool inTable = true);
    bool has(const QString& name) const { return m_places.contains(name); }
    /// Tells that the parts add to the whole; `exact` is false where they may overlap a little (distinct people).
    void sum(Place whole, std::vector<Place> parts, bool exact = true);
    /// Tells that `smaller` is never more than `larger`: when the larger hides, so does the smaller.
    void within(Place smaller, Place larger);
    void hide(Place count);
    void settle();
    bool isHidden(Place count) const { return m_counts[count].hidden; }
    double value(Place count) const { return m_counts[count].value; }

private:
    struct Count
    {
        double value = 0;
        bool hidden = false;
        bool inTable = true;
    };
    struct Sum
    {
        Place whole = 0;
        std::vector<Place> parts;
        bool exact = true;
    };

    /// Hidden counts times their factors add to the constant.
    struct Equation
    {
        std::vector<std::pair<Place, double>> terms;
        double constant = 0;
        bool exact = true;
    };

    enum class Need { nothing, anotherPart, another };
    Need need(const Sum& sum) const;
    bool isShown(Place place) const;
    bool hideOneMore(const Sum& sum, Need need);
    bool hideSmaller();
    std::vector<std::vector<const Sum*>> groups() const;
    std::vector<Equation> equations(const std::vector<const Sum*>& sums) const;
    static std::vector<Place> workedOut(const std::vector<Equation>& equations);
    std::vector<Place> cornered(const std::vector<Equation>& equations) const;
    bool breakOpen();

    std::vector<Count> m_counts;
    std::vector<Sum> m_sums;
    std::vector<std::pair<Place, Place>> m_within;
    std::map<QString, Place> m_places;
};

} // namespace axs::figure
