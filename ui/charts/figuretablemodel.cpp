// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figuretablemodel.h"

#include "ui/parts/theme.h"

#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace axs {

using figure::Cell;
using figure::ColumnKind;

namespace {

QString raised(int number)
{
    static const QString digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s;
    QString text;
    for (const QChar digit : QString::number(number))
        text += digits[digit.digitValue()];
    return text;
}

} // namespace

bool FigureTableModel::setFigure(const figure::Figure& figure)
{
    const auto table = [](const figure::Figure& of) {
        return std::tie(of.id, of.columns, of.rows, of.total, of.published, of.suppressed, of.nothingCounted);
    };
    if (table(figure) == table(m_figure)) {
        m_figure = figure;
        return false;
    }
    beginResetModel();
    m_figure = figure;
    endResetModel();
    return true;
}

figure::CellName FigureTableModel::cellName(const QModelIndex& index) const
{
    const QString row = isTotal(index.row()) ? u"Total"_s : m_figure.rowLabel(rowAt(index.row()));
    return {m_figure.id, row, m_figure.columns[static_cast<std::size_t>(index.column())].id};
}

bool FigureTableModel::isText(int column) const
{
    return m_figure.columns[static_cast<std::size_t>(column)].kind == figure::ColumnKind::text;
}

int FigureTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figure.rows.size()) + (m_figure.total ? 1 : 0);
}

int FigureTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figure.columns.size());
}

const figure::Row& FigureTableModel::rowAt(int row) const
{
    return isTotal(row) ? *m_figure.total : m_figure.rows[static_cast<std::size_t>(row)];
}

QString FigureTableModel::shown(const QModelIndex& index) const
{
    const auto column = static_cast<std::size_t>(index.column());
    QString text = displayText(rowAt(index.row())[column], m_figure.columns[column].kind);
    for (const figure::PublishedCell& published : m_figure.published) {
        const bool here = published.row == m_figure.rowLabel(rowAt(index.row())) && published.column == m_figure.columns[column].id;
        if (here && published.footnote > 0)
            text += u' ' + raised(published.footnote);
    }
    return text;
}

QVariant FigureTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    const Cell& cell = rowAt(index.row())[column];
    switch (role) {
    case Qt::DisplayRole: return shown(index);
    case Qt::AccessibleTextRole: return u"%1: %2"_s.arg(m_figure.columns[column].label, shown(index));
    case Qt::ToolTipRole:
        if (cell.numerator && cell.denominator)
            return tr("%1 of %2").arg(displayText(Cell{*cell.numerator, {}, {}}, ColumnKind::count),
                displayText(Cell{*cell.denominator, {}, {}}, ColumnKind::count));
        return index.column() == 0 ? QVariant(shown(index)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<int>(
            (m_figure.columns[column].kind == ColumnKind::text ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole: return isTotal(index.row()) ? QVariant(theme().font(13, QFont::DemiBold)) : QVariant();
    case Qt::ForegroundRole:
        return cell.number() || !cell.text().isEmpty() ? QVariant() : QVariant(theme().tokens().quiet);
    case SortRole: return cell.number() ? QVariant(*cell.number()) : QVariant(cell.text());
    default: return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const figure::Column& column = m_figure.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.label;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<int>((column.kind == ColumnKind::text ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

} // namespace axs
