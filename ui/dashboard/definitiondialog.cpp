// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/definitiondialog.h"

#include "core/figure/meaning.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace axs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString columnsOf(const figure::Figure& figure)
{
    QStringList labels;
    for (const figure::Column& column : figure.columns)
        labels << column.label;
    return labels.join(u"; "_s);
}

} // namespace

DefinitionDialog::DefinitionDialog(const figure::Figure& figure, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"definition"_s);
    setWindowTitle(tr("Definition"));
    setAccessibleName(tr("Definition of %1").arg(figure.title));
    const Theme& look = theme();
    auto* content = new QWidget;
    auto* words = new QVBoxLayout(content);
    words->setContentsMargins(look.px(24), look.px(16), look.px(24), look.px(8));
    words->setSpacing(look.px(4));
    auto* title = new QLabel(figure.title, content);
    title->setWordWrap(true);
    title->setTextFormat(Qt::PlainText);
    setStyleRole(*title, u"heading2"_s);
    words->addWidget(title);
    if (const figure::Meaning* meaning = figure::meaning(figure.id)) {
        add(*words, tr("What is counted"), meaning->definition);
        add(*words, tr("One count is"), meaning->counts);
    }
    add(*words, tr("Columns"), columnsOf(figure));
    add(*words, tr("Period and filter"), u"%1. %2"_s.arg(figure.period.words(), figure.filterWords));
    add(*words, tr("Notes"), (figure.notes + figure.footnotes).join(u'\n'));
    add(*words, tr("Source"),
        figure.number.isEmpty() ? figure.source
                                : tr("%1\nNumber %2 in the performance report of June 2009").arg(figure.source, figure.number));
    words->addStretch();

    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"definition.words"_s);
    scroll->setAccessibleName(accessibleName());
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, look.px(16));
    layout->addWidget(scroll, 1);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(look.px(24), 0, look.px(24), 0);
    row->addWidget(buttons);
    layout->addLayout(row);
    const QSize screenSize = screen()->availableSize();
    resize(std::min(look.px(560), screenSize.width()), std::min(look.px(520), screenSize.height()));
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

void DefinitionDialog::add(QVBoxLayout& layout, const QString& heading, const QString& words)
{
    if (words.isEmpty())
        return;
    auto* over = new QLabel(heading, layout.parentWidget());
    setStyleRole(*over, u"strong"_s);
    over->setContentsMargins(0, theme().px(8), 0, 0);
    auto* text = new QLabel(words, layout.parentWidget());
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(u"%1: %2"_s.arg(heading, words));
    layout.addWidget(over);
    layout.addWidget(text);
}

} // namespace axs
