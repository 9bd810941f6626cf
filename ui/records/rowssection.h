// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/rowkind.h"

#include <QWidget>

#include <set>

class QPushButton;
class QVBoxLayout;

namespace axs::ui {

/// The rows of one kind, the newest on top: each a line that opens into its fields. Object names count from the top:
/// "caf.reviews.0.reviewed_on". Its rows are built once it is shown or worked with.
class RowsSection final : public QWidget
{
    Q_OBJECT

public:
    RowsSection(RowKind kind, FieldBinder& binder, QWidget* parent = nullptr);

    const RowKind& kind() const { return m_kind; }
    /// Opens the row, so that its fields are there.
    void reveal(Id row);
    bool holds(Id row) const;
    void setReadOnly(bool readOnly);
    void focusFirst();

Q_SIGNALS:
    /// The person took a row away; it can be undone.
    void removed(const QString& what);
    /// Fields came or went.
    void rebuilt();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void refresh();
    void rebuild();
    QWidget* makeRow(Id row, int place);
    void addRow();
    void removeRow(Id row);
    bool isOpen(Id row) const;
    /// Opens or closes the row; the keyboard goes to its first field, or stays on what opened it.
    void toggle(Id row);

    RowKind m_kind;
    FieldBinder& m_binder;
    std::vector<Id> m_rows;
    std::set<Id> m_open;
    std::set<Id> m_closed;
    QList<FormSection*> m_sections;
    QList<QWidget*> m_cards;
    QVBoxLayout* m_list;
    QWidget* m_none;
    QPushButton* m_add;
    bool m_isBuilt = false;
    bool m_readOnly = false;
};

} // namespace axs::ui
