// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/cardboard.h"

#include "core/report/report.h"
#include "ui/dashboard/cardgrid.h"
#include "ui/dashboard/figurecard.h"
#include "ui/dashboard/keynumbercard.h"
#include "ui/parts/theme.h"
#include "ui/parts/wordslabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace axs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int narrowestCard = 480;
constexpr int mostCards = 3;
constexpr int narrowestNumber = 200;
constexpr int mostNumbers = 4;

const figure::Figure* figureOf(const std::vector<figure::Figure>& figures, const QString& id)
{
    const auto found = std::find_if(figures.begin(), figures.end(), [&](const figure::Figure& each) { return each.id == id; });
    return found == figures.end() ? nullptr : &*found;
}

} // namespace

CardBoard::CardBoard(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_numberRow(new QWidget(this))
    , m_sections(new QVBoxLayout)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_sections->setContentsMargins(0, 0, 0, 0);
    new CardGrid(narrowestNumber, mostNumbers, m_numberRow);
    m_layout->addWidget(m_numberRow);
    m_layout->addLayout(m_sections);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &CardBoard::retheme);
    retheme();
}

void CardBoard::arrange(const std::vector<CardPlace>& cards)
{
    QWidget* focused = window()->focusWidget();
    for (const auto& [figure, card] : m_cards) {
        card->hide();
        card->setParent(this);
    }
    for (const Run& run : m_runs)
        delete run.box;
    m_runs.clear();
    std::vector<QString> together;
    for (std::size_t place = 0; place < cards.size(); ++place) {
        if (!cards[place].isShown)
            continue;
        if (!together.empty() && sectionOf(together.front()) != sectionOf(cards[place].figure)) {
            addRun(sectionOf(together.front()), together);
            together.clear();
        }
        together.push_back(cards[place].figure);
    }
    if (!together.empty())
        addRun(sectionOf(together.front()), together);
    QWidget* last = m_numbers.empty() ? nullptr : m_numbers.back();
    for (const CardPlace& place : cards) {
        if (FigureCard* here = card(place.figure); here && place.isShown)
            last = here->orderTabs(last);
    }
    if (focused && isAncestorOf(focused))
        focused->setFocus();
    retheme();
}

void CardBoard::addRun(int section, const std::vector<QString>& figures)
{
    const QString name = u"dashboard.section.%1"_s.arg(section);
    const auto earlier = std::count_if(
        m_runs.begin(), m_runs.end(), [&](const Run& run) { return run.box->objectName().startsWith(name); });
    auto* box = new QWidget(this);
    box->setObjectName(earlier == 0 ? name : u"%1.%2"_s.arg(name).arg(earlier + 1));
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    const QString words = report::sectionHeading(section);
    auto* heading = new WordsLabel(u"heading2"_s, box);
    heading->setText(words);
    layout->addWidget(heading);
    auto* cards = new QWidget(box);
    auto* grid = new CardGrid(narrowestCard, mostCards, cards);
    for (const QString& figure : figures) {
        FigureCard* card = cardFor(figure);
        card->setParent(cards);
        grid->addWidget(card);
        card->show();
    }
    layout->addWidget(cards);
    m_sections->addWidget(box);
    m_runs.push_back({words, box});
}

FigureCard* CardBoard::cardFor(const QString& figure)
{
    const auto found = m_cards.find(figure);
    if (found != m_cards.end())
        return found->second;
    auto* card = new FigureCard(this);
    card->setObjectName(u"dashboard.card.%1"_s.arg(figure));
    m_cards.emplace(figure, card);
    Q_EMIT made(card);
    return card;
}

FigureCard* CardBoard::card(QStringView figureId) const
{
    const auto found = m_cards.find(figureId.toString());
    return found == m_cards.end() ? nullptr : found->second;
}

std::vector<FigureCard*> CardBoard::cards() const
{
    std::vector<FigureCard*> all;
    for (const auto& [figure, card] : m_cards)
        all.push_back(card);
    return all;
}

void CardBoard::showAnswer(const DashboardAnswer& answer)
{
    for (const figure::Figure& figure : answer.figures) {
        const figure::Figure* before = figureOf(answer.before, figure.id);
        showFigure(figure, before ? std::optional(*before) : std::nullopt);
    }
}

void CardBoard::showFigure(const figure::Figure& figure, const std::optional<figure::Figure>& before)
{
    FigureCard* here = card(figure.id);
    const figure::Definition* definition = figure::definition(figure.id);
    if (here && (here->figure() != figure || here->before() != before))
        here->setFigure(figure, definition ? definition->chart : figure::ChartKind::lyingBars, before);
}

void CardBoard::setMap(const figure::ClusterMap& map)
{
    for (const auto& [figure, card] : m_cards)
        card->setMap(map);
}

void CardBoard::setFilter(const figure::RecordFilter& filter)
{
    for (const auto& [figure, card] : m_cards)
        card->setFilter(filter);
}

void CardBoard::showNumbers(const std::vector<KeyNumber>& numbers)
{
    while (m_numbers.size() < numbers.size()) {
        auto* number = new KeyNumberCard(m_numberRow);
        number->setObjectName(u"dashboard.number.%1"_s.arg(numbers[m_numbers.size()].cell.figure));
        connect(number, &QAbstractButton::clicked, this, [this, number] { Q_EMIT numberPressed(number->number().cell); });
        m_numberRow->layout()->addWidget(number);
        m_numbers.push_back(number);
    }
    for (std::size_t place = 0; place < numbers.size(); ++place)
        m_numbers[place]->setNumber(numbers[place]);
}

void CardBoard::retheme()
{
    const Theme& look = theme();
    m_layout->setSpacing(look.px(20));
    m_sections->setSpacing(look.px(20));
    for (const Run& run : m_runs)
        run.box->layout()->setSpacing(look.px(8));
}

} // namespace axs
