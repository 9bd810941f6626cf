// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/peoplepanel.h"

#include "ui/parts/card.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/formsection.h"
#include "ui/parts/passphrasefield.h"
#include "ui/parts/session.h"
#include "ui/shell/newpassphrase.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

PeoplePanel::PeoplePanel(PeopleTask task, Session& session, const store::KeyHolders& holders, QWidget* parent)
    : QFrame(parent)
    , m_task(task)
    , m_session(session)
    , m_words(new QLabel(this))
    , m_form(new FormSection({}, this))
    , m_act(new QPushButton(this))
{
    setObjectName(u"peoplePanel"_s);
    setStyleRole(*this, u"card"_s);
    m_words->setObjectName(u"panelWords"_s);
    m_words->setTextFormat(Qt::RichText);
    m_words->setWordWrap(true);
    m_form->addWidget(m_words);
    addFields(holders);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(m_form);
    addButtons(holders);
    describe();
}

void PeoplePanel::addFields(const store::KeyHolders& holders)
{
    switch (m_task) {
    case PeopleTask::ownPassphrase:
        m_present = new PassphraseField(this);
        m_form->addField(u"presentPassphrase"_s, {tr("Your present passphrase"), {}, false}, m_present);
        return addNewPassphrase(tr("Your new passphrase"));
    case PeopleTask::passphrase:
        return addNewPassphrase(tr("New passphrase"));
    case PeopleTask::add:
        m_name = new QLineEdit(this);
        m_form->addField(u"personFullName"_s, {tr("Name"), tr("What they save bears it."), false}, m_name);
        m_duty = new QComboBox(this);
        m_duty->addItem(tr("Co-ordinator"), static_cast<int>(record::Duty::coordinator));
        m_duty->addItem(tr("Manager"), static_cast<int>(record::Duty::manager));
        m_form->addField(u"personDuty"_s, {tr("Duty"), {}, false}, m_duty);
        return addNewPassphrase(tr("Their first passphrase"));
    case PeopleTask::remove:
        return;
    case PeopleTask::handOver:
        m_successor = new QComboBox(this);
        for (const store::KeyHolder& each : holders.people)
            if (each.canOpen && each.person.id != m_session.file().person().id)
                m_successor->addItem(each.person.name, each.person.id.text());
        m_form->addField(u"successor"_s, {tr("New keeper"), {}, false}, m_successor);
        m_successor->setEnabled(m_successor->count() > 0);
        if (m_successor->count() == 0)
            m_form->showProblem(u"successor"_s, tr("Add the person who is to be the keeper first."));
        m_leave = new QCheckBox(tr("&Take me out of the file as well"), this);
        m_leave->setObjectName(u"leaveFile"_s);
        return m_form->addWidget(m_leave);
    case PeopleTask::councilKey: {
        auto* row = new QWidget(this);
        m_key = new QLineEdit(row);
        auto* choose = new QPushButton(tr("&Choose…"), row);
        choose->setObjectName(u"chooseCouncilKey"_s);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_key, 1);
        layout->addWidget(choose);
        row->setFocusProxy(m_key);
        connect(choose, &QPushButton::clicked, this, &PeoplePanel::chooseKey);
        m_form->addField(u"councilKey"_s, {tr("The council’s public key"), tr("64 digits and letters from a to f, or the file that holds them."), false}, row);
        return;
    }
    case PeopleTask::rekey:
        m_present = new PassphraseField(this);
        m_form->addField(u"presentPassphrase"_s, {tr("Your present passphrase"), {}, false}, m_present);
        return addNewPassphrase(tr("Your new passphrase"));
    case PeopleTask::protect:
        return addCopy();
    }
}

void PeoplePanel::addCopy()
{
    m_copy = new QLineEdit(tr("%1 protected").arg(QFileInfo(m_session.file().path()).completeBaseName()), this);
    m_form->addField(u"copyName"_s, {tr("Name of the protected copy"), tr("It is made beside this file."), false}, m_copy);
    m_name = new QLineEdit(this);
    m_form->addField(u"personFullName"_s,
        {tr("Your name"), tr("You are the file’s keeper: who may open it is for you to say. What you save bears this name."), false},
        m_name);
    addNewPassphrase(tr("Your passphrase"));
}

QString PeoplePanel::copyPath() const
{
    QString name = m_copy->text().trimmed();
    if (!name.endsWith(u".axs"_s, Qt::CaseInsensitive))
        name += u".axs"_s;
    return QFileInfo(m_session.file().path()).absoluteDir().filePath(name);
}

void PeoplePanel::addNewPassphrase(const QString& label)
{
    m_passphrase = new NewPassphrase(
        *m_form,
        [this] { return NewPassphrase::Names{m_session.file().name(), m_name != nullptr ? m_name->text() : m_person.name}; },
        label);
}

