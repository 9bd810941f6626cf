// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/soak/image.h"

#include <QElapsedTimer>
#include <QStringList>
#include <QTemporaryDir>

namespace axs::soak {

/// What a kind of soak counted.
struct Tally
{
    qint64 runs = 0;
    qint64 saves = 0; ///< acknowledged ones that had to be there afterwards, over all runs
    qint64 lost = 0; ///< of those, or half-saved
    qint64 damaged = 0; ///< files that were damaged on purpose
    qint64 noticed = 0;
    qint64 harmless = 0; ///< the file still says exactly the same
    qint64 unnoticed = 0;
};

/// One kind's time, chance, folder and count.
class Run
{
public:
    struct Wanted
    {
        double minutes = 0; ///< 0: no end
        qint64 runs = 0; ///< 0: no end
        std::uint64_t seed = 0;
        bool isProtected = true;
        QString action; ///< of io-fault and kill-9 (where all but "import" is the work); empty: all
    };
    explicit Run(const Wanted& wanted);

    /// Until the time or the number of runs is used up.
    bool goesOn() const;
    qint64 mostRuns() const { return m_wanted.runs; }
    bool isProtected() const { return m_wanted.isProtected; }
    bool wantsAction(const char* name) const;
    Random& random() { return m_random; }
    /// A folder in memory.
    QString folder(const QString& name) const { return m_folder.filePath(name); }
    double minutes() const { return static_cast<double>(m_time.elapsed()) / 60'000; }

    /// Something that must never happen; shown at once.
    void complain(const QString& what);
    bool isGood() const { return m_complaints == 0; }

    Tally tally;

private:
    QElapsedTimer m_time;
    Wanted m_wanted;
    Random m_random;
    QTemporaryDir m_folder;
    int m_complaints = 0;
};

struct Kind
{
    const char* name;
    const char* what;
    void (*soak)(Run&);
};

void canary(Run& run);
void fuzz(Run& run);
void killNine(Run& run);
void powerCut(Run& run);
void ioFault(Run& run);
void pageFlip(Run& run);
void replay(Run& run);

/// Works on the file in a folder without end, telling each acknowledged save; to be killed.
int workUntilKilled(const QStringList& arguments);

} // namespace axs::soak
