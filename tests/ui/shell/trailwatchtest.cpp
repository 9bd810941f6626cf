// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trailwatch.h"

#include "core/store/backup.h"
#include "core/store/events.h"
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/support/testfile.h"
#include "tests/ui/shell/shelldesk.h"
#include "ui/shell/palette.h"
#include "ui/shell/trailbar.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPushButton>

using namespace axs;
using namespace axs::test;
using namespace axs::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A window over a real file, and a copy of that file as it was at first.
struct Watched
{
    TestFile file;
    ShellDesk desk;
    QString older = file.folder() + u"/older.axs"_s;

    Watched()
    {
        file.open();
        file.close(); // the file has its id from now on
        REQUIRE(QFile::copy(file.path(), older));
        desk.openReady(file.path());
        workAndClose();
    }
    Session& session() { return *desk.window().workplace().session(); }
    QString fileId() { return must(store::File::open(file.path(), store::Access::read))->fileId(); }
    QString bar() { return desk.part<TrailBar>(u"trailBar"_s)->sentence(); }
    bool barSays(const QString& words)
    {
        return comes([&] { return bar().contains(words); });
    }
    void work()
    {
        const auto before = session().trail();
        session().note(store::action::search, {}, u"zoe"_s);
        REQUIRE(comes([&] { return session().trail() != before; }));
    }
    void workAndClose()
    {
        work();
        const auto head = *session().trail();
        desk.window().workplace().close();
        REQUIRE(comes([&] { return desk.isOn(PageKind::start); }));
        REQUIRE(desk.settings().rememberedTrail(fileId()).has_value());
        CHECK(desk.settings().rememberedTrail(fileId())->head == head);
    }
    void putBack()
    {
        REQUIRE(QFile::remove(file.path()));
        REQUIRE(QFile::copy(older, file.path()));
    }
    std::vector<store::EventLine> incidents()
    {
        return must(store::newestEvents(*file.connect(), {{}, "incident", 0, 0}, 0, 9));
    }
};

} // namespace

TEST_CASE("A file that went on since it was used here is opened without a word", "[trail]")
{
    Watched watched;
    watched.desk.openReady(watched.file.path());
    REQUIRE(comes([&] { return watched.session().trailReport().has_value(); }));
    CHECK(watched.bar().isEmpty());
    CHECK(watched.session().trailReport()->faults.empty());
}

TEST_CASE("An older copy put back is noticed, and the newer one can be opened instead", "[trail]")
{
    Watched watched;
    const auto remembered = watched.desk.settings().rememberedTrail(watched.fileId());
    watched.putBack();
    watched.desk.openReady(watched.file.path());
    REQUIRE(watched.barSays(u"This is an older copy of a file last used here on"_s));
    CHECK(watched.bar().contains(u"(event 2; this copy ends at event 1)"_s));
    watched.work(); // what is remembered stays until somebody decides
    watched.desk.part<QPushButton>(u"openNewer"_s)->click();
    REQUIRE(comes([&] { return watched.desk.isOn(PageKind::start); }));
    CHECK(watched.bar().isEmpty());
    CHECK(watched.desk.settings().rememberedTrail(watched.fileId())->head == remembered->head);
    CHECK(watched.incidents().empty());
}

TEST_CASE("Going on with an older copy leaves an incident, and the copy is remembered", "[trail]")
{
    Watched watched;
    watched.putBack();
    watched.desk.openReady(watched.file.path());
    REQUIRE(watched.barSays(u"older copy"_s));
    watched.desk.part<QPushButton>(u"goOnWithCopy"_s)->click();
    CHECK(watched.bar().isEmpty());
    REQUIRE(comes([&] { return watched.incidents().size() == 1; }));
    CHECK(watched.incidents().front().event.detail.contains(u"ended at event 2, head "_s));
    REQUIRE(comes([&] { return watched.session().trail().has_value(); }));
    watched.workAndClose();
    watched.desk.openReady(watched.file.path());
    REQUIRE(comes([&] { return watched.session().trailReport().has_value(); }));
    CHECK(watched.bar().isEmpty());
}

TEST_CASE("A copy in which somebody worked on is noticed as another way", "[trail]")
{
    Watched watched;
    watched.putBack();
    for (const QString& typed : {u"ivo"_s, u"ada"_s}) {
        must(watched.file.writer().perform([typed](store::Connection&, store::RecordWriter& writer) -> Result<void> {
            const auto added = writer.addEvent(store::action::search, {}, typed, {});
            return added ? Result<void>() : added.error();
        }));
    }
    watched.file.close();
    watched.desk.openReady(watched.file.path());
    CHECK(watched.barSays(u"went another way"_s));
}

