// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/parts/icons.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

#include <array>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array menus{
    MenuWords{"file", QT_TRANSLATE_NOOP("axs::ui::Actions", "&File")},
    MenuWords{"record", QT_TRANSLATE_NOOP("axs::ui::Actions", "&Record")},
    MenuWords{"view", QT_TRANSLATE_NOOP("axs::ui::Actions", "&View")},
    MenuWords{"go", QT_TRANSLATE_NOOP("axs::ui::Actions", "&Go")},
    MenuWords{"help", QT_TRANSLATE_NOOP("axs::ui::Actions", "&Help")},
};

#define WORDS(text) QT_TRANSLATE_NOOP("axs::ui::Actions", text)

constexpr std::array table{
    ActionWords{"file.new", "file", WORDS("&New record file…"), WORDS("Make an empty file, protected by your passphrase"), "add", "Ctrl+Shift+N"},
    ActionWords{"file.open", "file", WORDS("&Open…"), WORDS("Open a record file"), "open", "Ctrl+O"},
    ActionWords{"file.sample", "file", WORDS("&Explore with sample data"), WORDS("Open the invented county"), "sample", "", false, true},
    ActionWords{"file.resetSample", "file", WORDS("&Reset sample"), WORDS("Make the invented county anew; the present one is kept beside it"), "undo", ""},
    ActionWords{"file.lock", "file", WORDS("&Lock"), WORDS("Close the file until a passphrase is typed; what you were typing is kept"), "lock", "Ctrl+L", true, true},
    ActionWords{"file.people", "file", WORDS("&People…"), WORDS("Who may open the file, passphrases, handing over"), "person", "", true},
    ActionWords{"file.protect", "file", WORDS("Protect th&is file…"), WORDS("Make a copy that nobody can read without a passphrase"), "", "", true},
    ActionWords{"file.recoveryCode", "file", WORDS("New reco&very code…"), WORDS("The way in when a passphrase is forgotten"), "", "", true},
    ActionWords{"file.trail", "file", WORDS("&Trail"), WORDS("Who did what with this file, and whether its list of events hangs together"), "history", "", true, true},
    ActionWords{"file.lists", "file", WORDS("Li&sts…"), WORDS("What can be chosen in the forms: add, order, retire and merge entries"), "table", "", true},
    ActionWords{"file.export", "file", WORDS("E&xport a table…"), WORDS("Write a table as CSV or XLSX, with its purpose in the list of events"), "save", "", true},
    ActionWords{"file.ledger", "file", WORDS("As publishe&d…"), WORDS("Values printed elsewhere beside what the records give"), "copy", "", true},
    ActionWords{"file.import", "file", WORDS("I&mport…"), WORDS("Bring a table from a spreadsheet into the file; it can be undone"), "", "", true, true},
    ActionWords{"file.backups", "file", WORDS("&Backups…"), WORDS("What is backed up, what is inside, and putting it back"), "save", "", true},
    ActionWords{"file.intervals", "file", WORDS("Interv&als…"), WORDS("How long each step may take before it is overdue"), "work", "", true},
    ActionWords{"file.close", "file", WORDS("&Close file"), WORDS("Close the record file and go to the start page"), "close", "Ctrl+W", true, true},
    ActionWords{"file.quit", "file", WORDS("&Quit"), WORDS("Close the window"), "", "Ctrl+Q", false, true},

    ActionWords{"record.new", "record", WORDS("&New CAF"), WORDS("Begin a CAF with an empty form"), "add", "Ctrl+N", true},
    ActionWords{"record.save", "record", WORDS("&Save"), WORDS("Save the form that is open to the record"), "save", "Ctrl+S", true},
    ActionWords{"record.trail", "record", WORDS("&Who has looked at this child"), WORDS("Everybody who looked at, changed, printed or exported this child’s records"), "history", "", true},
    ActionWords{"record.chronology", "record", WORDS("Who &knew what, when…"), WORDS("Everything recorded of this child in the order in which it was recorded, late entries marked"), "", "", true},
    ActionWords{"record.merge", "record", WORDS("&Merge with another record…"), WORDS("Make one of two records of the same child; it can be taken back"), "copy", "", true},
    ActionWords{"record.bulk", "record", WORDS("&Change many CAFs…"), WORDS("Another lead professional or co-ordinator for many CAFs at once"), "check", "", true},
    ActionWords{"record.contact", "record", WORDS("Rec&ord a contact…"), WORDS("A visit, call, letter or missed appointment, from any page"), "", "Ctrl+J", true, true},
    ActionWords{"record.harm", "record", WORDS("Risk of significant &harm…"), WORDS("What to do at once, whom to telephone, and the record of who was told"), "warning", "Ctrl+Shift+H"},
    ActionWords{"record.child", "record", WORDS("The child’s pa&ge"), WORDS("All episodes, the family, and who works with this child now"), "person", "Ctrl+I", true},
    ActionWords{"record.bin", "record", WORDS("&Bin…"), WORDS("What was taken out of the record, and putting it back"), "", "", true},
    ActionWords{"record.print", "record", WORDS("&Print…"), WORDS("The papers of this CAF: the record, copies, invitations, the plan, blank forms"), "print", "Ctrl+P", true},
    ActionWords{"record.tac", "record", WORDS("&TAC room"), WORDS("The meeting at full screen: agenda, plan and voices, and no other name"), "person", "Ctrl+T", true},
    ActionWords{"record.ask", "record", WORDS("&Ask in a sentence…"), WORDS("A question in words, answered as a count, a list and charts"), "search", "Ctrl+Shift+F", true},
    ActionWords{"record.find", "record", WORDS("&Find everything…"), WORDS("Find a child, a page, a command or help"), "search", "Ctrl+K"},

    ActionWords{"view.known", "view", WORDS("&As it was known on…"), WORDS("Every page as the file knew it at the end of an earlier day"), "history", "Ctrl+Shift+D", true},
    ActionWords{"view.today", "view", WORDS("&Back to today"), WORDS("The file as it is now"), "", "", true},
    ActionWords{"view.larger", "view", WORDS("&Larger text"), WORDS("Make text and everything with it larger"), "", "Ctrl++; Ctrl+=", false, true},
    ActionWords{"view.smaller", "view", WORDS("&Smaller text"), WORDS("Make text and everything with it smaller"), "", "Ctrl+-"},
    ActionWords{"view.normal", "view", WORDS("&Normal text"), WORDS("Text at 100 %"), "", "Ctrl+0"},
    ActionWords{"view.system", "view", WORDS("Appearance of the s&ystem"), WORDS("Light or dark as the computer is set"), "", "", false, true},
    ActionWords{"view.light", "view", WORDS("L&ight"), WORDS("Dark text on a light window"), "", ""},
    ActionWords{"view.dark", "view", WORDS("&Dark"), WORDS("Light text on a dark window"), "", ""},
    ActionWords{"view.highContrast", "view", WORDS("&High contrast"), WORDS("The strongest contrast of text and edges"), "", ""},
    ActionWords{"view.fullScreen", "view", WORDS("&Full screen"), WORDS("The window fills the screen; again to leave"), "", "F11", false, true},

    ActionWords{"go.back", "go", WORDS("&Back"), WORDS("The page before, with its filter"), "back", "Alt+Left"},
    ActionWords{"go.forward", "go", WORDS("&Forward"), WORDS("The page that Back left"), "forward", "Alt+Right"},
    ActionWords{"go.home", "go", WORDS("&Home"), WORDS("Drafts, what was viewed, and the county at a glance"), "home", "Alt+1", true, true},
    ActionWords{"go.children", "go", WORDS("&Children"), WORDS("Every CAF, to find, filter and sort"), "children", "Alt+2", true},
    ActionWords{"go.work", "go", WORDS("&Work"), WORDS("What is due and when, and whose it is"), "work", "Alt+3", true},
    ActionWords{"go.dashboard", "go", WORDS("&Dashboard"), WORDS("The county’s figures and the records behind them"), "dashboard", "Alt+4", true},
    ActionWords{"go.reports", "go", WORDS("&Reports"), WORDS("The performance report"), "reports", "Alt+5", true},
    ActionWords{"go.settings", "go", WORDS("&Settings"), WORDS("Your name, appearance and text size"), "settings", "Ctrl+,", false, true},

    ActionWords{"help.page", "help", WORDS("&Help for this page"), WORDS("What this page is for and how it works"), "help", "F1"},
    ActionWords{"help.keys", "help", WORDS("&Keyboard shortcuts"), WORDS("Every shortcut on one sheet"), "", "Ctrl+F1"},
    ActionWords{"help.tips", "help", WORDS("Show “Five things to &try”"), WORDS("Puts the card back on Home"), "", "", true},
    ActionWords{"help.support", "help", WORDS("&Copy support information"), WORDS("Versions and settings, without personal data"), "copy", "", false, true},
    ActionWords{"help.about", "help", WORDS("&About AXS Pathway"), WORDS("Version and licences"), "info", ""},
};

