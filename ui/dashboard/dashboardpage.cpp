// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpage.h"

#include "core/report/report.h"
#include "ui/dashboard/cardgrid.h"
#include "ui/dashboard/figurecard.h"
#include "ui/dashboard/keynumbercard.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/filterbar.h"
#include "ui/parts/icons.h"
#include "ui/parts/problemline.h"

#include "core/base/text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace axs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int narrowestCard = 480;
constexpr int mostCards = 3;
constexpr int narrowestNumber = 200;
constexpr int mostNumbers = 4;
constexpr int predictionSection = 5;
constexpr int largestTarget = 9'999'999;

QString idOf(const figure::Definition& definition)
{
    return QString::fromLatin1(definition.id.data(), static_cast<qsizetype>(definition.id.size()));
}

} // namespace

DashboardPage::DashboardPage(ui::Session& session, SettingsStore& settings, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
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
    connect(m_nothing, &EmptyState::actionRequested, this, [this] {
        figure::RecordFilter filter = m_bar->filter();
        filter.period = {};
        setFilter(filter);
    });
    connect(&session, &ui::Session::factsReady, this, &DashboardPage::refresh);
    connect(&session, &ui::Session::changed, this, &DashboardPage::refresh);
    connect(&session, &ui::Session::factsProgress, this, &DashboardPage::showProgress);
    connect(&session, &ui::Session::failed, this, [this](const Error& error) { m_loading->setSentence(error.sentence); });
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &DashboardPage::retheme);
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
}

