// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/taking.h"

#include "ui/parts/dynamicstyle.h"
#include "ui/parts/theme.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace axs {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList usualPurposes()
{
    return {QObject::tr("Report to the board"), QObject::tr("Meeting of the cluster"), QObject::tr("Answer to a question"),
        QObject::tr("Checking the records")};
}

QDialog* purposeDialog(QWidget& over, const std::function<void(const QString&)>& chosen)
{
    auto* dialog = new QDialog(&over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"purpose"_s);
    dialog->setWindowTitle(QObject::tr("What is it for?"));
    auto* words = new QLabel(
        QObject::tr("The purpose is kept in this file’s list of events, with each figure that you copy or save from now on."), dialog);
    words->setWordWrap(true);
    words->setMinimumWidth(theme().px(360));
    auto* choice = new QComboBox(dialog);
    choice->setObjectName(u"purpose.choice"_s);
    choice->setAccessibleName(dialog->windowTitle());
    choice->setEditable(true);
    choice->addItems(usualPurposes());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    QPushButton* go = buttons->button(QDialogButtonBox::Ok);
    go->setText(QObject::tr("&Go on"));
    go->setObjectName(u"purpose.go"_s);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(theme().px(24), theme().px(16), theme().px(24), theme().px(16));
    layout->setSpacing(theme().px(12));
    layout->addWidget(words);
    layout->addWidget(choice);
    layout->addWidget(buttons);
    QObject::connect(choice, &QComboBox::editTextChanged, go,
        [go](const QString& typed) { go->setEnabled(!typed.trimmed().isEmpty()); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, &over, [choice, chosen] { chosen(choice->currentText().simplified()); });
    choice->setFocus();
    return dialog;
}

} // namespace

Taking::Taking(ui::Session& session)
    : m_session(session)
{
}

void Taking::ask(QWidget& over, std::function<void()> go)
{
    if (!m_purpose.isEmpty() || !m_session.isWritable())
        return go();
    purposeDialog(over, [this, go = std::move(go)](const QString& purpose) {
        m_purpose = purpose;
        go();
    })->open();
}

void Taking::note(const QString& what)
{
    m_session.note(store::action::exported, {}, what, m_purpose);
}

} // namespace axs
