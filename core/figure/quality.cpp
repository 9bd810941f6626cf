// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/counting.h"
#include "core/figure/filtertest.h"

#include "core/base/text.h"

#include <array>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

// Section 7: how well the forms are completed.

namespace {

struct Scores
{
    double lowest = 0;
    double highest = 0;
    double sum = 0;
    std::uint32_t forms = 0;

    void add(double percent)
    {
        lowest = forms == 0 ? percent : std::min(lowest, percent);
        highest = forms == 0 ? percent : std::max(highest, percent);
        sum += percent;
        ++forms;
    }
    Row row(const QString& name) const
    {
        if (forms == 0)
            return {textCell(name), {}, {}, {}, countCell(0)};
        return {textCell(name), countCell(lowest), countCell(highest), countCell(sum / forms), countCell(forms)};
    }
};

/// Scores by a code of their episode, and over all forms at the end.
std::vector<Scores> scoresBy(
    const Facts& facts, const Selection& selection, const std::vector<SmallCode>& code, std::size_t codes)
{
    std::vector<Scores> scores(codes + 1);
    for (const std::uint32_t row : selection.scores) {
        const double percent = facts.scores.percent[row];
        scores[code[facts.scores.episode[row]]].add(percent);
        scores.back().add(percent);
    }
    return scores;
}

Figure beginQuality(const QString& title, const Selection& selection, const Column& rows)
{
    Figure figure = begin(title, u"scored forms"_s,
        {rows, column(u"lowest", u"Lowest score, %", ColumnKind::score),
            column(u"highest", u"Highest score, %", ColumnKind::score),
            column(u"average", u"Average score, %", ColumnKind::score), column(u"forms", u"Forms scored")});
    figure.nothingCounted = !selection.recorded.scores;
    figure.notes << u"Stage 1 score of each form; of a form scored more than once, the latest in the period."_s;
    return figure;
}

template <class Keep>
RecordIds scoresWhere(const Facts& facts, const Selection& selection, Keep keep)
{
    return {CountedRecord::formScore, idsWhere(facts.scores.id, selection.scores, [&](std::uint32_t row) {
        return keep(facts.scores.episode[row]);
    })};
}

} // namespace

Figure qualityByCluster(const Facts& facts, const Query&, const Selection& selection)
{
    Figure figure = beginQuality(u"Quality scores of CAF forms by cluster"_s, selection,
        column(u"cluster", u"AXS cluster", ColumnKind::text));
    const std::size_t clusters = selection.clusterKept.size();
    const std::vector<Scores> scores = scoresBy(facts, selection, facts.episodes.cluster, clusters);
    for (const SmallCode cluster : clusterRows(selection, scores[0].forms > 0))
        figure.rows.push_back(scores[cluster].row(clusterLabel(facts, cluster)));
    figure.total = scores.back().row(u"Total"_s);
    std::vector<std::uint32_t> forms(clusters);
    std::transform(scores.begin(), scores.end() - 1, forms.begin(), [](const Scores& each) { return each.forms; });
    figure.notes << coverage(facts, selection, forms);
    return figure;
}

RecordIds qualityByClusterRecords(const Facts& facts, const Query&, const Selection& selection, const CellName& cell)
{
    const ClusterRow cluster(facts, cell.row);
    return scoresWhere(facts, selection, [&](Code episode) { return cluster.holds(facts.episodes.cluster[episode]); });
}

Figure qualityByService(const Facts& facts, const Query&, const Selection& selection)
{
    Figure figure = beginQuality(u"Quality scores of CAF forms by service type"_s, selection,
        column(u"service", u"Service type", ColumnKind::text));
    const std::vector<Scores> scores = scoresBy(facts, selection, facts.episodes.service, facts.services.size());
    std::vector<SmallCode> services;
    for (SmallCode service = 1; service < facts.services.size(); ++service) {
        if (scores[service].forms > 0)
            services.push_back(service);
    }
    std::sort(services.begin(), services.end(), [&](SmallCode left, SmallCode right) {
        return compareBritish(facts.services.text(left), facts.services.text(right)) < 0;
    });
    if (scores[0].forms > 0)
        services.push_back(0);
    for (const SmallCode service : services)
        figure.rows.push_back(scores[service].row(label(facts.services, service)));
    figure.total = scores.back().row(u"Total"_s);
    return figure;
}

