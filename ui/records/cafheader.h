// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/caflists.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace axs {
class Badge;
class LinkButton;
class Stepper;
} // namespace axs

namespace axs::ui {

/// Who the CAF is about, how it stands, and what can be done with it.
class CafHeader final : public QFrame
{
    Q_OBJECT

public:
    explicit CafHeader(QWidget* parent = nullptr);

    void showCase(const pathway::CafCase& all, const CafLists& lists, Date today);
    void setWritable(bool writable, const QString& reason);
    /// Without the stages, when the page has little height.
    void setShort(bool isShort);
    QPushButton* saveButton() const { return m_save; }
    QPushButton* historyButton() const { return m_history; }
    QPushButton* undoSaveButton() const { return m_undoSave; }
    QPushButton* whoHasLookedButton() const { return m_whoHasLooked; }
    LinkButton* childLink() const { return m_child; }
    QMenu* moreMenu() const { return m_moreMenu; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    QPushButton* makeButton(const QString& name, const QString& text);
    void showBadges(const pathway::CafCase& all);

    QLabel* m_name;
    QLabel* m_facts;
    QLabel* m_reason;
    Badge* m_consent;
    Badge* m_closed;
    Badge* m_urgent;
    LinkButton* m_child;
    QPushButton* m_save;
    QPushButton* m_history;
    QPushButton* m_undoSave;
    QPushButton* m_whoHasLooked;
    QPushButton* m_more;
    QMenu* m_moreMenu;
    Stepper* m_stepper;
    QBoxLayout* m_top;
    QWidget* m_buttons;
};

} // namespace axs::ui
