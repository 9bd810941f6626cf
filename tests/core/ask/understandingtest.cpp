// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ask/understanding.h"

#include "tests/core/ask/devonwords.h"
#include "tests/support/catch.h"
#include "tests/support/factsbuilder.h"

using namespace axs;
using namespace axs::ask;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The sentence in the program's own words; with what it did not understand in brackets.
QString echo(const char16_t* sentence, const Vocabulary& words = devonWords())
{
    const QString text = QString::fromUtf16(sentence);
    const Understanding understood = understand(text, words);
    const QStringList troubles = troublesOf(text, understood);
    CHECK(understood.everythingUnderstood == troubles.isEmpty());
    const QString echoed = sentenceOf(understood.filter, words);
    return troubles.isEmpty() ? echoed : u"%1 [%2]"_s.arg(echoed, troubles.join(u"] ["_s));
}

} // namespace

TEST_CASE("A whole question becomes one filter", "[ask]")
{
    const QString sentence = u"under 5s in Bideford assessed by health visitors since April, no review"_s;
    const Understanding understood = understand(sentence, devonWords());
    CHECK(understood.everythingUnderstood);
    figure::RecordFilter filter;
    filter.ageTo = 4;
    filter.clusters = {u"Bideford"_s};
    filter.assessorRoles = {u"Health Visitor"_s};
    filter.period.from = day("2009-04-01");
    filter.stages = {u"no-review"_s};
    CHECK(understood.filter == filter);
    CHECK(sentenceOf(filter, devonWords())
        == u"aged under 5, in Bideford, assessed by Health Visitor, started from 1 April 2009, no review yet"_s);
    QStringList taken;
    for (const Piece& piece : understood.pieces) {
        if (piece.kind != PieceKind::between)
            taken << sentence.mid(piece.from, piece.length) + u" = "_s + piece.words;
    }
    CHECK(taken.join(u"; "_s)
        == u"under 5s = aged under 5; in Bideford = in Bideford; assessed by health visitors = assessed by Health "
           "Visitor; since April = started from 1 April 2009; no review = no review yet"_s);
}

TEST_CASE("Ages are said in many ways", "[ask]")
{
    CHECK(echo(u"under five") == u"aged under 5"_s);
    CHECK(echo(u"under-5s") == u"aged under 5"_s);
    CHECK(echo(u"over 11") == u"aged 12 and over"_s);
    CHECK(echo(u"11 and over") == u"aged 11 and over"_s);
    CHECK(echo(u"16+") == u"aged 16 and over"_s);
    CHECK(echo(u"children aged 5 to 7") == u"aged 5 to 7"_s);
    CHECK(echo(u"5-7 year olds") == u"aged 5 to 7"_s);
    CHECK(echo(u"between 5 and 7 years old") == u"aged 5 to 7"_s);
    CHECK(echo(u"12-year-olds") == u"aged 12"_s);
    CHECK(echo(u"over 5 and under 11") == u"aged 6 to 10"_s);
    CHECK(echo(u"unborn") == u"unborn"_s);
    CHECK(echo(u"unborn or under 5s") == u"unborn or aged under 5"_s);
    CHECK(echo(u"early years") == u"aged 0 to 4"_s);
    CHECK(echo(u"key stage 2") == u"aged 7 to 10"_s);
    CHECK(echo(u"under 5 months") == u"all episodes [under 5 months: ]"_s);
    CHECK(echo(u"aged <5") == u"all episodes [aged <5: ]"_s);
    CHECK(echo(u"aged 5.5") == u"all episodes [aged 5.5: ]"_s);
    CHECK(echo(u"aged 7 to 5") == u"all episodes [aged 7 to 5: ]"_s);
    CHECK(echo(u"under 5s, over 11") == u"aged under 5 [over 11: ]"_s);
}