TEST_CASE("A backup that somebody puts in the file's place is not told as an older copy", "[trail]")
{
    Watched watched;
    watched.desk.openReady(watched.file.path());
    REQUIRE(store::backUp(
        watched.session().file(), store::BackupReason::onRequest, SystemClock().nowMilliseconds()));
    for (int i = 0; i < 3; ++i)
        watched.work();
    watched.desk.window().workplace().restore(store::listBackups(watched.file.path()).front());
    REQUIRE(comes([&] { return watched.desk.window().workplace().session() == nullptr; }));
    REQUIRE(comes([&] { return watched.desk.isOn(PageKind::home) && watched.session().trailReport().has_value(); }));
    REQUIRE(comes([&] {
        return must(store::newestEvents(*watched.file.connect(), {{}, "restore", 0, 0}, 0, 9)).size() == 1;
    }));
    CHECK(watched.bar().isEmpty());
    CHECK(watched.incidents().empty());
    watched.workAndClose();
    watched.desk.openReady(watched.file.path());
    REQUIRE(comes([&] { return watched.session().trailReport().has_value(); }));
    CHECK(watched.bar().isEmpty());
}

TEST_CASE("A list of events that was tampered with is told, with what to do", "[trail]")
{
    Watched watched;
    {
        const auto connection = must(store::Connection::open(watched.file.path(), store::Access::write));
        must(connection->execute("DROP TRIGGER event_is_chained; UPDATE event SET detail = 'ada' WHERE seq = 2"));
    }
    watched.desk.openReady(watched.file.path());
    REQUIRE(watched.barSays(u"Event 2 was changed or moved after it was written."_s));
    CHECK(watched.bar().contains(u"Open the newest backup"_s));
    CHECK_FALSE(watched.desk.part<QPushButton>(u"goOnWithCopy"_s)->isVisible());
    watched.desk.part<QPushButton>(u"showTrail"_s)->click();
    CHECK(watched.desk.isOn(PageKind::trail));
}

TEST_CASE("Who has looked at a child is one button from its CAF, and Enter leads back", "[trail]")
{
    Watched watched;
    watched.desk.openReady(watched.file.path());
    watched.desk.window().pages().go({PageKind::caf, {}, watched.file.caf.id, {}, {}});
    REQUIRE(comes([&] { return watched.desk.window().pages().page()->isReady(); }));
    watched.desk.part<QPushButton>(u"caf.whoHasLooked"_s)->click();
    REQUIRE(watched.desk.isOn(PageKind::trail));
    REQUIRE(comes([&] { return watched.desk.window().pages().page()->isReady(); }));
    CHECK(watched.desk.window().pages().page()->title() == u"Who has looked at Zoë O’Brien-Sample"_s);
    watched.desk.press(Qt::Key_Return);
    CHECK(comes([&] { return watched.desk.isOn(PageKind::caf); }));
    watched.desk.window().actions().action(u"record.trail"_s).trigger();
    CHECK(watched.desk.isOn(PageKind::trail));
    watched.desk.window().actions().action(u"file.trail"_s).trigger();
    CHECK(comes([&] { return watched.desk.window().pages().page()->title() == u"Trail"_s; }));
}

TEST_CASE("A search in the palette that shows children is noted once", "[trail]")
{
    Watched watched;
    watched.desk.openReady(watched.file.path());
    watched.desk.press(Qt::Key_K, Qt::ControlModifier);
    watched.desk.type(u"brien"_s);
    REQUIRE(comes([&] {
        const auto found = must(store::newestEvents(*watched.file.connect(), {{}, "search", 0, 0}, 0, 9));
        return found.size() == 2 && found.front().event.detail == u"brien"_s;
    }));
}

TEST_CASE("The trail and its warning fit their words at every size", "[trail]")
{
    Watched watched;
    watched.putBack();
    watched.desk.openReady(watched.file.path());
    REQUIRE(watched.barSays(u"older copy"_s));
    for (int i = 0; i < 12; ++i)
        watched.work();
    for (const auto& [appearance, percent] : {std::pair{u"light"_s, 100}, {u"dark"_s, 100}, {u"light"_s, 200}}) {
        watched.desk.settings().set(settings::appearance, appearance);
        watched.desk.settings().set(settings::textPercent, percent);
        watched.desk.window().pages().go({PageKind::trail, {}, {}, {}, {}});
        REQUIRE(comes([&] { return watched.desk.window().pages().page()->isReady(); }));
        for (int i = 0; i < 5; ++i)
            QApplication::processEvents();
        CHECK(clippedTexts(watched.desk.window()).join(u'\n') == QString());
        const QString folder = qEnvironmentVariable("AXS_GRABS");
        if (!folder.isEmpty())
            watched.desk.window().grab().save(u"%1/trail-%2-%3.png"_s.arg(folder, appearance).arg(percent));
    }
}
