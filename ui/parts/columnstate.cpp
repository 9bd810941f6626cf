// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/columnstate.h"

#include "ui/parts/pagedtablemodel.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QPointer>
#include <QScopedValueRollback>
#include <QTableView>

namespace axs {

using namespace Qt::Literals::StringLiterals;

QString ColumnState::toText() const
{
    QJsonArray list;
    for (const Column& column : columns)
        list.append(QJsonObject{{"id"_L1, column.id}, {"shown"_L1, column.shown}, {"width"_L1, column.width}});
    const QJsonObject all{{"columns"_L1, list}, {"sortedBy"_L1, sortedBy}, {"descending"_L1, order == Qt::DescendingOrder}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

ColumnState ColumnState::fromText(const QString& text)
{
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    ColumnState state;
    const QJsonArray list = all["columns"_L1].toArray();
    for (const QJsonValue& value : list) {
        const QJsonObject column = value.toObject();
        if (const QString id = column["id"_L1].toString(); !id.isEmpty())
            state.columns.append({id, column["shown"_L1].toBool(true), std::max(0, column["width"_L1].toInt())});
    }
    state.sortedBy = all["sortedBy"_L1].toString();
    state.order = all["descending"_L1].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    return state;
}

ColumnMenu::ColumnMenu(QTableView& view)
    : QObject(&view)
    , m_view(view)
{
    QHeaderView* header = view.horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->installEventFilter(this);
    header->viewport()->installEventFilter(this);
    const auto tell = [this] {
        if (!m_applying)
            Q_EMIT changed();
    };
    connect(header, &QHeaderView::sectionMoved, this, tell);
    connect(header, &QHeaderView::sectionResized, this, tell);
    connect(header, &QHeaderView::sortIndicatorChanged, this, tell);
}

QString ColumnMenu::idOf(int logical) const
{
    return m_view.model()->headerData(logical, Qt::Horizontal, PagedTableModel::ColumnIdRole).toString();
}

ColumnState ColumnMenu::state() const
{
    const QHeaderView* header = m_view.horizontalHeader();
    ColumnState state;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        const bool shown = !header->isSectionHidden(logical);
        state.columns.append({idOf(logical), shown, shown ? header->sectionSize(logical) : 0});
    }
    if (header->isSortIndicatorShown() && header->sortIndicatorSection() < header->count()) {
        state.sortedBy = idOf(header->sortIndicatorSection());
        state.order = header->sortIndicatorOrder();
    }
    return state;
}

void ColumnMenu::apply(const ColumnState& state)
{
    if (state.columns.isEmpty())
        return;
    const QScopedValueRollback quietly(m_applying, true);
    QHeaderView* header = m_view.horizontalHeader();
    int visual = 0;
    for (const ColumnState::Column& column : state.columns) {
        for (int logical = 0; logical < header->count(); ++logical) {
            if (idOf(logical) != column.id)
                continue;
            header->moveSection(header->visualIndex(logical), visual++);
            header->setSectionHidden(logical, !column.shown);
            if (column.shown && column.width > 0)
                header->resizeSection(logical, column.width);
        }
    }
    if (shownCount() == 0 && header->count() > 0)
        header->setSectionHidden(header->logicalIndex(0), false);
    for (int logical = 0; logical < header->count(); ++logical) {
        if (!state.sortedBy.isEmpty() && idOf(logical) == state.sortedBy)
            header->setSortIndicator(logical, state.order);
    }
}

void ColumnMenu::reset()
{
    ColumnState preset;
    for (int logical = 0; logical < m_view.horizontalHeader()->count(); ++logical) {
        const QVariant shown = m_view.model()->headerData(logical, Qt::Horizontal, PagedTableModel::ColumnShownRole);
        preset.columns.append({idOf(logical), !shown.isValid() || shown.toBool(), 0});
    }
    apply(preset);
    m_view.resizeColumnsToContents();
    Q_EMIT changed();
}

int ColumnMenu::shownCount() const
{
    const QHeaderView* header = m_view.horizontalHeader();
    return header->count() - header->hiddenSectionCount();
}

void ColumnMenu::setShown(int logical, bool shown)
{
    QHeaderView* header = m_view.horizontalHeader();
    if (header->isSectionHidden(logical) != shown || (!shown && shownCount() <= 1))
        return;
    header->setSectionHidden(logical, !shown);
    Q_EMIT changed();
}

bool ColumnMenu::move(int logical, int by)
{
    QHeaderView* header = m_view.horizontalHeader();
    const int from = header->visualIndex(logical);
    int to = from + by;
    while (to >= 0 && to < header->count() && header->isSectionHidden(header->logicalIndex(to)))
        to += by;
    if (to < 0 || to >= header->count())
        return false;
    header->moveSection(from, to);
    return true;
}

void ColumnMenu::addChooser(QMenu& menu)
{
    const QHeaderView* header = m_view.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        const bool shown = !header->isSectionHidden(logical);
        QAction* choice = menu.addAction(m_view.model()->headerData(logical, Qt::Horizontal).toString());
        choice->setObjectName(u"column-"_s + idOf(logical));
        choice->setCheckable(true);
        choice->setChecked(shown);
        choice->setEnabled(!shown || shownCount() > 1);
        connect(choice, &QAction::toggled, this, [this, logical](bool on) { setShown(logical, on); });
    }
}

QMenu* ColumnMenu::menuFor(int logical)
{
    auto* menu = new QMenu(&m_view);
    menu->setObjectName(u"columnMenu"_s);
    if (logical >= 0) {
        const QString label = m_view.model()->headerData(logical, Qt::Horizontal).toString();
        QAction* hide = menu->addAction(tr("&Hide “%1”").arg(label), this, [this, logical] { setShown(logical, false); });
        hide->setEnabled(shownCount() > 1);
        menu->addAction(tr("Move &left"), this, [this, logical] { move(logical, -1); });
        menu->addAction(tr("Move &right"), this, [this, logical] { move(logical, 1); });
        menu->addSeparator();
    }
    addChooser(*menu);
    menu->addSeparator();
    menu->addAction(tr("R&eset columns"), this, &ColumnMenu::reset);
    return menu;
}

bool ColumnMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ContextMenu)
        return QObject::eventFilter(watched, event);
    const auto* asked = static_cast<QContextMenuEvent*>(event);
    const QHeaderView* header = m_view.horizontalHeader();
    const bool byMouse = asked->reason() == QContextMenuEvent::Mouse;
    const int logical = byMouse ? header->logicalIndexAt(header->viewport()->mapFromGlobal(asked->globalPos()))
                                : m_view.currentIndex().column();
    QMenu* menu = menuFor(logical);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(asked->globalPos());
    return true;
}

} // namespace axs
