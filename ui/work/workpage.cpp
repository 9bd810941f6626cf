// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/workpage.h"

#include "core/base/text.h"
#include "ui/parts/choicechips.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/listtable.h"
#include "ui/parts/tablecopy.h"
#include "ui/parts/theme.h"
#include "ui/work/workchips.h"
#include "ui/work/workmodel.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using pathway::DueSection;

namespace {

constexpr int typingPauseMilliseconds = 150;

QPushButton* button(const QString& text, const QString& name, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(name);
    return made;
}

} // namespace

WorkPage::WorkPage(WorkBoard& board, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_scope(new WorkChips(this))
    , m_horizon(new ChoiceChips(this))
    , m_search(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_clause(new QLabel(this))
    , m_table(new QTableView(this))
    , m_model(new WorkModel(board.session().today(), this))
    , m_empty(new EmptyState(tr("Reading…"), {}, this))
{
    setObjectName(u"work.page"_s);
    m_horizon->setObjectName(u"work.horizon"_s);
    m_horizon->setClearable(false);
    m_horizon->setChoices({{u"7"_s, tr("7 days")}, {u"14"_s, tr("14 days")}, {u"30"_s, tr("30 days")}, {u"90"_s, tr("90 days")}});
    m_horizon->setChosen(u"30"_s);
    setFieldName(*m_horizon, tr("How far ahead"));
    m_search->setObjectName(u"work.search"_s);
    m_search->setAccessibleName(tr("Find in the list"));
    m_search->setPlaceholderText(tr("Child, reference or what is due"));
    m_search->setClearButtonEnabled(true);
    m_count->setObjectName(u"work.count"_s);
    m_clause->setObjectName(u"work.clause"_s);
    for (QLabel* each : {m_count, m_clause}) {
        each->setTextFormat(Qt::PlainText);
        each->setWordWrap(true);
        setStyleRole(*each, u"quiet"_s);
    }
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMilliseconds);
    makeTable();
    layOut();
    connectParts();
    if (m_board.isReady())
        refresh();
}

QWidget* WorkPage::makeTop()
{
    auto* top = new QWidget(this);
    auto* row = new FlowLayout(top, 12);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_scope);
    row->addWidget(m_horizon);
    row->addWidget(m_search);
    auto* sheet = button(tr("&Print open cases…"), u"work.sheet"_s, top);
    sheet->setToolTip(tr("One side of A4 with initials only, as PDF"));
    auto* intervals = button(tr("&Intervals…"), u"work.intervals"_s, top);
    intervals->setToolTip(tr("How long each step may take before it is overdue"));
    row->addWidget(sheet);
    row->addWidget(intervals);
    connect(sheet, &QPushButton::clicked, this, [this] { Q_EMIT sheetRequested(query()); });
    connect(intervals, &QPushButton::clicked, this, &WorkPage::intervalsRequested);
    return top;
}

void WorkPage::makeTable()
{
    m_table->setObjectName(u"work.table"_s);
    m_table->setAccessibleName(tr("Due work, the most overdue first"));
    m_table->setModel(m_model);
    showAsRows(*m_table);
    openOnEnter(*m_table, [this] { openCurrent(); });
    new TableCopy(*m_table);
    fixColumns(*m_table, {155, 265, 105, 165, 165, 130});
}

void WorkPage::layOut()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(makeTop());
    layout->addWidget(m_count);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_clause);
    m_table->hide();
    const auto widen = [this] { m_search->setMinimumWidth(theme().px(240)); };
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, m_search, widen);
    widen();
}

void WorkPage::connectParts()
{
    connect(m_scope, &WorkChips::edited, this, &WorkPage::refresh);
    connect(m_horizon, &ChoiceChips::edited, this, &WorkPage::refresh);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &WorkPage::refresh);
    connect(&m_board, &WorkBoard::changed, this, &WorkPage::refresh);
    connect(m_table, &QTableView::doubleClicked, this, &WorkPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WorkPage::sayClause);
}

pathway::WorkQuery WorkPage::query() const
{
    return {m_scope->scope(), m_board.session().who().author, m_horizon->chosen().toInt(), m_search->text()};
}

void WorkPage::refresh()
{
    ++m_waiting;
    m_board.ask(this, query(), [this](WorkAnswer answer) {
        --m_waiting;
        if (m_waiting > 0)
            return;
        if (m_scope->setHasMine(answer.hasMine))
            return refresh();
        showAnswer(std::move(answer));
    });
}

void WorkPage::showAnswer(WorkAnswer answer)
{
    const auto of = [&](DueSection section) { return answer.counts[static_cast<std::size_t>(section)]; };
    const auto all = static_cast<qint64>(answer.lines.size());
    m_count->setText(tr("%1: %2 overdue, %3 to come within %4 days, %5 waiting for information")
                         .arg(axs::counted(all, tr("row"), tr("rows")), grouped(of(DueSection::overdue)),
                             grouped(of(DueSection::week) + of(DueSection::month) + of(DueSection::later)),
                             m_horizon->chosen(), grouped(of(DueSection::waiting))));
    const pathway::WorkLine* before = m_model->lineAt(m_table->currentIndex().row());
    const Id record = before ? before->item.record : Id();
    m_model->setLines(std::move(answer.lines), answer.clusterNames, answer.intervals);
    m_empty->setSentence(m_search->text().isEmpty() ? tr("Nothing is due here.") : tr("Nothing here matches what is typed."));
    m_empty->setVisible(all == 0);
    m_table->setVisible(all > 0);
    int row = 0;
    for (int i = 0; record.isSet() && i < m_model->rowCount(); ++i)
        if (m_model->lineAt(i)->item.record == record) {
            row = i;
            break;
        }
    m_table->setCurrentIndex(m_model->index(row, 0));
    sayClause();
    if (std::exchange(m_wantsFocus, false) && all > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    Q_EMIT shown();
}

void WorkPage::sayClause()
{
    m_clause->setText(m_model->clauseAt(m_table->currentIndex().row()));
}

void WorkPage::openCurrent()
{
    if (const pathway::WorkLine* line = m_model->lineAt(m_table->currentIndex().row()))
        Q_EMIT cafRequested(line->item.caf, line->item.field);
}

void WorkPage::focusList()
{
    m_wantsFocus = !isReady();
    (m_table->isVisibleTo(this) ? static_cast<QWidget*>(m_table) : m_search)->setFocus(Qt::OtherFocusReason);
}

} // namespace axs::ui
