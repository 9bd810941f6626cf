// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workplace.h"

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>

namespace axs::ui {

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

Workplace::~Workplace() = default;

void Workplace::open(const QString& path)
{
    const QString wanted = QFileInfo(path).absoluteFilePath();
    if (m_opening == wanted)
        return;
    if (m_session && m_session->file().path() == wanted) {
        Q_EMIT opened();
        return;
    }
    m_opening = wanted;
    Q_EMIT openingStarted(wanted);
    // Bound to the application, which outlives every window; the window may be gone by then.
    Session::open(wanted, {m_settings.authorName(), m_settings.device()}, QCoreApplication::instance(),
        [here = QPointer<Workplace>(this), wanted](const Result<std::shared_ptr<Session>>& result) {
            if (here)
                here->finishOpening(wanted, result);
        });
}

void Workplace::finishOpening(const QString& path, const Result<std::shared_ptr<Session>>& result)
{
    if (m_opening != path)
        return;
    m_opening.clear();
    if (result)
        take(*result);
    else
        Q_EMIT openFailed(path, result.error());
}

void Workplace::take(const std::shared_ptr<Session>& session)
{
    letGo();
    m_session = session;
    connect(session.get(), &Session::factsReady, this, &Workplace::noteRecords);
    const QString path = session->file().path();
    m_settings.noteOpened({path, SystemClock().nowMilliseconds(), 0});
    m_settings.set(settings::lastFile, path);
    noteWhatWasDone();
    Q_EMIT opened();
}

void Workplace::noteRecords()
{
    if (!m_session)
        return;
    m_session->count(
        this, [](const figure::Facts& facts) { return static_cast<qint64>(facts.episodes.size()); },
        [this, path = m_session->file().path()](qint64 records) {
            m_settings.noteOpened({path, SystemClock().nowMilliseconds(), records});
        });
}

void Workplace::letGo()
{
    if (!m_session)
        return;
    Q_EMIT closing();
    m_session->disconnect(this);
    m_session.reset();
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
    if (!m_session)
        return;
    const QString path = m_session->file().path();
    letGo();
    open(path);
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
