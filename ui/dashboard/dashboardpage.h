// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboardanswer.h"
#include "ui/parts/job.h"
#include "ui/parts/session.h"
#include "ui/parts/settings.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace axs {

class EmptyState;
class FigureCard;
class FilterBar;
class KeyNumberCard;
class ProblemLine;

/// Every figure of the file for one filter, computed together off the window's thread. What is shown stays until the
/// new is there; quick changes never queue. Keeps its place when it is left and comes back, and follows every save.
/// Knows no other page: it asks for records and for a report.
class DashboardPage final : public QWidget
{
    Q_OBJECT

public:
    DashboardPage(ui::Session& session, SettingsStore& settings, QWidget* parent = nullptr);

    /// Until it is set: the period of the file's published values, or all dates. What figures do not know (text, a
    /// cell) is dropped, so that records behind a number are as many as it says.
    void setFilter(const figure::RecordFilter& filter);
    const figure::RecordFilter& filter() const;
    /// What the page was last computed for.
    const figure::Query& shownQuery() const { return m_shown; }
    /// Null before the first answer.
    FigureCard* card(QStringView figureId) const;

Q_SIGNALS:
    /// The records behind one cell: filter.cell is set.
    void recordsRequested(const axs::figure::RecordFilter& filter);
    void askRequested();
    void reportRequested(const axs::figure::RecordFilter& filter);
    /// The figures of shownQuery() are on the page.
    void shown();
    /// A picture or table was saved there.
    void saved(const QString& path);
    void failed(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead();
    void makeSectionList();
    QWidget* makeSays();
    void makeContent();
    QWidget* makeSection(int section);
    QWidget* makeTarget(QWidget* parent);
    FigureCard* makeCard(const figure::Definition& definition, QWidget* parent);
    void makeCards();
    void refresh();
    void showAnswer(const DashboardAnswer& answer);
    void showSentence();
    void showNumbers(const std::vector<KeyNumber>& numbers);
    void showProgress(qint64 rows);
    void takeTarget();
    void goTo(QWidget* section);
    void askForRecords(const figure::CellName& cell);
    figure::Query query() const;
    void retheme();

    ui::Session& m_session;
    SettingsStore& m_settings;
    LatestOnly m_latest;
    figure::Query m_shown;
    bool m_filterIsSet = false;
    bool m_isStale = true;
    FilterBar* m_bar = nullptr;
    QLabel* m_sentence = nullptr;
    ProblemLine* m_problem = nullptr;
    QCheckBox* m_suppress = nullptr;
    QPushButton* m_sections = nullptr;
    QMenu* m_sectionMenu = nullptr;
    QWidget* m_head = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_loading = nullptr;
    EmptyState* m_nothing = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_contentLayout = nullptr;
    QWidget* m_numberRow = nullptr;
    QLabel* m_footnote = nullptr;
    QLineEdit* m_target = nullptr;
    std::vector<KeyNumberCard*> m_numbers;
    std::vector<FigureCard*> m_cards;
};

} // namespace axs