void PeoplePanel::addButtons(const store::KeyHolders& holders)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_act->setObjectName(u"panelAct"_s);
    setStyleRole(*m_act, u"primary"_s);
    row->addWidget(m_act);
    if (m_task == PeopleTask::councilKey && holders.hasEscrowKey) {
        auto* away = new QPushButton(tr("Take the present key away"), this);
        away->setObjectName(u"removeCouncilKey"_s);
        row->addWidget(away);
        connect(away, &QPushButton::clicked, this, [this] {
            run([](const store::File& file, store::Writer& writer) { return store::setEscrowKey(file, writer, {}); },
                tr("The council’s key no longer opens the file."));
        });
    }
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"panelCancel"_s);
    row->addWidget(cancel);
    row->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_act, &QPushButton::clicked, this, &PeoplePanel::act);
    connect(cancel, &QPushButton::clicked, this, &PeoplePanel::cancelled);
}

void PeoplePanel::say(const QString& heading, const QString& words, const QString& button)
{
    m_words->setText(u"<b>%1</b><br>%2"_s.arg(heading.toHtmlEscaped(), words.toHtmlEscaped()));
    m_act->setText(button);
    setAccessibleName(heading);
}

void PeoplePanel::describe()
{
    const QString& name = m_person.name;
    switch (m_task) {
    case PeopleTask::ownPassphrase:
    case PeopleTask::passphrase:
        return say(m_task == PeopleTask::passphrase ? tr("A new passphrase for %1").arg(name) : tr("Change my passphrase"),
            tr("The old one no longer opens this file. Copies and backups made before still open with it."),
            tr("Change the passphrase"));
    case PeopleTask::add:
        return say(tr("Add a person"),
            tr("They can open the file with their own passphrase. Tell it to them in person; they change it here."), tr("Add"));
    case PeopleTask::remove:
        return say(tr("Remove %1").arg(name),
            tr("They cannot open this file any more; what they wrote stays. Copies and backups that they have still open "
               "with their passphrase. When they must not, rekey the file too."),
            tr("Remove %1").arg(name));
    case PeopleTask::handOver:
        return say(tr("Hand over the file"),
            tr("The new keeper says who may open the file. You stay a co-ordinator, unless you leave."), tr("Hand over"));
    case PeopleTask::councilKey:
        return say(tr("The council’s key"),
            tr("With its secret half, kept in the council’s safe, the file can be opened when everybody has left."),
            tr("Use this key"));
    case PeopleTask::rekey:
        return say(tr("Rekey the file"),
            tr("When somebody has left or a passphrase has become known, the whole file is written anew under a new key. "
               "You alone keep a passphrase: give the others new ones, and make a new recovery code. Copies and backups made before "
               "still open with the old passphrases; the old file is kept among the backups."),
            tr("Rekey the file"));
    case PeopleTask::protect:
        return say(tr("Protect this file"),
            tr("A copy of it is written that nobody can read without a passphrase, and opened. This unprotected file and its "
               "backups stay until you delete them."),
            tr("Make the protected copy"));
    }
}

void PeoplePanel::setPerson(const record::Person& person)
{
    m_person = person;
    describe();
}

void PeoplePanel::takeFocus()
{
    const QStringList fields = m_form->fieldNames();
    if (fields.isEmpty() || !m_form->field(fields.first())->isEnabled())
        m_act->setFocus(Qt::OtherFocusReason);
    else
        m_form->focusField(fields.first());
}

void PeoplePanel::chooseKey()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("The council’s public key"), {}, tr("All files (*)"));
    if (path.isEmpty())
        return;
    constexpr qint64 longest = 4096;
    QFile file(path);
    const QString text = file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.read(longest)) : QString();
    static const QRegularExpression digits(u"(?<![0-9A-Fa-f])[0-9A-Fa-f]{64}(?![0-9A-Fa-f])"_s);
    m_key->setText(digits.match(text).captured(0));
    m_form->showProblem(u"councilKey"_s, m_key->text().isEmpty() ? tr("This file holds no key.") : QString());
}

bool PeoplePanel::hasProblems()
{
    bool isWrong = false;
    const auto check = [&](bool wrong, const QString& field, const QString& sentence) {
        m_form->showProblem(field, wrong ? sentence : QString());
        isWrong |= wrong;
    };
    if (m_name != nullptr)
        check(m_name->text().simplified().isEmpty(), u"personFullName"_s, m_task == PeopleTask::protect ? tr("Type your name.") : tr("Type their name."));
    if (m_copy != nullptr) {
        const QString name = m_copy->text().trimmed();
        check(name.isEmpty() || name.contains(u'/') || name.contains(u'\\') || QFileInfo::exists(copyPath()), u"copyName"_s,
            tr("Type a name without slashes that no file beside this one has."));
    }
    if (m_successor != nullptr)
        check(m_successor->count() == 0, u"successor"_s, tr("Add the person who is to be the keeper first."));
    static const QRegularExpression digits(u"^[0-9A-Fa-f]{64}$"_s);
    if (m_key != nullptr)
        check(!digits.match(m_key->text().trimmed()).hasMatch(), u"councilKey"_s,
            tr("A key is 64 digits and letters from a to f."));
    if (m_present != nullptr)
        check(m_present->isEmpty(), u"presentPassphrase"_s, tr("Type your present passphrase."));
    if (m_passphrase != nullptr)
        isWrong |= !m_passphrase->check().isEmpty();
    if (isWrong)
        for (const QString& field : m_form->fieldNames())
            if (!m_form->question(field)->problem().isEmpty()) {
                m_form->focusField(field);
                break;
            }
    return isWrong;
}

