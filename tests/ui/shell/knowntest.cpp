// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/knowndialog.h"

#include "core/base/localday.h"
#include "core/store/events.h"
#include "core/store/recordtable.h"
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/support/testfile.h"
#include "tests/ui/shell/shelldesk.h"
#include "ui/parts/problemline.h"
#include "ui/shell/knownbar.h"
#include "ui/shell/readonlybar.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace axs;
using namespace axs::test;
using namespace axs::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A window over a file whose child was renamed two days after it was entered at noon of 24 July 2009.
struct Looking
{
    TestFile file;
    ShellDesk desk;
    Date first;

    explicit Looking(TestFile::Kind kind = TestFile::Kind::plain)
        : file(kind)
    {
        first = localDay(file.clock.nowMilliseconds()).addDays(1);
        file.clock.advance(2 * 86'400'000 + 43'200'000);
        record::Child child = file.child;
        child.surname = u"Laterly"_s;
        must(file.writer().perform(store::Writer::saving({child})));
        file.close();
        desk.openReady(file.path());
    }
    Session& session() { return *desk.window().workplace().session(); }
    KnownBar& bar() { return *desk.part<KnownBar>(u"knownBar"_s); }
    KnownDialog* dialog() { return desk.part<KnownDialog>(u"known"_s); }
    void openDialog()
    {
        desk.window().activateWindow();
        REQUIRE(comes([&] { return desk.window().isActiveWindow(); }));
        desk.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(dialog() != nullptr);
        REQUIRE(comes([&] { return desk.focused() != nullptr && dialog()->isAncestorOf(desk.focused()); }));
    }
    void ask(const QString& day)
    {
        openDialog();
        desk.type(day);
        desk.press(Qt::Key_Return);
    }
    void lookBack()
    {
        ask(first.iso());
        REQUIRE(comes([&] { return session().knownOn() == first && session().areFactsReady(); }));
    }
    QString nameNow()
    {
        QString name;
        bool isRead = false;
        session().read(
            &desk.window(), [id = file.child.id](store::Connection& connection) {
                return must(must(store::RecordTable<record::Child>::open(connection)).find(id)).value().surname;
            },
            [&](const QString& surname) {
                name = surname;
                isRead = true;
            });
        REQUIRE(comes([&] { return isRead; }));
        return name;
    }
};

} // namespace

TEST_CASE("By keys, every page is shown as it was known on an earlier day, and back", "[known]")
{
    Looking looking;
    CHECK(looking.bar().sentence().isEmpty());
    looking.desk.press(Qt::Key_2, Qt::AltModifier);
    REQUIRE(looking.desk.isOn(PageKind::children));
    looking.lookBack();
    CHECK(looking.bar().sentence() == u"As it was known on %1. Nothing can be changed."_s.arg(looking.first.british()));
    CHECK(looking.desk.part<ReadOnlyBar>(u"readOnlyBar"_s)->sentence().isEmpty());
    CHECK(looking.desk.isOn(PageKind::children));
    CHECK(looking.session().today() == looking.first);
    CHECK(looking.nameNow() == looking.file.child.surname);
    CHECK_FALSE(looking.session().isWritable());
    CHECK_FALSE(looking.desk.window().actions().action(u"record.new"_s).isEnabled());

    looking.desk.part<QPushButton>(u"knownBar.back"_s)->click();
    CHECK(looking.bar().sentence().isEmpty());
    CHECK_FALSE(looking.session().knownOn().isSet());
    CHECK(looking.desk.isOn(PageKind::children));
    CHECK(looking.session().isWritable());
    CHECK(looking.nameNow() == u"Laterly"_s);
    CHECK(looking.desk.window().actions().action(u"record.new"_s).isEnabled());
    CHECK_FALSE(looking.desk.window().actions().action(u"view.today"_s).isEnabled());
}

TEST_CASE("While an earlier day is shown nothing is saved, and what is looked at is put down in the file", "[known]")
{
    Looking looking;
    looking.lookBack();
    std::optional<Result<store::SaveReceipt>> answer;
    looking.session().write(
        &looking.desk.window(),
        [](store::Connection&, store::RecordWriter&) -> Result<void> { return Error{u"was run"_s, {}}; },
        [&](const Result<store::SaveReceipt>& result) { answer = result; });
    REQUIRE(comes([&] { return answer.has_value(); }));
    REQUIRE_FALSE(*answer);
    CHECK(answer->error().sentence.contains(u"Go back to today to change anything."_s));

    looking.session().note(store::action::view, looking.file.child.id);
    looking.desk.window().workplace().close();
    REQUIRE(comes([&] { return looking.desk.isOn(PageKind::start); }));
    const auto events = must(store::eventsOf(*looking.file.connect(), looking.file.child.id));
    REQUIRE_FALSE(events.empty());
    CHECK(events.back().action == store::action::view);
    CHECK(looking.bar().sentence().isEmpty());
}

