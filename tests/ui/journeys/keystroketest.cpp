// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/drafts.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"
#include "tests/ui/records/recordsdesk.h"
#include "ui/records/cafpage.h"
#include "ui/records/cafstate.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int typedCharacters = 400;
constexpr int forenameLength = 40;

/// What the typist types, character by character: no two places look alike for long.
QChar typedAt(int place)
{
    return QChar(u'a' + place * 7 % 26);
}

QString typedUpTo(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += typedAt(i);
    return text;
}

/// What the file holds of a new CAF that was never saved.
QString keptIn(const QString& path)
{
    const auto file = must(store::File::open(path, store::Access::read));
    const auto connection = must(file->connect(store::Access::read));
    const auto drafts = must(store::drafts(*connection));
    if (drafts.empty())
        return {};
    const auto draft = ui::draftFrom(drafts.front().body);
    REQUIRE(draft);
    return draft->state.value.child.forename + draft->state.value.child.surname;
}

/// Types in a process of its own, is killed, and says how much was kept of what was typed a second before.
struct Run
{
    int typedASecondBefore = 0;
    QString kept;
};

Run typeAndKill(const QString& path, int killAfterMilliseconds)
{
    QProcess typist;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"AXS_TYPIST_FILE"_s, path);
    typist.setProcessEnvironment(environment);
    typist.start(QCoreApplication::applicationFilePath(), { u"[.typist]"_s });
    std::vector<qint64> arrived;
    QElapsedTimer clock;
    QByteArray buffer;
    while (!clock.isValid() || clock.elapsed() < killAfterMilliseconds) {
        REQUIRE(typist.waitForReadyRead(20'000));
        buffer += typist.readAllStandardOutput();
        for (qsizetype end = buffer.indexOf('\n'); end >= 0; end = buffer.indexOf('\n')) {
            if (buffer.startsWith("key")) {
                if (!clock.isValid())
                    clock.start();
                arrived.push_back(clock.elapsed());
            }
            buffer.remove(0, end + 1);
        }
    }
    const qint64 killed = clock.elapsed();
    typist.kill();
    REQUIRE(typist.waitForFinished(10'000));
    Run run;
    run.typedASecondBefore = static_cast<int>(
        std::count_if(arrived.begin(), arrived.end(), [killed](qint64 at) { return at <= killed - 1000; }));
    run.kept = keptIn(path);
    return run;
}

} // namespace

// Run by the test below in a process of its own.
TEST_CASE("The typist types without a pause until killed", "[.typist]")
{
    const QString path = qEnvironmentVariable("AXS_TYPIST_FILE");
    REQUIRE_FALSE(path.isEmpty());
    QTemporaryDir settingsFolder;
    SettingsStore settings(settingsFolder.path());
    std::shared_ptr<ui::Session> session;
    QObject context;
    ui::Session::open(path, { u"A. Coordinator"_s, 77 }, &context, [&](auto opened) { session = must(std::move(opened)); });
    REQUIRE(waitFor([&] { return session != nullptr; }));
    ui::CafPage page(*session, settings);
    page.resize(1280, 800);
    page.show();
    page.activateWindow();
    QSignalSpy titled(&page, &ui::CafPage::titleChanged);
    page.openNew();
    REQUIRE(waitFor([&] { return !titled.isEmpty() && page.isActiveWindow(); }));
    for (int place = 0; place < typedCharacters; ++place) {
        if (place == forenameLength)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), typedAt(place).toLatin1());
        std::puts("key");
        std::fflush(stdout);
        QTest::qWait(15);
    }
    QTest::qWait(60'000);
}

TEST_CASE("A form killed at any keystroke comes back with all but the last second")
{
    // Typing never pauses: a draft that waited for a pause would be lost.
    for (const int killAfter : { 150, 1100, 1500, 1870, 2600, 3300 }) {
        TestFile file;
        file.close();
        const Run run = typeAndKill(file.path(), killAfter);
        INFO("killed after " << killAfter << " ms; kept " << run.kept.size() << " of " << run.typedASecondBefore);
        CHECK(run.kept.size() >= run.typedASecondBefore);
        CHECK(run.kept == typedUpTo(static_cast<int>(run.kept.size())));
        if (killAfter > 2000)
            CHECK(run.typedASecondBefore > 20);
    }
}
