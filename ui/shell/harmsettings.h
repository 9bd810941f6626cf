// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/places.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace axs::ui {

class Workplace;

/// What the window about harm says of this authority: board, procedure and telephone numbers. They are in the record file,
/// so this is hidden while none is open; in a protected file a manager or the keeper enters them.
class HarmSettings final : public QWidget
{
    Q_OBJECT

public:
    explicit HarmSettings(Workplace& workplace, QWidget* parent = nullptr);

private:
    void read();
    void take(const record::Authority& authority);
    void save();

    Workplace& m_workplace;
    record::Authority m_authority;
    QLineEdit* m_board;
    QLineEdit* m_procedure;
    QLineEdit* m_phone;
    QLineEdit* m_outOfHours;
    QLabel* m_sentence;
    QPushButton* m_save;
};

} // namespace axs::ui
