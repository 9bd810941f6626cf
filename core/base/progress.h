// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <utility>

namespace axs {

/// How long work tells how far it is and learns that it should stop. Copies share one throttle: a report passes when
/// the phase changes, when it is complete, or 50 ms after the last; so it may be called for every row. For one worker.
class Progress
{
public:
    using Report = std::function<void(std::int64_t done, std::int64_t total, const QString& phase)>;

    /// Reports to nobody and is never cancelled.
    Progress() = default;
    explicit Progress(Report report, std::stop_token stop = {})
        : m_report(std::move(report))
        , m_stop(std::move(stop))
        , m_last(std::make_shared<Last>())
    {
    }

    /// A total of 0 means that nobody knows how much there is.
    void report(std::int64_t done, std::int64_t total, const QString& phase) const
    {
        if (!m_report)
            return;
        const auto now = std::chrono::steady_clock::now();
        const bool complete = total > 0 && done >= total;
        if (m_last->told && !complete && phase == m_last->phase && now - m_last->at < interval)
            return;
        *m_last = {true, now, phase};
        m_report(done, total, phase);
    }
    bool cancelled() const { return m_stop.stop_requested(); }
    std::stop_token stopToken() const { return m_stop; }

    static constexpr std::chrono::milliseconds interval{50};

private:
    struct Last
    {
        bool told = false;
        std::chrono::steady_clock::time_point at;
        QString phase;
    };

    Report m_report;
    std::stop_token m_stop;
    std::shared_ptr<Last> m_last;
};

} // namespace axs
