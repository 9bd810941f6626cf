// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpage.h"

#include "ui/dashboard/arrangedialog.h"
#include "ui/dashboard/cardboard.h"
#include "ui/dashboard/comparechip.h"
#include "ui/dashboard/figurecard.h"
#include "ui/dashboard/gradualanswer.h"
#include "ui/dashboard/targetbar.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/filterbar.h"
#include "ui/parts/icons.h"
#include "ui/parts/problemline.h"
#include "ui/parts/wordslabel.h"

#include "core/base/text.h"
#include "core/figure/comparison.h"
#include "core/figure/permonth.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace axs {

using namespace Qt::Literals::StringLiterals;

DashboardPage::DashboardPage(ui::Session& session, SettingsStore& settings, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_taking(session)
{
    setObjectName(u"dashboard"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    m_stack = new QStackedWidget(this);
    layout->addWidget(m_stack, 1);
    m_loading = new EmptyState(tr("Reading the records…"), {}, m_stack);
    m_loading->setObjectName(u"dashboard.loading"_s);
    m_nothing = new EmptyState(tr("No CAF, review, form score or referral is dated in this period."), tr("Show all dates"), m_stack);
    m_nothing->setObjectName(u"dashboard.nothing"_s);
    m_nothing->setIcon(icon(u"calendar"_s, &Tokens::quiet));
    makeContent();
    for (QWidget* each : {static_cast<QWidget*>(m_loading), static_cast<QWidget*>(m_nothing), static_cast<QWidget*>(m_scroll)})
        m_stack->addWidget(each);
    connect(m_stack, &QStackedWidget::currentChanged, this, &DashboardPage::fitRoom);
    connect(m_nothing, &EmptyState::actionRequested, this, [this] {
        figure::RecordFilter filter = m_bar->filter();
        filter.period = {};
        setFilter(filter);
    });
    connect(&session, &ui::Session::factsReady, this, &DashboardPage::refresh);
    connect(&session, &ui::Session::changed, this, &DashboardPage::refresh);
    connect(&session, &ui::Session::factsProgress, this, &DashboardPage::showProgress);
    connect(&session, &ui::Session::failed, this, [this](const Error& error) { m_loading->setSentence(error.sentence); });
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, [this] {
        retheme();
        fitRoom();
    });
    retheme();
}

QWidget* DashboardPage::makeHead()
{
    m_head = new QWidget(this);
    auto* layout = new QVBoxLayout(m_head);
    auto* row = new QHBoxLayout;
    m_bar = new FilterBar(u"dashboard"_s, m_head);
    m_bar->showStages(true);
    connect(m_bar, &FilterBar::filterChanged, this, [this] {
        m_filterIsSet = true;
        refresh();
    });
    row->addWidget(m_bar, 1);
    makeCompare();
    makeSectionList();
    auto* ask = new QPushButton(tr("As&k…"), m_head);
    ask->setObjectName(u"dashboard.ask"_s);
    ask->setToolTip(tr("Ask in a sentence (Ctrl+Shift+F)"));
    ask->setAutoDefault(true);
    connect(ask, &QPushButton::clicked, this, &DashboardPage::askRequested);
    row->addWidget(ask, 0, Qt::AlignTop);
    auto* report = new QPushButton(tr("Export report…"), m_head);
    report->setObjectName(u"dashboard.report"_s);
    report->setAutoDefault(true);
    setStyleRole(*report, u"primary"_s);
    connect(report, &QPushButton::clicked, this, [this] { Q_EMIT reportRequested(filter()); });
    row->addWidget(report, 0, Qt::AlignTop);
    layout->addLayout(row);
    m_problem = new ProblemLine(m_head);
    layout->addWidget(m_problem);
    return m_head;
}

void DashboardPage::makeSectionList()
{
    m_sections = new QPushButton(tr("Go to section") + u" ▾"_s, m_head);
    m_sections->setObjectName(u"dashboard.sections"_s);
    m_sections->setAccessibleName(tr("Go to section"));
    m_sections->setAutoDefault(true);
    setStyleRole(*m_sections, u"link"_s);
    m_sectionMenu = new QMenu(m_sections);
    connect(m_sections, &QPushButton::clicked, this,
        [this] { m_sectionMenu->popup(m_sections->mapToGlobal(QPoint(0, m_sections->height() + theme().px(4)))); });
    m_bar->addWidget(m_sections);
    auto* arranging = new QPushButton(tr("Arrange…"), m_head);
    arranging->setObjectName(u"dashboard.arrange"_s);
    arranging->setAccessibleName(tr("Arrange the dashboard"));
    arranging->setAutoDefault(true);
    setStyleRole(*arranging, u"link"_s);
    connect(arranging, &QPushButton::clicked, this, &DashboardPage::arrange);
    m_bar->addWidget(arranging);
}

void DashboardPage::makeCompare()
{
    m_compare = new CompareChip(u"dashboard.compare"_s, m_head);
    m_compare->setWith(figure::compareWithOf(m_settings.get(settings::compareWith)));
    connect(m_compare, &CompareChip::chosen, this, [this](figure::CompareWith with) {
        m_settings.set(settings::compareWith, figure::idOf(with));
        refresh();
    });
    m_bar->addWidget(m_compare);
}

QWidget* DashboardPage::makeSays()
{
    auto* says = new QWidget(m_content);
    m_says = new QHBoxLayout(says);
    m_says->setContentsMargins(0, 0, 0, 0);
    m_sentence = new WordsLabel({}, says);
    m_sentence->setObjectName(u"dashboard.sentence"_s);
    m_says->addWidget(m_sentence, 1);
    m_perMonth = makeSwitch(u"dashboard.perMonth"_s, tr("Rates per month"), settings::ratesPerMonth, says);
    m_perMonth->setToolTip(
        tr("In the notes of each rate: per month since the cluster began, and of how many clusters there is one"));
    connect(m_perMonth, &QCheckBox::toggled, this, [this](bool on) { m_opensRateNotes = on; });
    m_suppress = makeSwitch(u"dashboard.suppress"_s, tr("Hide small numbers (1 to 5)"), settings::hideSmallNumbers, says);
    m_suppress->setToolTip(tr("Shows c instead of a count of 1 to 5, and hides what it could be worked out from"));
    for (QCheckBox* each : {m_perMonth, m_suppress})
        m_says->addWidget(each);
    return says;
}

/// A choice about all cards that this computer remembers.
QCheckBox* DashboardPage::makeSwitch(const QString& name, const QString& words, const Setting<bool>& setting, QWidget* parent)
{
    auto* made = new QCheckBox(words, parent);
    made->setObjectName(name);
    made->setChecked(m_settings.get(setting));
    connect(made, &QCheckBox::toggled, this, [this, &setting](bool on) {
        m_settings.set(setting, on);
        refresh();
    });
    return made;
}

/// Where a switch put something into the notes, they open by themselves.
void DashboardPage::openRateNotes()
{
    if (!std::exchange(m_opensRateNotes, false))
        return;
    for (FigureCard* each : m_board->cards()) {
        if (figure::hasRatesByCluster(each->figure()))
            each->setShowsNotes(true);
    }
}

void DashboardPage::makeContent()
{
    m_scroll = new QScrollArea(m_stack);
    m_scroll->setObjectName(u"dashboard.scroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Else every change of a card lays out all of them twice: with the bar and without.
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_content = new QWidget;
    m_content->setObjectName(u"dashboard.content"_s);
    m_contentLayout = new QVBoxLayout(m_content);
    m_contentLayout->addWidget(makeSays());
    m_scroll->setWidget(m_content);
    makeBoard();
}

void DashboardPage::makeBoard()
{
    m_board = new CardBoard(m_content);
    m_contentLayout->addWidget(m_board);
    m_gradual = new GradualAnswer(*m_board, *m_scroll, this);
    connect(m_gradual, &GradualAnswer::screenShown, this, &DashboardPage::screenShown);
    connect(m_gradual, &GradualAnswer::allShown, this, &DashboardPage::openRateNotes);
    connect(m_gradual, &GradualAnswer::allShown, this, &DashboardPage::shown);
    connect(m_board, &CardBoard::made, this, [this](FigureCard* card) { connectCard(*card); });
    connect(m_board, &CardBoard::numberPressed, this,
        [this](const figure::CellName& cell) { askForRecords(cell, m_shown.filter.period); });
    m_footnote = new WordsLabel(u"small"_s, m_content);
    m_footnote->setText(tr("Areas of clusters are assumed in this file."));
    m_footnote->setObjectName(u"dashboard.footnote"_s);
    m_contentLayout->addWidget(m_footnote);
    m_contentLayout->addStretch();
}

void DashboardPage::connectCard(FigureCard& card)
{
    connect(&card, &FigureCard::cellActivated, this,
        [this](const figure::CellName& cell) { askForRecords(cell, m_shown.filter.period); });
    connect(&card, &FigureCard::earlierCellActivated, this,
        [this](const figure::CellName& cell) { askForRecords(cell, m_before.value_or(m_shown.filter.period)); });
    connect(&card, &FigureCard::filterRequested, this, &DashboardPage::setFilter);
    connect(&card, &FigureCard::recordsRequested, this,
        [this, &card] { askForRecords(wholeOf(card.figure()), m_shown.filter.period); });
    connect(&card, &FigureCard::inReportChanged, this, &DashboardPage::keepForReport);
    connect(&card, &FigureCard::mapFileRequested, this, &DashboardPage::askForMapFile);
    connect(&card, &FigureCard::tilesRequested, this, [this] { useMapFile({}); });
    card.setGate([this, &card](std::function<void()> go) { m_taking.ask(card, std::move(go)); });
    connect(&card, &FigureCard::taken, this, [this, &card](const QString& how) {
        const figure::Figure& taken = card.figure();
        m_taking.note(u"figure: %1; %2; %3; %4"_s.arg(taken.id, how, taken.period.words(), taken.filterWords));
    });
    connect(&card, &FigureCard::saved, this, &DashboardPage::saved);
    connect(&card, &FigureCard::failed, this, &DashboardPage::failed);
    if (card.objectName() != "dashboard.card.predicted-for-target"_L1)
        return;
    m_target = new TargetBar(u"dashboard.target"_s, &card);
    m_target->setTarget(m_settings.get(settings::predictionTarget));
    connect(m_target, &TargetBar::changed, this, &DashboardPage::refreshTarget);
    card.setControl(m_target);
}

void DashboardPage::setFilter(const figure::RecordFilter& filter)
{
    figure::RecordFilter known = filter;
    known.text.clear();
    known.cell.reset();
    m_filterIsSet = true;
    m_bar->setFilter(known);
    refresh();
}

const figure::RecordFilter& DashboardPage::filter() const
{
    return m_bar->filter();
}

FigureCard* DashboardPage::card(QStringView figureId) const
{
    return m_board->card(figureId);
}

figure::Query DashboardPage::query() const
{
    figure::Query query;
    query.filter = m_bar->filter();
    query.target = m_settings.get(settings::predictionTarget);
    query.suppress = m_suppress->isChecked();
    query.perMonth = m_perMonth->isChecked();
    return query;
}

void DashboardPage::showProgress(qint64 rows)
{
    m_loading->setSentence(tr("Reading the records: %1 so far").arg(grouped(rows)));
}

void DashboardPage::goTo(QWidget* section)
{
    m_scroll->verticalScrollBar()->setValue(section->mapTo(m_content, QPoint()).y() - theme().px(8));
    if (auto* first = section->findChild<FigureCard*>())
        first->focusChart();
}

void DashboardPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void DashboardPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitRoom();
}

/// Where there is little room, or the text is large, the filter bar scrolls away with the cards, and the switches stand
/// below the sentence.
void DashboardPage::fitRoom()
{
    const Theme& look = theme();
    m_says->setDirection(width() < look.px(800) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const bool scrolls = height() < look.px(480) && m_stack->currentWidget() == m_scroll;
    auto* room = scrolls ? m_contentLayout : static_cast<QVBoxLayout*>(layout());
    if (room->indexOf(m_head) >= 0)
        return;
    QWidget* focused = m_head->focusWidget() && m_head->focusWidget()->hasFocus() ? m_head->focusWidget() : nullptr;
    room->insertWidget(0, m_head);
    m_head->show();
    if (focused)
        focused->setFocus();
    retheme();
}

void DashboardPage::retheme()
{
    const Theme& look = theme();
    layout()->setContentsMargins(0, 0, 0, 0);
    const bool scrolls = m_contentLayout->indexOf(m_head) >= 0;
    const int side = scrolls ? 0 : look.px(24);
    m_head->layout()->setContentsMargins(side, look.px(16), side, scrolls ? 0 : look.px(12));
    m_head->layout()->setSpacing(look.px(8));
    // The right edge lies under that of the head, beside the scroll bar.
    const int scrollBar = m_scroll->verticalScrollBar()->sizeHint().width();
    m_contentLayout->setContentsMargins(look.px(24), look.px(4), std::max(0, look.px(24) - scrollBar), look.px(24));
    m_contentLayout->setSpacing(look.px(20));
}

} // namespace axs
