// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pages.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>

#include <memory>

namespace axs::ui {

/// A report and how it is set: what is previewed is what is exported.
struct SetReport
{
    report::Report report;
    Pages pages;
};

/// The sheets one under another, as they will be printed. Page Up and Page Down go sheet by sheet, Ctrl with + − 0 or
/// the wheel changes the size.
class PagesView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(QWidget* parent = nullptr);

    void setReport(std::shared_ptr<const SetReport> report);
    int pageCount() const;
    /// The sheet that fills most of the view, from 0.
    int currentPage() const;
    void goToPage(int page);
    /// 1 fits the width, up to a readable one.
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    double scale() const;
    QSize sheetSize() const;
    int pitch() const;
    void layOutBars();
    void describe();
    const QImage& picture(int page);

    std::shared_ptr<const SetReport> m_report;
    QHash<int, QImage> m_pictures; ///< of the sheets near the view
    double m_zoom = 1;
    int m_told = -1;
};

} // namespace axs::ui
