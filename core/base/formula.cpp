// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formula.h"

#include <algorithm>

namespace axs {

using namespace Qt::Literals::StringLiterals;

namespace {

bool beginsFormula(QChar character)
{
    return u"=+-@\t\r\n＝＋－＠"_s.contains(character);
}

/// Leading apostrophes do not count, so that guarding and unguarding agree whatever the text.
bool isDangerous(QStringView text)
{
    const qsizetype apostrophes
        = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; }) - text.begin();
    for (const QChar character : text.sliced(apostrophes)) {
        if (beginsFormula(character))
            return true;
        if (!character.isSpace())
            return false;
    }
    return false;
}

} // namespace

QString guarded(const QString& text)
{
    return isDangerous(text) ? u'\'' + text : text;
}

QString unguarded(const QString& text)
{
    return text.startsWith(u'\'') && isDangerous(text) ? text.sliced(1) : text;
}

} // namespace axs
