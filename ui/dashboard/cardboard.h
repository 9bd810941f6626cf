// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/arrangement.h"
#include "ui/dashboard/dashboardanswer.h"

#include <QWidget>

#include <map>

class QVBoxLayout;

namespace axs {

class FigureCard;
class KeyNumberCard;

/// The key numbers and the cards in the order that a person arranged, under the headings of the report's sections; a
/// card is made once and keeps what it shows when it moves.
class CardBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit CardBoard(QWidget* parent = nullptr);

    /// Cards that neighbour each other under one heading.
    struct Run
    {
        QString heading;
        QWidget* box;
    };
    void arrange(const std::vector<CardPlace>& cards);
    const std::vector<Run>& runs() const { return m_runs; }
    void showNumbers(const std::vector<KeyNumber>& numbers);
    /// The figures whose cards there are.
    void showAnswer(const DashboardAnswer& answer);
    /// One figure anew, and of the other period.
    void showFigure(const figure::Figure& figure, const std::optional<figure::Figure>& before);
    void setMap(const figure::ClusterMap& map);
    /// What the cards are filtered by.
    void setFilter(const figure::RecordFilter& filter);
    /// Null for a figure that has not been shown.
    FigureCard* card(QStringView figureId) const;
    std::vector<FigureCard*> cards() const;

Q_SIGNALS:
    /// A card was made: who listens to cards connects to it.
    void made(axs::FigureCard* card);
    void numberPressed(const axs::figure::CellName& cell);

private:
    FigureCard* cardFor(const QString& figure);
    void addRun(int section, const std::vector<QString>& figures);
    void retheme();

    QVBoxLayout* m_layout;
    QWidget* m_numberRow;
    QVBoxLayout* m_sections;
    std::vector<Run> m_runs;
    std::map<QString, FigureCard*> m_cards;
    std::vector<KeyNumberCard*> m_numbers;
};

} // namespace axs
