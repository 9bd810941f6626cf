// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/sectionlist.h"

#include "ui/parts/dynamicstyle.h"
#include "ui/parts/theme.h"

#include <QHeaderView>

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole + 1;

} // namespace

SectionList::SectionList(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(u"caf.sections"_s);
    setAccessibleName(tr("Sections of the form"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setStyleRole(*this, u"plainList"_s);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item)
            Q_EMIT sectionChosen(item->data(0, idRole).toString());
    });
}

void SectionList::addSection(const QString& id, const QString& title)
{
    auto* item = new QTreeWidgetItem(this, {title, QString()});
    item->setData(0, idRole, id);
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setData(0, Qt::AccessibleTextRole, title);
    item->setSizeHint(0, {0, theme().px(32)});
    if (topLevelItemCount() == 1)
        setCurrentItem(item);
    updateGeometry();
}

void SectionList::setMark(const QString& id, const QString& mark, const QString& words, bool problem)
{
    QTreeWidgetItem* item = itemOf(id);
    if (!item)
        return;
    item->setText(1, mark);
    item->setForeground(1, problem ? theme().tokens().error : theme().tokens().quiet);
    const QString title = item->text(0);
    item->setData(0, Qt::AccessibleTextRole, words.isEmpty() ? title : title + u": "_s + words);
}

QString SectionList::words(const QString& id) const
{
    const QTreeWidgetItem* item = itemOf(id);
    return item ? item->data(0, Qt::AccessibleTextRole).toString() : QString();
}

QStringList SectionList::ids() const
{
    QStringList all;
    for (int i = 0; i < topLevelItemCount(); ++i)
        all.append(topLevelItem(i)->data(0, idRole).toString());
    return all;
}

QString SectionList::markOf(const QString& id) const
{
    const QTreeWidgetItem* item = itemOf(id);
    return item ? item->text(1) : QString();
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
    const int now = indexOfTopLevelItem(currentItem());
    setCurrentItem(topLevelItem(std::clamp(now + by, 0, topLevelItemCount() - 1)));
}

QTreeWidgetItem* SectionList::itemOf(const QString& id) const
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->data(0, idRole).toString() == id)
            return topLevelItem(i);
    }
    return nullptr;
}

QSize SectionList::sizeHint() const
{
    return {theme().px(190), theme().px(32) * topLevelItemCount() + 2 * frameWidth() + 4};
}

QSize SectionList::minimumSizeHint() const
{
    return {theme().px(150), theme().px(64)};
}

} // namespace axs::ui
