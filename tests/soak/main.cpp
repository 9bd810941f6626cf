// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// axs_soak [--minutes N] [--runs N] [--seed N] [--action NAME] [--plain] [--heading] KIND
// Prints one line of a table; exit status 1 when a save was lost or damage went unnoticed.
#include "tests/soak/run.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <random>

using namespace axs::soak;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Kind kinds[]{
    {"power-cut", "power cut at every call", powerCut},
    {"io-fault", "every call fails", ioFault},
    {"page-flip", "every page damaged", pageFlip},
    {"replay", "old pages put back", replay},
    {"kill-9", "kill -9", killNine},
    {"canary", "planted names on disk", canary},
    {"fuzz", "fuzzed header and journal", fuzz},
};

void printHeading()
{
    std::puts("| kind | runs | acknowledged saves | lost | damage made | noticed | harmless | unnoticed | minutes |");
    std::puts("|---|---|---|---|---|---|---|---|---|");
}

void printLine(const Kind& kind, const Run& run)
{
    const Tally& tally = run.tally;
    std::printf("| %s%s | %lld | %lld | %lld | %lld | %lld | %lld | %lld | %.1f |\n", kind.what,
        run.isProtected() ? "" : ", plain file", tally.runs, tally.saves, tally.lost, tally.damaged, tally.noticed,
        tally.harmless, tally.unnoticed, run.minutes());
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc > 1 && QByteArray(argv[1]) == "--work")
        return workUntilKilled(application.arguments().mid(2));
    QCommandLineParser parser;
    parser.addOptions({{u"minutes"_s, {}, u"minutes"_s, u"0"_s}, {u"runs"_s, {}, u"runs"_s, u"0"_s},
        {u"seed"_s, {}, u"seed"_s}, {u"action"_s, {}, u"action"_s}, {u"plain"_s, {}}, {u"heading"_s, {}}});
    parser.process(application);
    if (parser.isSet(u"heading"_s))
        printHeading();
    const QStringList wanted = parser.positionalArguments();
    if (wanted.size() != 1)
        return parser.isSet(u"heading"_s) ? 0 : 2;
    for (const Kind& kind : kinds) {
        if (wanted.first() != QLatin1StringView(kind.name))
            continue;
        const std::uint64_t seed = parser.isSet(u"seed"_s) ? parser.value(u"seed"_s).toULongLong() : std::random_device()();
        std::fprintf(stderr, "%s, seed %llu\n", kind.name, static_cast<unsigned long long>(seed));
        Run run({parser.value(u"minutes"_s).toDouble(), parser.value(u"runs"_s).toLongLong(), seed,
            !parser.isSet(u"plain"_s), parser.value(u"action"_s)});
        kind.soak(run);
        printLine(kind, run);
        return run.isGood() && run.tally.runs > 0 ? 0 : 1;
    }
    return 2;
}
