// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/formula.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

namespace axs::exchange {

/// One row of a table and the physical line, from 1, on which it begins.
struct CsvRow
{
    qsizetype line = 0;
    QStringList cells;

    /// Every cell is empty: a blank line, or one of separators only.
    bool isBlank() const;
};

/// Reads a table (RFC 4180) row by row. Takes UTF-8 with or without its mark, else Windows-1252; comma, semicolon or
/// tab, as a first line `sep=;` says or else whichever the headings have most of; any line ends, also within quotes. What
/// guards a cell against spreadsheet formulas is taken off. What cannot be read as such a table is an error that begins with its line.
class CsvReader
{
public:
    static Result<CsvReader> open(QByteArray bytes);

    /// False at the end.
    Result<bool> next(CsvRow& row);
    QChar separator() const { return QChar::fromLatin1(m_separator); }
    bool isWindows1252() const { return m_windows1252; }
    qsizetype size() const { return m_bytes.size(); }
    qsizetype position() const { return m_position; }

    static constexpr qsizetype longestCell = 1'000'000;
    static constexpr qsizetype mostCells = 1'000;

private:
    CsvReader() = default;
    void recogniseSeparator();
    Result<void> readQuoted(QByteArray& cell);
    void readPlain(QByteArray& cell);
    void takeLineEnd();
    bool atLineEnd() const;
    QString decoded(const QByteArray& cell) const;

    QByteArray m_bytes;
    qsizetype m_position = 0;
    qsizetype m_line = 1;
    char m_separator = ',';
    bool m_windows1252 = false;
};

/// Writes a table (RFC 4180, but with line feeds alone): UTF-8 with a mark, so that a spreadsheet shows accents, and
/// every text guarded against formulas. Reading gives the same texts back. Numbers are written as they are.
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice& device);

    void add(const QString& text);
    void addNumber(double number);
    void addNumber(qint64 number);
    /// As it is.
    void addPlain(const QByteArray& cell);
    void endRow();
    void addRow(const QStringList& texts);
    /// False once the device has refused something.
    bool isGood() const { return m_good; }

private:
    void put(const QByteArray& bytes);

    QIODevice& m_device;
    bool m_rowBegun = false;
    bool m_good = true;
};

using axs::guarded;
using axs::unguarded;

} // namespace axs::exchange
