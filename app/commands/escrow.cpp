// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/console.h"
#include "core/store/protection.h"

#include <QFile>

#include <array>

namespace axs::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array escrowOptions{
    Option{"--public", "F", "the half that record files get; it must not exist"},
    Option{"--secret", "F", "the half that opens them, kept under lock by the council; it must not exist"},
};

/// A new file with one line, for this user alone.
Result<void> writeKey(const QString& path, const QString& key)
{
    QFile file(path);
    const QByteArray line = key.toLatin1() + '\n';
    const bool opened = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
    if (opened && file.write(line) == line.size() && file.flush())
        return {};
    const QString why = file.errorString();
    if (opened)
        file.remove();
    return Error{u"“%1” could not be written, or exists already. Choose another name; nothing was made."_s.arg(path), why};
}

ExitStatus runEscrow(const Arguments& arguments)
{
    const QString publicPath = arguments.value("--public");
    const QString secretPath = arguments.value("--secret");
    if (publicPath.isEmpty() || secretPath.isEmpty())
        return console::fail({u"--public and --secret are both needed. See axs-pathway escrow --help."_s, {}, Failure::usage});
    const store::EscrowKeys keys = store::EscrowKeys::generate();
    if (auto written = writeKey(publicPath, keys.publicKey); !written)
        return console::fail(written.error());
    if (auto written = writeKey(secretPath, keys.secretKey); !written) {
        QFile::remove(publicPath);
        return console::fail(written.error());
    }
    console::print(u"%1: put it into files with axs-pathway keys FILE --set-escrow\n"
                   "%2: opens every one of them; keep it on a stick in the council’s safe, not on this computer\n"_s.arg(
                       publicPath, secretPath));
    return ExitStatus::done;
}

} // namespace

const Command escrowCommand{"escrow", "make the council's key pair, for files whose people have all left", {},
    escrowOptions, runEscrow, {}, false, false};

} // namespace axs::app
