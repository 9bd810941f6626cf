// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/program.h"

#include <sys/types.h>

namespace axs::test {

/// The program at a terminal, as a person sits there: what it shows, what is typed, whether typing shows.
class Terminal
{
public:
    Terminal(const Program& program, const QStringList& arguments);
    ~Terminal();
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    /// Waits until the terminal shows this; false when the program ended before, or after half a minute.
    bool waitFor(const QByteArray& text);
    void type(const QByteArray& keys);
    bool showsTyping() const;
    qint64 process() const { return m_process; }
    /// Waits for the end: the exit status, or minus the signal that ended it.
    int end();
    /// All that was shown until now.
    const QByteArray& shown() const { return m_shown; }

private:
    bool readOn();

    pid_t m_process = -1;
    int m_terminal = -1;
    QByteArray m_shown;
    qsizetype m_seen = 0;
    bool m_isSilent = false; ///< nothing came for half a minute
};

} // namespace axs::test
