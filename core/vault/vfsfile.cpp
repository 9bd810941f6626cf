// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vfsfile.h"

#include "core/vault/vfs.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace axs::vault {

namespace {

constexpr std::array<unsigned char, 8> journalMagic{0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};
constexpr int numberBytes = 4;
/// Where SQLite's first page says how many bytes at the end of each page are not its own.
constexpr std::size_t reservedAt = 20;

std::uint32_t bigEndian(const unsigned char* bytes)
{
    return std::uint32_t{bytes[0]} << 24 | std::uint32_t{bytes[1]} << 16 | std::uint32_t{bytes[2]} << 8 | bytes[3];
}

} // namespace

int VaultFile::readBelow(unsigned char* to, int count, sqlite3_int64 offset) const
{
    return m_below->pMethods->xRead(m_below, to, count, offset);
}

int VaultFile::writeBelow(const unsigned char* from, int count, sqlite3_int64 offset) const
{
    return m_below->pMethods->xWrite(m_below, from, count, offset);
}

int VaultFile::read(unsigned char* to, int count, sqlite3_int64 offset)
{
    switch (kind) {
    case Kind::main:
        return readMain(to, count, offset);
    case Kind::journal:
        return readJournal(to, count, offset);
    case Kind::other:
        break;
    }
    return readBelow(to, count, offset);
}

int VaultFile::write(const unsigned char* from, int count, sqlite3_int64 offset)
{
    switch (kind) {
    case Kind::main:
        return writeMain(from, count, offset);
    case Kind::journal:
        return writeJournal(from, count, offset);
    case Kind::other:
        break;
    }
    return writeBelow(from, count, offset);
}

/// One page, decrypted. A page of which the file holds a part, or that is not authentic, is torn; one behind the file's
/// end is a short read, as SQLite expects.
int VaultFile::readPage(sqlite3_int64 page, unsigned char* plain, bool& isTorn) const
{
    std::array<unsigned char, pageBytes> sealed;
    isTorn = false;
    const sqlite3_int64 at = headerBytes + page * pageBytes;
    const int code = readBelow(sealed.data(), pageBytes, at);
    if (code == SQLITE_IOERR_SHORT_READ) {
        sqlite3_int64 end = 0;
        if (const int asked = m_below->pMethods->xFileSize(m_below, &end); asked != SQLITE_OK)
            return asked;
        isTorn = end > at;
        return isTorn ? SQLITE_IOERR_DATA : code;
    }
    if (code != SQLITE_OK)
        return code;
    if (openPage(keys->pages(), PageKind::main, static_cast<std::uint64_t>(page), sealed.data(), plain))
        return SQLITE_OK;
    isTorn = true;
    return SQLITE_IOERR_DATA;
}

int VaultFile::checkPages(PageCheck& check) const
{
    std::array<unsigned char, pageBytes> plain;
    for (sqlite3_int64 page = check.first; page < check.first + check.count; ++page) {
        bool isTorn = false;
        const int code = readPage(page, plain.data(), isTorn);
        if (code == SQLITE_IOERR_SHORT_READ) {
            check.isEnd = true;
            break;
        }
        if (isTorn) {
            check.damaged = page;
            break;
        }
        if (code != SQLITE_OK)
            return code;
    }
    sodium_memzero(plain.data(), plain.size());
    return SQLITE_OK;
}

int VaultFile::readMain(unsigned char* to, int count, sqlite3_int64 offset) const
{
    std::array<unsigned char, pageBytes> plain;
    while (count > 0) {
        const sqlite3_int64 page = offset / pageBytes;
        const int within = static_cast<int>(offset % pageBytes);
        const int part = std::min(pageBytes - within, count);
        bool isTorn = false;
        // A whole page goes straight to SQLite's own memory.
        unsigned char* const target = part == pageBytes ? to : plain.data();
        if (int code = readPage(page, target, isTorn); code != SQLITE_OK) {
            std::memset(to, 0, static_cast<std::size_t>(count));
            // SQLite looks at the first page's head before it rolls a journal back that mends the page.
            if (isTorn && page == 0 && part < pageBytes)
                code = SQLITE_IOERR_SHORT_READ;
            return code;
        }
        if (part != pageBytes)
            std::memcpy(to, plain.data() + within, static_cast<std::size_t>(part));
        to += part;
        offset += part;
        count -= part;
    }
    return SQLITE_OK;
}

