// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/counting.h"
#include "core/figure/leadsthen.h"

#include "core/base/text.h"

#include <array>
#include <numeric>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

// Section 3: who assesses and who leads.

namespace {

constexpr std::size_t topRoles = 10;

/// One of the two parts that a practitioner plays in an episode.
struct Part
{
    const std::vector<Code>& person;
    const std::vector<SmallCode>& role;
    QString noun; ///< "assessor"
};

Part assessors(const Facts& facts)
{
    return {facts.episodes.assessor, facts.episodes.assessorRole, u"assessor"_s};
}

/// Those who lead at the end of the period, or led when the episode closed.
Part leads(const Facts& facts, const Selection& selection)
{
    return {leadPerson(facts, selection), leadRole(facts, selection), u"lead professional"_s};
}

/// Whether there is anything to say about the people: an episode without them is not a nought.
bool known(const Selection& selection, std::size_t named)
{
    return selection.recorded.episodes && (selection.episodes.empty() || named > 0);
}

std::size_t without(const Part& part, const Selection& selection)
{
    return static_cast<std::size_t>(std::count_if(selection.episodes.begin(), selection.episodes.end(),
        [&](std::uint32_t row) { return part.person[row] == 0; }));
}

void noteWithout(Figure& figure, const Query& query, const Part& part, std::size_t count)
{
    if (count > 0) {
        figure.notes << u"Left out: %1 without %2 %3."_s.arg(noted(query, count, u"CAF"_s, u"CAFs"_s),
            part.noun.startsWith(u'a') ? u"an"_s : u"a"_s, part.noun);
    }
}

Figure byRole(const Facts& facts, const Query& query, const Selection& selection, const Part& part, Figure figure)
{
    const GroupCounts counts = countGroups(selection.episodes,
        {part.role, facts.roles.size(), part.person, facts.practitioners.size(), true});
    const bool recorded = known(selection, counts.allRecords);
    std::vector<SmallCode> roles = byWeight(facts.roles, counts.records);
    const std::size_t found = roles.size();
    roles.resize(std::min(found, topRoles));
    for (const SmallCode role : roles) {
        figure.rows.push_back(
            {textCell(label(facts.roles, role)), countCell(counts.records[role]), countCell(counts.people[role])});
    }
    figure.total = Row{
        textCell(u"Total"_s), countCell(recorded, counts.allRecords), countCell(recorded, counts.allPeople)};
    figure.nothingCounted = counts.allRecords == 0;
    if (found > topRoles) {
        figure.notes << u"The ten roles with the most CAFs; the total is over all %1 roles."_s.arg(found);
    }
    figure.notes << u"Somebody with several roles counts once in each and once in the total."_s;
    noteWithout(figure, query, part, selection.episodes.size() - counts.allRecords);
    return figure;
}

RecordIds byRoleRecords(const Facts& facts, const Selection& selection, const Part& part, const CellName& cell)
{
    const std::vector<std::uint8_t> holds = labelled(facts.roles, cell.row);
    return episodesWhere(facts, selection, [&](std::uint32_t row) {
        return part.person[row] != 0 && holds[part.role[row]];
    });
}

/// The nested bands of how many CAFs a person has.
struct Band
{
    const char16_t* label;
    std::uint32_t from;
    std::uint32_t to;
    bool holds(std::uint32_t cafs) const { return cafs >= from && cafs <= to; }
};
constexpr std::uint32_t noLimit = 0xffffffff;
constexpr std::array concentrationBands{Band{u"exactly 1", 1, 1}, Band{u"more than 1", 2, noLimit},
    Band{u"2 to 4", 2, 4}, Band{u"5 to 10", 5, 10}, Band{u"more than 10", 11, noLimit}};

std::vector<std::uint32_t> cafsOfPeople(const Facts& facts, const Selection& selection, const Part& part)
{
    std::vector<std::uint32_t> cafs(std::max<std::size_t>(facts.practitioners.size(), 1), 0);
    for (const std::uint32_t row : selection.episodes)
        ++cafs[part.person[row]];
    cafs[0] = 0;
    return cafs;
}

Figure concentration(const Facts& facts, const Query& query, const Selection& selection, const Part& part)
{
    Figure figure = begin(u"Practitioners by how many CAFs they are %1 for"_s.arg(part.noun), u"people"_s,
        {column(u"band", u"CAFs", ColumnKind::text), column(u"practitioners", u"Practitioners"),
            column(u"percent", u"% of practitioners", ColumnKind::percent)});
    std::array<std::uint32_t, concentrationBands.size()> people{};
    std::uint32_t everyone = 0;
    for (const std::uint32_t cafs : cafsOfPeople(facts, selection, part)) {
        everyone += cafs > 0;
        for (std::size_t band = 0; band < people.size(); ++band)
            people[band] += concentrationBands[band].holds(cafs);
    }
    const bool recorded = known(selection, everyone);
    for (std::size_t band = 0; band < people.size(); ++band) {
        figure.rows.push_back({textCell(QString::fromUtf16(concentrationBands[band].label)),
            countCell(recorded, people[band]), percentCell(people[band], everyone)});
    }
    figure.total = Row{textCell(u"Total"_s), countCell(recorded, everyone), percentCell(everyone, everyone)};
    figure.nothingCounted = everyone == 0;
    figure.notes << u"The bands nest: “more than 1” holds the three below it, so the percentages need not add to 100."_s;
    noteWithout(figure, query, part, without(part, selection));
    return figure;
}

RecordIds concentrationRecords(const Facts& facts, const Selection& selection, const Part& part, const CellName& cell)
{
    const std::vector<std::uint32_t> cafs = cafsOfPeople(facts, selection, part);
    const auto band = std::find_if(concentrationBands.begin(), concentrationBands.end(), [&](const Band& each) {
        return cell.row == QStringView(each.label);
    });
    const Band wanted = band == concentrationBands.end() ? Band{totalLabel, 1, noLimit} : *band;
    return episodesWhere(facts, selection, [&](std::uint32_t row) {
        return part.person[row] != 0 && wanted.holds(cafs[part.person[row]]);
    });
}

std::vector<std::uint8_t> schoolRoles(const Facts& facts)
{
    std::vector<std::uint8_t> flagged(facts.roles.size());
    for (SmallCode role = 1; role < facts.roles.size(); ++role)
        flagged[role] = facts.isSchoolBased(role);
    return flagged;
}

QString schoolRolesNote(const Facts& facts, const std::vector<std::uint8_t>& flagged)
{
    QStringList roles;
    for (SmallCode role = 1; role < facts.roles.size(); ++role) {
        if (flagged[role])
            roles << facts.roles.text(role);
    }
    if (roles.isEmpty())
        return u"No role is flagged as school based."_s;
    std::sort(roles.begin(), roles.end(), [](const QString& left, const QString& right) {
        return compareBritish(left, right) < 0;
    });
    return u"Roles counted as school based: %1."_s.arg(roles.join(u"; "_s));
}

} // namespace

