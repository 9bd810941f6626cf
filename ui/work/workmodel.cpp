// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/workmodel.h"

#include "ui/parts/theme.h"

#include <QBrush>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using pathway::DueSection;

WorkModel::WorkModel(Date today, QObject* parent)
    : QAbstractTableModel(parent)
    , m_today(today)
{
}

void WorkModel::setLines(
    std::vector<pathway::WorkLine> lines, QHash<Id, QString> clusterNames, const pathway::Intervals& intervals)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_clusterNames = std::move(clusterNames);
    m_intervals = intervals;
    endResetModel();
}

const pathway::WorkLine* WorkModel::lineAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_lines[static_cast<std::size_t>(row)];
}

QString WorkModel::clauseAt(int row) const
{
    const pathway::WorkLine* line = lineAt(row);
    return line ? pathway::clauseWords(line->item, m_intervals) : QString();
}

int WorkModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int WorkModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QString WorkModel::text(const pathway::WorkLine& line, int column) const
{
    switch (column) {
    case child: return line.childName;
    case what: return line.item.what;
    case due: return line.item.isWaiting && line.item.dueOn.isSet() ? tr("since %1").arg(line.item.dueOn.britishShort())
                                                                    : line.item.dueOn.britishShort();
    case late: return pathway::lateWords(line.item, m_today);
    case cluster: return m_clusterNames.value(line.cluster);
    case reference: return line.reference;
    default: return {};
    }
}

QVariant WorkModel::data(const QModelIndex& index, int role) const
{
    const pathway::WorkLine* line = index.isValid() ? lineAt(index.row()) : nullptr;
    if (line == nullptr)
        return {};
    if (role == Qt::DisplayRole)
        return text(*line, index.column());
    if (role == Qt::ToolTipRole)
        return index.column() == what ? line->item.what + u'\n' + clauseAt(index.row()) : clauseAt(index.row());
    if (role == Qt::ForegroundRole && index.column() == late) {
        const DueSection section = pathway::sectionOf(line->item, m_today);
        if (section == DueSection::overdue)
            return QBrush(theme().tokens().error);
        if (section == DueSection::week)
            return QBrush(theme().tokens().due);
    }
    return {};
}

QVariant WorkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case child: return tr("Child");
    case what: return tr("What");
    case due: return tr("Due");
    case late: return tr("Working days");
    case cluster: return tr("AXS cluster");
    case reference: return tr("CAF reference");
    default: return {};
    }
}

} // namespace axs::ui
