// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/busymonitor.h"

#include <QAbstractEventDispatcher>
#include <QThread>

#include <algorithm>
#include <ctime>
#include <utility>

namespace axs::bench {

namespace {

double workedByThread()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_nsec) / 1'000'000;
}

} // namespace

BusyMonitor::BusyMonitor(int& count, char** arguments)
    : QApplication(count, arguments)
{
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, [this] { end(); });
}

void BusyMonitor::begin()
{
    m_isBusy = false;
    m_longest = 0;
    m_longestWorked = 0;
}

void BusyMonitor::end()
{
    if (!std::exchange(m_isBusy, false))
        return;
    m_longest = std::max(m_longest, std::chrono::duration<double, std::milli>(Clock::now() - m_since).count());
    m_longestWorked = std::max(m_longestWorked, workedByThread() - m_worked);
}

bool BusyMonitor::notify(QObject* receiver, QEvent* event)
{
    if (!m_isBusy && QThread::currentThread() == thread()) {
        m_isBusy = true;
        m_since = Clock::now();
        m_worked = workedByThread();
    }
    return QApplication::notify(receiver, event);
}

} // namespace axs::bench
