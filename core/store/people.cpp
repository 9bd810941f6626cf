// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/people.h"

#include "core/base/text.h"
#include "core/store/fileproperties.h"
#include "core/store/recordtable.h"
#include "core/store/trail.h"
#include "core/store/unlock.h"

#include <algorithm>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;
using record::Duty;
using record::Person;
using vault::Header;
using vault::Slot;
using vault::SlotKind;

namespace {

Error notEnoughMemory()
{
    return {u"There is not enough memory to make a key. Close other programs and try again."_s, {}};
}

Result<Header> headerOf(const File& file)
{
    if (!file.keys())
        return Error{u"This file is not protected: everybody can open it."_s, {}};
    const auto connection = file.connect(Access::read);
    if (!connection)
        return connection.error();
    const auto both = vault::HeaderInUse((*connection)->handle()).read();
    if (!both)
        return both.error();
    const auto header = vault::readHeader(*both, file.keys()->header(), file.keys()->file());
    if (!header)
        return Error{u"The begin of the record file, where its keys are, is damaged. Open the newest backup instead."_s,
            {}, Failure::damaged};
    return *header;
}

Result<void> changeHeader(const File& file, const std::function<Result<void>(Header&)>& change)
{
    const auto connection = file.connect(Access::write);
    if (!connection)
        return connection.error();
    vault::HeaderInUse place((*connection)->handle());
    return vault::changeSlots(place, *file.keys(), change);
}

/// The slot of the same id becomes this.
Result<void> replaceSlot(const File& file, const Slot& slot)
{
    return changeHeader(file, [&](Header& header) -> Result<void> {
        for (Slot& each : header.slots) {
            if (each.id == slot.id && each.kind == slot.kind) {
                each = slot;
                return {};
            }
        }
        return vault::putSlot(header, slot);
    });
}

const Slot* slotNamed(const Header& header, const QString& name)
{
    const auto found = std::find_if(header.slots.begin(), header.slots.end(),
        [&](const Slot& each) { return each.kind == SlotKind::passphrase && slotName(each) == name; });
    return found == header.slots.end() ? nullptr : &*found;
}

/// Empties the slots that no person's record names: a fault may have left one.
void emptyNobodysSlots(Header& header, const std::vector<Person>& named)
{
    for (Slot& slot : header.slots) {
        const auto isHis = [&slot](const Person& each) { return each.keySlot == slotName(slot); };
        if (slot.kind == SlotKind::passphrase && std::none_of(named.begin(), named.end(), isHis))
            slot = {};
    }
}

/// New slots cost what the file's present ones do.
vault::SlotCost costIn(const Header& header)
{
    vault::SlotCost cost = slotCost({});
    for (const Slot& each : header.slots) {
        if (each.kind == SlotKind::passphrase)
            cost = {each.memoryBytes, each.rounds};
    }
    return cost;
}

Result<std::vector<Person>> people(const File& file)
{
    const auto connection = file.connect(Access::read);
    if (!connection)
        return connection.error();
    return RecordTable<Person>::all(**connection);
}

Result<Person> personOf(const File& file, Id id)
{
    const auto all = people(file);
    if (!all)
        return all.error();
    const auto found = std::find_if(all->begin(), all->end(), [id](const Person& each) { return each.id == id; });
    if (found == all->end())
        return Error{u"There is no such person in this file."_s, id.text()};
    return *found;
}

/// Saves these people as they are now, with one line in the list of events.
Result<void> savePeople(Writer& writer, std::vector<Person> changed, const QString& said)
{
    const auto saved = writer.perform([&](Connection&, RecordWriter& records) -> Result<void> {
        for (const Person& each : changed) {
            if (auto done = records.save(each); !done)
                return done.error();
        }
        const auto noted = records.addEvent(action::people, changed.empty() ? Id() : changed.front().id, said, {});
        return noted ? Result<void>() : noted.error();
    });
    return saved ? Result<void>() : saved.error();
}

Date today()
{
    return Date::fromMilliseconds(SystemClock().nowMilliseconds());
}

} // namespace

QString authorOf(const File& file, const QString& named)
{
    switch (file.openedBy()) {
    case OpenedBy::recoveryCode:
        return u"(recovery code)"_s;
    case OpenedBy::escrowKey:
        return u"(council’s key)"_s;
    case OpenedBy::nothing:
    case OpenedBy::passphrase:
        break;
    }
    return file.person().name.isEmpty() ? named : file.person().name;
}

