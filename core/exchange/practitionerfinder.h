// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/filerecords.h"

namespace axs::exchange {

/// A person as a row names them; any part may be empty.
struct NamedPerson
{
    QString reference;
    QString name;
    QString role;

    bool isEmpty() const { return reference.isEmpty() && name.isEmpty(); }
};

/// Finds the practitioner that a row means: by reference; without one by name and role; without a role by name alone
/// when one person has it. Whoever the episode names already is kept where the row fits, so that importing twice
/// changes nothing. Somebody who is not there yet is added. What is known of a person is never overwritten here: a role
/// in an episode is the episode's.
class PractitionerFinder
{
public:
    explicit PractitionerFinder(FileRecords& records)
        : m_records(records)
    {
    }
    /// Nothing when the row names nobody.
    Result<Entry<record::Practitioner>*> find(const NamedPerson& person, Id current = {});

private:
    using Found = Entry<record::Practitioner>*;
    Result<Found> byName(const NamedPerson& person, Id current);
    void remember(Found entry);

    FileRecords& m_records;
    QHash<QString, std::vector<Found>> m_byName;
    bool m_isLoaded = false;
};

} // namespace axs::exchange
