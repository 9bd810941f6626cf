// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importkind.h"

namespace axs::exchange {

/// What a table begins with: enough to see what it is before it is read.
struct TableHead
{
    QStringList headings; ///< without what a table of rejected rows adds at its end
    std::vector<QStringList> rows; ///< the first that are not blank
};

/// The error begins with its line, as CsvReader's does.
Result<TableHead> readTableHead(const QByteArray& bytes, std::size_t mostRows);

/// For each heading the column of this kind that it names, whatever its case and with blanks or hyphens for underscores;
/// empty: none, or one that a heading before it names.
QStringList columnsNamed(const ImportKind& kind, const QStringList& headings);

/// The kinds that have all they need in these headings. Passed over is one of which another knows more: a table of CAFs
/// names clusters too.
std::vector<const ImportKind*> kindsFitting(const QStringList& headings);

/// Why a table cannot be read with its headings matched like this (`columns` as columnsNamed() gives them): a column that
/// is needed or is there twice, as a sentence; empty: it can.
QString whyNotMatched(const ImportKind& kind, const QStringList& headings, const QStringList& columns);

/// The table with its headings renamed to the columns they are matched to, so that they are read as those and no
/// others. Every row stays on its line.
Result<QByteArray> withColumns(
    const QByteArray& bytes, const ImportKind& kind, const QStringList& headings, const QStringList& columns);

} // namespace axs::exchange
