// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "tests/support/catch.h"
#include "tests/ui/shell/shelldesk.h"
#include "ui/shell/about.h"

#include <QKeySequence>
#include <QMap>
#include <QMenuBar>

using namespace axs;
using namespace axs::test;
using namespace axs::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("No two actions share a shortcut or an id, and in one menu no two share a mnemonic")
{
    QMap<QString, QString> ids;
    QMap<QString, QString> keys;
    QMap<QString, QString> mnemonics;
    for (const ActionWords& words : actionTable()) {
        const QString id = QLatin1StringView(words.id);
        INFO(id.toStdString());
        CHECK_FALSE(ids.contains(id));
        ids.insert(id, id);
        for (const QKeySequence& sequence : QKeySequence::listFromString(QLatin1StringView(words.keys))) {
            CHECK(keys.value(sequence.toString()) == QString());
            keys.insert(sequence.toString(), id);
        }
        const QString text = QString::fromUtf8(words.text);
        REQUIRE(text.contains(u'&'));
        const QString mnemonic = QLatin1StringView(words.menu) + u' ' + text.at(text.indexOf(u'&') + 1).toLower();
        CHECK(mnemonics.value(mnemonic) == QString());
        mnemonics.insert(mnemonic, id);
    }
}

TEST_CASE("Every action is in a menu, has a tip, and every shortcut is on the sheet")
{
    ShellDesk desk;
    QStringList inMenus;
    for (const QAction* menu : desk.window().menuBar()->actions())
        for (const QAction* action : menu->menu()->actions())
            inMenus += action->objectName();
    const QString sheet = shortcutsHtml();
    for (const ActionWords& words : actionTable()) {
        INFO(words.id);
        CHECK(inMenus.contains(QLatin1StringView(words.id)));
        CHECK(desk.window().actions().action(QLatin1StringView(words.id)).toolTip().size() > 5);
        if (*words.keys != '\0')
            CHECK(sheet.contains(Actions::keysText(words).toHtmlEscaped()));
    }
}

TEST_CASE("Support information names versions and settings, and no path, name or person")
{
    ShellDesk desk;
    desk.settings().set(settings::author, u"A. Coordinator"_s);
    desk.openReady(desk.copyOfSample());
    const QString words = supportInformation(desk.settings(), desk.window().workplace().session(), 867);
    CHECK(words.contains("AXS Pathway "_L1));
    CHECK(words.contains("Open: the sample, for writing, 867 CAFs"_L1));
    CHECK_FALSE(words.contains("Coordinator"_L1));
    CHECK_FALSE(words.contains("county"_L1));
    CHECK_FALSE(words.contains(desk.folder()));
    CHECK(aboutHtml().contains("This program never uses the network."_L1));
}
