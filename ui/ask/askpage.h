// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ask/understanding.h"
#include "core/figure/episodelist.h"
#include "ui/parts/session.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace axs::ui {

class AskField;

/// A question in a sentence: what it was taken for in words, what was not understood and how it could be meant, and the
/// answer as a count, with the ways to its list and its charts. No answer while a word is not understood.
class AskPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AskPage(Session& session, QWidget* parent = nullptr);

    QString sentence() const;
    void setSentence(const QString& sentence);
    /// The question that this filter answers.
    void setFilter(const figure::RecordFilter& filter);
    void focusField();
    /// The names are known, and the present question is answered or cannot be.
    bool isAnswered() const { return m_isReady && m_answered == m_asked; }

Q_SIGNALS:
    void listRequested(const axs::figure::RecordFilter& filter);
    void chartRequested(const axs::figure::RecordFilter& filter);
    /// What is shown answers the present question.
    void answered();

private:
    void layOut();
    QWidget* makeAnswer();
    void readNames();
    void read();
    void showReading();
    void showProblems();
    void showCompletions();
    void showExamples();
    void count();
    void showCount(const Result<figure::EpisodeCount>& count);
    bool hasAnswer() const;
    void wish(bool asChart);

    Session& m_session;
    ask::Vocabulary m_words;
    ask::Understanding m_understood;
    std::optional<figure::RecordFilter> m_wanted; ///< to be written as a sentence once the names are known
    bool m_isReady = false;
    std::uint64_t m_asked = 0;
    std::uint64_t m_answered = 0;
    QTimer m_rest;
    AskField* m_field;
    QWidget* m_completions;
    QWidget* m_problems;
    QWidget* m_examples;
    QWidget* m_answer;
    QLabel* m_echo;
    QLabel* m_filler;
    QLabel* m_count;
    QLabel* m_note;
    QPushButton* m_list;
    QPushButton* m_chart;
};

} // namespace axs::ui
