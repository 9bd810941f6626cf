// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/work/workboard.h"

#include <QWidget>

namespace axs {
class Card;
class LinkButton;
}

namespace axs::ui {

class WorkChips;

/// Home's part of the work: overdue, the next 7 days, the next 30, what is waited for. Each part shows its first rows and
/// leads to the whole list; every row opens with Enter.
class WorkSections final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkSections(WorkBoard& board, QWidget* parent = nullptr);

    /// What is shown answers the last question.
    bool isReady() const { return m_board.isReady() && m_waiting == 0; }

    static constexpr int mostRows = 5; ///< of a part

Q_SIGNALS:
    /// The CAF, at the field that answers the work.
    void cafRequested(axs::Id caf, const QString& field);
    void listRequested();
    /// Overdue and due within 7 days, in the scope that is shown.
    void counted(qint64 number);

private:
    void refresh();
    void showAnswer(const WorkAnswer& answer);
    void fill(std::size_t section, const WorkAnswer& answer);

    WorkBoard& m_board;
    WorkChips* m_chips;
    std::array<Card*, 4> m_cards{};
    int m_waiting = 0;
};

} // namespace axs::ui
