// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboardanswer.h"
#include "ui/parts/panelbutton.h"

class QLabel;

namespace axs {

/// A key number as a card; pressing it asks for its records. Without records behind it, it cannot be pressed.
class KeyNumberCard final : public PanelButton
{
    Q_OBJECT

public:
    explicit KeyNumberCard(QWidget* parent = nullptr);

    void setNumber(const KeyNumber& number);
    const KeyNumber& number() const { return m_number; }

private:
    void retheme();

    KeyNumber m_number;
    QLabel* m_title;
    QLabel* m_value;
    QLabel* m_made;
};

} // namespace axs