Figure assessmentsByRole(const Facts& facts, const Query& query, const Selection& selection)
{
    return byRole(facts, query, selection, assessors(facts),
        begin(u"CAF episodes assessed, and practitioners assessing, by role"_s, u"episodes and people"_s,
            {column(u"role", u"Role of the assessor", ColumnKind::text), column(u"cafs", u"CAFs undertaken"),
                column(u"practitioners", u"Practitioners")}));
}

RecordIds assessmentsByRoleRecords(const Facts& facts, const Query&, const Selection& selection, const CellName& cell)
{
    return byRoleRecords(facts, selection, assessors(facts), cell);
}

Figure assessorConcentration(const Facts& facts, const Query& query, const Selection& selection)
{
    return concentration(facts, query, selection, assessors(facts));
}

RecordIds assessorConcentrationRecords(
    const Facts& facts, const Query&, const Selection& selection, const CellName& cell)
{
    return concentrationRecords(facts, selection, assessors(facts), cell);
}

Figure leadRoles(const Facts& facts, const Query& query, const Selection& selection)
{
    return byRole(facts, query, selection, leads(facts, selection),
        begin(u"CAF episodes led, and lead professionals, by role"_s, u"episodes and people"_s,
            {column(u"role", u"Role of the lead professional", ColumnKind::text), column(u"cafs", u"CAFs led"),
                column(u"practitioners", u"Practitioners")}));
}

RecordIds leadRolesRecords(const Facts& facts, const Query&, const Selection& selection, const CellName& cell)
{
    return byRoleRecords(facts, selection, leads(facts, selection), cell);
}

Figure leadConcentration(const Facts& facts, const Query& query, const Selection& selection)
{
    return concentration(facts, query, selection, leads(facts, selection));
}

