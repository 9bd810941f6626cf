// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/run.h"

#include <QDir>

#include <cstdio>

namespace axs::soak {

using namespace Qt::Literals::StringLiterals;

namespace {

QString folderTemplate()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/axs-soak-XXXXXX"_s;
}

} // namespace

Run::Run(double minutes, qint64 mostRuns, std::uint64_t seed, bool isProtected)
    : m_minutes(minutes)
    , m_mostRuns(mostRuns)
    , m_random(seed)
    , m_isProtected(isProtected)
    , m_folder(folderTemplate())
{
    m_time.start();
}

bool Run::goesOn() const
{
    if (m_mostRuns > 0 && tally.runs >= m_mostRuns)
        return false;
    return m_minutes <= 0 || minutes() < m_minutes;
}

void Run::complain(const QString& what)
{
    constexpr int mostShown = 40;
    if (++m_complaints <= mostShown)
        std::fprintf(stderr, "%s\n", qPrintable(what));
}

} // namespace axs::soak
