// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace axs::sample {

/// SplitMix64: the same numbers on every machine, which the standard distributions do not promise.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    /// 0 … count - 1; 0 when there is nothing to choose from.
    int below(int count)
    {
        if (count <= 1)
            return 0;
        return static_cast<int>(((next() >> 32) * static_cast<std::uint64_t>(count)) >> 32);
    }

    /// Both ends included.
    int between(int from, int to) { return from + below(to - from + 1); }
    bool percent(int chance) { return below(100) < chance; }

    template <class Items>
    const auto& pick(const Items& items)
    {
        return items[static_cast<decltype(items.size())>(below(static_cast<int>(items.size())))];
    }

    template <class Item>
    void shuffle(std::vector<Item>& items)
    {
        for (std::size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[static_cast<std::size_t>(below(static_cast<int>(i)))]);
    }

    /// The place of one of the weights, each as likely as it is heavy.
    int weighted(std::span<const int> weights)
    {
        int sum = 0;
        for (const int weight : weights)
            sum += weight;
        int left = below(sum);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            left -= weights[i];
            if (left < 0)
                return static_cast<int>(i);
        }
        return 0;
    }

private:
    std::uint64_t m_state;
};

/// A whole number split in proportion to the weights by largest remainders; the parts add up to it. A number equal to
/// the weights' sum gives the weights themselves.
inline std::vector<int> split(int whole, std::span<const int> weights)
{
    std::int64_t sum = 0;
    for (const int weight : weights)
        sum += weight;
    std::vector<int> parts(weights.size(), 0);
    if (sum == 0)
        return parts;
    std::vector<std::pair<std::int64_t, std::size_t>> remainders;
    int left = whole;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const std::int64_t scaled = static_cast<std::int64_t>(whole) * weights[i];
        parts[i] = static_cast<int>(scaled / sum);
        left -= parts[i];
        remainders.emplace_back(-(scaled % sum), i);
    }
    std::sort(remainders.begin(), remainders.end());
    for (int i = 0; i < left; ++i)
        ++parts[remainders[static_cast<std::size_t>(i)].second];
    return parts;
}

} // namespace axs::sample
