// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pagescan.h"

#include "core/store/connection.h"
#include "core/vault/pagecipher.h"
#include "core/vault/vfs.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <bit>
#include <memory>
#include <optional>
#include <span>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageSize = 4096;
constexpr int fileHeaderBytes = 100; ///< at the begin of page 1
constexpr int leafHeaderBytes = 8;
constexpr unsigned char tableLeaf = 0x0d;
constexpr std::int64_t longestRow = 50'000'000;

using Bytes = std::span<const unsigned char>;
using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

std::uint32_t bigEndian(Bytes bytes, std::size_t at, std::size_t count)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < count; ++i)
        number = number << 8 | bytes[at + i];
    return number;
}

/// SQLite's whole numbers of one to nine bytes; nothing past the end.
std::optional<std::int64_t> readVarint(Bytes bytes, std::size_t& at)
{
    std::uint64_t number = 0;
    for (int i = 0; i < 9; ++i) {
        if (at >= bytes.size())
            return std::nullopt;
        const unsigned char byte = bytes[at++];
        if (i == 8)
            return static_cast<std::int64_t>(number << 8 | byte);
        number = number << 7 | (byte & 0x7fU);
        if (byte < 0x80)
            return static_cast<std::int64_t>(number);
    }
    return std::nullopt;
}

/// Pages as SQLite's file layer gives them: decrypted, or not at all.
class Pages
{
public:
    static Result<Pages> open(const QString& path, bool isProtected);

    std::int64_t count() const { return m_count; }
    int usable() const { return m_usable; }
    /// Numbered from 1; empty when it cannot be read.
    QByteArray page(std::int64_t number) const;

private:
    Pages(Database database, sqlite3_file* file, int usable)
        : m_database(std::move(database))
        , m_file(file)
        , m_usable(usable)
    {
    }

    Database m_database;
    sqlite3_file* m_file;
    std::int64_t m_count = 0;
    int m_usable;
};

Result<Pages> Pages::open(const QString& path, bool isProtected)
{
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, SQLITE_OPEN_READONLY,
        isProtected ? vault::vfsName : nullptr);
    Database database(handle, &sqlite3_close);
    sqlite3_file* file = nullptr;
    if (code == SQLITE_OK)
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    sqlite3_int64 size = 0;
    if (!file || !file->pMethods || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return Error{u"“%1” cannot be read at all."_s.arg(QFileInfo(path).fileName()),
            handle ? QString::fromUtf8(sqlite3_errmsg(handle)) : QString(), Failure::cannotOpen};
    Pages pages(std::move(database), file, isProtected ? pageSize - vault::reservedBytes : pageSize);
    pages.m_count = (size + pageSize - 1) / pageSize;
    return pages;
}

QByteArray Pages::page(std::int64_t number) const
{
    QByteArray bytes(pageSize, Qt::Uninitialized);
    const bool read = number > 0 && number <= m_count
        && m_file->pMethods->xRead(m_file, bytes.data(), pageSize, (number - 1) * pageSize) == SQLITE_OK;
    return read ? bytes : QByteArray();
}

Bytes bytesOf(const QByteArray& array)
{
    return {reinterpret_cast<const unsigned char*>(array.constData()), static_cast<std::size_t>(array.size())};
}

/// How many bytes of a row stand on its own page; the rest runs on over a chain of pages.
std::int64_t localBytes(std::int64_t payload, int usable)
{
    const int most = usable - 35;
    if (payload <= most)
        return payload;
    const int least = (usable - 12) * 32 / 255 - 23;
    const std::int64_t fitting = least + (payload - least) % (usable - 4);
    return fitting <= most ? fitting : least;
}

/// A row's bytes from its page and those it runs on to; empty when one of them cannot be read.
QByteArray payloadAt(const Pages& pages, Bytes page, std::size_t at, std::int64_t length)
{
    const std::int64_t local = localBytes(length, pages.usable());
    const std::size_t end = at + static_cast<std::size_t>(local);
    if (end + (local < length ? 4 : 0) > page.size())
        return {};
    QByteArray payload(reinterpret_cast<const char*>(page.data() + at), local);
    std::uint32_t next = local < length ? bigEndian(page, end, 4) : 0;
    while (payload.size() < length) {
        const QByteArray more = pages.page(next);
        if (more.isEmpty())
            return {};
        payload += more.mid(4, std::min<qsizetype>(pages.usable() - 4, length - payload.size()));
        next = bigEndian(bytesOf(more), 0, 4);
    }
    return payload;
}

