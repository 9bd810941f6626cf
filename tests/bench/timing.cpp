// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/timing.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace axs::bench {

using namespace Qt::Literals::StringLiterals;

void giveUp(const QString& why)
{
    std::fprintf(stderr, "axs-bench: %s\n", qUtf8Printable(why));
    std::exit(1);
}

void must(const Result<void>& result)
{
    if (!result)
        giveUp(result.error().sentence + u' ' + result.error().detail);
}

double Series::percentile(double percent) const
{
    if (m_times.empty())
        return 0;
    std::vector<double> sorted = m_times;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = static_cast<std::size_t>(std::ceil(percent / 100 * static_cast<double>(sorted.size())));
    return sorted[std::clamp<std::size_t>(rank, 1, sorted.size()) - 1];
}

QString timeText(double milliseconds)
{
    if (milliseconds >= 1000)
        return u"%1 s"_s.arg(milliseconds / 1000, 0, 'f', 2);
    return u"%1 ms"_s.arg(milliseconds, 0, 'f', milliseconds < 10 ? 2 : milliseconds < 100 ? 1 : 0);
}

} // namespace axs::bench
