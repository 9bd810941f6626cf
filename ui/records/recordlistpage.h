// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/catalogue.h"
#include "ui/parts/pagedtablemodel.h"
#include "ui/parts/session.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace axs {
class EmptyState;
}

namespace axs::ui {

/// The kind of record that a figure's cells open into, by its name in the file; empty for episodes, which have a list of
/// their own.
std::string_view listedKind(figure::CountedRecord counted);
/// What a cell counts, from its column where a figure counts two things.
figure::CountedRecord countedBy(const figure::CellName& cell);

/// The records behind a cell of a figure that counts something else than episodes: reviews, scored forms, referrals and
/// whatever kind there is, a row each, with all their fields; as many as the cell says. Enter opens the CAF that a row
/// belongs to.
class RecordListPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordListPage(Session& session, QWidget* parent = nullptr);

    /// Its cell says which.
    void setFilter(const figure::RecordFilter& filter);
    const figure::RecordFilter& filter() const { return m_filter; }
    const std::vector<Id>& ids() const;
    bool isListed() const { return m_isListed; }

Q_SIGNALS:
    void cafRequested(axs::Id caf);
    void listed();

private:
    struct Answer
    {
        figure::RecordIds records;
        QString words; ///< "Exeter ▸ Child or young person"
        QString problem;
    };
    static Answer answerOf(const figure::Facts& facts, const figure::RecordFilter& filter);

    void refresh();
    void showAnswer(const Answer& answer);
    void makeTable(std::string_view kind);
    void fetch(const PagedTableModel::Request& request);
    void openCurrent();

    Session& m_session;
    figure::RecordFilter m_filter;
    std::string_view m_kind;
    std::uint64_t m_asked = 0;
    bool m_isListed = false;
    std::unordered_map<std::int64_t, Id> m_cafs; ///< of the rows that were read
    QLabel* m_what;
    QLabel* m_count;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QTableView* m_table = nullptr;
    PagedTableModel* m_model = nullptr;
};

} // namespace axs::ui
