// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/catalogue.h"

#include <algorithm>
#include <initializer_list>

namespace axs::figure {

// The tools that the figures share: cells, rows, words, and counting over a selection. Private to this room.

inline constexpr char16_t totalLabel[] = u"Total";
QString notRecorded();

Cell textCell(const QString& text);
Cell countCell(double count);
/// The count, or no data where nothing of its kind was recorded in the period.
Cell countCell(bool recorded, double count);
/// 100 × part ÷ whole with both kept; no data when the whole is 0.
Cell percentCell(double part, double whole);
/// part ÷ whole × 1,000 with both kept; no data when the whole is not known or 0.
Cell rateCell(double part, std::optional<double> whole);
Cell maybeCell(std::optional<double> number);

Column column(const char16_t* id, const char16_t* label, ColumnKind kind = ColumnKind::count);
Figure begin(const QString& title, const QString& unit, std::vector<Column> columns);

/// "A, B and C"; with semicolons where a name has a comma of its own.
QString listed(const QStringList& names);
/// A count in a note: "c" where it is to be hidden.
QString notedCount(const Query& query, std::size_t count);
/// "3 CAFs" with the count hidden where it must be.
QString noted(const Query& query, std::size_t count, const QString& singular, const QString& plural);

/// The codes that hold something, by the weight, largest first, then by label.
std::vector<SmallCode> byWeight(const Names& names, const std::vector<std::uint32_t>& weights);
/// Which codes have this label; all for the total row.
std::vector<std::uint8_t> labelled(const Names& names, const QString& row);
/// The label of a code: its text, or "Not recorded".
QString label(const Names& names, SmallCode code);
QString clusterLabel(const Facts& facts, std::size_t cluster);
/// "completely", as a review's four-word scale names it.
QString answerLabel(Answer answer);
/// The clusters that a figure has rows for, in order; "Not recorded" (0) last, when something is counted there.
std::vector<SmallCode> clusterRows(const Selection& selection, bool withUnplaced);
/// "Clusters with data: Bideford; Tiverton (2 of 17)."
QString coverage(const Facts& facts, const Selection& selection, const std::vector<std::uint32_t>& countByCluster);

/// Of referrals-and-cafs: Spearman's rank correlation over the clusters that show both rates.
QString correlationNote(const Figure& figure);

/// Records and distinct people in each group and over all of them.
struct GroupCounts
{
    std::vector<std::uint32_t> records;
    std::vector<std::uint32_t> people;
    std::uint32_t allRecords = 0;
    std::uint32_t allPeople = 0;
};

/// The people of the rows, each once in every group; places from `persons` on are nobody, but their records count. With
/// `named`, rows whose person is 0 are left out altogether.
struct Grouping
{
    const std::vector<SmallCode>& group;
    std::size_t groups;
    const std::vector<Code>& person;
    std::size_t persons;
    bool named;
};
GroupCounts countGroups(const std::vector<std::uint32_t>& rows, const Grouping& by);

/// The ids of the rows that are kept, in order of id.
template <class Keep>
std::vector<Id> idsWhere(const std::vector<Id>& ids, const std::vector<std::uint32_t>& rows, Keep keep)
{
    std::vector<Id> found;
    for (const std::uint32_t row : rows) {
        if (keep(row))
            found.push_back(ids[row]);
    }
    if (!std::is_sorted(found.begin(), found.end()))
        std::sort(found.begin(), found.end());
    return found;
}

template <class Keep>
RecordIds episodesWhere(const Facts& facts, const Selection& selection, Keep keep)
{
    return {CountedRecord::episode, idsWhere(facts.episodes.id, selection.episodes, keep)};
}

/// The episodes of a row of a cluster figure.
RecordIds episodesOfCluster(const Facts& facts, const Selection& selection, const QString& row);
/// Whether a row of a cluster figure holds this cluster; true for all in the total.
class ClusterRow
{
public:
    ClusterRow(const Facts& facts, const QString& row);
    bool holds(SmallCode cluster) const { return m_all || m_holds[cluster]; }

private:
    bool m_all;
    std::vector<std::uint8_t> m_holds;
};

// What each section of the report gives to the catalogue.
using Compute = Figure(const Facts&, const Query&, const Selection&);
using Records = RecordIds(const Facts&, const Query&, const Selection&, const CellName&);

Compute reviewOutcomes;
Records reviewOutcomesRecords;
Compute reviewComments;
Records reviewCommentsRecords;
Compute parentSatisfaction;
Records parentSatisfactionRecords;
Compute parentKnowledge;
Records parentKnowledgeRecords;
Compute parentConfidence;
Records parentConfidenceRecords;
Compute parentIssues;
Records parentIssuesRecords;
Compute parentExperience;
Records parentExperienceRecords;
Compute cafsByCluster;
Records cafsByClusterRecords;
Compute cafsByAge;
Records cafsByAgeRecords;
Compute cafsByGender;
Records cafsByGenderRecords;
Compute genderByCluster;
Records genderByClusterRecords;
Compute assessmentsByRole;
Records assessmentsByRoleRecords;
Compute assessorConcentration;
Records assessorConcentrationRecords;
Compute leadRoles;
Records leadRolesRecords;
Compute leadConcentration;
Records leadConcentrationRecords;
Compute leadBySector;
Records leadBySectorRecords;
Compute schoolBasedRoles;
Records schoolBasedRolesRecords;
Compute referralsAndCafs;
Records referralsAndCafsRecords;
Compute cafsPerThousand;
Records cafsPerThousandRecords;
Compute predictedCafs;
Compute predictedForTarget;
Records predictionRecords;
Compute spendSummary;
Records spendSummaryRecords;
Compute spendByType;
Records spendByTypeRecords;
Compute qualityByCluster;
Records qualityByClusterRecords;
Compute qualityByService;
Records qualityByServiceRecords;
Compute qualityStageTwo;
Records qualityStageTwoRecords;
Compute trainingByOrganisation;
Records trainingByOrganisationRecords;
Compute informationIncidents;
Records informationIncidentsRecords;
Compute selfAssessment;
Records selfAssessmentRecords;
Compute socialCareReferrals;
Records socialCareReferralsRecords;
Compute panelDecisions;
Records panelDecisionsRecords;
Compute noServiceReasons;
Records noServiceReasonsRecords;
Compute backlog;
Records backlogRecords;
Compute backlogByPriority;
Records backlogByPriorityRecords;
Compute consent;
Records consentRecords;
Compute timeliness;
Records timelinessRecords;
Compute tacAttendance;
Records tacAttendanceRecords;
Compute pathwayFunnel;
Records pathwayFunnelRecords;

} // namespace axs::figure
