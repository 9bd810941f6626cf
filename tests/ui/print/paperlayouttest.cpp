// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/plantedcase.h"
#include "tests/support/testfile.h"
#include "ui/report/html.h"
#include "ui/report/pages.h"
#include "ui/report/pdf.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

using namespace axs;
using namespace axs::ui;
using namespace axs::report;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList textsOf(const Sheet& sheet)
{
    QStringList texts;
    for (const PageItem& item : sheet.items) {
        if (const auto* text = std::get_if<TextItem>(&item))
            texts << text->text;
    }
    return texts;
}

bool standsWithin(const Sheet& sheet)
{
    return std::all_of(sheet.items.begin(), sheet.items.end(), [](const PageItem& item) {
        const auto* text = std::get_if<TextItem>(&item);
        return !text
            || (text->baseline.x() >= paper::margin - 1
                && text->baseline.x() + paper::textWidth(text->text, text->type) <= paper::sheetWidth - paper::margin + 2);
    });
}

/// The text of the PDF as a reader finds it; the file stays in AXS_GRABS when that names a folder.
QString pdfText(const Report& report, const QString& name)
{
    QTemporaryDir folder;
    const QString grabs = qEnvironmentVariable("AXS_GRABS");
    if (!grabs.isEmpty())
        QDir().mkpath(grabs);
    const QString path = QDir(grabs.isEmpty() ? folder.path() : grabs).filePath(name + u".pdf"_s);
    test::setBytes(path, test::must(pdfOf(report, layOut(report), 0)));
    QProcess reader;
    reader.start(u"pdftotext"_s, { u"-layout"_s, path, u"-"_s });
    reader.waitForFinished();
    REQUIRE(reader.exitCode() == 0);
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace

TEST_CASE("Every paper bears the marking and its page of how many, and nothing leaves the sheet")
{
    const PlantedCase planted = plantedCase();
    for (const PaperChoice& choice : paperChoices(planted.all)) {
        INFO(choice.label.toStdString());
        const Pages pages = layOut(madePaper(planted.all, planted.lists, choice.order).report);
        REQUIRE(!pages.pages.empty());
        for (std::size_t place = 0; place < pages.pages.size(); ++place) {
            const QStringList texts = textsOf(pages.pages[place]);
            CHECK(texts.count(u"OFFICIAL-SENSITIVE"_s) == 2);
            CHECK(texts.contains(u"Page %1 of %2"_s.arg(place + 1).arg(pages.pages.size())));
            CHECK(standsWithin(pages.pages[place]));
        }
    }
}

TEST_CASE("Large print has no running text under 16 pt")
{
    const PlantedCase planted = plantedCase();
    const Report large = madePaper(planted.all, planted.lists, { PaperKind::familyCopy, planted.anna, {} }).report;
    const Report usual = madePaper(planted.all, planted.lists, { PaperKind::familyCopy, planted.bert, {} }).report;
    const auto smallest = [](const Report& report) {
        double points = 100;
        const Pages pages = layOut(report);
        for (const Sheet& sheet : pages.pages) {
            for (const PageItem& item : sheet.items) {
                const auto* text = std::get_if<TextItem>(&item);
                const bool isFrame = text && (text->baseline.y() < paper::margin || text->baseline.y() > paper::content.bottom());
                if (text && !isFrame)
                    points = std::min(points, text->type.pixels * 72 / paper::dotsPerInch);
            }
        }
        return points;
    };
    CHECK(smallest(large) == Approx(16).margin(0.01));
    CHECK(smallest(usual) < 12);
}

TEST_CASE("The PDF of the family copy holds no planted word that is not theirs")
{
    const PlantedCase planted = plantedCase();
    const QStringList never{ u"HARM"_s, u"CONFIDENTIAL"_s, u"HIDDENLANE"_s, u"Hiddenlane"_s, u"hiddenlane"_s, u"EX16"_s,
        u"BERTSTREET"_s, u"Bertstreet"_s, u"SOCIALADVICE"_s, u"REFERRALADVICE"_s, u"CONTACTSAID"_s, u"RISKWORDS"_s,
        u"07700"_s, u"NOTEBERT"_s, u"NOTEANNA"_s };
    for (const Id person : { planted.child, planted.anna, planted.bert }) {
        const Report report = madePaper(planted.all, planted.lists, { PaperKind::familyCopy, person, {} }).report;
        const QString text = pdfText(report, u"family-copy-%1"_s.arg(person.text()));
        const QString html = QString::fromUtf8(htmlOf(report));
        CHECK(text.contains("PLAINTEXT"_L1));
        CHECK(html.contains("PLAINTEXT"_L1));
        for (const QString& each : never) {
            INFO(each.toStdString() << " for " << person.value);
            CHECK_FALSE(text.contains(each));
            CHECK_FALSE(html.contains(each));
        }
    }
}

TEST_CASE("The other papers are set as PDF with their own words")
{
    const PlantedCase planted = plantedCase();
    const auto text = [&](PaperKind kind, Id row, const QString& name) {
        return pdfText(madePaper(planted.all, planted.lists, { kind, row, {} }).report, name);
    };
    CHECK(text(PaperKind::record, {}, u"record"_s).contains(u"Harm report"_s));
    CHECK(text(PaperKind::plan, {}, u"plan"_s).contains(u"Find a club"_s));
    CHECK(text(PaperKind::invitation, planted.annasInvitation, u"invitation"_s).contains(u"6 July 2009"_s));
    CHECK(text(PaperKind::meetingPapers, planted.meeting, u"meeting"_s).contains(u"Actions of Anna"_s));
    CHECK(text(PaperKind::checking, planted.contribution, u"checking"_s).contains(u"Signed by Jo Sample"_s));
    CHECK(text(PaperKind::review, planted.review, u"review"_s).contains(u"completely"_s));
    CHECK(text(PaperKind::blankAssessment, {}, u"blank-caf"_s).contains(u"Development of the child"_s));
    CHECK(text(PaperKind::blankConsent, {}, u"blank-consent"_s).contains(u"withdrawn"_s));
    CHECK(text(PaperKind::outcomeSlip, {}, u"outcome"_s).contains(u"level 2"_s));
}
