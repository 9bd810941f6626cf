// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/filterchoices.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace axs {

class ChoicePopup;
class PeriodPopup;

/// The one filter as a row of chips, each saying in words what it keeps and opening a panel to change it: period, areas,
/// clusters, services, level, what else was asked of episodes, and a way back. Changes at once. What it does not show (text, stages, a cell) it hands on
/// untouched. Chips that a file has no names for are hidden.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// The object names of its parts begin with `name`: "dashboard.period", "dashboard.clusters".
    explicit FilterBar(const QString& name, QWidget* parent = nullptr);

    void setChoices(const figure::FilterChoices& choices);
    const figure::FilterChoices& choices() const { return m_choices; }
    const figure::RecordFilter& filter() const { return m_filter; }
    void setFilter(const figure::RecordFilter& filter);
    /// The period that "Clear all" leads back to; all dates until set.
    void setUsualPeriod(const Period& period);
    /// The filter and its days in one sentence.
    QString sentence() const;
    /// Whether the stages stand in the chip of what was asked; otherwise another part shows them.
    void showStages(bool show);
    /// At the end of the row.
    void addWidget(QWidget* widget);

Q_SIGNALS:
    /// The person changed the filter.
    void filterChanged(const axs::figure::RecordFilter& filter);

private:
    QPushButton* addChip(const QString& part);
    ChoicePopup* addChoice(QPushButton* chip, QStringList figure::RecordFilter::*names, ChoicePopup* popup);
    void makePeriod();
    void makeLevels();
    void makeAsked();
    /// Without what the chip of what was asked shows.
    figure::RecordFilter withoutAsked() const;
    QString askedWords() const;
    void clearAll();
    /// The filter with everything that "Clear all" takes back.
    figure::RecordFilter cleared() const;
    void change(const figure::RecordFilter& filter);
    void write();
    void writeChip(QPushButton* chip, const QString& name, const QString& words, const QStringList& chosen);

    QString m_name;
    figure::FilterChoices m_choices;
    figure::RecordFilter m_filter;
    Period m_usual;
    QPushButton* m_periodChip;
    QPushButton* m_areaChip;
    QPushButton* m_clusterChip;
    QPushButton* m_serviceChip;
    QPushButton* m_levelChip;
    QPushButton* m_askedChip;
    QPushButton* m_clear;
    bool m_showsStages = false;
    PeriodPopup* m_period;
    ChoicePopup* m_areas;
    ChoicePopup* m_clusters;
    ChoicePopup* m_services;
    QMenu* m_levels;
};

} // namespace axs
