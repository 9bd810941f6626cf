// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/query.h"

#include <QWidget>

#include <functional>

class QMenu;
class QPushButton;

namespace axs {
class FlowLayout;
}

namespace axs::ui {

/// What narrows a list beside the one filter's bar: the stages, and the figure's cell the person came from. Each that is
/// on is a chip that takes it away.
class StageFilter final : public QWidget
{
    Q_OBJECT

public:
    explicit StageFilter(QWidget* parent = nullptr);

    /// Takes the stages and the cell of the filter.
    void setFilter(const figure::RecordFilter& filter);
    /// The same filter with these stages and this cell.
    figure::RecordFilter added(figure::RecordFilter filter) const;
    /// "Exeter ▸ CAFs per 1,000: 97 records".
    void setCellWords(const QString& words);

Q_SIGNALS:
    /// The person changed it.
    void edited();

private:
    void write();
    void addChip(const QString& name, const QString& words, const std::function<void()>& remove);
    void edit(const std::function<void()>& change);

    QStringList m_stages;
    std::optional<figure::CellName> m_cell;
    QString m_cellWords;
    FlowLayout* m_row;
    QMenu* m_menu;
    QList<QPushButton*> m_chips;
};

} // namespace axs::ui
