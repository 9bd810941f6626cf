// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/session.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QLineEdit;
class QListWidget;

namespace axs::ui {

/// One thing that the palette can open.
struct PaletteEntry
{
    QString kind; ///< "Page", "Command", "Help", "Cluster", "Child"
    QString title;
    QString aside; ///< at the right: a shortcut, a date of birth and a reference
    QString words; ///< also found by these
    QString iconName;
    std::function<void()> open;
};

/// The search box that opens with Ctrl+K: children as one types (also misspelt), pages, commands, help and clusters. What was
/// viewed last stands first while nothing is typed. Enter opens, Esc goes back to where the keyboard was.
class Palette final : public QFrame
{
    Q_OBJECT

public:
    /// Children found for what is typed, delivered later or at once, with the spellings taken instead.
    using Find = std::function<void(const QString& typed, const std::function<void(QList<PaletteEntry>)>& deliver)>;

    explicit Palette(QWidget* window);

    void setEntries(QList<PaletteEntry> entries) { m_entries = std::move(entries); }
    void setRecent(QList<PaletteEntry> recent) { m_recent = std::move(recent); }
    void setFind(Find find) { m_find = std::move(find); }
    void open();
    /// Shows the recent ones anew when nothing has been typed.
    void refreshEmpty();
    QStringList titles() const;
    /// Closes, and holds nothing of what was typed or found.
    void forget();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void show(const QList<PaletteEntry>& entries);
    void place();
    void step(int by);
    void openCurrent();
    void dismiss();
    QList<PaletteEntry> matching(const QString& typed) const;

    QLineEdit* m_edit;
    QListWidget* m_list;
    QList<PaletteEntry> m_entries;
    QList<PaletteEntry> m_recent;
    QList<PaletteEntry> m_shown;
    Find m_find;
    QPointer<QWidget> m_before;
    std::uint64_t m_asked = 0;
};

} // namespace axs::ui
