// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tablecopy.h"

#include "core/base/text.h"
#include "ui/parts/pagedtablemodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QTableView>

#include <algorithm>
#include <set>

namespace axs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString oneLine(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

std::vector<int> selectedRows(const QTableView& view)
{
    std::set<int> rows;
    const QItemSelection selection = view.selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        for (int row = range.top(); row <= range.bottom() && int(rows.size()) <= TableCopy::mostRows; ++row)
            rows.insert(row);
    }
    return {rows.begin(), rows.end()};
}

/// From left to right as shown; hidden columns are not copied.
std::vector<int> selectedColumns(const QTableView& view)
{
    std::vector<int> columns;
    const QHeaderView* header = view.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical) && view.selectionModel()->columnIntersectsSelection(logical, {}))
            columns.push_back(logical);
    }
    return columns;
}

void addLine(QString& plain, QString& html, const QStringList& cells, QLatin1StringView tag)
{
    html += "<tr>"_L1;
    for (const QString& cell : cells)
        html += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
    html += "</tr>"_L1;
    plain += cells.join(u'\t') + u'\n';
}

} // namespace

TableCopy::TableCopy(QTableView& view)
    : QObject(&view)
    , m_view(view)
{
    // Not a QShortcut: that would be ambiguous beside a window's own Edit ▸ Copy.
    view.installEventFilter(this);
}

TableCopy::~TableCopy() = default;

bool TableCopy::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool plain = key->matches(QKeySequence::Copy);
    const bool headed = key->key() == Qt::Key_C && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (!plain && !headed)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        copy(headed);
    key->accept();
    return true;
}

std::unique_ptr<QMimeData> TableCopy::selected(const QTableView& view, bool withHeadings)
{
    const std::vector<int> columns = selectedColumns(view);
    const QAbstractItemModel* model = view.model();
    QString plain;
    QString html = u"<table>"_s;
    if (withHeadings) {
        QStringList labels;
        for (const int column : columns)
            labels.append(oneLine(model->headerData(column, Qt::Horizontal).toString()));
        addLine(plain, html, labels, "th"_L1);
    }
    const std::vector<int> rows = selectedRows(view);
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns) {
            const QModelIndex index = model->index(row, column);
            cells.append(view.selectionModel()->isSelected(index) ? oneLine(index.data().toString()) : QString());
        }
        addLine(plain, html, cells, "td"_L1);
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(plain);
    data->setHtml(html + "</table>"_L1);
    return data;
}

void TableCopy::copy(bool withHeadings)
{
    const std::vector<int> rows = selectedRows(m_view);
    if (rows.empty())
        return;
    if (static_cast<int>(rows.size()) > mostRows) {
        Q_EMIT refused(tr("At most %1 rows can be copied at once. Use Export for more.").arg(grouped(mostRows)));
        return;
    }
    m_withHeadings = withHeadings;
    m_missing.clear();
    auto* paged = qobject_cast<PagedTableModel*>(m_view.model());
    if (paged != nullptr) {
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(m_missing), [paged](int row) { return !paged->isLoaded(row); });
    }
    if (m_missing.empty()) {
        finish();
        return;
    }
    paged->disconnect(this);
    connect(paged, &PagedTableModel::pageArrived, this, [this, paged] {
        std::erase_if(m_missing, [paged](int row) { return paged->isLoaded(row); });
        if (m_missing.empty())
            finish();
    });
    connect(paged, &PagedTableModel::modelReset, this, [this, paged] { paged->disconnect(this); });
    paged->needRows(rows);
}

void TableCopy::finish()
{
    const auto rows = static_cast<int>(selectedRows(m_view).size());
    QGuiApplication::clipboard()->setMimeData(selected(m_view, m_withHeadings).release());
    if (auto* paged = qobject_cast<PagedTableModel*>(m_view.model())) {
        paged->disconnect(this);
        paged->releaseRows();
    }
    Q_EMIT copied(rows);
}

} // namespace axs
