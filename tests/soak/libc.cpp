// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The functions that stand in the C library's place; see disk.h. Each looks whether the watched folder is meant, lets
// the call fail when it is its turn, does it, and records it.
#include "tests/soak/diskstate.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdarg>
#include <cstdio>

using axs::soak::DiskState;
using axs::soak::diskState;
using axs::soak::Op;

namespace {

template <class Function>
Function* real(const char* name)
{
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

int openFile(const char* path, int flags, mode_t mode)
{
    static const auto next = real<int(const char*, int, ...)>("open64");
    DiskState& state = diskState();
    const std::lock_guard lock(state.mutex);
    QByteArray name;
    if ((flags & O_ACCMODE) != O_RDONLY)
        state.written.insert(QByteArray(path));
    if (state.isOwn || !state.nameOf(path, name))
        return next(path, flags, mode);
    if (state.fails("open", name, (flags & O_CREAT) != 0))
        return -1;
    struct stat64 before {};
    const bool existed = ::stat64(path, &before) == 0;
    const int descriptor = next(path, flags, mode);
    if (descriptor < 0)
        return descriptor;
    if ((flags & O_TMPFILE) == O_TMPFILE) {
        state.opened[descriptor] = {name, ++state.lastFile, false}; // has no name yet
        return descriptor;
    }
    const bool isFolder = existed && S_ISDIR(before.st_mode);
    if (isFolder) {
        state.opened[descriptor] = {name, -1, true};
        return descriptor;
    }
    if (!existed)
        state.names.erase(name);
    const int file = state.fileOf(name);
    state.opened[descriptor] = {name, file, false};
    if (!existed)
        state.add({Op::Kind::enter, file, 0, {}, name, {}});
    else if ((flags & O_TRUNC) != 0)
        state.add({Op::Kind::truncate, file, 0, {}, {}, {}});
    return descriptor;
}

/// Calls `act(opened)` for a descriptor of the watched folder under the lock, or `plain()`.
template <class Act, class Plain>
auto onDescriptor(int descriptor, Act&& act, Plain&& plain) -> decltype(plain())
{
    DiskState& state = diskState();
    const std::lock_guard lock(state.mutex);
    const auto found = state.opened.find(descriptor);
    if (state.isOwn || found == state.opened.end())
        return plain();
    return act(state, found->second);
}

ssize_t writeAt(int descriptor, const void* bytes, size_t size, off64_t at)
{
    static const auto next = real<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
    const auto plain = [&] { return next(descriptor, bytes, size, at); };
    return onDescriptor(descriptor, [&](DiskState& state, const DiskState::Opened& opened) -> ssize_t {
        if (state.fails("write", opened.name, true))
            return -1;
        const ssize_t written = plain();
        if (written > 0 && state.isRecording)
            state.add({Op::Kind::write, opened.file, at, QByteArray(static_cast<const char*>(bytes), written), {}, {}});
        return written;
    }, plain);
}

int truncateFile(int descriptor, off64_t size)
{
    static const auto next = real<int(int, off64_t)>("ftruncate64");
    const auto plain = [&] { return next(descriptor, size); };
    return onDescriptor(descriptor, [&](DiskState& state, const DiskState::Opened& opened) {
        if (state.fails("truncate", opened.name))
            return -1;
        const int done = plain();
        if (done == 0)
            state.add({Op::Kind::truncate, opened.file, size, {}, {}, {}});
        return done;
    }, plain);
}

int syncFile(const char* call, int (*next)(int), int descriptor)
{
    const auto plain = [&] { return next(descriptor); };
    return onDescriptor(descriptor, [&](DiskState& state, const DiskState::Opened& opened) {
        if (state.fails(call, opened.name))
            return -1;
        const int done = plain();
        if (done == 0)
            state.add({opened.isFolder ? Op::Kind::syncFolder : Op::Kind::sync, opened.file, 0, {}, opened.name, {}});
        return done;
    }, plain);
}

/// Calls `next()` for two names; the move or link is recorded by `done(state, from, to)`.
template <class Next, class Done>
int onNames(const char* call, const char* from, const char* to, Next&& next, Done&& done)
{
    DiskState& state = diskState();
    const std::lock_guard lock(state.mutex);
    QByteArray source;
    QByteArray target;
    state.written.insert(QByteArray(to));
    if (state.isOwn || !state.nameOf(from, source) || !state.nameOf(to, target))
        return next();
    if (state.fails(call, source, true))
        return -1;
    const int result = next();
    if (result == 0)
        done(state, source, target);
    return result;
}

void noteMove(DiskState& state, const QByteArray& from, const QByteArray& to)
{
    const int file = state.fileOf(from);
    state.names.erase(from);
    state.names[to] = file;
    state.add({Op::Kind::move, file, 0, {}, from, to});
}

void noteLink(DiskState& state, const QByteArray& from, const QByteArray& to)
{
    const int file = state.fileOf(from);
    state.names[to] = file;
    state.add({Op::Kind::enter, file, 0, {}, to, {}});
}

} // namespace

extern "C" {

int open64(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return openFile(path, flags, mode);
}

int open(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return openFile(path, flags, mode);
}

int close(int descriptor)
{
    static const auto next = real<int(int)>("close");
    DiskState& state = diskState();
    const std::lock_guard lock(state.mutex);
    state.opened.erase(descriptor);
    return next(descriptor);
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t at)
{
    return writeAt(descriptor, bytes, size, at);
}

ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t at)
{
    return writeAt(descriptor, bytes, size, at);
}

ssize_t write(int descriptor, const void* bytes, size_t size)
{
    static const auto next = real<ssize_t(int, const void*, size_t)>("write");
    const auto plain = [&] { return next(descriptor, bytes, size); };
    return onDescriptor(descriptor, [&](DiskState& state, const DiskState::Opened& opened) -> ssize_t {
        if (state.fails("write", opened.name, true))
            return -1;
        const ssize_t written = plain();
        const off64_t end = lseek64(descriptor, 0, SEEK_CUR);
        if (written > 0 && state.isRecording)
            state.add({Op::Kind::write, opened.file, end - written,
                QByteArray(static_cast<const char*>(bytes), written), {}, {}});
        return written;
    }, plain);
}

ssize_t pread64(int descriptor, void* bytes, size_t size, off64_t at)
{
    static const auto next = real<ssize_t(int, void*, size_t, off64_t)>("pread64");
    const auto plain = [&] { return next(descriptor, bytes, size, at); };
    return onDescriptor(descriptor, [&](DiskState& state, const DiskState::Opened& opened) -> ssize_t {
        return state.fails("read", opened.name) ? -1 : plain();
    }, plain);
}

ssize_t read(int descriptor, void* bytes, size_t size)
{
    static const auto next = real<ssize_t(int, void*, size_t)>("read");
    const auto plain = [&] { return next(descriptor, bytes, size); };
    return onDescriptor(descriptor, [&](DiskState& state, const DiskState::Opened& opened) -> ssize_t {
        return state.fails("read", opened.name) ? -1 : plain();
    }, plain);
}

ssize_t sendfile(int to, int from, off_t* at, size_t size) noexcept
{
    static const auto next = real<ssize_t(int, int, off_t*, size_t)>("sendfile");
    const auto plain = [&] { return next(to, from, at, size); };
    return onDescriptor(to, [&](DiskState& state, const DiskState::Opened& opened) -> ssize_t {
        if (state.fails("sendfile", opened.name, true))
            return -1;
        const ssize_t sent = plain();
        if (sent <= 0 || !state.isRecording)
            return sent;
        // What was sent stands in the file that was read, right before its place.
        static const auto look = real<ssize_t(int, void*, size_t, off64_t)>("pread64");
        QByteArray bytes(sent, '\0');
        const off64_t read = (at ? *at : lseek64(from, 0, SEEK_CUR)) - sent;
        look(from, bytes.data(), static_cast<size_t>(sent), read);
        state.add({Op::Kind::write, opened.file, lseek64(to, 0, SEEK_CUR) - sent, bytes, {}, {}});
        return sent;
    }, plain);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    return truncateFile(descriptor, size);
}

int ftruncate(int descriptor, off_t size) noexcept
{
    return truncateFile(descriptor, size);
}

int fsync(int descriptor)
{
    static const auto next = real<int(int)>("fsync");
    return syncFile("fsync", next, descriptor);
}

int fdatasync(int descriptor)
{
    static const auto next = real<int(int)>("fdatasync");
    return syncFile("fdatasync", next, descriptor);
}

int fstat64(int descriptor, struct stat64* about) noexcept
{
    static const auto next = real<int(int, struct stat64*)>("fstat64");
    const auto plain = [&] { return next(descriptor, about); };
    return onDescriptor(descriptor, [&](DiskState& state, const DiskState::Opened& opened) {
        return state.fails("fstat", opened.name) ? -1 : plain();
    }, plain);
}

int unlink(const char* path) noexcept
{
    static const auto next = real<int(const char*)>("unlink");
    DiskState& state = diskState();
    const std::lock_guard lock(state.mutex);
    QByteArray name;
    if (state.isOwn || !state.nameOf(path, name))
        return next(path);
    if (state.fails("unlink", name))
        return -1;
    const int done = next(path);
    if (done == 0) {
        state.add({Op::Kind::leave, state.fileOf(name), 0, {}, name, {}});
        state.names.erase(name);
    }
    return done;
}

int rename(const char* from, const char* to) noexcept
{
    static const auto next = real<int(const char*, const char*)>("rename");
    return onNames("rename", from, to, [&] { return next(from, to); }, noteMove);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned int flags) noexcept
{
    static const auto next = real<int(int, const char*, int, const char*, unsigned int)>("renameat2");
    return onNames("rename", from, to, [&] { return next(fromFolder, from, toFolder, to, flags); }, noteMove);
}

int link(const char* from, const char* to) noexcept
{
    static const auto next = real<int(const char*, const char*)>("link");
    return onNames("link", from, to, [&] { return next(from, to); }, noteLink);
}
}
