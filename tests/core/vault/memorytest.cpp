// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not under the address sanitizer: it keeps what was freed, and its own memory is terabytes wide.
#if !defined(__SANITIZE_ADDRESS__)

#include "core/vault/vault.h"

#include "core/store/file.h"
#include "core/store/recordtable.h"

#include "tests/support/catch.h"
#include "tests/support/testfile.h"

#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <strings.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <random>
#include <vector>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr unsigned char mask = 0xa5;

/// Bytes that must not be found, kept so that keeping them does not make them be found.
using Masked = std::vector<unsigned char>;

Masked masked(const void* bytes, std::size_t count)
{
    const auto* const from = static_cast<const unsigned char*>(bytes);
    Masked hidden(from, from + count);
    for (std::size_t i = 0; i < count; ++i)
        hidden[i] = static_cast<unsigned char>(from[i] ^ mask);
    return hidden;
}

int occurrences(const unsigned char* bytes, std::size_t count, const Masked& wanted)
{
    int found = 0;
    for (std::size_t at = 0; at + wanted.size() <= count; ++at) {
        std::size_t same = 0;
        while (same < wanted.size() && (bytes[at + same] ^ mask) == wanted[same])
            ++same;
        found += same == wanted.size() ? 1 : 0;
    }
    return found;
}

/// Looks through this process's own memory, that which nobody may read now too.
class MemoryScan
{
public:
    MemoryScan()
        : m_memory(::open("/proc/self/mem", O_RDONLY | O_CLOEXEC))
    {
    }
    ~MemoryScan() { ::close(m_memory); }
    MemoryScan(const MemoryScan&) = delete;
    MemoryScan& operator=(const MemoryScan&) = delete;

    /// How often each is found.
    std::vector<int> find(const std::vector<Masked>& wanted)
    {
        std::vector<int> found(wanted.size());
        QFile maps(u"/proc/self/maps"_s);
        REQUIRE(maps.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = maps.readAll().split('\n');
        for (const QByteArray& line : lines) {
            if (line.contains(" r-xp ") || line.contains("[v"))
                continue;
            const qsizetype dash = line.indexOf('-');
            const auto from = line.left(dash).toULongLong(nullptr, 16);
            const auto to = line.mid(dash + 1, line.indexOf(' ') - dash - 1).toULongLong(nullptr, 16);
            scan(from, to, wanted, found);
        }
        explicit_bzero(m_chunk.data(), m_chunk.size());
        return found;
    }

private:
    void scan(quint64 from, quint64 to, const std::vector<Masked>& wanted, std::vector<int>& found)
    {
        constexpr quint64 overlap = 128;
        const auto own = reinterpret_cast<quintptr>(m_chunk.data());
        while (from < to) {
            const auto count = std::min<quint64>(to - from, m_chunk.size());
            const bool isOwn = from < own + m_chunk.size() && from + count > own;
            const ssize_t got = isOwn ? readAround(from, count, own) : ::pread(m_memory, m_chunk.data(), count, static_cast<off_t>(from));
            for (std::size_t i = 0; got > 0 && i < wanted.size(); ++i)
                found[i] += occurrences(m_chunk.data(), static_cast<std::size_t>(got), wanted[i]);
            from += count > overlap && from + count < to ? count - overlap : count;
        }
    }

    /// Without what this scan itself has read.
    ssize_t readAround(quint64 from, quint64 count, quintptr own)
    {
        std::vector<unsigned char> copy(count);
        const ssize_t got = ::pread(m_memory, copy.data(), count, static_cast<off_t>(from));
        for (quint64 i = 0; i < count; ++i) {
            if (from + i >= own && from + i < own + m_chunk.size())
                copy[i] = 0;
        }
        std::copy(copy.begin(), copy.end(), m_chunk.begin());
        explicit_bzero(copy.data(), copy.size());
        return got;
    }

    int m_memory;
    std::vector<unsigned char> m_chunk = std::vector<unsigned char>(1 << 20);
};

/// A passphrase that stands nowhere in the program; wiped by whoever takes it.
QString randomPassphrase()
{
    std::random_device random;
    QString text(24, u'a');
    for (QChar& each : text)
        each = QChar(u'a' + static_cast<char16_t>(random() % 26));
    return text;
}

std::vector<Masked> secretsOf(const vault::FileKeys& keys)
{
    const Secret::Open open(keys.dataKey());
    return {masked(open.bytes().data(), vault::keyBytes), masked(keys.pages(), vault::keyBytes),
        masked(keys.journalPages(), vault::keyBytes), masked(keys.header(), vault::keyBytes),
        masked(keys.journalMask(), vault::keyBytes)};
}

} // namespace

TEST_CASE("Once a file is closed, its keys and its passphrase are nowhere in memory")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"county.axs"_s);
    const FixedClock clock{1'248'393'600'000};
    IdSource ids{7, 1'248'393'600'000};
    store::WriterOptions options;
    options.who = {u"Ada Keeper"_s, 77};
    options.clock = &clock;
    options.ids = &ids;

    QString typed = randomPassphrase();
    std::vector<Masked> secrets{{}, masked(typed.constData(), static_cast<std::size_t>(typed.size()) * sizeof(QChar)), {}};
    for (const QChar each : typed) {
        secrets[0].push_back(static_cast<unsigned char>(each.unicode() ^ mask));
        secrets[2].push_back(static_cast<unsigned char>((each.unicode() - u'a' + u'A') ^ mask));
        secrets[2].push_back(mask);
    }
    MemoryScan memory;
    std::vector<int> whileOpen;
    {
        store::Opening opening;
        opening.unlocking.typed = Passphrase::take(typed);
        const store::KeyCost cheap{64 * 1024 * 1024, 1};
        must(store::File::create(path, {}, options, [](store::RecordWriter&) { return Result<void>(); },
            store::Protection{opening.unlocking.typed, u"Ada Keeper"_s, cheap}));
        {
            QFile file(path);
            REQUIRE(file.open(QIODevice::ReadOnly));
            const auto unlocked = must(vault::unlockTyped(
                file.read(vault::headerBytes), vault::SlotKind::passphrase, opening.unlocking.typed.secret()));
            REQUIRE(unlocked);
            for (const Masked& each : secretsOf(*unlocked->keys))
                secrets.push_back(each);
        }
        const auto file = must(store::File::open(path, store::Access::write, opening));
        const auto connection = must(file->connect(store::Access::write));
        must(connection->execute("CREATE TABLE touched (id INTEGER PRIMARY KEY) STRICT"));
        whileOpen = memory.find(secrets);
    }
    const std::vector<int> afterwards = memory.find(secrets);
    const std::array names{"passphrase", "passphrase in UTF-16", "passphrase in capitals",
        "data key", "page key", "journal key", "header key", "mask key"};
    REQUIRE(secrets.size() == names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        INFO(names[i]);
        CHECK(whileOpen[i] == (i == 1 || i == 2 ? 0 : 1));
        CHECK(afterwards[i] == 0);
    }
}

#endif
