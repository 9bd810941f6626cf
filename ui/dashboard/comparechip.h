// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/comparison.h"

#include <QPushButton>

class QMenu;

namespace axs {

/// What the figures are compared with: nothing, the period before, the same period last year; chosen from a menu.
class CompareChip final : public QPushButton
{
    Q_OBJECT

public:
    explicit CompareChip(const QString& name, QWidget* parent = nullptr);

    figure::CompareWith with() const { return m_with; }
    void setWith(figure::CompareWith with);
    /// The days that it comes to, told in the tooltip.
    void setPeriod(const std::optional<Period>& period);

Q_SIGNALS:
    void chosen(axs::figure::CompareWith with);

private:
    void write();

    figure::CompareWith m_with = figure::CompareWith::nothing;
    std::optional<Period> m_period;
    QMenu* m_menu;
};

} // namespace axs
