// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/protecting.h"

#include "core/figure/catalogue.h"
#include "core/store/people.h"
#include "core/store/writer.h"
#include "tests/bench/saves.h"

#include <QFile>
#include <QFileInfo>

#include <thread>

namespace axs::bench {

namespace {

constexpr int saves = 300;
constexpr std::size_t pages = 200;
constexpr auto pause = std::chrono::milliseconds(5);

Passphrase passphrase()
{
    QString text = u"seven quiet otters at dusk"_s;
    text.detach();
    return Passphrase::take(text);
}

/// The same county twice: as it is, and protected.
struct Pair
{
    std::unique_ptr<County> plain;
    std::unique_ptr<County> locked;

    /// Times `work(County&)` in one and the other, in turns.
    template <class Work>
    std::pair<Series, Series> compare(int times, Work&& work)
    {
        std::pair<Series, Series> series;
        for (int i = 0; i < times; ++i) {
            series.second.add(milliseconds([&] { work(*plain, i); }));
            series.first.add(milliseconds([&] { work(*locked, i); }));
        }
        return series;
    }
};

void print(const Measures& measures, const QString& what, const std::pair<Series, Series>& series, double percent,
    double atMost)
{
    measures.atMost(what, series.first.percentile(percent),
        {u"the same, not protected"_s, series.second.percentile(percent)}, atMost);
}

void measureSaves(const Measures& measures, Pair& pair)
{
    const SystemClock clock;
    IdSource ids;
    const store::WriterOptions options{{u"A. Coordinator"_s, 7}, &clock, &ids, {}, false};
    const auto plain = must(store::Writer::start(*pair.plain->file, options));
    const auto locked = must(store::Writer::start(*pair.locked->file, options));
    Saves plainSaves(*pair.plain);
    Saves lockedSaves(*pair.locked);
    std::pair<Series, Series> series;
    for (int i = 0; i < saves; ++i) {
        const auto save = [](Saves& from, store::Writer& to) {
            const auto records = from.next();
            std::this_thread::sleep_for(pause);
            return milliseconds([&] { must(to.perform(store::Writer::saving(records))); });
        };
        series.second.add(save(plainSaves, *plain));
        series.first.add(save(lockedSaves, *locked));
    }
    const QString what = u"a save in a protected file, p%1 of 300"_s;
    measures.note(what.arg(50), series.first.median(), {u"the same, not protected"_s, series.second.median()});
    print(measures, what.arg(95), series, 95, 1.3);
    measures.under(u"… longest"_s, series.first.longest(), 100, {u"the same, not protected"_s, series.second.longest()});
}

} // namespace

void measureProtected(const Measures& measures, const QString& path, int times)
{
    const QString target = QFileInfo(path).absolutePath() + u"/protected.axs"_s;
    QFile::remove(target);
    const double unlocking = [&] {
        must(store::protectCopy(path, target, {passphrase(), u"K. Keeper"_s, store::KeyCost::calibrated()}));
        return milliseconds([&] { must(store::File::open(target, store::Access::read, {{passphrase(), {}}, {}})); });
    }();
    measures.note(u"opening with a passphrase, until its key is known"_s, unlocking);
    {
        Pair pair{openCounty(path), openCounty(target, passphrase())};
        print(measures, u"opening a protected file, once its key is known"_s,
            pair.compare(times, [](County& county, int) { fill(county); }), 50, 3);
        print(measures, u"a page of the list in a protected file, p95"_s,
            pair.compare(static_cast<int>(pages),
                [](County& county, int i) {
                    pageOf(county, county.list.size() * (static_cast<std::size_t>(i) * 77 % pages) / pages);
                }),
            95, 1.3);
        const auto search = pair.compare(60, [](County& county, int i) {
            must(store::search(*county.connection, county.words, QString(u"smith jones brown davies clark"_s.split(u' ')[i % 5])));
        });
        measures.note(u"a search in a protected file, p95 of 60"_s, search.first.percentile(95),
            {u"the same, not protected"_s, search.second.percentile(95)});
        const auto figures = pair.compare(times, [](County& county, int) {
            county.facts.read([](const figure::Facts& facts) { figure::compute(facts, {}); });
        });
        measures.note(u"all figures of a protected file"_s, figures.first.median(),
            {u"the same, not protected"_s, figures.second.median()});
        measureSaves(measures, pair);
    }
    QFile::remove(target);
}

} // namespace axs::bench
