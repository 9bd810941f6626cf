// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/unlocking.h"

#include "app/console.h"
#include "app/terminal.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <optional>

namespace axs::app {

using namespace Qt::Literals::StringLiterals;

namespace {

Error wrongUse(const QString& sentence, const QString& detail = {})
{
    return {sentence, detail, Failure::usage};
}

/// Its first line, to be wiped by whoever takes it.
Result<QString> secretLineOf(const QString& file)
{
    const bool isStandard = file == "-"_L1;
    const int descriptor
        = isStandard ? STDIN_FILENO : ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return wrongUse(u"“%1” cannot be read. Give a file whose first line is the passphrase."_s.arg(file),
            qt_error_string());
    std::optional<QString> line = terminal::readSecretLine(descriptor);
    if (!isStandard)
        ::close(descriptor);
    const QString name = isStandard ? u"Standard input"_s : u"“%1”"_s.arg(file);
    if (!line)
        return wrongUse(u"%1 cannot be read, or its first line is too long for a passphrase."_s.arg(name));
    if (line->isEmpty())
        return wrongUse(u"%1 has nothing in its first line. Write the passphrase there."_s.arg(name));
    return std::move(*line);
}

Result<QString> typedTwice(const QString& fileName)
{
    Result<QString> first = terminal::askSecret(u"New passphrase for %1: "_s.arg(fileName));
    if (!first)
        return first;
    Result<QString> again = terminal::askSecret(u"The same again: "_s);
    if (!again) {
        Passphrase::take(*first);
        return again;
    }
    const bool isSame = *first == *again;
    Passphrase::take(*again);
    if (isSame)
        return first;
    Passphrase::take(*first);
    return wrongUse(u"The two passphrases are not the same. Nothing was changed."_s);
}

} // namespace

Result<Passphrase> passphraseFrom(const QString& file)
{
    Result<QString> line = secretLineOf(file);
    if (!line)
        return line.error();
    return Passphrase::take(*line);
}

Result<store::Unlocking> unlockingFor(const QString& path, const Arguments& arguments)
{
    store::Unlocking unlocking;
    if (arguments.has("--passphrase-file")) {
        auto passphrase = passphraseFrom(arguments.value("--passphrase-file"));
        if (!passphrase)
            return passphrase.error();
        unlocking.typed = std::move(*passphrase);
    }
    if (arguments.has("--escrow-key-file")) {
        auto key = passphraseFrom(arguments.value("--escrow-key-file"));
        if (!key)
            return key.error();
        unlocking.escrowKey = std::move(*key);
    }
    const bool isGiven = !unlocking.typed.isEmpty() || !unlocking.escrowKey.isEmpty();
    if (isGiven || !store::isProtectedFile(path))
        return unlocking;
    const QString name = QFileInfo(path).fileName();
    if (!terminal::isThere())
        return Error{u"“%1” is protected. Give its passphrase with --passphrase-file."_s.arg(name), {}, Failure::locked};
    Result<QString> typed = terminal::askSecret(u"Passphrase for %1: "_s.arg(name));
    if (!typed)
        return Error{u"“%1” is protected, and no passphrase was typed."_s.arg(name), {}, Failure::locked};
    unlocking.typed = Passphrase::take(*typed);
    return unlocking;
}

Result<Passphrase> newPassphrase(const QString& passphraseFile, const QString& path, const QString& person)
{
    const QString name = QFileInfo(path).fileName();
    if (passphraseFile.isEmpty() && !terminal::isThere())
        return wrongUse(u"“%1” needs a passphrase. Give it with --passphrase-file."_s.arg(name));
    Result<QString> line = passphraseFile.isEmpty() ? typedTwice(name) : secretLineOf(passphraseFile);
    if (!line)
        return line.error();
    const auto problem = store::passphraseProblem(*line, QFileInfo(path).completeBaseName(), person);
    Passphrase passphrase = Passphrase::take(*line);
    if (problem && passphraseFile.isEmpty())
        return wrongUse(*problem);
    // Who gives a file has decided already; a script is told, not stopped.
    if (problem)
        console::complain(*problem);
    return passphrase;
}

Result<void> checkStandardInput(const Arguments& arguments, const QString& table)
{
    if (table != "-"_L1)
        return {};
    for (const std::string_view option : {"--passphrase-file", "--escrow-key-file"})
        if (arguments.value(option) == "-"_L1)
            return wrongUse(u"Standard input cannot be both the table and the passphrase. Give one of them as a file."_s);
    return {};
}

} // namespace axs::app
