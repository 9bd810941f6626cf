// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboardanswer.h"

#include <QObject>
#include <QTimer>

class QScrollArea;

namespace axs {

class CardBoard;
class FigureCard;

/// Brings an answer to the cards without keeping the window busy: the cards on the screen first, which change together,
/// then the rest, a few cards at a time between whatever else happens in the window.
class GradualAnswer final : public QObject
{
    Q_OBJECT

public:
    GradualAnswer(CardBoard& board, QScrollArea& area, QObject* parent);

    /// What an earlier answer has not brought yet is dropped.
    void begin(const DashboardAnswer& answer);
    /// Another answer has brought this figure.
    void leaveOut(const QString& figure);

Q_SIGNALS:
    /// The cards on the screen show the answer.
    void screenShown();
    /// All do.
    void allShown();

private:
    struct Change
    {
        figure::Figure figure;
        std::optional<figure::Figure> before;
        bool wasOnScreen = false; ///< when the answer came; cards that change above it may push it off
    };
    enum class Stage
    {
        screen,
        above,
        below,
        drawing, ///< of charts that are not on the screen
    };
    void step();
    /// False when there is nothing more to do.
    bool doNext();
    bool isOnScreen(const FigureCard& card) const;
    bool isAbove(const FigureCard& card) const;
    /// The wanted changes, until a part of a frame has gone by; false when there is none.
    template <class Wanted>
    bool bringSome(Wanted wanted);
    /// Draws one chart that is to be drawn; false when there is none.
    bool drawNext(bool onScreen);
    void hold(bool hold);

    CardBoard& m_board;
    QScrollArea& m_area;
    QTimer m_timer;
    std::vector<Change> m_changes;
    Stage m_stage = Stage::drawing;
    bool m_isHeld = false; ///< nothing is painted until all on the screen is new, nor while cards above move it
    bool m_rests = false; ///< every other turn is left to the window
};

} // namespace axs
