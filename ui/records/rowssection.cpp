// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/rowssection.h"

#include "ui/parts/card.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/linkbutton.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

RowsSection::RowsSection(RowKind kind, FieldBinder& binder, QWidget* parent)
    : QWidget(parent)
    , m_kind(std::move(kind))
    , m_binder(binder)
    , m_list(new QVBoxLayout)
    , m_none(new QLabel(m_kind.none, this))
    , m_add(new QPushButton(m_kind.add, this))
{
    setObjectName(u"caf."_s + m_kind.id);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto* heading = new QLabel(m_kind.title, this);
    setStyleRole(*heading, u"heading2"_s);
    auto* help = new QLabel(m_kind.help, this);
    help->setWordWrap(true);
    setStyleRole(*help, u"quiet"_s);
    setStyleRole(*m_none, u"quiet"_s);
    m_add->setObjectName(u"caf.%1.add"_s.arg(m_kind.id));
    for (QWidget* each : { static_cast<QWidget*>(heading), static_cast<QWidget*>(help), m_none })
        layout->addWidget(each);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_list->setSpacing(12);
    layout->addLayout(m_list);
    connect(m_add, &QPushButton::clicked, this, &RowsSection::addRow);
    connect(&binder.form(), &CafForm::stateChanged, this, &RowsSection::refresh);
}

void RowsSection::build()
{
    if (std::exchange(m_isBuilt, true))
        return;
    rebuild();
}

void RowsSection::showEvent(QShowEvent* event)
{
    build();
    QWidget::showEvent(event);
}

bool RowsSection::holds(Id row) const
{
    return std::find(m_rows.begin(), m_rows.end(), row) != m_rows.end();
}

bool RowsSection::isOpen(Id row) const
{
    if (m_open.contains(row) || m_closed.contains(row))
        return m_open.contains(row);
    const std::vector<Id> stored = m_kind.ids(m_binder.form().stored());
    return std::find(stored.begin(), stored.end(), row) == stored.end();
}

void RowsSection::reveal(Id row)
{
    build();
    if (isOpen(row) || !holds(row))
        return;
    m_open.insert(row);
    m_closed.erase(row);
    rebuild();
}

void RowsSection::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (m_isBuilt)
        rebuild();
}

void RowsSection::focusFirst()
{
    build();
    if (m_sections.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_sections.constFirst()->focusField(m_sections.constFirst()->fieldNames().value(0));
}

void RowsSection::refresh()
{
    if (!m_isBuilt)
        return;
    const std::vector<Id> now = m_kind.ids(m_binder.form().value());
    // A row keeps its place while its date is being typed; only coming and going moves rows.
    const bool same = now.size() == m_rows.size() && std::is_permutation(now.begin(), now.end(), m_rows.begin());
    if (!same)
        rebuild();
}

void RowsSection::rebuild()
{
    for (FormSection* section : std::as_const(m_sections))
        m_binder.forget(section);
    m_sections.clear();
    for (QWidget* card : std::as_const(m_cards)) {
        m_list->removeWidget(card);
        card->hide();
        card->setObjectName({});
        const QList<QWidget*> inner = card->findChildren<QWidget*>();
        for (QWidget* each : inner)
            each->setObjectName({});
        card->deleteLater();
    }
    m_cards.clear();
    m_rows = m_kind.ids(m_binder.form().value());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_cards.append(makeRow(m_rows[i], static_cast<int>(i)));
        m_list->addWidget(m_cards.constLast());
    }
    m_none->setVisible(m_rows.empty());
    m_add->setVisible(!m_readOnly);
    Q_EMIT rebuilt();
}

QWidget* RowsSection::makeRow(Id row, int place)
{
    const pathway::CafCase& all = m_binder.form().value();
    const QString prefix = u"caf.%1.%2"_s.arg(m_kind.id).arg(place);
    const QString title = m_kind.heading(all, row);
    auto* card = new Card(title, this);
    card->setObjectName(prefix);
    const bool open = isOpen(row);
    auto* toggle = new LinkButton(open ? tr("Close") : m_readOnly ? tr("Show") : tr("Change"), card);
    toggle->setObjectName(prefix + u".open"_s);
    toggle->setAccessibleName(toggle->text() + u": "_s + title);
    connect(toggle, &QPushButton::clicked, this, [this, row] {
        QMetaObject::invokeMethod(
            this, [this, row] { this->toggle(row); }, Qt::QueuedConnection);
    });
    card->addHeaderWidget(toggle);
    if (!m_readOnly) {
        auto* remove = new LinkButton(tr("Remove"), card);
        remove->setObjectName(prefix + u".remove"_s);
        remove->setAccessibleName(tr("Remove: %1").arg(title));
        connect(remove, &QPushButton::clicked, this, [this, row] {
            QMetaObject::invokeMethod(
                this, [this, row] { removeRow(row); }, Qt::QueuedConnection);
        });
        card->addHeaderWidget(remove);
    }
    if (!open) {
        card->setSubtitle(m_kind.summary(all, row));
        return card;
    }
    auto* section = new FormSection({}, card);
    section->setAccessibleName(title);
    m_sections.append(section);
    m_kind.addFields(m_binder, *section, prefix, row);
    card->body()->addWidget(section);
    return card;
}

void RowsSection::toggle(Id row)
{
    const bool wasOpen = isOpen(row);
    (wasOpen ? m_closed : m_open).insert(row);
    (wasOpen ? m_open : m_closed).erase(row);
    rebuild();
    qsizetype section = 0;
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        if (m_rows[place] != row) {
            section += isOpen(m_rows[place]) ? 1 : 0;
            continue;
        }
        if (!wasOpen && !m_readOnly)
            m_sections.at(section)->focusField(m_sections.at(section)->fieldNames().value(0));
        else if (auto* button = findChild<QPushButton*>(m_cards.at(static_cast<qsizetype>(place))->objectName() + u".open"_s))
            button->setFocus(Qt::OtherFocusReason);
    }
}

void RowsSection::addRow()
{
    build();
    const Id row = m_binder.newId();
    m_open.insert(row);
    m_binder.form().change({}, [&](CafState& state) { m_kind.append(state.value, row); });
    if (!m_sections.isEmpty())
        focusFirst();
}

void RowsSection::removeRow(Id row)
{
    const QString what = m_kind.heading(m_binder.form().value(), row);
    m_binder.form().change({}, [&](CafState& state) {
        pathway::removeRow(state.value, row);
        for (auto each = state.typed.begin(); each != state.typed.end();)
            each = each.key().contains(u'/' + row.text() + u'/') ? state.typed.erase(each) : std::next(each);
    });
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT removed(what);
}

} // namespace axs::ui
