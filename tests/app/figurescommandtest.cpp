// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/catalogue.h"
#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The sample county, once for all tests.
const Program& county()
{
    static const Program program;
    static const Answer made = program.run({u"sample"_s, program.path(u"county.axs"_s)});
    REQUIRE(made.status == 0);
    return program;
}

Answer figures(const QStringList& options)
{
    return county().run(QStringList{u"figures"_s, county().path(u"county.axs"_s)} + options);
}

QJsonObject json(const QStringList& options)
{
    const Answer answer = figures(options + QStringList{u"--format"_s, u"json"_s});
    REQUIRE(answer.status == 0);
    const auto document = QJsonDocument::fromJson(answer.output.toUtf8());
    REQUIRE(document.isObject());
    return document.object();
}

} // namespace

TEST_CASE("figures prints all in the order of the catalogue, as JSON")
{
    const QJsonObject object = json({u"--from"_s, u"2007-09-01"_s, u"--to"_s, u"2009-06-30"_s});
    CHECK(object[u"file"].toString() == u"county.axs"_s);
    CHECK(object[u"period"].toObject()[u"from"].toString() == u"2007-09-01"_s);
    const QJsonArray all = object[u"figures"].toArray();
    QStringList ids;
    for (const auto each : all)
        ids << each.toObject()[u"id"].toString();
    QStringList expected;
    for (const axs::figure::Definition& each : axs::figure::catalogue())
        expected << QString::fromLatin1(each.id.data(), static_cast<qsizetype>(each.id.size()));
    CHECK(ids == expected);
    CHECK(ids.first() == u"review-outcomes"_s);
    CHECK(ids.last() == u"self-assessment"_s);
}

TEST_CASE("figures gives comments only where their figure is named, and never with small numbers hidden")
{
    const auto comments = [](const QJsonObject& object) {
        int written = 0;
        for (const auto figure : object[u"figures"].toArray()) {
            if (figure.toObject()[u"id"] != u"review-comments"_s)
                continue;
            for (const auto row : figure.toObject()[u"rows"].toArray()) {
                for (const int column : {4, 6, 8})
                    written += row.toArray()[column].isString();
            }
        }
        return written;
    };
    CHECK(comments(json({})) == 0);
    const QJsonObject named = json({u"--figure"_s, u"review-comments"_s});
    CHECK(named[u"figures"].toArray().first().toObject()[u"rows"].toArray().size() > 10);
    CHECK(comments(named) > 0);
    const Answer refused = figures({u"--figure"_s, u"review-comments"_s, u"--suppress"_s});
    CHECK(refused.status == 2);
    CHECK(refused.output.isEmpty());
    const Answer all = figures({u"--suppress"_s, u"--format"_s, u"csv"_s});
    CHECK(all.status == 0);
    CHECK(all.problems.contains(u"review-comments"_s));
    CHECK_FALSE(all.output.contains(u"# review-comments"_s));
    CHECK(all.output.contains(u"# self-assessment"_s));
}

TEST_CASE("figures gives the printed row of Barnstaple unrounded, and what was not asked for is null")
{
    const QJsonObject object = json({u"--figure"_s, u"cafs-per-1000"_s});
    CHECK(object[u"period"].toObject()[u"from"].isNull());
    CHECK(object[u"filters"].toObject()[u"level"].isNull());
    CHECK(object[u"filters"].toObject()[u"target"].toDouble() == 5000);
    const QJsonObject figure = object[u"figures"].toArray().first().toObject();
    CHECK(figure[u"number"].toString() == u"14"_s);
    CHECK(figure[u"section"].toInt() == 4);
    CHECK(figure[u"unit"].toString() == u"episodes per 1,000 aged 0–19"_s);
    const QJsonArray row = figure[u"rows"].toArray().first().toArray();
    CHECK(row[0].toString() == u"Barnstaple"_s);
    CHECK(row[1].toInt() == 15);
    CHECK(row[2].toInt() == 9603);
    CHECK(row[3].toDouble() == 1.5620118712902218);
    CHECK(figure[u"total"].toArray()[1].toInt() == 867);
}

TEST_CASE("figures filters by alias, and names what it does not know")
{
    const QJsonObject object
        = json({u"--figure"_s, u"cafs-by-cluster"_s, u"--cluster"_s, u"Honiton/Axe Valley"_s});
    CHECK(object[u"filters"].toObject()[u"clusters"].toArray().first().toString() == u"Honiton & Axe Valley"_s);
    CHECK(object[u"figures"].toArray().first().toObject()[u"total"].toArray()[1].toInt() == 33);
    for (const QStringList& unknown : {QStringList{u"--cluster"_s, u"Atlantis"_s}, {u"--area"_s, u"Western"_s},
             {u"--service"_s, u"Plumbing"_s}, {u"--figure"_s, u"cafs"_s}, {u"--format"_s, u"xml"_s},
             {u"--from"_s, u"30/06/2009"_s}}) {
        const Answer answer = figures(unknown);
        INFO(unknown.join(u' ').toStdString());
        CHECK(answer.status == 2);
        CHECK(answer.output.isEmpty());
        CHECK(answer.problems.contains(unknown.last()));
    }
}