TEST_CASE("Places are found by name, alias and area, and several of them are joined", "[ask]")
{
    CHECK(echo(u"in bideford or exeter") == u"in Bideford or Exeter"_s);
    CHECK(echo(u"from Bideford, Exeter and Barnstaple") == u"in Bideford or Exeter or Barnstaple"_s);
    CHECK(echo(u"Totnes") == u"in Totnes, Dartmouth & Kingsbridge"_s);
    CHECK(echo(u"in totnes dartmouth and kingsbridge") == u"in Totnes, Dartmouth & Kingsbridge"_s);
    CHECK(echo(u"Honiton and Axe Valley cluster") == u"in Honiton & Axe Valley"_s);
    CHECK(echo(u"in the Northern area") == u"in Northern"_s);
    CHECK(echo(u"Northern and Southern areas") == u"in Northern or Southern"_s);
    CHECK(echo(u"in Northern, in Bideford") == u"in the area Northern, in the cluster Bideford"_s);
    CHECK(echo(u"in Exeter in Bideford") == u"in Exeter [in Bideford: ]"_s);
}

TEST_CASE("Who assessed, who leads, the sector and the service are said with their word", "[ask]")
{
    CHECK(echo(u"assessed by senco's or a school nurse") == u"assessed by SENCO or School Nurse"_s);
    CHECK(echo(u"led by social workers") == u"led by Social Worker"_s);
    CHECK(echo(u"without a lead professional") == u"no lead professional"_s);
    CHECK(echo(u"sector Voluntary & Independent or PCT") == u"sector Voluntary and Independent or PCT"_s);
    CHECK(echo(u"service Portage") == u"service Portage"_s);
    CHECK(echo(u"children’s centre workers")
        == u"all episodes [children’s centre workers: assessed by Children's Centre Worker / led by Children's Centre "
           "Worker]"_s);
    CHECK(echo(u"social care") == u"all episodes [social care: sector Social Care / service Social Care]"_s);
}

TEST_CASE("Gender, level, consent and stages are said in words", "[ask]")
{
    CHECK(echo(u"girls") == u"girls"_s);
    CHECK(echo(u"boys and girls") == u"boys or girls"_s);
    CHECK(echo(u"level 3") == u"level 3"_s);
    CHECK(echo(u"level 4") == u"all episodes [level 4: ]"_s);
    CHECK(echo(u"consent declined or withdrawn") == u"consent declined or withdrawn"_s);
    CHECK(echo(u"no consent") == u"no consent recorded"_s);
    CHECK(echo(u"open urgent CAFs without a review") == u"open, marked urgent, no review yet"_s);
    CHECK(echo(u"with a review") == u"reviewed"_s);
    CHECK(echo(u"no TAC") == u"no TAC meeting yet"_s);
    CHECK(echo(u"without a meeting") == u"no TAC meeting yet"_s);
    CHECK(echo(u"waiting for the manager") == u"waiting for the manager"_s);
    CHECK(echo(u"closed or no review") == u"closed or no review yet"_s);
}

TEST_CASE("A month without a year is the latest up to today, and periods have their usual names", "[ask]")
{
    CHECK(echo(u"since April") == u"started from 1 April 2009"_s);
    CHECK(echo(u"since July") == u"started from 1 July 2008"_s);
    CHECK(echo(u"in June") == u"started from 1 June 2009 to 30 June 2009"_s);
    CHECK(echo(u"in June 2008") == u"started from 1 June 2008 to 30 June 2008"_s);
    CHECK(echo(u"since 1 April 2009") == u"started from 1 April 2009"_s);
    CHECK(echo(u"since 29 February") == u"started from 29 February 2008"_s);
    CHECK(echo(u"since 1/4/2009") == u"started from 1 April 2009"_s);
    CHECK(echo(u"before March") == u"started to 28 February 2009"_s);
    CHECK(echo(u"after March") == u"started from 1 April 2009"_s);
    CHECK(echo(u"between September and March") == u"started from 1 September 2008 to 31 March 2009"_s);
    CHECK(echo(u"1 May 2008 to 3 June 2008") == u"started from 1 May 2008 to 3 June 2008"_s);
    CHECK(echo(u"last quarter") == u"started from 1 January 2009 to 31 March 2009"_s);
    CHECK(echo(u"this academic year") == u"started from 1 September 2008 to 31 August 2009"_s);
    CHECK(echo(u"last financial year") == u"started from 1 April 2008 to 31 March 2009"_s);
    CHECK(echo(u"in 2008") == u"started from 1 January 2008 to 31 December 2008"_s);
    CHECK(echo(u"between June 2009 and March 2009") == u"started from 1 June 2009 to 30 June 2009 [between: ] [March 2009: ]"_s);
    CHECK(echo(u"last year")
        == u"all episodes [last year: started from 1 April 2008 to 31 March 2009 / started from 1 September 2007 to 31 "
           "August 2008 / started from 1 January 2008 to 31 December 2008]"_s);
    CHECK(echo(u"April") == u"all episodes [April: started from 1 April 2009 to 30 April 2009]"_s);
}

