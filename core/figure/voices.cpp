// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/voices.h"

#include "core/figure/counting.h"
#include "core/figure/filterwords.h"

#include <array>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array voiceNames{u"child", u"parent", u"lead"};
constexpr double fewest = 1;
constexpr double hiddenUpTo = 5;

bool onScale(Answer answer)
{
    return answer >= Answer::notAtAll && answer <= Answer::completely;
}

bool isAchieved(Answer answer)
{
    return answer == Answer::mostly || answer == Answer::completely;
}

/// Nothing is recorded of the child: no word, no number, no "n/a".
bool isChildMissing(const ReviewColumns& reviews, std::uint32_t row)
{
    return reviews.answer[0][row] == Answer::notAsked && reviews.halfScore[0][row] < 0;
}

struct Counts
{
    double reviews = 0;
    double missing = 0;
    std::array<double, voiceCount> answered{};
    std::array<double, voiceCount> achieved{};

    void add(const ReviewColumns& all, std::uint32_t row)
    {
        ++reviews;
        missing += isChildMissing(all, row);
        for (std::size_t voice = 0; voice < voiceCount; ++voice) {
            answered[voice] += onScale(all.answer[voice][row]);
            achieved[voice] += isAchieved(all.answer[voice][row]);
        }
    }
    Row row(const QString& name, bool recorded) const
    {
        Row cells{textCell(name), countCell(recorded, reviews)};
        for (std::size_t voice = 0; voice < voiceCount; ++voice) {
            cells.push_back(countCell(recorded, answered[voice]));
            cells.push_back(percentCell(achieved[voice], answered[voice]));
        }
        cells.push_back(countCell(recorded, missing));
        return cells;
    }
};

bool isSmall(double count)
{
    return count >= fewest && count <= hiddenUpTo;
}

/// A hidden count hides the whole that it could be taken from, and a share the one that its rest would give.
void hide(Row& row)
{
    bool any = false;
    for (std::size_t place = 1; place < row.size(); ++place) {
        Cell& cell = row[place];
        const bool share = cell.numerator && cell.denominator;
        const bool small = share ? isSmall(*cell.numerator) || isSmall(*cell.denominator - *cell.numerator)
                                 : isSmall(cell.number().value_or(0));
        if (!small)
            continue;
        cell = {Suppressed{}, {}, {}};
        any = any || !share;
    }
    if (any)
        row[1] = {Suppressed{}, {}, {}};
}

} // namespace

Figure voices(const Facts& facts, const Query& query, const Selection& selection)
{
    Figure figure = begin(u"The three voices at reviews, and where the child’s is missing"_s, u"reviews"_s,
        {column(u"cluster", u"AXS cluster", ColumnKind::text), column(u"reviews", u"Reviews"),
            column(u"child", u"Child or young person"),
            column(u"child_achieved", u"Child or young person, mostly or completely, %", ColumnKind::percent),
            column(u"parent", u"Parent or carer"),
            column(u"parent_achieved", u"Parent or carer, mostly or completely, %", ColumnKind::percent),
            column(u"lead", u"Lead professional"),
            column(u"lead_achieved", u"Lead professional, mostly or completely, %", ColumnKind::percent),
            column(u"child_missing", u"Without the child’s answer")});
    figure.id = QString::fromUtf16(voicesId);
    figure.section = 1;
    figure.period = selection.period;
    figure.source = facts.sourceName;
    RecordFilter filter = query.filter;
    filter.text.clear();
    filter.stages.clear();
    filter.cell.reset();
    figure.filterWords = words(filter);
    figure.nothingCounted = !selection.recorded.reviews;

    std::vector<Counts> byCluster(selection.clusterKept.size());
    Counts all;
    for (const std::uint32_t row : selection.reviews) {
        byCluster[facts.episodes.cluster[facts.reviews.episode[row]]].add(facts.reviews, row);
        all.add(facts.reviews, row);
    }
    const bool recorded = selection.recorded.reviews;
    if (!query.suppress) {
        for (const SmallCode cluster : clusterRows(selection, byCluster[0].reviews > 0))
            figure.rows.push_back(byCluster[cluster].row(clusterLabel(facts, cluster), recorded));
    }
    figure.total = all.row(QString::fromUtf16(totalLabel), recorded);
    if (query.suppress) {
        hide(*figure.total);
        figure.rows.push_back(*figure.total);
        figure.rows.front().front() = textCell(u"All clusters"_s);
        figure.notes << u"Clusters are left out while small numbers are hidden."_s;
    }
    figure.notes << u"Percentages are of each respondent’s answers on the four words that say mostly or completely."_s
                 << u"Without the child’s answer: neither a word, nor a number, nor “n/a” is recorded."_s;
    return figure;
}

QString voicesSentence(const Figure& figure)
{
    const Cell* missing = figure.cell(u"Total", u"child_missing");
    const Cell* reviews = figure.cell(u"Total", u"reviews");
    if (!missing || !reviews || !missing->number() || !reviews->number())
        return {};
    const auto whole = [](const Cell& cell) { return displayText(cell, ColumnKind::count); };
    QString sentence = u"The child’s answer is missing in %1 of %2 reviews"_s.arg(whole(*missing), whole(*reviews));
    const auto column = static_cast<std::size_t>(figure.columnIndex(u"child_missing"));
    const auto number = [column](const Row& row) { return row[column].number().value_or(0); };
    const auto most = std::max_element(figure.rows.begin(), figure.rows.end(),
        [&](const Row& a, const Row& b) { return number(a) < number(b); });
    const bool alone = most != figure.rows.end() && number(*most) > 0 && figure.rows.size() > 1
        && std::count_if(figure.rows.begin(), figure.rows.end(), [&](const Row& row) { return number(row) == number(*most); }) == 1;
    if (alone)
        sentence += u", most often in %1 (%2)"_s.arg(most->front().text(), whole((*most)[column]));
    return sentence + u'.';
}

RecordIds voicesRecords(const Facts& facts, const Query&, const Selection& selection, const CellName& cell)
{
    const ReviewColumns& reviews = facts.reviews;
    const ClusterRow cluster(facts, cell.row == "All clusters"_L1 ? QString::fromUtf16(totalLabel) : cell.row);
    const auto behind = [&](std::uint32_t row) {
        if (cell.column == "child_missing"_L1)
            return isChildMissing(reviews, row);
        for (std::size_t voice = 0; voice < voiceCount; ++voice) {
            const QStringView name(voiceNames[voice]);
            const Answer answer = reviews.answer[voice][row];
            if (cell.column == name)
                return onScale(answer);
            if (cell.column.startsWith(name))
                return isAchieved(answer);
        }
        return true;
    };
    return {CountedRecord::review, idsWhere(reviews.id, selection.reviews, [&](std::uint32_t row) {
        return cluster.holds(facts.episodes.cluster[reviews.episode[row]]) && behind(row);
    })};
}

} // namespace axs::figure
