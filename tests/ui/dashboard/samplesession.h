// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"
#include "core/figure/query.h"
#include "ui/parts/session.h"
#include "ui/parts/settings.h"

#include <QTemporaryDir>

namespace axs::test {

/// A session on a copy of the sample county of its own, with its facts read. The sample is drawn once a program.
class SampleSession
{
public:
    /// Waits until the facts are read, unless told not to.
    explicit SampleSession(bool wait = true);

    ui::Session& session() { return *m_session; }
    SettingsStore& settings() { return *m_settings; }
    /// What the facts say of a query, for comparing.
    std::vector<figure::Figure> figures(const figure::Query& query);
    std::size_t recordsBehind(const figure::Query& query, const figure::CellName& cell);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SettingsStore> m_settings;
    std::shared_ptr<ui::Session> m_session;
};

/// Handles events until it holds; false after ten seconds.
bool waitUntil(const std::function<bool()>& holds);

} // namespace axs::test
