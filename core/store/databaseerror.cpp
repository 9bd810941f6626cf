// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include <sqlite3.h>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

Error databaseError(sqlite3* handle, std::string_view doing)
{
    const int code = sqlite3_extended_errcode(handle);
    const QString statement = QString::fromUtf8(doing.data(), static_cast<qsizetype>(doing.size()));
    const QString detail = u"%1: %2 (%3)"_s.arg(statement, QString::fromUtf8(sqlite3_errmsg(handle))).arg(code);
    // A page that does not decrypt as it was written, or a file system that says so itself.
    if (code == SQLITE_IOERR_DATA || code == SQLITE_IOERR_CORRUPTFS)
        return {u"The record file is damaged. Open the newest backup instead."_s, detail, Failure::damaged};
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {u"The disk is full. Nothing was changed; make room and try again."_s, detail};
    case SQLITE_READONLY:
        if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_CANTLOCK)
            return {u"A save was cut off before its end. Close the file and open it for writing once, so that it is mended."_s,
                detail, Failure::cannotOpen};
        return {u"The record file is on a read-only place. Copy it to a place you may write to."_s, detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {u"The record file is in use by another program. Try again in a moment."_s, detail, Failure::cannotOpen};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {u"The record file is damaged. Open the newest backup instead."_s, detail, Failure::damaged};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {u"The record file or its folder cannot be written to."_s, detail};
    case SQLITE_IOERR:
        return {u"The disk reported a fault. Nothing was changed; check the disk and try again."_s, detail};
    case SQLITE_CONSTRAINT:
        return {u"The record refers to something that is not in the file. Nothing was changed."_s, detail};
    default:
        return {u"The record file could not do this. Nothing was changed."_s, detail};
    }
}

} // namespace axs::store
