// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace axs::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QByteArrayView utf8Mark("\xef\xbb\xbf");

/// 0x80 to 0x9f of Windows-1252; the five that it leaves undefined stay control characters.
constexpr std::array<char16_t, 32> windows1252{0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6,
    0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
    0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178};

Error atLine(qsizetype line, const QString& what)
{
    return {u"%1: %2"_s.arg(line).arg(what), {}};
}

qsizetype lineAt(const QByteArray& bytes, qsizetype position)
{
    qsizetype line = 1;
    for (qsizetype i = 0; i < position; ++i)
        line += bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.size() || bytes[i + 1] != '\n')) ? 1 : 0;
    return line;
}

} // namespace

bool CsvRow::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

Result<CsvReader> CsvReader::open(QByteArray bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return atLine(1, u"the table is in UTF-16. Save it as CSV in UTF-8."_s);
    if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0)
        return atLine(lineAt(bytes, zero), u"this is not a text file. Save the table as CSV in UTF-8."_s);
    CsvReader reader;
    const bool isMarked = bytes.startsWith(utf8Mark);
    if (!bytes.isValidUtf8()) {
        if (isMarked)
            return atLine(1, u"the table says that it is UTF-8, but is not. Save it again as CSV in UTF-8."_s);
        reader.m_windows1252 = true;
    }
    reader.m_position = isMarked ? utf8Mark.size() : 0;
    reader.m_bytes = std::move(bytes);
    reader.recogniseSeparator();
    return reader;
}

void CsvReader::recogniseSeparator()
{
    constexpr QByteArrayView candidates(",;\t");
    const QByteArrayView rest = QByteArrayView(m_bytes).sliced(m_position);
    const bool isNamed = rest.size() > 5 && rest.startsWith("sep=") && (rest[5] == '\r' || rest[5] == '\n');
    if (isNamed && candidates.contains(rest[4])) {
        m_separator = rest[4];
        m_position += 5;
        takeLineEnd();
        return;
    }
    std::array<int, 3> counts{};
    bool begun = false;
    bool quoted = false;
    for (qsizetype i = m_position; i < m_bytes.size(); ++i) {
        const char byte = m_bytes[i];
        if (byte == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if ((byte == '\n' || byte == '\r') && begun)
            break;
        begun = begun || (byte != ' ' && byte != '\n' && byte != '\r');
        if (const qsizetype found = candidates.indexOf(byte); found >= 0)
            ++counts[static_cast<std::size_t>(found)];
    }
    m_separator = candidates[std::max_element(counts.begin(), counts.end()) - counts.begin()];
}

bool CsvReader::atLineEnd() const
{
    return m_position >= m_bytes.size() || m_bytes[m_position] == '\n' || m_bytes[m_position] == '\r';
}

void CsvReader::takeLineEnd()
{
    if (m_position >= m_bytes.size())
        return;
    if (m_bytes[m_position++] == '\r' && m_position < m_bytes.size() && m_bytes[m_position] == '\n')
        ++m_position;
    ++m_line;
}

/// From the opening quote to the closing one.
Result<void> CsvReader::readQuoted(QByteArray& cell)
{
    const qsizetype openedOn = m_line;
    for (++m_position; m_position < m_bytes.size(); ++m_position) {
        const char byte = m_bytes[m_position];
        if (byte == '"') {
            if (m_position + 1 == m_bytes.size() || m_bytes[m_position + 1] != '"') {
                ++m_position;
                return {};
            }
            ++m_position;
        } else if (byte == '\n'
            || (byte == '\r' && (m_position + 1 == m_bytes.size() || m_bytes[m_position + 1] != '\n'))) {
            ++m_line;
        }
        cell += byte;
        if (cell.size() > longestCell)
            break;
    }
    if (cell.size() > longestCell)
        return atLine(openedOn, u"a cell is longer than a million characters. Is a quotation mark left open?"_s);
    return atLine(openedOn, u"a quotation mark opens here and is never closed. Close it, or double it in the cell."_s);
}

/// To the next separator or line end; also what follows a closing quote, and quotes in the middle of a cell.
void CsvReader::readPlain(QByteArray& cell)
{
    const qsizetype start = m_position;
    while (!atLineEnd() && m_bytes[m_position] != m_separator)
        ++m_position;
    cell += QByteArrayView(m_bytes).sliced(start, m_position - start);
}

QString CsvReader::decoded(const QByteArray& cell) const
{
    if (!m_windows1252) // fromUtf8() alone would swallow a byte-order mark that begins the cell
        return unguarded(cell.startsWith(utf8Mark) ? QChar(0xfeff) + QString::fromUtf8(cell.sliced(utf8Mark.size()))
                                                   : QString::fromUtf8(cell));
    QString text = QString::fromLatin1(cell);
    for (QChar& character : text) {
        if (character.unicode() >= 0x80 && character.unicode() <= 0x9f)
            character = QChar(windows1252[character.unicode() - 0x80U]);
    }
    return unguarded(text);
}

Result<bool> CsvReader::next(CsvRow& row)
{
    row.cells.clear();
    row.line = m_line;
    if (m_position >= m_bytes.size())
        return false;
    for (QByteArray cell;; ++m_position) {
        cell.clear();
        if (m_position < m_bytes.size() && m_bytes[m_position] == '"') {
            if (auto read = readQuoted(cell); !read)
                return read.error();
        }
        readPlain(cell);
        if (cell.size() > longestCell)
            return atLine(row.line, u"a cell is longer than a million characters. Is this a table?"_s);
        row.cells += decoded(cell);
        if (row.cells.size() > mostCells)
            return atLine(row.line, u"this row has more than a thousand cells. Is this a table?"_s);
        if (atLineEnd())
            break;
    }
    takeLineEnd();
    return true;
}

CsvWriter::CsvWriter(QIODevice& device)
    : m_device(device)
{
    put(utf8Mark.toByteArray());
}

void CsvWriter::put(const QByteArray& bytes)
{
    m_good = m_device.write(bytes) == bytes.size() && m_good;
}

void CsvWriter::add(const QString& text)
{
    QByteArray cell = guarded(text).toUtf8();
    const bool needsQuotes = cell.contains('"') || cell.contains(',') || cell.contains('\n') || cell.contains('\r')
        || cell.contains(';') || cell.contains('\t') || cell.startsWith(' ') || cell.endsWith(' ');
    if (needsQuotes)
        cell = '"' + cell.replace('"', "\"\"") + '"';
    put(std::exchange(m_rowBegun, true) ? ',' + cell : cell);
}

void CsvWriter::addNumber(double number)
{
    addPlain(QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
}

void CsvWriter::addNumber(qint64 number)
{
    addPlain(QByteArray::number(number));
}

void CsvWriter::addPlain(const QByteArray& cell)
{
    put(std::exchange(m_rowBegun, true) ? ',' + cell : cell);
}

void CsvWriter::endRow()
{
    put("\n");
    m_rowBegun = false;
}

void CsvWriter::addRow(const QStringList& texts)
{
    for (const QString& text : texts)
        add(text);
    endRow();
}

} // namespace axs::exchange