RecordIds leadConcentrationRecords(const Facts& facts, const Query&, const Selection& selection, const CellName& cell)
{
    return concentrationRecords(facts, selection, leads(facts, selection), cell);
}

Figure leadBySector(const Facts& facts, const Query& query, const Selection& selection)
{
    Figure figure = begin(u"Lead professionals by sector"_s, u"people"_s,
        {column(u"sector", u"Sector", ColumnKind::text), column(u"practitioners", u"Lead professionals"),
            column(u"cafs", u"CAFs led")});
    const Part part = leads(facts, selection);
    const GroupCounts counts = countGroups(selection.episodes,
        {leadSector(facts, selection), facts.sectors.size(), part.person, facts.practitioners.size(), true});
    const bool recorded = known(selection, counts.allRecords);
    for (const SmallCode sector : byWeight(facts.sectors, counts.people)) {
        figure.rows.push_back({textCell(label(facts.sectors, sector)), countCell(counts.people[sector]),
            countCell(counts.records[sector])});
    }
    figure.total = Row{
        textCell(u"Total"_s), countCell(recorded, counts.allPeople), countCell(recorded, counts.allRecords)};
    figure.nothingCounted = counts.allRecords == 0;
    figure.notes << u"A lead professional in several sectors counts once in each and once in the total."_s;
    noteWithout(figure, query, part, selection.episodes.size() - counts.allRecords);
    return figure;
}

RecordIds leadBySectorRecords(const Facts& facts, const Query&, const Selection& selection, const CellName& cell)
{
    const std::vector<std::uint8_t> holds = labelled(facts.sectors, cell.row);
    const std::vector<Code>& person = leadPerson(facts, selection);
    const std::vector<SmallCode>& sector = leadSector(facts, selection);
    return episodesWhere(
        facts, selection, [&](std::uint32_t row) { return person[row] != 0 && holds[sector[row]]; });
}

Figure schoolBasedRoles(const Facts& facts, const Query& query, const Selection& selection)
{
    Figure figure = begin(u"CAF episodes with a school-based assessor or lead professional, by cluster"_s, u"episodes"_s,
        {column(u"cluster", u"AXS cluster", ColumnKind::text), column(u"assessor", u"School-based assessor"),
            column(u"lead", u"School-based lead professional")});
    const EpisodeColumns& episodes = facts.episodes;
    const Part lead = leads(facts, selection);
    const std::vector<std::uint8_t> flagged = schoolRoles(facts);
    std::vector<std::uint32_t> assessed(selection.clusterKept.size(), 0);
    std::vector<std::uint32_t> led(selection.clusterKept.size(), 0);
    for (const std::uint32_t row : selection.episodes) {
        assessed[episodes.cluster[row]] += flagged[episodes.assessorRole[row]] & (episodes.assessor[row] != 0);
        led[episodes.cluster[row]] += flagged[lead.role[row]] & (lead.person[row] != 0);
    }
    const bool recorded = selection.recorded.episodes;
    for (const SmallCode cluster : clusterRows(selection, selection.cafs[0] > 0)) {
        figure.rows.push_back({textCell(clusterLabel(facts, cluster)), countCell(recorded, assessed[cluster]),
            countCell(recorded, led[cluster])});
    }
    figure.total = Row{textCell(u"Total"_s), countCell(recorded, std::accumulate(assessed.begin(), assessed.end(), 0U)),
        countCell(recorded, std::accumulate(led.begin(), led.end(), 0U))};
    figure.nothingCounted = !recorded;
    figure.notes << schoolRolesNote(facts, flagged);
    for (const Part& part : {assessors(facts), lead})
        noteWithout(figure, query, part, without(part, selection));
    return figure;
}

RecordIds schoolBasedRolesRecords(const Facts& facts, const Query&, const Selection& selection, const CellName& cell)
{
    const ClusterRow cluster(facts, cell.row);
    const std::vector<std::uint8_t> flagged = schoolRoles(facts);
    const EpisodeColumns& episodes = facts.episodes;
    const Part lead = leads(facts, selection);
    return episodesWhere(facts, selection, [&](std::uint32_t row) {
        const bool assessed = flagged[episodes.assessorRole[row]] && episodes.assessor[row] != 0;
        const bool led = flagged[lead.role[row]] && lead.person[row] != 0;
        const bool wanted = cell.column == "assessor"_L1 ? assessed : cell.column == "lead"_L1 ? led : assessed || led;
        return wanted && cluster.holds(episodes.cluster[row]);
    });
}

} // namespace axs::figure
