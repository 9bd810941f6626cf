// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/workrow.h"

#include "ui/parts/badge.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using pathway::DueSection;

namespace {

QLabel* wordsIn(QWidget& row, const QString& text, const QString& role)
{
    auto* label = new QLabel(text, &row);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    setStyleRole(*label, role);
    return label;
}

Badge::Kind kindOf(DueSection section)
{
    switch (section) {
    case DueSection::overdue:
        return Badge::Kind::error;
    case DueSection::week:
        return Badge::Kind::due;
    case DueSection::month:
    case DueSection::later:
    case DueSection::waiting:
        break;
    }
    return Badge::Kind::neutral;
}

} // namespace

WorkRow::WorkRow(const pathway::WorkLine& line, const QString& clause, Date today, QWidget* parent)
    : QPushButton(parent)
{
    const QString when = pathway::lateWords(line.item, today);
    const QString day = line.item.isWaiting && line.item.dueOn.isSet() ? tr("since %1").arg(line.item.dueOn.britishShort())
                                                                       : line.item.dueOn.britishShort();
    setStyleRole(*this, u"row"_s);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(u"%1: %2, %3, %4"_s.arg(line.childName, line.item.what, day, when));
    setAccessibleDescription(clause);
    setToolTip(clause);
    auto* badge = new Badge(when, kindOf(pathway::sectionOf(line.item, today)), this);
    badge->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(12);
    layout->addWidget(wordsIn(*this, line.childName, u"strong"_s), 3);
    layout->addWidget(wordsIn(*this, line.item.what, {}), 5);
    layout->addWidget(wordsIn(*this, day, u"quiet"_s), 2);
    auto* end = new QWidget(this);
    end->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* endLayout = new QHBoxLayout(end);
    endLayout->setContentsMargins(0, 0, 0, 0);
    endLayout->addWidget(badge, 0, Qt::AlignLeft | Qt::AlignVCenter);
    // As wide as the usual words, so that the columns of the rows stand under one another.
    const auto fit = [end] { end->setMinimumWidth(theme().px(144)); };
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, end, fit);
    fit();
    layout->addWidget(end);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WorkRow::sizeHint() const
{
    return layout()->totalSizeHint();
}

QSize WorkRow::minimumSizeHint() const
{
    return layout()->totalMinimumSize();
}

int WorkRow::heightForWidth(int width) const
{
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
}

void WorkRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down)
        event->ignore();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace axs::ui
