// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace axs {
class Badge;
class Jobs;
class SettingsStore;
}

namespace axs::ui {

class Session;

/// The window's foot: whether what was typed is saved, the work under way, that an unprotected file is for invented data,
/// and whose saves these are.
class FootBar final : public QFrame
{
    Q_OBJECT

public:
    FootBar(Jobs& jobs, SettingsStore& settings, QWidget* parent = nullptr);

    void setSession(Session* session);
    void say(const QString& sentence);
    QString sentence() const;

Q_SIGNALS:
    void nameRequested();

private:
    void showName();

    SettingsStore& m_settings;
    QString m_person; ///< who opened a protected file
    QLabel* m_saved;
    Badge* m_unprotected;
    QPushButton* m_name;
};

} // namespace axs::ui
