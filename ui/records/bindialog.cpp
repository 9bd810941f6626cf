// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/bindialog.h"

#include "core/base/text.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/listtable.h"
#include "ui/parts/theme.h"
#include "ui/records/words.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

BinDialog::BinDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_sentence(new QLabel(tr("Reading…"), this))
    , m_table(new QTableWidget(0, 4, this))
    , m_restore(new QPushButton(tr("&Put it back"), this))
{
    setObjectName(u"bin"_s);
    setWindowTitle(tr("Bin"));
    m_sentence->setObjectName(u"bin.sentence"_s);
    m_sentence->setWordWrap(true);
    setStyleRole(*m_sentence, u"quiet"_s);
    m_table->setObjectName(u"bin.table"_s);
    m_table->setAccessibleName(tr("CAFs in the bin"));
    m_table->setHorizontalHeaderLabels({ tr("CAF"), tr("Child"), tr("Taken out"), tr("By") });
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    showAsRows(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_restore->setObjectName(u"bin.restore"_s);
    m_restore->setEnabled(false);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"bin.close"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_sentence);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    resize(theme().px(620), theme().px(380));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &BinDialog::restore);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
        [this] { m_restore->setEnabled(m_session.isWritable() && m_table->selectionModel()->hasSelection()); });
    read();
}

void BinDialog::read()
{
    m_session.read(
        this, [](store::Connection& connection) { return store::withdrawnCases(connection); },
        [this](const Result<std::vector<store::WithdrawnCase>>& found) {
            if (found)
                list(*found);
            else
                m_sentence->setText(found.error().sentence);
            Q_EMIT shown();
        });
}

void BinDialog::list(const std::vector<store::WithdrawnCase>& found)
{
    m_found = found;
    m_sentence->setText(found.empty()
            ? tr("The bin is empty. A single row that was removed comes back from the history of its CAF.")
            : counted(static_cast<qint64>(found.size()), tr("CAF"), tr("CAFs")));
    m_table->setRowCount(static_cast<int>(found.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const store::WithdrawnCase& each = found[static_cast<std::size_t>(row)];
        const QStringList texts{ each.reference, each.childName, momentWords(each.atMilliseconds, m_session.today()),
            each.author };
        for (int column = 0; column < 4; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
    }
    if (!found.empty())
        m_table->selectRow(0);
}

void BinDialog::restore()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= static_cast<int>(m_found.size()))
        return;
    const store::WithdrawnCase chosen = m_found[static_cast<std::size_t>(row)];
    m_restore->setEnabled(false);
    m_session.write(
        this,
        [caf = chosen.caf](store::Connection& connection, store::RecordWriter& writer) {
            return store::undoLastSave(connection, writer, caf);
        },
        [this, chosen](const Result<store::SaveReceipt>& receipt) {
            if (!receipt)
                return m_sentence->setText(receipt.error().sentence);
            Q_EMIT restored(tr("CAF %1 is back in the record.").arg(chosen.reference));
            read();
        });
}

} // namespace axs::ui
