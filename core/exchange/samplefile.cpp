// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samplefile.h"

#include "core/store/file.h"

#include <cstring>

namespace axs::exchange {

namespace {

/// The sample's own computer and its clock, so that nothing of this one gets into the file.
constexpr std::int64_t sampleDevice = 2009;
constexpr std::int64_t millisecondsADay = 86'400'000;

/// Salts that are the same for the same seed: the county is invented and hides nothing.
class SeededSalt
{
public:
    explicit SeededSalt(quint64 seed)
        : m_state(seed)
    {
    }
    void operator()(unsigned char* bytes)
    {
        for (int half = 0; half < 2; ++half) {
            m_state += 0x9e3779b97f4a7c15ULL;
            quint64 mixed = (m_state ^ (m_state >> 30)) * 0xbf58476d1ce4e5b9ULL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
            mixed ^= mixed >> 31;
            std::memcpy(bytes + half * 8, &mixed, 8);
        }
    }

private:
    quint64 m_state;
};

} // namespace

Result<void> writeSampleFile(const QString& path, const sample::Options& options, const sample::Progress& progress)
{
    const FixedClock clock(sample::today.dayNumber() * millisecondsADay);
    IdSource eventIds(options.seed + 1, clock.nowMilliseconds() + millisecondsADay);
    store::WriterOptions writerOptions{
        {QStringLiteral("Sample county"), sampleDevice}, &clock, &eventIds, SeededSalt(options.seed), true};
    return store::File::create(
        path, {sample::today, true, false}, writerOptions, [&](store::RecordWriter& writer) -> Result<void> {
            const auto save = [&](const record::AnyRecord& record) -> Result<void> {
                const auto saved = writer.save(record);
                return saved ? Result<void>() : saved.error();
            };
            return sample::draw(options, save, progress);
        });
}

} // namespace axs::exchange
