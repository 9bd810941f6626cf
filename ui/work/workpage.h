// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/work/workboard.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace axs {
class ChoiceChips;
class EmptyState;
}

namespace axs::ui {

class WorkChips;
class WorkModel;

/// Everything that is due, as one list: whose, how far ahead, and by what is typed. Enter opens the CAF at the field that
/// answers the work; the line below says which rule it is.
class WorkPage final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkPage(WorkBoard& board, QWidget* parent = nullptr);

    bool isReady() const { return m_board.isReady() && m_waiting == 0; }
    void focusList();

Q_SIGNALS:
    void cafRequested(axs::Id caf, const QString& field);
    /// The open cases of this scope on one side of A4.
    void sheetRequested(const axs::pathway::WorkQuery& query);
    void intervalsRequested();
    void shown();

private:
    void layOut();
    QWidget* makeTop();
    void makeTable();
    void connectParts();
    pathway::WorkQuery query() const;
    void refresh();
    void showAnswer(WorkAnswer answer);
    void sayClause();
    void openCurrent();

    WorkBoard& m_board;
    WorkChips* m_scope;
    ChoiceChips* m_horizon;
    QLineEdit* m_search;
    QLabel* m_count;
    QLabel* m_clause;
    QTableView* m_table;
    WorkModel* m_model;
    EmptyState* m_empty;
    QTimer m_typing;
    int m_waiting = 0;
    bool m_wantsFocus = false; ///< once the rows are there
};

} // namespace axs::ui
