// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/childrenpage.h"

#include "core/base/text.h"
#include "ui/parts/columnstate.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/filterbar.h"
#include "ui/parts/icons.h"
#include "ui/parts/listtable.h"
#include "ui/parts/settings.h"
#include "ui/parts/tablecopy.h"
#include "ui/parts/theme.h"
#include "ui/records/episodetable.h"
#include "ui/records/stagefilter.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int typingPauseMilliseconds = 120;
const QString viewName = u"children"_s;

/// Widths are remembered as they are at 100 %.
ColumnState scaled(ColumnState state, int to, int from)
{
    for (ColumnState::Column& column : state.columns)
        column.width = column.width * to / from;
    return state;
}

} // namespace

ChildrenPage::ChildrenPage(Session& session, SettingsStore& settings, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_search(new QLineEdit(this))
    , m_filters(new FilterBar(u"children"_s, this))
    , m_stages(new StageFilter(this))
    , m_count(new QLabel(this))
    , m_spelling(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_model(new PagedTableModel(
          episodeColumns(), [this](const PagedTableModel::Request& request) { fetch(request); }, this))
    , m_empty(new EmptyState(tr("Reading the file…"), {}, this))
    , m_sortedBy(u"started"_s)
    , m_order(Qt::DescendingOrder)
{
    setObjectName(u"children.page"_s);
    makeTable();
    layOut();
    connectParts();
    readNames();
    refresh();
}

QWidget* ChildrenPage::makeTop()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_search->setObjectName(u"children.search"_s);
    m_search->setAccessibleName(tr("Find children and CAFs"));
    m_search->setPlaceholderText(tr("Part of a name, reference or date of birth"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, &Tokens::quiet), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    auto* ask = new QPushButton(tr("As&k…"), row);
    ask->setObjectName(u"children.ask"_s);
    ask->setToolTip(tr("Ask in a sentence (Ctrl+Shift+F)"));
    connect(ask, &QPushButton::clicked, this, &ChildrenPage::askRequested);
    auto* columns = new QPushButton(tr("Col&umns"), row);
    columns->setObjectName(u"children.columns"_s);
    connect(columns, &QPushButton::clicked, this, [this, columns] {
        QMenu* menu = m_columns->menuFor(-1);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(columns->mapToGlobal(QPoint(0, columns->height())));
    });
    auto* many = new QPushButton(tr("Change &many…"), row);
    many->setObjectName(u"children.bulk"_s);
    many->setToolTip(tr("Another lead professional or co-ordinator for the CAFs chosen, or for all that are listed"));
    many->setEnabled(m_session.isWritable());
    connect(many, &QPushButton::clicked, this, [this] { Q_EMIT bulkRequested(chosenIds()); });
    auto* add = new QPushButton(tr("&New CAF"), row);
    add->setObjectName(u"children.new"_s);
    setStyleRole(*add, u"primary"_s);
    connect(add, &QPushButton::clicked, this, &ChildrenPage::newCafRequested);
    add->setEnabled(m_session.isWritable());
    add->setToolTip(m_session.isWritable() ? QString() : m_session.readOnlyReason());
    layout->addWidget(m_search, 1);
    layout->addWidget(ask);
    layout->addWidget(columns);
    layout->addWidget(many);
    layout->addWidget(add);
    return row;
}

void ChildrenPage::makeTable()
{
    m_table->setObjectName(u"children.table"_s);
    m_table->setAccessibleName(tr("Episodes"));
    m_table->setModel(m_model);
    showAsRows(*m_table);
    m_table->setAlternatingRowColors(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    openOnEnter(*m_table, [this] { openCurrent(); });
    m_columns = new ColumnMenu(*m_table);
    auto* copy = new TableCopy(*m_table);
    connect(copy, &TableCopy::refused, this, [this](const QString& sentence) {
        m_spelling->setText(sentence);
        m_spelling->show();
    });
    restoreColumns();
}

void ChildrenPage::restoreColumns()
{
    m_table->verticalHeader()->setDefaultSectionSize(theme().px(32));
    static constexpr int widths[]{164, 134, 132, 80, 222, 98, 98, 98, 98, 56, 160, 160, 130, 180, 140, 160};

    for (int i = 0; i < m_model->columnCount() && i < static_cast<int>(std::size(widths)); ++i)
        m_table->setColumnWidth(i, theme().px(widths[i]));
    const QString arranged = m_settings.columns(viewName);
    if (!arranged.isEmpty()) {
        const ColumnState state = scaled(ColumnState::fromText(arranged), theme().textPercent(), 100);
        m_columns->apply(state);
        if (!state.sortedBy.isEmpty()) {
            m_sortedBy = state.sortedBy;
            m_order = state.order;
        }
    } else {
        for (int i = 0; i < m_model->columnCount(); ++i)
            m_columns->setShown(i, m_model->columns().at(i).shown);
    }
    for (int i = 0; i < m_model->columnCount(); ++i) {
        if (m_model->columns().at(i).id == m_sortedBy)
            m_table->horizontalHeader()->setSortIndicator(i, m_order);
    }
    m_table->setSortingEnabled(true);
}

void ChildrenPage::layOut()
{
    m_count->setObjectName(u"children.count"_s);
    m_spelling->setObjectName(u"children.spelling"_s);
    m_spelling->setTextFormat(Qt::PlainText);
    m_spelling->setWordWrap(true);
    m_spelling->hide();
    setStyleRole(*m_count, u"quiet"_s);
    m_empty->setObjectName(u"children.empty"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(m_stages, 1);
    middle->addWidget(m_count, 0, Qt::AlignVCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(makeTop());
    layout->addWidget(m_filters);
    layout->addLayout(middle);
    layout->addWidget(m_spelling);
    layout->addWidget(m_stack, 1);
}

void ChildrenPage::connectParts()
{
    auto* find = new QAction(tr("Find"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, this, &ChildrenPage::focusSearch);
    addAction(find);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMilliseconds);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_typing.start();
        m_searchRest.start();
    });
    m_searchRest.setSingleShot(true);
    m_searchRest.setInterval(searchRestMilliseconds);
    connect(&m_searchRest, &QTimer::timeout, this, &ChildrenPage::noteSearch);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        refresh();
        Q_EMIT filterChanged();
    });
    const auto refilter = [this] {
        refresh();
        Q_EMIT filterChanged();
    };
    connect(m_filters, &FilterBar::filterChanged, this, refilter);
    connect(m_stages, &StageFilter::edited, this, refilter);
    if (auto* clear = m_filters->findChild<QPushButton*>(u"children.clear"_s))
        connect(clear, &QPushButton::clicked, this, [this, refilter] {
            m_stages->setFilter({});
            refilter();
        });
    connect(m_model, &PagedTableModel::sortRequested, this, [this](const QString& column, Qt::SortOrder order) {
        m_sortedBy = column;
        m_order = order;
        refresh();
    });
    const auto keepColumns = [this] {
        ColumnState state = m_columns->state();
        state.sortedBy = m_sortedBy;
        state.order = m_order;
        m_settings.setColumns(viewName, scaled(state, 100, theme().textPercent()).toText());
    };
    connect(m_columns, &ColumnMenu::changed, this, keepColumns);
    connect(m_model, &PagedTableModel::sortRequested, this, keepColumns);
    connect(m_table, &QTableView::doubleClicked, this, &ChildrenPage::openCurrent);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (filter() == figure::RecordFilter{})
            Q_EMIT newCafRequested();
        else
            setFilter({});
    });
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &ChildrenPage::restoreColumns);
    connect(&m_session, &Session::factsReady, this, [this] {
        readNames();
        refresh();
    });
    connect(&m_session, &Session::changed, this, [this] {
        readNames();
        refresh();
    });
}

