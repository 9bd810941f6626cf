// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlewatch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>

namespace axs::ui {

IdleWatch::IdleWatch(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
}

void IdleWatch::setMilliseconds(int milliseconds)
{
    m_timer.setInterval(milliseconds);
}

void IdleWatch::setWatching(bool watches)
{
    m_watches = watches;
    m_lastActive = QDateTime::currentMSecsSinceEpoch();
    if (watches) {
        QCoreApplication::instance()->installEventFilter(this);
        m_timer.start();
    } else {
        QCoreApplication::instance()->removeEventFilter(this);
        m_timer.stop();
    }
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress: {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        // A timer stands still while the computer sleeps; the clock on the wall does not.
        if (now - m_lastActive > m_timer.interval()) {
            Q_EMIT idle();
            return true;
        }
        m_lastActive = now;
        m_timer.start();
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace axs::ui
