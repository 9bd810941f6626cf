// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Headers and journals that somebody without the key could write: cut, joined, overwritten at random, with good
// checksums where these are no secret.
#include "core/vault/header.h"
#include "tests/soak/damage.h"

#include <sodium.h>

namespace axs::soak {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int headersAJournal = 500;

/// Numbers that parsers trip over.
void putNumber(QByteArray& bytes, qsizetype at, Random& random)
{
    static constexpr quint32 numbers[]{0, 1, 16, 17, 255, 4096, 0x7fffffff, 0x80000000, 0xffffffff};
    const quint32 number = numbers[below(random, std::size(numbers))];
    const bool isBigEndian = below(random, 2) == 0;
    for (qsizetype i = 0; i < 4 && at + i < bytes.size(); ++i)
        bytes[at + i] = static_cast<char>(number >> (8 * (isBigEndian ? 3 - i : i)));
}

void changeSomewhere(QByteArray& bytes, Random& random)
{
    if (bytes.isEmpty())
        return;
    const auto at = static_cast<qsizetype>(below(random, static_cast<std::size_t>(bytes.size())));
    const auto from = static_cast<qsizetype>(below(random, static_cast<std::size_t>(bytes.size())));
    const auto size = static_cast<qsizetype>(1 + below(random, 600));
    switch (below(random, 7)) {
    case 0:
        bytes[at] = static_cast<char>(random());
        break;
    case 1:
        putNumber(bytes, at & ~qsizetype{3}, random);
        break;
    case 2:
        putNumber(bytes, at % 64 & ~qsizetype{3}, random); // the beginning, where the fields are
        break;
    case 3:
        bytes.replace(at, qMin(size, bytes.size() - at), bytes.mid(from, size));
        break;
    case 4:
        bytes.remove(at, size);
        break;
    case 5:
        bytes.insert(at, bytes.mid(from, size));
        break;
    default:
        bytes.truncate(at);
        break;
    }
}

QByteArray changed(QByteArray bytes, Random& random)
{
    for (std::size_t i = 1 + below(random, 6); i > 0; --i)
        changeSomewhere(bytes, random);
    return bytes;
}

/// The checksum against torn copies is no secret: the last 48 bytes are it and the seal.
void mendChecksum(QByteArray& copy)
{
    constexpr qsizetype sealBytes = 32;
    constexpr qsizetype checksumBytes = 16;
    if (copy.size() < vault::headerCopyBytes)
        return;
    auto* bytes = reinterpret_cast<unsigned char*>(copy.data());
    const qsizetype at = vault::headerCopyBytes - sealBytes - checksumBytes;
    crypto_generichash(bytes + at, checksumBytes, bytes, static_cast<std::size_t>(at), nullptr, 0);
}

/// No header but those that were written with the key counts as authentic.
void fuzzHeader(Run& run, const QByteArray& both, const vault::FileKeys& keys)
{
    QByteArray bytes = changed(both, run.random());
    if (below(run.random(), 2) == 0)
        mendChecksum(bytes);
    ++run.tally.runs;
    ++run.tally.damaged;
    static_cast<void>(vault::versionOf(bytes));
    static_cast<void>(vault::wholeHeaders(bytes));
    const auto read = vault::readHeader(bytes, keys.header(), keys.file());
    if (!read) {
        ++run.tally.noticed;
        return;
    }
    const QByteArray again = vault::encodeHeader(*read, keys.header());
    const bool isOneOfOurs = again == both.left(vault::headerCopyBytes) || again == both.mid(vault::headerCopyBytes);
    ++(isOneOfOurs ? run.tally.harmless : run.tally.unnoticed);
    if (!isOneOfOurs)
        run.complain(u"a forged header counts as authentic"_s);
}

} // namespace

void fuzz(Run& run)
{
    while (run.goesOn()) {
        Desk desk(run.folder(u"desk"_s), true);
        const Past past = workThrough(desk, run);
        mustBeSound(run, desk, past.versions.back());
        const QByteArray both = past.versions.back().files.at("county.axs").left(vault::headerBytes);
        const auto keys = desk.keys();
        for (std::size_t round = 0; round < 400 && run.goesOn() && !past.saves.empty(); ++round) {
            for (int i = 0; i < headersAJournal; ++i)
                fuzzHeader(run, both, *keys);
            const Past::InSave& save = past.saves[below(run.random(), past.saves.size())];
            Files files = save.files;
            files["county.axs-journal"] = changed(files["county.axs-journal"], run.random());
            judgeDamage(run, desk, files, {&save.before, &save.after}, u"fuzzed journal"_s);
        }
    }
}

} // namespace axs::soak