QWidget* DashboardPage::makeSays()
{
    auto* says = new QWidget(m_content);
    auto* layout = new QHBoxLayout(says);
    layout->setContentsMargins(0, 0, 0, 0);
    m_sentence = new QLabel(says);
    m_sentence->setObjectName(u"dashboard.sentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    layout->addWidget(m_sentence, 1);
    m_suppress = new QCheckBox(tr("Hide small numbers (1 to 5)"), says);
    m_suppress->setObjectName(u"dashboard.suppress"_s);
    m_suppress->setChecked(m_settings.get(settings::hideSmallNumbers));
    m_suppress->setToolTip(tr("Shows c instead of a count of 1 to 5, and hides what it could be worked out from"));
    connect(m_suppress, &QCheckBox::toggled, this, [this](bool hide) {
        m_settings.set(settings::hideSmallNumbers, hide);
        refresh();
    });
    layout->addWidget(m_suppress);
    return says;
}

void DashboardPage::makeContent()
{
    m_scroll = new QScrollArea(m_stack);
    m_scroll->setObjectName(u"dashboard.scroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content = new QWidget;
    m_content->setObjectName(u"dashboard.content"_s);
    m_contentLayout = new QVBoxLayout(m_content);
    m_contentLayout->addWidget(makeSays());
    m_numberRow = new QWidget(m_content);
    new CardGrid(narrowestNumber, mostNumbers, m_numberRow);
    m_contentLayout->addWidget(m_numberRow);
    m_scroll->setWidget(m_content);
}

void DashboardPage::makeCards()
{
    std::set<int> sections;
    for (const figure::Definition& definition : figure::catalogue()) {
        if (!definition.listing)
            sections.insert(definition.section);
    }
    for (const int section : sections) {
        QWidget* box = makeSection(section);
        m_contentLayout->addWidget(box);
        QAction* action = m_sectionMenu->addAction(report::sectionHeading(section));
        connect(action, &QAction::triggered, this, [this, box] { goTo(box); });
    }
    m_footnote = new QLabel(tr("Areas of clusters are assumed in this file."), m_content);
    m_footnote->setObjectName(u"dashboard.footnote"_s);
    m_footnote->setWordWrap(true);
    setStyleRole(*m_footnote, u"small"_s);
    m_contentLayout->addWidget(m_footnote);
    m_contentLayout->addStretch();
    retheme();
}

QWidget* DashboardPage::makeSection(int section)
{
    auto* box = new QWidget(m_content);
    box->setObjectName(u"dashboard.section.%1"_s.arg(section));
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* heading = new QLabel(report::sectionHeading(section), box);
    heading->setWordWrap(true);
    setStyleRole(*heading, u"heading2"_s);
    layout->addWidget(heading);
    if (section == predictionSection)
        layout->addWidget(makeTarget(box));
    auto* cards = new QWidget(box);
    auto* grid = new CardGrid(narrowestCard, mostCards, cards);
    for (const figure::Definition& definition : figure::catalogue()) {
        if (definition.section == section && !definition.listing)
            grid->addWidget(makeCard(definition, cards));
    }
    layout->addWidget(cards);
    return box;
}

QWidget* DashboardPage::makeTarget(QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* words = new QLabel(tr("Target for the county, in CAF episodes"), box);
    m_target = new QLineEdit(QString::number(m_settings.get(settings::predictionTarget)), box);
    m_target->setObjectName(u"dashboard.target"_s);
    m_target->setAccessibleName(tr("Target for the county, in CAF episodes"));
    m_target->setValidator(new QIntValidator(1, largestTarget, m_target));
    words->setBuddy(m_target);
    connect(m_target, &QLineEdit::editingFinished, this, &DashboardPage::takeTarget);
    layout->addWidget(words);
    layout->addWidget(m_target);
    layout->addStretch();
    return box;
}

FigureCard* DashboardPage::makeCard(const figure::Definition& definition, QWidget* parent)
{
    auto* card = new FigureCard(parent);
    card->setObjectName(u"dashboard.card.%1"_s.arg(idOf(definition)));
    connect(card, &FigureCard::cellActivated, this, &DashboardPage::askForRecords);
    connect(card, &FigureCard::recordsRequested, this, [this, card] { askForRecords(wholeOf(card->figure())); });
    connect(card, &FigureCard::saved, this, &DashboardPage::saved);
    connect(card, &FigureCard::failed, this, &DashboardPage::failed);
    m_cards.push_back(card);
    return card;
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
    const QString name = u"dashboard.card.%1"_s.arg(figureId);
    const auto found = std::find_if(
        m_cards.begin(), m_cards.end(), [&](const FigureCard* each) { return each->objectName() == name; });
    return found == m_cards.end() ? nullptr : *found;
}

figure::Query DashboardPage::query() const
{
    figure::Query query;
    query.filter = m_bar->filter();
    query.target = m_settings.get(settings::predictionTarget);
    query.suppress = m_suppress->isChecked();
    return query;
}

void DashboardPage::refresh()
{
    m_isStale = true;
    if (!m_session.areFactsReady() || !isVisible())
        return;
    m_isStale = false;
    const store::LiveFacts& facts = m_session.facts();
    m_latest.run(
        this,
        [&facts, query = query(), usual = !m_filterIsSet](const Progress&) mutable {
            return facts.read([&](const figure::Facts& now) {
                if (usual)
                    query.filter.period = figure::filterChoices(now).publishedPeriod;
                return answerDashboard(now, query);
            });
        },
        [this](const DashboardAnswer& answer) { showAnswer(answer); });
}

void DashboardPage::showAnswer(const DashboardAnswer& answer)
{
    m_problem->setProblem(answer.problem);
    m_bar->setChoices(answer.choices);
    m_bar->setUsualPeriod(answer.choices.publishedPeriod);
    if (!answer.problem.isEmpty())
        return;
    setUpdatesEnabled(false);
    m_filterIsSet = true;
    m_shown = answer.query;
    m_bar->setFilter(answer.query.filter);
    showNumbers(answer.numbers);
    if (m_cards.empty())
        makeCards();
    for (const figure::Figure& figure : answer.figures) {
        if (FigureCard* shown = card(figure.id))
            shown->setFigure(figure, figure::definition(figure.id)->chart);
    }
    m_footnote->setVisible(answer.choices.areasAssumed);
    m_sections->setEnabled(!answer.nothingCounted);
    m_stack->setCurrentWidget(answer.nothingCounted ? static_cast<QWidget*>(m_nothing) : m_scroll);
    setUpdatesEnabled(true);
    showSentence();
    Q_EMIT shown();
}

void DashboardPage::showSentence()
{
    const QString sentence = m_bar->sentence();
    if (sentence == m_sentence->text())
        return;
    const bool first = m_sentence->text().isEmpty();
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
    if (!first)
        announce(*m_sentence);
}

void DashboardPage::showNumbers(const std::vector<KeyNumber>& numbers)
{
    while (m_numbers.size() < numbers.size()) {
        auto* number = new KeyNumberCard(m_numberRow);
        number->setObjectName(u"dashboard.number.%1"_s.arg(numbers[m_numbers.size()].cell.figure));
        connect(number, &QAbstractButton::clicked, this, [this, number] { askForRecords(number->number().cell); });
        m_numberRow->layout()->addWidget(number);
        m_numbers.push_back(number);
    }
    for (std::size_t place = 0; place < numbers.size(); ++place)
        m_numbers[place]->setNumber(numbers[place]);
}

void DashboardPage::showProgress(qint64 rows)
{
    m_loading->setSentence(tr("Reading the records: %1 so far").arg(grouped(rows)));
}

void DashboardPage::takeTarget()
{
    const int target = m_target->text().toInt();
    if (target < 1) {
        m_target->setText(QString::number(m_settings.get(settings::predictionTarget)));
        return;
    }
    if (target == m_settings.get(settings::predictionTarget))
        return;
    m_settings.set(settings::predictionTarget, target);
    refresh();
}

void DashboardPage::goTo(QWidget* section)
{
    m_scroll->verticalScrollBar()->setValue(section->mapTo(m_content, QPoint()).y() - theme().px(8));
    if (auto* first = section->findChild<FigureCard*>())
        first->focusChart();
}

void DashboardPage::askForRecords(const figure::CellName& cell)
{
    figure::RecordFilter filter = m_shown.filter;
    filter.cell = cell;
    Q_EMIT recordsRequested(filter);
}

void DashboardPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void DashboardPage::retheme()
{
    const Theme& look = theme();
    layout()->setContentsMargins(0, 0, 0, 0);
    m_head->layout()->setContentsMargins(look.px(24), look.px(16), look.px(24), look.px(12));
    m_head->layout()->setSpacing(look.px(8));
    // The right edge lies under that of the head, beside the scroll bar.
    const int scrollBar = m_scroll->verticalScrollBar()->sizeHint().width();
    m_contentLayout->setContentsMargins(look.px(24), look.px(4), std::max(0, look.px(24) - scrollBar), look.px(24));
    m_contentLayout->setSpacing(look.px(20));
    const QList<QWidget*> sections = m_content->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* section : sections) {
        if (section->objectName().startsWith("dashboard.section."_L1))
            section->layout()->setSpacing(look.px(8));
    }
    if (m_target)
        m_target->setFixedWidth(look.px(96));
}

} // namespace axs
