// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/session.h"

#include "core/store/known.h"
#include "core/store/people.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QThreadPool>

#include <condition_variable>
#include <deque>
#include <mutex>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

/// The reader's thread with its own connection: work in order, one at a time.
struct Session::Reader
{
    std::mutex mutex;
    std::condition_variable wake;
    std::deque<std::function<void(store::Connection&)>> queue;
    bool ending = false;
    QThreadPool pool;
    std::thread thread;

    void run(const std::function<Result<std::unique_ptr<store::Connection>>()>& connect,
        const std::function<void(const Error&)>& failed)
    {
        auto connection = connect();
        if (!connection)
            return failed(connection.error());
        for (;;) {
            std::function<void(store::Connection&)> work;
            {
                std::unique_lock lock(mutex);
                wake.wait(lock, [this] { return ending || !queue.empty(); });
                if (ending)
                    return;
                work = std::move(queue.front());
                queue.pop_front();
            }
            work(**connection);
        }
    }
};

void Session::open(const QString& path, const store::Who& who, QObject* context, Opened deliver,
    const store::Unlocking& unlocking)
{
    // A plain thread: the pool belongs to a session, and there is none yet.
    std::thread([path, who, target = QPointer<QObject>(context), deliver = std::move(deliver), context,
                    opening = store::Opening{unlocking, {}}] {
        auto file = store::File::open(path, store::Access::write, opening);
        std::optional<Error> why;
        if (!file && file.error().failure != Failure::locked) {
            why = file.error();
            auto readOnly = store::File::open(path, store::Access::read, opening);
            if (readOnly || readOnly.error().failure == Failure::locked)
                file = std::move(readOnly);
        }
        auto shared = std::make_shared<Result<std::unique_ptr<store::File>>>(std::move(file));
        QMetaObject::invokeMethod(
            context,
            [who, why, shared, target, deliver] {
                if (!target)
                    return;
                if (!*shared)
                    return deliver(shared->error());
                std::shared_ptr<Session> session(new Session);
                session->m_file = std::move(**shared);
                session->m_who = {store::authorOf(*session->m_file, who.author), who.device};
                if (why && session->m_file->access() == store::Access::read) {
                    session->m_readOnlyReason = why->sentence;
                    session->m_damage = damageIn(Result<void>(*why));
                }
                session->start();
                deliver(session);
            },
            Qt::QueuedConnection);
    }).detach();
}

void Session::openKnown(const std::shared_ptr<Session>& present, Date day, const Progress& progress, QObject* context,
    Opened deliver)
{
    std::shared_ptr<Session> session(new Session);
    session->m_present = present;
    session->m_knownOn = day;
    session->m_who = present->who();
    session->m_readOnlyReason
        = tr("It shows what was known on %1. Go back to today to change anything.").arg(day.british());
    // Held here alone until it is handed over, so that giving up ends it.
    const auto held = std::make_shared<std::shared_ptr<Session>>(session);
    const auto handOver = [held, target = QPointer<QObject>(context), deliver = std::move(deliver)](
                              const std::optional<Error>& error) {
        const std::shared_ptr<Session> made = std::exchange(*held, {});
        if (!target)
            return;
        if (error)
            deliver(*error);
        else
            deliver(made);
    };
    session->startReader([&file = present->file(), day, progress] { return store::knownOn(file, day, progress); },
        [here = session.get(), handOver](const Error& error) { here->comeBack([handOver, error] { handOver(error); }); });
    session->enqueue([here = session.get(), handOver](store::Connection&) {
        const auto now = here->file().connect(store::Access::read);
        const auto head = now ? store::trailHead(**now) : now.error();
        here->comeBack([here, handOver, head] {
            if (head)
                here->m_trail = *head;
            handOver({});
        });
    });
    session->enqueue([here = session.get()](store::Connection& connection) { here->loadFacts(connection); });
}

std::thread Session::end(std::shared_ptr<Session> session, std::function<void()> ended)
{
    // The object itself goes on the window's thread, where what is on its way to it arrives.
    return std::thread([session = std::move(session), ended = std::move(ended)]() mutable {
        session->finish();
        if (session->m_present)
            session->m_present->finish();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [session = std::move(session), ended = std::move(ended)]() mutable {
                session.reset();
                ended();
            },
            Qt::QueuedConnection);
    });
}

void Session::start()
{
    if (m_file->access() == store::Access::write) {
        auto writer = store::Writer::start(*m_file, {m_who, &m_clock, &m_ids, {}, false});
        if (writer) {
            m_writer = std::move(*writer);
            m_writer->setListener([this](const store::SaveReceipt& receipt) { afterCommit(receipt); });
            m_writer->setTrailListener([this](const store::TrailHead& head) { moveTrail(head); });
        } else {
            m_readOnlyReason = writer.error().sentence;
        }
    }
    startReader([this] { return m_file->connect(store::Access::read); },
        [this](const Error& error) { comeBack([this, error] { Q_EMIT failed(error); }); });
    enqueue([this](store::Connection& connection) { loadFacts(connection); });
}

void Session::startReader(std::function<Result<std::unique_ptr<store::Connection>>()> connect,
    std::function<void(const Error&)> notConnected)
{
    m_reader = std::make_unique<Reader>();
    m_reader->pool.setMaxThreadCount(2);
    m_reader->thread = std::thread([this, connect = std::move(connect), notConnected = std::move(notConnected)] {
        m_reader->run(connect, notConnected);
    });
}

Session::~Session()
{
    finish();
}

