// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figurecard.h"

#include "core/figure/chance.h"
#include "core/figure/comparison.h"
#include "core/figure/figuretext.h"
#include "core/figure/sentence.h"
#include "ui/charts/figurechart.h"
#include "ui/charts/figuretablemodel.h"
#include "ui/parts/icons.h"
#include "ui/parts/tablecopy.h"
#include "ui/parts/wordslabel.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace axs {

using figure::ChartKind;
using figure::Figure;

namespace {

QLabel* selectable(const QString& role, QWidget* parent)
{
    auto* label = new WordsLabel(role, parent);
    label->setSelectable(true);
    return label;
}

} // namespace

FigureCard::FigureCard(QWidget* parent)
    : QFrame(parent)
    , m_gate([](const std::function<void()>& go) { go(); })
    , m_layout(new QVBoxLayout(this))
    , m_sentence(selectable(u"quiet"_s, this))
    , m_compared(selectable(u"quiet"_s, this))
    , m_foot(selectable(u"small"_s, this))
{
    setObjectName(u"figureCard"_s);
    setProperty("role", u"card"_s);
    m_compared->setObjectName(u"comparedSentence"_s);
    m_layout->addWidget(makeHead());
    m_layout->addWidget(m_sentence);
    m_layout->addWidget(m_compared);
    makeBody();
    m_layout->addWidget(m_body, 1);
    makeNotes();
    m_layout->addWidget(m_notesButton, 0, Qt::AlignLeft);
    m_layout->addWidget(m_notes);
    m_layout->addWidget(m_foot);
    makeMenu();
    orderTabs(nullptr);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &FigureCard::retheme);
    retheme();
}

QWidget* FigureCard::makeHead()
{
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    m_title = selectable(u"heading3"_s, head);
    layout->addWidget(m_title, 1);
    m_tableAction = new QAction(icon(u"table"_s), tr("Show as &table"), this);
    m_tableAction->setObjectName(u"showTable"_s);
    m_tableAction->setCheckable(true);
    m_tableAction->setShortcut(QKeySequence(u"Ctrl+T"_s));
    m_tableAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_tableAction);
    connect(m_tableAction, &QAction::toggled, this, &FigureCard::setShowsTable);
    m_tableButton = new QToolButton(head);
    m_tableButton->setDefaultAction(m_tableAction);
    m_tableButton->setToolTip(tr("Show as table (Ctrl+T)"));
    m_menuButton = new QToolButton(head);
    m_menuButton->setObjectName(u"moreButton"_s);
    m_menuButton->setIcon(icon(u"more"_s));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setToolTip(tr("Copy, save or open"));
    for (QToolButton* button : {m_tableButton, m_menuButton}) {
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button, 0, Qt::AlignTop);
    }
    return head;
}

void FigureCard::makeBody()
{
    m_body = new QStackedWidget(this);
    m_chart = new FigureChart(m_body);
    m_model = new FigureTableModel(this);
    m_table = new QTableView(m_body);
    m_table->setObjectName(u"figureTable"_s);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->viewport()->installEventFilter(this);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_body->addWidget(m_chart);
    m_body->addWidget(m_table);
    connect(new TableCopy(*m_table), &TableCopy::copied, this, [this] { Q_EMIT taken(tr("copied cells of the table")); });
    connect(m_chart, &FigureChart::cellActivated, this, &FigureCard::openCell);
    connect(m_chart, &FigureChart::filterRequested, this, &FigureCard::filterBy);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (index.column() > 0)
            openCell(m_model->cellName(index));
    });
}

void FigureCard::makeNotes()
{
    m_notesButton = new QPushButton(this);
    m_notesButton->setObjectName(u"notesButton"_s);
    m_notesButton->setProperty("role", u"link"_s);
    m_notesButton->setCheckable(true);
    m_notes = new WordsLabel(u"small"_s, this);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notes->hide();
    connect(m_notesButton, &QPushButton::toggled, this, &FigureCard::setShowsNotes);
}

