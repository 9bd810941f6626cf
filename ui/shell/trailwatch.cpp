// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trailwatch.h"

#include "core/base/clock.h"
#include "core/base/localday.h"
#include "core/base/text.h"

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Events that follow each other closely are remembered once.
constexpr int pauseMilliseconds = 2000;

} // namespace

TrailWatch::TrailWatch(Workplace& workplace, QObject* parent)
    : QObject(parent)
    , m_workplace(workplace)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pauseMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &TrailWatch::rememberNow);
    connect(&workplace, &Workplace::opened, this, &TrailWatch::begin);
    connect(&workplace, &Workplace::closing, this, &TrailWatch::end);
}

void TrailWatch::begin()
{
    Session& session = *m_workplace.session();
    // An earlier day ends earlier, and that is no surprise.
    if (session.knownOn().isSet())
        return;
    connect(&session, &Session::trailMoved, this, &TrailWatch::moved, Qt::UniqueConnection);
    connect(&session, &Session::trailVerified, this, &TrailWatch::hear, Qt::UniqueConnection);
    // A sample is made anew with the same id, and nobody in it exists.
    m_fileId = session.file().properties().isSample ? QString() : session.file().fileId();
    m_remembered = m_workplace.settings().rememberedTrail(m_fileId);
    session.read(
        this,
        [remembered = m_remembered](store::Connection& connection) -> Result<Standing> {
            const auto head = store::trailHead(connection);
            if (!head)
                return head.error();
            if (!remembered)
                return Standing{*head, store::Continuity::newer};
            const auto continuity = store::compareWithRemembered(connection, remembered->head);
            if (!continuity)
                return continuity.error();
            return Standing{*head, *continuity};
        },
        [this](const Result<Standing>& standing) { take(standing); });
}

void TrailWatch::end()
{
    rememberNow();
    m_timer.stop();
    m_mayRemember = false;
    m_head.reset();
    m_copySentence.clear();
    m_faultSentence.clear();
    Q_EMIT changed();
}

void TrailWatch::take(const Result<Standing>& standing)
{
    if (!standing) {
        m_faultSentence = standing.error().sentence;
        Q_EMIT changed();
        return;
    }
    using store::Continuity;
    m_mayRemember = standing->continuity == Continuity::same || standing->continuity == Continuity::newer;
    // Who put a backup in the place of the file knows that it is older; the list of events says so.
    m_mayRemember |= m_workplace.wasPutBack() && m_workplace.session()->isWritable();
    if (m_mayRemember)
        return moved(m_head.value_or(standing->head));
    const QString day = localDay(m_remembered->atMilliseconds).british();
    if (standing->continuity == Continuity::older)
        m_copySentence = tr("This is an older copy of a file last used here on %1 (event %2; this copy ends at event %3). "
                            "What was done since is not in it.")
                             .arg(day, grouped(m_remembered->head.seq), grouped(standing->head.seq));
    else
        m_copySentence = tr("This file went another way than the one last used here on %1: its list of events differs "
                            "from event %2 or before. It may be an older copy in which somebody worked on.")
                             .arg(day, grouped(m_remembered->head.seq));
    Q_EMIT changed();
}

void TrailWatch::moved(const store::TrailHead& head)
{
    m_head = head;
    if (m_mayRemember && !m_timer.isActive())
        m_timer.start();
}

void TrailWatch::rememberNow()
{
    if (!m_mayRemember || !m_head)
        return;
    m_workplace.settings().rememberTrail(m_fileId, {*m_head, SystemClock().nowMilliseconds()});
    m_head.reset();
}

void TrailWatch::hear(const store::TrailReport& report)
{
    m_faultSentence.clear();
    if (report.faultCount > 0) {
        const QString first = report.faults.front().words();
        m_faultSentence = tr("This file’s list of events does not hang together: %1 Do not enter anything more. Open the "
                             "newest backup and compare it with this file.")
                              .arg(report.faultCount == 1
                                      ? first
                                      : tr("%1 There are %2 such places.").arg(first, grouped(report.faultCount)));
    }
    Q_EMIT changed();
}

void TrailWatch::goOn()
{
    Session* const session = m_workplace.session();
    if (session == nullptr || m_copySentence.isEmpty() || !m_remembered)
        return;
    m_copySentence.clear();
    if (session->isWritable()) {
        m_mayRemember = true;
        session->note(store::action::incident, {},
            tr("Went on with a copy that does not follow the file used here before, which ended at %1")
                .arg(m_remembered->head.words()));
    }
    Q_EMIT changed();
}

} // namespace axs::ui
