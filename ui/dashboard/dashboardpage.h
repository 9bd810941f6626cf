// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboardanswer.h"
#include "ui/dashboard/taking.h"
#include "ui/parts/job.h"
#include "ui/parts/session.h"
#include "ui/parts/settings.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace axs {

class CardBoard;
class CompareChip;
class EmptyState;
class FigureCard;
class FilterBar;
class GradualAnswer;
class ProblemLine;
class TargetBar;

/// Every figure of the file for one filter, computed together off the window's thread, on demand beside another period.
/// What is shown stays until the new is there; quick changes never queue. Keeps its place when it is left and comes
/// back, and follows every save. Which cards there are, and in which order, is the person's own. Knows no other page: it
/// asks for records and for a report.
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
    /// Draws the clusters in the shapes of this file from now on; tiles for an empty path.
    void useMapFile(const QString& path);
    /// What figures are taken for, so that nobody is asked: for tests.
    void setPurpose(const QString& purpose) { m_taking.setPurpose(purpose); }

Q_SIGNALS:
    /// The records behind one cell: filter.cell is set.
    void recordsRequested(const axs::figure::RecordFilter& filter);
    void askRequested();
    void reportRequested(const axs::figure::RecordFilter& filter);
    /// The figures of shownQuery() are on the cards that can be seen; the others follow.
    void screenShown();
    /// They are on all cards.
    void shown();
    /// A picture or table was saved there.
    void saved(const QString& path);
    void failed(const QString& sentence);
    /// A sentence about what was done.
    void told(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    void makeSectionList();
    void makeCompare();
    QWidget* makeSays();
    QCheckBox* makeSwitch(const QString& name, const QString& words, const Setting<bool>& setting, QWidget* parent);
    void openRateNotes();
    void makeContent();
    void makeBoard();
    void connectCard(FigureCard& card);
    void writeSections();
    void refresh();
    void refreshTarget(int target);
    void showAnswer(const DashboardAnswer& answer);
    void showAround(const DashboardAnswer& answer);
    void showSentence(const DashboardAnswer& answer);
    void showProgress(qint64 rows);
    void goTo(QWidget* section);
    void askForRecords(const figure::CellName& cell, const Period& period);
    void askForMapFile();
    void arrange();
    void keepForReport(const QString& figureId, bool in);
    figure::Query query() const;
    void retheme();
    void fitRoom();

    ui::Session& m_session;
    SettingsStore& m_settings;
    Taking m_taking;
    LatestOnly m_latest;
    LatestOnly m_latestTarget;
    LatestOnly m_latestMap;
    figure::Query m_shown;
    std::optional<Period> m_before; ///< what the figures are compared with
    figure::ClusterMap m_map;
    bool m_filterIsSet = false;
    bool m_isStale = true;
    FilterBar* m_bar = nullptr;
    CompareChip* m_compare = nullptr;
    QLabel* m_sentence = nullptr;
    ProblemLine* m_problem = nullptr;
    QCheckBox* m_perMonth = nullptr;
    QCheckBox* m_suppress = nullptr;
    bool m_opensRateNotes = false; ///< once the cards show them
    QPushButton* m_sections = nullptr;
    QMenu* m_sectionMenu = nullptr;
    QWidget* m_head = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_loading = nullptr;
    EmptyState* m_nothing = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_contentLayout = nullptr;
    QHBoxLayout* m_says = nullptr;
    CardBoard* m_board = nullptr;
    GradualAnswer* m_gradual = nullptr;
    QLabel* m_footnote = nullptr;
    TargetBar* m_target = nullptr;
};

} // namespace axs
