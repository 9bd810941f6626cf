// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace axs::test {

/// A cell as it stands in a workbook.
struct ReadCell
{
    QString text; ///< of a text, or the number's own digits
    bool isNumber = false;
    bool isFormula = false;
    QString format; ///< its number format

    double number() const { return text.toDouble(); }
};

/// What a workbook of one sheet holds, read from its bytes.
struct ReadWorkbook
{
    std::vector<QHash<int, ReadCell>> rows; ///< by column
    QString filter; ///< "A7:D26"
    int frozenRows = 0;
    QString created;

    ReadCell cell(int row, int column) const;
    /// The row whose first cell says this, or -1.
    int rowOf(const QString& first, int from = 0) const;
};

/// The parts of a ZIP archive by name.
QHash<QString, QByteArray> unzipped(const QByteArray& archive);
ReadWorkbook readWorkbook(const QByteArray& archive);

} // namespace axs::test
