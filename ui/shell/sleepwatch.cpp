// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sleepwatch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.login1"_L1;
constexpr auto manager = "org.freedesktop.login1.Manager"_L1;
constexpr auto managerPath = "/org/freedesktop/login1"_L1;

} // namespace

/// Sleep waits, five seconds at most, until this is let go.
struct SleepWatch::Hold
{
    QDBusUnixFileDescriptor descriptor;
};

SleepWatch::SleepWatch(QObject* parent)
    : QObject(parent)
    , m_hold(std::make_unique<Hold>())
{
    // The bus finds its receivers by the names of slots.
    QDBusConnection system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        system.connect(service, managerPath, manager, u"PrepareForSleep"_s, this, SLOT(hearSleep(bool)));
        system.connect(service, {}, u"org.freedesktop.login1.Session"_s, u"Lock"_s, this, SLOT(hearLock()));
        holdUp();
    }
    QDBusConnection session = QDBusConnection::sessionBus();
    if (session.isConnected())
        for (const QString& name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
            session.connect({}, {}, name, u"ActiveChanged"_s, this, SLOT(hearScreenSaver(bool)));
}

SleepWatch::~SleepWatch() = default;

void SleepWatch::holdUp()
{
    QDBusMessage ask = QDBusMessage::createMethodCall(service, managerPath, manager, u"Inhibit"_s);
    ask << u"sleep"_s << u"AXS Pathway"_s << u"Locks the open record file"_s << u"delay"_s;
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* call) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *call;
        if (reply.isValid())
            m_hold->descriptor = reply.value();
        call->deleteLater();
    });
}

void SleepWatch::ready()
{
    m_hold->descriptor = {};
}

void SleepWatch::hearSleep(bool before)
{
    if (before)
        Q_EMIT lockWanted();
    else
        holdUp();
}

void SleepWatch::hearLock()
{
    Q_EMIT lockWanted();
}

void SleepWatch::hearScreenSaver(bool isActive)
{
    if (isActive)
        Q_EMIT lockWanted();
}

} // namespace axs::ui
