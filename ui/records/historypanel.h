// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/casehistory.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace axs::ui {

/// Who changed what and when: one line a field, the newest first.
class HistoryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget* parent = nullptr);
    void showLines(const std::vector<store::HistoryLine>& lines);
    void setSentence(const QString& sentence);

private:
    QLabel* m_sentence;
    QTableWidget* m_table;
};

} // namespace axs::ui