QSize FigureCard::sizeHint() const
{
    return {theme().px(480), theme().px(240)};
}

const Figure& FigureCard::figure() const
{
    return m_chart->figure();
}

void FigureCard::setFigure(const Figure& figure, ChartKind kind, const std::optional<Figure>& before)
{
    m_before = before;
    m_chart->setFigure(figure, kind, before);
    const bool isNewTable = m_model->setFigure(before ? figure::compared(figure, *before) : figure);
    m_title->setText(figure.title);
    // A line never begins with %.
    const auto write = [](QLabel& label, QString sentence) {
        label.setVisible(!sentence.isEmpty());
        label.setAccessibleName(sentence.isEmpty() ? tr("Nothing is said here.") : sentence);
        label.setText(sentence.replace(u" %"_s, u"\u00a0%"_s));
    };
    QStringList says{figure::figureSentence(figure), figure::chanceSentence(figure)};
    says.removeAll(QString());
    write(*m_sentence, says.join(u' '));
    write(*m_compared, before ? figure::comparisonSentence(figure, *before) : QString());
    m_foot->setText(figure::figureFoot(figure));
    m_recordsAction->setEnabled(figure.total && figure.hasData());
    setAccessibleName(figure.title);
    m_table->setAccessibleName(tr("%1, table").arg(figure.title));
    m_tableButton->setAccessibleName(tr("Show %1 as table").arg(figure.title));
    m_menuButton->setAccessibleName(tr("Copy, save or open %1").arg(figure.title));
    const bool mapped = m_map && canBeMapped(figure);
    for (QAction* action : {m_mapAction, m_mapFileAction})
        action->setVisible(mapped);
    m_tilesAction->setVisible(mapped && !m_map->shapes.empty());
    writeNotes();
    offerChart(kind != ChartKind::tableOnly);
    if (isNewTable)
        fitTable();
}

void FigureCard::offerChart(bool has)
{
    m_tableButton->setVisible(has);
    m_tableAction->setEnabled(has);
    for (QAction* action : m_pictureActions)
        action->setEnabled(has);
    if (!has && !showsTable())
        setShowsTable(true);
}

void FigureCard::writeNotes()
{
    const Figure& now = figure();
    QStringList notes;
    for (qsizetype place = 0; place < now.footnotes.size(); ++place)
        notes.append(u"%1. %2"_s.arg(place + 1).arg(now.footnotes[place]));
    notes += now.notes;
    if (const QString chance = figure::chanceSentence(now, now.rows.size()); !chance.isEmpty())
        notes << chance;
    m_noteWords = notes.join(u'\n');
    m_notes->setAccessibleName(tr("Notes on %1").arg(now.title));
    m_notesButton->setVisible(!notes.isEmpty());
    m_notesButton->setText(notes.size() == 1 ? tr("1 note") : tr("%1 notes").arg(notes.size()));
    m_notesButton->setAccessibleName(tr("Notes on %1").arg(now.title));
    setShowsNotes(m_notesButton->isChecked() && !notes.isEmpty());
}

void FigureCard::openCell(const figure::CellName& cell)
{
    if (!m_before)
        return Q_EMIT cellActivated(cell);
    const figure::ComparedCell source = figure::sourceOf(cell, figure(), *m_before);
    if (source.isBefore)
        Q_EMIT earlierCellActivated(source.cell);
    else
        Q_EMIT cellActivated(source.cell);
}

bool FigureCard::drawAhead()
{
    return !showsTable() && m_chart->drawAhead();
}

void FigureCard::setControl(QWidget* control)
{
    m_control = control;
    m_layout->insertWidget(m_layout->indexOf(m_body), control);
    orderTabs(nullptr);
}

