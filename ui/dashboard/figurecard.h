// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/catalogue.h"
#include "core/figure/clustermap.h"

#include <QFrame>

#include <functional>
#include <optional>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace axs {

class FigureChart;
class FigureTableModel;
struct ShownFigure;

/// One figure of the dashboard: what it shows, what it says, the chart, its map or its table (Ctrl+T), its notes and its
/// foot, with a menu (its button, the context menu, the Menu key, Shift+F10) to copy, save, explain and open. Compared
/// with another period it says by how much it differs. Knows nothing of records: it asks for them.
class FigureCard final : public QFrame
{
    Q_OBJECT
public:
    explicit FigureCard(QWidget* parent = nullptr);

    /// Says nothing of its texts, which would have to be laid out for it: how high it is, is asked for a width.
    QSize sizeHint() const override;
    void setFigure(const figure::Figure& figure, figure::ChartKind kind, const std::optional<figure::Figure>& before = {});
    const figure::Figure& figure() const;
    const std::optional<figure::Figure>& before() const { return m_before; }
    /// What a map of the clusters is drawn from; offered where the figure can be mapped.
    void setMap(const figure::ClusterMap& map);
    /// What the page shows is filtered by this: says whether a mark would filter or take its filter away.
    void setFilter(const figure::RecordFilter& filter) { m_filter = filter; }
    /// Draws the chart, if that is what is shown and it is not drawn yet; false when there is nothing to do.
    bool drawAhead();
    bool showsMap() const;
    void setShowsMap(bool map);
    bool showsTable() const;
    void setShowsTable(bool table);
    /// The keyboard goes to the chart or its table.
    void focusChart();
    bool showsNotes() const;
    void setShowsNotes(bool notes);
    /// Stands between the sentence and the chart; the card owns it.
    void setControl(QWidget* control);
    /// Puts what takes the keyboard after that widget, in order; returns the last.
    QWidget* orderTabs(QWidget* after);
    /// Whether the person keeps the figure for reports.
    void setInReport(bool in);
    /// What lets data leave: called with what is to be done, and does it, now, later or never. By default at once.
    using Gate = std::function<void(std::function<void()> go)>;
    void setGate(Gate gate) { m_gate = std::move(gate); }
    /// The next save goes there without a dialog: for tests.
    void setNextFileName(const QString& path) { m_nextFileName = path; }

Q_SIGNALS:
    void cellActivated(const axs::figure::CellName& cell);
    void earlierCellActivated(const axs::figure::CellName& cell); ///< of the other period
    void filterRequested(const axs::figure::RecordFilter& filter); ///< the page's, by the cluster of a mark
    void recordsRequested(const QString& figureId); ///< all records that the figure counts
    void inReportChanged(const QString& figureId, bool in);
    void mapFileRequested();
    void tilesRequested();
    /// Data left the program: "copied as a table", "saved as cafs.csv".
    void taken(const QString& how);
    void saved(const QString& path);
    void failed(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void layTable();
    void fitTable();
    QWidget* makeHead();
    void makeMenu();
    void addCopyActions(QMenu& menu);
    void addMapActions(QMenu& menu);
    void makeBody();
    void makeNotes();
    void writeNotes();
    /// A figure without a chart is its table.
    void offerChart(bool has);
    void retheme();
    ShownFigure shown() const;
    void openCell(const figure::CellName& cell);
    void filterBy(const figure::CellName& cell);
    void offerFilter(const std::optional<figure::CellName>& cell);
    void copyPicture();
    void copyData();
    void askWhere(const QString& ending);
    void saveTo(QString path, const QString& ending);
    void showDefinition();

    Gate m_gate;
    QString m_nextFileName;
    std::optional<figure::Figure> m_before;
    std::optional<figure::ClusterMap> m_map;
    QVBoxLayout* m_layout;
    QWidget* m_control = nullptr;
    QLabel* m_title;
    QLabel* m_sentence;
    QLabel* m_compared;
    QLabel* m_foot;
    QLabel* m_notes;
    QString m_noteWords;
    QPushButton* m_notesButton;
    QToolButton* m_tableButton;
    QToolButton* m_menuButton;
    QAction* m_tableAction;
    QList<QAction*> m_pictureActions; ///< nothing to do for a figure without a chart
    QAction* m_mapAction;
    QAction* m_mapFileAction;
    QAction* m_tilesAction;
    QAction* m_reportAction;
    QAction* m_recordsAction;
    QAction* m_filterAction;
    std::optional<figure::CellName> m_filterCell; ///< what m_filterAction is for
    std::optional<figure::CellName> m_pressed; ///< the mark that the menu opens on, while m_isPressed
    bool m_isPressed = false;
    figure::RecordFilter m_filter;
    QStackedWidget* m_body;
    FigureChart* m_chart;
    QTableView* m_table;
    FigureTableModel* m_model;
};

} // namespace axs