TEST_CASE("Words that carry nothing are listed as such, and signs that could turn a meaning are not passed over", "[ask]")
{
    const QString sentence = u"Show me how many children!"_s;
    const Understanding understood = understand(sentence, devonWords());
    CHECK(understood.everythingUnderstood);
    CHECK(understood.filter == figure::RecordFilter{});
    CHECK(understood.pieces.front().kind == PieceKind::carriesNothing);
    CHECK(sentenceOf({}, devonWords()) == u"all episodes"_s);
    CHECK(echo(u"not in Bideford") == u"in Bideford [not: ]"_s);
    CHECK(echo(u"under 5s or in Exeter") == u"aged under 5, in Exeter [or: ]"_s);
    CHECK(echo(u"") == u"all episodes"_s);
}

TEST_CASE("What could mean two things is offered, not guessed", "[ask]")
{
    SECTION("two roles")
    {
        CHECK(echo(u"assessed by midwives since April")
            == u"started from 1 April 2009 [assessed by midwives: assessed by Community Midwife / assessed by Specialist "
               "Midwife]"_s);
        CHECK(echo(u"assessed by health visitors or midwives")
            == u"assessed by Health Visitor [midwives: Community Midwife / Specialist Midwife]"_s);
    }
    SECTION("a slip of the pen, a part of a name")
    {
        CHECK(echo(u"in Bidefrod") == u"all episodes [in Bidefrod: in Bideford]"_s);
        CHECK(echo(u"Dartmouth") == u"all episodes [Dartmouth: in Totnes, Dartmouth & Kingsbridge]"_s);
    }
    SECTION("a cluster with the name of a month, of an area, of girls")
    {
        Vocabulary words = devonWords();
        words.clusters.push_back({u"April"_s, {}});
        words.clusters.push_back({u"Northern"_s, {}});
        words.clusters.push_back({u"Girls"_s, {}});
        CHECK(echo(u"in April", words)
            == u"all episodes [in April: started from 1 April 2009 to 30 April 2009 / in the cluster April]"_s);
        CHECK(echo(u"in the cluster April", words) == u"in the cluster April"_s);
        CHECK(echo(u"since April", words) == u"started from 1 April 2009"_s);
        CHECK(echo(u"in Northern", words)
            == u"all episodes [in Northern: in the cluster Northern / in the area Northern]"_s);
        CHECK(echo(u"girls", words) == u"all episodes [girls: gender girls / in Girls]"_s);
    }
    SECTION("a date beside a stage may be that of the stage")
    {
        const QString sentence = u"closed since April"_s;
        const Understanding understood = understand(sentence, devonWords());
        CHECK(troublesOf(sentence, understood) == QStringList{u"since April: , started from 1 April 2009"_s});
        const Piece& piece = understood.pieces.back();
        const QString mended = withReading(sentence, piece, piece.readings.front());
        CHECK(mended == u"closed, started from 1 April 2009"_s);
        CHECK(understand(mended, devonWords()).everythingUnderstood);
        CHECK(echo(u"closed CAFs started since April") == u"started from 1 April 2009, closed"_s);
    }
}

TEST_CASE("A vocabulary is read from the facts", "[ask]")
{
    FactsBuilder county;
    county.clusters("name     | area     | aliases\n"
                    "Bideford | Northern | Bideford Town;Torridge\n");
    county.cafs("child | born       | cluster  | started    | role           | service \n"
                "Ada   | 2004-02-29 | Bideford | 2009-01-05 | Health Visitor | Portage \n");
    const Vocabulary words = vocabularyOf(county.facts);
    CHECK(words.today == day("2009-06-30"));
    CHECK(words.clusters == std::vector{Vocabulary::Cluster{u"Bideford"_s, {u"Bideford Town"_s, u"Torridge"_s}}});
    CHECK(words.areas == QStringList{u"Northern"_s});
    CHECK(words.roles == QStringList{u"Health Visitor"_s});
    CHECK(words.services == QStringList{u"Portage"_s});
    CHECK(words.ageBands.size() == 7);
    CHECK(echo(u"in torridge", words) == u"in Bideford"_s);
}
