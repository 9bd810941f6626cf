// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workplace.h"

#include "core/base/clock.h"
#include "core/figure/undertaken.h"
#include "core/store/trail.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>

#include <utility>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

Workplace::Workplace(SettingsStore& settings, const SampleCounty& sample, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_sample(sample)
{
    connect(&m_settings, &SettingsStore::changed, this, [this](const QString& key) {
        if (m_session && key == QLatin1StringView(settings::author.key))
            m_session->setAuthor(m_settings.authorName());
    });
    connect(this, &Workplace::closing, this, [this] { m_fileJobs.stopAll(); });
}

Workplace::~Workplace()
{
    if (m_ending.joinable())
        m_ending.join();
}

int Workplace::waitSeconds(int refusals)
{
    constexpr int longest = 30;
    return refusals <= 0 ? 0 : refusals > 5 ? longest : 1 << (refusals - 1);
}

void Workplace::open(const QString& path, const store::Unlocking& unlocking)
{
    const QString wanted = QFileInfo(path).absoluteFilePath();
    const bool isTyped = !unlocking.typed.isEmpty() || !unlocking.escrowKey.isEmpty();
    if (isTyped && m_salvagePath == wanted)
        return trySalvage(unlocking);
    m_salvagePath.clear();
    if (m_opening == wanted && !isTyped)
        return;
    if (m_session && m_session->file().path() == wanted) {
        Q_EMIT opened();
        return;
    }
    m_opening = wanted;
    Q_EMIT openingStarted(wanted);
    begin(wanted, unlocking);
}

void Workplace::begin(const QString& path, const store::Unlocking& unlocking)
{
    if (m_isTrying || m_isEnding) {
        m_next = [this, path, unlocking] {
            if (m_opening == path)
                begin(path, unlocking);
        };
        return;
    }
    m_isTrying = true;
    const bool wasTyped = !unlocking.typed.isEmpty() || !unlocking.escrowKey.isEmpty();
    // Bound to the application, which outlives every window; the window may be gone by then.
    Session::open(
        path, {m_settings.authorName(), m_settings.device()}, QCoreApplication::instance(),
        [here = QPointer<Workplace>(this), path, wasTyped](const Result<std::shared_ptr<Session>>& result) {
            if (here)
                here->finishOpening(path, wasTyped, result);
        },
        unlocking);
}

void Workplace::finishOpening(const QString& path, bool wasTyped, const Result<std::shared_ptr<Session>>& result)
{
    m_isTrying = false;
    if (m_next) {
        // Later: what was opened in vain still has the file's lock until this returns.
        QMetaObject::invokeMethod(this, std::exchange(m_next, {}), Qt::QueuedConnection);
        return;
    }
    if (m_opening != path)
        return;
    m_opening.clear();
    if (result)
        return take(*result);
    if (result.error().failure != Failure::locked) {
        Q_EMIT openFailed(path, result.error());
        return;
    }
    m_refusals += wasTyped ? 1 : 0;
    Q_EMIT passphraseNeeded(path, wasTyped ? result.error().sentence : QString());
}

void Workplace::giveUpOpening()
{
    m_opening.clear();
    m_salvagePath.clear();
}

void Workplace::take(const std::shared_ptr<Session>& session)
{
    letGo();
    m_session = session;
    m_work = std::make_unique<WorkBoard>(*session);
    connect(session.get(), &Session::factsReady, this, &Workplace::noteRecords);
    const QString path = session->file().path();
    m_settings.noteOpened({path, SystemClock().nowMilliseconds(), 0});
    m_settings.set(settings::lastFile, path);
    noteUnlocking();
    noteWhatWasDone();
    Q_EMIT opened();
    if (!m_saying.isEmpty())
        Q_EMIT noticed(std::exchange(m_saying, {}));
}

std::shared_ptr<Session> Workplace::present() const
{
    return m_session && m_session->present() ? m_session->present() : m_session;
}

void Workplace::showKnown(const std::shared_ptr<Session>& known)
{
    // The file may have been closed or locked while the day was read.
    if (known->present() == present())
        changeTo(known);
}

void Workplace::backToToday()
{
    if (m_session && m_session->present())
        changeTo(m_session->present());
}

/// To pages it is as if one file closed and another opened: what was typed is kept as a draft of the file as it is.
void Workplace::changeTo(const std::shared_ptr<Session>& session)
{
    Q_EMIT closing();
    m_work.reset();
    m_session->disconnect();
    const std::shared_ptr<Session> before = std::exchange(m_session, session);
    m_work = std::make_unique<WorkBoard>(*session);
    Q_EMIT opened();
}

void Workplace::noteUnlocking()
{
    if (!m_session->file().properties().isProtected || !m_session->isWritable())
        return;
    const int refusals = std::exchange(m_refusals, 0);
    const QString with = m_session->file().openedBy() == store::OpenedBy::recoveryCode ? u"with the recovery code"_s
        : m_session->file().openedBy() == store::OpenedBy::escrowKey                   ? u"with the council's key"_s
                                                                                       : u"with a passphrase"_s;
    const QString detail = refusals == 0 ? with : u"%1, after %2 refused"_s.arg(with).arg(refusals);
    m_session->note(store::action::unlock, {}, detail);
}

void Workplace::noteRecords()
{
    if (!m_session)
        return;
    m_session->count(
        this, [](const figure::Facts& facts) { return figure::undertaken(facts).cafs; },
        [this, path = m_session->file().path()](qint64 records) {
            m_settings.noteOpened({path, SystemClock().nowMilliseconds(), records});
        });
}

void Workplace::letGo()
{
    if (!m_session)
        return;
    Q_EMIT closing();
    m_work.reset();
    m_session->disconnect(this);
    m_session.reset();
}

void Workplace::letGoThen(std::function<void()> then)
{
    Q_EMIT closing();
    m_work.reset();
    // What is still on its way from it finds nobody: the file it tells of is going.
    m_session->disconnect();
    if (m_ending.joinable())
        m_ending.join();
    m_isEnding = true;
    m_ending = Session::end(std::exchange(m_session, {}), [here = QPointer<Workplace>(this), then = std::move(then)] {
        if (here)
            here->ended(then);
    });
}

void Workplace::ended(const std::function<void()>& then)
{
    m_isEnding = false;
    then();
    if (m_next)
        std::exchange(m_next, {})();
}

void Workplace::close()
{
    m_opening.clear();
    letGo();
    m_settings.set(settings::lastFile, QString());
    Q_EMIT closed();
}

void Workplace::tryAgain()
{
    if (m_session)
        reopen({});
}

void Workplace::reopen(const store::Unlocking& unlocking)
{
    const QString path = m_session->file().path();
    letGoThen([this, path, unlocking] { open(path, unlocking); });
}

bool Workplace::lock()
{
    if (!m_session || !m_session->file().properties().isProtected)
        return false;
    m_opening.clear();
    letGoThen([this] { Q_EMIT lockEnded(); });
    return true;
}

void Workplace::rekey(const store::Unlocking& unlocking, const store::RekeyRequest& request)
{
    const QString path = m_session->file().path();
    letGoThen([this, path, unlocking, request] {
        m_jobs.run(
            tr("Writing “%1” under a new key").arg(QFileInfo(path).fileName()), this,
            [path, unlocking, costly = request, cost = m_keyCost](const Progress&) mutable {
                costly.cost = cost ? *cost : store::KeyCost::calibrated();
                return store::rekey(path, unlocking, costly);
            },
            [this, path, unlocking, request](const Result<void>& done) {
                if (!done)
                    Q_EMIT rekeyFailed(done.error());
                open(path, done ? store::Unlocking{request.passphrase, {}} : unlocking);
            });
    });
}

void Workplace::protect(const QString& target, const store::Protection& protection)
{
    const QString path = m_session->file().path();
    letGoThen([this, path, target, protection] {
        m_jobs.run(
            tr("Writing a protected copy of “%1”").arg(QFileInfo(path).fileName()), this,
            [path, target, costly = protection, cost = m_keyCost](const Progress&) mutable {
                costly.cost = cost ? *cost : store::KeyCost::calibrated();
                return store::protectCopy(path, target, costly);
            },
            [this, path, target, protection](const Result<void>& done) {
                m_saying = done ? tr("This file is protected. The unprotected “%1” and its backups can still be read by anybody: "
                                     "delete them once you have seen that everything is here.")
                                      .arg(QFileInfo(path).fileName())
                                : tr("No protected copy was made. %1").arg(done.error().sentence);
                open(done ? target : path, done ? store::Unlocking{protection.passphrase, {}} : store::Unlocking());
            });
    });
}

void Workplace::exploreSample()
{
    if (m_sample.exists())
        return open(m_sample.path());
    Q_EMIT openingStarted(m_sample.path());
    m_jobs.run(
        tr("Making the sample county"), this, [sample = m_sample](const Progress& progress) { return sample.make(progress); },
        [this](const Result<void>& made) {
            if (made)
                open(m_sample.path());
            else
                Q_EMIT openFailed(m_sample.path(), made.error());
        });
}

void Workplace::resetSample()
{
    if (m_session && m_session->file().path() == m_sample.path())
        letGo();
    if (const auto aside = m_sample.setAside(); !aside) {
        Q_EMIT openFailed(m_sample.path(), aside.error());
        return;
    }
    Q_EMIT noticed(tr("The sample is being made anew. The one from before is kept beside it as “%1”.")
                       .arg(QFileInfo(m_sample.asidePath()).fileName()));
    exploreSample();
}

} // namespace axs::ui
