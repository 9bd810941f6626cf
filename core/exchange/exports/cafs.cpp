// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportrun.h"

#include <algorithm>

namespace axs::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

using record::Caf;
using record::Child;
using record::Consent;
using record::Practitioner;

/// Finds what stands beside an episode in its row.
class CafRows
{
public:
    static Result<CafRows> open(ExportRun& run)
    {
        auto children = store::RecordTable<Child>::open(run.connection());
        if (!children)
            return children.error();
        auto consents = store::Lookup<Consent>::open(run.connection(), "caf");
        if (!consents)
            return consents.error();
        return CafRows(run, std::move(*children), std::move(*consents));
    }

    void write(const Caf& caf)
    {
        putChild(caf);
        putEpisode(caf);
        putConsent(caf);
        putPerson(caf.assessor, "assessor_ref", "assessor_name");
        m_run.put("assessor_role", caf, &Caf::assessorRole);
        putPerson(caf.lead, "lead_ref", "lead_name");
        m_run.put("lead_role", caf, &Caf::leadRole);
        m_run.put("lead_sector", caf, &Caf::leadSector);
        m_run.write();
    }

private:
    CafRows(ExportRun& run, store::RecordTable<Child> children, store::Lookup<Consent> consents)
        : m_run(run)
        , m_children(std::move(children))
        , m_consents(std::move(consents))
    {
    }

    void putChild(const Caf& caf)
    {
        const auto child = m_run.found(m_children, caf.child);
        if (!child)
            return;
        m_run.put("child_ref", *child, &Child::reference);
        m_run.put("forename", *child, &Child::forename);
        m_run.put("surname", *child, &Child::surname);
        m_run.put("date_of_birth", *child, &Child::dateOfBirth);
        m_run.put("expected_date", *child, &Child::expectedDate);
        m_run.put("gender", *child, &Child::gender);
    }

    void putEpisode(const Caf& caf)
    {
        m_run.put("caf_ref", caf, &Caf::reference);
        m_run.setCluster("cluster", caf.cluster);
        m_run.put("started", caf, &Caf::started);
        m_run.put("completed", caf, &Caf::completed);
        m_run.put("received", caf, &Caf::received);
        m_run.put("reviewed", caf, &Caf::reviewed);
        m_run.put("closed", caf, &Caf::closed);
        m_run.put("closure_reason", caf, &Caf::closureReason);
        m_run.put("level", caf, &Caf::level);
        m_run.put("service_type", caf, &Caf::serviceType);
        m_run.put("urgent", caf, &Caf::urgent);
    }

    /// The one consent that the import would find: the one without a person, or the only one.
    void putConsent(const Caf& caf)
    {
        const auto consents = m_run.found(m_consents, caf.id);
        const auto unnamed = std::find_if(consents.begin(), consents.end(), [](const Consent& each) {
            return each.person.isEmpty() && each.relation.isEmpty();
        });
        if (unnamed == consents.end() && consents.size() > 1) {
            m_run.count(u"%1 episode has the consents of several people, which a table has no place for."_s,
                u"%1 episodes have the consents of several people, which a table has no place for."_s);
            return;
        }
        if (consents.empty())
            return;
        const Consent& consent = unnamed != consents.end() ? *unnamed : consents.front();
        m_run.put("consent", consent, &Consent::decision);
        m_run.put("consent_date", consent, &Consent::decidedOn);
    }

    void putPerson(Id id, std::string_view reference, std::string_view name)
    {
        if (const Practitioner* person = m_run.practitioner(id)) {
            m_run.put(reference, *person, &Practitioner::reference);
            m_run.put(name, *person, &Practitioner::name);
        }
    }

    ExportRun& m_run;
    store::RecordTable<Child> m_children;
    store::Lookup<Consent> m_consents;
};

Result<void> writeCafs(ExportRun& run)
{
    auto rows = CafRows::open(run);
    if (!rows)
        return rows.error();
    return run.forEach<Caf>([&](const Caf& caf) {
        if (!run.keepsEpisode(caf) || !run.keepsDay(caf.started))
            return;
        if (!caf.started.isSet())
            run.count(u"%1 episode without an assessment is left out: it is no CAF."_s,
                u"%1 episodes without an assessment are left out: they are no CAFs."_s);
        else if (caf.reference.isEmpty() || !run.isTwin(caf.reference))
            rows->write(caf);
    });
}

} // namespace

const ExportKind cafsExport{"cafs", byEpisode, writeCafs};

} // namespace axs::exchange
