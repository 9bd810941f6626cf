// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/damagepage.h"

#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/protecteddesk.h"
#include "ui/parts/noticebar.h"
#include "ui/shell/readonlybar.h"
#include "ui/shell/trailbar.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace axs;
using namespace axs::test;
using namespace axs::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A protected file with a backup, and with the first page of its clusters flipped since.
struct Damaged : ProtectedDesk
{
    Damaged()
    {
        openAsKeeper();
        REQUIRE(store::backUp(session().file(), store::BackupReason::onRequest, 1'248'393'600'000));
        const auto connection = session().file().connect(store::Access::read);
        REQUIRE(connection);
        const auto page = (*connection)->integer("SELECT rootpage FROM sqlite_master WHERE name = 'cluster'");
        REQUIRE(page);
        window().workplace().close();
        QFile file(path());
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(8192 + (*page - 1) * 4096 + 100));
        char byte = 0;
        REQUIRE(file.peek(&byte, 1) == 1);
        REQUIRE(file.putChar(static_cast<char>(byte ^ 1)));
    }
    /// From the page of the passphrase to that of the damage.
    void comeToDamage()
    {
        window().workplace().open(path());
        typePassphrase(keepersPassphrase);
        REQUIRE(comes([this] { return isOn(PageKind::damage) && window().pages().page()->isReady(); }));
    }
    bool isHome()
    {
        return comes([this] { return isOn(PageKind::home) && window().pages().page()->isReady(); });
    }
    QString notice() { return part<NoticeBar>(u"noticeBar"_s)->sentence(); }
};

} // namespace

TEST_CASE("A damaged page of a protected file leads, once it is unlocked, to what can be done")
{
    Damaged desk;
    desk.comeToDamage();
    CHECK(desk.part<QLabel>(u"damageWords"_s)->text().contains(u"damaged"_s));
    CHECK_FALSE(desk.session().isWritable());
    CHECK(desk.part<QPushButton>(u"readOn"_s)->isVisible());
    CHECK(namelessFocusables(desk.window()).join(u'\n') == QString());
    desk.keepPicture(u"damage-protected"_s);

    SECTION("the newest backup takes its place, and nobody is warned of an older copy")
    {
        REQUIRE(comes([&] { return desk.focused() != nullptr && desk.focused()->objectName() == u"useBackup"_s; }));
        desk.press(Qt::Key_Space);
        desk.typePassphrase(ProtectedDesk::keepersPassphrase);
        REQUIRE(desk.isHome());
        CHECK(desk.notice().contains(u"is as it was in the backup"_s));
        REQUIRE(comes([&] { return desk.events(u"restore"_s).size() == 1; }));
        REQUIRE(comes([&] { return desk.session().trailReport().has_value(); }));
        CHECK(desk.session().isWritable());
        CHECK_FALSE(desk.session().damage().has_value());
        CHECK(desk.part<TrailBar>(u"trailBar"_s)->sentence().isEmpty());
    }
    SECTION("what can be read is saved after the passphrase is typed, and opened")
    {
        const QString target = desk.folder() + u"/salvaged.axs"_s;
        desk.part<DamagePage>(u"damagePage"_s)->salvageTo(target);
        desk.typePassphrase(u"three quiet garden gate"_s);
        REQUIRE(comes([&] { return !desk.problemAt(u"passphrase"_s).isEmpty(); }));
        desk.typePassphrase(ProtectedDesk::keepersPassphrase);
        REQUIRE(desk.isHome());
        CHECK(desk.session().file().path() == target);
        CHECK(desk.session().file().properties().isProtected);
        CHECK(desk.session().isWritable());
        CHECK(desk.notice().contains(u"records were read"_s));
    }
    SECTION("what is sound is read on, and nothing leads away again")
    {
        desk.click(u"readOn"_s);
        REQUIRE(desk.isOn(PageKind::home));
        CHECK(desk.part<ReadOnlyBar>(u"readOnlyBar"_s)->isVisible());
        CHECK_FALSE(desk.window().actions().action(u"record.new"_s).isEnabled());
        Q_EMIT desk.session().failed({u"Another page is damaged."_s, {}, Failure::damaged});
        CHECK(desk.isOn(PageKind::home));
        CHECK(desk.notice() == u"Another page is damaged."_s);
    }
}

TEST_CASE("A save or a read that meets with damage leads to the page of damage too")
{
    ProtectedDesk desk;
    desk.openAsKeeper();
    const Error damage{u"The record file is damaged. Open the newest backup instead."_s, {}, Failure::damaged};
    SECTION("a save")
    {
        bool heard = false;
        desk.session().write(
            &desk.window(), [damage](store::Connection&, store::RecordWriter&) -> Result<void> { return damage; },
            [&heard](const Result<store::SaveReceipt>& result) { heard = !result; });
        REQUIRE(comes([&] { return desk.isOn(PageKind::damage); }));
        CHECK(heard);
    }
    SECTION("a read")
    {
        desk.session().read(
            &desk.window(), [damage](store::Connection&) -> Result<int> { return damage; }, [](const Result<int>&) {});
        REQUIRE(comes([&] { return desk.isOn(PageKind::damage); }));
    }
    CHECK_FALSE(desk.session().isWritable());
    CHECK(desk.part<QLabel>(u"damageWords"_s)->text().startsWith(damage.sentence));
}
