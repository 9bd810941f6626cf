// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measures.h"

#include "tests/bench/timing.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QSysInfo>

#include <sqlite3.h>

#include <cstdio>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <thread>

namespace axs::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What stands after "name:" in a file of /proc.
QString fieldOf(const QString& path, const QString& name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString& line : lines) {
        if (line.startsWith(name))
            return line.section(u':', 1).simplified();
    }
    return {};
}

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

/// "ext4 on vda, which says that it rotates": virtual disks say so too.
QString diskOf(const QString& folder)
{
    const QString system = QString::fromUtf8(QStorageInfo(folder).fileSystemType());
    struct stat status
    {
    };
    if (::stat(QFile::encodeName(folder).constData(), &status) != 0)
        return system;
    const QString device
        = QFileInfo(u"/sys/dev/block/%1:%2"_s.arg(major(status.st_dev)).arg(minor(status.st_dev))).canonicalFilePath();
    for (const QString& queue : {device + u"/queue/rotational"_s, device + u"/../queue/rotational"_s}) {
        if (const QString rotational = contentOf(queue); !rotational.isEmpty())
            return u"%1 on %2, which says that it %3"_s.arg(
                system, QFileInfo(device).fileName(), rotational == u"1" ? u"rotates"_s : u"does not rotate"_s);
    }
    return system;
}

double mebibytes(const QString& kibibytes)
{
    return kibibytes.section(u' ', 0, 0).toDouble() / 1024;
}

void printLine(const QString& line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

} // namespace

void Measures::begin(qint64 episodes) const
{
    printLine(u"\n## %L1 episodes\n"_s.arg(episodes));
    printLine(u"| measure | measured | yardstick | measured | ratio | to reach |"_s);
    printLine(u"|---|--:|---|--:|--:|---|"_s);
}

void Measures::note(const QString& name, double time, const Yardstick& yardstick) const
{
    print(name, timeText(time), yardstick, time, {});
}

void Measures::noteText(const QString& name, const QString& value) const
{
    print(name, value, {}, 0, {});
}

void Measures::atMost(const QString& name, double time, const Yardstick& yardstick, double times) const
{
    const QString limit = times < 1 ? u"1/%1 of it"_s.arg(qRound(1 / times)) : u"at most %1×"_s.arg(times);
    const bool reached = time <= yardstick.time * times;
    print(name, timeText(time), yardstick, time, limit + (reached ? u": reached"_s : u": **not reached**"_s));
}

void Measures::under(const QString& name, double time, double limit, const Yardstick& yardstick) const
{
    print(name, timeText(time), yardstick, time,
        u"under %1: %2"_s.arg(timeText(limit), time < limit ? u"reached"_s : u"**not reached**"_s));
}

void Measures::print(
    const QString& name, const QString& value, const Yardstick& yardstick, double time, const QString& goal) const
{
    const bool compared = yardstick.time > 0;
    const double ratio = compared ? time / yardstick.time : 0;
    const QString ratioText = !compared ? QString()
        : ratio < 0.1                   ? u"1/%1"_s.arg(qRound(1 / ratio))
                                        : u"%1×"_s.arg(ratio, 0, 'f', 2);
    printLine(u"| %1 | %2 | %3 | %4 | %5 | %6 |"_s.arg(
        name, value, yardstick.what, compared ? timeText(yardstick.time) : QString(), ratioText, goal));
}

QString machineLine(const QString& folder)
{
    const QString cpu = fieldOf(u"/proc/cpuinfo"_s, u"model name"_s);
    return u"%1, %2 cores, %3 GiB, %4; %5, Linux %6; Qt %7, SQLite %8; load before: %9"_s.arg(
        cpu.isEmpty() ? QSysInfo::currentCpuArchitecture() : cpu, QString::number(std::thread::hardware_concurrency()),
        QString::number(mebibytes(fieldOf(u"/proc/meminfo"_s, u"MemTotal"_s)) / 1024, 'f', 1), diskOf(folder),
        QSysInfo::prettyProductName(), QSysInfo::kernelVersion(), QString::fromLatin1(qVersion()),
        QString::fromLatin1(sqlite3_libversion()), contentOf(u"/proc/loadavg"_s).section(u' ', 0, 0));
}

double peakMemory()
{
    return mebibytes(fieldOf(u"/proc/self/status"_s, u"VmHWM"_s));
}

} // namespace axs::bench
