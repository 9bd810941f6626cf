// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "app/commands/unlocking.h"
#include "app/console.h"
#include "core/base/text.h"
#include "core/store/people.h"

namespace axs::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array keysArguments{
    Argument{"FILE", "the protected record file"},
};

constexpr std::array keysOptions{
    Option{"--new-passphrase-file", "F", "the first line of F becomes your passphrase"},
    Option{"--recover", "PERSON", "it becomes this person's, who forgot theirs; asked for when no file is given"},
    Option{"--set-escrow", "PUBLICFILE", "let the council's key open the file from now on"},
};

Error wrongUse(const QString& sentence)
{
    return {sentence, {}, Failure::usage};
}

Result<void> checkProtected(const store::File& file)
{
    if (file.properties().isProtected)
        return {};
    return Error{u"“%1” is not protected: whoever has it can read it, and there are no keys."_s.arg(file.name()), {}};
}

QString lineOf(const store::KeyHolder& holder)
{
    const QString duty = record::choiceText(holder.person.duty);
    const QString state = holder.person.left.isSet() ? u"has left"_s
        : holder.canOpen                             ? u"can open it"_s
                                                     : u"cannot open it"_s;
    return u"%1 (%2): %3\n"_s.arg(holder.person.name, duty, state);
}

QString listOf(const store::KeyHolders& holders)
{
    QString text;
    for (const store::KeyHolder& each : holders.people)
        text += lineOf(each);
    text += holders.hasRecoveryCode ? u"Recovery code: opens it\n"_s : u"Recovery code: none\n"_s;
    text += holders.hasEscrowKey ? u"Council’s key: opens it\n"_s : u"Council’s key: none\n"_s;
    return text + u"%1 left\n"_s.arg(counted(holders.freeSlots, u"place"_s, u"places"_s));
}

ExitStatus list(const Arguments& arguments)
{
    const auto file = openForReading(arguments);
    if (!file)
        return console::fail(file.error());
    if (auto checked = checkProtected(**file); !checked)
        return console::fail(checked.error());
    const auto holders = store::keyHolders(**file);
    if (!holders)
        return console::fail(holders.error());
    console::print(listOf(*holders));
    return ExitStatus::done;
}

/// Whose passphrase changes: the named person's, or one's own.
Result<record::Person> personFor(const store::File& file, const QString& name)
{
    if (name.isEmpty()) {
        if (file.person().id.isSet())
            return file.person();
        return wrongUse(u"Say with --recover whose passphrase it is to be: the recovery code and the council's key are "
                        "nobody's own."_s);
    }
    const auto holders = store::keyHolders(file);
    if (!holders)
        return holders.error();
    QStringList names;
    for (const store::KeyHolder& each : holders->people) {
        if (each.person.left.isSet())
            continue;
        if (each.person.name.compare(name, Qt::CaseInsensitive) == 0)
            return each.person;
        names += each.person.name;
    }
    return wrongUse(u"There is nobody called “%1” in this file. Its people are: %2."_s.arg(name, names.join(u", "_s)));
}

Result<QString> change(WritableFile& opened, const Arguments& arguments)
{
    const store::File& file = opened.file();
    if (auto checked = checkProtected(file); !checked)
        return checked.error();
    QString done;
    if (arguments.has("--set-escrow")) {
        const auto key = readTable(arguments.value("--set-escrow"));
        if (!key)
            return key.error();
        if (auto set = store::setEscrowKey(file, opened.writer(), QString::fromLatin1(key->trimmed())); !set)
            return set.error();
        done += u"The council’s key opens the file now.\n"_s;
    }
    if (!arguments.has("--new-passphrase-file") && !arguments.has("--recover"))
        return done;
    const auto person = personFor(file, arguments.value("--recover"));
    if (!person)
        return person.error();
    const auto passphrase = newPassphrase(arguments.value("--new-passphrase-file"), file.path(), person->name);
    if (!passphrase)
        return passphrase.error();
    if (auto changed = store::changePassphrase(file, opened.writer(), person->id, *passphrase); !changed)
        return changed.error();
    return done + u"%1 opens the file with the new passphrase from now on. Copies made before still open with the old one.\n"_s
                      .arg(person->name);
}

ExitStatus runKeys(const Arguments& arguments)
{
    if (!arguments.has("--set-escrow") && !arguments.has("--new-passphrase-file") && !arguments.has("--recover"))
        return list(arguments);
    const auto opened = openForWriting(arguments);
    if (!opened)
        return console::fail(opened.error());
    const auto done = change(**opened, arguments);
    if (!done)
        return console::fail(done.error());
    console::print(*done);
    return ExitStatus::done;
}

} // namespace

const Command keysCommand{"keys", "list who and what opens a protected file, or change it", keysArguments, keysOptions,
    runKeys,
    "Without options it lists. People are added, and a recovery code is printed, in the window."};

} // namespace axs::app
