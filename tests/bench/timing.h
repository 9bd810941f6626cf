// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <vector>

namespace axs::bench {

/// Says why on standard error and ends the program: a measure that cannot be taken is not a slow one.
[[noreturn]] void giveUp(const QString& why);

template <class T>
T must(Result<T> result)
{
    if (!result)
        giveUp(result.error().sentence + u' ' + result.error().detail);
    return std::move(*result);
}
void must(const Result<void>& result);

template <class Work>
double milliseconds(Work&& work)
{
    const auto started = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - started).count();
}

/// Times of the same work, in milliseconds.
class Series
{
public:
    void add(double time) { m_times.push_back(time); }
    double median() const { return percentile(50); }
    /// The smallest time that this share of the times does not exceed.
    double percentile(double percent) const;
    double longest() const { return percentile(100); }
    std::size_t size() const { return m_times.size(); }

private:
    std::vector<double> m_times;
};

template <class Work>
Series repeated(int times, Work&& work)
{
    Series series;
    for (int i = 0; i < times; ++i)
        series.add(milliseconds(work));
    return series;
}

/// "0.84 ms", "57 ms", "2.41 s"
QString timeText(double milliseconds);

} // namespace axs::bench
