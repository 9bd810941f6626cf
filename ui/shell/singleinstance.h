// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QObject>
#include <QStringList>

class QLocalServer;

namespace axs::ui {

/// One window a user and settings folder: a second start hands its files to the first and ends.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// `folder` is where the settings are; two folders are two programs.
    explicit SingleInstance(const QString& folder, QObject* parent = nullptr);

    /// Whether this is the first; it listens from now on.
    bool becomeFirst();
    /// Gives the files to the first and waits until it has them; false when it does not answer.
    bool handOver(const QStringList& files) const;

Q_SIGNALS:
    /// A second start: raise the window, and open these, if any.
    void filesReceived(const QStringList& files);

private:
    void receive();

    QString m_name;
    QLockFile m_lock;
    QLocalServer* m_server = nullptr;
};

} // namespace axs::ui
