// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/pagedtablemodel.h"
#include "ui/records/episodeanswer.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace axs {
class ColumnMenu;
class EmptyState;
class FilterBar;
class SettingsStore;
} // namespace axs

namespace axs::ui {

class StageFilter;

/// The episodes of the file as one list: found as one types, narrowed by one filter, ordered by any column, at any
/// size.
class ChildrenPage final : public QWidget
{
    Q_OBJECT

public:
    ChildrenPage(Session& session, SettingsStore& settings, QWidget* parent = nullptr);

    /// Shows what this filter keeps; from a figure's cell, the records behind it.
    void setFilter(const figure::RecordFilter& filter);
    figure::RecordFilter filter() const;
    /// The ids as they are shown, in order.
    const std::vector<Id>& ids() const { return m_model->ids(); }
    void focusSearch();
    /// The episode whose row is current; unset when there is none.
    Id chosen() const;
    /// The list answers the present filter.
    bool isListed() const { return m_answered == *m_asked && m_session.areFactsReady(); }

Q_SIGNALS:
    void cafRequested(axs::Id caf);
    void newCafRequested();
    void askRequested();
    /// Those chosen, or all that are listed when fewer than two are.
    void bulkRequested(const std::vector<axs::Id>& cafs);
    void filterChanged();
    /// Another list is shown; isListed() tells whether it is the last one asked for.
    void listed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    QWidget* makeTop();
    void makeTable();
    void connectParts();
    void readNames();
    void refresh();
    void showAnswer(EpisodeAnswer answer);
    void showIds(std::vector<Id> ids);
    void fetch(const PagedTableModel::Request& request);
    std::vector<Id> chosenIds() const;
    void openCurrent();
    void noteSearch();
    void restoreColumns();

    Session& m_session;
    SettingsStore& m_settings;
    QLineEdit* m_search;
    FilterBar* m_filters;
    StageFilter* m_stages;
    QLabel* m_count;
    QLabel* m_spelling;
    QStackedWidget* m_stack;
    QTableView* m_table;
    PagedTableModel* m_model;
    ColumnMenu* m_columns;
    EmptyState* m_empty;
    QTimer m_typing;
    QTimer m_searchRest;
    QString m_notedSearch;
    QString m_sortedBy;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    /// The number of the last question; the reader skips older ones.
    std::shared_ptr<std::atomic<std::uint64_t>> m_asked = std::make_shared<std::atomic<std::uint64_t>>(0);
    std::uint64_t m_answered = 0;
};

} // namespace axs::ui
