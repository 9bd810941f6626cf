// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/events.h"
#include "ui/parts/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace axs {
class DateField;
class EmptyState;
} // namespace axs

namespace axs::ui {

class TrailModel;

/// The file's list of events, the newest first: of the whole file by person, action and date, or everything that was
/// done with one child's records. Enter opens the record.
class TrailPage final : public QWidget
{
    Q_OBJECT

public:
    explicit TrailPage(Session& session, QWidget* parent = nullptr);

    void showFile();
    /// Who has looked at the child of this CAF.
    void showChildOf(Id caf);
    bool isReady() const { return m_isReady; }
    QString heading() const;
    void focusTable();

Q_SIGNALS:
    void cafRequested(axs::Id caf);
    void wholeTrailRequested();
    /// The lines asked for are shown, or another heading stands above them.
    void shown();

private:
    void layOut();
    QWidget* makeFilters();
    QWidget* labelled(const QString& text, QWidget* field);
    void connectParts();
    void refresh();
    void readNewest();
    void readMore();
    void readChild();
    void readPeople();
    void take(Result<std::vector<store::EventLine>> lines, std::size_t asked);
    void showHead(const store::TrailHead& head);
    void openCurrent();
    store::EventFilter filter() const;

    Session& m_session;
    QLabel* m_heading;
    QLabel* m_head;
    QPushButton* m_whole;
    QWidget* m_filters;
    QComboBox* m_person;
    QComboBox* m_action;
    DateField* m_from;
    DateField* m_to;
    EmptyState* m_empty;
    QTableView* m_table;
    TrailModel* m_model;
    Id m_caf; ///< unset: the whole file
    std::optional<store::TrailHead> m_shownHead;
    std::uint64_t m_asked = 0; ///< answers to an older question are dropped
    bool m_isReady = false;
    bool m_wantsFocus = false; ///< once the lines are there
};

} // namespace axs::ui
