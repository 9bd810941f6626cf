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

Run::Run(const Wanted& wanted)
    : m_wanted(wanted)
    , m_random(wanted.seed)
    , m_folder(folderTemplate())
{
    m_time.start();
}

bool Run::goesOn() const
{
    if (m_wanted.runs > 0 && tally.runs >= m_wanted.runs)
        return false;
    return m_wanted.minutes <= 0 || minutes() < m_wanted.minutes;
}

bool Run::wantsAction(const char* name) const
{
    return m_wanted.action.isEmpty() || m_wanted.action == QLatin1StringView(name);
}

void Run::complain(const QString& what)
{
    constexpr int mostShown = 40;
    if (++m_complaints <= mostShown)
        std::fprintf(stderr, "%s\n", qPrintable(what));
}

} // namespace axs::soak
