// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/childrenpage.h"

#include "ui/parts/emptystate.h"
#include "ui/records/episodetable.h"
#include "ui/records/stagefilter.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

void ChildrenPage::refresh()
{
    const std::uint64_t number = ++*m_asked;
    const ColumnOrder column = orderOf(m_sortedBy);
    const EpisodeQuestion question{ number, { filter(), {}, column.order, m_order == Qt::DescendingOrder, {} },
        column.read };
    m_session.read(
        this,
        [session = &m_session, asked = m_asked, question](store::Connection& connection) {
            return *asked == question.number ? answer(*session, connection, question) : EpisodeAnswer{};
        },
        [this](EpisodeAnswer found) { showAnswer(std::move(found)); });
}

void ChildrenPage::showAnswer(EpisodeAnswer answer)
{
    if (answer.number != *m_asked)
        return;
    m_answered = answer.number;
    m_stages->setCellWords(answer.cell);
    m_count->setText(answer.error.isEmpty() ? figure::countWords(answer.list) : QString());
    m_count->setAccessibleName(m_count->text());
    m_spelling->setText(answer.insteadOf.isEmpty()
            ? QString()
            : tr("Nothing matches “%1”; showing %2.")
                  .arg(m_search->text().simplified(), answer.insteadOf.join(u", "_s)));
    m_spelling->setVisible(!answer.insteadOf.isEmpty());
    const bool isEmpty = answer.list.cafs.empty();
    if (!answer.error.isEmpty()) {
        m_empty->setSentence(answer.error);
        m_empty->setAction(tr("Clear all filters"));
    } else if (isEmpty && !m_session.areFactsReady()) {
        m_empty->setSentence(tr("Reading the file…"));
        m_empty->setAction({});
    } else if (isEmpty && answer.list.all == 0) {
        m_empty->setSentence(tr("No CAF has been entered yet."));
        m_empty->setAction(m_session.isWritable() ? tr("Enter the first CAF") : QString());
    } else if (isEmpty) {
        m_empty->setSentence(tr("No episode matches."));
        m_empty->setAction(tr("Clear all filters"));
    }
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_table);
    showIds(std::move(answer.list.cafs));
    Q_EMIT listed();
}

void ChildrenPage::showIds(std::vector<Id> ids)
{
    const Id current = m_model->idAt(m_table->currentIndex().row());
    const int scrolled = m_table->verticalScrollBar()->value();
    const bool hadFocus = m_table->hasFocus();
    m_model->setIds(std::move(ids));
    const int row = m_model->rowOf(current);
    if (row >= 0 && m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(row, m_table->columnAt(0) < 0 ? 0 : m_table->columnAt(0)));
        m_table->verticalScrollBar()->setValue(scrolled);
    } else if (m_model->rowCount() > 0 && hadFocus) {
        m_table->selectRow(0);
    }
}

void ChildrenPage::fetch(const PagedTableModel::Request& request)
{
    m_session.read(
        this, [ids = request.ids](store::Connection& connection) { return store::caseRows(connection, ids); },
        [this, request](Result<std::vector<store::CaseRow>> rows) {
            std::vector<QStringList> texts;
            if (rows) {
                for (const store::CaseRow& row : *rows)
                    texts.push_back(episodeTexts(row, m_session.today()));
            } else {
                m_spelling->setText(rows.error().sentence);
                m_spelling->show();
            }
            m_model->setPage(request, texts);
        });
}

} // namespace axs::ui
