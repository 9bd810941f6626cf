// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/places.h"
#include "core/report/request.h"
#include "core/store/file.h"

#include <QByteArray>

#include <optional>

namespace axs::ui {

enum class ReportForm
{
    pdf,
    html,
};
/// By the name's ending: .html and .htm are HTML, .pdf is PDF; anything else is a usage error.
Result<ReportForm> reportForm(const QString& path);

/// What the file, its authority and the end of its list of events give to a report's meta.
report::Meta reportMeta(const store::File& file, const record::Authority& authority, const store::TrailHead& trail);

/// The report in memory. In the thread of the window only (or of a command with an offscreen QGuiApplication).
Result<QByteArray> madeReport(const report::Report& report, ReportForm form, std::int64_t madeAtMilliseconds);

/// Puts it in place in one step, readable by its owner alone. An existing file is refused unless it may be replaced.
Result<void> saveReport(const QByteArray& bytes, const QString& path, bool mayReplace);

/// Counts, builds, makes and saves: the command line's way. An existing file is refused. With a passphrase the PDF is
/// encrypted; HTML cannot be.
Result<void> writeReport(const figure::Facts& facts, const report::Request& request, const QString& path,
    const std::optional<QByteArray>& passphrase = {});

} // namespace axs::ui
