// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/keyactions.h"

#include "core/store/people.h"

namespace axs::soak {

using namespace Qt::Literals::StringLiterals;

namespace {

QString newPassphrase(Desk& desk)
{
    return u"%1 dull words for tests"_s.arg(desk.count());
}

Result<void> changePassphrase(Desk& desk)
{
    const QStringList& both = Desk::keepersPassphrases;
    desk.nextPassphrase = desk.passphrases[Desk::keeper] == both[0] ? both[1] : both[0];
    auto changed = store::changePassphrase(
        desk.file(), desk.writer(), desk.file().person().id, typed(desk.nextPassphrase).typed);
    if (changed)
        desk.passphrases[Desk::keeper] = std::exchange(desk.nextPassphrase, {});
    return changed;
}

Result<Id> add(Desk& desk, const QString& name, const QString& passphrase)
{
    return store::addPerson(
        desk.file(), desk.writer(), name, record::Duty::coordinator, typed(passphrase).typed);
}

Result<void> removePerson(Desk& desk)
{
    const QString name = desk.name();
    const QString passphrase = newPassphrase(desk);
    const auto added = add(desk, name, passphrase);
    if (!added)
        return added.error();
    desk.passphrases[name] = passphrase;
    // There is room for sixteen.
    const auto left = store::removePerson(desk.file(), desk.writer(), *added);
    if (left)
        desk.passphrases.erase(name);
    return left;
}

Result<void> addPerson(Desk& desk)
{
    const QString name = desk.name();
    const QString passphrase = newPassphrase(desk);
    const auto holders = store::keyHolders(desk.file());
    if (!holders)
        return holders.error();
    if (holders->freeSlots < 4)
        return {};
    const auto added = add(desk, name, passphrase);
    if (!added)
        return added.error();
    desk.passphrases[name] = passphrase;
    return {};
}

Result<void> handOver(Desk& desk)
{
    const auto added = add(desk, desk.name(), newPassphrase(desk));
    if (!added)
        return added.error();
    if (auto over = store::handOver(desk.file(), desk.writer(), *added); !over)
        return over;
    if (auto back = store::handOver(desk.file(), desk.writer(), desk.file().person().id); !back)
        return back;
    return store::removePerson(desk.file(), desk.writer(), *added);
}

Result<void> recoveryCode(Desk& desk)
{
    return store::setRecoveryCode(desk.file(), desk.writer(), store::RecoveryCode::generate());
}

Result<void> escrowKey(Desk& desk)
{
    const QString key = desk.count() % 2 == 0 ? QString() : store::EscrowKeys::generate().publicKey;
    return store::setEscrowKey(desk.file(), desk.writer(), key);
}

} // namespace

std::vector<Action> keyActions()
{
    return {
        {"passphrase change", changePassphrase, true, true},
        {"added person", addPerson, true, true},
        {"removed person", removePerson, true, true},
        {"handing over", handOver, true, true},
        {"recovery code", recoveryCode, true, true},
        {"council's key", escrowKey, true, true},
    };
}

} // namespace axs::soak
