// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/recordtable.h"
#include "tests/bench/county.h"
#include "tests/bench/timing.h"

namespace axs::bench {

using namespace Qt::Literals::StringLiterals;

/// What a co-ordinator saves: in turns a note in a CAF that is there, and a new child with its CAF.
class Saves
{
public:
    explicit Saves(County& county)
        : m_county(county)
    {
    }
    std::vector<record::AnyRecord> next()
    {
        const auto spread = static_cast<std::size_t>(m_count) * 7919;
        record::Caf caf = existing<record::Caf>(m_county.list[spread % m_county.list.size()]);
        if (++m_count % 2 == 1) {
            caf.notes = u"%1 Telephoned the school on call %2."_s.arg(caf.notes).arg(m_count);
            return {caf};
        }
        record::Child child = existing<record::Child>(caf.child);
        child.id = m_ids.next(m_clock.nowMilliseconds());
        child.reference = u"NEW-%1"_s.arg(m_count);
        caf.id = m_ids.next(m_clock.nowMilliseconds());
        caf.reference = u"CAF-NEW-%1"_s.arg(m_count);
        caf.child = child.id;
        return {child, caf};
    }

private:
    template <class Record>
    Record existing(Id id)
    {
        auto table = must(store::RecordTable<Record>::open(*m_county.connection));
        return must(table.find(id)).value_or(Record{});
    }

    County& m_county;
    SystemClock m_clock;
    IdSource m_ids;
    int m_count = 0;
};

} // namespace axs::bench
