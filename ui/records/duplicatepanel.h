// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/cases.h"

#include <QWidget>

class QVBoxLayout;

namespace axs {
class Card;
}

namespace axs::ui {

/// Children who may be the one being typed, beside the form; hidden when there are none. Never takes the keyboard.
class DuplicatePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DuplicatePanel(QWidget* parent = nullptr);
    void showChildren(const std::vector<store::PossibleChild>& found);

Q_SIGNALS:
    void childChosen(const axs::store::PossibleChild& child);

private:
    Card* m_card;
    QVBoxLayout* m_list;
    QList<QWidget*> m_rows;
};

} // namespace axs::ui
