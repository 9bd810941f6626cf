// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

class QMimeData;
class QTableView;

namespace axs {

/// Ctrl+C copies a table's selected cells for a spreadsheet (tab-separated text and an HTML table), Ctrl+Shift+C with
/// the column headings. Columns go as they are shown; rows of a paged table that are not there yet are fetched first.
class TableCopy final : public QObject
{
    Q_OBJECT

public:
    explicit TableCopy(QTableView& view);
    ~TableCopy() override;

    void copy(bool withHeadings);
    /// The selection as it stands.
    static std::unique_ptr<QMimeData> selected(const QTableView& view, bool withHeadings);

    /// More rows than this are a matter for export.
    static constexpr int mostRows = 5000;

Q_SIGNALS:
    void copied(int rows);
    /// A sentence that says why nothing was copied.
    void refused(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void finish();

    QTableView& m_view;
    std::vector<int> m_missing;
    bool m_withHeadings = false;
};

} // namespace axs
