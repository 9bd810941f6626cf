// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"

#include "tests/support/catch.h"

#include <QStringList>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Work may report every row: repeats within a phase are held back, the last is not")
{
    QStringList heard;
    const Progress progress([&heard](std::int64_t done, std::int64_t total, const QString& phase) {
        heard.append(u"%1 %2/%3"_s.arg(phase).arg(done).arg(total));
    });
    const auto start = std::chrono::steady_clock::now();
    for (int row = 0; row <= 100'000; ++row)
        progress.report(row, 100'000, u"Reading"_s);
    const auto took = std::chrono::steady_clock::now() - start;
    CHECK(heard.constFirst() == u"Reading 0/100000"_s);
    CHECK(heard.constLast() == u"Reading 100000/100000"_s);
    CHECK(heard.size() <= 2 + took / Progress::interval);
}

TEST_CASE("A new phase is told at once")
{
    QStringList heard;
    const Progress progress([&heard](std::int64_t, std::int64_t, const QString& phase) { heard.append(phase); });
    progress.report(0, 10, u"Reading"_s);
    progress.report(1, 10, u"Reading"_s);
    progress.report(0, 10, u"Checking"_s);
    CHECK(heard.contains(u"Checking"_s));
    CHECK(heard.constFirst() == u"Reading"_s);
}

TEST_CASE("Copies of a progress share one throttle and one cancel")
{
    int heard = 0;
    std::stop_source stop;
    const Progress progress([&heard](std::int64_t, std::int64_t, const QString&) { ++heard; }, stop.get_token());
    const Progress copy = progress;
    progress.report(0, 0, u"Reading"_s);
    copy.report(1, 0, u"Reading"_s);
    CHECK(heard == 1);
    CHECK_FALSE(copy.cancelled());
    stop.request_stop();
    CHECK(copy.cancelled());
    CHECK(progress.cancelled());
}

TEST_CASE("A progress that nobody listens to can be reported to")
{
    const Progress progress;
    progress.report(1, 2, u"Reading"_s);
    CHECK_FALSE(progress.cancelled());
}
