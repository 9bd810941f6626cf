// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup.h"
#include "ui/shell/windowpage.h"

class QFrame;
class QLabel;
class QPushButton;
class QTableWidget;

namespace axs::ui {

class Workplace;

/// The open file's backups with what is inside each; makes one, puts one back, and tries out that the newest can be. All
/// of that runs beside the window and can be stopped.
class BackupsPage final : public WindowPage
{
    Q_OBJECT

public:
    explicit BackupsPage(Workplace& workplace, QWidget* parent = nullptr);

    void arrive(const Place& place) override;
    void takeFocus() override;
    bool isReady() const override { return m_waiting == 0; }

private:
    struct Listed
    {
        store::Backup backup;
        Result<store::FileContents> contents = store::FileContents{};
    };

    QWidget* makeButtons();
    QWidget* makeQuestion();
    QTableWidget* makeTable();
    void list();
    void show(const std::vector<Listed>& backups);
    void showRow(int row, const Listed& listed);
    void backUpNow();
    void drill();
    void ask();
    void showFolder();
    void say(const QString& sentence);
    const Listed* chosen() const;
    void enableButtons();
    void began();
    void finished(QPushButton* button);

    Workplace& m_workplace;
    std::vector<Listed> m_listed;
    int m_waiting = 0;
    bool m_wantsKeyboard = false; ///< once the backups are listed
    QLabel* m_about;
    QLabel* m_said;
    QPushButton* m_now;
    QPushButton* m_restore;
    QPushButton* m_drill;
    QFrame* m_question;
    QLabel* m_questionWords;
    QPushButton* m_confirm;
    QTableWidget* m_table;
};

/// "24 July 2009, 09:12".
QString backupTimeWords(qint64 milliseconds);

} // namespace axs::ui