void PeoplePanel::act()
{
    if (hasProblems())
        return;
    switch (m_task) {
    case PeopleTask::ownPassphrase:
        return changeOwn();
    case PeopleTask::passphrase:
        return run([person = m_person.id, passphrase = m_passphrase->take()](const store::File& file,
                       store::Writer& writer) { return store::changePassphrase(file, writer, person, passphrase); },
            tr("The passphrase is changed."));
    case PeopleTask::add:
        return addPerson();
    case PeopleTask::remove:
        return run([person = m_person.id](const store::File& file,
                       store::Writer& writer) { return store::removePerson(file, writer, person); },
            tr("%1 cannot open the file any more.").arg(m_person.name));
    case PeopleTask::handOver:
        return handOver();
    case PeopleTask::councilKey:
        return run([key = m_key->text().trimmed().toLower()](const store::File& file,
                       store::Writer& writer) { return store::setEscrowKey(file, writer, key); },
            tr("The council’s key opens the file from now on."));
    case PeopleTask::rekey:
        return askRekey();
    case PeopleTask::protect:
        Q_EMIT protectRequested(copyPath(), {m_passphrase->take(), m_name->text().simplified(), {}});
    }
}

void PeoplePanel::run(std::function<Result<void>(const store::File&, store::Writer&)> work, const QString& sentence)
{
    setEnabled(false);
    m_session.manage(this, std::move(work), [this, sentence](const Result<void>& result) {
        setEnabled(true);
        if (result) {
            Q_EMIT done(sentence);
            return;
        }
        const QStringList fields = m_form->fieldNames();
        if (fields.isEmpty())
            m_words->setText(m_words->text() + u"<br><b>%1</b>"_s.arg(result.error().sentence.toHtmlEscaped()));
        else
            m_form->showProblem(fields.first(), result.error().sentence);
        takeFocus();
        announce(*this);
    });
}

void PeoplePanel::changeOwn()
{
    run(
        [person = m_person.id, present = m_present->take(), passphrase = m_passphrase->take()](
            const store::File& file, store::Writer& writer) {
            const auto verified = store::verifyPassphrase(file, present);
            return verified ? store::changePassphrase(file, writer, person, passphrase) : verified;
        },
        tr("The passphrase is changed."));
}

void PeoplePanel::addPerson()
{
    const QString name = m_name->text().simplified();
    const auto duty = static_cast<record::Duty>(m_duty->currentData().toInt());
    run(
        [name, duty, passphrase = m_passphrase->take()](const store::File& file, store::Writer& writer) -> Result<void> {
            const auto added = store::addPerson(file, writer, name, duty, passphrase);
            return added ? Result<void>() : added.error();
        },
        tr("%1 can open the file now.").arg(name));
}

void PeoplePanel::handOver()
{
    const auto successor = Id::parse(m_successor->currentData().toString());
    if (!successor)
        return;
    const Id me = m_session.file().person().id;
    const bool leaves = m_leave->isChecked() && me.isSet();
    if (leaves)
        connect(this, &PeoplePanel::done, this, &PeoplePanel::leftFile);
    run(
        [successor = *successor, me, leaves](const store::File& file, store::Writer& writer) {
            auto handed = store::handOver(file, writer, successor);
            return handed && leaves ? store::removePerson(file, writer, me) : handed;
        },
        tr("%1 is the file’s keeper now.").arg(m_successor->currentText()));
}

void PeoplePanel::askRekey()
{
    store::RekeyRequest request;
    request.person = m_session.file().person().id;
    request.passphrase = m_passphrase->take();
    setEnabled(false);
    m_session.manage(
        this,
        [present = m_present->peek()](
            const store::File& file, store::Writer&) { return store::verifyPassphrase(file, present); },
        [this, request](const Result<void>& verified) {
            setEnabled(true);
            if (verified) {
                Q_EMIT rekeyRequested({m_present->take(), {}}, request);
                return;
            }
            m_form->showProblem(u"presentPassphrase"_s, verified.error().sentence);
            takeFocus();
        });
}

} // namespace axs::ui
