// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samplefile.h"
#include "core/figure/catalogue.h"
#include "tests/bench/database.h"
#include "tests/bench/frames.h"
#include "tests/bench/protecting.h"
#include "tests/bench/reading.h"
#include "tests/bench/timing.h"
#include "tests/bench/windows.h"
#include "tests/bench/writing.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace axs;
using namespace axs::bench;

namespace {

constexpr qint64 large = 500'000;
constexpr qint64 mostImported = 50'000;

/// Runs this program with other arguments, so that its memory is counted alone; what it prints.
QString inOwnProcess(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        giveUp(u"%1 failed"_s.arg(arguments.join(u' ')));
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

void writeSample(const QString& path, qint64 size)
{
    QFile::remove(path);
    must(exchange::writeSampleFile(path, {size}));
}

/// What a co-ordinator's morning needs: the file open, all figures, a page of the list, a search.
void useOnce(const QString& path)
{
    const auto county = openCounty(path);
    county->facts.read([](const figure::Facts& facts) { figure::compute(facts, {}); });
    must(store::search(*county->connection, county->words, u"smith"_s));
}

/// Which parts are measured; none named means all.
struct Plan
{
    qint64 size = 0;
    QString folder;
    bool reuse = false;
    QStringList parts;
    bool has(const QString& part) const { return parts.isEmpty() || parts.contains(part); }
};

QString sampleOf(const Measures& measures, const Plan& plan)
{
    const QString path = plan.folder + u"/county-%1.axs"_s.arg(plan.size);
    if (!plan.reuse || !QFile::exists(path)) {
        const double time = milliseconds([&] { inOwnProcess({u"--write"_s, path, QString::number(plan.size)}); });
        measures.under(u"writing the sample file"_s, time, 180'000);
    }
    measures.noteText(u"the file"_s, u"%L1 MiB"_s.arg(QFileInfo(path).size() >> 20));
    return path;
}

void measureReading(const Measures& measures, const Plan& plan, const QString& path, int times)
{
    if (plan.has(u"memory"_s))
        measures.noteText(u"peak memory: open, all figures, list, search"_s, inOwnProcess({u"--use"_s, path}));
    if (plan.has(u"open"_s))
        measureOpening(measures, path, times);
    const auto county = openCounty(path);
    if (plan.has(u"figures"_s))
        measureFigures(measures, *county, times);
    if (plan.has(u"filter"_s))
        measureFiltering(measures, *county, times);
    if (plan.has(u"find"_s))
        measureFinding(measures, *county);
    if (plan.has(u"report"_s))
        measureReport(measures, *county, plan.folder, times);
}

void measure(const Plan& plan, BusyMonitor& application)
{
    const Measures measures;
    const int times = plan.size >= large ? 3 : 7;
    measures.begin(plan.size);
    const QString copy = copied(sampleOf(measures, plan), u"measured.axs"_s);
    measureReading(measures, plan, copy, times);
    if (plan.has(u"window"_s))
        measureWindows(measures, copy, times);
    if (plan.has(u"frames"_s))
        measureFrames(measures, application, copy);
    if (plan.has(u"protected"_s))
        measureProtected(measures, copy, times);
    if (plan.has(u"save"_s))
        measureSaving(measures, copy);
    if (plan.has(u"import"_s))
        measureImport(measures, copy, std::min(plan.size, mostImported), plan.size >= large ? 1 : 3);
    QFile::remove(copy);
}

} // namespace

int main(int count, char** arguments)
{
    BusyMonitor application(count, arguments);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures the program beside yardsticks; see packaging/bench.sh."_s);
    parser.addPositionalArgument(u"size"_s, u"how many CAF episodes"_s);
    parser.addOption({u"folder"_s, u"Where the files go."_s, u"folder"_s, u"out/bench"_s});
    parser.addOption({u"reuse"_s, u"Takes an earlier run's sample file."_s});
    parser.addOption(
        {u"only"_s, u"Only this part: memory, open, figures, filter, find, report, window, frames, protected, save or import."_s, u"part"_s});
    parser.addOption({u"machine"_s, u"Only says what the machine is."_s});
    parser.addOption({u"write"_s, u"Only writes the sample file."_s, u"file"_s});
    parser.addOption({u"use"_s, u"Only uses the file once and says how much memory that took."_s, u"file"_s});
    parser.addOption({u"window"_s, u"Only shows the window until it is usable: on a file, or “start”."_s, u"file"_s});
    parser.addHelpOption();
    parser.process(application);

    const QString folder = parser.value(u"folder"_s);
    const qint64 size = parser.positionalArguments().value(0).toLongLong();
    if (!QDir().mkpath(folder))
        giveUp(u"There is no folder %1"_s.arg(folder));
    if (parser.isSet(u"machine"_s)) {
        std::printf("%s\n", qUtf8Printable(machineLine(folder)));
    } else if (parser.isSet(u"write"_s)) {
        writeSample(parser.value(u"write"_s), size);
    } else if (parser.isSet(u"use"_s)) {
        useOnce(parser.value(u"use"_s));
        std::printf("%.0f MiB\n", peakMemory());
    } else if (parser.isSet(u"window"_s)) {
        const QString file = parser.value(u"window"_s);
        return showWindow(folder + u"/settings"_s, file == u"start"_s ? QString() : file);
    } else if (size >= sample::smallestSize) {
        measure({size, folder, parser.isSet(u"reuse"_s), parser.values(u"only"_s)}, application);
    } else {
        parser.showHelp(2);
    }
    return 0;
}
