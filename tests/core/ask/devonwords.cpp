// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ask/devonwords.h"

namespace axs::test {

using namespace Qt::Literals::StringLiterals;

ask::Vocabulary devonWords()
{
    ask::Vocabulary words;
    words.today = Date::fromCalendar(2009, 6, 30);
    words.clusters = {{u"Barnstaple"_s, {}}, {u"Bideford"_s, {}}, {u"Exeter"_s, {}},
        {u"Honiton & Axe Valley"_s, {u"Honiton/Axe Valley"_s}}, {u"Crediton & Culm Valley"_s, {u"Culm Valley and Crediton"_s}},
        {u"Totnes, Dartmouth & Kingsbridge"_s, {u"Totnes"_s}}};
    words.areas = {u"Northern"_s, u"Eastern"_s, u"Southern"_s};
    words.roles = {u"Health Visitor"_s, u"School Nurse"_s, u"Community Midwife"_s, u"Specialist Midwife"_s, u"SENCO"_s,
        u"Head Teacher / Deputy Head"_s, u"Social Worker"_s, u"Children's Centre Worker"_s};
    words.services = {u"Portage"_s, u"Primary School"_s, u"Social Care"_s};
    words.sectors = {u"PCT"_s, u"Schools"_s, u"Social Care"_s, u"Voluntary and Independent"_s};
    words.ageBands = figure::defaultAgeBands();
    return words;
}

QStringList troublesOf(const QString& sentence, const ask::Understanding& understood)
{
    QStringList troubles;
    for (const ask::Piece& piece : understood.pieces) {
        if (piece.kind == ask::PieceKind::notUnderstood)
            troubles << sentence.mid(piece.from, piece.length) + u": "_s + piece.readings.join(u" / "_s);
    }
    return troubles;
}

} // namespace axs::test
