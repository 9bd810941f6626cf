// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/choicepopup.h"

#include "core/base/text.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace axs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype fewNames = 8; ///< up to here there is nothing to search
constexpr int highestList = 420;

/// A check box shows its text as it is: an ampersand in a name is no mnemonic.
QString boxText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

ChoicePopup::ChoicePopup(const QString& all, const QString& search, QWidget* parent)
    : PopupPanel(parent)
    , m_search(new QLineEdit(this))
    , m_all(new QCheckBox(all, this))
    , m_nothing(new QLabel(tr("Nothing is called that."), this))
    , m_list(new QWidget(this))
    , m_area(new PopupScroll(m_list, highestList, this))
{
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(search);
    m_search->setAccessibleName(search);
    m_search->setClearButtonEnabled(true);
    m_all->setObjectName(u"all"_s);
    m_list->setLayout(new QVBoxLayout);
    m_list->layout()->setContentsMargins(0, 0, 0, 0);
    setStyleRole(*m_nothing, u"quiet"_s);
    m_nothing->hide();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_all);
    layout->addWidget(m_nothing);
    layout->addWidget(m_area, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ChoicePopup::showFound);
    connect(m_all, &QCheckBox::clicked, this, &ChoicePopup::tickAll);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &ChoicePopup::fit);
    setAccessibleName(all);
    setNames({});
}

void ChoicePopup::setNames(const QStringList& names)
{
    QStringList present;
    for (const QCheckBox* box : std::as_const(m_boxes))
        present << box->property("name").toString();
    if (present == names && !names.isEmpty())
        return;
    const QStringList kept = chosen();
    qDeleteAll(m_boxes);
    m_boxes.clear();
    for (const QString& name : names) {
        auto* box = new QCheckBox(boxText(name), m_list);
        box->setProperty("name", name);
        m_list->layout()->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &ChoicePopup::noteTick);
        m_boxes.append(box);
    }
    m_search->setVisible(names.size() > fewNames);
    setChosen(kept);
    fit();
}

QStringList ChoicePopup::chosen() const
{
    QStringList names;
    for (const QCheckBox* box : m_boxes) {
        if (box->isChecked())
            names << box->property("name").toString();
    }
    return names;
}

void ChoicePopup::setChosen(const QStringList& names)
{
    for (QCheckBox* box : std::as_const(m_boxes))
        box->setChecked(names.contains(box->property("name").toString()));
    m_all->setChecked(chosen().isEmpty());
}

QWidget* ChoicePopup::firstFocus()
{
    return m_search->isHidden() ? m_all : static_cast<QWidget*>(m_search);
}

void ChoicePopup::hideEvent(QHideEvent* event)
{
    PopupPanel::hideEvent(event);
    m_search->clear();
    m_area->verticalScrollBar()->setValue(0);
}

void ChoicePopup::tickAll()
{
    const bool changed = !chosen().isEmpty();
    setChosen({});
    if (changed)
        Q_EMIT edited();
}

void ChoicePopup::noteTick()
{
    m_all->setChecked(chosen().isEmpty());
    Q_EMIT edited();
}

void ChoicePopup::showFound(const QString& typed)
{
    const QString wanted = folded(typed);
    bool found = false;
    for (QCheckBox* box : std::as_const(m_boxes)) {
        const bool holds = folded(box->property("name").toString()).contains(wanted);
        box->setVisible(holds);
        found = found || holds;
    }
    m_all->setVisible(wanted.isEmpty());
    m_nothing->setVisible(!found && !m_boxes.isEmpty());
}

void ChoicePopup::fit()
{
    const Theme& look = theme();
    const int edge = look.px(12);
    layout()->setContentsMargins(edge, edge, edge, edge);
    layout()->setSpacing(look.px(6));
    m_list->layout()->setSpacing(look.px(2));
    setMinimumWidth(look.px(260));
    m_area->updateGeometry();
    updateGeometry();
}

} // namespace axs
