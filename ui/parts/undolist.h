// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/card.h"

#include <vector>

namespace axs {

/// The latest changes of one sort as a card: what was done, by whom and when, each with a button that undoes it or the
/// word that it was undone.
class UndoList final : public Card
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString subtitle;
        QString undo; ///< on the button
        QString undoNamed; ///< for who does not see the row: "Undo the import: %1"
        QString undone;
    };
    struct Change
    {
        QString what;
        QString author;
        qint64 atMilliseconds = 0;
        bool isUndone = false;
    };

    /// The parts of row 0 are named "<name>.what.0" and "<name>.undo.0".
    UndoList(const QString& name, Words words, QWidget* parent = nullptr);

    void setChanges(const std::vector<Change>& changes, bool mayUndo);

Q_SIGNALS:
    void undoRequested(std::size_t place);

private:
    QWidget* makeRow(const Change& change, std::size_t place, bool mayUndo);

    QString m_name;
    Words m_words;
    QList<QWidget*> m_rows;
};

} // namespace axs
