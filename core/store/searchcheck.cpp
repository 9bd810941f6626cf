// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchcheck.h"

#include "core/base/text.h"
#include "core/store/recordtable.h"
#include "core/store/searchindex.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <set>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A sum over the hashes of its members: equal sets have equal sums in any order. The key is new each time.
class SetSum
{
public:
    explicit SetSum(const std::array<unsigned char, crypto_shorthash_KEYBYTES>& key)
        : m_key(key)
    {
    }
    void add(std::string_view member, std::int64_t owner)
    {
        m_buffer.assign(member);
        m_buffer.append(reinterpret_cast<const char*>(&owner), sizeof owner);
        std::array<unsigned char, crypto_shorthash_BYTES> hash{};
        crypto_shorthash(hash.data(), reinterpret_cast<const unsigned char*>(m_buffer.data()), m_buffer.size(),
            m_key.data());
        std::uint64_t number = 0;
        for (const unsigned char byte : hash)
            number = number << 8 | byte;
        m_sum += number;
        ++m_count;
    }
    bool operator==(const SetSum& other) const { return m_sum == other.m_sum && m_count == other.m_count; }

private:
    const std::array<unsigned char, crypto_shorthash_KEYBYTES>& m_key;
    std::string m_buffer;
    std::uint64_t m_sum = 0;
    std::int64_t m_count = 0;
};

/// Every three characters that follow each other, as the trigram tokenizer takes them: in order, with repetitions.
std::vector<std::string> trigrams(const QString& text)
{
    const QList<uint> points = text.toUcs4();
    std::vector<std::string> found;
    for (qsizetype at = 0; at + 3 <= points.size(); ++at) {
        const auto* first = reinterpret_cast<const char32_t*>(points.constData() + at);
        found.push_back(QString::fromUcs4(first, 3).toStdString());
    }
    return found;
}

/// A number as SQLite packs it into one to nine bytes; 0 when there is none.
std::int64_t packedNumber(const QByteArray& bytes, qsizetype& at)
{
    std::uint64_t number = 0;
    while (at < bytes.size()) {
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        number = number << 7 | (byte & 0x7fU);
        if ((byte & 0x80U) == 0)
            break;
    }
    return static_cast<std::int64_t>(number);
}

struct SearchCheck
{
    Connection& connection;
    std::array<unsigned char, crypto_shorthash_KEYBYTES> key{};
    SetSum wordsWanted{key};
    SetSum textsWanted{key};
    QStringList faults{};

    Result<void> records();
    Result<void> texts();
    Result<void> words();
    Result<void> index();
    Result<void> sizes(std::int64_t rows, std::int64_t terms);
};

std::string textRow(std::string_view kind, std::string_view text, std::string_view sortName)
{
    std::string row(kind);
    return row.append(1, '\n').append(text).append(1, '\n').append(sortName);
}

Result<void> SearchCheck::records()
{
    const auto take = [this](const auto& record) {
        const record::AnyRecord any(record);
        const std::string text = searchText(any).toStdString();
        if (text.empty())
            return;
        std::string sortName;
        if (const auto* child = std::get_if<record::Child>(&any)) {
            sortName = sortNameOf(*child).toStdString();
            const QStringList words = nameWords(*child);
            for (const QString& word : words)
                wordsWanted.add(word.toStdString(), child->id.value);
        }
        textsWanted.add(textRow(record::kindOf(any), text, sortName), record::idOf(any).value);
    };
    if (auto read = RecordTable<record::Child>::forEach(connection, take); !read)
        return read;
    return RecordTable<record::Caf>::forEach(connection, take);
}

Result<void> SearchCheck::texts()
{
    auto statement = connection.prepare("SELECT record, kind, text, sort_name FROM search_text");
    if (!statement)
        return statement.error();
    SetSum stored(key);
    const auto read = statement->forEachRow([&] {
        const std::string kind(statement->utf8(1));
        const std::string text(statement->utf8(2));
        stored.add(textRow(kind, text, statement->utf8(3)), statement->integer(0));
    });
    if (read && !(stored == textsWanted))
        faults << u"The texts that records are found by do not match the records."_s;
    return read;
}

Result<void> SearchCheck::words()
{
    auto statement = connection.prepare("SELECT word, child FROM name_word");
    if (!statement)
        return statement.error();
    SetSum stored(key);
    const auto read = statement->forEachRow([&] { stored.add(statement->utf8(0), statement->integer(1)); });
    if (read && !(stored == wordsWanted))
        faults << u"The words that names are found by do not match the records."_s;
    return read;
}

/// Beside the entries stand the number of terms of each row and their totals.
Result<void> SearchCheck::sizes(std::int64_t rows, std::int64_t terms)
{
    auto totals = connection.prepare("SELECT block FROM search_data WHERE id = 1");
    if (!totals)
        return totals.error();
    const auto row = totals->next();
    if (!row)
        return row.error();
    const QByteArray packed = *row ? totals->blob(0) : QByteArray();
    qsizetype at = 0;
    const std::int64_t storedRows = packedNumber(packed, at);
    const std::int64_t storedTerms = packedNumber(packed, at);
    auto sized = connection.prepare("SELECT d.sz, t.text FROM search_text AS t LEFT JOIN search_docsize AS d"
                                    " ON d.id = t.record");
    if (!sized)
        return sized.error();
    bool same = storedRows == rows && storedTerms == terms;
    const auto read = sized->forEachRow([&] {
        qsizetype from = 0;
        const QByteArray size = sized->blob(0);
        const qsizetype length = sized->text(1).toUcs4().size();
        same = same && !size.isEmpty() && packedNumber(size, from) == std::max<qsizetype>(0, length - 2);
    });
    if (!read)
        return read;
    const auto sizeRows = connection.integer("SELECT count(*) FROM search_docsize");
    if (!sizeRows)
        return sizeRows.error();
    if (!same || *sizeRows != rows)
        faults << u"The search index's sizes do not match the records."_s;
    return {};
}

Result<void> SearchCheck::index()
{
    std::int64_t rows = 0;
    std::int64_t terms = 0;
    SetSum wanted(key);
    auto texts = connection.prepare("SELECT record, text FROM search_text");
    if (!texts)
        return texts.error();
    const auto read = texts->forEachRow([&] {
        auto found = trigrams(texts->text(1));
        ++rows;
        terms += static_cast<std::int64_t>(found.size());
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        for (const std::string& each : found)
            wanted.add(each, texts->integer(0));
    });
    if (!read)
        return read;
    if (auto made = connection.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_entry USING fts5vocab(main, search, instance)"); !made)
        return made;
    SetSum stored(key);
    Result<void> entriesRead;
    {
        auto entries = connection.prepare("SELECT term, doc FROM temp.search_entry");
        if (!entries)
            return entries.error();
        entriesRead = entries->forEachRow([&] { stored.add(entries->utf8(0), entries->integer(1)); });
    }
    if (auto dropped = connection.execute("DROP TABLE temp.search_entry"); !dropped)
        return dropped;
    if (!entriesRead || !(stored == wanted))
        faults << u"The search index does not match the records."_s;
    return sizes(rows, terms);
}

} // namespace

Result<QStringList> searchFaults(Connection& connection)
{
    SearchCheck check{connection};
    crypto_shorthash_keygen(check.key.data());
    for (const auto step : {&SearchCheck::records, &SearchCheck::texts, &SearchCheck::words, &SearchCheck::index}) {
        if (auto done = (check.*step)(); !done)
            return done.error();
    }
    return check.faults;
}

} // namespace axs::store
