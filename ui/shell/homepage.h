// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/childfinder.h"
#include "ui/shell/windowpage.h"

#include "core/store/drafts.h"

#include <functional>

class QLabel;
class QPushButton;

namespace axs {
class Card;
class SettingsStore;
}

namespace axs::ui {

class WorkBoard;
class WorkSections;

/// What the county's file holds, in four numbers and a period.
struct Glance
{
    qint64 episodes = 0;
    qint64 children = 0;
    qint64 clusters = 0;
    Period period; ///< from the first to the last start
};
Glance glanceOf(const figure::Facts& facts);

/// Where a day begins: what is due, the big New CAF, drafts to continue, what was viewed last, the county at a glance,
/// five things to try. Every row opens with Enter.
class HomePage final : public WindowPage
{
    Q_OBJECT

public:
    HomePage(Session& session, SettingsStore& settings, WorkBoard& board, QWidget* parent = nullptr);

    void arrive(const Place& place) override;
    void takeFocus() override;
    bool isReady() const override;

Q_SIGNALS:
    void newCafRequested();
    void draftRequested(const QString& form);
    void cafRequested(axs::Id caf);
    /// An id of the table of actions, or of a thing to try: "try.bar", "try.report", "try.history".
    void actionRequested(const QString& id);
    void draftsCounted(qint64 drafts);
    void childrenCounted(qint64 children);
    /// The CAF at the field that answers what is due.
    void workRequested(axs::Id caf, const QString& field);
    void workListRequested();
    /// Overdue and due within 7 days.
    void workCounted(qint64 number);

private:
    struct Drafts
    {
        std::vector<store::Draft> drafts;
        CaseRows cases;
    };

    QWidget* makeMain();
    QWidget* makeSide();
    QWidget* makeGlance();
    Card* makeReminder();
    void lookForCode();
    Card* makeThingsToTry();
    void refresh();
    void count();
    void showGlance(const Glance& glance);
    void showDrafts(const Drafts& found);
    void showViewed(const CaseRows& rows);
    void addRow(Card& card, const QString& name, const QString& picture, const QString& title, const QString& sentence,
        const std::function<void()>& open);

    Session& m_session;
    SettingsStore& m_settings;
    WorkSections* m_work;
    QPushButton* m_new = nullptr;
    Card* m_drafts = nullptr;
    Card* m_viewed = nullptr;
    Card* m_things = nullptr;
    Card* m_reminder = nullptr; ///< that there is no recovery code
    QList<QLabel*> m_numbers;
    int m_waiting = 0; ///< answers that have not come
};

} // namespace axs::ui
