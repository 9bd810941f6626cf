// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/stagefilter.h"

#include "core/figure/episodelist.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/flowlayout.h"

#include <QMenu>
#include <QPushButton>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

StageFilter::StageFilter(QWidget* parent)
    : QWidget(parent)
    , m_row(new FlowLayout(this, 8))
    , m_menu(new QMenu(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    auto* button = new QPushButton(tr("S&tage ▾"), this);
    button->setObjectName(u"children.stage"_s);
    button->setAccessibleName(tr("Filter by stage"));
    setStyleRole(*button, u"chip"_s);
    m_menu->setObjectName(u"children.stageMenu"_s);
    connect(button, &QPushButton::clicked, this,
        [this, button] { m_menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    m_row->addWidget(button);
    for (const figure::StageName& stage : figure::listStages()) {
        QAction* action = m_menu->addAction(stage.label);
        action->setObjectName(u"children.stage."_s + stage.id);
        action->setCheckable(true);
        action->setData(stage.id);
        connect(action, &QAction::triggered, this, [this, id = stage.id](bool on) {
            edit([&] {
                m_stages.removeAll(id);
                if (on)
                    m_stages.append(id);
            });
        });
    }
}

void StageFilter::setFilter(const figure::RecordFilter& filter)
{
    m_stages = filter.stages;
    if (m_cell != filter.cell)
        m_cellWords.clear();
    m_cell = filter.cell;
    write();
}

figure::RecordFilter StageFilter::added(figure::RecordFilter filter) const
{
    filter.stages = m_stages;
    filter.cell = m_cell;
    return filter;
}

void StageFilter::setCellWords(const QString& words)
{
    if (std::exchange(m_cellWords, words) != words)
        write();
}

void StageFilter::edit(const std::function<void()>& change)
{
    change();
    write();
    Q_EMIT edited();
}

void StageFilter::addChip(const QString& name, const QString& words, const std::function<void()>& remove)
{
    auto* chip = new QPushButton(QString(words).replace(u'&', u"&&"_s) + u"  ✕"_s, this);
    chip->setObjectName(u"children.chip."_s + name);
    chip->setAccessibleName(tr("Remove the filter: %1").arg(words));
    chip->setToolTip(tr("Remove this filter"));
    setStyleRole(*chip, u"chip"_s);
    setStyleState(*chip, u"active"_s);
    connect(chip, &QPushButton::clicked, this, [this, remove] { edit(remove); });
    m_row->addWidget(chip);
    m_chips.append(chip);
    chip->show();
}

void StageFilter::write()
{
    for (QPushButton* chip : std::as_const(m_chips)) {
        m_row->removeWidget(chip);
        chip->hide();
        chip->setObjectName({});
        chip->deleteLater();
    }
    m_chips.clear();
    if (m_cell)
        addChip(u"cell"_s, m_cellWords.isEmpty() ? m_cell->row : m_cellWords, [this] { m_cell.reset(); });
    for (const QString& stage : std::as_const(m_stages))
        addChip(u"stage."_s + stage, figure::stageLabel(stage), [this, stage] { m_stages.removeAll(stage); });
    const QList<QAction*> actions = m_menu->actions();
    for (QAction* action : actions)
        action->setChecked(m_stages.contains(action->data().toString()));
}

} // namespace axs::ui
