// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/groupchange.h"

#include <QWidget>

namespace axs {
class UndoList;
}

namespace axs::ui {

class Session;

/// The latest changes of many records at once, each with its way back. Keeps itself up to date.
class GroupChangesCard final : public QWidget
{
    Q_OBJECT

public:
    explicit GroupChangesCard(Session& session, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void show(const std::vector<store::GroupChange>& groups);
    void takeBack(Id event);

    Session& m_session;
    UndoList* m_list;
    std::vector<Id> m_events; ///< of the changes that are shown
};

} // namespace axs::ui
