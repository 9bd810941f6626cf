// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/comparechip.h"

#include "ui/parts/dynamicstyle.h"
#include "ui/parts/theme.h"

#include <QActionGroup>
#include <QMenu>

namespace axs {

using namespace Qt::Literals::StringLiterals;
using figure::CompareWith;

namespace {

QString menuWords(CompareWith with)
{
    switch (with) {
    case CompareWith::nothing: return CompareChip::tr("&Not compared");
    case CompareWith::periodBefore: return CompareChip::tr("The period &before");
    case CompareWith::lastYear: return CompareChip::tr("The same period &last year");
    }
    return {};
}

} // namespace

CompareChip::CompareChip(const QString& name, QWidget* parent)
    : QPushButton(parent)
    , m_menu(new QMenu(this))
{
    setObjectName(name);
    setAutoDefault(true);
    setStyleRole(*this, u"chip"_s);
    m_menu->setObjectName(name + u".choices"_s);
    auto* group = new QActionGroup(m_menu);
    for (const CompareWith with : figure::comparisons()) {
        QAction* action = m_menu->addAction(menuWords(with));
        action->setObjectName(u"%1.%2"_s.arg(name, with == CompareWith::nothing ? u"nothing"_s : figure::idOf(with)));
        action->setCheckable(true);
        action->setData(figure::idOf(with));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, with] {
            setWith(with);
            Q_EMIT chosen(with);
        });
    }
    connect(this, &QPushButton::clicked, m_menu,
        [this] { m_menu->popup(mapToGlobal(QPoint(0, height() + theme().px(4)))); });
    write();
}

void CompareChip::setWith(CompareWith with)
{
    m_with = with;
    write();
}

void CompareChip::setPeriod(const std::optional<Period>& period)
{
    m_period = period;
    write();
}

void CompareChip::write()
{
    const bool compares = m_with != CompareWith::nothing;
    const QString words = compares ? tr("Against: %1").arg(figure::words(m_with).toLower()) : figure::words(m_with);
    setText(words + u" ▾"_s);
    setAccessibleName(tr("Compare: %1").arg(figure::words(m_with)));
    const QString days = compares ? m_period ? m_period->words() : tr("A period needs two days to be compared.") : QString();
    setAccessibleDescription(days);
    setToolTip(days);
    setStyleState(*this, compares ? u"active"_s : QString());
    const QList<QAction*> actions = m_menu->actions();
    for (QAction* action : actions)
        action->setChecked(action->data().toString() == figure::idOf(m_with));
    updateGeometry();
}

} // namespace axs
