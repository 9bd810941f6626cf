// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/suppression.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace axs::figure {

namespace {

constexpr double small = 5;
constexpr double nothing = 1e-9;

/// Brings the rows to reduced echelon form; the last column holds the constants.
void reduce(std::vector<std::vector<double>>& rows)
{
    std::size_t done = 0;
    const std::size_t width = rows.empty() ? 0 : rows.front().size();
    for (std::size_t column = 0; column + 1 < width && done < rows.size(); ++column) {
        const auto best = std::max_element(rows.begin() + static_cast<std::ptrdiff_t>(done), rows.end(),
            [&](const auto& left, const auto& right) { return std::abs(left[column]) < std::abs(right[column]); });
        if (std::abs((*best)[column]) < nothing)
            continue;
        std::swap(*best, rows[done]);
        const std::vector<double> pivot = rows[done];
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const double factor = row == done ? 0 : rows[row][column] / pivot[column];
            if (std::abs(factor) < nothing)
                continue;
            for (std::size_t place = column; place < width; ++place)
                rows[row][place] -= factor * pivot[place];
        }
        ++done;
    }
    rows.resize(done);
}

} // namespace

TiedCounts::Place TiedCounts::count(const QString& name, double value, bool inTable)
{
    const auto [found, isNew] = m_places.try_emplace(name, m_counts.size());
    if (isNew)
        m_counts.push_back({value, value >= 1 && value <= small, inTable});
    return found->second;
}

void TiedCounts::sum(Place whole, std::vector<Place> parts, bool exact)
{
    m_sums.push_back({whole, std::move(parts), exact});
}

void TiedCounts::within(Place smaller, Place larger)
{
    m_within.emplace_back(smaller, larger);
}

void TiedCounts::hide(Place count)
{
    m_counts[count].hidden = m_counts[count].value > 0;
}

TiedCounts::Need TiedCounts::need(const Sum& sum) const
{
    double hiddenParts = 0;
    double hiddenSum = 0;
    for (const Place part : sum.parts) {
        hiddenParts += m_counts[part].hidden;
        hiddenSum += m_counts[part].hidden ? m_counts[part].value : 0;
    }
    if (m_counts[sum.whole].hidden)
        return hiddenParts > 0 ? Need::nothing : Need::another;
    if (hiddenParts == 0)
        return Need::nothing;
    const double room = sum.exact ? hiddenSum - hiddenParts : small;
    if (hiddenParts < 2 || room < 1)
        return Need::another;
    return room < small - 1 ? Need::anotherPart : Need::nothing;
}

bool TiedCounts::isShown(Place place) const
{
    return !m_counts[place].hidden && m_counts[place].inTable && m_counts[place].value > 0;
}

/// The smallest part that is still shown; when there is none and it may be, the whole.
bool TiedCounts::hideOneMore(const Sum& sum, Need need)
{
    if (need == Need::nothing)
        return false;
    Place chosen = sum.whole;
    for (const Place part : sum.parts) {
        if (isShown(part) && (chosen == sum.whole || m_counts[part].value < m_counts[chosen].value))
            chosen = part;
    }
    if (!isShown(chosen) || (chosen == sum.whole && need == Need::anotherPart))
        return false;
    m_counts[chosen].hidden = true;
    return true;
}

bool TiedCounts::hideSmaller()
{
    bool changed = false;
    for (const auto& [smaller, larger] : m_within) {
        if (m_counts[larger].hidden && !m_counts[smaller].hidden && m_counts[smaller].value > 0)
            changed = m_counts[smaller].hidden = true;
    }
    return changed;
}

/// The sums by what ties them: two are in one group when a chain of hidden counts leads from one to the other.
std::vector<std::vector<const TiedCounts::Sum*>> TiedCounts::groups() const
{
    std::vector<Place> leader(m_counts.size());
    std::iota(leader.begin(), leader.end(), Place{0});
    const auto find = [&](Place place) {
        while (leader[place] != place)
            place = leader[place] = leader[leader[place]];
        return place;
    };
    const auto firstHidden = [&](const Sum& sum) {
        const auto part = std::find_if(
            sum.parts.begin(), sum.parts.end(), [&](Place each) { return m_counts[each].hidden; });
        return m_counts[sum.whole].hidden ? sum.whole : part == sum.parts.end() ? m_counts.size() : *part;
    };
    for (const Sum& sum : m_sums) {
        const Place first = firstHidden(sum);
        for (const Place part : sum.parts) {
            if (m_counts[part].hidden)
                leader[find(part)] = find(first);
        }
    }
    std::map<Place, std::vector<const Sum*>> byLeader;
    for (const Sum& sum : m_sums) {
        if (const Place first = firstHidden(sum); first < m_counts.size())
            byLeader[find(first)].push_back(&sum);
    }
    std::vector<std::vector<const Sum*>> result;
    for (auto& [place, sums] : byLeader)
        result.push_back(std::move(sums));
    return result;
}

