// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/findinglist.h"

#include <QRegularExpression>

#include <algorithm>

namespace axs::pathway {

using namespace Qt::Literals::StringLiterals;

QString whereOf(const CafCase& all)
{
    return all.caf.reference.isEmpty() ? u"new CAF"_s : u"CAF "_s + all.caf.reference;
}

void FindingList::add(std::vector<Finding> findings)
{
    m_all.insert(m_all.end(), std::move_iterator(findings.begin()), std::move_iterator(findings.end()));
}

std::vector<Finding> FindingList::sorted()
{
    std::stable_sort(m_all.begin(), m_all.end(),
        [](const Finding& left, const Finding& right) { return left.severity > right.severity; });
    return std::move(m_all);
}

QStringList listed(const QString& text)
{
    static const QRegularExpression between(u"[;,\\n]"_s);
    QStringList parts;
    const QStringList raw = text.split(between);
    for (const QString& each : raw) {
        if (const QString part = each.simplified(); !part.isEmpty())
            parts.append(part);
    }
    return parts;
}

} // namespace axs::pathway
