// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/catalogue.h"
#include "core/figure/facts.h"
#include "core/figure/query.h"
#include "core/report/presets.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace axs {
class DateField;
}

namespace axs::ui {

class TickList;

/// What a report is to be about: its title, its figures (all, or the person's own selection), its period by name or by two
/// dates, areas, clusters, and whether small numbers hide. Services and level come with a filter from elsewhere and can be taken away.
class ReportOptions final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportOptions(Date today, QWidget* parent = nullptr);

    /// The areas and clusters to choose from, in reference order.
    struct Places
    {
        QStringList areas;
        QStringList clusters;
    };
    void setPlaces(const Places& places);
    void setFilter(const figure::RecordFilter& filter);

    /// The figures that the person keeps for reports, by id; offered beside all.
    void setOwnFigures(const QStringList& ids);
    /// What the report is to hold; empty means all.
    std::vector<const figure::Definition*> figures() const;

    figure::Query query() const;
    QString title() const;
    /// A sentence about what cannot be reported on, or empty.
    QString problem() const;

Q_SIGNALS:
    void changed();
    void ownFiguresChanged(const QStringList& ids);

private:
    void makePeriod(QFormLayout& form);
    void makeFigures(QFormLayout& form);
    QStringList tickedFigures() const;
    TickList* makeList(const QString& label, const char* name);
    void applyPreset(int place);
    void choosePresetOf(const Period& period);
    void showOtherFilter();

    std::vector<report::Preset> m_presets;
    figure::RecordFilter m_filter;
    QLineEdit* m_title;
    QComboBox* m_preset;
    DateField* m_from;
    DateField* m_to;
    QComboBox* m_figures = nullptr;
    TickList* m_ownFigures = nullptr;
    TickList* m_areas;
    TickList* m_clusters;
    QCheckBox* m_suppress;
    QCheckBox* m_perMonth;
    QLabel* m_other;
    bool m_setting = false;
};

} // namespace axs::ui
