// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace axs::ui {

/// What checking or importing a table found: counts in words, and the rows that were not taken or should be looked at.
class ResultView final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultView(QWidget* parent = nullptr);

    void show(const exchange::ImportReport& report, bool isImported);

Q_SIGNALS:
    void rejectsRequested();

private:
    void fill(const exchange::ImportReport& report);
    void fit();

    QLabel* m_counts;
    QLabel* m_ignored;
    QLabel* m_first;
    QTableWidget* m_rows;
    QPushButton* m_save;
};

} // namespace axs::ui
