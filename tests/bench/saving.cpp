// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/writing.h"

#include "core/store/writer.h"
#include "tests/bench/replay.h"
#include "tests/bench/saves.h"
#include "tests/bench/timing.h"

#include <QFile>

#include <atomic>
#include <thread>

namespace axs::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int blocks = 5;
constexpr int savesInBlock = 50;
/// Before each save, so that the reading goes on in between; a person takes longer.
constexpr std::chrono::milliseconds pause{10};

/// Reads all facts of a file again and again until it goes.
class KeepsReading
{
public:
    explicit KeepsReading(const QString& path)
        : m_thread([this, path] { read(path); })
    {
        m_begun.wait(false);
    }
    ~KeepsReading()
    {
        m_ending = true;
        m_thread.join();
    }

private:
    void read(const QString& path)
    {
        const auto file = must(store::File::open(path, store::Access::read));
        const auto connection = must(file->connect(store::Access::read));
        store::LiveFacts facts;
        m_begun = true;
        m_begun.notify_one();
        while (!m_ending)
            must(facts.load(*connection, file->name(), file->today()));
    }

    std::atomic<bool> m_begun = false;
    std::atomic<bool> m_ending = false;
    std::thread m_thread;
};

} // namespace

void measureSaving(const Measures& measures, const QString& path)
{
    const QString copy = copied(path, u"bare.axs"_s);
    const SystemClock clock;
    IdSource ids;
    Series program;
    Series bare;
    {
        const auto county = openCounty(path);
        const auto writer
            = must(store::Writer::start(*county->file, {{u"A. Coordinator"_s, 7}, &clock, &ids, {}, false}));
        Saves saves(*county);
        Rows written(path);
        BareWriter again(copy);
        for (int block = 0; block < blocks; ++block) {
            std::vector<std::vector<RawRow>> transactions;
            {
                const KeepsReading reading(path);
                for (int i = 0; i < savesInBlock; ++i) {
                    const auto records = saves.next();
                    std::this_thread::sleep_for(pause);
                    program.add(milliseconds([&] { must(writer->perform(store::Writer::saving(records))); }));
                    transactions.push_back(written.next());
                }
            }
            const KeepsReading reading(copy);
            for (const auto& rows : transactions) {
                std::this_thread::sleep_for(pause);
                bare.add(milliseconds([&] { again.write(rows); }));
            }
        }
    }
    QFile::remove(copy);
    const QString yardstick = u"bare transaction of the same rows"_s;
    measures.note(
        u"a save while facts are read, p50 of %1"_s.arg(program.size()), program.median(), {yardstick, bare.median()});
    measures.atMost(u"… p95"_s, program.percentile(95), {yardstick, bare.percentile(95)}, 1.5);
    measures.under(u"… longest"_s, program.longest(), 100, {yardstick, bare.longest()});
}

} // namespace axs::bench
