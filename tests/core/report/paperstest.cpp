// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/block.h"
#include "core/report/papers.h"
#include "tests/support/catch.h"
#include "tests/support/plantedcase.h"

#include <algorithm>

using namespace axs;
using namespace axs::report;
using namespace Qt::Literals::StringLiterals;

namespace {

MadePaper made(const PlantedCase& planted, PaperKind kind, Id row = {}, const QString& person = {})
{
    return madePaper(planted.all, planted.lists, { kind, row, person });
}

QString textOfPaper(const PlantedCase& planted, PaperKind kind, Id row = {}, const QString& person = {})
{
    return textOf(made(planted, kind, row, person).report);
}

} // namespace

TEST_CASE("no paper whatever holds an address that is not to be disclosed", "[papers]")
{
    const PlantedCase planted = plantedCase();
    const std::vector<PaperChoice> choices = paperChoices(planted.all);
    REQUIRE(choices.size() > 15);
    for (const PaperChoice& choice : choices) {
        const QString text = textOf(madePaper(planted.all, planted.lists, choice.order).report);
        INFO(choice.label.toStdString());
        CHECK_FALSE(text.contains("hiddenlane"_L1, Qt::CaseInsensitive));
        CHECK_FALSE(text.contains("bertstreet"_L1, Qt::CaseInsensitive));
        CHECK_FALSE(text.contains("EX16"_L1, Qt::CaseInsensitive));
    }
}

TEST_CASE("the record paper has every section and says where an address is kept secret", "[papers]")
{
    const PlantedCase planted = plantedCase();
    const QString text = textOfPaper(planted, PaperKind::record);
    for (const QString& word : { u"HARMCONCERN"_s, u"CONFIDENTIAL"_s, u"CHILDSWORDS"_s, u"RISKWORDS"_s, u"MINUTES"_s,
             u"Find a club"_s, u"CONSENTNOTE"_s, u"PARENTCOMMENT"_s, u"OPENROAD"_s, u"not to be disclosed"_s, u"Jo Sample"_s })
        CHECK(text.contains(word));
    CHECK_FALSE(text.contains("HIDDENAUNT"_L1));
}

TEST_CASE("an invitation tells when, where and that an interpreter comes", "[papers]")
{
    const PlantedCase planted = plantedCase();
    const MadePaper paper = made(planted, PaperKind::invitation, planted.annasInvitation);
    const QString text = textOf(paper.report);
    CHECK(text.contains(u"Anna O’Brien"_s));
    CHECK(text.contains(u"6 July 2009"_s));
    CHECK(text.contains(u"10.30"_s));
    CHECK(text.contains(u"An interpreter will be there"_s));
    CHECK(text.contains(u"School"_s));
    CHECK(paper.person == u"Anna O’Brien"_s);
    CHECK(paper.report.meta.largePrint);
}

TEST_CASE("a person's own actions are those that name them", "[papers]")
{
    const PlantedCase planted = plantedCase();
    const QString anna = textOfPaper(planted, PaperKind::ownActions, {}, u"anna o’brien"_s);
    CHECK(anna.contains(u"Find a club"_s));
    CHECK_FALSE(anna.contains(u"Send the letter"_s));
    CHECK(anna.contains(u"Zoë"_s));
    const QString ned = textOfPaper(planted, PaperKind::ownActions, {}, u"Ned Neighbour"_s);
    CHECK(ned.contains(u"Send the letter"_s));
    CHECK_FALSE(ned.contains(u"Zoë"_s));
    CHECK_FALSE(textOfPaper(planted, PaperKind::ownActions, {}, u"Ann"_s).contains(u"Find a club"_s));
}

TEST_CASE("the papers of a meeting have a sheet for everybody with an action and the plain copy", "[papers]")
{
    const PlantedCase planted = plantedCase();
    const Report report = made(planted, PaperKind::meetingPapers, planted.meeting).report;
    QStringList headings;
    for (const HeadingBlock& heading : report::headings(blocks(report)))
        headings << heading.text;
    CHECK(headings.contains(u"Actions of Anna O’Brien"_s));
    CHECK(headings.contains(u"Actions of Ned Neighbour"_s));
    CHECK(headings.contains(u"What we agreed"_s));
    CHECK_FALSE(textOf(report).contains("MINUTES"_L1));
}

TEST_CASE("a contribution is printed for checking with a line to sign", "[papers]")
{
    const PlantedCase planted = plantedCase();
    const Report report = made(planted, PaperKind::checking, planted.contribution).report;
    CHECK(textOf(report).contains(u"PLAINTEXT"_s));
    CHECK(std::any_of(report.body.begin(), report.body.end(), [](const Block& block) {
        const auto* line = std::get_if<FormLineBlock>(&block);
        return line && line->label == u"Signed by Jo Sample"_s && line->lines == 1;
    }));
}

TEST_CASE("a review sheet shows the voices that spoke and boxes for those that did not", "[papers]")
{
    const PlantedCase planted = plantedCase();
    const Report report = made(planted, PaperKind::review, planted.review).report;
    CHECK(textOf(report).contains(u"CHILDCOMMENT"_s));
    const auto boxes = std::count_if(report.body.begin(), report.body.end(), [](const Block& block) {
        const auto* line = std::get_if<FormLineBlock>(&block);
        return line && line->ticks.size() == 5;
    });
    CHECK(boxes == 1);
}

TEST_CASE("the assessor's slips hold the initials and no more of the child", "[papers]")
{
    const PlantedCase planted = plantedCase();
    for (const PaperKind kind : { PaperKind::receipt, PaperKind::outcomeSlip }) {
        const QString text = textOfPaper(planted, kind);
        CHECK(text.contains(u"Z. O."_s));
        CHECK(text.contains(u"Jo Sample"_s));
        CHECK_FALSE(text.contains(u"Brien"_s));
        CHECK_FALSE(text.contains(u"RISKWORDS"_s));
    }
    CHECK(textOfPaper(planted, PaperKind::outcomeSlip).contains(u"level 2"_s));
    CHECK(textOfPaper(planted, PaperKind::outcomeSlip).contains(u"6 July 2009"_s));
}

TEST_CASE("blank forms hold nothing of the child", "[papers]")
{
    const PlantedCase planted = plantedCase();
    int blanks = 0;
    for (const PaperChoice& choice : paperChoices(planted.all)) {
        if (choice.group != u"Blank forms"_s)
            continue;
        ++blanks;
        const Report report = madePaper(planted.all, planted.lists, choice.order).report;
        CHECK_FALSE(textOf(report).contains(u"Brien"_s));
        CHECK(std::count_if(report.body.begin(), report.body.end(),
                  [](const Block& block) { return std::holds_alternative<FormLineBlock>(block); })
            > 6);
    }
    CHECK(blanks == 7);
}

TEST_CASE("large print has no tables", "[papers]")
{
    const PlantedCase planted = plantedCase();
    const Report large = made(planted, PaperKind::familyCopy, planted.anna).report;
    const Report usual = made(planted, PaperKind::familyCopy, planted.bert).report;
    const auto isTable = [](const Block& block) { return std::holds_alternative<TableBlock>(block); };
    CHECK(std::none_of(large.body.begin(), large.body.end(), isTable));
    CHECK(std::any_of(usual.body.begin(), usual.body.end(), isTable));
}
