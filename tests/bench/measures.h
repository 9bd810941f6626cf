// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace axs::bench {

/// The measures of one size, printed as a Markdown table as they come.
class Measures
{
public:
    /// A yardstick measured in the same run, in the same unit as the measure; unset where there is none.
    struct Yardstick
    {
        QString what;
        double time = 0;
    };

    void begin(qint64 episodes) const;
    /// For information.
    void note(const QString& name, double time) const { note(name, time, {}); }
    void note(const QString& name, double time, const Yardstick& yardstick) const;
    void noteText(const QString& name, const QString& value) const;
    /// To reach: at most so many times the yardstick's time.
    void atMost(const QString& name, double time, const Yardstick& yardstick, double times) const;
    /// To reach: under a limit.
    void under(const QString& name, double time, double limit) const { under(name, time, limit, {}); }
    void under(const QString& name, double time, double limit, const Yardstick& yardstick) const;

private:
    void print(
        const QString& name, const QString& value, const Yardstick& yardstick, double time, const QString& goal) const;
};

/// CPU, cores, memory, disk, kernel, Qt, SQLite and how busy the machine is.
QString machineLine(const QString& folder);

/// The most memory that this process has held, in MiB.
double peakMemory();

} // namespace axs::bench
