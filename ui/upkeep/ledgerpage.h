// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/ledger.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace axs::ui {

class LedgerModel;
class Session;

/// The values that were printed elsewhere beside what the records give: what is printed, what is computed, and why the
/// two may differ. Read-only; the table of published values is imported.
class LedgerPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerPage(Session& session, QWidget* parent = nullptr);

    bool isReady() const { return m_isReady; }
    void takeFocus();

Q_SIGNALS:
    void shown();

private:
    QWidget* makeTop();
    void makeTable();
    void compare();
    void show(std::vector<figure::LedgerEntry> entries);
    void chooseStates();
    void tellChosen();

    Session& m_session;
    LedgerModel* m_model;
    QSortFilterProxyModel* m_chosen;
    QComboBox* m_states;
    QLabel* m_summary;
    QTableView* m_table;
    QLabel* m_why;
    bool m_isReady = false;
};

} // namespace axs::ui
