// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/peoplepanel.h"
#include "ui/shell/windowpage.h"

class QScrollArea;
class QTableWidget;
class QVBoxLayout;

namespace axs::ui {

/// Who may open a protected file: the people in it, the recovery code, the council's key. The keeper changes them; the
/// others change their own passphrase.
class PeoplePage final : public WindowPage
{
    Q_OBJECT

public:
    explicit PeoplePage(Session& session, QWidget* parent = nullptr);

    void arrive(const Place& place) override;
    void takeFocus() override;
    bool isReady() const override { return m_isRead; }
    /// Begins to protect a file that is not.
    void protect() { begin(PeopleTask::protect); }
    /// Forgets what was typed in a task.
    void keep() override;

Q_SIGNALS:
    void leftFile();
    void rekeyRequested(const axs::store::Unlocking& unlocking, const axs::store::RekeyRequest& request);
    void protectRequested(const QString& target, const axs::store::Protection& protection);

private:
    QWidget* makeTable();
    QWidget* makeTasks();
    QPushButton* addTask(const QString& name, const QString& text, PeopleTask task);
    void read();
    void show(const store::KeyHolders& holders);
    void fitTable();
    void showButtons();
    void begin(PeopleTask task);
    void endTask();
    bool isKeeper() const;
    const record::Person* chosen() const;

    Session& m_session;
    store::KeyHolders m_holders;
    QTableWidget* m_table;
    QLabel* m_ways;
    QVBoxLayout* m_layout;
    QScrollArea* m_scroll = nullptr;
    QPushButton* m_mine = nullptr;
    QPushButton* m_theirs = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_handOver = nullptr;
    QPushButton* m_code = nullptr;
    QPushButton* m_councilKey = nullptr;
    QPushButton* m_rekey = nullptr;
    QPushButton* m_protect = nullptr;
    PeoplePanel* m_panel = nullptr;
    bool m_isRead = false;
};

} // namespace axs::ui
