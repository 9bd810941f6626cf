// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/ui/shell/protecteddesk.h"
#include "ui/shell/unlockpage.h"

#include <QApplication>

#include <functional>

using namespace axs;
using namespace axs::test;
using namespace axs::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Sight
{
    QString name;
    std::function<void()> show;
};

void goReady(ProtectedDesk& desk, PageKind page)
{
    desk.window().pages().go({page, {}, {}, {}, {}});
    REQUIRE(comes([&] { return desk.window().pages().page()->isReady(); }));
}

QList<Sight> sights(ProtectedDesk& desk)
{
    const auto task = [&desk](const QString& button) {
        return [&desk, button] {
            goReady(desk, PageKind::people);
            desk.click(button);
        };
    };
    return {{u"create"_s, [&desk] { goReady(desk, PageKind::create); }},
        {u"recovery"_s, [&desk] { goReady(desk, PageKind::recovery); }},
        {u"replace"_s, [&desk] { goReady(desk, PageKind::replace); }},
        {u"settings"_s, [&desk] { goReady(desk, PageKind::settings); }},
        {u"home"_s, [&desk] { goReady(desk, PageKind::home); }},
        {u"people-passphrase"_s, task(u"changeMine"_s)},
        {u"people-add"_s, task(u"addPerson"_s)},
        {u"people-hand-over"_s, task(u"handOver"_s)},
        {u"people-key"_s, task(u"councilKeyTask"_s)},
        {u"people-rekey"_s, task(u"rekey"_s)},
        {u"unlock"_s, [&desk] {
             goReady(desk, PageKind::unlock);
             auto* page = desk.part<UnlockPage>(u"unlockPage"_s);
             page->ask(desk.path(), u"Locked at 14:05. Nothing was lost: what you typed is kept in the file."_s);
         }},
        {u"unlock-refused"_s, [&desk] {
             desk.part<UnlockPage>(u"unlockPage"_s)->refuse(u"This does not open the file. Check it, and Caps Lock."_s);
         }}};
}

} // namespace

TEST_CASE("Larger text clips no word on the pages of a protected file, in light and dark, and each part has a name")
{
    ProtectedDesk desk;
    desk.openAsKeeper();
    const QList<Sight> all = sights(desk);
    for (const auto& [percent, appearance] : {std::pair{100, u"light"_s}, {200, u"light"_s}, {100, u"dark"_s}}) {
        desk.settings().set(settings::appearance, appearance);
        desk.settings().set(settings::textPercent, percent);
        for (const Sight& sight : all) {
            sight.show();
            for (int i = 0; i < 5; ++i)
                QApplication::processEvents();
            INFO(sight.name.toStdString() << " at " << percent << " %");
            CHECK(clippedTexts(desk.window()).join(u'\n') == QString());
            CHECK(namelessFocusables(desk.window()).join(u'\n') == QString());
            desk.keepPicture(u"%1-%2-%3"_s.arg(sight.name, appearance).arg(percent));
        }
    }
    desk.settings().set(settings::textPercent, 100);
    desk.settings().set(settings::appearance, u"light"_s);
}
