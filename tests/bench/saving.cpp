// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/writing.h"

#include "core/store/recordtable.h"
#include "core/store/writer.h"
#include "tests/bench/county.h"
#include "tests/bench/replay.h"
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

/// What a co-ordinator saves: in turns a note in a CAF that is there, and a new child with its CAF.
class Saves
{
public:
    explicit Saves(County& county)
        : m_county(county)
    {
    }
    std::vector<record::AnyRecord> next()
    {
        const auto spread = static_cast<std::size_t>(m_count) * 7919;
        record::Caf caf = existing<record::Caf>(m_county.list[spread % m_county.list.size()]);
        if (++m_count % 2 == 1) {
            caf.notes = u"%1 Telephoned the school on call %2."_s.arg(caf.notes).arg(m_count);
            return {caf};
        }
        record::Child child = existing<record::Child>(caf.child);
        child.id = m_ids.next(m_clock.nowMilliseconds());
        child.reference = u"NEW-%1"_s.arg(m_count);
        caf.id = m_ids.next(m_clock.nowMilliseconds());
        caf.reference = u"CAF-NEW-%1"_s.arg(m_count);
        caf.child = child.id;
        return {child, caf};
    }

private:
    template <class Record>
    Record existing(Id id)
    {
        auto table = must(store::RecordTable<Record>::open(*m_county.connection));
        return must(table.find(id)).value_or(Record{});
    }

    County& m_county;
    SystemClock m_clock;
    IdSource m_ids;
    int m_count = 0;
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
