// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/replacepage.h"

#include "ui/parts/dynamicstyle.h"
#include "ui/parts/formsection.h"
#include "ui/parts/session.h"
#include "ui/shell/columns.h"
#include "ui/shell/newpassphrase.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

ReplacePage::ReplacePage(Session& session, QWidget* parent)
    : WindowPage(PageKind::replace, parent)
    , m_session(session)
    , m_form(new FormSection(tr("Whose passphrase is to be replaced?"), this))
    , m_person(new QComboBox(this))
    , m_replace(new QPushButton(tr("&Replace the passphrase"), this))
{
    auto* words = new QLabel(tr("The file is open without a person’s passphrase. Choose who you are, or whose passphrase was "
                                "lost, and give a new one; the old one no longer opens the file."),
        this);
    words->setWordWrap(true);
    m_form->addWidget(words);
    m_form->addField(u"replacePerson"_s, {tr("Person"), {}, false}, m_person);
    m_passphrase = new NewPassphrase(
        *m_form, [this] { return NewPassphrase::Names{m_session.file().name(), m_person->currentText()}; },
        tr("New passphrase"));
    m_replace->setObjectName(u"replacePassphrase"_s);
    setStyleRole(*m_replace, u"primary"_s);
    auto* row = new QWidget(this);
    auto* buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(m_replace);
    buttons->addStretch(1);
    m_form->addWidget(row);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout;
    layout->addWidget(m_form);
    layout->addStretch(1);
    centreColumn(*content, layout, readingWidth);
    scrollInside(*this, content);
    connect(m_replace, &QPushButton::clicked, this, &ReplacePage::replace);
    m_session.manage(
        this, [](const store::File& file, store::Writer&) { return store::keyHolders(file); },
        [this](const Result<store::KeyHolders>& holders) { show(holders); });
}

void ReplacePage::arrive(const Place& place)
{
    m_place = place;
}

void ReplacePage::show(const Result<store::KeyHolders>& holders)
{
    m_isRead = true;
    m_replace->setEnabled(holders.has_value());
    if (!holders) {
        m_form->showProblem(u"replacePerson"_s, holders.error().sentence);
        return;
    }
    for (const store::KeyHolder& each : holders->people)
        if (!each.person.left.isSet())
            m_person->addItem(each.person.name, QVariant::fromValue(each.person.id.text()));
}

void ReplacePage::replace()
{
    const auto person = Id::parse(m_person->currentData().toString());
    if (!m_passphrase->check().isEmpty() || !person)
        return;
    const Passphrase passphrase = m_passphrase->take();
    m_replace->setEnabled(false);
    m_session.manage(
        this,
        [person = *person, passphrase](const store::File& file, store::Writer& writer) {
            return store::changePassphrase(file, writer, person, passphrase);
        },
        [this, passphrase](const Result<void>& done) {
            m_replace->setEnabled(true);
            if (done)
                Q_EMIT replaced(passphrase);
            else
                m_form->showProblem(u"newPassphrase"_s, done.error().sentence);
        });
}

} // namespace axs::ui
