// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowpage.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

WindowPage::WindowPage(PageKind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
{
    m_place.page = kind;
    setObjectName(pageWord(kind) + u"Page"_s);
    setAccessibleName(pageTitle(kind));
}

void WindowPage::takeFocus()
{
    for (QWidget* next = nextInFocusChain(); next != this; next = next->nextInFocusChain())
        if (isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) != 0 && next->isEnabled()
            && next->isVisibleTo(this)) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
}

QString WindowPage::focusedPart() const
{
    const QWidget* focused = window()->focusWidget();
    return focused != nullptr && isAncestorOf(focused) ? focused->objectName() : QString();
}

void WindowPage::focusPart(const QString& name)
{
    if (auto* part = name.isEmpty() ? nullptr : findChild<QWidget*>(name))
        part->setFocus(Qt::OtherFocusReason);
}

QScrollArea* scrollInside(QWidget& page, QWidget* content)
{
    auto* area = new QScrollArea(&page);
    area->setObjectName(u"pageScroll"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    area->setWidget(content);
    auto* layout = new QVBoxLayout(&page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    return area;
}

} // namespace axs::ui
