// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/catalogue.h"

#include "core/figure/counting.h"
#include "core/figure/filterwords.h"
#include "core/figure/permonth.h"
#include "core/figure/published.h"
#include "core/figure/suppression.h"
#include "core/figure/voices.h"

#include <array>
#include <atomic>
#include <future>
#include <numeric>
#include <thread>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

namespace {

using enum ChartKind;
constexpr auto episode = CountedRecord::episode;

constexpr std::array definitions{
    Definition{"review-outcomes", "1", 1, hundredPercentBars, CountedRecord::review, reviewOutcomes,
        reviewOutcomesRecords},
    Definition{"review-comments", "", 9, tableOnly, CountedRecord::review, reviewComments, reviewCommentsRecords, true},
    Definition{"parent-satisfaction", "2", 1, hundredPercentBars, CountedRecord::questionnaire, parentSatisfaction,
        parentSatisfactionRecords},
    Definition{"parent-knowledge", "3", 1, hundredPercentBars, CountedRecord::questionnaire, parentKnowledge,
        parentKnowledgeRecords},
    Definition{"parent-confidence", "4", 1, hundredPercentBars, CountedRecord::questionnaire, parentConfidence,
        parentConfidenceRecords},
    Definition{"parent-issues", "5", 1, hundredPercentBars, CountedRecord::questionnaire, parentIssues,
        parentIssuesRecords},
    Definition{"parent-experience", "6", 1, hundredPercentBars, CountedRecord::questionnaire, parentExperience,
        parentExperienceRecords},
    Definition{"cafs-by-cluster", "7", 2, lyingBars, episode, cafsByCluster, cafsByClusterRecords},
    Definition{"cafs-by-age", "8", 2, standingColumns, episode, cafsByAge, cafsByAgeRecords},
    Definition{"cafs-by-gender", "9", 2, hundredPercentBars, episode, cafsByGender, cafsByGenderRecords},
    Definition{"gender-by-cluster", "9b", 2, hundredPercentBars, episode, genderByCluster, genderByClusterRecords},
    Definition{"assessments-by-role", "10", 3, pairedLyingBars, episode, assessmentsByRole, assessmentsByRoleRecords},
    Definition{"assessor-concentration", "10b", 3, bandColumns, episode, assessorConcentration,
        assessorConcentrationRecords},
    Definition{"lead-roles", "11", 3, pairedLyingBars, episode, leadRoles, leadRolesRecords},
    Definition{"lead-concentration", "11b", 3, bandColumns, episode, leadConcentration, leadConcentrationRecords},
    Definition{"lead-by-sector", "5.1b", 3, lyingBars, episode, leadBySector, leadBySectorRecords},
    Definition{"school-based-roles", "21", 3, pairedLyingBars, episode, schoolBasedRoles, schoolBasedRolesRecords},
    Definition{"referrals-and-cafs", "13", 4, scatter, episode, referralsAndCafs, referralsAndCafsRecords},
    Definition{"cafs-per-1000", "14", 4, lyingBars, episode, cafsPerThousand, cafsPerThousandRecords},
    Definition{"predicted-cafs", "15", 5, predictedActual, episode, predictedCafs, predictionRecords},
    Definition{"predicted-for-target", "16", 5, predictedActual, episode, predictedForTarget, predictionRecords},
    Definition{"spend-summary", "", 6, tableOnly, CountedRecord::spend, spendSummary, spendSummaryRecords},
    Definition{"spend-by-type", "16s", 6, lyingBars, CountedRecord::spend, spendByType, spendByTypeRecords},
    Definition{"quality-by-cluster", "17, 18", 7, ranges, CountedRecord::formScore, qualityByCluster,
        qualityByClusterRecords},
    Definition{"quality-by-service", "19", 7, ranges, CountedRecord::formScore, qualityByService,
        qualityByServiceRecords},
    Definition{"quality-stage-2", "", 9, lyingBars, CountedRecord::formScore, qualityStageTwo, qualityStageTwoRecords},
    Definition{"training-by-organisation", "20", 8, lyingBars, CountedRecord::training, trainingByOrganisation,
        trainingByOrganisationRecords},
    Definition{"information-incidents", "5.1d", 9, standingColumns, CountedRecord::incident, informationIncidents,
        informationIncidentsRecords},
    Definition{"social-care-referrals", "5.1e", 9, hundredPercentBars, CountedRecord::referral, socialCareReferrals,
        socialCareReferralsRecords},
    Definition{"panel-decisions", "", 9, standingColumns, CountedRecord::panelItem, panelDecisions,
        panelDecisionsRecords},
    Definition{"no-service-reasons", "", 9, lyingBars, CountedRecord::panelItem, noServiceReasons,
        noServiceReasonsRecords},
    Definition{"backlog", "", 9, monthLines, episode, backlog, backlogRecords},
    Definition{"backlog-by-priority", "", 9, lyingBars, episode, backlogByPriority, backlogByPriorityRecords},
    Definition{"consent", "", 9, hundredPercentBars, episode, consent, consentRecords},
    Definition{"timeliness", "", 9, ranges, episode, timeliness, timelinessRecords},
    Definition{"tac-attendance", "", 9, pairedLyingBars, CountedRecord::attendance, tacAttendance,
        tacAttendanceRecords},
    Definition{"pathway-funnel", "", 9, lyingBars, episode, pathwayFunnel, pathwayFunnelRecords},
    Definition{"self-assessment", "A2", 9, tableOnly, CountedRecord::selfAssessment, selfAssessment,
        selfAssessmentRecords},
};

using Wanted = std::vector<const Definition*>;

QString text(std::string_view latin)
{
    return QString::fromLatin1(latin.data(), static_cast<qsizetype>(latin.size()));
}

Figure counted(const Definition& definition, const Facts& facts, const Query& query, const Selection& selection)
{
    Figure figure = definition.compute(facts, query, selection);
    figure.id = text(definition.id);
    figure.number = text(definition.number);
    figure.section = definition.section;
    figure.period = selection.period;
    figure.source = facts.sourceName;
    RecordFilter filter = query.filter;
    filter.text.clear();
    filter.cell.reset();
    figure.filterWords = words(filter);
    return figure;
}

/// The figures that take longest, longest first: a thread that began one last would keep the others waiting.
constexpr std::array longest{"backlog", "timeliness", "consent", "assessments-by-role", "lead-roles", "lead-by-sector"};

/// In which order the places of the wanted figures are worked on.
std::vector<std::size_t> longestFirst(const Wanted& wanted)
{
    std::vector<std::size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto rank = [&](std::size_t place) {
        return std::find(longest.begin(), longest.end(), wanted[place]->id) - longest.begin();
    };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
    return order;
}

/// Every wanted figure; where the file is large, the threads take them from one list.
std::vector<Figure> countedTogether(const Wanted& wanted, const Facts& facts, const Query& query, const Selection& selection)
{
    constexpr std::size_t large = 50'000;
    constexpr unsigned most = 4;
    std::vector<Figure> figures(wanted.size());
    const std::vector<std::size_t> order = longestFirst(wanted);
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t turn = next++; turn < order.size(); turn = next++)
            figures[order[turn]] = counted(*wanted[order[turn]], facts, query, selection);
    };
    std::vector<std::future<void>> others;
    if (selection.episodes.size() + selection.reviews.size() > large && wanted.size() > 1) {
        for (unsigned thread = 1; thread < std::min(std::thread::hardware_concurrency(), most); ++thread)
            others.push_back(std::async(std::launch::async, work));
    }
    work();
    for (std::future<void>& other : others)
        other.wait();
    return figures;
}

