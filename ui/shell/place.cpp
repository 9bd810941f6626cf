// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/place.h"

#include <QCoreApplication>

#include <array>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PageWords
{
    PageKind page;
    const char* word;
    const char* title;
    const char* icon;
    bool needsFile;
};

constexpr std::array pages{
    PageWords{PageKind::start, "start", QT_TRANSLATE_NOOP("axs::ui::WindowPage", "Start"), "home", false},
    PageWords{PageKind::create, "create", QT_TRANSLATE_NOOP("axs::ui::WindowPage", "New record file"), "add", false},
    PageWords{PageKind::unlock, "unlock", QT_TRANSLATE_NOOP("axs::ui::WindowPage", "Unlock"), "lock", false},
    PageWords{PageKind::home, "home", QT_TRANSLATE_NOOP("axs::ui::WindowPage", "Home"), "home", true},
    PageWords{PageKind::children, "children", QT_TRANSLATE_NOOP("axs::ui::WindowPage", "Children"), "children", true},
    PageWords{PageKind::work, "work", QT_TRANSLATE_NOOP("axs::ui::WindowPage", "Work"), "work", true},
    PageWords{PageKind::caf, "caf", QT_TRANSLATE_NOOP("axs::ui::WindowPage", "CAF"), "file", true},
    PageWords{PageKind::child, "child", QT_TRANSLATE_NOOP("axs::ui::WindowPage", "Child"), "person", true},
    PageWords{PageKind::dashboard, "dashboard", QT_TRANSLATE_NOOP("axs::ui::WindowPage", "Dashboard"), "dashboard", true},
    PageWords{PageKind::ask, "ask", QT_TRANSLATE_NOOP("axs::ui::WindowPage", "Ask"), "search", true},
    PageWords{PageKind::reports, "reports", QT_TRANSLATE_NOOP("axs::ui::WindowPage", "Reports"), "reports", true},
    PageWords{PageKind::people, "people", QT_TRANSLATE_NOOP("axs::ui::WindowPage", "People"), "person", true},
    PageWords{PageKind::recovery, "recovery", QT_TRANSLATE_NOOP("axs::ui::WindowPage", "Recovery code"), "lock", true},
    PageWords{PageKind::replace, "replace", QT_TRANSLATE_NOOP("axs::ui::WindowPage", "New passphrase"), "lock", true},
    PageWords{PageKind::backups, "backups", QT_TRANSLATE_NOOP("axs::ui::WindowPage", "Backups"), "save", true},
    PageWords{PageKind::damage, "damage", QT_TRANSLATE_NOOP("axs::ui::WindowPage", "Damaged file"), "warning", false},
    PageWords{PageKind::trail, "trail", QT_TRANSLATE_NOOP("axs::ui::WindowPage", "Trail"), "history", true},
    PageWords{PageKind::intervals, "intervals", QT_TRANSLATE_NOOP("axs::ui::WindowPage", "Intervals"), "work", true},
    PageWords{PageKind::ledger, "ledger", QT_TRANSLATE_NOOP("axs::ui::WindowPage", "As published"), "copy", true},
    PageWords{PageKind::lists, "lists", QT_TRANSLATE_NOOP("axs::ui::WindowPage", "Lists"), "table", true},
    PageWords{PageKind::bulk, "bulk", QT_TRANSLATE_NOOP("axs::ui::WindowPage", "Change many CAFs"), "check", true},
    PageWords{PageKind::merge, "merge", QT_TRANSLATE_NOOP("axs::ui::WindowPage", "Merge records of one child"), "copy", true},
    PageWords{PageKind::imports, "import", QT_TRANSLATE_NOOP("axs::ui::WindowPage", "Import"), "table", true},
    PageWords{PageKind::papers, "papers", QT_TRANSLATE_NOOP("axs::ui::WindowPage", "Papers"), "print", true},
    PageWords{PageKind::tac, "tac", QT_TRANSLATE_NOOP("axs::ui::WindowPage", "TAC room"), "person", true},
    PageWords{PageKind::records, "records", QT_TRANSLATE_NOOP("axs::ui::WindowPage", "Records"), "table", true},
    PageWords{PageKind::settings, "settings", QT_TRANSLATE_NOOP("axs::ui::WindowPage", "Settings"), "settings", false},
    PageWords{PageKind::help, "help", QT_TRANSLATE_NOOP("axs::ui::WindowPage", "Help"), "help", false},
};

const PageWords& wordsOf(PageKind page)
{
    return pages[static_cast<std::size_t>(page)];
}

} // namespace

QString pageWord(PageKind page)
{
    return QLatin1StringView(wordsOf(page).word);
}

std::optional<PageKind> pageOf(const QString& word)
{
    for (const PageWords& each : pages)
        if (word == QLatin1StringView(each.word))
            return each.page;
    return std::nullopt;
}

QString pageTitle(PageKind page)
{
    return QCoreApplication::translate("axs::ui::WindowPage", wordsOf(page).title);
}

QString pageIcon(PageKind page)
{
    return QLatin1StringView(wordsOf(page).icon);
}

bool needsFile(PageKind page)
{
    return wordsOf(page).needsFile;
}

} // namespace axs::ui
