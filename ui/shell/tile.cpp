// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tile.h"

#include "ui/parts/dynamicstyle.h"
#include "ui/parts/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel* quietLabel(const QString& text, const QString& role, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    setStyleRole(*label, role);
    return label;
}

} // namespace

Tile::Tile(Shape shape, const QString& iconName, const QString& title, const QString& sentence, QWidget* parent)
    : QPushButton(parent)
    , m_iconName(iconName)
    , m_iconSide(shape == Shape::choice ? 28 : 18)
    , m_icon(quietLabel({}, {}, this))
    , m_title(quietLabel(title, shape == Shape::choice ? u"heading2"_s : u"strong"_s, this))
    , m_sentence(quietLabel(sentence, shape == Shape::choice ? u"quiet"_s : u"small"_s, this))
    , m_aside(quietLabel({}, u"small"_s, this))
{
    setStyleRole(*this, shape == Shape::choice ? u"tile"_s : u"row"_s);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setCursor(Qt::PointingHandCursor);
    m_aside->setWordWrap(false);
    m_aside->hide();
    m_sentence->setVisible(!sentence.isEmpty());
    auto* words = new QVBoxLayout;
    words->setSpacing(shape == Shape::choice ? 8 : 0);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    auto* layout = new QBoxLayout(shape == Shape::choice ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    const int margin = shape == Shape::choice ? 20 : 8;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(12);
    layout->addWidget(m_icon, 0, shape == Shape::choice ? Qt::AlignLeft : Qt::AlignVCenter);
    layout->addLayout(words, shape == Shape::choice ? 0 : 1);
    layout->addWidget(m_aside, 0, Qt::AlignVCenter);
    if (shape == Shape::choice)
        layout->addStretch(1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    drawIcon();
}

void Tile::setAside(const QString& words)
{
    m_aside->setText(words);
    m_aside->setVisible(!words.isEmpty());
}

QSize Tile::sizeHint() const
{
    return layout()->totalSizeHint();
}

QSize Tile::minimumSizeHint() const
{
    return layout()->totalMinimumSize();
}

int Tile::heightForWidth(int width) const
{
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
}

void Tile::drawIcon()
{
    const int side = static_cast<int>(m_iconSide * textScale(*this));
    m_icon->setPixmap(
        axs::icon(m_iconName, isEnabled() ? &Tokens::accent : &Tokens::quiet).pixmap(QSize(side, side), devicePixelRatioF()));
}

void Tile::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down)
        event->ignore(); // the page moves among its tiles
    else
        QPushButton::keyPressEvent(event);
}

void Tile::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::EnabledChange)
        drawIcon();
}

} // namespace axs::ui
