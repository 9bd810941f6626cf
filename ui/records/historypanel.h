// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/casehistory.h"

#include <QWidget>

class QLabel;
class QPushButton;
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
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// The person wants what the chosen line changed as it was before.
    void putBackRequested(const axs::store::HistoryLine& line);

private:
    QLabel* m_sentence;
    void fitButton();

    QTableWidget* m_table;
    QPushButton* m_putBack;
    std::vector<store::HistoryLine> m_lines;
    bool m_readOnly = false;
};

} // namespace axs::ui
