// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/protectedfile.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"

#include <QFileInfo>
#include <QProcess>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype headerBytes = 8192;
constexpr qsizetype pageBytes = 4096;

/// Runs the decryptor from county.axs to plain.sqlite.
Answer decrypt(const Program& program, const QByteArray& secret)
{
    QProcess process;
    process.start(QStringLiteral(AXS_DECRYPT), {program.path(u"county.axs"_s), program.path(u"plain.sqlite"_s)});
    process.write(secret);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        failWith({u"the decryptor did not end by itself"_s, process.errorString()});
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

QString textOf(store::Connection& connection, std::string_view sql)
{
    auto statement = must(connection.prepare(sql));
    QString text;
    must(statement.forEachRow([&] { text += statement.text(0) + u'\n'; }));
    return text;
}

void damage(const Program& program, qsizetype at)
{
    QByteArray bytes = program.read(u"county.axs"_s);
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    program.write(u"county.axs"_s, bytes);
}

} // namespace

TEST_CASE("The decryptor writes a plain SQLite file with the same content, for its user alone")
{
    const Program program;
    const ProtectedFile made = makeProtected(program);
    const bool byCode = GENERATE(false, true);
    const Answer answer = decrypt(program, byCode ? made.recoveryCode.text.toUtf8() + '\n' : keeperPassphrase);
    CHECK(answer.problems.contains(u"readable by anybody"_s));
    REQUIRE(answer.status == 0);
    CHECK(QFileInfo(program.path(u"plain.sqlite"_s)).permissions()
        == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK(program.read(u"plain.sqlite"_s).size() == program.read(u"county.axs"_s).size() - headerBytes);

    const auto file = must(openProtected(program, QString::fromUtf8(keeperPassphrase.trimmed())));
    const auto before = must(file->connect(store::Access::read));
    const auto after = must(store::Connection::open(program.path(u"plain.sqlite"_s), store::Access::read));
    CHECK(textOf(*after, "PRAGMA integrity_check") == u"ok\n"_s);
    CHECK(textOf(*after, "SELECT surname FROM child") == u"Canary\n"_s);
    for (const std::string_view sql :
        {"SELECT sql FROM sqlite_schema ORDER BY name", "SELECT hex(rev_id) || hex(body) FROM revision ORDER BY seq"}) {
        CHECK_FALSE(textOf(*after, sql).isEmpty());
        CHECK(textOf(*after, sql) == textOf(*before, sql));
    }
}

TEST_CASE("The decryptor writes nothing for a wrong passphrase")
{
    const Program program;
    makeProtected(program);
    const Answer answer = decrypt(program, "not the passphrase\n");
    CHECK(answer.status == 1);
    CHECK(answer.problems == u"That does not open the file. Nothing was written.\n"_s);
    CHECK_FALSE(program.has(u"plain.sqlite"_s));
}

TEST_CASE("The decryptor names the page that is damaged and keeps nothing")
{
    const Program program;
    makeProtected(program);
    damage(program, headerBytes + 2 * pageBytes + 100);
    const Answer answer = decrypt(program, keeperPassphrase);
    CHECK(answer.status == 1);
    CHECK(answer.problems.startsWith(u"Page 3 is damaged."_s));
    CHECK_FALSE(program.has(u"plain.sqlite"_s));
}

TEST_CASE("The decryptor reads either copy of the header, and refuses a file with neither")
{
    const Program program;
    makeProtected(program);
    damage(program, 200);
    CHECK(decrypt(program, keeperPassphrase).status == 0);
    CHECK(QFile::remove(program.path(u"plain.sqlite"_s)));
    damage(program, pageBytes + 200);
    CHECK(decrypt(program, keeperPassphrase).status == 1);
    CHECK_FALSE(program.has(u"plain.sqlite"_s));
}

TEST_CASE("The decryptor leaves an interrupted save and an existing file alone")
{
    const Program program;
    makeProtected(program);
    program.write(u"county.axs-journal"_s, "half a save");
    CHECK(decrypt(program, keeperPassphrase).problems.startsWith(u"A save was interrupted"_s));
    CHECK(QFile::remove(program.path(u"county.axs-journal"_s)));
    program.write(u"plain.sqlite"_s, "precious");
    CHECK(decrypt(program, keeperPassphrase).status == 1);
    CHECK(program.read(u"plain.sqlite"_s) == "precious");
}
