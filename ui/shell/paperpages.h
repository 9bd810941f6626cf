// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/windowpage.h"

namespace axs {
class SettingsStore;
}

namespace axs::ui {

class PrintPage;
class Session;
class TacPage;

/// The papers of one episode as the window knows them.
class PapersShellPage final : public WindowPage
{
    Q_OBJECT

public:
    PapersShellPage(Session& session, SettingsStore& settings);

    void arrive(const Place& place) override;
    bool isReady() const override;
    void takeFocus() override;

private:
    PrintPage* m_print;
};

/// The TAC room: Escape and the end of a meeting lead out of it.
class TacShellPage final : public WindowPage
{
    Q_OBJECT

public:
    explicit TacShellPage(Session& session);

    void arrive(const Place& place) override;
    bool isReady() const override;
    void takeFocus() override;
    void save() override;
    void keep() override;

private:
    TacPage* m_room;
};

Place papersPlaceOf(Id caf, const QString& paper = {});
Place tacPlaceOf(Id caf);

} // namespace axs::ui
