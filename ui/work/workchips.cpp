// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/workchips.h"

#include "ui/parts/dynamicstyle.h"

#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using pathway::WorkScope;

WorkChips::WorkChips(QWidget* parent)
    : QWidget(parent)
    , m_chips(new ChoiceChips(this))
{
    m_chips->setObjectName(u"workScope"_s);
    m_chips->setClearable(false);
    m_chips->setChoices({{u"mine"_s, tr("Mine")}, {u"cluster"_s, tr("My clusters")}, {u"all"_s, tr("All")}});
    m_chips->setChosen(u"mine"_s);
    setFieldName(*m_chips, tr("Whose work"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chips);
    connect(m_chips, &ChoiceChips::edited, this, [this] {
        m_isChosen = true;
        Q_EMIT edited();
    });
}

WorkScope WorkChips::scope() const
{
    const QString chosen = m_chips->chosen();
    return chosen == "all"_L1 ? WorkScope::all : chosen == "cluster"_L1 ? WorkScope::cluster : WorkScope::mine;
}

bool WorkChips::setHasMine(bool hasMine)
{
    const WorkScope before = scope();
    if (!m_isChosen)
        m_chips->setChosen(hasMine ? u"mine"_s : u"all"_s);
    return scope() != before;
}

} // namespace axs::ui
