// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backupnames.h"
#include "core/store/check.h"
#include "core/store/people.h"
#include "core/vault/vault.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"

#include <QFile>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<store::File> openedBy(const TestFile& file, const store::Unlocking& unlocking)
{
    auto opened = store::File::open(file.path(), store::Access::read, {unlocking, {}});
    return opened ? std::move(*opened) : nullptr;
}

} // namespace

TEST_CASE("A second person opens the file with a passphrase of their own until they are removed", "[people]")
{
    TestFile file(TestFile::Kind::locked);
    const store::File& opened = file.open();
    store::Writer& own = file.writer();
    const Id bert = must(store::addPerson(
        opened, own, u"B. Second"_s, record::Duty::coordinator, TestFile::passphrase(u"four green bicycles"_s)));
    auto holders = must(store::keyHolders(opened));
    REQUIRE(holders.people.size() == 2);
    CHECK(holders.people[0].person.name == u"K. Keeper"_s);
    CHECK(holders.people[1].person.id == bert);
    CHECK(holders.people[1].canOpen);
    CHECK(holders.freeSlots == 14);
    const auto byBert = openedBy(file, TestFile::typed(u"four green bicycles"_s));
    REQUIRE(byBert);
    CHECK(byBert->person().name == u"B. Second"_s);

    must(store::removePerson(opened, own, bert));
    CHECK_FALSE(openedBy(file, TestFile::typed(u"four green bicycles"_s)));
    holders = must(store::keyHolders(opened));
    CHECK_FALSE(holders.people[1].canOpen);
    CHECK(holders.people[1].person.left.isSet());
    CHECK(must(store::check(*file.connect(), Date::fromCalendar(2009, 7, 24))).findings.empty());
}

TEST_CASE("The keeper cannot be removed until the file is handed over, the last opener never", "[people]")
{
    TestFile file(TestFile::Kind::locked);
    const store::File& opened = file.open();
    store::Writer& writer = file.writer();
    const Id keeper = opened.person().id;
    CHECK_FALSE(store::removePerson(opened, writer, keeper));
    const Id bert = must(store::addPerson(
        opened, writer, u"B. Second"_s, record::Duty::coordinator, TestFile::passphrase(u"four green bicycles"_s)));
    must(store::handOver(opened, writer, bert));
    const auto holders = must(store::keyHolders(opened));
    CHECK(holders.people[0].person.id == bert);
    CHECK(holders.people[0].person.duty == record::Duty::keeper);
    CHECK(holders.people[1].person.duty == record::Duty::coordinator);
    must(store::removePerson(opened, writer, keeper));
    CHECK_FALSE(store::removePerson(opened, writer, bert));
    CHECK_FALSE(openedBy(file, file.unlocking()));
    CHECK(openedBy(file, TestFile::typed(u"four green bicycles"_s)));
}

TEST_CASE("A changed passphrase replaces the old one", "[people]")
{
    TestFile file(TestFile::Kind::locked);
    const store::File& opened = file.open();
    must(store::changePassphrase(opened, file.writer(), opened.person().id, TestFile::passphrase(u"nine slow herons wade"_s)));
    CHECK_FALSE(openedBy(file, file.unlocking()));
    const auto again = openedBy(file, TestFile::typed(u"nine slow herons wade"_s));
    REQUIRE(again);
    CHECK(again->person().name == u"K. Keeper"_s);
    CHECK(store::authorOf(*again, u"command line"_s) == u"K. Keeper"_s);
    CHECK(must(store::keyHolders(opened)).freeSlots == 15);
}

TEST_CASE("A key slot that no person bears is emptied when the next person is added", "[people]")
{
    TestFile file(TestFile::Kind::locked);
    const store::File& opened = file.open();
    const Passphrase nobodys = TestFile::passphrase(u"left by a fault half-way"_s);
    const auto slot = vault::sealForTyped(*opened.keys(), vault::SlotKind::passphrase, file.ids.next(0), nobodys.secret(),
        {TestFile::cheap.memoryBytes, TestFile::cheap.rounds});
    REQUIRE(slot);
    {
        const auto connection = must(opened.connect(store::Access::write));
        vault::HeaderInUse place(connection->handle());
        must(vault::changeSlots(
            place, *opened.keys(), [&](vault::Header& header) { return vault::putSlot(header, *slot); }));
    }
    REQUIRE(openedBy(file, {nobodys, {}}));
    CHECK(must(store::keyHolders(opened)).freeSlots == 14);
    must(store::addPerson(
        opened, file.writer(), u"B. Second"_s, record::Duty::coordinator, TestFile::passphrase(u"four green bicycles"_s)));
    CHECK_FALSE(openedBy(file, {nobodys, {}}));
    CHECK(openedBy(file, file.unlocking()));
    CHECK(openedBy(file, TestFile::typed(u"four green bicycles"_s)));
    CHECK(must(store::keyHolders(opened)).freeSlots == 14);
}

