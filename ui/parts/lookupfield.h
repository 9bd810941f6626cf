// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QWidget>

#include <vector>

class QCompleter;
class QLineEdit;
class QModelIndex;
class QStandardItemModel;

namespace axs {

class ProblemLine;

/// Finds one of a list by any part of its words, case and accents ignored. Only a listed entry counts as an answer:
/// typed words that name none stay visible and are a problem, never silently dropped. The last row can offer to add.
class LookupField final : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        Id id;
        QString text;
        /// What tells two alike apart: "Health Visitor, PCT".
        QString secondary;
    };

    explicit LookupField(QWidget* parent = nullptr);

    void setEntries(std::vector<Entry> entries);
    void setCanAdd(bool canAdd);
    /// Unset until an entry is chosen.
    Id chosenId() const { return m_chosen; }
    void setChosen(Id id);
    QString typedText() const;
    void setTypedText(const QString& text);
    bool hasProblem() const;
    QString problemText() const;
    QLineEdit* lineEdit() const { return m_edit; }

Q_SIGNALS:
    /// The person typed, chose or emptied the field.
    void edited();
    /// An entry was chosen, or none is any more (an unset id).
    void chosen(axs::Id id);
    void addRequested(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer();
    void take(const QModelIndex& index);
    void choose(const Entry* entry);
    void leave();
    void judge(bool left);
    const Entry* soleMatch() const;

    QLineEdit* m_edit;
    ProblemLine* m_problem;
    QStandardItemModel* m_offers;
    QCompleter* m_completer;
    std::vector<Entry> m_entries;
    std::vector<QString> m_folded;
    Id m_chosen;
    bool m_canAdd = false;
};

} // namespace axs
