// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unlock.h"

#include <sodium.h>

#include <QFile>
#include <QFileInfo>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;
using vault::SlotKind;

namespace {

QString hexadecimal(const unsigned char* bytes, std::size_t count)
{
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(count)).toHex());
}

Error locked(const QString& path, const QString& why)
{
    return {u"“%1” %2"_s.arg(QFileInfo(path).fileName(), why), {}, Failure::locked};
}

/// What was typed as text, for as long as it takes to see whether it is a recovery code.
std::optional<Passphrase> asRecoveryCode(const Passphrase& typed)
{
    const Secret::Open open(typed.secret());
    const auto bytes = open.bytes();
    constexpr std::size_t longest = 64;
    if (bytes.size() > longest)
        return std::nullopt;
    QString text = QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    auto code = RecoveryCode::parse(text);
    sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    if (!code)
        return std::nullopt;
    return Passphrase::take(code->text);
}

std::shared_ptr<Secret> fromHexadecimal(const Secret& digits)
{
    const Secret::Open open(digits);
    const auto bytes = open.bytes();
    const auto binary = std::make_shared<Secret>(vault::keyBytes);
    bool isWhole = false;
    binary->write([&](unsigned char* to) {
        std::size_t length = 0;
        isWhole = sodium_hex2bin(to, vault::keyBytes, reinterpret_cast<const char*>(bytes.data()), bytes.size(), " \n\r",
                      &length, nullptr)
                == 0
            && length == vault::keyBytes;
    });
    return isWhole ? binary : nullptr;
}

Result<OpenedLock> tryAll(const QByteArray& header, const Unlocking& unlocking)
{
    OpenedLock opened;
    const auto take = [&](Result<std::optional<vault::Unlocked>> tried, OpenedBy by) -> Result<bool> {
        if (!tried)
            return tried.error();
        if (!*tried)
            return false;
        opened = {**tried, by};
        return true;
    };
    if (!unlocking.typed.isEmpty()) {
        if (const auto code = asRecoveryCode(unlocking.typed)) {
            const auto done = take(
                vault::unlockTyped(header, SlotKind::recovery, code->secret()), OpenedBy::recoveryCode);
            if (!done || *done)
                return done ? Result(opened) : done.error();
        }
        const auto done = take(
            vault::unlockTyped(header, SlotKind::passphrase, unlocking.typed.secret()), OpenedBy::passphrase);
        if (!done || *done)
            return done ? Result(opened) : done.error();
    }
    if (!unlocking.escrowKey.isEmpty()) {
        if (const auto secretKey = fromHexadecimal(unlocking.escrowKey.secret())) {
            const auto done = take(vault::unlockEscrow(header, *secretKey), OpenedBy::escrowKey);
            if (!done)
                return done.error();
        }
    }
    return opened;
}

} // namespace

vault::SlotCost slotCost(const KeyCost& cost)
{
    return {cost.memoryBytes, cost.rounds};
}

QString slotName(const vault::Slot& slot)
{
    return hexadecimal(slot.id.data(), slot.id.size());
}

QString fileName(const vault::FileId& file)
{
    return hexadecimal(file.data(), file.size());
}

Result<OpenedLock> unlockFile(const QString& path, const Unlocking& unlocking)
{
    vault::HeaderAtRest place(path);
    const auto header = place.read();
    if (!header)
        return header.error();
    if (unlocking.typed.isEmpty() && unlocking.escrowKey.isEmpty())
        return locked(path, u"is protected. Its passphrase opens it."_s);
    auto opened = tryAll(*header, unlocking);
    if (!opened)
        return opened.error();
    if (opened->by == OpenedBy::nothing)
        return locked(path, u"is not opened by that. Try again, with care for capital letters, or use the recovery code."_s);
    vault::keyring::add(opened->unlocked.keys);
    return opened;
}

Result<void> writeNewHeader(const QString& path, const QByteArray& header)
{
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(header) == header.size()
        && file.flush();
    if (written)
        return {};
    return Error{u"“%1” could not be made. Check that there is room and that you may write there."_s.arg(
                     QFileInfo(path).fileName()),
        file.errorString()};
}

} // namespace axs::store
