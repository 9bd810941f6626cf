// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/familycopy.h"
#include "tests/support/catch.h"
#include "tests/support/plantedcase.h"

using namespace axs;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList found(const QString& text, const QStringList& planted)
{
    QStringList all;
    for (const QString& each : planted) {
        if (text.contains(each, Qt::CaseInsensitive))
            all << each;
    }
    return all;
}

/// What nobody of the family may read.
const QStringList forNobody{ u"HARMCONCERN"_s, u"HARMTOLD"_s, u"HARMADVICE"_s, u"REFERRALADVICE"_s, u"REFERRER"_s,
    u"CONFIDENTIAL"_s, u"SOCIALADVICE"_s, u"HIDDENLANE"_s, u"EX16 9ZZ"_s, u"EX169ZZ"_s, u"HIDDENAUNT"_s, u"555 666"_s,
    u"BERTSTREET"_s, u"CONTACTSAID"_s, u"RISKWORDS"_s, u"SHAREDWITHOUT"_s, u"07700 900123"_s, u"CAFNOTES"_s };

} // namespace

TEST_CASE("the mother's copy holds nothing that is not hers", "[papers]")
{
    const PlantedCase planted = plantedCase();
    const report::MadePaper copy = report::familyCopy(planted.all, planted.lists, planted.anna);
    const QString text = textOf(copy.report);

    CHECK(found(text, forNobody) == QStringList());
    CHECK(found(text, { u"NOTEBERT"_s, u"333 444"_s, u"333444"_s, u"bert@example.org"_s, u"CONSENTNOTE"_s, u"KEPTPRIVATE"_s,
              u"CHILDSWORDS"_s, u"CHILDCOMMENT"_s })
        == QStringList());
    CHECK(found(text, { u"PLAINTEXT"_s, u"PARENTCOMMENT"_s, u"MINUTES"_s, u"OPENROAD"_s, u"01392 111 222"_s, u"Find a club"_s })
        == QStringList({ u"PLAINTEXT"_s, u"PARENTCOMMENT"_s, u"MINUTES"_s, u"OPENROAD"_s, u"01392 111 222"_s, u"Find a club"_s }));
    CHECK(copy.report.meta.largePrint);
    CHECK(copy.person == u"Anna O’Brien"_s);
}

TEST_CASE("the father's copy does not say where the child lives", "[papers]")
{
    const PlantedCase planted = plantedCase();
    const QString text = textOf(report::familyCopy(planted.all, planted.lists, planted.bert).report);

    CHECK(found(text, forNobody) == QStringList());
    CHECK(found(text, { u"OPENROAD"_s, u"EX39 1AA"_s, u"111 222"_s, u"NOTEANNA"_s, u"KEPTPRIVATE"_s }) == QStringList());
    CHECK(found(text, { u"01392 333 444"_s }).size() == 1);
}

TEST_CASE("the young person's copy holds what they keep private", "[papers]")
{
    const PlantedCase planted = plantedCase();
    const QString text = textOf(report::familyCopy(planted.all, planted.lists, planted.child).report);

    CHECK(found(text, forNobody) == QStringList());
    CHECK(found(text, { u"NOTEANNA"_s, u"NOTEBERT"_s, u"111 222"_s, u"333 444"_s }) == QStringList());
    CHECK(found(text, { u"CHILDSWORDS"_s, u"CHILDCOMMENT"_s, u"OPENROAD"_s }).size() == 3);
}

TEST_CASE("a copy for nobody of the family holds what anybody may see", "[papers]")
{
    const PlantedCase planted = plantedCase();
    const QString text = textOf(report::familyCopy(planted.all, planted.lists, Id{ 999 }).report);

    CHECK(found(text, forNobody) == QStringList());
    CHECK(found(text, { u"OPENROAD"_s, u"111 222"_s, u"333 444"_s, u"CHILDSWORDS"_s }) == QStringList());
}

TEST_CASE("the family copy says what is held back and why", "[papers]")
{
    const PlantedCase planted = plantedCase();
    QStringList lines;
    for (const report::HeldBack& each : report::familyCopy(planted.all, planted.lists, planted.anna).heldBack)
        lines << each.what + u": "_s + each.why;

    CHECK(lines.contains(u"Harm report of 1 May 2009: It is about a risk of harm."_s));
    CHECK(lines.contains(u"“parents and carers” by Ned Neighbour: The contribution is confidential."_s));
    CHECK(lines.contains(u"Consent of Bert Brown: It is another person’s decision."_s));
    CHECK(lines.contains(u"telephone, e-mail, address, note of Bert Brown: It is another person’s."_s));
    CHECK(lines.contains(u"Address of the child: The address is not to be disclosed."_s));
    CHECK(lines.contains(u"What the young person keeps private: They have not agreed that it is told."_s));
}

TEST_CASE("what is quoted from a held text is held too", "[papers]")
{
    PlantedCase planted = plantedCase();
    planted.all.of<record::Meeting>().front().minutes
        = u"He was told: harmadvice DO NOT\ntell them. Lunch was at noon."_s;
    const QString text = textOf(report::familyCopy(planted.all, planted.lists, planted.anna).report);

    CHECK_FALSE(text.contains("harmadvice"_L1));
    CHECK(text.contains("Lunch was at noon"_L1));
}
