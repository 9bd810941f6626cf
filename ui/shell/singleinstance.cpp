// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 3000; // milliseconds
constexpr auto received = "received";

QString runtimeFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? QDir::tempPath() : folder;
}

/// Names the user and the settings folder without showing either.
QString nameFor(const QString& folder)
{
    const QString key = QDir::homePath() + u'\n' + QFileInfo(folder).absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(20);
    return u"axs-pathway-"_s + QString::fromLatin1(hash);
}

} // namespace

SingleInstance::SingleInstance(const QString& folder, QObject* parent)
    : QObject(parent)
    , m_name(nameFor(folder))
    , m_lock(QDir(runtimeFolder()).filePath(m_name + u".lock"_s))
{
    // Held as long as the window is open, however long; a process that died leaves it free.
    m_lock.setStaleLockTime(0);
}

bool SingleInstance::becomeFirst()
{
    if (!m_lock.tryLock(0))
        return m_lock.error() != QLockFile::LockFailedError;
    QLocalServer::removeServer(m_name);
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->listen(m_name);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
    return true;
}

bool SingleInstance::handOver(const QStringList& files) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    QByteArray message;
    QDataStream packed(&message, QIODevice::WriteOnly);
    packed << files;
    QDataStream stream(&socket);
    stream << message;
    while (socket.bytesToWrite() > 0)
        if (!socket.waitForBytesWritten(patience))
            return false;
    while (socket.bytesAvailable() < qint64(qstrlen(received)))
        if (!socket.waitForReadyRead(patience))
            return false;
    return true;
}

void SingleInstance::receive()
{
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            QDataStream stream(socket);
            stream.startTransaction();
            QByteArray message;
            stream >> message;
            if (!stream.commitTransaction())
                return;
            QStringList files;
            QDataStream packed(message);
            packed >> files;
            socket->write(received);
            socket->flush();
            Q_EMIT filesReceived(files);
        });
    }
}

} // namespace axs::ui
