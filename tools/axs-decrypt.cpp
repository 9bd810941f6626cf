// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns a protected record file into a plain SQLite file, from docs/file-format.md and libsodium alone, so that nobody's
// records are hostage to the program. Shares no code with it. c++ -std=c++17 axs-decrypt.cpp -o axs-decrypt -lsodium

#include <sodium.h>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <string>

namespace {

constexpr std::size_t copyBytes = 4096, pageBytes = 4096, contentBytes = pageBytes - 40;
using Key = unsigned char[32];
std::string unfinished; // removed when it ends early

[[noreturn]] void stop(const std::string& sentence)
{
    if (!unfinished.empty())
        unlink(unfinished.c_str());
    std::cerr << sentence << '\n';
    std::exit(1);
}

std::uint64_t number(const unsigned char* from, int bytes)
{
    std::uint64_t value = 0;
    while (bytes-- > 0)
        value = value << 8 | from[bytes];
    return value;
}

std::string secretLine(const std::string& question)
{
    termios before{};
    const bool asks = tcgetattr(STDIN_FILENO, &before) == 0;
    if (asks) {
        termios silent = before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
        std::cerr << question << std::flush;
    }
    std::string line;
    std::getline(std::cin, line);
    if (asks) {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        std::cerr << '\n';
    }
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    return line;
}

/// As printed: seven groups of four capitals and digits, 0 for O, 1 for I and L.
std::string asRecoveryCode(const std::string& typed)
{
    std::string code;
    for (const char each : typed) {
        if (std::isalnum(static_cast<unsigned char>(each)) == 0)
            continue;
        const char capital = static_cast<char>(std::toupper(static_cast<unsigned char>(each)));
        if (code.size() % 5 == 4)
            code += '-';
        code += capital == 'O' ? '0' : capital == 'I' || capital == 'L' ? '1' : capital;
    }
    return code;
}

bool isWhole(const unsigned char* copy)
{
    unsigned char sum[16];
    crypto_generichash(sum, sizeof sum, copy, 4048, nullptr, 0);
    return std::memcmp(copy, "AXSVAULT", 8) == 0 && number(copy + 8, 2) == 1 && std::memcmp(sum, copy + 4048, 16) == 0;
}

/// The 48 bytes that the slot holds, the data key first.
bool openSlot(const unsigned char* header, const unsigned char* slot, const std::string& secret, unsigned char* content)
{
    if (slot[0] == 3) {
        Key secretKey, publicKey;
        std::size_t size = 0;
        if (sodium_hex2bin(secretKey, 32, secret.data(), secret.size(), nullptr, &size, nullptr) != 0 || size != 32)
            return false;
        crypto_scalarmult_base(publicKey, secretKey);
        return crypto_box_seal_open(content, slot + 32, 96, publicKey, secretKey) == 0;
    }
    const std::string typed = slot[0] == 2 ? asRecoveryCode(secret) : secret;
    const std::uint64_t rounds = number(slot + 20, 4), memory = number(slot + 24, 8);
    if (slot[0] == 0 || slot[0] > 3 || rounds < 1 || rounds > 20 || memory < 64u << 20 || memory > std::uint64_t{2048} << 20)
        return false;
    Key key;
    if (crypto_pwhash(key, 32, typed.data(), typed.size(), slot + 32, rounds, memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        stop("There is not enough memory to try the passphrase.");
    unsigned char bound[55]; // magic, version, file id, slot id, kind, rounds, memory
    std::memcpy(bound, header, 10);
    std::memcpy(bound + 10, header + 16, 16);
    std::memcpy(bound + 26, slot + 4, 16);
    bound[42] = slot[0];
    std::memcpy(bound + 43, slot + 20, 12);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
               content, nullptr, nullptr, slot + 72, 64, bound, sizeof bound, slot + 48, key) == 0;
}

void derive(Key to, std::uint64_t which, const Key dataKey)
{
    crypto_kdf_derive_from_key(to, 32, which, "AXSVAULT", dataKey);
}

/// The data key, from the newest copy that this secret opens and that was written by somebody who had the key.
void unlock(const unsigned char* copies, const std::string& secret, Key dataKey)
{
    const bool second = isWhole(copies + copyBytes)
        && (!isWhole(copies) || number(copies + copyBytes + 12, 4) > number(copies + 12, 4));
    const unsigned char* header = copies + (second ? copyBytes : 0);
    if (!isWhole(header))
        stop("This is not a protected record file, or both copies of its header are damaged.");
    for (int place = 0; place < 16; ++place) {
        unsigned char content[48], mac[32];
        if (!openSlot(header, header + 64 + place * 160, secret, content))
            continue;
        Key headerKey;
        derive(headerKey, 3, content);
        crypto_generichash(mac, sizeof mac, header, 4064, headerKey, 32);
        if (sodium_memcmp(mac, header + 4064, 32) != 0)
            stop("The header was changed by somebody without the key. Nothing was written.");
        std::memcpy(dataKey, content, 32);
        return;
    }
    stop("That does not open the file. Nothing was written.");
}

void copyPages(std::FILE* in, std::FILE* out, const Key dataKey)
{
    Key pageKey;
    derive(pageKey, 1, dataKey);
    unsigned char sealed[pageBytes], plain[pageBytes] = {};
    std::uint64_t page = 0;
    for (std::size_t got; (got = std::fread(sealed, 1, pageBytes, in)) > 0; ++page) {
        unsigned char bound[13] = {'A', 'X', 'S', '1', 1};
        for (int i = 0; i < 8; ++i)
            bound[5 + i] = static_cast<unsigned char>(page >> (8 * i));
        if (got < pageBytes
            || crypto_aead_xchacha20poly1305_ietf_decrypt_detached(plain, nullptr, sealed, contentBytes,
                   sealed + pageBytes - 16, bound, sizeof bound, sealed + contentBytes, pageKey) != 0)
            stop("Page " + std::to_string(page + 1) + " is damaged. Nothing was written; open the newest backup instead.");
        if (std::fwrite(plain, 1, pageBytes, out) != pageBytes)
            stop("The plain file could not be written whole. It was removed again.");
    }
    if (page == 0 || std::ferror(in) != 0 || std::fflush(out) != 0 || fsync(fileno(out)) != 0)
        stop("The file could not be read or written whole. Nothing was kept.");
}

} // namespace

int main(int argc, char* argv[])
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    if (argc != 3 || sodium_init() < 0)
        stop("axs-decrypt FILE.axs PLAIN.sqlite\nAsks for a passphrase, the recovery code, or the 64 digits of the council's\n"
             "secret key (standard input, first line). Nothing in PLAIN.sqlite is protected.");
    const std::string file = argv[1], plain = argv[2];
    struct stat journal{};
    if (stat((file + "-journal").c_str(), &journal) == 0 && journal.st_size > 0)
        stop("A save was interrupted (there is a -journal beside the file). Open the file once with AXS Pathway first.");
    std::FILE* in = std::fopen(file.c_str(), "rb");
    unsigned char copies[2 * copyBytes];
    if (!in || std::fread(copies, 1, sizeof copies, in) != sizeof copies)
        stop(file + " cannot be read.");
    Key dataKey;
    unlock(copies, secretLine("Passphrase: "), dataKey);
    const int target = open(plain.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (target < 0)
        stop(plain + " exists already or cannot be made. Choose another name.");
    unfinished = plain;
    copyPages(in, fdopen(target, "wb"), dataKey);
    sodium_memzero(dataKey, sizeof dataKey);
    std::cerr << plain << " is readable by anybody who has it. Remove it when you are done.\n";
}