Wanted everything()
{
    Wanted all;
    for (const Definition& each : definitions) {
        if (!each.listing)
            all.push_back(&each);
    }
    return all;
}

/// In catalogue order, each once; none means all but the listings.
Wanted inOrder(const Wanted& wanted)
{
    if (wanted.empty())
        return everything();
    Wanted result;
    for (const Definition& each : definitions) {
        if (std::find(wanted.begin(), wanted.end(), &each) != wanted.end())
            result.push_back(&each);
    }
    return result;
}

/// What is given in place of a listing where small numbers hide: its heading and why there is no more.
Figure refused(const Definition& definition, const Query& query, const Selection& selection)
{
    Figure figure = definition.compute(Facts(), query, Selection());
    figure.id = text(definition.id);
    figure.section = definition.section;
    figure.period = selection.period;
    figure.notes = QStringList{u"This figure lists records one by one, so it is not given with small numbers hidden."_s};
    figure.suppressed = true;
    return figure;
}

std::vector<Figure> finished(const Wanted& wanted, const Facts& facts, const Query& query, const Selection& selection)
{
    std::vector<Figure> figures = countedTogether(query.suppress ? everything() : wanted, facts, query, selection);
    if (query.suppress) {
        suppress(figures, facts, query, selection);
        std::erase_if(figures, [&](const Figure& figure) {
            return std::none_of(wanted.begin(), wanted.end(),
                [&](const Definition* each) { return figure.id == text(each->id); });
        });
    }
    for (Figure& figure : figures) {
        attachPublished(figure, facts, query);
        if (query.perMonth)
            notePerMonth(figure, facts);
    }
    return figures;
}

} // namespace

std::span<const Definition> catalogue()
{
    return definitions;
}

const Definition* definition(QStringView id)
{
    const auto found = std::find_if(definitions.begin(), definitions.end(), [&](const Definition& each) {
        return text(each.id) == id;
    });
    return found == definitions.end() ? nullptr : &*found;
}

Figure compute(const Definition& definition, const Facts& facts, const Query& query, const Selection& selection)
{
    if (definition.listing && query.suppress)
        return refused(definition, query, selection);
    return finished({&definition}, facts, query, selection).front();
}

std::vector<Figure> compute(const Facts& facts, const Query& query, const std::vector<const Definition*>& wanted)
{
    return finished(inOrder(wanted), facts, query, select(facts, query));
}

std::vector<Figure> computeAll(const Facts& facts, const Query& query, const Selection& selection)
{
    return finished(everything(), facts, query, selection);
}

Result<RecordIds> records(const Facts& facts, const Query& query, const CellName& cell)
{
    const auto nothing = [&](const QString& what, const QString& name) {
        return Error{u"There is no %1 “%2” in the figures."_s.arg(what, name),
            u"unknown %1: %2, %3, %4"_s.arg(what, cell.figure, cell.row, cell.column), Failure::usage};
    };
    const bool isVoices = cell.figure == QStringView(voicesId);
    const Definition* found = definition(cell.figure);
    if (!found && !isVoices)
        return nothing(u"figure"_s, cell.figure);
    Query plain = query;
    plain.suppress = false;
    const Selection selection = select(facts, plain);
    const Figure figure = isVoices ? voices(facts, plain, selection) : found->compute(facts, plain, selection);
    const Row* row = figure.row(cell.row);
    if (!row)
        return nothing(u"row"_s, cell.row);
    if (figure.columnIndex(cell.column) < 0)
        return nothing(u"column"_s, cell.column);
    CellName canonical = cell;
    if (figure.total && row == &*figure.total)
        canonical.row = QString::fromUtf16(totalLabel);
    return isVoices ? voicesRecords(facts, plain, selection, canonical)
                    : found->records(facts, plain, selection, canonical);
}

} // namespace axs::figure
