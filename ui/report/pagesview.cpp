// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pagesview.h"

#include "ui/parts/theme.h"
#include "ui/report/painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace axs::ui {

namespace {

constexpr int gap = 16;
constexpr int keptPictures = 6;
constexpr int narrowest = 120; ///< of a sheet at zoom 1
constexpr int widest = 1000;
constexpr std::array zooms{ 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0 };

double nextZoom(double zoom, int by)
{
    if (by > 0) {
        const auto larger
            = std::find_if(zooms.begin(), zooms.end(), [zoom](double each) { return each > zoom + 0.01; });
        return larger == zooms.end() ? zooms.back() : *larger;
    }
    const auto smaller = std::find_if(zooms.rbegin(), zooms.rend(), [zoom](double each) { return each < zoom - 0.01; });
    return smaller == zooms.rend() ? zooms.front() : *smaller;
}

} // namespace

PagesView::PagesView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("Preview of the report"));
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, viewport(), qOverload<>(&QWidget::update));
    describe();
}

void PagesView::setReport(std::shared_ptr<const SetReport> report)
{
    const int page = currentPage();
    m_report = std::move(report);
    m_pictures.clear();
    layOutBars();
    goToPage(std::min(page, pageCount() - 1));
    describe();
    viewport()->update();
}

int PagesView::pageCount() const
{
    return m_report ? static_cast<int>(m_report->pages.pages.size()) : 0;
}

int PagesView::currentPage() const
{
    if (pageCount() == 0)
        return 0;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp(middle / std::max(1, pitch()), 0, pageCount() - 1);
}

void PagesView::goToPage(int page)
{
    verticalScrollBar()->setValue(std::max(0, page) * pitch());
}

void PagesView::setZoom(double zoom)
{
    const double kept = std::clamp(zoom, zooms.front(), zooms.back());
    if (std::abs(kept - m_zoom) < 0.001)
        return;
    const int page = currentPage();
    m_zoom = kept;
    m_pictures.clear();
    layOutBars();
    goToPage(page);
    viewport()->update();
    Q_EMIT zoomChanged(m_zoom);
}

double PagesView::scale() const
{
    const int fitting = std::clamp(viewport()->width() - 2 * gap, narrowest, widest);
    return fitting * m_zoom / paper::sheetWidth;
}

QSize PagesView::sheetSize() const
{
    return { static_cast<int>(std::lround(paper::sheetWidth * scale())),
        static_cast<int>(std::lround(paper::sheetHeight * scale())) };
}

int PagesView::pitch() const
{
    return sheetSize().height() + gap;
}

void PagesView::layOutBars()
{
    const QSize sheet = sheetSize();
    verticalScrollBar()->setRange(0, std::max(0, pageCount() * pitch() + gap - viewport()->height()));
    verticalScrollBar()->setPageStep(pitch());
    verticalScrollBar()->setSingleStep(std::max(1, pitch() / 16));
    horizontalScrollBar()->setRange(0, std::max(0, sheet.width() + 2 * gap - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

void PagesView::describe()
{
    const int page = currentPage();
    setAccessibleDescription(
        pageCount() == 0 ? tr("Not ready yet") : tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
    if (page != m_told) {
        m_told = page;
        Q_EMIT currentPageChanged(page);
    }
}

const QImage& PagesView::picture(int page)
{
    const auto found = m_pictures.constFind(page);
    if (found != m_pictures.constEnd())
        return *found;
    if (m_pictures.size() >= keptPictures)
        m_pictures.erase(std::max_element(m_pictures.keyBegin(), m_pictures.keyEnd(), [page](int one, int other) {
            return std::abs(one - page) < std::abs(other - page);
        }).base());
    const double ratio = devicePixelRatioF();
    QImage image(sheetSize() * ratio, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale() * ratio, scale() * ratio);
    paintPage(painter, m_report->report, m_report->pages.pages[static_cast<std::size_t>(page)]);
    painter.end();
    image.setDevicePixelRatio(ratio);
    return *m_pictures.insert(page, image);
}

void PagesView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme().tokens().neutralSoft);
    if (pageCount() == 0)
        return;
    const QSize sheet = sheetSize();
    const int left = std::max(gap, (viewport()->width() - sheet.width()) / 2) - horizontalScrollBar()->value();
    const int top = verticalScrollBar()->value();
    for (int page = top / pitch(); page < pageCount() && page * pitch() < top + viewport()->height(); ++page) {
        const QRect area(QPoint(left, page * pitch() + gap - top), sheet);
        painter.drawImage(area.topLeft(), picture(page));
        painter.setPen(theme().tokens().border);
        painter.drawRect(area.adjusted(0, 0, -1, -1));
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme().tokens().focus, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PagesView::resizeEvent(QResizeEvent*)
{
    m_pictures.clear();
    layOutBars();
    describe();
}

void PagesView::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_PageDown:
        goToPage(currentPage() + 1);
        return;
    case Qt::Key_PageUp:
        goToPage(currentPage() - 1);
        return;
    case Qt::Key_Home:
        goToPage(0);
        return;
    case Qt::Key_End:
        goToPage(pageCount() - 1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (control) {
            setZoom(nextZoom(m_zoom, 1));
            return;
        }
        break;
    case Qt::Key_Minus:
        if (control) {
            setZoom(nextZoom(m_zoom, -1));
            return;
        }
        break;
    case Qt::Key_0:
        if (control) {
            setZoom(1);
            return;
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PagesView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier) && event->angleDelta().y() != 0)
        setZoom(nextZoom(m_zoom, event->angleDelta().y()));
    else
        QAbstractScrollArea::wheelEvent(event);
}

void PagesView::scrollContentsBy(int, int)
{
    describe();
    viewport()->update();
}

} // namespace axs::ui
