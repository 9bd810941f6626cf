// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace axs {

/// One piece of work under way on a worker: what it is, how far it is, and a way to stop it. Lives in the window's
/// thread, made by Jobs, gone after `ended`.
class Job final : public QObject
{
    Q_OBJECT

public:
    QString title() const { return m_title; }
    QString phase() const { return m_phase; }
    qint64 done() const { return m_done; }
    /// 0 while nobody knows.
    qint64 total() const { return m_total; }
    bool isCancelled() const { return m_stop.stop_requested(); }
    /// Asks the work to stop at its next chance.
    void cancel();

Q_SIGNALS:
    void progressed();
    void ended();

private:
    friend class Jobs;
    Job(QString title, QObject* parent);

    QString m_title;
    QString m_phase;
    qint64 m_done = 0;
    qint64 m_total = 0;
    std::stop_source m_stop;
};

/// Runs core's functions on workers. The result arrives in the window's thread, and only while the object that asked
/// is alive: when it dies the work is asked to stop and its result is dropped. Destroying Jobs stops and waits for all.
class Jobs final : public QObject
{
    Q_OBJECT

public:
    explicit Jobs(QObject* parent = nullptr);
    ~Jobs() override;

    /// `work` is `T(Progress)`, called on a worker: it must touch nothing of the window and open its own connection.
    /// `deliver` is `void(T)`, called in the context's thread, which must be the thread of Jobs.
    template <class Work, class Deliver>
    Job* run(const QString& title, QObject* context, Work work, Deliver deliver);

    QList<Job*> running() const { return m_running; }
    void cancelAll();
    /// Stops everything and waits until nothing runs any more; what still arrives is that it was stopped.
    void stopAll();

Q_SIGNALS:
    void started(axs::Job* job);
    void ended(axs::Job* job);

private:
    using Finish = std::function<void()>;

    Job* begin(const QString& title, QObject* context);
    Progress progressFor(Job* job);
    /// Called on a worker.
    void post(Job* job, Finish finish);
    void launch(std::function<void()> work);

    QList<Job*> m_running;
    QThreadPool m_pool;
};

template <class Work, class Deliver>
Job* Jobs::run(const QString& title, QObject* context, Work work, Deliver deliver)
{
    using T = std::invoke_result_t<Work&, Progress>;
    Job* job = begin(title, context);
    const QPointer<QObject> alive(context);
    launch([this, job, alive, progress = progressFor(job), work = std::move(work), deliver = std::move(deliver)]() mutable {
        auto result = std::make_shared<T>(work(std::move(progress)));
        post(job, [alive, result, deliver = std::move(deliver)]() mutable {
            if (alive)
                deliver(std::move(*result));
        });
    });
    return job;
}

/// For answers of which only the newest matters: a filter, search as one types. One worker, never two answers at once;
/// what is overtaken is asked to stop, and its result is dropped; what has not begun never begins. `work` is `T(Progress)`.
class LatestOnly final : public QObject
{
    Q_OBJECT

public:
    explicit LatestOnly(QObject* parent = nullptr);
    ~LatestOnly() override;

    template <class Work, class Deliver>
    void run(QObject* context, Work work, Deliver deliver);
    /// Drops what is under way without asking anew.
    void forget();
    bool isBusy() const { return m_busy || m_waiting; }

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    using Task = std::function<std::function<void()>(Progress)>;

    void enqueue(Task task);
    void startWaiting();
    void finished(std::uint64_t number, const std::function<void()>& deliver);

    QThreadPool m_pool;
    Task m_waiting;
    std::stop_source m_stop;
    std::uint64_t m_newest = 0;
    bool m_busy = false;
};

template <class Work, class Deliver>
void LatestOnly::run(QObject* context, Work work, Deliver deliver)
{
    using T = std::invoke_result_t<Work&, Progress>;
    const QPointer<QObject> alive(context);
    enqueue([alive, work = std::move(work), deliver = std::move(deliver)](Progress progress) mutable {
        auto result = std::make_shared<T>(work(std::move(progress)));
        return std::function<void()>([alive, result, deliver]() mutable {
            if (alive)
                deliver(std::move(*result));
        });
    });
}

} // namespace axs
