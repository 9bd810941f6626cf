// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/arrangement.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace axs {

/// Which cards the dashboard shows, and in which order: a list to tick, with keys and buttons to move (Alt+Up, Alt+Down),
/// and a way back to the usual arrangement. What is changed is seen behind it at once.
class ArrangeDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ArrangeDialog(const std::vector<CardPlace>& cards, QWidget* parent = nullptr);

    std::vector<CardPlace> cards() const;

Q_SIGNALS:
    void arranged();

private:
    void show(const std::vector<CardPlace>& cards);
    void move(int steps);
    void allowMoves();
    QPushButton* addButton(const QString& name, const QString& words, const QString& tip);

    QListWidget* m_list;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_reset;
    bool m_isFilling = false;
};

} // namespace axs
