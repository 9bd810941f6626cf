// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/renderchart.h"

#include <QHash>
#include <QPixmap>
#include <QWidget>

#include <optional>

namespace axs {

/// A figure drawn as a chart in the present theme. Its marks are reached with the arrow keys, Home and End, opened with
/// Enter or a click (with Ctrl to filter by them), and explained in a tooltip. Named by the figure's title, described by its sentence.
class FigureChart final : public QWidget
{
    Q_OBJECT
public:
    explicit FigureChart(QWidget* parent = nullptr);

    /// `before` is the same figure of the period that it is compared with.
    void setFigure(const figure::Figure& figure, figure::ChartKind kind, const std::optional<figure::Figure>& before = {});
    /// Drawn as a map while there is one, when the figure can be.
    void setMap(const std::optional<figure::ClusterMap>& map);
    const figure::Figure& figure() const { return m_figure; }
    figure::ChartKind kind() const { return m_kind; }
    /// What is shown besides the figure; valid until the next set.
    ChartExtras extras() const;
    /// As drawn at the present size.
    const std::vector<Mark>& marks();
    /// The place of the mark that the keys are on, or -1.
    int currentMark() const { return m_current; }
    /// Draws at the present size what the next paint shows; false when that was done before.
    bool drawAhead();
    /// The mark under a point.
    std::optional<figure::CellName> cellAt(const QPointF& point);
    /// The mark that the keys are on.
    std::optional<figure::CellName> currentCell() const;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cellActivated(const axs::figure::CellName& cell);
    /// Ctrl and a click or Enter on a mark.
    void filterRequested(const axs::figure::CellName& cell);
    void currentMarkChanged(int mark);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void draw();
    bool isDrawn() const;
    void open(int mark, Qt::KeyboardModifiers keys);
    void forget();
    void setCurrent(int mark);
    void describe();
    int markAt(const QPointF& point);

    figure::Figure m_figure;
    std::optional<figure::Figure> m_before;
    std::optional<figure::ClusterMap> m_map;
    figure::ChartKind m_kind = figure::ChartKind::lyingBars;
    std::vector<Mark> m_marks;
    mutable QHash<int, int> m_heights; ///< by width: layouts ask many times
    QPixmap m_picture; ///< null until drawn at this size
    int m_current = -1;
};

} // namespace axs
