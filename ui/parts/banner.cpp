// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/banner.h"

#include "ui/parts/dynamicstyle.h"

#include <QHBoxLayout>
#include <QLabel>

namespace axs {

using namespace Qt::Literals::StringLiterals;

Banner::Banner(const QString& word, const QString& sentence, QWidget* parent)
    : QFrame(parent)
    , m_word(new QLabel(this))
    , m_sentence(new QLabel(this))
{
    setObjectName(u"banner"_s);
    setStyleBadge(*this, u"due"_s);
    setAccessibleRole(*this, QAccessible::AlertMessage);
    setStyleBadge(*m_sentence, u"due"_s);
    setStyleBadge(*m_word, u"due"_s);
    m_sentence->setWordWrap(true);
    QFont bold = m_word->font();
    bold.setWeight(QFont::DemiBold);
    m_word->setFont(bold);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 4);
    layout->setSpacing(8);
    layout->addWidget(m_word);
    layout->addWidget(m_sentence, 1);
    set(word, sentence);
}

void Banner::set(const QString& word, const QString& sentence)
{
    m_word->setText(word);
    m_sentence->setText(sentence);
    setAccessibleName(word + u": "_s + sentence);
}

Banner* Banner::forSample(QWidget* parent)
{
    return new Banner(tr("SAMPLE"), tr("Not protected: invented data only"), parent);
}

} // namespace axs