TEST_CASE("A day that cannot be shown is told in the dialog, and nothing changes", "[known]")
{
    Looking looking;
    const auto problemFor = [&](const QString& day) {
        looking.ask(day);
        auto* line = looking.desk.part<ProblemLine>(u"known.problem"_s);
        REQUIRE(comes([&] { return !line->problem().isEmpty(); }));
        const QString problem = line->problem();
        looking.desk.press(Qt::Key_Escape);
        REQUIRE(comes([&] { return looking.dialog() == nullptr; }));
        return problem;
    };
    CHECK(problemFor(u"1 jan 2009"_s).startsWith(u"Nothing was in this file yet on 1 January 2009"_s));
    CHECK(problemFor(u"nonsense"_s) == u"Type a day, such as 30 June 2009."_s);
    CHECK(problemFor(u"2999-01-01"_s) == u"This day is still to come."_s);
    CHECK_FALSE(looking.session().knownOn().isSet());
    CHECK(looking.session().isWritable());
}

TEST_CASE("The window can go while an earlier day is shown or being read", "[known]")
{
    Looking looking;
    SECTION("shown")
    {
        looking.lookBack();
    }
    SECTION("being read")
    {
        looking.ask(looking.first.iso());
    }
    looking.desk.endWindow();
    CHECK(must(looking.file.connect()->integer("SELECT count(*) FROM child")) == 1);
}

TEST_CASE("Who knew what, when is reached from the CAF and the child, and printed as known on that day", "[known]")
{
    Looking looking;
    auto& pages = looking.desk.window().pages();
    const auto chosen = [&] { return looking.desk.part<QTreeWidget>(u"print.papers"_s)->currentItem()->text(0); };
    pages.go({PageKind::caf, {}, looking.file.caf.id, {}, {}});
    REQUIRE(comes([&] { return pages.page()->isReady(); }));
    looking.desk.window().actions().action(u"record.chronology"_s).trigger();
    REQUIRE(looking.desk.isOn(PageKind::papers));
    REQUIRE(comes([&] { return pages.page()->isReady(); }));
    CHECK(chosen() == u"Who knew what, when"_s);
    looking.desk.keepPicture(u"chronology"_s);

    looking.lookBack();
    pages.go({PageKind::child, {}, looking.file.caf.id, {}, {}});
    REQUIRE(comes([&] { return pages.page()->isReady(); }));
    looking.desk.part<QPushButton>(u"child.chronology"_s)->click();
    REQUIRE(looking.desk.isOn(PageKind::papers));
    REQUIRE(comes([&] { return pages.page()->isReady(); }));
    CHECK(chosen() == u"Who knew what, when"_s);
    looking.desk.part<QLineEdit>(u"print.purpose"_s)->setText(u"For the inspector"_s);
    CHECK(looking.desk.part<QPushButton>(u"print.pdf"_s)->isEnabled());
    looking.desk.keepPicture(u"chronology-known"_s);
}

TEST_CASE("The dialog and the line over an earlier day clip no word, in light and dark, and each part has a name", "[known]")
{
    Looking looking;
    for (const auto& [percent, appearance] : {std::pair{100, u"light"_s}, {200, u"light"_s}, {100, u"dark"_s}}) {
        looking.desk.settings().set(settings::appearance, appearance);
        looking.desk.settings().set(settings::textPercent, percent);
        looking.openDialog();
        for (int i = 0; i < 5; ++i)
            QApplication::processEvents();
        INFO(appearance.toStdString() << " at " << percent << " %");
        CHECK(clippedTexts(*looking.dialog()).join(u'\n') == QString());
        CHECK(namelessFocusables(*looking.dialog()).join(u'\n') == QString());
        if (const QString folder = qEnvironmentVariable("AXS_GRABS"); !folder.isEmpty())
            looking.dialog()->grab().save(u"%1/known-dialog-%2-%3.png"_s.arg(folder, appearance).arg(percent));
        looking.desk.press(Qt::Key_Escape);
        REQUIRE(comes([&] { return looking.dialog() == nullptr; }));
        looking.lookBack();
        for (int i = 0; i < 5; ++i)
            QApplication::processEvents();
        CHECK(clippedTexts(looking.bar()).join(u'\n') == QString());
        looking.desk.keepPicture(u"known-%1-%2"_s.arg(appearance).arg(percent));
        looking.desk.part<QPushButton>(u"knownBar.back"_s)->click();
        REQUIRE_FALSE(looking.session().knownOn().isSet());
    }
    looking.desk.settings().set(settings::textPercent, 100);
}