Result<KeyHolders> keyHolders(const File& file)
{
    const auto header = headerOf(file);
    if (!header)
        return header.error();
    auto all = people(file);
    if (!all)
        return all.error();
    KeyHolders holders;
    for (Person& each : *all) {
        const bool canOpen = slotNamed(*header, each.keySlot) != nullptr;
        holders.people.push_back({std::move(each), canOpen});
    }
    std::sort(holders.people.begin(), holders.people.end(), [](const KeyHolder& one, const KeyHolder& two) {
        const auto rank = [](const KeyHolder& each) {
            return each.person.left.isSet() ? 2 : each.person.duty == Duty::keeper ? 0 : 1;
        };
        if (rank(one) != rank(two))
            return rank(one) < rank(two);
        const int order = compareBritish(one.person.name, two.person.name);
        return order != 0 ? order < 0 : one.person.id < two.person.id;
    });
    for (const Slot& each : header->slots) {
        holders.hasRecoveryCode |= each.kind == SlotKind::recovery;
        holders.hasEscrowKey |= each.kind == SlotKind::escrow;
        holders.freeSlots += each.kind == SlotKind::empty ? 1 : 0;
    }
    return holders;
}

Result<void> verifyPassphrase(const File& file, const Passphrase& passphrase)
{
    const Error refused{u"This is not your present passphrase. Try again, with care for capital letters."_s, {},
        Failure::locked};
    const auto header = headerOf(file);
    if (!header)
        return header.error();
    const auto me = personOf(file, file.person().id);
    const Slot* const slot = me ? slotNamed(*header, me->keySlot) : nullptr;
    if (!slot || passphrase.isEmpty())
        return refused;
    const auto opened = vault::openWithTyped(file.keys()->file(), *slot, passphrase.secret());
    return opened && opened->person == me->id ? Result<void>() : refused;
}

Result<Id> addPerson(const File& file, Writer& writer, const QString& name, Duty duty, const Passphrase& passphrase)
{
    const auto header = headerOf(file);
    if (!header)
        return header.error();
    Person person;
    person.id = IdSource().next(SystemClock().nowMilliseconds());
    const auto slot = vault::sealForTyped(
        *file.keys(), SlotKind::passphrase, person.id, passphrase.secret(), costIn(*header));
    if (!slot)
        return notEnoughMemory();
    const auto named = people(file);
    if (!named)
        return named.error();
    Header tried = *header;
    emptyNobodysSlots(tried, *named);
    if (auto fits = vault::putSlot(tried, *slot); !fits)
        return fits.error();
    person.name = name.simplified();
    person.duty = duty;
    person.keySlot = slotName(*slot);
    person.since = today();
    if (auto saved = savePeople(writer, {person}, u"added %1"_s.arg(person.name)); !saved)
        return saved.error();
    const auto changed = changeHeader(file, [&](Header& present) {
        emptyNobodysSlots(present, *named);
        return vault::putSlot(present, *slot);
    });
    if (!changed) {
        person.keySlot.clear();
        static_cast<void>(savePeople(writer, {person}, u"no key for %1"_s.arg(person.name)));
        return changed.error();
    }
    return person.id;
}

Result<void> changePassphrase(const File& file, Writer& writer, Id id, const Passphrase& passphrase)
{
    const auto header = headerOf(file);
    if (!header)
        return header.error();
    auto person = personOf(file, id);
    if (!person)
        return person.error();
    const Slot* const old = slotNamed(*header, person->keySlot);
    const auto slot = vault::sealForTyped(*file.keys(), SlotKind::passphrase, id, passphrase.secret(), costIn(*header),
        old ? old->id : vault::newSlotId());
    if (!slot)
        return notEnoughMemory();
    const QString said = u"new passphrase for %1"_s.arg(person->name);
    // A person who has a slot keeps its id: their record stays as it is.
    if (old) {
        auto changed = replaceSlot(file, *slot);
        if (!changed)
            return changed;
        auto noted = savePeople(writer, {}, said);
        if (!noted)
            static_cast<void>(replaceSlot(file, *old));
        return noted;
    }
    const Person before = *person;
    person->keySlot = slotName(*slot);
    person->left = {};
    if (auto saved = savePeople(writer, {*person}, said); !saved)
        return saved;
    auto changed = changeHeader(file, [&](Header& present) { return vault::putSlot(present, *slot); });
    if (!changed)
        static_cast<void>(savePeople(writer, {before}, u"no key for %1"_s.arg(before.name)));
    return changed;
}

