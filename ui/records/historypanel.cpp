// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/historypanel.h"

#include "core/base/date.h"
#include "core/base/text.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/listtable.h"
#include "ui/parts/tablecopy.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString whenWords(std::int64_t milliseconds)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(milliseconds);
    const QDate day = at.date();
    return Date::fromCalendar(day.year(), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()))
               .britishShort()
        + at.toString(u" HH:mm"_s);
}

} // namespace

HistoryPanel::HistoryPanel(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_table(new QTableWidget(0, 6, this))
    , m_putBack(new QPushButton(tr("&Put back what was before"), this))
{
    auto* heading = new QLabel(tr("History"), this);
    setStyleRole(*heading, u"heading2"_s);
    setStyleRole(*m_sentence, u"quiet"_s);
    m_sentence->setWordWrap(true);
    m_table->setObjectName(u"caf.history.table"_s);
    m_table->setAccessibleName(tr("History of this CAF"));
    m_table->setHorizontalHeaderLabels({ tr("When"), tr("Who"), tr("Record"), tr("Field"), tr("Before"), tr("After") });
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    showAsRows(*m_table);
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(4, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(5, QHeaderView::Stretch);
    m_table->setMinimumHeight(m_table->fontMetrics().lineSpacing() * 14);
    new TableCopy(*m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(m_sentence);
    layout->addWidget(m_putBack, 0, Qt::AlignLeft);
    layout->addWidget(m_table, 1);
    m_putBack->setObjectName(u"caf.history.putBack"_s);
    m_putBack->setToolTip(tr("Fills the field, or restores the row, as it was before the chosen change; save to keep it"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &HistoryPanel::fitButton);
    connect(m_putBack, &QPushButton::clicked, this, [this] {
        const int row = m_table->currentRow();
        if (row >= 0 && row < static_cast<int>(m_lines.size()))
            Q_EMIT putBackRequested(m_lines[static_cast<std::size_t>(row)]);
    });
    fitButton();
}

void HistoryPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_putBack->setVisible(!readOnly);
}

void HistoryPanel::fitButton()
{
    const int row = m_table->currentRow();
    const bool isLine = row >= 0 && row < static_cast<int>(m_lines.size()) && m_table->selectionModel()->hasSelection();
    m_putBack->setEnabled(isLine && m_lines[static_cast<std::size_t>(row)].earlier);
}

void HistoryPanel::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

void HistoryPanel::showLines(const std::vector<store::HistoryLine>& lines)
{
    m_sentence->setText(lines.empty() ? tr("Nothing has been saved yet.")
                                      : counted(static_cast<qint64>(lines.size()), tr("change"), tr("changes")));
    m_lines = lines;
    m_table->clearSelection();
    m_table->setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const store::HistoryLine& line = lines[static_cast<std::size_t>(row)];
        const QStringList texts{ whenWords(line.atMilliseconds), line.author, line.what,
            line.withdrawn ? tr("Removed") : line.field, line.before, line.after };
        for (int column = 0; column < 6; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
    }
    m_table->resizeRowsToContents();
    fitButton();
}

} // namespace axs::ui
