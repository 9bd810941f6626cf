// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

/// The folder's disk as the system sees it. This program puts its own functions in the place of the C library's open,
/// pwrite, fsync, unlink and their kin, so that what SQLite, Qt and the product do to files in one watched folder is
/// seen call by call, and any one of the calls can be made to fail.
namespace axs::soak {

/// Names within the watched folder and what the files hold.
using Files = std::map<QByteArray, QByteArray>;

Files readFiles(const QString& folder);
/// Empties the folder first.
void writeFiles(const QString& folder, const Files& files);

/// One thing that was done to the disk.
struct Op
{
    enum class Kind { write, truncate, sync, enter, leave, move, syncFolder, mark };
    Kind kind = Kind::mark;
    int file = -1;
    qint64 at = 0; ///< of a write; the size of a truncation; the number of a mark
    QByteArray bytes;
    QByteArray name; ///< relative to the watched folder; of syncFolder the folder, empty for the watched one itself
    QByteArray other; ///< a move's target
};

/// What stood in the folder when recording began: names to file numbers, and what each file held.
struct Snapshot
{
    std::map<QByteArray, int> names;
    std::map<int, QByteArray> contents;
};

/// Records what is done in a folder while it lives. One at a time; no file of the folder may be open at its start
/// unless it was opened under an earlier recording or fault of the same folder.
class Recording
{
public:
    explicit Recording(const QString& folder);
    ~Recording();
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;

    void mark(int number);
    const Snapshot& start() const { return m_start; }
    std::vector<Op> ops() const;

private:
    Snapshot m_start;
};

/// Lets one call on the folder's files fail, counted from 0, or every one from there on.
struct Fault
{
    int at = -1;
    int error = 0; ///< EIO; ENOSPC fails only calls that need room
    bool stays = false;
};

class FaultyDisk
{
public:
    FaultyDisk(const QString& folder, const Fault& fault);
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    bool happened() const;
    /// "pwrite county.axs-journal": the call that failed.
    QByteArray what() const;
};

/// Every file that was opened for writing, made, renamed or linked since the start of the program; also outside any
/// folder.
std::vector<QByteArray> writtenPaths();

} // namespace axs::soak
