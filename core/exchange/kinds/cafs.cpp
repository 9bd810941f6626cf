// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importkind.h"
#include "core/exchange/practitionerfinder.h"
#include "core/pathway/dateorder.h"

#include <algorithm>
#include <array>

namespace axs::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

using record::Caf;
using record::Child;
using record::Consent;
using record::ConsentDecision;

constexpr std::array cafColumns{
    columns::required(columns::text("caf_ref")),
    columns::required(columns::text("child_ref")),
    columns::text("forename"),
    columns::text("surname"),
    columns::date("date_of_birth"),
    columns::date("expected_date"),
    columns::choice<record::Gender>("gender"),
    columns::required(columns::cluster("cluster")),
    columns::required(columns::date("started")),
    columns::date("completed"),
    columns::date("received"),
    columns::date("reviewed"),
    columns::date("closed"),
    columns::text("closure_reason"),
    columns::whole("level", 2, 3),
    columns::choice<ConsentDecision>("consent"),
    columns::date("consent_date"),
    columns::text("assessor_ref"),
    columns::text("assessor_name"),
    columns::text("assessor_role"),
    columns::text("lead_ref"),
    columns::text("lead_name"),
    columns::text("lead_role"),
    columns::text("lead_sector"),
    columns::text("service_type"),
    columns::yesNo("urgent"),
};

class Cafs final : public RowTaker
{
public:
    Result<void> take(TableRow& row, FileRecords& records) override
    {
        const auto child = records.findOrAdd<Child>(row.text("child_ref"));
        if (!child)
            return child.error();
        takeChild(row, **child);
        const auto caf = records.findOrAdd<Caf>(row.text("caf_ref"));
        if (!caf)
            return caf.error();
        takeEpisode(row, records, **child, **caf);
        if (!m_people)
            m_people.emplace(records);
        if (auto taken = takeAssessor(row, records, **caf); !taken)
            return taken;
        if (auto taken = takeLead(row, records, **caf); !taken)
            return taken;
        return takeConsent(row, records, **caf);
    }

    /// An empty role is the practitioner's, which a later row may have told.
    void end() override
    {
        for (const MissingRole& missing : m_missingRoles) {
            if (missing.caf->record.*missing.part.person == missing.person->record.id)
                missing.caf->fill(missing.part.role, missing.person->record.role);
        }
    }

private:
    struct Birth
    {
        Date date;
        qsizetype line = 0;
    };

    void takeChild(TableRow& row, Entry<Child>& child)
    {
        child.set(&Child::forename, row.text("forename"));
        child.set(&Child::surname, row.text("surname"));
        child.set(&Child::expectedDate, row.date("expected_date"));
        child.set(&Child::gender, row.choice<record::Gender>("gender"));
        const Date born = row.date("date_of_birth");
        if (!born.isSet())
            return;
        const auto earlier = m_births.constFind(child.record.id);
        if (earlier != m_births.constEnd() && earlier->date != born)
            row.addFinding("date_of_birth",
                u"is not %1, as line %2 gives for child %3. This later row is kept; check which is right"_s.arg(
                    earlier->date.iso(), QString::number(earlier->line), child.record.reference));
        m_births.insert(child.record.id, {born, row.line()});
        child.set(&Child::dateOfBirth, born);
    }

    static void takeEpisode(TableRow& row, FileRecords& records, const Entry<Child>& child, Entry<Caf>& caf)
    {
        caf.set(&Caf::child, child.record.id);
        caf.set(&Caf::cluster, row.cluster("cluster"));
        caf.set(&Caf::started, row.date("started"));
        caf.set(&Caf::completed, row.date("completed"));
        caf.set(&Caf::received, row.date("received"));
        caf.set(&Caf::reviewed, row.date("reviewed"));
        caf.set(&Caf::closed, row.date("closed"));
        caf.set(&Caf::closureReason, records.listed("closing_reason", row.text("closure_reason")));
        caf.set(&Caf::level, row.whole("level"));
        caf.set(&Caf::serviceType, records.listed("service_type", row.text("service_type")));
        caf.set(&Caf::urgent, row.yesNo("urgent"));
        findReversedDates(row);
    }

    static void findReversedDates(TableRow& row)
    {
        Caf told;
        told.started = row.date("started");
        told.completed = row.date("completed");
        told.received = row.date("received");
        told.reviewed = row.date("reviewed");
        told.closed = row.date("closed");
        pathway::forEachReversedPair(told, [&](const pathway::DatePair<Caf>& pair) {
            pathway::withDateField(pair.earlier, [&](const auto& earlier) {
                pathway::withDateField(pair.later, [&](const auto& later) {
                    row.addFinding(later.name,
                        u"is before %1 (%2). The row is kept; check both dates"_s.arg(
                            latin(earlier.name), (told.*pair.earlier).iso()));
                });
            });
        });
    }

    /// Who did what in an episode, as one row has it.
    struct Part
    {
        Id Caf::*person;
        QString Caf::*role;
    };
    struct MissingRole
    {
        Entry<Caf>* caf;
        Part part;
        const Entry<record::Practitioner>* person;
    };

    Result<void> takePerson(const NamedPerson& named, const Part& part, Entry<Caf>& caf)
    {
        const auto person = m_people->find(named, caf.record.*part.person);
        if (!person)
            return person.error();
        caf.set(part.role, named.role);
        if (!*person)
            return {};
        const bool isOther = (*person)->record.id != caf.record.*part.person;
        caf.set(part.person, (*person)->record.id);
        if (named.role.isEmpty() && isOther)
            caf.put(part.role, QString());
        if ((caf.record.*part.role).isEmpty())
            m_missingRoles.push_back({&caf, part, *person});
        return {};
    }

    Result<void> takeAssessor(TableRow& row, FileRecords& records, Entry<Caf>& caf)
    {
        return takePerson(
            {row.text("assessor_ref"), row.text("assessor_name"), records.listed("role", row.text("assessor_role"))},
            {&Caf::assessor, &Caf::assessorRole}, caf);
    }

    Result<void> takeLead(TableRow& row, FileRecords& records, Entry<Caf>& caf)
    {
        caf.set(&Caf::leadSector, records.listed("sector", row.text("lead_sector")));
        return takePerson({row.text("lead_ref"), row.text("lead_name"), records.listed("role", row.text("lead_role"))},
            {&Caf::lead, &Caf::leadRole}, caf);
    }

    /// A table knows one consent of a CAF: the one without a person, or the only one.
    Result<void> takeConsent(TableRow& row, FileRecords& records, const Entry<Caf>& caf)
    {
        const auto decision = row.choice<ConsentDecision>("consent");
        const Date decidedOn = row.date("consent_date");
        if (record::isUnset(decision) && record::isUnset(decidedOn))
            return {};
        const auto consents = records.of<Consent>(caf);
        if (!consents)
            return consents.error();
        const auto unnamed = std::find_if(consents->begin(), consents->end(), [](const Entry<Consent>* each) {
            return each->record.person.isEmpty() && each->record.relation.isEmpty();
        });
        Entry<Consent>& consent = unnamed != consents->end() ? **unnamed
            : consents->size() == 1                          ? *consents->front()
                                                             : records.addTo<Consent>(caf);
        consent.set(&Consent::decision, decision);
        consent.set(&Consent::decidedOn, decidedOn);
        return {};
    }

    QHash<Id, Birth> m_births;
    std::vector<MissingRole> m_missingRoles;
    std::optional<PractitionerFinder> m_people;
};

} // namespace

const ImportKind cafsKind{"cafs", "CAF episodes with their children", cafColumns, makeTaker<Cafs>};

} // namespace axs::exchange
