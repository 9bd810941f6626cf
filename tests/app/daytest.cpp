// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/protectedfile.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"

#include <QFile>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int children = 5'000;

/// Two names of nobody's for each child, 10,000 in all. Each holds the stem, so that looking for it looks for them all.
const QByteArray stem = "quvexil";

QString plantedName(int number)
{
    QString letters;
    for (int rest = number; letters.size() < 4; rest /= 20)
        letters += u"bcdfghjklmnprstvwxyz"[rest % 20];
    return u"Quvexil"_s + letters;
}

QByteArray tableOfCafs()
{
    QString table = u"caf_ref,child_ref,forename,surname,cluster,started\n"_s;
    for (int i = 0; i < children; ++i)
        table += u"P%1,K%1,%2,%3,Planted,2009-03-02\n"_s.arg(i).arg(plantedName(2 * i), plantedName(2 * i + 1));
    return table.toUtf8();
}

bool holdsName(const QByteArray& bytes)
{
    QByteArray wide;
    for (const char letter : stem)
        wide.append(letter).append('\0');
    const QByteArray lower = bytes.toLower();
    return lower.contains(stem) || lower.contains(wide);
}

} // namespace

TEST_CASE("A day's work with 10,000 planted names leaves none of them readable on the disk")
{
    Program program;
    program.moveHome();
    makeProtected(program);
    program.write(u"secret"_s, keeperPassphrase);
    program.write(u"places.csv"_s, "cluster,area\nPlanted,Northern\n");
    const QByteArray table = tableOfCafs();
    REQUIRE(table.toLower().count(stem) == 2 * children);
    REQUIRE(holdsName(table));
    const auto command = [&](const QStringList& words, const QString& file = u"county.axs"_s) {
        return QStringList{words.first(), program.path(file)} + words.mid(1)
            + QStringList{u"--passphrase-file"_s, program.path(u"secret"_s)};
    };
    const auto works = [&](const QStringList& words, const QString& file = u"county.axs"_s) {
        const Answer answer = program.run(command(words, file));
        INFO(words.join(u' ').toStdString() << ": " << answer.problems.toStdString());
        CHECK(answer.status == 0);
    };
    works({u"import"_s, u"clusters"_s, program.path(u"places.csv"_s)});
    const QStringList importCafs{u"import"_s, u"cafs"_s, program.write(u"cafs.csv"_s, table)};
    works(importCafs + QStringList{u"--dry-run"_s});
    int cuts = 0;
    for (const int milliseconds : {150, 300, 450, 600})
        cuts += program.cutOff(command(importCafs), milliseconds) ? 1 : 0;
    CHECK(cuts > 0);
    works(importCafs);
    works({u"check"_s});
    works({u"figures"_s});
    works({u"report"_s, u"--out"_s, program.path(u"report.pdf"_s)});
    works({u"report"_s, u"--out"_s, program.path(u"report.html"_s)});
    works({u"backup"_s, u"--out"_s, program.path(u"copy.axs"_s)});
    works({u"restore"_s, u"--out"_s, program.path(u"again.axs"_s)}, u"copy.axs"_s);
    works({u"salvage"_s, u"--out"_s, program.path(u"salvaged.axs"_s)});
    for (const QString& page : {u"home"_s, u"children"_s})
        works({u"grab"_s, u"--page"_s, page, u"--out"_s, program.path(page + u".png"_s)});
    {
        const auto file = must(openProtected(program, QString::fromUtf8(keeperPassphrase.trimmed())));
        const auto connection = must(file->connect(store::Access::read));
        CHECK(must(connection->integer("SELECT count(*) FROM child WHERE surname LIKE 'Quvexil%'")) == children);
    }
    REQUIRE(QFile::remove(program.path(u"cafs.csv"_s)));

    qsizetype looked = 0;
    for (const QString& each : program.files()) {
        INFO(each.toStdString());
        CHECK_FALSE(each.contains(u"quvexil"_s, Qt::CaseInsensitive));
        const QByteArray bytes = program.read(each);
        looked += bytes.size();
        CHECK_FALSE(holdsName(bytes));
    }
    CHECK(looked > 20'000'000);
}
