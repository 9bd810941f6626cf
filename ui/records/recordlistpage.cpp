// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordlistpage.h"

#include "core/base/text.h"
#include "core/figure/filterwords.h"
#include "core/figure/voices.h"
#include "core/store/recordlist.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/listtable.h"
#include "ui/parts/tablecopy.h"
#include "ui/parts/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using figure::CountedRecord;

std::string_view listedKind(CountedRecord counted)
{
    switch (counted) {
    case CountedRecord::review: return record::Review::kind;
    case CountedRecord::formScore: return record::FormScore::kind;
    case CountedRecord::referral: return record::Referral::kind;
    case CountedRecord::questionnaire: return record::Questionnaire::kind;
    case CountedRecord::spend: return record::Spend::kind;
    case CountedRecord::training: return record::Training::kind;
    case CountedRecord::incident: return record::Incident::kind;
    case CountedRecord::selfAssessment: return record::SelfAssessment::kind;
    case CountedRecord::panelItem: return record::PanelItem::kind;
    case CountedRecord::attendance: return record::Attendance::kind;
    case CountedRecord::episode: break;
    }
    return {};
}

CountedRecord countedBy(const figure::CellName& cell)
{
    if (cell.figure == QStringView(figure::voicesId))
        return CountedRecord::review;
    if (cell.figure == "referrals-and-cafs"_L1 && cell.column.startsWith("referral"_L1))
        return CountedRecord::referral;
    const figure::Definition* definition = figure::definition(cell.figure);
    return definition ? definition->counts : CountedRecord::episode;
}

RecordListPage::RecordListPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_what(new QLabel(this))
    , m_count(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(tr("Reading the file…"), {}, this))
{
    setObjectName(u"records.page"_s);
    m_what->setObjectName(u"records.what"_s);
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    m_count->setObjectName(u"records.count"_s);
    setStyleRole(*m_count, u"quiet"_s);
    m_empty->setObjectName(u"records.empty"_s);
    m_stack->addWidget(m_empty);
    auto* top = new QHBoxLayout;
    top->addWidget(m_what, 1);
    top->addWidget(m_count, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    connect(&session, &Session::factsReady, this, &RecordListPage::refresh);
    connect(&session, &Session::changed, this, &RecordListPage::refresh);
}

void RecordListPage::setFilter(const figure::RecordFilter& filter)
{
    m_filter = filter;
    refresh();
}

const std::vector<Id>& RecordListPage::ids() const
{
    static const std::vector<Id> none;
    return m_model ? m_model->ids() : none;
}

RecordListPage::Answer RecordListPage::answerOf(const figure::Facts& facts, const figure::RecordFilter& filter)
{
    Answer answer;
    const figure::Query query{filter, figure::Query{}.target, false};
    const Result<figure::RecordIds> found = figure::records(facts, query, *filter.cell);
    if (!found) {
        answer.problem = found.error().sentence;
        return answer;
    }
    answer.records = *found;
    const figure::Selection selection = figure::select(facts, query);
    const figure::Definition* definition = figure::definition(filter.cell->figure);
    const figure::Figure shown = definition ? figure::compute(*definition, facts, query, selection)
                                            : figure::voices(facts, query, selection);
    const int column = shown.columnIndex(filter.cell->column);
    const QString label = column < 0 ? filter.cell->column : shown.columns[static_cast<std::size_t>(column)].label;
    answer.words = u"%1 ▸ %2 ▸ %3 · %4 · %5"_s.arg(
        shown.title, filter.cell->row, label, shown.period.words(), shown.filterWords);
    return answer;
}

void RecordListPage::refresh()
{
    m_isListed = false;
    if (!m_filter.cell || !m_session.areFactsReady())
        return;
    const std::uint64_t asked = ++m_asked;
    m_session.count(
        this, [filter = m_filter](const figure::Facts& facts) { return answerOf(facts, filter); },
        [this, asked](const Answer& answer) {
            if (asked == m_asked)
                showAnswer(answer);
        });
}

void RecordListPage::showAnswer(const Answer& answer)
{
    m_isListed = true;
    m_what->setText(answer.words);
    m_count->setText(answer.problem.isEmpty()
            ? counted(static_cast<qint64>(answer.records.ids.size()), tr("record"), tr("records"))
            : QString());
    m_count->setAccessibleName(m_count->text());
    const std::string_view kind = listedKind(answer.records.kind);
    if (!answer.problem.isEmpty() || answer.records.ids.empty() || kind.empty()) {
        m_empty->setSentence(answer.problem.isEmpty() ? tr("No record is behind this number.") : answer.problem);
        m_stack->setCurrentWidget(m_empty);
        Q_EMIT listed();
        return;
    }
    if (kind != m_kind)
        makeTable(kind);
    const Id current = m_model->idAt(m_table->currentIndex().row());
    m_model->setIds(answer.records.ids);
    m_table->selectRow(std::max(0, m_model->rowOf(current)));
    m_stack->setCurrentWidget(m_table);
    Q_EMIT listed();
}

void RecordListPage::makeTable(std::string_view kind)
{
    constexpr int narrow = 96;
    constexpr int wide = 168;
    delete m_table;
    delete m_model;
    m_kind = kind;
    m_cafs.clear();
    QList<PagedTableModel::Column> columns;
    std::vector<int> widths;
    for (const store::ListedColumn& column : store::listedColumns(kind)) {
        columns.append({column.id, column.label, column.isNumber ? Qt::AlignRight : Qt::AlignLeft, true, false});
        widths.push_back(column.isNumber ? narrow : wide);
    }
    m_model = new PagedTableModel(
        columns, [this](const PagedTableModel::Request& request) { fetch(request); }, this);
    m_table = new QTableView(m_stack);
    m_table->setObjectName(u"records.table"_s);
    m_table->setAccessibleName(tr("Records"));
    m_table->setModel(m_model);
    showAsRows(*m_table);
    fixColumns(*m_table, widths);
    openOnEnter(*m_table, [this] { openCurrent(); });
    new TableCopy(*m_table);
    connect(m_table, &QTableView::doubleClicked, this, &RecordListPage::openCurrent);
    m_stack->addWidget(m_table);
}

void RecordListPage::fetch(const PagedTableModel::Request& request)
{
    m_session.read(
        this, [kind = m_kind, ids = request.ids](store::Connection& connection) { return store::listedRecords(connection, kind, ids); },
        [this, request, kind = m_kind](const Result<std::vector<store::ListedRecord>>& rows) {
            if (kind != m_kind)
                return;
            std::vector<QStringList> texts;
            if (!rows) {
                m_what->setText(rows.error().sentence);
            } else {
                for (const store::ListedRecord& row : *rows) {
                    texts.push_back(row.texts);
                    m_cafs[row.id.value] = row.caf;
                }
            }
            m_model->setPage(request, texts);
        });
}

void RecordListPage::openCurrent()
{
    const auto caf = m_cafs.find(m_model->idAt(m_table->currentIndex().row()).value);
    if (caf != m_cafs.end() && caf->second.isSet())
        Q_EMIT cafRequested(caf->second);
}

} // namespace axs::ui