TEST_CASE("figures as CSV names each figure, its columns, rows and total")
{
    const Answer answer = figures({u"--figure"_s, u"cafs-by-gender"_s, u"--format"_s, u"csv"_s});
    CHECK(answer.status == 0);
    const QStringList lines = answer.output.split(u'\n');
    CHECK(lines[0] == u"# cafs-by-gender"_s);
    CHECK(lines[1] == u"gender,cafs,percent"_s);
    CHECK(lines[2].startsWith(u"Male,568,"_s));
    CHECK(lines[5].startsWith(u"Total,867,"_s));
    CHECK(lines[6].isEmpty());
}

TEST_CASE("check finds nothing in the sample that needs a person, and says when a file is not one")
{
    const Answer sound = county().run({u"check"_s, county().path(u"county.axs"_s)});
    CHECK(sound.status == 0);
    CHECK(sound.problems.isEmpty());
    CHECK(sound.output.contains(u"0 findings"_s));
    CHECK(county().run({u"check"_s, county().path(u"nowhere.axs"_s)}).status == 3);
    const QString other = county().write(u"other.axs"_s, "not a record file");
    const Answer refused = county().run({u"check"_s, other});
    CHECK(refused.status == 3);
    CHECK(refused.problems.contains(u"is not a record file"_s));
}

TEST_CASE("sample never takes the place of a file, and refuses sizes that make no county")
{
    CHECK(county().run({u"sample"_s, county().path(u"county.axs"_s)}).status == 4);
    for (const QString& size : {u"0"_s, u"many"_s, u"-5"_s}) {
        const Answer refused = county().run({u"sample"_s, county().path(u"x.axs"_s), u"--size"_s, size});
        CHECK(refused.status == 2);
        CHECK_FALSE(county().has(u"x.axs"_s));
    }
}

TEST_CASE("report writes PDF and HTML without a display, the same bytes when time stands still")
{
    Program program;
    program.stopTime();
    const QString file = program.path(u"county.axs"_s);
    REQUIRE(program.run({u"sample"_s, file}).status == 0);
    const auto write = [&](const QString& name) {
        return program.run({u"report"_s, file, u"--out"_s, program.path(name), u"--from"_s, u"2007-09-01"_s, u"--to"_s,
            u"2009-06-30"_s});
    };
    for (const QString& ending : {u".pdf"_s, u".html"_s}) {
        const Answer first = write(u"a"_s + ending);
        INFO(first.problems.toStdString());
        CHECK(first.status == 0);
        CHECK(program.read(u"a"_s + ending).size() > 10'000);
        for (int again = 0; again < 4; ++again) {
            const QString name = QString::number(again) + ending;
            CHECK(write(name).status == 0);
            const bool isSame = program.read(u"a"_s + ending) == program.read(name);
            CHECK(isSame);
        }
        CHECK(write(u"a"_s + ending).status == 4);
    }
    CHECK(write(u"a.docx"_s).status == 2);
    CHECK(program.run({u"report"_s, file, u"--out"_s, program.path(u"p.pdf"_s), u"--pack"_s, u"lunch"_s}).status == 2);
}

TEST_CASE("report encrypts a PDF with the first line of a file, and HTML not at all")
{
    const Program& program = county();
    const QString secret = program.write(u"secret.txt"_s, "open sesame\nnot this\n");
    const auto write = [&](const QString& name, const QString& passphraseFile) {
        return program.run({u"report"_s, program.path(u"county.axs"_s), u"--out"_s, program.path(name),
            u"--encrypt-file"_s, passphraseFile});
    };
    REQUIRE(write(u"locked.pdf"_s, secret).status == 0);
    const auto opens = [&](const QString& passphrase) {
        return QProcess::execute(
                   u"pdftotext"_s, {u"-upw"_s, passphrase, program.path(u"locked.pdf"_s), program.path(u"t.txt"_s)})
            == 0;
    };
    CHECK_FALSE(opens(u"wrong"_s));
    CHECK(opens(u"open sesame"_s));
    CHECK(program.read(u"t.txt"_s).contains("Dawlish"));
    CHECK(write(u"locked.html"_s, secret).status == 2);
    CHECK(write(u"other.pdf"_s, program.path(u"nowhere.txt"_s)).status == 2);
    CHECK(write(u"empty.pdf"_s, program.write(u"empty.txt"_s, "\n")).status == 2);
    CHECK_FALSE(program.has(u"empty.pdf"_s));
}

TEST_CASE("figures counts the file as it was known on a day, and says so")
{
    // Everything in the sample was saved on its own today, the 24th of July 2009.
    const QStringList one{u"--figure"_s, u"cafs-by-cluster"_s};
    const QJsonObject now = json(one);
    const QJsonObject known = json(one + QStringList{u"--as-known"_s, u"2009-07-25"_s});
    const QJsonObject figure = known[u"figures"].toArray().first().toObject();
    CHECK(figure[u"rows"] == now[u"figures"].toArray().first().toObject()[u"rows"]);
    CHECK(figure[u"notes"].toArray().first().toString().startsWith(u"As it was known on 25 July 2009:"_s));
    const Answer text = figures(one + QStringList{u"--as-known"_s, u"2009-07-25"_s});
    CHECK(text.output.contains(u"All clusters, as known on 25 July 2009"_s));
    CHECK(text.output.contains(u"to 25 July 2009"_s));

    const Answer before = figures(one + QStringList{u"--as-known"_s, u"2009-07-22"_s});
    CHECK(before.status == 2);
    CHECK(before.problems.contains(u"Nothing was in this file yet on 22 July 2009"_s));
    CHECK(figures({u"--as-known"_s, u"yesterday"_s}).status == 2);
}
