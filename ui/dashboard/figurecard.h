// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/catalogue.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace axs {

class FigureChart;
class FigureTableModel;

/// One figure of the dashboard: what it shows, what it says, the chart or its table (Ctrl+T), its notes and its foot,
/// with a menu to copy, save and open. Knows nothing of records: it asks for them.
class FigureCard final : public QFrame
{
    Q_OBJECT
public:
    explicit FigureCard(QWidget* parent = nullptr);

    void setFigure(const figure::Figure& figure, figure::ChartKind kind);
    const figure::Figure& figure() const;
    bool showsTable() const;
    void setShowsTable(bool table);
    /// The keyboard goes to the chart or its table.
    void focusChart();
    bool showsNotes() const;
    void setShowsNotes(bool notes);

Q_SIGNALS:
    void cellActivated(const axs::figure::CellName& cell);
    void recordsRequested(const QString& figureId); ///< all records that the figure counts
    void saved(const QString& path);
    void failed(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layTable();
    void fitTable();
    QWidget* makeHead();
    void makeMenu();
    void makeBody();
    void makeNotes();
    void retheme();
    void copyPicture() const;
    void copyData() const;
    void saveAs(const QString& ending);

    QLabel* m_title;
    QLabel* m_sentence;
    QLabel* m_foot;
    QLabel* m_notes;
    QPushButton* m_notesButton;
    QToolButton* m_tableButton;
    QToolButton* m_menuButton;
    QAction* m_tableAction;
    QList<QAction*> m_pictureActions; ///< nothing to do for a figure without a chart
    bool m_hasChart = true;
    QStackedWidget* m_body;
    FigureChart* m_chart;
    QTableView* m_table;
    FigureTableModel* m_model;
};

} // namespace axs
