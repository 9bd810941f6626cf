// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/query.h"

#include <QWidget>

#include <functional>

class QLabel;
class QMenu;
class QPushButton;

namespace axs {
class DateField;
class FlowLayout;
}

namespace axs::ui {

/// The names that a list can be narrowed to.
struct FilterNames
{
    QStringList areas;
    QStringList clusters;
    QStringList services;
    bool operator==(const FilterNames&) const = default;
};

struct NamedPeriod
{
    QString name; ///< "This financial year"
    Period period;
};
/// Months, financial years (from 1 April) and academic years (from 1 September) around a day.
std::vector<NamedPeriod> namedPeriods(Date today);

/// What narrows a list: a menu for each kind of filter, and a chip for each that is on, to take it away.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(Date today, QWidget* parent = nullptr);

    void setNames(const FilterNames& names);
    void setFilter(const figure::RecordFilter& filter);
    const figure::RecordFilter& filter() const { return m_filter; }
    /// "Exeter ▸ CAFs per 1,000: 97 records", for the chip of a figure's cell.
    void setCellWords(const QString& words);

Q_SIGNALS:
    /// The person changed the filter.
    void filterEdited();

private:
    QMenu* addMenu(const QString& name, const QString& text);
    void fillMenus();
    void fillChoices(QMenu* menu, const QStringList& names, QStringList figure::RecordFilter::*member);
    void fillPeriods();
    void fillStages();
    void showChips();
    void addChip(const QString& name, const QString& words, const std::function<void(figure::RecordFilter&)>& remove);
    void edit(const std::function<void(figure::RecordFilter&)>& change);
    QWidget* makeDates();

    Date m_today;
    FilterNames m_names;
    figure::RecordFilter m_filter;
    QString m_cellWords;
    FlowLayout* m_menus;
    QMenu* m_period;
    QMenu* m_area;
    QMenu* m_cluster;
    QMenu* m_service;
    QMenu* m_level;
    QMenu* m_stage;
    QWidget* m_dates;
    DateField* m_from;
    DateField* m_to;
    FlowLayout* m_chips;
    QWidget* m_chipRow;
    QList<QWidget*> m_shownChips;
};

} // namespace axs::ui
