// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/windowpage.h"

namespace axs {
class SettingsStore;
}

namespace axs::ui {

class ImportPage;
class Session;

/// The import page as the window knows it.
class ImportShellPage final : public WindowPage
{
    Q_OBJECT

public:
    ImportShellPage(Session& session, SettingsStore& settings);

    void takeFile(const QString& path);
    void arrive(const Place& place) override { m_place = place; }
    bool isReady() const override;
    void takeFocus() override;

private:
    ImportPage* m_import;
};

} // namespace axs::ui
