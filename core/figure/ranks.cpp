// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/ranks.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace axs::figure {

namespace {

std::vector<double> ranks(const std::vector<double>& values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
        return values[left] < values[right];
    });
    std::vector<double> result(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first;
        while (end < order.size() && values[order[end]] == values[order[first]])
            ++end;
        const double shared = static_cast<double>(first + 1 + end) / 2;
        for (std::size_t place = first; place < end; ++place)
            result[order[place]] = shared;
        first = end;
    }
    return result;
}

} // namespace

std::optional<double> rankCorrelation(const std::vector<double>& left, const std::vector<double>& right)
{
    constexpr std::size_t fewest = 3;
    if (left.size() != right.size() || left.size() < fewest)
        return std::nullopt;
    const std::vector<double> leftRanks = ranks(left);
    const std::vector<double> rightRanks = ranks(right);
    const double mean = static_cast<double>(left.size() + 1) / 2;
    double together = 0;
    double leftSpread = 0;
    double rightSpread = 0;
    for (std::size_t i = 0; i < left.size(); ++i) {
        together += (leftRanks[i] - mean) * (rightRanks[i] - mean);
        leftSpread += (leftRanks[i] - mean) * (leftRanks[i] - mean);
        rightSpread += (rightRanks[i] - mean) * (rightRanks[i] - mean);
    }
    if (leftSpread == 0 || rightSpread == 0)
        return std::nullopt;
    return together / std::sqrt(leftSpread * rightSpread);
}

} // namespace axs::figure
