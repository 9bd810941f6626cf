// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ticklist.h"

#include <QCheckBox>
#include <QEvent>
#include <QVBoxLayout>

namespace axs::ui {

TickList::TickList(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
}

void TickList::setNames(const QStringList& names, const QStringList& ticked)
{
    m_names = names;
    m_boxes.clear();
    auto* inner = new QWidget(this);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(2);
    for (QString words : names) {
        const bool isTicked = ticked.contains(words);
        auto* box = new QCheckBox(words.replace(u'&', QStringLiteral("&&")), inner);
        box->setChecked(isTicked);
        box->installEventFilter(this);
        connect(box, &QCheckBox::toggled, this, &TickList::changed);
        column->addWidget(box);
        m_boxes << box;
    }
    column->addStretch(1);
    setWidget(inner);
    inner->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    updateGeometry();
}

QStringList TickList::ticked() const
{
    QStringList ticked;
    for (qsizetype place = 0; place < m_boxes.size(); ++place) {
        if (m_boxes[place]->isChecked())
            ticked << m_names[place];
    }
    return ticked;
}

/// Whatever gets the keyboard comes into view.
bool TickList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        if (auto* box = qobject_cast<QWidget*>(watched))
            ensureWidgetVisible(box);
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace axs::ui
