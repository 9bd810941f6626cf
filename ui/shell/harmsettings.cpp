// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/harmsettings.h"

#include "core/store/recordtable.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/formsection.h"
#include "ui/shell/workplace.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool mayEnter(const Session& session)
{
    if (!session.isWritable())
        return false;
    const record::Duty duty = session.file().person().duty;
    return !session.file().properties().isProtected || duty == record::Duty::manager || duty == record::Duty::keeper;
}

} // namespace

HarmSettings::HarmSettings(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_board(new QLineEdit(this))
    , m_procedure(new QLineEdit(this))
    , m_phone(new QLineEdit(this))
    , m_outOfHours(new QLineEdit(this))
    , m_sentence(new QLabel(this))
    , m_save(new QPushButton(tr("Save for this file"), this))
{
    setObjectName(u"harmSettings"_s);
    m_sentence->setObjectName(u"harmSettings.sentence"_s);
    m_sentence->setWordWrap(true);
    setStyleRole(*m_sentence, u"quiet"_s);
    m_save->setObjectName(u"harmSettings.save"_s);
    auto* form = new FormSection(tr("Risk of significant harm, in this file"), this);
    const auto add = [form](const QString& name, const QString& label, const QString& help, QLineEdit* field) {
        field->setObjectName(name);
        form->addField(name, {label, help, false}, field);
    };
    add(u"harmSettings.phone"_s, tr("Telephone in office hours"), {}, m_phone);
    add(u"harmSettings.outOfHours"_s, tr("Telephone out of hours"), {}, m_outOfHours);
    add(u"harmSettings.board"_s, tr("Safeguarding board"), {}, m_board);
    add(u"harmSettings.procedure"_s, tr("Its procedure"), tr("Its name, and where it is kept."), m_procedure);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->addWidget(form);
    layout->addWidget(m_sentence);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    connect(m_save, &QPushButton::clicked, this, &HarmSettings::save);
    connect(&workplace, &Workplace::opened, this, &HarmSettings::read);
    connect(&workplace, &Workplace::closing, this, &QWidget::hide);
    read();
}

void HarmSettings::read()
{
    Session* session = m_workplace.session();
    setVisible(session != nullptr);
    if (session == nullptr)
        return;
    const bool may = mayEnter(*session);
    for (QLineEdit* field : {m_board, m_procedure, m_phone, m_outOfHours})
        field->setReadOnly(!may);
    m_save->setVisible(may);
    m_sentence->setText(may ? tr("The window “Risk of harm” shows these on every page.")
                            : tr("A manager enters these. The window “Risk of harm” shows them on every page."));
    session->read(
        this,
        [](store::Connection& connection) {
            const auto all = store::RecordTable<record::Authority>::all(connection);
            return all && !all->empty() ? all->front() : record::Authority();
        },
        [this](const record::Authority& authority) { take(authority); });
}

void HarmSettings::take(const record::Authority& authority)
{
    m_authority = authority;
    m_board->setText(authority.harmBoard);
    m_procedure->setText(authority.harmProcedure);
    m_phone->setText(authority.harmPhone);
    m_outOfHours->setText(authority.harmPhoneOutOfHours);
}

void HarmSettings::save()
{
    Session* session = m_workplace.session();
    if (session == nullptr)
        return;
    record::Authority authority = m_authority;
    authority.harmBoard = m_board->text().simplified();
    authority.harmProcedure = m_procedure->text().simplified();
    authority.harmPhone = m_phone->text().simplified();
    authority.harmPhoneOutOfHours = m_outOfHours->text().simplified();
    session->write(
        this,
        [authority](store::Connection&, store::RecordWriter& writer) mutable -> Result<void> {
            if (!authority.id.isSet())
                authority.id = writer.newId();
            if (const auto saved = writer.save(authority); !saved)
                return saved.error();
            const auto added = writer.addEvent(store::action::save, authority.id, u"authority"_s, {});
            return added ? Result<void>() : added.error();
        },
        [this](const Result<store::SaveReceipt>& receipt) {
            m_sentence->setText(receipt ? tr("Saved.") : receipt.error().sentence);
            if (receipt)
                read();
        });
}

} // namespace axs::ui
