// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/singleinstance.h"

#include "tests/support/catch.h"
#include "tests/ui/shell/shelldesk.h"

#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace axs;
using namespace axs::test;
using namespace axs::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A second start hands its files to the first window and ends")
{
    const QTemporaryDir settings;
    SingleInstance first(settings.path());
    REQUIRE(first.becomeFirst());
    QStringList received;
    int times = 0;
    QObject::connect(&first, &SingleInstance::filesReceived, &first, [&](const QStringList& files) {
        received = files;
        ++times;
    });
    std::atomic<bool> second = true;
    std::atomic<bool> handed = false;
    std::atomic<bool> done = false;
    std::thread start([&] {
        SingleInstance instance(settings.path());
        second = instance.becomeFirst();
        handed = instance.handOver({u"/home/a/Ärea – 2009.axs"_s, u"/tmp/b.axs"_s});
        done = true;
    });
    CHECK(comes([&] { return done.load(); }));
    start.join();
    CHECK_FALSE(second);
    CHECK(handed);
    CHECK(times == 1);
    CHECK(received == QStringList{u"/home/a/Ärea – 2009.axs"_s, u"/tmp/b.axs"_s});
}

TEST_CASE("Two settings folders are two programs, and a window that is gone leaves the place free")
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    {
        SingleInstance first(one.path());
        REQUIRE(first.becomeFirst());
        SingleInstance beside(other.path());
        CHECK(beside.becomeFirst());
    }
    SingleInstance next(one.path());
    CHECK(next.becomeFirst());
}