QWidget* FigureCard::orderTabs(QWidget* after)
{
    QList<QWidget*> order{m_tableButton, m_menuButton};
    if (m_control) {
        const QList<QWidget*> parts = m_control->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
        std::copy_if(parts.begin(), parts.end(), std::back_inserter(order),
            [](const QWidget* part) { return part->focusPolicy() != Qt::NoFocus; });
    }
    order << m_chart << m_table << m_notesButton;
    for (QWidget* next : order) {
        if (after)
            setTabOrder(after, next);
        after = next;
    }
    return after;
}

void FigureCard::setMap(const figure::ClusterMap& map)
{
    m_map = map;
    setShowsMap(showsMap());
    const bool mapped = canBeMapped(figure());
    for (QAction* action : {m_mapAction, m_mapFileAction})
        action->setVisible(mapped);
    m_tilesAction->setVisible(mapped && !map.shapes.empty());
}

bool FigureCard::showsMap() const
{
    return m_mapAction->isChecked();
}

void FigureCard::setShowsMap(bool map)
{
    m_mapAction->setChecked(map);
    m_chart->setMap(map ? m_map : std::nullopt);
    if (map)
        setShowsTable(false);
    layout()->invalidate();
    updateGeometry();
}

bool FigureCard::showsTable() const
{
    return m_body->currentWidget() == m_table;
}

void FigureCard::setShowsTable(bool table)
{
    const bool focusInBody = m_body->isAncestorOf(QApplication::focusWidget());
    m_body->setCurrentIndex(table ? 1 : 0);
    m_tableAction->setChecked(table);
    fitTable();
    if (focusInBody)
        m_body->currentWidget()->setFocus();
}

void FigureCard::focusChart()
{
    m_body->currentWidget()->setFocus(Qt::TabFocusReason);
}

bool FigureCard::showsNotes() const
{
    return !m_notes->isHidden();
}

void FigureCard::setShowsNotes(bool notes)
{
    m_notesButton->setChecked(notes);
    m_notesButton->setIcon(icon(notes ? u"down"_s : u"forward"_s, &Tokens::accent));
    // Words that nobody sees are not laid out.
    m_notes->setText(notes ? m_noteWords : QString());
    m_notes->setVisible(notes);
}

void FigureCard::retheme()
{
    const Theme& look = theme();
    layout()->setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(14));
    layout()->setSpacing(look.px(6));
    for (QToolButton* button : {m_tableButton, m_menuButton})
        button->setIconSize(QSize(look.px(16), look.px(16)));
    m_notesButton->setIconSize(QSize(look.px(12), look.px(12)));
    m_table->verticalHeader()->setDefaultSectionSize(look.px(26));
    fitTable();
}

bool FigureCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        layTable();
    return QFrame::eventFilter(watched, event);
}

/// Behind the chart the table asks for no room; before it, for enough to read some rows.
void FigureCard::fitTable()
{
    if (!showsTable())
        return m_table->setMinimumHeight(0);
    m_table->resizeColumnsToContents();
    layTable();
}

/// The names take what the rest leaves, but never so little that they cannot be read; further words take a third at most.
void FigureCard::layTable()
{
    const QAbstractItemView& view = *m_table;
    const int room = m_table->viewport()->width();
    int rest = 0;
    for (int column = 1; column < m_model->columnCount(); ++column) {
        if (m_model->isText(column))
            m_table->setColumnWidth(column, std::min(view.sizeHintForColumn(column) + theme().px(16), room / 3));
        rest += m_table->columnWidth(column);
    }
    if (m_model->columnCount() > 0)
        m_table->setColumnWidth(0, std::max(room - rest, theme().px(180)));
    if (!showsTable())
        return;
    // A long name stands on several lines.
    constexpr double enough = 300;
    m_table->resizeRowsToContents();
    const int all = m_table->horizontalHeader()->sizeHint().height() + m_table->verticalHeader()->length() + theme().px(4);
    m_table->setMinimumHeight(std::min(all, theme().px(enough)));
}

} // namespace axs
