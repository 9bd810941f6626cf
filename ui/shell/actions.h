// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

#include <functional>
#include <span>

class QMenuBar;
class QWidget;

namespace axs::ui {

/// One command of the program, as data: menus, shortcuts, the shortcut sheet and the palette are all made from the table.
struct ActionWords
{
    const char* id;
    const char* menu; ///< "file", "record", "view", "go", "help"
    const char* text; ///< with its mnemonic
    const char* tip;
    const char* icon;
    const char* keys; ///< several separated by "; "
    bool needsFile = false;
    bool startsGroup = false;
};

/// Every action, in the order of the menus.
std::span<const ActionWords> actionTable();
struct MenuWords
{
    const char* id;
    const char* text;
};
std::span<const MenuWords> menuTable();

/// The actions of one window. What an action does is connected by its id; a name that is not in the table is a
/// programmer's mistake.
class Actions final : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget& window);

    QAction& action(const QString& id) const;
    void on(const QString& id, const std::function<void()>& handle);
    void fill(QMenuBar& bar);
    /// Greys out what needs an open file.
    void setFileOpen(bool open);
    /// "New CAF" of "&New CAF…".
    static QString plainText(const ActionWords& words);
    static QString keysText(const ActionWords& words);
    static QString menuText(const MenuWords& words);

private:
    QHash<QString, QAction*> m_actions;
};

} // namespace axs::ui