TEST_CASE("A passphrase whose change cannot be noted stays as it was", "[people]")
{
    TestFile file(TestFile::Kind::locked);
    const store::File& opened = file.open();
    must(file.writer().perform([](store::Connection& connection, store::RecordWriter&) {
        return connection.execute("CREATE TEMP TRIGGER deaf BEFORE INSERT ON main.event "
                                  "BEGIN SELECT raise(ABORT, 'no more events'); END");
    }));
    CHECK_FALSE(store::changePassphrase(
        opened, file.writer(), opened.person().id, TestFile::passphrase(u"nine slow herons wade"_s)));
    CHECK(openedBy(file, file.unlocking()));
    CHECK_FALSE(openedBy(file, TestFile::typed(u"nine slow herons wade"_s)));
}

TEST_CASE("Only the present passphrase of whoever opened the file is verified, not another person's", "[people]")
{
    TestFile file(TestFile::Kind::locked);
    const store::File& opened = file.open();
    must(store::addPerson(
        opened, file.writer(), u"B. Second"_s, record::Duty::coordinator, TestFile::passphrase(u"four green bicycles"_s)));
    CHECK(store::verifyPassphrase(opened, file.unlocking().typed));
    for (const Passphrase& wrong : {TestFile::passphrase(u"four green bicycles"_s), Passphrase()}) {
        const auto refused = store::verifyPassphrase(opened, wrong);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().failure == Failure::locked);
    }
    must(store::changePassphrase(opened, file.writer(), opened.person().id, TestFile::passphrase(u"nine slow herons wade"_s)));
    CHECK_FALSE(store::verifyPassphrase(opened, file.unlocking().typed));
    CHECK(store::verifyPassphrase(opened, TestFile::passphrase(u"nine slow herons wade"_s)));
}

TEST_CASE("The recovery code opens the file however it is typed, and an older code does not", "[people]")
{
    TestFile file(TestFile::Kind::locked);
    const store::File& opened = file.open();
    CHECK_FALSE(must(store::keyHolders(opened)).hasRecoveryCode);
    const auto old = store::RecoveryCode::generate();
    const auto code = store::RecoveryCode::generate();
    must(store::setRecoveryCode(opened, file.writer(), old));
    must(store::setRecoveryCode(opened, file.writer(), code));
    CHECK(must(store::keyHolders(opened)).hasRecoveryCode);
    CHECK(must(store::keyHolders(opened)).freeSlots == 14);
    QString typed = code.text.toLower();
    typed.replace(u'-', u' ').replace(u'0', u'o').replace(u'1', u'l');
    const auto recovered = openedBy(file, TestFile::typed(typed));
    REQUIRE(recovered);
    CHECK(recovered->openedBy() == store::OpenedBy::recoveryCode);
    CHECK_FALSE(recovered->person().id.isSet());
    CHECK(store::authorOf(*recovered, u"command line"_s) == u"(recovery code)"_s);
    CHECK_FALSE(openedBy(file, TestFile::typed(old.text)));
}

TEST_CASE("A recovery code with one wrong character is told from a right one", "[people]")
{
    int taken = 0;
    for (int round = 0; round < 20; ++round) {
        const QString code = store::RecoveryCode::generate().text;
        REQUIRE(code.size() == 34);
        REQUIRE(store::RecoveryCode::parse(code));
        QString wrong = code;
        const qsizetype at = (round * 5) % 28 / 4 * 5 + round % 4;
        wrong[at] = wrong[at] == u'7' ? u'8' : u'7';
        taken += store::RecoveryCode::parse(wrong) ? 1 : 0;
    }
    CHECK(taken <= 1); // ten check bits: one in a thousand slips through
    CHECK_FALSE(store::RecoveryCode::parse(u"7777"_s));
    CHECK_FALSE(store::RecoveryCode::parse(u"seven quiet otters at dusk"_s));
}

TEST_CASE("The council's key opens the file when nobody else can", "[people]")
{
    TestFile file(TestFile::Kind::locked);
    const store::File& opened = file.open();
    const auto keys = store::EscrowKeys::generate();
    CHECK_FALSE(store::setEscrowKey(opened, file.writer(), u"not a key"_s));
    must(store::setEscrowKey(opened, file.writer(), keys.publicKey));
    CHECK(must(store::keyHolders(opened)).hasEscrowKey);
    const auto byCouncil = openedBy(file, {{}, TestFile::passphrase(keys.secretKey)});
    REQUIRE(byCouncil);
    CHECK(byCouncil->openedBy() == store::OpenedBy::escrowKey);
    CHECK(store::authorOf(*byCouncil, u"command line"_s) == u"(council’s key)"_s);
    must(store::setEscrowKey(opened, file.writer(), {}));
    CHECK_FALSE(openedBy(file, {{}, TestFile::passphrase(keys.secretKey)}));
}

