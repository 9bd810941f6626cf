// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/people.h"
#include "core/store/file.h"
#include "core/store/writer.h"

#include <vector>

namespace axs::store {

/// Somebody in the file's table of people, and whether the file has a working key slot for them.
struct KeyHolder
{
    record::Person person;
    bool canOpen = false;
};

/// Who and what opens a protected file.
struct KeyHolders
{
    std::vector<KeyHolder> people; ///< the keeper first, then by name; who has left last
    bool hasRecoveryCode = false;
    bool hasEscrowKey = false;
    int freeSlots = 0;
};

/// Whose name saves bear: the person's who opened a protected file, or what stood in for one. In an unprotected file, or
/// when the person has no name, `named`.
QString authorOf(const File& file, const QString& named);

/// All of these are for worker threads: a key slot takes half a second, and each waits for the disk. `writer` belongs to
/// `file`, which must be protected. Each leaves an event; none changes anything when it fails.
Result<KeyHolders> keyHolders(const File& file);
/// Whether this is the present passphrase of whoever opened the file; Failure::locked when it is not, or when no
/// person opened it.
Result<void> verifyPassphrase(const File& file, const Passphrase& passphrase);
Result<Id> addPerson(const File& file, Writer& writer, const QString& name, record::Duty duty, const Passphrase& passphrase);
/// A new passphrase in the place of the person's old one; also after recovery, when the old one is not known.
Result<void> changePassphrase(const File& file, Writer& writer, Id person, const Passphrase& passphrase);
/// They cannot open the file any more; what they wrote stays. The last one who can open it cannot be removed.
Result<void> removePerson(const File& file, Writer& writer, Id person);
/// The keeper becomes this person; the one before stays a co-ordinator.
Result<void> handOver(const File& file, Writer& writer, Id person);
/// The code opens the file from now on; one made before does not. Call it once the person has typed the code again.
Result<void> setRecoveryCode(const File& file, Writer& writer, const RecoveryCode& code);
/// An empty key takes the council's key away.
Result<void> setEscrowKey(const File& file, Writer& writer, const QString& publicKey);

/// Writes a protected copy of an unprotected file, whose keeper is the first person of it. `target` must not exist, and
/// the file must not be open for writing anywhere; it stays as it is: remove it once the copy is in use.
Result<void> protectCopy(const QString& path, const QString& target, const Protection& protection);

/// What a rekeyed file can be opened with; everybody else gets a new passphrase from its keeper.
struct RekeyRequest
{
    Id person; ///< who keeps a passphrase
    Passphrase passphrase;
    std::optional<RecoveryCode> recoveryCode;
    KeyCost cost;
};
/// Writes the whole file anew under a new key, after somebody left or a passphrase became known, and puts it in the old
/// one's place; the old one stays as a backup, from before rekeying. The file must not be open in this process. Copies and
/// backups made before still open with the old passphrases.
Result<void> rekey(const QString& path, const Unlocking& unlocking, const RekeyRequest& request);

} // namespace axs::store