void Session::finish()
{
    if (!m_reader)
        return;
    m_reader->pool.clear();
    m_reader->pool.waitForDone();
    m_writer.reset();
    {
        const std::lock_guard lock(m_reader->mutex);
        m_reader->ending = true;
    }
    m_reader->wake.notify_all();
    m_reader->thread.join();
    m_reader.reset();
    m_file.reset();
}

Error Session::readOnlyError() const
{
    return {u"This file is open read-only: %1"_s.arg(m_readOnlyReason), {}, Failure::cannotOpen};
}

void Session::becomeReadOnly(const Error& damage)
{
    // The writer stays until the end: what manages key slots on another thread may be using it.
    m_isStopped = true;
    m_readOnlyReason = damage.sentence;
    m_damage = damage;
}

void Session::setAuthor(const QString& name)
{
    if (file().openedBy() != store::OpenedBy::nothing)
        return;
    if (m_present)
        m_present->setAuthor(name);
    m_who.author = name;
    if (isWritable())
        m_writer->post(
            [name](store::Connection&, store::RecordWriter& writer) {
                writer.setAuthor(name);
                return Result<void>();
            },
            {});
}

void Session::enqueue(std::function<void(store::Connection&)> work)
{
    {
        const std::lock_guard lock(m_reader->mutex);
        m_reader->queue.push_back(std::move(work));
    }
    m_reader->wake.notify_one();
}

void Session::onPool(std::function<void()> work)
{
    m_reader->pool.start(std::move(work));
}

void Session::comeBack(std::function<void()> work)
{
    QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
}

QString Session::sourceName() const
{
    const QString source = store::factsSource(file().name());
    return m_knownOn.isSet() ? u"%1, as known on %2"_s.arg(source, m_knownOn.british()) : source;
}

void Session::loadFacts(store::Connection& connection)
{
    const auto loaded = m_facts->load(connection, sourceName(), today(),
        [this](std::int64_t rows) {
            comeBack([this, rows] { Q_EMIT factsProgress(rows); });
            const std::lock_guard lock(m_reader->mutex);
            return !m_reader->ending;
        });
    const auto words = loaded ? m_words.load(connection) : loaded;
    if (!words) {
        if (words.error().failure != Failure::cancelled)
            comeBack([this, error = words.error()] { Q_EMIT failed(error); });
        return;
    }
    comeBack([this] {
        m_factsReady = true;
        Q_EMIT factsReady();
    });
    if (!m_knownOn.isSet())
        verifyTrail(std::make_shared<store::TrailVerifier>());
}

void Session::afterCommit(const store::SaveReceipt& receipt)
{
    enqueue([this, receipt](store::Connection& connection) {
        const auto applied = m_facts->apply(connection, receipt.changed);
        for (const store::ChangedRecord& changed : receipt.changed) {
            if (changed.kind != record::Child::kind || changed.withdrawn)
                continue;
            const auto words = store::wordsOf(connection, changed.id);
            for (const QString& word : words ? *words : QStringList())
                m_words.add(word);
        }
        comeBack([this, receipt, applied] {
            if (!applied)
                Q_EMIT failed(applied.error());
            Q_EMIT changed(receipt);
        });
    });
}

void Session::moveTrail(const store::TrailHead& head)
{
    comeBack([this, head] {
        if (m_trail == head)
            return;
        m_trail = head;
        Q_EMIT trailMoved(head);
    });
}

/// A piece at a time, so that what people ask for comes between.
void Session::verifyTrail(const std::shared_ptr<store::TrailVerifier>& verifier)
{
    enqueue([this, verifier](store::Connection& connection) {
        const auto more = verifier->step(connection);
        if (!more)
            return comeBack([this, error = more.error()] { Q_EMIT failed(error); });
        if (*more)
            return verifyTrail(verifier);
        if (auto finished = verifier->finish(connection); !finished)
            return comeBack([this, error = finished.error()] { Q_EMIT failed(error); });
        comeBack([this, report = verifier->report()] {
            m_trailReport = report;
            Q_EMIT trailVerified(report);
        });
        verifyPages(std::make_shared<store::PageVerifier>());
    });
}

void Session::verifyPages(const std::shared_ptr<store::PageVerifier>& verifier)
{
    enqueue([this, verifier](store::Connection& connection) {
        const auto more = verifier->step(connection);
        if (!more)
            return comeBack([this, error = more.error()] { Q_EMIT failed(error); });
        if (*more)
            verifyPages(verifier);
    });
}

void Session::note(std::string_view action, Id subject, const QString& detail, const QString& purpose)
{
    if (m_present)
        return m_present->note(action, subject, detail, purpose);
    if (!isWritable())
        return;
    m_writer->post(
        [=](store::Connection&, store::RecordWriter& writer) -> Result<void> {
            const auto added = writer.addEvent(action, subject, detail, purpose);
            return added ? Result<void>() : Result<void>(added.error());
        },
        [this](const Result<store::SaveReceipt>& result) {
            if (!result)
                comeBack([this, error = result.error()] { Q_EMIT failed(error); });
        });
}

void Session::write(
    QObject* context, store::Writer::Work work, std::function<void(Result<store::SaveReceipt>)> deliver)
{
    using Answer = Result<store::SaveReceipt>;
    const QPointer<QObject> target(context);
    if (!isWritable())
        return bringBack(target, std::make_shared<Answer>(readOnlyError()), std::move(deliver));
    m_writer->post(std::move(work), [this, deliver = std::move(deliver), target](const Answer& result) {
        bringBack(target, std::make_shared<Answer>(result), deliver);
    });
}

} // namespace axs::ui
