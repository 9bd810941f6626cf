// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/image.h"

#include <algorithm>

namespace axs::soak {

namespace {

constexpr qsizetype sector = 512;

QByteArray parentOf(const QByteArray& name)
{
    return name.left(qMax(qsizetype{0}, name.lastIndexOf('/')));
}

void put(QByteArray& content, qint64 at, QByteArrayView bytes)
{
    if (content.size() < at + bytes.size())
        content.resize(static_cast<qsizetype>(at) + bytes.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), content.begin() + static_cast<qsizetype>(at));
}

void applyTo(QByteArray& content, const Op& op)
{
    if (op.kind == Op::Kind::write)
        put(content, op.at, op.bytes);
    else
        content.resize(static_cast<qsizetype>(op.at), '\0');
}

/// Some of a write's sectors.
void tear(QByteArray& content, const Op& op, Random& random)
{
    if (op.kind != Op::Kind::write)
        return applyTo(content, op);
    qsizetype from = 0;
    while (from < op.bytes.size()) {
        const qsizetype inSector = sector - static_cast<qsizetype>((op.at + from) % sector);
        const qsizetype size = std::min(inSector, op.bytes.size() - from);
        if (below(random, 2) == 0)
            put(content, op.at + from, QByteArrayView(op.bytes).sliced(from, size));
        from += size;
    }
}

enum class Fate { all, none, firstPart, some, torn };

QByteArray contentAfter(QByteArray content, const std::vector<Op>& pending, Fate fate, Random& random)
{
    if (fate == Fate::none || pending.empty())
        return content;
    const std::size_t whole = fate == Fate::firstPart ? below(random, pending.size() + 1) : pending.size();
    for (std::size_t i = 0; i < whole; ++i) {
        if (fate == Fate::torn && below(random, 2) == 0)
            tear(content, pending[i], random);
        else if (fate != Fate::some || below(random, 2) == 0)
            applyTo(content, pending[i]);
    }
    if (fate == Fate::firstPart && whole < pending.size())
        tear(content, pending[whole], random);
    return content;
}

} // namespace

std::size_t below(Random& random, std::size_t end)
{
    return static_cast<std::size_t>(random() % end);
}

DiskImage::DiskImage(const Snapshot& start)
    : m_names(start.names)
{
    for (const auto& [file, bytes] : start.contents)
        m_contents[file].durable = bytes;
}

void DiskImage::replay(std::map<QByteArray, int>& names, const Op& op)
{
    switch (op.kind) {
    case Op::Kind::enter:
        names[op.name] = op.file;
        break;
    case Op::Kind::leave:
        names.erase(op.name);
        break;
    case Op::Kind::move:
        names.erase(op.name);
        names[op.other] = op.file;
        break;
    default:
        break;
    }
}

bool DiskImage::isSyncedBy(const Op& pending, const QByteArray& folder) const
{
    return parentOf(pending.name) == folder || (pending.kind == Op::Kind::move && parentOf(pending.other) == folder);
}

void DiskImage::apply(const Op& op)
{
    switch (op.kind) {
    case Op::Kind::write:
    case Op::Kind::truncate:
        m_contents[op.file].pending.push_back(op);
        break;
    case Op::Kind::sync: {
        Content& content = m_contents[op.file];
        for (const Op& each : content.pending)
            applyTo(content.durable, each);
        content.pending.clear();
        break;
    }
    case Op::Kind::enter:
    case Op::Kind::leave:
    case Op::Kind::move:
        m_contents[op.file];
        m_pendingNames.push_back(op);
        break;
    case Op::Kind::syncFolder:
        std::erase_if(m_pendingNames, [&](const Op& each) {
            if (!isSyncedBy(each, op.name))
                return false;
            replay(m_names, each);
            return true;
        });
        break;
    case Op::Kind::mark:
        break;
    }
}

Files DiskImage::files(const std::map<QByteArray, int>& names, const std::map<int, QByteArray>& contents) const
{
    Files all;
    for (const auto& [name, file] : names) {
        const auto found = contents.find(file);
        if (!name.endsWith(".lock") && found != contents.end())
            all[name] = found->second;
    }
    return all;
}

Files DiskImage::settled() const
{
    auto names = m_names;
    for (const Op& each : m_pendingNames)
        replay(names, each);
    std::map<int, QByteArray> contents;
    for (const auto& [file, content] : m_contents) {
        contents[file] = content.durable;
        for (const Op& each : content.pending)
            applyTo(contents[file], each);
    }
    return files(names, contents);
}

Files DiskImage::cut(Random& random) const
{
    auto names = m_names;
    const std::size_t kept = below(random, m_pendingNames.size() + 1);
    for (std::size_t i = 0; i < kept; ++i)
        replay(names, m_pendingNames[i]);
    std::map<int, QByteArray> contents;
    for (const auto& [file, content] : m_contents)
        contents[file]
            = contentAfter(content.durable, content.pending, static_cast<Fate>(below(random, 5)), random);
    return files(names, contents);
}

bool DiskImage::hasPending() const
{
    return !m_pendingNames.empty()
        || std::any_of(m_contents.begin(), m_contents.end(), [](const auto& each) { return !each.second.pending.empty(); });
}

} // namespace axs::soak
