// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/arrangedialog.h"

#include "core/figure/meaning.h"
#include "core/figure/voices.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace axs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(const QString& figure)
{
    return figure == QStringView(figure::voicesId) ? ArrangeDialog::tr("The three voices") : figure::nameOf(figure);
}

} // namespace

ArrangeDialog::ArrangeDialog(const std::vector<CardPlace>& cards, QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_up(addButton(u"arrange.up"_s, tr("Move &up"), tr("Alt+Up")))
    , m_down(addButton(u"arrange.down"_s, tr("Move &down"), tr("Alt+Down")))
    , m_reset(addButton(u"arrange.reset"_s, tr("&Reset"), tr("Back to the usual cards in their usual order")))
{
    setObjectName(u"arrange"_s);
    setWindowTitle(tr("Arrange the dashboard"));
    m_list->setObjectName(u"arrange.cards"_s);
    m_list->setAccessibleName(tr("Cards of the dashboard, in order"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* words = new QLabel(tr("Ticked cards are shown, in this order. The arrangement is yours alone."), this);
    words->setWordWrap(true);
    setStyleRole(*words, u"quiet"_s);
    auto* close = addButton(u"arrange.close"_s, tr("&Close"), {});
    auto* side = new QVBoxLayout;
    for (QPushButton* button : {m_up, m_down, m_reset})
        side->addWidget(button);
    side->addStretch();
    side->addWidget(close);
    auto* row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(side);
    auto* layout = new QVBoxLayout(this);
    const int edge = theme().px(16);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(theme().px(12));
    layout->addWidget(words);
    layout->addLayout(row, 1);
    for (const auto& [keys, steps] : {std::pair{Qt::ALT | Qt::Key_Up, -1}, std::pair{Qt::ALT | Qt::Key_Down, 1}}) {
        auto* action = new QAction(this);
        action->setShortcut(QKeySequence(keys));
        connect(action, &QAction::triggered, this, [this, by = steps] { move(by); });
        addAction(action);
    }
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        show(usualCards());
        Q_EMIT arranged();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    const auto changed = [this] {
        if (!m_isFilling)
            Q_EMIT arranged();
    };
    connect(m_list, &QListWidget::itemChanged, this, changed);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, changed);
    connect(m_list, &QListWidget::currentRowChanged, this, &ArrangeDialog::allowMoves);
    show(cards);
    m_list->setFocus();
    const QSize most = screen()->availableSize();
    resize(std::min(theme().px(520), most.width()), std::min(theme().px(480), most.height()));
}

QPushButton* ArrangeDialog::addButton(const QString& name, const QString& words, const QString& tip)
{
    auto* button = new QPushButton(words, this);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    return button;
}

void ArrangeDialog::show(const std::vector<CardPlace>& cards)
{
    m_isFilling = true;
    m_list->clear();
    for (const CardPlace& card : cards) {
        auto* item = new QListWidgetItem(nameOf(card.figure), m_list);
        item->setData(Qt::UserRole, card.figure);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(card.isShown ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    m_isFilling = false;
    allowMoves();
}

std::vector<CardPlace> ArrangeDialog::cards() const
{
    std::vector<CardPlace> cards;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem& item = *m_list->item(row);
        cards.push_back({item.data(Qt::UserRole).toString(), item.checkState() == Qt::Checked});
    }
    return cards;
}

void ArrangeDialog::move(int steps)
{
    const int from = m_list->currentRow();
    const int to = from + steps;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_isFilling = true;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    m_isFilling = false;
    Q_EMIT arranged();
}

void ArrangeDialog::allowMoves()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() + 1 < m_list->count());
}

} // namespace axs