std::int64_t wholeNumber(Bytes bytes)
{
    std::uint64_t number = bytes.empty() || bytes[0] < 0x80 ? 0 : ~std::uint64_t{0};
    for (const unsigned char byte : bytes)
        number = number << 8 | byte;
    return static_cast<std::int64_t>(number);
}

/// The value of a serial type; nothing when it is not one or runs over the end.
std::optional<ScannedRow::Value> valueAt(Bytes payload, std::size_t& at, std::int64_t type)
{
    static constexpr std::size_t sizes[]{0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type < 0 || type == 10 || type == 11)
        return std::nullopt;
    const std::size_t size = type < 10 ? sizes[type] : static_cast<std::size_t>((type - 12) / 2);
    if (size > payload.size() - at)
        return std::nullopt;
    const Bytes bytes = payload.subspan(at, size);
    at += size;
    if (type == 0)
        return ScannedRow::Value();
    if (type == 8 || type == 9)
        return std::int64_t{type - 8};
    if (type == 7)
        return std::bit_cast<double>(wholeNumber(bytes));
    if (type < 7)
        return wholeNumber(bytes);
    const QByteArray copy(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(size));
    return type % 2 == 0 ? ScannedRow::Value(copy) : ScannedRow::Value(ScannedRow::Text{copy});
}

std::optional<ScannedRow> rowOf(std::int64_t rowid, const QByteArray& payload)
{
    const Bytes bytes = bytesOf(payload);
    std::size_t typeAt = 0;
    const auto headerEnd = readVarint(bytes, typeAt);
    if (!headerEnd || *headerEnd < 1 || static_cast<std::size_t>(*headerEnd) > bytes.size())
        return std::nullopt;
    ScannedRow row{rowid, {}};
    auto valuesAt = static_cast<std::size_t>(*headerEnd);
    const Bytes header = bytes.first(valuesAt);
    while (typeAt < header.size()) {
        const auto type = readVarint(header, typeAt);
        auto value = type ? valueAt(bytes, valuesAt, *type) : std::nullopt;
        if (!value)
            return std::nullopt;
        row.columns.push_back(std::move(*value));
    }
    return row;
}

/// Shows the rows of one page; how many could not be read.
int scanPage(const Pages& pages, const QByteArray& content, std::size_t header,
    const std::function<void(const ScannedRow&)>& visit)
{
    const Bytes page = bytesOf(content);
    if (page[header] != tableLeaf)
        return 0;
    int broken = 0;
    const std::size_t cells = bigEndian(page, header + 3, 2);
    for (std::size_t cell = 0; cell < cells; ++cell) {
        const std::size_t pointer = header + leafHeaderBytes + 2 * cell;
        if (pointer + 2 > page.size())
            return broken + 1;
        std::size_t at = bigEndian(page, pointer, 2);
        const auto length = readVarint(page, at);
        const auto rowid = length ? readVarint(page, at) : std::nullopt;
        const bool isLikely = rowid && *length > 0 && *length <= longestRow;
        const auto row = isLikely ? rowOf(*rowid, payloadAt(pages, page, at, *length)) : std::nullopt;
        if (row)
            visit(*row);
        else
            ++broken;
    }
    return broken;
}

} // namespace

Result<ScanReport> scanRows(const QString& path, bool isProtected, const std::function<void(const ScannedRow&)>& visit,
    const Progress& progress)
{
    const auto pages = Pages::open(path, isProtected);
    if (!pages)
        return pages.error();
    ScanReport report;
    report.pages = pages->count();
    for (std::int64_t number = 1; number <= pages->count(); ++number) {
        if (progress.cancelled())
            return Error{u"Stopped. No file was made."_s, {}, Failure::cancelled};
        progress.report(number, pages->count(), u"Reading what can be read"_s);
        const QByteArray content = pages->page(number);
        if (content.isEmpty())
            ++report.unreadablePages;
        else
            report.brokenRows += scanPage(*pages, content, number == 1 ? fileHeaderBytes : 0, visit);
    }
    return report;
}

} // namespace axs::store
