// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/worklist.h"

#include <QPushButton>

namespace axs::ui {

/// One piece of work as a row to press: the child, what is due, when, and how late in a badge. Its words wrap.
class WorkRow final : public QPushButton
{
    Q_OBJECT

public:
    WorkRow(const pathway::WorkLine& line, const QString& clause, Date today, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace axs::ui
