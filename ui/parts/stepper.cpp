// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/stepper.h"

#include "ui/parts/dynamicstyle.h"

#include <QEvent>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace axs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int gap = 12;
constexpr int nameFlags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;

int widestWord(const QFontMetrics& metrics, const QString& text)
{
    int widest = 0;
    const QStringList words = text.split(u' ');
    for (const QString& word : words)
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

QColor blended(const QColor& front, const QColor& back, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(a * share + b * (1 - share)); };
    return {mix(front.red(), back.red()), mix(front.green(), back.green()), mix(front.blue(), back.blue())};
}

} // namespace

Stepper::Stepper(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"stepper"_s);
    setAccessibleRole(*this, QAccessible::StaticText);
    setAccessibleName(tr("Stages of the pathway"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &Stepper::lookChanged, this, qOverload<>(&QWidget::update));
}

void Stepper::setStages(const QList<Stage>& stages)
{
    m_stages = stages;
    QStringList sentences;
    for (const Stage& stage : stages)
        sentences.append(words(stage));
    setAccessibleDescription(sentences.join(u' '));
    setToolTip(sentences.join(u'\n'));
    updateGeometry();
    update();
}

QString Stepper::words(const Stage& stage)
{
    QString state;
    switch (stage.state) {
    case State::done:
        state = tr("done");
        break;
    case State::current:
        state = tr("now");
        break;
    case State::overdue:
        state = tr("overdue");
        break;
    case State::notRecorded:
        state = tr("not recorded");
        break;
    case State::toCome:
        state = tr("to come");
        break;
    }
    return stage.when.isEmpty() || stage.when == state ? tr("%1: %2.").arg(stage.name, state)
                                                       : tr("%1: %2, %3.").arg(stage.name, state, stage.when);
}

QFont Stepper::smallFont() const
{
    QFont small = font();
    small.setPixelSize(std::max(1, QFontInfo(font()).pixelSize() * 11 / 13));
    return small;
}

QFont Stepper::nameFont(const Stage& stage) const
{
    QFont name = font();
    const bool strong = stage.state == State::current || stage.state == State::overdue;
    name.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return name;
}

int Stepper::markSize() const
{
    return static_cast<int>(18 * textScale(*this));
}

