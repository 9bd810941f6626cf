// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>

namespace axs {

/// Where the program gets the time from; injected, so that tests and samples stand still. Safe from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970, UTC.
    virtual std::int64_t nowMilliseconds() const = 0;
};

/// The computer's time; with SOURCE_DATE_EPOCH set, always that time.
class SystemClock final : public Clock
{
public:
    std::int64_t nowMilliseconds() const override;
};

/// A time that only moves when told to.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(std::int64_t millisecondsUtc)
        : m_now(millisecondsUtc)
    {
    }
    std::int64_t nowMilliseconds() const override { return m_now; }
    void advance(std::int64_t milliseconds) { m_now += milliseconds; }

private:
    std::int64_t m_now;
};

/// SOURCE_DATE_EPOCH in milliseconds when it is set and a number, otherwise -1.
std::int64_t sourceDateEpochMilliseconds();

} // namespace axs
