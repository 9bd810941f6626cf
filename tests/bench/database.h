// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace axs::bench {

struct Finalize
{
    void operator()(sqlite3_stmt* statement) const;
};
using RawStatement = std::unique_ptr<sqlite3_stmt, Finalize>;

/// SQLite without anything of the program's: what the yardsticks measure with. Any error ends the program.
class Database
{
public:
    enum class Use
    {
        read,
        write
    };
    Database(const QString& path, Use use);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    RawStatement prepare(std::string_view sql) const;
    void run(const std::string& script) const;
    /// Goes to the next row; false at the end.
    bool step(sqlite3_stmt* statement) const;
    /// As a number where it is one.
    void bindFirst(sqlite3_stmt* statement, const QString& text) const;
    qint64 integer(std::string_view sql) const;

private:
    sqlite3* m_handle = nullptr;
};

/// The program's pragmas for writing.
extern const char* const writingPragmas;

/// A copy that is wholly on the disk, so that writing it out does not disturb what is measured next.
QString copied(const QString& path, const QString& name);

/// Reads every value of the columns that the facts are made of, in order of id, a statement a table. A number that
/// depends on all of them.
std::uint64_t rawScan(const QString& path);

} // namespace axs::bench
