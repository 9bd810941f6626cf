// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/report/comment.h"

#include <array>

namespace axs::report {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Wanted
{
    const char16_t* figure;
    const char16_t* row; ///< empty: the total
    const char16_t* column;
    const char16_t* label;
};

constexpr std::array wantedFigures{
    Wanted{ u"cafs-by-cluster", u"", u"cafs", u"CAF episodes" },
    Wanted{ u"cafs-by-cluster", u"", u"children", u"children with a CAF" },
    Wanted{ u"cafs-per-1000", u"", u"rate", u"CAF episodes per 1,000 aged 0–19" },
    Wanted{
        u"review-outcomes", u"completely", u"child_percent", u"of children’s answers: outcomes completely achieved" },
    Wanted{
        u"review-outcomes", u"completely", u"parent_percent", u"of parents’ and carers’ answers: completely achieved" },
    Wanted{ u"quality-by-cluster", u"", u"average", u"average score of CAF forms, per cent" },
};

QString made(const Entry& entry, const figure::Cell& cell)
{
    if (cell.numerator && cell.denominator)
        return u"%1 of %2, %3"_s.arg(grouped(static_cast<qint64>(*cell.numerator)),
            grouped(static_cast<qint64>(*cell.denominator)), entry.name());
    return entry.name();
}

} // namespace

std::vector<KeyFigure> keyFigures(const std::vector<Section>& sections)
{
    std::vector<KeyFigure> result;
    for (const Wanted& wanted : wantedFigures) {
        for (const Section& section : sections) {
            for (const Entry& entry : section.entries) {
                const figure::Figure& figure = entry.figure;
                if (figure.id != QString::fromUtf16(wanted.figure) || !figure.total)
                    continue;
                const QString row = wanted.row[0] ? QString::fromUtf16(wanted.row) : figure.total->front().text();
                const int column = figure.columnIndex(QStringView(wanted.column));
                const figure::Cell* cell = figure.cell(row, QStringView(wanted.column));
                if (column < 0 || !cell || !cell->number())
                    continue;
                result.push_back({ figure::displayText(*cell, figure.columns[static_cast<std::size_t>(column)].kind),
                    QString::fromUtf16(wanted.label), made(entry, *cell) });
            }
        }
    }
    return result;
}

} // namespace axs::report
