// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recoverypage.h"

#include "core/store/people.h"
#include "ui/parts/card.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/formsection.h"
#include "ui/parts/icons.h"
#include "ui/parts/session.h"
#include "ui/shell/columns.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

RecoveryPage::RecoveryPage(Session& session, QWidget* parent)
    : WindowPage(PageKind::recovery, parent)
    , m_session(session)
    , m_words(new QLabel(this))
    , m_shown(new QLabel(this))
    , m_form(new FormSection({}, this))
    , m_again(new QLineEdit(this))
{
    m_words->setObjectName(u"recoveryWords"_s);
    m_words->setWordWrap(true);
    m_shown->setObjectName(u"recoveryCodeShown"_s);
    m_shown->setTextFormat(Qt::PlainText);
    m_shown->setWordWrap(true);
    m_shown->setFocusPolicy(Qt::TabFocus);
    setStyleRole(*m_shown, u"code"_s);
    m_form->addField(u"recoveryAgain"_s,
        {tr("Type the code from the sheet"), tr("So that it is certain that the sheet can be read. Capitals and dashes do not matter."), false},
        m_again);
    auto* card = new Card(tr("The way in when a passphrase is forgotten"), this);
    card->setObjectName(u"recoveryCard"_s);
    card->body()->setSpacing(16);
    m_print = new QPushButton(icon(u"print"_s, &Tokens::accent), tr("&Print sheet…"), this);
    m_print->setObjectName(u"printRecovery"_s);
    const auto fitIcon = [button = m_print] { button->setIconSize({theme().px(16), theme().px(16)}); };
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, m_print, fitIcon);
    fitIcon();
    connect(m_print, &QPushButton::clicked, this, &RecoveryPage::print);
    card->body()->addWidget(m_words);
    card->body()->addWidget(m_shown);
    card->body()->addWidget(m_print, 0, Qt::AlignLeft);
    card->body()->addWidget(m_form);
    card->body()->addWidget(makeButtons());
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout;
    layout->addWidget(card);
    layout->addStretch(1);
    centreColumn(*content, layout, readingWidth);
    scrollInside(*this, content);
    connect(m_again, &QLineEdit::returnPressed, this, &RecoveryPage::set);
}

QWidget* RecoveryPage::makeButtons()
{
    auto* row = new QWidget(this);
    m_set = new QPushButton(tr("&Set this code"), row);
    m_set->setObjectName(u"setRecovery"_s);
    setStyleRole(*m_set, u"primary"_s);
    m_later = new QPushButton(row);
    m_later->setObjectName(u"recoveryLater"_s);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_set);
    layout->addWidget(m_later);
    layout->addStretch(1);
    connect(m_set, &QPushButton::clicked, this, &RecoveryPage::set);
    connect(m_later, &QPushButton::clicked, this, &RecoveryPage::finished);
    return row;
}

void RecoveryPage::arrive(const Place& place)
{
    m_place = place;
    begin();
}

void RecoveryPage::begin()
{
    m_code = store::RecoveryCode::generate();
    m_words->setText(tr("Whoever has this code can open the file, also when every passphrase is forgotten. It is shown once. "
                        "Print it, put the sheet in a safe place away from this computer, and make no other copy. A code made "
                        "before stops working when this one is set."));
    m_shown->setText(m_code.text);
    m_shown->setAccessibleName(tr("Recovery code: %1").arg(m_code.text));
    m_later->setText(tr("Later"));
    m_again->clear();
    m_form->clearProblems();
    for (QWidget* each : {static_cast<QWidget*>(m_shown), static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_print),
             static_cast<QWidget*>(m_set)})
        each->setVisible(true);
    m_set->setEnabled(m_session.isWritable());
    if (!m_session.isWritable())
        m_form->showProblem(u"recoveryAgain"_s, tr("This file is open for reading only: no code can be set now."));
}

void RecoveryPage::takeFocus()
{
    m_print->setFocus(Qt::OtherFocusReason);
}

void RecoveryPage::keep()
{
    m_code.text.fill(u'\0');
    m_code = {};
    m_shown->clear();
    m_shown->setAccessibleName(tr("Recovery code"));
    m_again->clear();
}

void RecoveryPage::print()
{
    if (!printRecoverySheet({m_session.file().name(), m_session.file().person().name, m_code, m_session.today()}, this))
        return;
    Q_EMIT noticeRequested(tr("The sheet went to the printer. Now type its code."));
    m_again->setFocus(Qt::OtherFocusReason);
}

void RecoveryPage::set()
{
    const auto typed = store::RecoveryCode::parse(m_again->text());
    if (!typed || typed->text != m_code.text) {
        m_form->showProblem(u"recoveryAgain"_s, tr("This is not the code above. Check each group against the sheet."));
        m_again->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_form->clearProblems();
    m_set->setEnabled(false);
    m_session.manage(
        this,
        [code = m_code](const store::File& file, store::Writer& writer) { return store::setRecoveryCode(file, writer, code); },
        [this](const Result<void>& done) {
            m_set->setEnabled(true);
            if (done)
                return showSet();
            m_form->showProblem(u"recoveryAgain"_s, done.error().sentence);
            m_again->setFocus(Qt::OtherFocusReason);
        });
}

void RecoveryPage::showSet()
{
    keep();
    m_words->setText(tr("✓ The recovery code is set. Put the sheet in a safe place now: it cannot be shown again."));
    for (QWidget* each : {static_cast<QWidget*>(m_shown), static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_print),
             static_cast<QWidget*>(m_set)})
        each->setVisible(false);
    m_later->setText(tr("Go on"));
    m_later->setFocus(Qt::OtherFocusReason);
    Q_EMIT codeSet();
}

} // namespace axs::ui
