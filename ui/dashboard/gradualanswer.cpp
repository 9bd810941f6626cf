// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/gradualanswer.h"

#include "ui/dashboard/cardboard.h"
#include "ui/dashboard/figurecard.h"

#include <QElapsedTimer>
#include <QLayout>
#include <QScrollArea>

#include <algorithm>

namespace axs {

namespace {

constexpr qint64 longestBringing = 4; // milliseconds; laying out the page comes on top

} // namespace

GradualAnswer::GradualAnswer(CardBoard& board, QScrollArea& area, QObject* parent)
    : QObject(parent)
    , m_board(board)
    , m_area(area)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &GradualAnswer::step);
}

void GradualAnswer::begin(const DashboardAnswer& answer)
{
    m_changes.clear();
    for (const figure::Figure& figure : answer.figures) {
        const auto before = std::find_if(answer.before.begin(), answer.before.end(),
            [&](const figure::Figure& each) { return each.id == figure.id; });
        const FigureCard* card = m_board.card(figure.id);
        Change change{figure, before == answer.before.end() ? std::nullopt : std::optional(*before),
            card && isOnScreen(*card)};
        if (card && (card->figure() != change.figure || card->before() != change.before))
            m_changes.push_back(std::move(change));
    }
    m_stage = Stage::screen;
    m_rests = true;
    hold(true);
    m_timer.start();
}

void GradualAnswer::leaveOut(const QString& figure)
{
    std::erase_if(m_changes, [&](const Change& change) { return change.figure.id == figure; });
}

void GradualAnswer::step()
{
    // What the last step brought is laid out and painted meanwhile.
    m_rests = !m_rests;
    if (!m_rests && !doNext())
        m_timer.stop();
}

bool GradualAnswer::doNext()
{
    switch (m_stage) {
    case Stage::screen:
        if (!bringSome([this](const FigureCard& card, bool wasOnScreen) { return wasOnScreen || isOnScreen(card); })
            && !drawNext(true)) {
            m_stage = Stage::above;
            hold(false);
            Q_EMIT screenShown();
        }
        return true;
    case Stage::above:
        if (bringSome([this](const FigureCard& card, bool) { return isAbove(card); })) {
            hold(true); // before it is painted: that is another turn's
        } else {
            m_stage = Stage::below;
            hold(false);
        }
        return true;
    case Stage::below:
        if (bringSome([](const FigureCard&, bool) { return true; }))
            return true;
        m_stage = Stage::drawing;
        Q_EMIT allShown();
        return true;
    case Stage::drawing: return drawNext(false);
    }
    return false;
}

bool GradualAnswer::isOnScreen(const FigureCard& card) const
{
    const QWidget* screen = m_area.viewport();
    return card.isVisible() && QRect(card.mapTo(screen, QPoint()), card.size()).intersects(screen->rect());
}

bool GradualAnswer::isAbove(const FigureCard& card) const
{
    return card.isVisible() && card.mapTo(m_area.viewport(), QPoint(0, card.height())).y() <= 0;
}

template <class Wanted>
bool GradualAnswer::bringSome(Wanted wanted)
{
    QElapsedTimer timer;
    timer.start();
    bool any = false;
    while (!any || timer.elapsed() < longestBringing) {
        const auto next = std::find_if(m_changes.begin(), m_changes.end(), [&](const Change& change) {
            const FigureCard* card = m_board.card(change.figure.id);
            return card && wanted(*card, change.wasOnScreen);
        });
        if (next == m_changes.end())
            break;
        const Change change = std::move(*next);
        m_changes.erase(next);
        m_board.showFigure(change.figure, change.before);
        // Its texts are measured now rather than with those of all others when the page is laid out.
        if (const FigureCard* card = m_board.card(change.figure.id); card->isVisible())
            card->layout()->heightForWidth(card->width());
        any = true;
    }
    return any;
}

bool GradualAnswer::drawNext(bool onScreen)
{
    const std::vector<FigureCard*> cards = m_board.cards();
    return std::any_of(cards.begin(), cards.end(),
        [&](FigureCard* card) { return card->isVisible() && (!onScreen || isOnScreen(*card)) && card->drawAhead(); });
}

void GradualAnswer::hold(bool hold)
{
    if (m_isHeld == hold)
        return;
    m_isHeld = hold;
    m_area.widget()->setUpdatesEnabled(!hold);
}

} // namespace axs
