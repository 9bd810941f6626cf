// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/periods.h"
#include "ui/parts/popuppanel.h"

#include <QList>

class QPushButton;

namespace axs {

class DateField;
class PanelButton;
class ProblemLine;

/// Which days: the usual periods by name with their days written out, a step back or forward by the same length, or two
/// days typed. An empty day leaves that end open; a last day before the first is not taken.
class PeriodPopup final : public PopupPanel
{
    Q_OBJECT

public:
    explicit PeriodPopup(QWidget* parent = nullptr);

    void setToday(Date today);
    const Period& period() const { return m_period; }
    /// `shown` is the same with its open ends written out.
    void setPeriod(const Period& period, const Period& shown);

Q_SIGNALS:
    /// The person chose, stepped or typed; period() is already the new one.
    void edited();

protected:
    QWidget* firstFocus() override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Preset
    {
        figure::PeriodPreset preset;
        PanelButton* button;
    };

    QWidget* makePresets();
    QWidget* makeSteps();
    QWidget* makeDays();
    void choose(const Period& period);
    void step(int steps);
    void takeTyped();
    void write();
    void retheme();

    QList<Preset> m_presets;
    QPushButton* m_earlier = nullptr;
    QPushButton* m_later = nullptr;
    DateField* m_from = nullptr;
    DateField* m_to = nullptr;
    ProblemLine* m_problem = nullptr;
    Date m_today;
    Period m_period;
    Period m_shown;
};

} // namespace axs