/// Once a search: what was typed when typing had rested, and not again while it stays.
void ChildrenPage::noteSearch()
{
    const QString typed = m_search->text().simplified();
    if (typed != m_notedSearch && typed.size() >= fewestSearched)
        m_session.note(store::action::search, {}, typed);
    m_notedSearch = typed;
}

void ChildrenPage::readNames()
{
    m_session.count(
        this, [](const figure::Facts& facts) { return figure::filterChoices(facts); },
        [this](const figure::FilterChoices& choices) { m_filters->setChoices(choices); });
}

void ChildrenPage::setFilter(const figure::RecordFilter& filter)
{
    {
        const QSignalBlocker quiet(m_search);
        m_search->setText(filter.text);
    }
    m_filters->setFilter(filter);
    m_stages->setFilter(filter);
    refresh();
    Q_EMIT filterChanged();
}

figure::RecordFilter ChildrenPage::filter() const
{
    figure::RecordFilter filter = m_stages->added(m_filters->filter());
    filter.text = m_search->text().simplified();
    return filter;
}

void ChildrenPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

std::vector<Id> ChildrenPage::chosenIds() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.size() < 2)
        return m_model->ids();
    std::vector<Id> chosen;
    for (const QModelIndex& row : rows)
        chosen.push_back(m_model->idAt(row.row()));
    return chosen;
}

void ChildrenPage::openCurrent()
{
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : 0;
    if (const Id caf = m_model->idAt(row); caf.isSet())
        Q_EMIT cafRequested(caf);
}

Id ChildrenPage::chosen() const
{
    return m_model->idAt(m_table->currentIndex().row());
}

bool ChildrenPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_search && (key == Qt::Key_Down || isEnter) && m_model->rowCount() > 0 && !m_typing.isActive()) {
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->selectRow(0);
        return true;
    }
    if (watched == m_search && key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace axs::ui
