// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/disk.h"

#include "tests/soak/diskstate.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <cstdlib>

namespace axs::soak {

DiskState& diskState()
{
    static auto* const state = new DiskState; // outlives every file that is closed at the end
    return *state;
}

bool DiskState::nameOf(const char* path, QByteArray& name) const
{
    if (folder.isEmpty() || !path)
        return false;
    const QByteArray whole = QByteArray::fromRawData(path, static_cast<qsizetype>(qstrlen(path)));
    if (whole == folder) {
        name.clear();
        return true;
    }
    if (!whole.startsWith(folder) || whole.size() <= folder.size() || whole[folder.size()] != '/')
        return false;
    name = QByteArray(path + folder.size() + 1);
    return true;
}

int DiskState::fileOf(const QByteArray& name)
{
    const auto found = names.find(name);
    if (found != names.end())
        return found->second;
    const int file = ++lastFile;
    names[name] = file;
    return file;
}

void DiskState::add(Op op)
{
    if (isRecording)
        ops.push_back(std::move(op));
}

bool DiskState::fails(const char* call, const QByteArray& name, bool needsRoom)
{
    if (fault.at < 0 || (fault.error == ENOSPC && !needsRoom))
        return false;
    const int number = calls++;
    if (fault.stays ? number < fault.at : number != fault.at)
        return false;
    if (failed.isEmpty())
        failed = QByteArray(call) + ' ' + name;
    errno = fault.error;
    return true;
}

void DiskState::watch(const QString& path)
{
    const QByteArray encoded = QFile::encodeName(QFileInfo(path).canonicalFilePath());
    if (encoded == folder)
        return;
    folder = encoded;
    names.clear();
    opened.clear();
}

Files readFiles(const QString& folder)
{
    Files files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly))
            files[QFile::encodeName(QDir(folder).relativeFilePath(file.fileName()))] = file.readAll();
    }
    return files;
}

void writeFiles(const QString& folder, const Files& files)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    for (const auto& [name, bytes] : files) {
        const QString path = QDir(folder).filePath(QFile::decodeName(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
            std::exit(2);
        }
    }
}

Recording::Recording(const QString& folder)
{
    DiskState& state = diskState();
    const std::lock_guard lock(state.mutex);
    state.watch(folder);
    const DiskState::Own own(state);
    for (const auto& [name, bytes] : readFiles(QFile::decodeName(state.folder))) {
        const int file = state.fileOf(name);
        m_start.names[name] = file;
        m_start.contents[file] = bytes;
    }
    state.ops.clear();
    state.isRecording = true;
}

Recording::~Recording()
{
    DiskState& state = diskState();
    const std::lock_guard lock(state.mutex);
    state.isRecording = false;
}

void Recording::mark(int number)
{
    DiskState& state = diskState();
    const std::lock_guard lock(state.mutex);
    state.add({Op::Kind::mark, -1, number, {}, {}, {}});
}

std::vector<Op> Recording::ops() const
{
    DiskState& state = diskState();
    const std::lock_guard lock(state.mutex);
    return state.ops;
}

FaultyDisk::FaultyDisk(const QString& folder, const Fault& fault)
{
    DiskState& state = diskState();
    const std::lock_guard lock(state.mutex);
    state.watch(folder);
    state.fault = fault;
    state.calls = 0;
    state.failed.clear();
}

FaultyDisk::~FaultyDisk()
{
    DiskState& state = diskState();
    const std::lock_guard lock(state.mutex);
    state.fault = {};
}

bool FaultyDisk::happened() const
{
    return !what().isEmpty();
}

QByteArray FaultyDisk::what() const
{
    DiskState& state = diskState();
    const std::lock_guard lock(state.mutex);
    return state.failed;
}

std::vector<QByteArray> writtenPaths()
{
    DiskState& state = diskState();
    const std::lock_guard lock(state.mutex);
    return {state.written.begin(), state.written.end()};
}

} // namespace axs::soak
