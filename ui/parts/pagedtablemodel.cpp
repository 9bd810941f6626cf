// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/pagedtablemodel.h"

#include <QMetaObject>

#include <algorithm>
#include <utility>

namespace axs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostPages = 60;

} // namespace

PagedTableModel::PagedTableModel(QList<Column> columns, Fetch fetch, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
    , m_fetch(std::move(fetch))
{
}

void PagedTableModel::setIds(std::vector<Id> ids)
{
    beginResetModel();
    m_ids = std::move(ids);
    ++m_generation;
    m_pages.clear();
    m_asked.clear();
    m_kept.clear();
    m_wanted.clear();
    m_used.clear();
    endResetModel();
}

Id PagedTableModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_ids[static_cast<std::size_t>(row)] : Id{};
}

int PagedTableModel::rowOf(Id id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

void PagedTableModel::refresh(Id id)
{
    const int row = rowOf(id);
    const int page = row / pageSize;
    if (row < 0 || !m_pages.contains(page))
        return;
    m_asked.erase(page);
    want(page);
}

void PagedTableModel::setPage(const Request& request, const std::vector<QStringList>& rows)
{
    const int count = std::min(static_cast<int>(rows.size()), rowCount() - request.first);
    if (request.generation != m_generation || count <= 0)
        return;
    const int page = request.first / pageSize;
    m_asked.erase(page);
    m_pages.insert_or_assign(page, rows);
    m_used.removeOne(page);
    m_used.append(page);
    forgetOldest();
    Q_EMIT dataChanged(index(request.first, 0), index(request.first + count - 1, columnCount() - 1));
    Q_EMIT pageArrived(request.first, count);
}

void PagedTableModel::forgetOldest()
{
    for (qsizetype i = 0; m_pages.size() > mostPages && i < m_used.size();) {
        const int oldest = m_used.at(i);
        if (m_kept.contains(oldest)) {
            ++i;
            continue;
        }
        m_pages.erase(oldest);
        m_used.removeAt(i);
    }
}

bool PagedTableModel::isLoaded(int row) const
{
    const auto page = m_pages.find(row / pageSize);
    return page != m_pages.end() && static_cast<std::size_t>(row % pageSize) < page->second.size();
}

void PagedTableModel::needRows(const std::vector<int>& rows)
{
    for (const int row : rows) {
        m_kept.insert(row / pageSize);
        if (!isLoaded(row))
            want(row / pageSize);
    }
}

void PagedTableModel::releaseRows()
{
    m_kept.clear();
    forgetOldest();
}

int PagedTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int PagedTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString PagedTableModel::textAt(int row, int column) const
{
    const int page = row / pageSize;
    const auto found = m_pages.find(page);
    if (found == m_pages.end()) {
        want(page);
        return u"…"_s;
    }
    if (m_used.isEmpty() || m_used.constLast() != page) {
        m_used.removeOne(page);
        m_used.append(page);
    }
    const auto inPage = static_cast<std::size_t>(row % pageSize);
    return inPage < found->second.size() ? found->second[inPage].value(column) : QString();
}

QVariant PagedTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column& column = m_columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return QString(column.label + u": "_s + textAt(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(column.alignment | Qt::AlignVCenter));
    case IdRole:
        return static_cast<qlonglong>(idAt(index.row()).value);
    default:
        return {};
    }
}

QVariant PagedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Column& column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.label;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(column.alignment | Qt::AlignVCenter));
    case ColumnIdRole:
        return column.id;
    case ColumnShownRole:
        return column.shown;
    default:
        return {};
    }
}

void PagedTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < m_columns.size() && m_columns.at(column).sortable)
        Q_EMIT sortRequested(m_columns.at(column).id, order);
}

void PagedTableModel::want(int page) const
{
    if (m_asked.contains(page))
        return;
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (std::exchange(m_scheduled, true))
        return;
    QMetaObject::invokeMethod(
        const_cast<PagedTableModel*>(this), [self = const_cast<PagedTableModel*>(this)] { self->requestWanted(); },
        Qt::QueuedConnection);
}

void PagedTableModel::requestWanted()
{
    m_scheduled = false;
    const QList<int> wanted = std::exchange(m_wanted, {});
    // What was looked at last is on the screen now, so it comes first.
    for (auto page = wanted.crbegin(); page != wanted.crend(); ++page) {
        const int first = *page * pageSize;
        if (first >= rowCount() || m_asked.contains(*page))
            continue;
        const int end = std::min(first + pageSize, rowCount());
        m_asked.insert(*page);
        m_fetch({m_generation, first, std::vector<Id>(m_ids.begin() + first, m_ids.begin() + end)});
    }
}

} // namespace axs
