// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importkind.h"
#include "core/record/values.h"

#include <algorithm>

/// How the rows of several kinds find the records that they mean.
namespace axs::exchange {

/// The row's CAF; a fault when the file does not have it.
Result<Entry<record::Caf>*> cafOf(TableRow& row, FileRecords& records);

/// The CAF's record of that day, or a new one.
template <class Record>
Result<Entry<Record>*> ofDay(FileRecords& records, const Entry<record::Caf>& caf, Date Record::*day, Date wanted)
{
    const auto all = records.of<Record>(caf);
    if (!all)
        return all.error();
    const auto same = std::find_if(
        all->begin(), all->end(), [&](const Entry<Record>* each) { return each->record.*day == wanted; });
    if (same != all->end())
        return *same;
    Entry<Record>& added = records.addTo<Record>(caf);
    added.set(day, wanted);
    return &added;
}

/// The records of a small kind by what a row is matched by.
template <class Record>
class Matched : public RowTaker
{
public:
    Result<void> begin(FileRecords& records) override
    {
        if (auto loaded = records.loadAll<Record>(); !loaded)
            return loaded;
        for (auto& entry : records.shelf<Record>().entries)
            m_byKey.insert(key(entry.record), &entry);
        return {};
    }

protected:
    virtual QString key(const Record& record) const = 0;

    Entry<Record>& match(const Record& wanted, FileRecords& records)
    {
        auto*& entry = m_byKey[key(wanted)];
        if (!entry)
            entry = &records.add(wanted);
        return *entry;
    }

private:
    QHash<QString, Entry<Record>*> m_byKey;
};

/// Records that nothing tells apart: equal rows are counted, and only as many are added as the file has too few of.
template <class Record>
class Counted : public RowTaker
{
public:
    Result<void> begin(FileRecords& records) override
    {
        if (auto loaded = records.loadAll<Record>(); !loaded)
            return loaded;
        for (const auto& entry : records.shelf<Record>().entries)
            ++m_spare[contentOf(entry.record)];
        return {};
    }

protected:
    void count(const Record& record, FileRecords& records)
    {
        int& spare = m_spare[contentOf(record)];
        if (spare > 0)
            --spare;
        else
            records.add(record);
    }

private:
    static QString contentOf(const Record& record)
    {
        QStringList texts;
        record::forEachField<Record>(
            [&](const auto& field) { texts += record::displayText(record.*field.member).simplified(); });
        return texts.join(u'\n');
    }

    QHash<QString, int> m_spare; ///< of each content, how many records of the file no row has been counted against
};

} // namespace axs::exchange
