// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/importundo.h"

#include <QWidget>

namespace axs {
class UndoList;
}

namespace axs::ui {

class RunBar;
class Session;

/// The latest imports, each with its way back. Keeps itself up to date; works through the page's run bar.
class ImportsCard final : public QWidget
{
    Q_OBJECT

public:
    ImportsCard(Session& session, RunBar& run, QWidget* parent = nullptr);

    void refresh();
    void takeBack(Id event);
    /// The latest imports have been read.
    bool isReady() const { return m_isReady; }

Q_SIGNALS:
    void shown();
    void takenBack(axs::Id event);
    void said(const QString& sentence);

private:
    void show(const std::vector<store::ImportDone>& imports);

    Session& m_session;
    RunBar& m_run;
    UndoList* m_list;
    std::vector<Id> m_events; ///< of the imports that are shown
    bool m_isReady = false;
};

} // namespace axs::ui
