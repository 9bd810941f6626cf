// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/keynumbercard.h"

#include "ui/parts/theme.h"
#include "ui/parts/wordslabel.h"

#include <QVBoxLayout>

namespace axs {

using namespace Qt::Literals::StringLiterals;

KeyNumberCard::KeyNumberCard(QWidget* parent)
    : PanelButton(parent)
    , m_title(new WordsLabel(u"quiet"_s, this))
    , m_value(new WordsLabel(u"number"_s, this))
    , m_made(new WordsLabel(u"small"_s, this))
{
    auto* layout = new QVBoxLayout(this);
    for (QLabel* label : {m_title, m_value, m_made})
        layout->addWidget(label);
    layout->addStretch();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &KeyNumberCard::retheme);
    retheme();
}

void KeyNumberCard::setNumber(const KeyNumber& number)
{
    m_number = number;
    m_title->setText(number.title);
    m_value->setText(number.number);
    m_made->setText(number.made);
    setEnabled(number.opens);
    setAccessibleName(u"%1: %2"_s.arg(number.title, number.number));
    setAccessibleDescription(number.opens ? tr("%1. Opens the records.").arg(number.made) : tr("No records."));
    setToolTip(number.opens ? tr("Open the records") : QString());
}

void KeyNumberCard::retheme()
{
    const Theme& look = theme();
    layout()->setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12));
    layout()->setSpacing(look.px(2));
}

} // namespace axs
