// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vfs.h"

#include "core/vault/header.h"
#include "core/vault/vfsfile.h"

#include <sodium.h>
#include <sqlite3.h>

#include <cstring>
#include <new>

namespace axs::vault {

using namespace Qt::Literals::StringLiterals;

namespace {

sqlite3_vfs* lower = nullptr;

/// Content must not reach the disk by any other way than the file and its journal.
constexpr int refused = SQLITE_OPEN_WAL | SQLITE_OPEN_TEMP_DB | SQLITE_OPEN_TRANSIENT_DB | SQLITE_OPEN_TEMP_JOURNAL
    | SQLITE_OPEN_SUBJOURNAL;

/// The main file must be there, with a header whose keys are known.
int openMain(VaultFile& file)
{
    QByteArray header(headerBytes, '\0');
    sqlite3_file* const below = file.below();
    if (const int code = below->pMethods->xRead(below, header.data(), headerBytes, 0); code != SQLITE_OK)
        return code == SQLITE_IOERR_SHORT_READ ? SQLITE_NOTADB : code;
    file.keys = keyring::find(header);
    return file.keys ? SQLITE_OK : SQLITE_AUTH;
}

int openBelow(const char* name, VaultFile& file, int flags, int* flagsOut)
{
    // The file was made with its header before SQLite sees it.
    const int lowerFlags = flags & SQLITE_OPEN_MAIN_DB ? flags & ~SQLITE_OPEN_CREATE : flags;
    const int opened = lower->xOpen(lower, name, file.below(), lowerFlags, flagsOut);
    if (opened != SQLITE_OK)
        return opened;
    if (flags & SQLITE_OPEN_MAIN_DB) {
        file.kind = VaultFile::Kind::main;
        return openMain(file);
    }
    if (flags & SQLITE_OPEN_MAIN_JOURNAL) {
        file.kind = VaultFile::Kind::journal;
        const auto* const main = reinterpret_cast<const VaultHandle*>(sqlite3_database_file_object(name));
        file.keys = main->file->keys;
    }
    return SQLITE_OK;
}

int xOpen(sqlite3_vfs*, const char* name, sqlite3_file* opened, int flags, int* flagsOut)
{
    auto* const handle = reinterpret_cast<VaultHandle*>(opened);
    handle->base.pMethods = nullptr;
    handle->file = nullptr;
    if (flags & refused || !name)
        return SQLITE_CANTOPEN;
    auto* const file = new (std::nothrow) VaultFile(handle + 1);
    if (!file)
        return SQLITE_NOMEM;
    std::memset(file->below(), 0, static_cast<std::size_t>(lower->szOsFile));
    const int code = openBelow(name, *file, flags, flagsOut);
    if (code != SQLITE_OK) {
        if (file->below()->pMethods)
            file->below()->pMethods->xClose(file->below());
        delete file;
        return code;
    }
    handle->file = file;
    handle->base.pMethods = vaultFileMethods();
    return SQLITE_OK;
}

int xDelete(sqlite3_vfs*, const char* name, int syncFolder)
{
    return lower->xDelete(lower, name, syncFolder);
}

int xAccess(sqlite3_vfs*, const char* name, int flags, int* answer)
{
    return lower->xAccess(lower, name, flags, answer);
}

int xFullPathname(sqlite3_vfs*, const char* name, int size, char* full)
{
    return lower->xFullPathname(lower, name, size, full);
}

int xRandomness(sqlite3_vfs*, int count, char* bytes)
{
    return lower->xRandomness(lower, count, bytes);
}

int xSleep(sqlite3_vfs*, int microseconds)
{
    return lower->xSleep(lower, microseconds);
}

int xCurrentTime(sqlite3_vfs*, double* now)
{
    return lower->xCurrentTime(lower, now);
}

int xGetLastError(sqlite3_vfs*, int size, char* text)
{
    return lower->xGetLastError(lower, size, text);
}

} // namespace

Result<void> registerVfs(const char* under)
{
    static sqlite3_vfs vault{};
    if (sodium_init() < 0)
        return Error{u"The encryption library does not work on this computer."_s, {}};
    sqlite3_vfs* const found = sqlite3_vfs_find(under);
    if (!found)
        return Error{u"SQLite has no file layer on this computer."_s, QString::fromUtf8(under ? under : "default")};
    if (lower == found)
        return {};
    lower = found;
    vault.iVersion = 1;
    vault.szOsFile = static_cast<int>(sizeof(VaultHandle)) + lower->szOsFile;
    vault.mxPathname = lower->mxPathname;
    vault.zName = vfsName;
    vault.xOpen = xOpen;
    vault.xDelete = xDelete;
    vault.xAccess = xAccess;
    vault.xFullPathname = xFullPathname;
    vault.xRandomness = xRandomness;
    vault.xSleep = xSleep;
    vault.xCurrentTime = xCurrentTime;
    vault.xGetLastError = xGetLastError;
    if (sqlite3_vfs_register(&vault, 0) != SQLITE_OK)
        return Error{u"SQLite does not take the encrypting file layer on this computer."_s, {}};
    return {};
}

} // namespace axs::vault
