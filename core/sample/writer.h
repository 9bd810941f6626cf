// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/sample/sample.h"

#include <QHash>

namespace axs::sample {

/// Gives records to the sink, each with the next id, and counts out references. After the sink's first error it gives
/// nothing more.
class Writer
{
public:
    Writer(quint64 seed, const Sink& sink)
        : m_ids(seed, idTime)
        , m_sink(sink)
    {
    }

    template <class Record>
    Id give(Record record)
    {
        record.id = m_ids.next(idTime);
        if (m_result)
            m_result = m_sink(record::AnyRecord(record));
        return record.id;
    }

    /// `BID-08-AB-0001`: what it begins with, the year, the sample's device letters, a counter.
    QString reference(const QString& beginning, Date date);
    /// `P-0001`.
    QString practitionerReference();

    const Result<void>& result() const { return m_result; }

private:
    // The morning of the sample's today; ids differ in their counter alone.
    static constexpr std::int64_t idTime = today.dayNumber() * 86'400'000LL + 8 * 3'600'000LL;

    IdSource m_ids;
    const Sink& m_sink;
    Result<void> m_result;
    QHash<QString, int> m_counters;
    int m_practitioners = 0;
};

} // namespace axs::sample
