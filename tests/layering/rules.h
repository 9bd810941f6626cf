// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace axs {

/// One place in the tree that breaks a rule: where, and what the rule says.
struct Breach
{
    QString path;
    int line = 0;
    QString says;

    QString text() const;
};

/// Says in which Qt module a header such as "QColor" lives ("QtGui"), or nothing for a header that is not Qt's.
using ModuleOf = std::function<QString(const QString& header)>;

/// Who may include what: rooms, Qt's modules, SQL. The path is relative to the top of the tree and decides which rules hold.
std::vector<Breach> includeBreaches(const QString& path, const QByteArray& content, const ModuleOf& moduleOf);

/// How every text file is written: licence lines, length, blanks, line ends.
std::vector<Breach> writingBreaches(const QString& path, const QByteArray& content);

/// Looks headers up in the Qt that this was built with.
QString installedModuleOf(const QString& header);

} // namespace axs