TEST_CASE("A rekeyed file opens for who asked for it, keeps everything, and forgets the others' passphrases", "[people]")
{
    TestFile file(TestFile::Kind::locked);
    const auto keys = store::EscrowKeys::generate();
    Id keeper;
    QString fileId;
    {
        const store::File& opened = file.open();
        keeper = opened.person().id;
        fileId = opened.fileId();
        static_cast<void>(must(store::addPerson(opened, file.writer(), u"B. Second"_s, record::Duty::coordinator,
            TestFile::passphrase(u"four green bicycles"_s))));
        must(store::setEscrowKey(opened, file.writer(), keys.publicKey));
    }
    file.close();
    const auto code = store::RecoveryCode::generate();
    must(store::rekey(file.path(), file.unlocking(),
        {keeper, TestFile::passphrase(u"nine slow herons wade"_s), code, TestFile::cheap}));
    CHECK_FALSE(openedBy(file, file.unlocking()));
    CHECK_FALSE(openedBy(file, TestFile::typed(u"four green bicycles"_s)));
    CHECK(openedBy(file, TestFile::typed(code.text)));
    CHECK(openedBy(file, {{}, TestFile::passphrase(keys.secretKey)}));
    const auto opened = openedBy(file, TestFile::typed(u"nine slow herons wade"_s));
    REQUIRE(opened);
    CHECK(opened->person().name == u"K. Keeper"_s);
    CHECK(opened->fileId() != fileId);
    const auto connection = must(opened->connect(store::Access::read));
    CHECK(must(store::check(*connection, Date::fromCalendar(2009, 7, 24))).findings.empty());
    CHECK(must(connection->integer("SELECT count(*) FROM child")) == 1);
    const auto backups = store::listBackups(file.path());
    REQUIRE(backups.size() == 1);
    CHECK(backups.front().reason == store::BackupReason::beforeRekey);
    CHECK(store::File::open(backups.front().path, store::Access::read, {file.unlocking(), {}}));
    CHECK_FALSE(store::File::open(backups.front().path, store::Access::read,
        {TestFile::typed(u"nine slow herons wade"_s), {}}));
    CHECK_FALSE(QFile::exists(file.path() + u".rekeyed"_s));
}

TEST_CASE("An unprotected file's protected copy holds the same records and has a keeper", "[people]")
{
    TestFile file;
    const QString target = file.folder() + u"/locked.axs"_s;
    must(store::protectCopy(
        file.path(), target, {TestFile::passphrase(u"nine slow herons wade"_s), u"N. Keeper"_s, TestFile::cheap}));
    CHECK(store::isProtectedFile(target));
    CHECK_FALSE(store::isProtectedFile(file.path()));
    const auto opened = must(
        store::File::open(target, store::Access::write, {TestFile::typed(u"nine slow herons wade"_s), {}}));
    CHECK(opened->person().name == u"N. Keeper"_s);
    const auto connection = must(opened->connect(store::Access::read));
    CHECK(must(connection->integer("SELECT count(*) FROM caf")) == 1);
    CHECK(must(store::check(*connection, Date::fromCalendar(2009, 7, 24))).findings.empty());
    CHECK_FALSE(store::protectCopy(file.path(), target, {TestFile::passphrase(u"x"_s), {}, TestFile::cheap}));
}

TEST_CASE("An unprotected file has no people and says so", "[people]")
{
    TestFile file;
    const auto holders = store::keyHolders(file.open());
    CHECK(store::authorOf(file.open(), u"command line"_s) == u"command line"_s);
    REQUIRE_FALSE(holders);
    CHECK(holders.error().sentence.contains(u"not protected"_s));
}

TEST_CASE("A weak passphrase is refused in words", "[people]")
{
    CHECK(store::passphraseProblem(u"short"_s, u"county"_s, u"Anna"_s));
    CHECK(store::passphraseProblem(u"aaaaaaaaaaaaaaaa"_s, u"county"_s, u"Anna"_s));
    CHECK(store::passphraseProblem(u"northern county1"_s, u"northern county"_s, u"Anna"_s));
    CHECK_FALSE(store::passphraseProblem(u"seven quiet otters"_s, u"county"_s, u"Anna"_s));
}
