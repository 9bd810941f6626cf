// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/header.h"

#include <QByteArray>
#include <QString>

struct sqlite3;

namespace axs::vault {

/// Where a file's header is read and written: in a file at rest, or through SQLite's own handle of an open one (a second
/// handle's close would drop SQLite's locks).
class HeaderPlace
{
public:
    virtual ~HeaderPlace() = default;
    /// Both copies.
    virtual Result<QByteArray> read() = 0;
    /// One copy; on the disk when it returns.
    virtual Result<void> write(int copy, const QByteArray& bytes) = 0;
};

/// A file that no connection of this process has open.
class HeaderAtRest final : public HeaderPlace
{
public:
    explicit HeaderAtRest(QString path)
        : m_path(std::move(path))
    {
    }
    Result<QByteArray> read() override;
    Result<void> write(int copy, const QByteArray& bytes) override;

private:
    QString m_path;
};

/// The file of this connection, which the vault's file layer opened.
class HeaderInUse final : public HeaderPlace
{
public:
    explicit HeaderInUse(sqlite3* handle)
        : m_handle(handle)
    {
    }
    Result<QByteArray> read() override;
    Result<void> write(int copy, const QByteArray& bytes) override;

private:
    sqlite3* m_handle;
};

/// Puts a changed header in the place of the one there, the older copy first, each synced and read again: a cut at any
/// moment leaves one whole copy, the old or the new. Once the first copy is on the disk the change is made: a fault in the
/// second is mended when the file is opened next. `header` gets the generation it was written with.
Result<void> replaceHeader(HeaderPlace& place, Header& header, const FileKeys& keys);

/// Makes both copies the newest authentic one, when they differ: after a cut or damage. True when it had to.
Result<bool> mendHeader(HeaderPlace& place, const FileKeys& keys);

} // namespace axs::vault
