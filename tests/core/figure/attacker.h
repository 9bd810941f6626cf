// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"

#include <map>

namespace axs::test {

/// What somebody knows who has every figure of a report, a pencil and patience: each count lies in a range, equations
/// tie counts together. Works with any combination of equations and with the ranges that they leave.
class Attacker
{
public:
    /// A printed count is known; a hidden one is at least 1, since a nought is never hidden. What is neither is not
    /// learnt. The same name is the same count, wherever it is printed.
    void learn(const QString& name, const figure::Cell& cell);
    /// Something that is not printed, between two ends.
    void learnRange(const QString& name, double low, double high);
    struct Term
    {
        QString name;
        double factor = 1;
    };
    /// The terms add to the constant; an equation with a name that nothing is known of is left out.
    void learnEquation(const std::vector<Term>& terms, double constant = 0);
    void learnSum(const QString& whole, const QStringList& parts);
    bool knows(const QString& name) const { return m_places.contains(name); }

    /// The hidden counts that come out exactly, and what they are.
    QStringList workOut();

    /// What the attacker takes for true and is not, by numbers that are all printed.
    QStringList mistakes() const;

private:
    struct Range
    {
        QString name;
        double low = 0;
        double high = 0;
        bool hidden = false;
        bool told = false; ///< a number was printed
    };
    struct Equation
    {
        std::vector<std::pair<std::size_t, double>> terms;
        double constant = 0;
    };

    Range& range(const QString& name);
    std::vector<Equation> combined() const;
    bool narrow(const Equation& equation);

    std::map<QString, std::size_t> m_places;
    std::vector<Range> m_ranges;
    std::vector<Equation> m_equations;
};

} // namespace axs::test
