// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/protection.h"

#include "core/base/text.h"
#include "core/vault/header.h"

#include <sodium.h>

#include <QElapsedTimer>
#include <QFile>
#include <QScopeGuard>

#include <algorithm>
#include <array>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shortestPassphrase = 12;
constexpr std::size_t codeBytes = 16;
constexpr int codeDigits = 26; // 130 bits, the last two 0
constexpr int checkDigits = 2;
constexpr int groupDigits = 4;

QString alphabet()
{
    return u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s; // Crockford's base 32
}

/// The bits from `at` on, five of them; behind the end they are 0.
unsigned fiveBits(const unsigned char* bytes, std::size_t count, std::size_t at)
{
    unsigned bits = 0;
    for (std::size_t i = at; i < at + 5; ++i) {
        const unsigned bit = i / 8 < count ? bytes[i / 8] >> (7 - i % 8) & 1U : 0;
        bits = bits << 1 | bit;
    }
    return bits;
}

QString checkOf(const QString& digits)
{
    const QByteArray text = digits.toLatin1();
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(text.constData()),
        static_cast<unsigned long long>(text.size()), nullptr, 0);
    QString check;
    for (std::size_t i = 0; i < checkDigits; ++i)
        check += alphabet()[static_cast<qsizetype>(fiveBits(hash.data(), hash.size(), 5 * i))];
    return check;
}

QString grouped(const QString& digits)
{
    QString text;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && i % groupDigits == 0)
            text += u'-';
        text += digits[i];
    }
    return text;
}

QString hexadecimal(const unsigned char* bytes, std::size_t count)
{
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(count)).toHex());
}

} // namespace

KeyCost KeyCost::calibrated()
{
    constexpr std::uint64_t mebibyte = 1024 * 1024;
    constexpr qint64 enoughMilliseconds = 500;
    constexpr std::uint32_t mostRounds = 12;
    const std::array<unsigned char, crypto_pwhash_SALTBYTES> salt{};
    KeyCost cost;
    for (;;) {
        std::array<unsigned char, vault::keyBytes> key{};
        QElapsedTimer timer;
        timer.start();
        const bool hadMemory = crypto_pwhash(key.data(), key.size(), "calibration", 11, salt.data(), cost.rounds,
                                   static_cast<std::size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13)
            == 0;
        if (!hadMemory && cost.memoryBytes > 128 * mebibyte)
            cost.memoryBytes = 128 * mebibyte;
        else if (!hadMemory || timer.elapsed() >= enoughMilliseconds || cost.rounds >= mostRounds)
            return cost;
        else
            ++cost.rounds;
    }
}

bool isProtectedFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && vault::hasVaultMagic(file.read(16));
}

std::optional<QString> passphraseProblem(const QString& typed, const QString& fileName, const QString& person)
{
    const QString plain = folded(typed);
    if (typed.size() < shortestPassphrase)
        return u"A passphrase needs at least %1 characters: four or five words are easy to remember."_s.arg(
            shortestPassphrase);
    QString distinct;
    for (const QChar each : plain) {
        if (!distinct.contains(each))
            distinct += each;
    }
    if (distinct.size() < 5)
        return u"A passphrase that repeats itself is soon found out. Use four or five different words."_s;
    for (const QString& known : {folded(fileName), folded(person)}) {
        if (known.size() >= 4 && plain.contains(known) && plain.size() - known.size() < shortestPassphrase)
            return u"A passphrase must not be made of the file’s name or your own. Use four or five other words."_s;
    }
    return std::nullopt;
}

RecoveryCode RecoveryCode::generate()
{
    std::array<unsigned char, codeBytes> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    QString digits;
    for (std::size_t i = 0; i < codeDigits; ++i)
        digits += alphabet()[static_cast<qsizetype>(fiveBits(bytes.data(), bytes.size(), 5 * i))];
    sodium_memzero(bytes.data(), bytes.size());
    return {grouped(digits + checkOf(digits))};
}

std::optional<RecoveryCode> RecoveryCode::parse(const QString& typed)
{
    QString digits;
    digits.reserve(typed.size());
    const auto wiped = qScopeGuard([&digits] {
        sodium_memzero(digits.data(), static_cast<std::size_t>(digits.capacity()) * sizeof(QChar));
    });
    for (const QChar typedOne : typed) {
        const QChar each = typedOne.toUpper();
        if (each.isSpace() || each == u'-')
            continue;
        const QChar meant = each == u'O' ? u'0' : each == u'I' || each == u'L' ? u'1' : each;
        if (!alphabet().contains(meant))
            return std::nullopt;
        digits += meant;
    }
    if (digits.size() != codeDigits + checkDigits || checkOf(digits.left(codeDigits)) != digits.mid(codeDigits))
        return std::nullopt;
    return RecoveryCode{grouped(digits)};
}

EscrowKeys EscrowKeys::generate()
{
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> publicKey{};
    std::array<unsigned char, crypto_box_SECRETKEYBYTES> secretKey{};
    crypto_box_keypair(publicKey.data(), secretKey.data());
    EscrowKeys keys{hexadecimal(publicKey.data(), publicKey.size()), hexadecimal(secretKey.data(), secretKey.size())};
    sodium_memzero(secretKey.data(), secretKey.size());
    return keys;
}

} // namespace axs::store