int VaultFile::writeMain(const unsigned char* from, int count, sqlite3_int64 offset) const
{
    if (count % pageBytes != 0 || offset % pageBytes != 0)
        return SQLITE_IOERR_WRITE;
    if (offset == 0 && count > 0 && from[reservedAt] != reservedBytes)
        return SQLITE_IOERR_WRITE;
    std::array<unsigned char, pageBytes> sealed;
    for (; count > 0; count -= pageBytes, offset += pageBytes, from += pageBytes) {
        sealPage(keys->pages(), PageKind::main, static_cast<std::uint64_t>(offset / pageBytes), from, sealed.data());
        if (const int code = writeBelow(sealed.data(), pageBytes, headerBytes + offset); code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

void VaultFile::hideChecksum(unsigned char* bytes) const
{
    const std::uint32_t mask = checksumMask(keys->journalMask(), m_imageNonce.data(), m_imageEnd);
    for (std::size_t i = 0; i < numberBytes; ++i)
        bytes[i] = static_cast<unsigned char>(bytes[i] ^ (mask >> (8 * i) & 0xff));
}

void VaultFile::passedImage(const unsigned char* sealed, sqlite3_int64 offset)
{
    m_imageEnd = offset + pageBytes;
    std::memcpy(m_imageNonce.data(), sealed + pageBytes - reservedBytes, m_imageNonce.size());
}

int VaultFile::readJournal(unsigned char* to, int count, sqlite3_int64 offset)
{
    if (count != pageBytes || m_numberEnd != offset) {
        const int code = readBelow(to, count, offset);
        if (code != SQLITE_OK || count != numberBytes)
            return code;
        if (offset == m_imageEnd) {
            hideChecksum(to);
        } else {
            m_numberEnd = offset + numberBytes;
            m_number = bigEndian(to);
        }
        return code;
    }
    std::array<unsigned char, pageBytes> sealed;
    if (const int code = readBelow(sealed.data(), pageBytes, offset); code != SQLITE_OK) {
        std::memset(to, 0, pageBytes);
        return code;
    }
    passedImage(sealed.data(), offset);
    return openPage(keys->journalPages(), PageKind::journal, m_number, sealed.data(), to) ? SQLITE_OK : SQLITE_IOERR_DATA;
}

int VaultFile::writeJournal(const unsigned char* from, int count, sqlite3_int64 offset)
{
    if (count == numberBytes && offset == m_imageEnd) {
        std::array<unsigned char, numberBytes> hidden;
        std::memcpy(hidden.data(), from, numberBytes);
        hideChecksum(hidden.data());
        return writeBelow(hidden.data(), numberBytes, offset);
    }
    if (count == numberBytes) {
        m_numberEnd = offset + numberBytes;
        m_number = bigEndian(from);
        return writeBelow(from, count, offset);
    }
    if (count < pageBytes)
        return writeBelow(from, count, offset);
    if (count == pageBytes && m_numberEnd == offset) {
        std::array<unsigned char, pageBytes> sealed;
        sealPage(keys->journalPages(), PageKind::journal, m_number, from, sealed.data());
        passedImage(sealed.data(), offset);
        return writeBelow(sealed.data(), pageBytes, offset);
    }
    // The journal's own head, as wide as a sector; nothing else that long may pass in clear.
    if (std::memcmp(from, journalMagic.data(), journalMagic.size()) == 0)
        return writeBelow(from, count, offset);
    return SQLITE_IOERR_WRITE;
}

int VaultFile::size(sqlite3_int64* bytes) const
{
    const int code = m_below->pMethods->xFileSize(m_below, bytes);
    if (code == SQLITE_OK)
        *bytes = std::max<sqlite3_int64>(*bytes - begin(), 0);
    return code;
}

int VaultFile::control(int operation, void* argument)
{
    switch (operation) {
    case readHeaderControl:
    case writeHeaderControl: {
        const auto* const access = static_cast<HeaderAccess*>(argument);
        if (kind != Kind::main || access->offset < 0 || access->offset + access->count > headerBytes)
            return SQLITE_MISUSE;
        if (operation == readHeaderControl)
            return readBelow(access->bytes, access->count, access->offset);
        if (const int code = writeBelow(access->bytes, access->count, access->offset); code != SQLITE_OK)
            return code;
        return m_below->pMethods->xSync(m_below, SQLITE_SYNC_FULL);
    }
    case checkPagesControl:
        return kind == Kind::main ? checkPages(*static_cast<PageCheck*>(argument)) : SQLITE_MISUSE;
    case SQLITE_FCNTL_VFSNAME:
        *static_cast<char**>(argument) = sqlite3_mprintf("%s", vfsName);
        return SQLITE_OK;
    // The lower layer's sizes are not SQLite's, and pages in mapped memory would not be decrypted.
    case SQLITE_FCNTL_SIZE_HINT:
    case SQLITE_FCNTL_CHUNK_SIZE:
    case SQLITE_FCNTL_MMAP_SIZE:
        return SQLITE_NOTFOUND;
    default:
        return m_below->pMethods->xFileControl(m_below, operation, argument);
    }
}

namespace {

VaultFile& fileOf(sqlite3_file* handle)
{
    return *reinterpret_cast<VaultHandle*>(handle)->file;
}

int xClose(sqlite3_file* handle)
{
    VaultFile* const file = &fileOf(handle);
    const int code = file->below()->pMethods->xClose(file->below());
    delete file;
    reinterpret_cast<VaultHandle*>(handle)->file = nullptr;
    return code;
}

int xRead(sqlite3_file* handle, void* to, int count, sqlite3_int64 offset)
{
    return fileOf(handle).read(static_cast<unsigned char*>(to), count, offset);
}

int xWrite(sqlite3_file* handle, const void* from, int count, sqlite3_int64 offset)
{
    return fileOf(handle).write(static_cast<const unsigned char*>(from), count, offset);
}

int xTruncate(sqlite3_file* handle, sqlite3_int64 size)
{
    const VaultFile& file = fileOf(handle);
    return file.below()->pMethods->xTruncate(file.below(), size + file.begin());
}

int xSync(sqlite3_file* handle, int flags)
{
    sqlite3_file* const below = fileOf(handle).below();
    return below->pMethods->xSync(below, flags);
}

int xFileSize(sqlite3_file* handle, sqlite3_int64* size)
{
    return fileOf(handle).size(size);
}

int xLock(sqlite3_file* handle, int lock)
{
    sqlite3_file* const below = fileOf(handle).below();
    return below->pMethods->xLock(below, lock);
}

int xUnlock(sqlite3_file* handle, int lock)
{
    sqlite3_file* const below = fileOf(handle).below();
    return below->pMethods->xUnlock(below, lock);
}

int xCheckReservedLock(sqlite3_file* handle, int* answer)
{
    sqlite3_file* const below = fileOf(handle).below();
    return below->pMethods->xCheckReservedLock(below, answer);
}

int xFileControl(sqlite3_file* handle, int operation, void* argument)
{
    return fileOf(handle).control(operation, argument);
}

int xSectorSize(sqlite3_file* handle)
{
    sqlite3_file* const below = fileOf(handle).below();
    return below->pMethods->xSectorSize(below);
}

int xDeviceCharacteristics(sqlite3_file* handle)
{
    sqlite3_file* const below = fileOf(handle).below();
    return below->pMethods->xDeviceCharacteristics(below) & SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

} // namespace

const sqlite3_io_methods* vaultFileMethods()
{
    static const sqlite3_io_methods methods{1, xClose, xRead, xWrite, xTruncate, xSync, xFileSize, xLock, xUnlock,
        xCheckReservedLock, xFileControl, xSectorSize, xDeviceCharacteristics, nullptr, nullptr, nullptr, nullptr, nullptr,
        nullptr};
    return &methods;
}

} // namespace axs::vault
