// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/windowpage.h"

namespace axs::ui {

class AskPage;
class Session;

/// The question as a page of the window: its answer leads to the list and to the dashboard.
class AskShellPage final : public WindowPage
{
    Q_OBJECT

public:
    explicit AskShellPage(Session& session);

    void arrive(const Place& place) override;
    Place place() const override;
    bool isReady() const override;
    void takeFocus() override;

private:
    AskPage* m_ask;
};

/// The page that asks for what this filter keeps.
Place askPlaceOf(const Place& list);

} // namespace axs::ui
