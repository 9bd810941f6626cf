// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/people.h"
#include "core/sample/plan.h"

#include <vector>

namespace axs::sample {

struct Person
{
    Id id; ///< unset until drawn
    QString name;
    int cluster = 0;
    int role = 0; ///< place in Tables::roles
    bool leads = false; ///< already among the lead professionals
};

/// Practitioners of one county and how its episodes fall to them: as unevenly as Figure 10's comment prints for
/// assessors. From window to window some leave and others come.
class People
{
public:
    /// Some of those who were there before are replaced by somebody new.
    void turnOver(Random& random);
    /// Gives every episode its assessor, and its lead professional where it has one.
    void assign(Plan& plan, Random& random);
    const Person& at(int place) const { return m_all[static_cast<std::size_t>(place)]; }
    std::vector<Person>& all() { return m_all; }
    const std::vector<Person>& all() const { return m_all; }

private:
    void assignAssessors(Plan& plan, const std::vector<std::vector<int>>& byCluster, Random& random);
    void assignLeads(Plan& plan, const std::vector<std::vector<int>>& byCluster, Random& random);
    int newPerson(int cluster, int age, std::size_t weight, Random& random);

    std::vector<Person> m_all;
    std::vector<std::vector<int>> m_assessors; ///< by cluster, places in m_all; -1 has left
    std::vector<std::vector<int>> m_leads;
};

/// Invented names, plainly so (resources/sample).
QString girlsName(Random& random);
QString boysName(Random& random);
QString familyName(Random& random);

} // namespace axs::sample
