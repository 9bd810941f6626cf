// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/optionlists.h"

#include <QWidget>

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace axs::ui {

class GroupChangesCard;
class Session;

/// The open lists of the file: entries are added, renamed, ordered, retired, brought back and merged. Texts that records
/// hold without being an entry are listed too, so that they can be merged into one.
class ListsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ListsPage(Session& session, QWidget* parent = nullptr);

    bool isReady() const { return m_isReady; }
    void takeFocus();

Q_SIGNALS:
    /// Another list, or the same after a change, is shown.
    void shown();
    void said(const QString& sentence);

private:
    enum Column { labelColumn, usedColumn, stateColumn, schoolBasedColumn, priorityColumn };
    enum class Task { rename, merge };
    struct Row
    {
        record::Option option;
        qint64 records = 0;
    };
    struct Contents
    {
        QString list;
        std::vector<Row> rows;
    };
    using Change = std::function<Result<Id>(store::Connection&, store::RecordWriter&)>;

    QWidget* makeTop();
    QWidget* makeButtons();
    QWidget* makeQuestion();
    void makeTable();
    void makeKeys();
    void read();
    void show(Contents contents);
    void fill();
    void fillRow(int row);
    void fitTable();
    void enableButtons();
    void add();
    void move(int by);
    void retire();
    void setFlag(int row, int column);
    void ask(Task task);
    void preview();
    void answer();
    void endQuestion();
    void change(Change work, const QString& done);
    QString list() const;
    const Row* chosen() const;
    std::vector<record::Option> entries() const;

    Session& m_session;
    Contents m_contents;
    bool m_isReady = false;
    bool m_isFilling = false;
    QString m_wanted; ///< the label to stand on once the list is read again
    Task m_task = Task::rename;
    QComboBox* m_lists;
    QTableWidget* m_table;
    QLineEdit* m_new;
    QPushButton* m_add = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_merge = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_retire = nullptr;
    QFrame* m_question = nullptr;
    QLabel* m_questionWords = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_into = nullptr;
    QPushButton* m_act = nullptr;
    GroupChangesCard* m_changes;
};

} // namespace axs::ui
