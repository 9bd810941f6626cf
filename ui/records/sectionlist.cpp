// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/sectionlist.h"

#include "core/base/text.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int problemRole = Qt::UserRole + 2;
constexpr int rowUnits = 32;

} // namespace

SectionList::SectionList(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(u"caf.sections"_s);
    setAccessibleName(tr("Sections of the form"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(true);
    setIndentation(theme().px(14));
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setStyleRole(*this, u"plainList"_s);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(theme().px(12));
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (!item || item->childCount() > 0)
            return;
        openGroupOf(item);
        Q_EMIT sectionChosen(item->data(0, idRole).toString());
    });
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) {
        if (item->childCount() > 0)
            setCurrentItem(item->child(0));
    });
}

void SectionList::addGroup(const QString& title)
{
    auto* group = new QTreeWidgetItem(this, { title, QString() });
    group->setFlags(Qt::ItemIsEnabled);
    group->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    group->setSizeHint(0, { 0, theme().px(rowUnits) });
    group->setForeground(0, theme().tokens().quiet);
    group->setData(0, Qt::AccessibleTextRole, tr("%1: group of sections").arg(title));
}

void SectionList::addSection(const QString& id, const QString& title)
{
    if (topLevelItemCount() == 0)
        addGroup(tr("Form"));
    auto* item = new QTreeWidgetItem(topLevelItem(topLevelItemCount() - 1), { title, QString() });
    item->setData(0, idRole, id);
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setData(0, Qt::AccessibleTextRole, title);
    item->setSizeHint(0, { 0, theme().px(rowUnits) });
    m_items.insert(id, item);
    m_ids.append(id);
    if (m_ids.size() == 1)
        setCurrentItem(item);
    updateGeometry();
}

void SectionList::openGroupOf(QTreeWidgetItem* item)
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = topLevelItem(i);
        group->setExpanded(group == item->parent());
        markGroup(group);
    }
    scrollToItem(item);
}

void SectionList::setMark(const QString& id, const QString& mark, const QString& words, bool problem)
{
    QTreeWidgetItem* item = itemOf(id);
    if (!item)
        return;
    item->setText(1, mark);
    item->setData(0, problemRole, problem);
    item->setForeground(1, problem ? theme().tokens().error : theme().tokens().quiet);
    const QString title = item->text(0);
    item->setData(0, Qt::AccessibleTextRole, words.isEmpty() ? title : title + u": "_s + words);
    markGroup(item->parent());
}

void SectionList::markGroup(QTreeWidgetItem* group)
{
    int wrong = 0;
    for (int i = 0; i < group->childCount(); ++i)
        wrong += group->child(i)->data(0, problemRole).toBool();
    const bool tells = wrong > 0 && !group->isExpanded();
    group->setText(1, tells ? u"✕"_s : QString());
    group->setForeground(1, theme().tokens().error);
    const QString title = tr("%1: group of sections").arg(group->text(0));
    group->setData(0, Qt::AccessibleTextRole,
        wrong == 0 ? title : title + u", "_s + counted(wrong, tr("section with problems"), tr("sections with problems")));
}

QString SectionList::words(const QString& id) const
{
    const QTreeWidgetItem* item = itemOf(id);
    return item ? item->data(0, Qt::AccessibleTextRole).toString() : QString();
}

QString SectionList::markOf(const QString& id) const
{
    const QTreeWidgetItem* item = itemOf(id);
    return item ? item->text(1) : QString();
}

QString SectionList::groupOf(const QString& id) const
{
    const QTreeWidgetItem* item = itemOf(id);
    return item && item->parent() ? item->parent()->text(0) : QString();
}

QString SectionList::current() const
{
    return currentItem() ? currentItem()->data(0, idRole).toString() : QString();
}

void SectionList::setCurrent(const QString& id)
{
    if (QTreeWidgetItem* item = itemOf(id))
        setCurrentItem(item);
}

void SectionList::step(int by)
{
    const auto now = static_cast<int>(m_ids.indexOf(current()));
    setCurrent(m_ids.value(std::clamp(now + by, 0, static_cast<int>(m_ids.size()) - 1)));
}

void SectionList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_Home:
        return setCurrent(m_ids.value(0));
    case Qt::Key_End:
        return setCurrent(m_ids.value(m_ids.size() - 1));
    case Qt::Key_Left:
    case Qt::Key_Right: {
        if (!currentItem())
            return;
        const int group = indexOfTopLevelItem(currentItem()->parent()) + (event->key() == Qt::Key_Right ? 1 : -1);
        if (group >= 0 && group < topLevelItemCount())
            setCurrentItem(topLevelItem(group)->child(0));
        return;
    }
    default:
        QTreeWidget::keyPressEvent(event);
    }
}

QSize SectionList::sizeHint() const
{
    // It grows with the form beside it and asks for no height of its own, which would make the page scroll.
    return { theme().px(228), theme().px(rowUnits) * 8 };
}

QSize SectionList::minimumSizeHint() const
{
    return { theme().px(228), theme().px(64) };
}

} // namespace axs::ui
