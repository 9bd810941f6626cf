// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upkeep/ledgerpage.h"

#include "core/base/text.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/listtable.h"
#include "ui/parts/session.h"
#include "ui/parts/tablecopy.h"
#include "ui/upkeep/ledgermodel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using figure::LedgerEntry;
using figure::LedgerState;

LedgerPage::LedgerPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new LedgerModel(this))
    , m_chosen(new QSortFilterProxyModel(this))
    , m_states(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_table(new QTableView(this))
    , m_why(new QLabel(this))
{
    setObjectName(u"ledger.page"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    makeTable();
    m_why->setObjectName(u"ledger.why"_s);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(makeTop());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_why);
    setTabOrder(m_states, m_table);
    connect(m_states, &QComboBox::currentIndexChanged, this, &LedgerPage::chooseStates);
    connect(&m_session, &Session::factsReady, this, &LedgerPage::compare);
    connect(&m_session, &Session::changed, this, &LedgerPage::compare);
    compare();
}

QWidget* LedgerPage::makeTop()
{
    auto* top = new QWidget(this);
    auto* layout = new QVBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* about = new QLabel(tr("Values that were printed elsewhere, each for its own period and without a filter. The "
                                "computed value is always the one that is drawn."),
        top);
    about->setWordWrap(true);
    setStyleRole(*about, u"quiet"_s);
    m_states->setObjectName(u"ledger.states"_s);
    m_states->setAccessibleName(tr("Which values to show"));
    m_states->addItem(tr("All"), -1);
    for (const LedgerState state :
        {LedgerState::differs, LedgerState::impossible, LedgerState::notCompared, LedgerState::agrees})
        m_states->addItem(figure::words(state), static_cast<int>(state));
    m_summary->setObjectName(u"ledger.summary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    layout->addWidget(about);
    layout->addWidget(m_summary);
    layout->addWidget(m_states, 0, Qt::AlignLeft);
    return top;
}

void LedgerPage::makeTable()
{
    m_chosen->setSourceModel(m_model);
    m_chosen->setFilterRole(LedgerModel::stateRole);
    m_table->setModel(m_chosen);
    m_table->setObjectName(u"ledger.table"_s);
    m_table->setAccessibleName(tr("Published values"));
    showAsRows(*m_table);
    fixColumns(*m_table, {240, 120, 150, 80, 90, 110, 200});
    new TableCopy(*m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LedgerPage::tellChosen);
}

void LedgerPage::compare()
{
    if (!m_session.areFactsReady())
        return;
    m_session.count(
        this, [](const figure::Facts& facts) { return figure::ledger(facts); },
        [this](std::vector<LedgerEntry> entries) { show(std::move(entries)); });
}

void LedgerPage::show(std::vector<LedgerEntry> entries)
{
    const std::size_t all = entries.size();
    m_model->setEntries(std::move(entries));
    const auto part = [this](LedgerState state, const QString& words) {
        return words.arg(grouped(m_model->count(state)));
    };
    m_summary->setText(all == 0 ? tr("No published value is in the file. Import a table of the kind “published”.")
                                : tr("%1 published values: ").arg(grouped(static_cast<qint64>(all)))
                + QStringList{part(LedgerState::agrees, tr("%1 agree")), part(LedgerState::differs, tr("%1 differ")),
                    part(LedgerState::impossible, tr("%1 cannot hold")),
                    part(LedgerState::notCompared, tr("%1 have nothing to compare with"))}
                      .join(u", "_s)
                + u'.');
    m_isReady = true;
    if (!m_table->currentIndex().isValid() && m_chosen->rowCount() > 0)
        m_table->selectRow(0);
    tellChosen();
    Q_EMIT shown();
}

void LedgerPage::chooseStates()
{
    const int state = m_states->currentData().toInt();
    m_chosen->setFilterFixedString(state < 0 ? QString() : QString::number(state));
    if (m_chosen->rowCount() > 0)
        m_table->selectRow(0);
    tellChosen();
}

void LedgerPage::tellChosen()
{
    const QModelIndex chosen = m_chosen->mapToSource(m_table->currentIndex());
    if (!chosen.isValid()) {
        m_why->clear();
        return;
    }
    const LedgerEntry& entry = m_model->entry(chosen.row());
    QStringList parts;
    if (!entry.source.isEmpty())
        parts << tr("Printed in: %1.").arg(entry.source);
    parts << (entry.why.isEmpty() ? tr("Both are the same when rounded alike.") : entry.why);
    m_why->setText(parts.join(u' '));
}

void LedgerPage::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace axs::ui
