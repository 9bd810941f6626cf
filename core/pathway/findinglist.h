// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/cafcase.h"
#include "core/pathway/finding.h"

namespace axs::pathway {

/// How the episode is named in its findings: "CAF BID-09-QX-0001".
QString whereOf(const CafCase& all);

/// Collects the findings of one episode.
class FindingList
{
public:
    explicit FindingList(const CafCase& all)
        : m_where(whereOf(all))
    {
    }

    template <class Record>
    void add(Severity severity, const Record& record, const QString& rule, const QString& field,
        const QString& message, const QString& mend, const QString& source = {})
    {
        m_all.push_back({severity, rule, message, mend, source, Record::kind, record.id, field, m_where, {}});
    }
    void add(std::vector<Finding> findings);
    /// The worst first.
    std::vector<Finding> sorted();

private:
    QString m_where;
    std::vector<Finding> m_all;
};

/// The parts of a text that lists several: "Health; School".
QStringList listed(const QString& text);

} // namespace axs::pathway
