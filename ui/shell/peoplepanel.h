// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/people.h"

#include <QFrame>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace axs {
class FormSection;
class PassphraseField;
}

namespace axs::ui {

class NewPassphrase;
class Session;

/// What can be done with the people of a protected file.
enum class PeopleTask { ownPassphrase, passphrase, add, remove, handOver, councilKey, rekey, protect };

/// The fields of one task on the page of people: what is needed, a sentence on what it means, and the button that does
/// it. Does its work away from the window, and says beside its fields what went wrong.
class PeoplePanel final : public QFrame
{
    Q_OBJECT

public:
    PeoplePanel(PeopleTask task, Session& session, const store::KeyHolders& holders, QWidget* parent);

    /// Whom the task is about; the panel says their name.
    void setPerson(const record::Person& person);
    void takeFocus();

Q_SIGNALS:
    void done(const QString& sentence);
    void cancelled();
    /// The one who is using the program was taken out of the file.
    void leftFile();
    void rekeyRequested(const axs::store::Unlocking& unlocking, const axs::store::RekeyRequest& request);
    /// A protected copy of a file that is not protected, at this path.
    void protectRequested(const QString& target, const axs::store::Protection& protection);

private:
    void addFields(const store::KeyHolders& holders);
    void addNewPassphrase(const QString& label);
    void addButtons(const store::KeyHolders& holders);
    void say(const QString& heading, const QString& words, const QString& button);
    void describe();
    void chooseKey();
    bool hasProblems();
    void act();
    void run(std::function<Result<void>(const store::File&, store::Writer&)> work, const QString& sentence);
    void changeOwn();
    void addCopy();
    QString copyPath() const;
    void addPerson();
    void handOver();
    void askRekey();

    PeopleTask m_task;
    Session& m_session;
    record::Person m_person;
    QLabel* m_words;
    FormSection* m_form;
    QLineEdit* m_name = nullptr;
    QComboBox* m_duty = nullptr;
    QComboBox* m_successor = nullptr;
    QCheckBox* m_leave = nullptr;
    QLineEdit* m_key = nullptr;
    QLineEdit* m_copy = nullptr;
    PassphraseField* m_present = nullptr;
    NewPassphrase* m_passphrase = nullptr;
    QPushButton* m_act;
};

} // namespace axs::ui
