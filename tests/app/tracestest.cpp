// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/protectedfile.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray practitioners = "practitioner_ref,name,role\nP1,Edith Canary,health visitor\n";

/// What the program itself leaves besides the files that it was asked for. Fonts' caches hold names of fonts.
QStringList leftBehind(const Program& program)
{
    QStringList left;
    for (const QString& each : program.files()) {
        if (each.startsWith("county backups/county "_L1) && each.endsWith(" before import.axs"_L1))
            left += u"a backup"_s; // its name holds the time
        else if (!each.startsWith("home/.cache/fontconfig/"_L1))
            left += each;
    }
    return left;
}

} // namespace

TEST_CASE("Commands on a protected file leave nothing behind but what they were asked for")
{
    Program program;
    program.moveHome();
    makeProtected(program);
    program.write(u"table.csv"_s, practitioners);
    program.write(u"secret"_s, keeperPassphrase);
    const auto run = [&](const QStringList& command, const QStringList& options) {
        const Answer answer = program.run(QStringList{command.first(), program.path(u"county.axs"_s)} + command.mid(1)
            + options + QStringList{u"--passphrase-file"_s, program.path(u"secret"_s)});
        INFO(command.first().toStdString() << ": " << answer.problems.toStdString());
        CHECK(answer.status == 0);
    };
    run({u"import"_s, u"practitioners"_s, program.path(u"table.csv"_s)}, {});
    run({u"check"_s}, {});
    run({u"keys"_s}, {});
    run({u"figures"_s}, {});
    run({u"report"_s}, {u"--out"_s, program.path(u"report.pdf"_s)});
    run({u"report"_s}, {u"--out"_s, program.path(u"report.html"_s)});

    const QStringList left = leftBehind(program);
    CHECK(left
        == QStringList{u"a backup"_s, u"county.axs"_s, u"report.html"_s, u"report.pdf"_s, u"secret"_s,
            u"settings/axs-pathway/axs-pathway.ini"_s, u"table.csv"_s});
    for (const QString& each : left) {
        INFO(each.toStdString());
        if (each != "table.csv"_L1 && each != "a backup"_L1)
            CHECK_FALSE(program.read(each).contains("Canary"));
    }
    for (const QString& each : {u"report.html"_s, u"report.pdf"_s})
        CHECK((QFileInfo(program.path(each)).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
}

TEST_CASE("A locked file's name is all that the lock says besides computer, program and process")
{
    Program program;
    makeProtected(program);
    const auto file = openProtected(program, QString::fromUtf8(keeperPassphrase.trimmed()), store::Access::write);
    REQUIRE(file);
    const QByteArray lock = program.read(u"county.axs.lock"_s);
    CHECK(lock.startsWith(QByteArray::number(QCoreApplication::applicationPid()) + '\n'));
    CHECK_FALSE(lock.contains("Ada"));
    CHECK_FALSE(lock.contains("Canary"));
}
