// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nicknames.h"

#include "core/base/text.h"

#include <QFile>
#include <QHash>

#include <vector>

namespace axs {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Groups
{
    std::vector<QStringList> names;
    QHash<QString, std::vector<std::size_t>> of; ///< the groups that a name stands in
};

Groups readGroups()
{
    Groups groups;
    QFile file(u":/axs/names/nicknames.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return groups;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString& line : lines) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        QStringList names;
        const QStringList written = line.split(u',');
        for (const QString& each : written)
            names += folded(each);
        for (const QString& name : std::as_const(names))
            groups.of[name].push_back(groups.names.size());
        groups.names.push_back(std::move(names));
    }
    return groups;
}

const Groups& groups()
{
    static const Groups read = readGroups();
    return read;
}

} // namespace

QStringList otherForms(const QString& name)
{
    QStringList forms;
    const auto found = groups().of.constFind(name);
    if (found == groups().of.constEnd())
        return forms;
    for (const std::size_t group : *found)
        forms += groups().names[group];
    forms.removeDuplicates();
    forms.removeAll(name);
    return forms;
}

bool areFormsOfOneName(const QString& left, const QString& right)
{
    return left != right && otherForms(left).contains(right);
}

} // namespace axs
