// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QRandomGenerator>

#include <algorithm>

namespace axs {

namespace {

constexpr int lowBits = 22;
constexpr std::uint32_t lowMask = (1U << lowBits) - 1;
// The random start leaves the top half free, so that a millisecond always has two million ids to give.
constexpr std::uint32_t startMask = lowMask >> 1;

} // namespace

std::optional<Id> Id::parse(QStringView text)
{
    bool ok = false;
    const qint64 value = text.trimmed().toLongLong(&ok);
    if (!ok || value <= 0)
        return std::nullopt;
    return Id{value};
}

IdSource::IdSource() = default;

IdSource::IdSource(std::uint64_t seed, std::int64_t startMilliseconds)
    : m_seeded(true)
    , m_state(seed)
    , m_lastMillisecond(startMilliseconds - idEpochMilliseconds)
{
    m_low = randomStart();
}

std::uint32_t IdSource::randomStart()
{
    if (!m_seeded)
        return QRandomGenerator::system()->generate() & startMask;
    m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::uint32_t>(m_state >> 33) & startMask;
}

Id IdSource::next(std::int64_t nowMillisecondsUtc)
{
    const std::int64_t wanted = std::max<std::int64_t>(nowMillisecondsUtc - idEpochMilliseconds, 0);
    if (wanted > m_lastMillisecond) {
        m_lastMillisecond = wanted;
        m_low = randomStart();
    } else if (m_low == lowMask) {
        ++m_lastMillisecond;
        m_low = randomStart();
    } else {
        ++m_low;
    }
    return Id{(m_lastMillisecond << lowBits) | m_low};
}

} // namespace axs
