// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backupkeeper.h"

#include "core/base/clock.h"
#include "core/store/trail.h"
#include "ui/shell/workplace.h"

#include <QApplication>
#include <QDateTime>
#include <QEvent>
#include <QTimer>

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lookMilliseconds = 10'000;

qint64 dayOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds).date().toJulianDay();
}

/// On a worker: nothing when the day has its backup already.
Result<std::optional<store::CopyReport>> backUpOnceADay(const store::File& file, qint64 now, const Progress& progress)
{
    const auto backups = store::listBackups(file.path());
    const bool hasToday = std::any_of(backups.begin(), backups.end(), [now](const store::Backup& each) {
        return (each.reason == store::BackupReason::daily || each.reason == store::BackupReason::onRequest)
            && dayOf(each.atMilliseconds) == dayOf(now);
    });
    if (hasToday)
        return std::optional<store::CopyReport>();
    auto made = store::backUp(file, store::BackupReason::daily, now, progress);
    if (!made)
        return made.error();
    return std::optional(std::move(*made));
}

} // namespace

BackupKeeper::BackupKeeper(Workplace& workplace, QObject* parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_lastInput(SystemClock().nowMilliseconds())
{
    QCoreApplication::instance()->installEventFilter(this);
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] { look(SystemClock().nowMilliseconds()); });
    timer->start(lookMilliseconds);
    connect(&m_workplace, &Workplace::opened, this, [this] {
        m_doneDay = 0;
        m_notBefore = 0;
        if (const Session* session = m_workplace.session())
            connect(session, &Session::changed, this, [this] { noteInput(SystemClock().nowMilliseconds()); });
    });
}

bool BackupKeeper::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        noteInput(SystemClock().nowMilliseconds());
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void BackupKeeper::look(qint64 nowMilliseconds)
{
    const Session* session = m_workplace.session();
    const bool isWanted = session && session->isWritable() && session->areFactsReady()
        && !session->file().properties().isSample;
    const bool isIdle = nowMilliseconds - m_lastInput >= idleMilliseconds;
    if (isWanted && isIdle && !m_isBusy && nowMilliseconds >= m_notBefore && m_doneDay != dayOf(nowMilliseconds))
        backUp(nowMilliseconds);
}

void BackupKeeper::backUp(qint64 nowMilliseconds)
{
    m_isBusy = true;
    const store::File& file = m_workplace.session()->file();
    m_workplace.fileJobs().run(
        tr("Daily backup"), this,
        [&file, nowMilliseconds](const Progress& progress) { return backUpOnceADay(file, nowMilliseconds, progress); },
        [this, nowMilliseconds](const Result<std::optional<store::CopyReport>>& made) { finish(made, nowMilliseconds); });
}

void BackupKeeper::finish(const Result<std::optional<store::CopyReport>>& made, qint64 nowMilliseconds)
{
    m_isBusy = false;
    if (!made) {
        if (made.error().failure == Failure::cancelled)
            return;
        m_notBefore = nowMilliseconds + retryMilliseconds;
        Q_EMIT noticed(tr("Today’s backup could not be made; it is tried again in an hour. %1").arg(made.error().sentence));
        return;
    }
    m_doneDay = dayOf(nowMilliseconds);
    if (!*made)
        return;
    m_workplace.noteEvent(store::action::backup, store::backupReasonWords(store::BackupReason::daily));
    Q_EMIT backedUp((*made)->path);
}

} // namespace axs::ui
