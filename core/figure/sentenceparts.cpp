// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/sentenceparts.h"

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

const double* totalNumber(const Figure& figure, int place)
{
    return figure.total ? std::get_if<double>(&(*figure.total)[static_cast<std::size_t>(place)].value) : nullptr;
}

QString inWords(std::size_t count)
{
    static const QStringList words
        = {u"no"_s, u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s, u"seven"_s, u"eight"_s, u"nine"_s};
    return count < 10 ? words[static_cast<qsizetype>(count)] : QString::number(count);
}

QString whole(double number)
{
    return displayText(Cell{number, {}, {}}, ColumnKind::count);
}

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace axs::figure
