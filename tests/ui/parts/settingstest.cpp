// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/settings.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A setting is its preset until it is set, and is there the next time")
{
    const QTemporaryDir folder;
    {
        SettingsStore store(folder.path());
        CHECK(store.get(settings::appearance) == u"system"_s);
        CHECK(store.get(settings::textPercent) == 100);
        CHECK(store.get(settings::reopenLastFile));
        QSignalSpy changed(&store, &SettingsStore::changed);
        store.set(settings::textPercent, 150);
        store.set(settings::reopenLastFile, false);
        store.set(settings::windowGeometry, QByteArray("\x01\x00\xff", 3));
        CHECK(changed.size() == 3);
        CHECK(store.isKept());
    }
    const SettingsStore again(folder.path());
    CHECK(again.get(settings::textPercent) == 150);
    CHECK_FALSE(again.get(settings::reopenLastFile));
    CHECK(again.get(settings::windowGeometry) == QByteArray("\x01\x00\xff", 3));
}

TEST_CASE("A text size beyond what the window can show is brought within it")
{
    const QTemporaryDir folder;
    SettingsStore store(folder.path());
    store.set(settings::textPercent, 9000);
    CHECK(store.textPercent() == 250);
    store.set(settings::textPercent, 1);
    CHECK(store.textPercent() == 80);
}

TEST_CASE("A settings file that someone spoilt gives the presets")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"axs-pathway.ini"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("[look]\ntextPercent=big\n[computer]\ndevice=-4\n");
    file.close();
    SettingsStore store(folder.path());
    CHECK(store.textPercent() >= 80);
    CHECK(store.device() > 0);
}

TEST_CASE("The device is a number made once")
{
    const QTemporaryDir folder;
    qint64 made = 0;
    {
        SettingsStore store(folder.path());
        made = store.device();
        CHECK(made > 0);
        CHECK(store.device() == made);
    }
    SettingsStore again(folder.path());
    CHECK(again.device() == made);
    const QTemporaryDir elsewhere;
    SettingsStore other(elsewhere.path());
    CHECK(other.device() != made);
}

TEST_CASE("Until someone gives a name the author is not named")
{
    const QTemporaryDir folder;
    SettingsStore store(folder.path());
    CHECK(store.authorName() == u"(not named)"_s);
    store.set(settings::author, u"  A.  Coordinator "_s);
    CHECK(store.authorName() == u"A. Coordinator"_s);
}

TEST_CASE("Recent files are eight, the newest first, each once")
{
    const QTemporaryDir folder;
    SettingsStore store(folder.path());
    for (int i = 1; i <= 10; ++i)
        store.noteOpened({u"/files/%1.axs"_s.arg(i), i * 1000, i});
    store.noteOpened({u"/files/5.axs"_s, 99'000, 867});
    const QList<RecentFile> files = store.recentFiles();
    REQUIRE(files.size() == 8);
    CHECK(files.at(0) == RecentFile{u"/files/5.axs"_s, 99'000, 867});
    CHECK(files.at(1).path == u"/files/10.axs"_s);
    CHECK(files.at(7).path == u"/files/3.axs"_s);
    store.forgetFile(u"/files/10.axs"_s);
    CHECK(store.recentFiles().size() == 7);
    const SettingsStore again(folder.path());
    CHECK(again.recentFiles() == store.recentFiles());
}

TEST_CASE("How a table is arranged is kept by the view's name")
{
    const QTemporaryDir folder;
    SettingsStore store(folder.path());
    store.setColumns(u"children"_s, u"{\"columns\":[]}"_s);
    CHECK(store.columns(u"children"_s) == u"{\"columns\":[]}"_s);
    CHECK(store.columns(u"work"_s).isEmpty());
}

TEST_CASE("What a person arranged is theirs alone, and no name is in the file")
{
    const QTemporaryDir folder;
    SettingsStore store(folder.path());
    store.setArrangedBy(u"A. Coordinator"_s, u"dashboard/cards"_s, u"cafs-by-age"_s);
    CHECK(store.arrangedBy(u" A.  Coordinator"_s, u"dashboard/cards"_s) == u"cafs-by-age"_s);
    CHECK(store.arrangedBy(u"B. Manager"_s, u"dashboard/cards"_s).isEmpty());
    CHECK(store.arrangedBy(u"A. Coordinator"_s, u"report/figures"_s).isEmpty());
    QFile file(store.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("Coordinator"));
}

TEST_CASE("Where a file's list of events ended is kept by the file's id alone")
{
    const QTemporaryDir folder;
    const QString fileId(32, u'a');
    {
        SettingsStore store(folder.path());
        CHECK_FALSE(store.rememberedTrail(fileId));
        store.rememberTrail(fileId, {{7, QByteArray(32, '\x5a')}, 1'248'393'600'000});
        store.rememberTrail({}, {{8, QByteArray(32, '\x5a')}, 1});
        CHECK_FALSE(store.rememberedTrail({}));
    }
    const SettingsStore again(folder.path());
    const auto kept = again.rememberedTrail(fileId);
    REQUIRE(kept);
    CHECK(kept->head == store::TrailHead{7, QByteArray(32, '\x5a')});
    CHECK(kept->atMilliseconds == 1'248'393'600'000);
    CHECK_FALSE(again.rememberedTrail(QString(32, u'b')));
}
