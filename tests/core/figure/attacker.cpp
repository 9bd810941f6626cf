// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figure/attacker.h"

#include <algorithm>
#include <cmath>

namespace axs::test {

namespace {

constexpr double unlimited = 1e9;
constexpr double nothing = 1e-7;

} // namespace

Attacker::Range& Attacker::range(const QString& name)
{
    const auto [place, isNew] = m_places.try_emplace(name, m_ranges.size());
    if (isNew)
        m_ranges.push_back({name, 0, unlimited, false, false});
    return m_ranges[place->second];
}

void Attacker::learn(const QString& name, const figure::Cell& cell)
{
    const auto number = cell.number();
    const bool hidden = std::holds_alternative<figure::Suppressed>(cell.value);
    if (!number && !hidden)
        return;
    Range& known = range(name);
    if (number) {
        known.low = known.high = *number;
        known.told = true;
    } else {
        known.low = std::max(known.low, 1.0);
        known.hidden = true;
    }
}

void Attacker::learnRange(const QString& name, double low, double high)
{
    Range& known = range(name);
    known.low = std::max(known.low, low);
    known.high = std::min(known.high, high);
}

void Attacker::learnEquation(const std::vector<Term>& terms, double constant)
{
    Equation equation;
    equation.constant = constant;
    for (const Term& term : terms) {
        if (!knows(term.name))
            return;
        equation.terms.emplace_back(m_places[term.name], term.factor);
    }
    m_equations.push_back(std::move(equation));
}

void Attacker::learnSum(const QString& whole, const QStringList& parts)
{
    std::vector<Term> terms{{whole, -1}};
    for (const QString& part : parts) {
        if (knows(part))
            terms.push_back({part, 1});
    }
    if (terms.size() > 1)
        learnEquation(terms);
}

QStringList Attacker::mistakes() const
{
    QStringList wrong;
    for (const Equation& equation : m_equations) {
        double sum = -equation.constant;
        bool told = true;
        QStringList names;
        for (const auto& [place, factor] : equation.terms) {
            told = told && m_ranges[place].told;
            sum += factor * m_ranges[place].low;
            names << m_ranges[place].name;
        }
        if (told && std::abs(sum) > 1e-4)
            wrong << names.join(QStringLiteral(" + ")) + QStringLiteral(" by %1").arg(sum);
    }
    return wrong;
}

/// The equations among what is not told, brought to reduced echelon form.
std::vector<Attacker::Equation> Attacker::combined() const
{
    std::vector<std::size_t> unknown;
    std::vector<std::size_t> column(m_ranges.size(), 0);
    for (std::size_t place = 0; place < m_ranges.size(); ++place) {
        if (!m_ranges[place].told) {
            column[place] = unknown.size();
            unknown.push_back(place);
        }
    }
    const std::size_t width = unknown.size();
    std::vector<std::vector<double>> rows;
    for (const Equation& equation : m_equations) {
        std::vector<double> row(width + 1, 0);
        row[width] = equation.constant;
        bool any = false;
        for (const auto& [place, factor] : equation.terms) {
            if (m_ranges[place].told) {
                row[width] -= factor * m_ranges[place].low;
            } else {
                row[column[place]] += factor;
                any = true;
            }
        }
        if (any)
            rows.push_back(std::move(row));
    }
    std::size_t done = 0;
    for (std::size_t at = 0; at < width && done < rows.size(); ++at) {
        std::size_t best = done;
        for (std::size_t row = done; row < rows.size(); ++row) {
            if (std::abs(rows[row][at]) > std::abs(rows[best][at]))
                best = row;
        }
        if (std::abs(rows[best][at]) < nothing)
            continue;
        std::swap(rows[best], rows[done]);
        const double lead = rows[done][at];
        for (double& term : rows[done])
            term /= lead;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const double factor = rows[row][at];
            if (row == done || std::abs(factor) < nothing)
                continue;
            for (std::size_t term = at; term <= width; ++term)
                rows[row][term] -= factor * rows[done][term];
        }
        ++done;
    }
    std::vector<Equation> result;
    for (std::size_t row = 0; row < done; ++row) {
        Equation equation;
        equation.constant = rows[row][width];
        for (std::size_t at = 0; at < width; ++at) {
            if (std::abs(rows[row][at]) > nothing)
                equation.terms.emplace_back(unknown[at], rows[row][at]);
        }
        result.push_back(std::move(equation));
    }
    return result;
}

/// Each term lies where the others leave room; counts are whole.
bool Attacker::narrow(const Equation& equation)
{
    double least = 0;
    double most = 0;
    for (const auto& [place, factor] : equation.terms) {
        least += factor * (factor > 0 ? m_ranges[place].low : m_ranges[place].high);
        most += factor * (factor > 0 ? m_ranges[place].high : m_ranges[place].low);
    }
    bool changed = false;
    for (const auto& [place, factor] : equation.terms) {
        Range& known = m_ranges[place];
        const double ownLeast = factor * (factor > 0 ? known.low : known.high);
        const double ownMost = factor * (factor > 0 ? known.high : known.low);
        const double from = (equation.constant - (most - ownMost)) / factor;
        const double to = (equation.constant - (least - ownLeast)) / factor;
        const double low = std::ceil(std::min(from, to) - 1e-6);
        const double high = std::floor(std::max(from, to) + 1e-6);
        if (low > known.low || high < known.high) {
            known.low = std::max(known.low, low);
            known.high = std::min(known.high, high);
            return true; // the sums have changed
        }
    }
    return changed;
}

QStringList Attacker::workOut()
{
    std::vector<Equation> all = m_equations;
    for (Equation& each : combined())
        all.push_back(std::move(each));
    bool changed = true;
    for (int round = 0; round < 200 && changed; ++round) {
        changed = false;
        for (const Equation& each : all)
            changed |= narrow(each);
    }
    QStringList found;
    for (const Range& known : m_ranges) {
        if (known.hidden && (known.told || known.low >= known.high))
            found << QStringLiteral("%1 is %2").arg(known.name).arg(known.low);
    }
    return found;
}

} // namespace axs::test