/// What the sums of a group say of the hidden counts in them, and every combination of that.
std::vector<TiedCounts::Equation> TiedCounts::equations(const std::vector<const Sum*>& sums) const
{
    std::map<Place, std::size_t> columns;
    for (const Sum* sum : sums) {
        for (const Place part : sum->parts) {
            if (m_counts[part].hidden)
                columns.emplace(part, columns.size());
        }
        if (m_counts[sum->whole].hidden)
            columns.emplace(sum->whole, columns.size());
    }
    const std::size_t width = columns.size();
    std::vector<std::vector<double>> rows;
    for (const Sum* sum : sums) {
        std::vector<double> row(width + 1, 0);
        const auto add = [&](Place place, double factor) {
            if (m_counts[place].hidden)
                row[columns[place]] += factor;
            else
                row[width] -= factor * m_counts[place].value;
        };
        for (const Place part : sum->parts)
            add(part, 1);
        add(sum->whole, -1);
        rows.push_back(std::move(row));
    }
    std::vector<std::vector<double>> combined = rows;
    reduce(combined);
    std::vector<Equation> result;
    const auto take = [&](const std::vector<double>& row, bool exact) {
        Equation equation{{}, row[width], exact};
        for (const auto& [place, column] : columns) {
            if (std::abs(row[column]) > nothing)
                equation.terms.emplace_back(place, row[column]);
        }
        result.push_back(std::move(equation));
    };
    const bool allExact = std::all_of(sums.begin(), sums.end(), [](const Sum* sum) { return sum->exact; });
    for (std::size_t row = 0; row < rows.size(); ++row)
        take(rows[row], sums[row]->exact);
    for (const std::vector<double>& row : combined)
        take(row, allExact);
    return result;
}

/// The hidden counts that stand alone in an equation.
std::vector<TiedCounts::Place> TiedCounts::workedOut(const std::vector<Equation>& equations)
{
    std::vector<Place> result;
    for (const Equation& equation : equations) {
        if (equation.terms.size() == 1)
            result.push_back(equation.terms.front().first);
    }
    return result;
}

/// The hidden counts that the ranges give away: each is a whole number of at least 1, and every exact equation narrows
/// its terms.
std::vector<TiedCounts::Place> TiedCounts::cornered(const std::vector<Equation>& equations) const
{
    constexpr double unlimited = 1e12;
    constexpr int rounds = 100;
    std::map<Place, std::pair<double, double>> ranges;
    for (const Equation& equation : equations) {
        for (const auto& [place, factor] : equation.terms) {
            const Count& count = m_counts[place];
            ranges[place] = {1, !count.inTable && count.value <= small ? small : unlimited};
        }
    }
    const auto narrow = [&](const Equation& equation) {
        double least = 0;
        double most = 0;
        for (const auto& [place, factor] : equation.terms) {
            const auto& [low, high] = ranges[place];
            least += factor * (factor > 0 ? low : high);
            most += factor * (factor > 0 ? high : low);
        }
        for (const auto& [place, factor] : equation.terms) {
            auto& [low, high] = ranges[place];
            const double othersLeast = least - factor * (factor > 0 ? low : high);
            const double othersMost = most - factor * (factor > 0 ? high : low);
            const double one = (equation.constant - othersMost) / factor;
            const double other = (equation.constant - othersLeast) / factor;
            const double from = std::ceil(std::min(one, other) - 1e-6);
            const double to = std::floor(std::max(one, other) + 1e-6);
            if (from > low || to < high) {
                low = std::max(low, from);
                high = std::min(high, to);
                return true; // the sums above have changed
            }
        }
        return false;
    };
    bool narrowed = true;
    for (int round = 0; round < rounds && narrowed; ++round) {
        narrowed = false;
        for (const Equation& equation : equations)
            narrowed |= equation.exact && narrow(equation);
    }
    std::vector<Place> result;
    for (const auto& [place, range] : ranges) {
        if (m_counts[place].inTable && range.second - range.first < 0.5)
            result.push_back(place);
    }
    return result;
}

/// Hides one more in a sum of a count that could be worked out; where its own sums have no more, in any other. Groups
/// that nothing ties are broken open side by side.
bool TiedCounts::breakOpen()
{
    const auto touched = [](const Sum& sum, const std::vector<Place>& open) {
        return std::any_of(open.begin(), open.end(), [&](Place place) {
            return sum.whole == place || std::find(sum.parts.begin(), sum.parts.end(), place) != sum.parts.end();
        });
    };
    const auto hideIn = [&](const std::vector<const Sum*>& sums, const std::vector<Place>& open) {
        const auto hide = [&](const Sum* sum) { return hideOneMore(*sum, Need::another); };
        return std::any_of(sums.begin(), sums.end(), [&](const Sum* sum) { return touched(*sum, open) && hide(sum); })
            || std::any_of(sums.begin(), sums.end(), hide);
    };
    bool changed = false;
    std::vector<Place> stuck;
    for (const auto& group : groups()) {
        const std::vector<Equation> known = equations(group);
        std::vector<Place> open = workedOut(known);
        if (open.empty())
            open = cornered(known);
        if (open.empty())
            continue;
        if (hideIn(group, open))
            changed = true;
        else
            stuck.insert(stuck.end(), open.begin(), open.end());
    }
    if (changed || stuck.empty())
        return changed;
    std::vector<const Sum*> all;
    for (const Sum& sum : m_sums)
        all.push_back(&sum);
    return hideIn(all, stuck);
}

void TiedCounts::settle()
{
    bool changed = true;
    while (changed) {
        changed = hideSmaller();
        for (const Sum& sum : m_sums)
            changed |= hideOneMore(sum, need(sum));
        changed = changed || breakOpen();
    }
}

} // namespace axs::figure
