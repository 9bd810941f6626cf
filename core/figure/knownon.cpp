// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/knownon.h"

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

QString knownOnWords(Date day)
{
    return u"as known on %1"_s.arg(day.british());
}

QString knownOnSentence(Date day)
{
    return u"As it was known on %1: what was saved later is not in it, and what was taken out later still is."_s.arg(
        day.british());
}

void sayKnownOn(Figure& figure, Date day)
{
    figure.filterWords += u", "_s + knownOnWords(day);
    figure.notes.prepend(knownOnSentence(day));
}

} // namespace axs::figure
