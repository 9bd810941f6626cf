// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

#include <functional>
#include <set>
#include <unordered_map>
#include <vector>

namespace axs {

/// A table of any length over a list of ids: rows of text are asked for a page at a time when they come into view and
/// show "…" until they are there. Never waits. Answers to an older list of ids are dropped. Sorting is a wish that the
/// owner grants by setting the ids in another order.
class PagedTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Column
    {
        QString id;
        QString label;
        Qt::Alignment alignment = Qt::AlignLeft;
        /// Shown until the person chooses otherwise.
        bool shown = true;
        bool sortable = true;
    };
    struct Request
    {
        std::uint64_t generation = 0;
        int first = 0;
        std::vector<Id> ids;
    };
    /// Starts fetching and returns at once; the answer comes through `setPage`.
    using Fetch = std::function<void(const Request&)>;

    enum Role
    {
        IdRole = Qt::UserRole + 1, ///< qlonglong; of a row
        ColumnIdRole, ///< QString; of a column's header
        ColumnShownRole, ///< bool; of a column's header
    };

    static constexpr int pageSize = 100;

    explicit PagedTableModel(QList<Column> columns, Fetch fetch, QObject* parent = nullptr);

    /// Replaces the list; the rows are asked for anew.
    void setIds(std::vector<Id> ids);
    const std::vector<Id>& ids() const { return m_ids; }
    Id idAt(int row) const;
    /// The row of an id, or -1. One pass over the list.
    int rowOf(Id id) const;
    /// A record changed: its page is asked for anew, the old text stays until then.
    void refresh(Id id);
    /// One list of texts a row, in the order of the columns. Too few texts leave the rest empty.
    void setPage(const Request& request, const std::vector<QStringList>& rows);

    const QList<Column>& columns() const { return m_columns; }
    bool isLoaded(int row) const;
    /// Asks for these rows although they are not in view, and keeps them until `releaseRows`.
    void needRows(const std::vector<int>& rows);
    void releaseRows();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void sortRequested(const QString& columnId, Qt::SortOrder order);
    void pageArrived(int first, int count);

private:
    void want(int page) const;
    void requestWanted();
    void forgetOldest();
    QString textAt(int row, int column) const;

    QList<Column> m_columns;
    Fetch m_fetch;
    std::vector<Id> m_ids;
    std::uint64_t m_generation = 0;
    std::unordered_map<int, std::vector<QStringList>> m_pages;
    std::set<int> m_asked;
    std::set<int> m_kept;
    // What a view looked at since the last request, the latest last; data() is const and must stay quick.
    mutable QList<int> m_wanted;
    mutable QList<int> m_used;
    mutable bool m_scheduled = false;
};

} // namespace axs
