// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurechart.h"

#include "core/figure/sentence.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace axs {

namespace {

constexpr double focusMargin = 3; ///< room for the outline of a mark at the edge

} // namespace

FigureChart::FigureChart(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"figureChart"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &FigureChart::forget);
}

void FigureChart::setFigure(const figure::Figure& figure, figure::ChartKind kind, const std::optional<figure::Figure>& before)
{
    m_figure = figure;
    m_before = before;
    m_kind = kind;
    m_current = -1;
    setAccessibleName(figure.title);
    describe();
    forget();
}

void FigureChart::setMap(const std::optional<figure::ClusterMap>& map)
{
    if (map == m_map)
        return;
    m_map = map;
    m_current = -1;
    forget();
}

ChartExtras FigureChart::extras() const
{
    return {m_before ? &*m_before : nullptr, m_map ? &*m_map : nullptr};
}

const std::vector<Mark>& FigureChart::marks()
{
    draw();
    return m_marks;
}

int FigureChart::heightForWidth(int width) const
{
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd())
        return *known;
    const ChartStyle style = ChartStyle::screen();
    const double margin = style.px(focusMargin);
    const double height = chartHeight(m_figure, m_kind, style, width - 2 * margin, extras()) + 2 * margin;
    return *m_heights.insert(width, static_cast<int>(std::ceil(height)));
}

QSize FigureChart::sizeHint() const
{
    const int width = theme().px(480);
    return {width, heightForWidth(width)};
}

QSize FigureChart::minimumSizeHint() const
{
    return {theme().px(220), theme().px(60)};
}

void FigureChart::forget()
{
    m_picture = QPixmap();
    m_heights.clear();
    updateGeometry();
    update();
}

bool FigureChart::isDrawn() const
{
    return !m_picture.isNull() && m_picture.devicePixelRatio() == devicePixelRatioF();
}

bool FigureChart::drawAhead()
{
    if (isDrawn() || size().isEmpty())
        return false;
    draw();
    return true;
}

void FigureChart::draw()
{
    if (isDrawn())
        return;
    const double ratio = devicePixelRatioF();
    const ChartStyle style = ChartStyle::screen();
    m_picture = QPixmap(size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(style.tokens.surface);
    QPainter painter(&m_picture);
    const double margin = style.px(focusMargin);
    m_marks = renderChart(painter, QRectF(rect()).adjusted(margin, margin, -margin, -margin), m_figure, m_kind, style, extras());
    if (m_current >= static_cast<int>(m_marks.size()))
        setCurrent(-1);
}

void FigureChart::paintEvent(QPaintEvent*)
{
    draw();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().tokens().focus, theme().px(2)));
    painter.setBrush(Qt::NoBrush);
    const bool onMark = m_current >= 0 && m_current < static_cast<int>(m_marks.size());
    const QRectF target = onMark ? m_marks[static_cast<std::size_t>(m_current)].area.adjusted(-1, 0, 1, 0) : QRectF(rect());
    const double inset = onMark ? 0 : theme().px(1);
    painter.drawRoundedRect(target.adjusted(inset, inset, -inset, -inset), theme().px(3), theme().px(3));
}

void FigureChart::resizeEvent(QResizeEvent* event)
{
    m_picture = QPixmap();
    QWidget::resizeEvent(event);
}

bool FigureChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int mark = markAt(help->pos());
        if (mark >= 0)
            QToolTip::showText(help->globalPos(), m_marks[static_cast<std::size_t>(mark)].words.toHtmlEscaped(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

int FigureChart::markAt(const QPointF& point)
{
    draw();
    for (std::size_t place = 0; place < m_marks.size(); ++place) {
        const Mark& mark = m_marks[place];
        if (mark.outline.isEmpty() ? mark.area.contains(point) : mark.outline.contains(point))
            return static_cast<int>(place);
    }
    for (std::size_t place = 0; place < m_marks.size(); ++place) {
        if (m_marks[place].labelArea.contains(point))
            return static_cast<int>(place);
    }
    return -1;
}

std::optional<figure::CellName> FigureChart::cellAt(const QPointF& point)
{
    const int mark = markAt(point);
    return mark < 0 ? std::nullopt : std::optional(m_marks[static_cast<std::size_t>(mark)].cell);
}

std::optional<figure::CellName> FigureChart::currentCell() const
{
    const bool has = m_current >= 0 && m_current < static_cast<int>(m_marks.size());
    return has ? std::optional(m_marks[static_cast<std::size_t>(m_current)].cell) : std::nullopt;
}

void FigureChart::open(int mark, Qt::KeyboardModifiers keys)
{
    const figure::CellName cell = m_marks[static_cast<std::size_t>(mark)].cell;
    if (keys & Qt::ControlModifier)
        Q_EMIT filterRequested(cell);
    else
        Q_EMIT cellActivated(cell);
}

void FigureChart::setCurrent(int mark)
{
    if (mark == m_current)
        return;
    m_current = mark;
    describe();
    update();
    Q_EMIT currentMarkChanged(mark);
}

void FigureChart::describe()
{
    const QString sentence = figure::figureSentence(m_figure);
    QString description = sentence.isEmpty() ? tr("No data for this period.") : sentence;
    if (m_current >= 0 && m_current < static_cast<int>(m_marks.size()))
        description = m_marks[static_cast<std::size_t>(m_current)].words + u". "_s + description;
    setAccessibleDescription(description);
}

void FigureChart::keyPressEvent(QKeyEvent* event)
{
    draw();
    const int last = static_cast<int>(m_marks.size()) - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right: return setCurrent(std::min(last, m_current + 1));
    case Qt::Key_Up:
    case Qt::Key_Left: return setCurrent(std::max(0, m_current - 1));
    case Qt::Key_Home: return setCurrent(0);
    case Qt::Key_End: return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            open(m_current, event->modifiers());
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void FigureChart::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(markAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FigureChart::mouseReleaseEvent(QMouseEvent* event)
{
    const int mark = markAt(event->position());
    if (event->button() != Qt::LeftButton || mark < 0)
        return QWidget::mouseReleaseEvent(event);
    setCurrent(mark);
    open(mark, event->modifiers());
}

void FigureChart::focusInEvent(QFocusEvent* event)
{
    draw();
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && m_current < 0 && !m_marks.empty())
        setCurrent(0);
    QWidget::focusInEvent(event);
}

void FigureChart::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace axs
