// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/cases.h"
#include "core/store/mergechildren.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace axs::ui {

class GroupChangesCard;
class Session;

/// Two records of one child, side by side: which of them is the same child, which values stay, and what moves. Nothing
/// is changed before the button at the end.
class MergePage final : public QWidget
{
    Q_OBJECT

public:
    explicit MergePage(Session& session, QWidget* parent = nullptr);

    /// The child of this CAF is the record that stays, until the two are exchanged.
    void setCaf(Id caf);
    bool isReady() const { return m_isReady; }
    void takeFocus();

Q_SIGNALS:
    void shown();
    void said(const QString& sentence);
    void merged(axs::Id child);

private:
    struct Found
    {
        std::optional<record::Child> child; ///< whose others were looked for
        std::vector<store::PossibleChild> others;
    };

    QWidget* makeChoice();
    QWidget* makeComparison();
    void find();
    void showFound(const Found& found);
    void choose();
    void showPlan(Result<store::MergePlan> plan);
    void fillGrid();
    void exchange();
    void merge();
    void clearPlan();

    Session& m_session;
    Id m_caf;
    record::Child m_child;
    std::vector<store::PossibleChild> m_others;
    std::optional<store::MergePlan> m_plan;
    bool m_isExchanged = false;
    bool m_isReady = false;
    QTimer m_typing;
    QLabel* m_heading;
    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
    QWidget* m_comparison = nullptr;
    QWidget* m_gridHolder = nullptr;
    QLabel* m_moves = nullptr;
    QPushButton* m_exchange = nullptr;
    QPushButton* m_merge = nullptr;
    GroupChangesCard* m_changes;
};

} // namespace axs::ui