#undef WORDS

QString translated(const char* text)
{
    return QCoreApplication::translate("axs::ui::Actions", text);
}

QAction* makeAction(const ActionWords& words, QWidget& window)
{
    auto* action = new QAction(translated(words.text), &window);
    action->setObjectName(QLatin1StringView(words.id));
    action->setStatusTip(translated(words.tip));
    action->setToolTip(translated(words.tip));
    action->setShortcuts(QKeySequence::listFromString(QLatin1StringView(words.keys)));
    if (*words.icon != '\0')
        action->setIcon(icon(QLatin1StringView(words.icon)));
    if (QLatin1StringView(words.id) == "file.quit"_L1)
        action->setMenuRole(QAction::QuitRole);
    return action;
}

} // namespace

std::span<const ActionWords> actionTable()
{
    return table;
}

std::span<const MenuWords> menuTable()
{
    return menus;
}

Actions::Actions(QWidget& window)
    : QObject(&window)
{
    for (const ActionWords& words : table) {
        QAction* action = makeAction(words, window);
        m_actions.insert(action->objectName(), action);
        window.addAction(action);
    }
}

QAction& Actions::action(const QString& id) const
{
    QAction* action = m_actions.value(id);
    Q_ASSERT(action != nullptr);
    return *action;
}

void Actions::on(const QString& id, const std::function<void()>& handle)
{
    connect(&action(id), &QAction::triggered, this, handle);
}

void Actions::fill(QMenuBar& bar)
{
    for (const MenuWords& words : menus) {
        QMenu* menu = bar.addMenu(translated(words.text));
        menu->setObjectName(QLatin1StringView(words.id) + "Menu"_L1);
        for (const ActionWords& each : table) {
            if (qstrcmp(each.menu, words.id) != 0)
                continue;
            if (each.startsGroup)
                menu->addSeparator();
            menu->addAction(&action(QLatin1StringView(each.id)));
        }
    }
}

void Actions::setFileOpen(bool open)
{
    for (const ActionWords& words : table)
        if (words.needsFile)
            action(QLatin1StringView(words.id)).setEnabled(open);
}

QString Actions::plainText(const ActionWords& words)
{
    QString text = translated(words.text);
    text.remove(u'&');
    text.remove(u'…');
    return text;
}

QString Actions::keysText(const ActionWords& words)
{
    const QList<QKeySequence> keys = QKeySequence::listFromString(QLatin1StringView(words.keys));
    return keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
}

QString Actions::menuText(const MenuWords& words)
{
    return translated(words.text).remove(u'&');
}

} // namespace axs::ui
