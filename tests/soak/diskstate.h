// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/soak/disk.h"

#include <cerrno>
#include <mutex>
#include <set>

namespace axs::soak {

/// What the functions in the C library's place share. The mutex is held around each call, so that the record is in the
/// order of what happened.
struct DiskState
{
    struct Opened
    {
        QByteArray name;
        int file = -1;
        bool isFolder = false;
    };
    /// While it lives, this thread's own calls are not seen.
    struct Own
    {
        explicit Own(DiskState& owner)
            : state(owner)
        {
            state.isOwn = true;
        }
        ~Own() { state.isOwn = false; }
        Own(const Own&) = delete;
        Own& operator=(const Own&) = delete;
        DiskState& state;
    };

    std::recursive_mutex mutex;
    QByteArray folder;
    bool isOwn = false;
    bool isRecording = false;
    int lastFile = 0;
    std::map<QByteArray, int> names;
    std::map<int, Opened> opened; ///< by descriptor
    std::vector<Op> ops;
    Fault fault;
    int calls = 0;
    QByteArray failed;
    std::set<QByteArray> written;

    void watch(const QString& path);
    bool nameOf(const char* path, QByteArray& name) const;
    int fileOf(const QByteArray& name);
    void add(Op op);
    bool fails(const char* call, const QByteArray& name, bool needsRoom = false);
};

DiskState& diskState();

} // namespace axs::soak