RecordIds qualityByServiceRecords(const Facts& facts, const Query&, const Selection& selection, const CellName& cell)
{
    const bool all = cell.row == QStringView(totalLabel);
    std::vector<std::uint8_t> holds(facts.services.size());
    for (SmallCode service = 0; service < facts.services.size(); ++service)
        holds[service] = all || label(facts.services, service) == cell.row;
    return scoresWhere(facts, selection, [&](Code episode) { return holds[facts.episodes.service[episode]]; });
}

namespace {

constexpr std::array criteria{u"assessment", u"TAC process", u"action planning", u"child's voice"};
static_assert(criteria.size() == criterionCount);

bool isJudged(const FormScoreColumns& scores, std::size_t row)
{
    return (scores.judged[0][row] | scores.judged[1][row] | scores.judged[2][row] | scores.judged[3][row]) != 0;
}

/// The forms judged at stage 2 in the period, the latest of each.
struct Judged
{
    std::vector<std::uint32_t> rows;
    bool recorded = false;
};

Judged judgedForms(const Facts& facts, const Query& query, const Selection& selection)
{
    constexpr std::uint32_t none = 0xffffffff;
    const FormScoreColumns& scores = facts.scores;
    const Days days(selection.period);
    const EpisodeTest test(facts, query.filter, selection.clusterKept);
    Judged judged;
    for (std::size_t row = 0; row < scores.size(); ++row) {
        if (days.hold(scores.scoredOn[row]) && isJudged(scores, row) && scores.episode[row] < facts.episodes.size())
            judged.rows.push_back(static_cast<std::uint32_t>(row));
    }
    judged.recorded = !judged.rows.empty();
    if (!judged.recorded)
        return judged;
    std::vector<std::uint32_t> latest(facts.episodes.size(), none);
    for (const std::uint32_t row : judged.rows) {
        std::uint32_t& best = latest[scores.episode[row]];
        if (best == none || scores.scoredOn[row] >= scores.scoredOn[best])
            best = row;
    }
    std::erase_if(judged.rows, [&](std::uint32_t row) {
        return latest[scores.episode[row]] != row || !test.holds(scores.episode[row]);
    });
    return judged;
}

} // namespace

Figure qualityStageTwo(const Facts& facts, const Query& query, const Selection& selection)
{
    Figure figure = begin(u"Quality of CAF forms: stage 2 judgement"_s, u"scored forms"_s,
        {column(u"criterion", u"Criterion", ColumnKind::text),
            column(u"average", u"Average judgement, 1 to 4", ColumnKind::score), column(u"forms", u"Forms judged")});
    const Judged judged = judgedForms(facts, query, selection);
    for (std::size_t criterion = 0; criterion < criteria.size(); ++criterion) {
        double sum = 0;
        double forms = 0;
        for (const std::uint32_t row : judged.rows) {
            const std::uint8_t judgement = facts.scores.judged[criterion][row];
            sum += judgement;
            forms += judgement != 0;
        }
        figure.rows.push_back({textCell(QString::fromUtf16(criteria[criterion])),
            countCell(forms > 0, forms > 0 ? sum / forms : 0), countCell(forms)});
    }
    figure.nothingCounted = !judged.recorded;
    figure.notes << u"Each criterion is judged from 1 to 4; of a form judged more than once, the latest in the period."_s;
    return figure;
}

RecordIds qualityStageTwoRecords(const Facts& facts, const Query& query, const Selection& selection, const CellName& cell)
{
    const auto found = std::find_if(criteria.begin(), criteria.end(),
        [&](const char16_t* criterion) { return cell.row == QStringView(criterion); });
    if (found == criteria.end())
        return {CountedRecord::formScore, {}};
    const std::vector<std::uint8_t>& judgements = facts.scores.judged[found - criteria.begin()];
    return {CountedRecord::formScore, idsWhere(facts.scores.id, judgedForms(facts, query, selection).rows,
        [&](std::uint32_t row) { return judgements[row] != 0; })};
}

} // namespace axs::figure
