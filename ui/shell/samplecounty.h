// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

namespace axs::ui {

/// The file that “Explore with sample data” makes and opens: invented, apart from every real file, safe to wreck.
class SampleCounty
{
public:
    /// Unset folder: the user's own data folder.
    explicit SampleCounty(const QString& folder = {});

    QString path() const { return m_path; }
    bool exists() const;
    /// Writes the file unless it is there. For a worker.
    Result<void> make(const Progress& progress) const;
    /// Moves the present file aside, over one moved aside before; an error when somebody writes to it.
    Result<void> setAside() const;
    QString asidePath() const;

private:
    QString m_path;
};

} // namespace axs::ui