Stepper::Grid Stepper::grid(int width) const
{
    Grid cells;
    const QFontMetrics small(smallFont());
    int narrowest = markSize() * 3;
    for (const Stage& stage : m_stages) {
        const QFontMetrics name(nameFont(stage));
        narrowest = std::max({narrowest, widestWord(name, stage.name) + gap, small.horizontalAdvance(stage.when) + gap});
    }
    const int count = std::max(1, static_cast<int>(m_stages.size()));
    const int most = std::clamp(width / narrowest, 1, count);
    const int rows = (count + most - 1) / most;
    // Even rows: nine stages in two rows are five and four, not eight and one.
    cells.columns = (count + rows - 1) / rows;
    cells.cellWidth = std::max(1, width / cells.columns);
    int nameHeight = 0;
    for (const Stage& stage : m_stages) {
        const QFontMetrics name(nameFont(stage));
        const QRect room(0, 0, std::max(1, cells.cellWidth - gap), 10'000);
        nameHeight = std::max(nameHeight, name.boundingRect(room, nameFlags, stage.name).height());
    }
    cells.rowHeight = markSize() + 6 + nameHeight + small.height() + gap;
    return cells;
}

QSize Stepper::sizeHint() const
{
    const int width = static_cast<int>(100 * textScale(*this)) * std::max(1, static_cast<int>(m_stages.size()));
    return {width, heightForWidth(width)};
}

QSize Stepper::minimumSizeHint() const
{
    const int narrow = static_cast<int>(120 * textScale(*this));
    return {narrow, grid(std::max(narrow, width())).rowHeight};
}

int Stepper::heightForWidth(int width) const
{
    const Grid cells = grid(width);
    const int count = static_cast<int>(m_stages.size());
    return cells.rowHeight * std::max(1, (count + cells.columns - 1) / cells.columns);
}

QRect Stepper::cellOf(int index, const Grid& cells) const
{
    const int row = index / cells.columns;
    const int column = index % cells.columns;
    return {column * cells.cellWidth, row * cells.rowHeight, cells.cellWidth, cells.rowHeight};
}

QColor Stepper::colourOf(State state) const
{
    const bool dark = palette().color(QPalette::Window).lightness() < 128;
    const QColor text = palette().color(QPalette::WindowText);
    switch (state) {
    case State::done:
        return m_doneColour.isValid() ? m_doneColour : QColor(dark ? 0x5fd0c5 : 0x1b7f77);
    case State::current:
        return m_currentColour.isValid() ? m_currentColour : QColor(dark ? 0x8fc3ee : 0x12436d);
    case State::overdue:
        return m_overdueColour.isValid() ? m_overdueColour : QColor(dark ? 0xff9d8f : 0xb3261e);
    case State::notRecorded:
    case State::toCome:
        break;
    }
    return blended(text, palette().color(QPalette::Window), 0.55);
}

void Stepper::paintMark(QPainter& painter, const Stage& stage, QPoint centre) const
{
    const double size = markSize();
    const QRectF circle(centre.x() - size / 2, centre.y() - size / 2, size, size);
    const QColor colour = colourOf(stage.state);
    const bool done = stage.state == State::done;
    const double stroke = stage.state == State::toCome || stage.state == State::notRecorded ? 1.5 : 2;
    QPen pen(colour, stroke * textScale(*this));
    if (stage.state == State::notRecorded)
        pen.setStyle(Qt::DotLine);
    painter.setPen(pen);
    painter.setBrush(done ? QBrush(colour) : QBrush(palette().color(QPalette::Window)));
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    if (done) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Window), size / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tick[] = {circle.topLeft() + QPointF(size * .29, size * .52),
            circle.topLeft() + QPointF(size * .44, size * .67), circle.topLeft() + QPointF(size * .72, size * .36)};
        painter.drawPolyline(tick, 3);
    } else if (stage.state == State::current) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(centre), size * .2, size * .2);
    } else if (stage.state == State::overdue) {
        QFont bold = smallFont();
        bold.setWeight(QFont::Bold);
        painter.setFont(bold);
        painter.setPen(colour);
        painter.drawText(circle, Qt::AlignCenter, u"!"_s);
    }
}

void Stepper::paintLink(QPainter& painter, int index, const Grid& cells) const
{
    const QRect cell = cellOf(index, cells);
    const bool reached = m_stages.at(index).state == State::done;
    painter.setPen(QPen(reached ? colourOf(State::done) : colourOf(State::toCome), reached ? 2 : 1));
    const int y = cell.top() + markSize() / 2;
    const int from = cell.center().x();
    if ((index + 1) % cells.columns != 0)
        painter.drawLine(from, y, from + cells.cellWidth, y);
}

void Stepper::paintWords(QPainter& painter, const Stage& stage, const QRect& cell) const
{
    const QFontMetrics small(smallFont());
    QRect words = cell.adjusted(gap / 2, markSize() + 6, -gap / 2, 0);
    const QFont nameIn = nameFont(stage);
    painter.setFont(nameIn);
    painter.setPen(palette().color(QPalette::WindowText));
    QRect drawn;
    const QFontMetrics metrics(nameIn);
    const QString name = widestWord(metrics, stage.name) > words.width()
        ? metrics.elidedText(stage.name, Qt::ElideRight, words.width())
        : stage.name;
    painter.drawText(words, nameFlags, name, &drawn);
    words.setTop(drawn.bottom() + 1);
    painter.setFont(smallFont());
    painter.setPen(stage.state == State::overdue ? colourOf(State::overdue)
                                                 : blended(palette().color(QPalette::WindowText),
                                                       palette().color(QPalette::Window), 0.75));
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop, small.elidedText(stage.when, Qt::ElideRight, words.width()));
}

void Stepper::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Grid cells = grid(width());
    const int count = static_cast<int>(m_stages.size());
    for (int i = 0; i + 1 < count; ++i)
        paintLink(painter, i, cells);
    for (int i = 0; i < count; ++i) {
        const QRect cell = cellOf(i, cells);
        paintMark(painter, m_stages.at(i), {cell.center().x(), cell.top() + markSize() / 2});
        paintWords(painter, m_stages.at(i), cell);
    }
}

void Stepper::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace axs
