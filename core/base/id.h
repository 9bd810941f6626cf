// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace axs {

/// Names one record for ever: 63 bits made without a server. 0 means "none". Text wherever it leaves the file.
struct Id
{
    std::int64_t value = 0;

    bool isSet() const { return value != 0; }
    QString text() const { return QString::number(value); }
    static std::optional<Id> parse(QStringView text);
    auto operator<=>(const Id&) const = default;
};

inline size_t qHash(Id id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

/// Makes ids: 41 bits of milliseconds since 2000-01-01, 22 bits that start at random in each millisecond and go up
/// by one. Never backwards within one source. A seeded source (samples, tests) gives the same ids every time.
class IdSource
{
public:
    IdSource();
    IdSource(std::uint64_t seed, std::int64_t startMilliseconds);

    Id next(std::int64_t nowMillisecondsUtc);

private:
    std::uint32_t randomStart();

    bool m_seeded = false;
    std::uint64_t m_state = 0;
    std::int64_t m_lastMillisecond = 0;
    std::uint32_t m_low = 0;
};

/// Milliseconds since 1970 at 2000-01-01T00:00Z, where ids begin to count.
inline constexpr std::int64_t idEpochMilliseconds = 946'684'800'000;

} // namespace axs
