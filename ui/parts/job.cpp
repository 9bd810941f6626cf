// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/job.h"

#include <QMetaObject>
#include <QThread>

#include <algorithm>

namespace axs {

Job::Job(QString title, QObject* parent)
    : QObject(parent)
    , m_title(std::move(title))
{
}

void Job::cancel()
{
    if (m_stop.request_stop())
        Q_EMIT progressed();
}

Jobs::Jobs(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
}

Jobs::~Jobs()
{
    stopAll();
}

void Jobs::stopAll()
{
    cancelAll();
    m_pool.waitForDone();
}

void Jobs::cancelAll()
{
    const QList<Job*> running = m_running;
    for (Job* job : running)
        job->cancel();
}

Job* Jobs::begin(const QString& title, QObject* context)
{
    Q_ASSERT(context != nullptr && context->thread() == thread());
    auto* job = new Job(title, this);
    m_running.append(job);
    connect(context, &QObject::destroyed, job, &Job::cancel);
    Q_EMIT started(job);
    return job;
}

Progress Jobs::progressFor(Job* job)
{
    const auto report = [this, job](std::int64_t done, std::int64_t total, const QString& phase) {
        QMetaObject::invokeMethod(
            this,
            [job, done, total, phase] {
                job->m_done = done;
                job->m_total = total;
                job->m_phase = phase;
                Q_EMIT job->progressed();
            },
            Qt::QueuedConnection);
    };
    return Progress(report, job->m_stop.get_token());
}

void Jobs::post(Job* job, Finish finish)
{
    // Queued after every progress report of the same worker, so the job is still there when those arrive.
    QMetaObject::invokeMethod(
        this,
        [this, job, finish = std::move(finish)] {
            m_running.removeOne(job);
            Q_EMIT job->ended();
            Q_EMIT ended(job);
            job->deleteLater();
            // Last: what is delivered may close the window and us with it.
            finish();
        },
        Qt::QueuedConnection);
}

void Jobs::launch(std::function<void()> work)
{
    m_pool.start(std::move(work));
}

LatestOnly::LatestOnly(QObject* parent)
    : QObject(parent)
{
    // One thread that stays, so that a connection opened on it can stay too.
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

LatestOnly::~LatestOnly()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void LatestOnly::forget()
{
    const bool wasBusy = isBusy();
    ++m_newest;
    m_waiting = nullptr;
    m_stop.request_stop();
    if (wasBusy && !isBusy())
        Q_EMIT busyChanged(false);
}

void LatestOnly::enqueue(Task task)
{
    const bool wasBusy = isBusy();
    ++m_newest;
    m_waiting = std::move(task);
    m_stop.request_stop();
    if (!m_busy)
        startWaiting();
    if (!wasBusy)
        Q_EMIT busyChanged(true);
}

void LatestOnly::startWaiting()
{
    m_busy = true;
    m_stop = std::stop_source();
    m_pool.start([this, number = m_newest, task = std::exchange(m_waiting, nullptr),
                     progress = Progress({}, m_stop.get_token())]() mutable {
        std::function<void()> deliver = task(std::move(progress));
        QMetaObject::invokeMethod(
            this, [this, number, deliver = std::move(deliver)] { finished(number, deliver); }, Qt::QueuedConnection);
    });
}

void LatestOnly::finished(std::uint64_t number, const std::function<void()>& deliver)
{
    m_busy = false;
    const bool newest = number == m_newest;
    if (m_waiting)
        startWaiting();
    else
        Q_EMIT busyChanged(false);
    if (newest)
        deliver();
}

} // namespace axs