Result<void> removePerson(const File& file, Writer& writer, Id id)
{
    const auto header = headerOf(file);
    if (!header)
        return header.error();
    auto person = personOf(file, id);
    if (!person)
        return person.error();
    if (person->duty == Duty::keeper)
        return Error{u"%1 is the file’s keeper. Hand the file over to somebody else first."_s.arg(person->name), {}};
    const auto openers = std::count_if(header->slots.begin(), header->slots.end(),
        [](const Slot& each) { return each.kind == SlotKind::passphrase; });
    const bool canOpen = slotNamed(*header, person->keySlot) != nullptr;
    if (canOpen && openers < 2)
        return Error{u"%1 is the last person who can open this file. Add somebody else first."_s.arg(person->name), {}};
    if (canOpen) {
        const QByteArray slot = QByteArray::fromHex(person->keySlot.toLatin1());
        const auto emptied = changeHeader(file, [&](Header& changed) -> Result<void> {
            vault::emptySlot(changed, slot);
            return {};
        });
        if (!emptied)
            return emptied;
    }
    person->keySlot.clear();
    person->left = today();
    return savePeople(writer, {*person}, u"removed %1"_s.arg(person->name));
}

Result<void> handOver(const File& file, Writer& writer, Id id)
{
    const auto holders = keyHolders(file);
    if (!holders)
        return holders.error();
    std::vector<Person> changed;
    for (const KeyHolder& each : holders->people) {
        if (each.person.id == id) {
            if (!each.canOpen)
                return Error{u"%1 cannot open this file. Give them a passphrase first."_s.arg(each.person.name), {}};
            changed.insert(changed.begin(), each.person);
            changed.front().duty = Duty::keeper;
        } else if (each.person.duty == Duty::keeper) {
            changed.push_back(each.person);
            changed.back().duty = Duty::coordinator;
        }
    }
    if (changed.empty() || changed.front().id != id)
        return Error{u"There is no such person in this file."_s, id.text()};
    const QString said = u"handed over to %1"_s.arg(changed.front().name);
    return savePeople(writer, std::move(changed), said);
}

Result<void> setRecoveryCode(const File& file, Writer& writer, const RecoveryCode& code)
{
    const auto header = headerOf(file);
    if (!header)
        return header.error();
    QString text = code.text;
    text.detach();
    const auto slot = vault::sealForTyped(
        *file.keys(), SlotKind::recovery, {}, Passphrase::take(text).secret(), costIn(*header));
    if (!slot)
        return notEnoughMemory();
    const auto changed = changeHeader(file, [&](Header& present) -> Result<void> {
        vault::emptySlots(present, SlotKind::recovery);
        return vault::putSlot(present, *slot);
    });
    return changed ? savePeople(writer, {}, u"new recovery code"_s) : changed;
}

Result<void> setEscrowKey(const File& file, Writer& writer, const QString& publicKey)
{
    const auto header = headerOf(file);
    if (!header)
        return header.error();
    std::optional<Slot> slot;
    if (!publicKey.isEmpty()) {
        slot = vault::sealForEscrow(*file.keys(), QByteArray::fromHex(publicKey.trimmed().toLatin1()));
        if (!slot)
            return Error{u"That is not a council’s public key: it has 64 digits from 0 to 9 and a to f."_s, {},
                Failure::usage};
    }
    const auto changed = changeHeader(file, [&](Header& present) -> Result<void> {
        vault::emptySlots(present, SlotKind::escrow);
        return slot ? vault::putSlot(present, *slot) : Result<void>();
    });
    if (!changed)
        return changed;
    const auto kept = writer.perform([&](Connection& connection, RecordWriter& records) -> Result<void> {
        if (auto stored = writeEscrowKey(connection, publicKey.trimmed()); !stored)
            return stored;
        const auto noted = records.addEvent(action::people, {}, slot ? u"council’s key set"_s : u"council’s key removed"_s, {});
        return noted ? Result<void>() : noted.error();
    });
    return kept ? Result<void>() : kept.error();
}

} // namespace axs::store
