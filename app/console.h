// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

#include <functional>

namespace axs::app::console {

/// A result, as it is, to standard output, in UTF-8 whatever the locale.
void print(const QString& text);
void print(const QByteArray& bytes);
/// A problem, on one line, to standard error.
void complain(const QString& line);
/// Complains about an error; its exit status. A cancelled command is silent.
ExitStatus fail(const Error& error);

/// A line on standard error that says how far long work is; nothing when that is not a terminal.
class ProgressLine
{
public:
    ProgressLine();
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    /// "Reading 45 %".
    void show(const QString& doing, qint64 done, qint64 total);

private:
    bool m_isTerminal = false;
    QString m_shown;
};

} // namespace axs::app::console
