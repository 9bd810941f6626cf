// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace axs::ui {

/// Tells when the computer is about to sleep or its screen is locked, as the system's login manager says it; silent where
/// there is none. Sleep is held up for a moment, until ready() is called.
class SleepWatch final : public QObject
{
    Q_OBJECT

public:
    explicit SleepWatch(QObject* parent = nullptr);
    ~SleepWatch() override;

    /// What had to be done before sleep is done.
    void ready();

Q_SIGNALS:
    void lockWanted();

private Q_SLOTS:
    void hearSleep(bool before);
    void hearLock();
    void hearScreenSaver(bool isActive);

private:
    void holdUp();

    struct Hold;
    std::unique_ptr<Hold> m_hold;
};

} // namespace axs::ui
