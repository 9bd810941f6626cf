// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/worklist.h"
#include "ui/parts/choicechips.h"

namespace axs::ui {

/// Mine, Cluster or All. Until the person chooses, it is Mine for somebody with an open case and All for others.
class WorkChips final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkChips(QWidget* parent = nullptr);

    pathway::WorkScope scope() const;
    /// True when another scope follows from it.
    bool setHasMine(bool hasMine);

Q_SIGNALS:
    void edited();

private:
    ChoiceChips* m_chips;
    bool m_isChosen = false;
};

} // namespace axs::ui
