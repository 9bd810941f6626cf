// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/events.h"

#include <QAbstractTableModel>

namespace axs::ui {

/// Lines of the file's list of events, the newest first; more are asked for as the view comes to the end.
class TrailModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        when,
        who,
        what,
        about,
        detail,
        purpose,
        columns,
    };
    enum Role
    {
        CafRole = Qt::UserRole + 1, ///< qlonglong; 0: no record to open
    };

    static constexpr std::size_t pageSize = 200;

    explicit TrailModel(QObject* parent = nullptr);

    /// Replaces the lines; `mayHaveMore` lets the view ask for more.
    void setLines(std::vector<store::EventLine> lines, bool mayHaveMore);
    void append(std::vector<store::EventLine> lines, bool mayHaveMore);
    /// Of the oldest line; 0 when there is none.
    std::int64_t lastSeq() const;
    Id cafAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    QString text(const store::EventLine& line, int column) const;

    std::vector<store::EventLine> m_lines;
    bool m_mayHaveMore = false;
    bool m_isAsking = false;
};

/// "looked at", "changed", with a capital: what stands in the column.
QString actionLabel(std::string_view action);

} // namespace axs::ui
