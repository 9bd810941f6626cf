// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/worklist.h"
#include "ui/shell/windowpage.h"

namespace axs {
class SettingsStore;
}

namespace axs::ui {

class IntervalsPage;
class Session;
class WorkBoard;
class WorkPage;

struct OpenCases;

/// The list of due work as the window knows it: joined to places, the sheet of open cases and the intervals.
class WorkShellPage final : public WindowPage
{
    Q_OBJECT

public:
    WorkShellPage(WorkBoard& board, SettingsStore& settings);

    void arrive(const Place& place) override;
    bool isReady() const override;
    void takeFocus() override;

private:
    void makeSheet(const pathway::WorkQuery& query);
    void chooseSheet(const OpenCases& open);
    void saveSheet(const OpenCases& open, const QString& path);

    WorkBoard& m_board;
    SettingsStore& m_settings;
    WorkPage* m_page;
};

/// The intervals of due work, with the window's Save.
class IntervalsShellPage final : public WindowPage
{
    Q_OBJECT

public:
    explicit IntervalsShellPage(Session& session);

    void arrive(const Place& place) override { m_place = place; }
    bool isReady() const override;
    void takeFocus() override;

private:
    IntervalsPage* m_page;
};

} // namespace axs::ui
