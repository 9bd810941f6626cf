// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardanswer.h"

#include "core/base/text.h"
#include "core/figure/filterwords.h"
#include "core/figure/voices.h"

#include <algorithm>
#include <cmath>

namespace axs {

using namespace Qt::Literals::StringLiterals;
using figure::Cell;
using figure::ColumnKind;
using figure::Figure;

namespace {

const Figure* figureOf(const std::vector<Figure>& figures, QStringView id)
{
    const auto found = std::find_if(figures.begin(), figures.end(), [&](const Figure& each) { return each.id == id; });
    return found == figures.end() ? nullptr : &*found;
}

QString printed(const Figure& figure, QStringView row, QStringView column)
{
    const int place = figure.columnIndex(column);
    const Cell* cell = figure.cell(row, column);
    if (place < 0 || !cell || figure.nothingCounted)
        return u"No data"_s;
    const figure::Column& kept = figure.columns[static_cast<std::size_t>(place)];
    const bool percent = kept.kind == ColumnKind::score && kept.label.endsWith(u'%');
    return figure::displayText(*cell, percent ? ColumnKind::percent : kept.kind);
}

/// "14 of 75", as far as the numbers may be shown.
QString part(const Cell* cell)
{
    if (!cell || !cell->number() || !cell->numerator || !cell->denominator)
        return {};
    return u"%1 of %2"_s.arg(
        grouped(std::llround(*cell->numerator)), grouped(std::llround(*cell->denominator)));
}

KeyNumber keyNumber(const Figure& figure, const QString& title, const QString& row, const QString& column)
{
    const Cell* cell = figure.cell(row, column);
    const bool something = cell && !figure.nothingCounted
        && (cell->number().value_or(0) > 0 || std::holds_alternative<figure::Suppressed>(cell->value));
    return {title, printed(figure, row, column), part(cell), {figure.id, row, column}, something};
}

QString plural(const QString& count, const QString& one, const QString& many)
{
    return u"%1 %2"_s.arg(count, count == "1"_L1 ? one : many);
}

/// The clusters in which a child answered on the four words.
std::size_t clustersAnswering(const figure::Facts& facts, const figure::Selection& selection)
{
    std::vector<std::uint8_t> answers(facts.clusters.size(), 0);
    for (const std::uint32_t row : selection.reviews) {
        const figure::Answer answer = facts.reviews.answer[0][row];
        if (answer >= figure::Answer::notAtAll && answer <= figure::Answer::completely)
            answers[facts.episodes.cluster[facts.reviews.episode[row]]] = 1;
    }
    return static_cast<std::size_t>(std::count(answers.begin(), answers.end(), 1));
}

std::vector<KeyNumber> keyNumbers(const std::vector<Figure>& figures, std::size_t clusters)
{
    std::vector<KeyNumber> numbers;
    if (const Figure* totals = figureOf(figures, u"cafs-by-cluster")) {
        KeyNumber number = keyNumber(*totals, u"CAF episodes"_s, u"Total"_s, u"cafs"_s);
        if (number.opens)
            number.made = plural(printed(*totals, u"Total", u"children"), u"child"_s, u"children"_s);
        numbers.push_back(number);
    }
    if (const Figure* rates = figureOf(figures, u"cafs-per-1000"))
        numbers.push_back(keyNumber(*rates, u"Per 1,000 aged 0\u2060–\u206019"_s, u"Total"_s, u"rate"_s));
    if (const Figure* outcomes = figureOf(figures, u"review-outcomes")) {
        KeyNumber number = keyNumber(*outcomes, u"Completely achieved, child"_s, u"completely"_s, u"child_percent"_s);
        if (!number.made.isEmpty())
            number.made += u" answers, %1"_s.arg(plural(QString::number(clusters), u"cluster"_s, u"clusters"_s));
        numbers.push_back(number);
    }
    if (const Figure* quality = figureOf(figures, u"quality-by-cluster")) {
        KeyNumber number = keyNumber(*quality, u"Average quality of forms"_s, u"Total"_s, u"average"_s);
        if (number.opens)
            number.made = u"%1 scored"_s.arg(plural(printed(*quality, u"Total", u"forms"), u"form"_s, u"forms"_s));
        numbers.push_back(number);
    }
    return numbers;
}

std::vector<Figure> everything(const figure::Facts& facts, const figure::Query& query, const figure::Selection& selection)
{
    std::vector<Figure> figures = figure::computeAll(facts, query, selection);
    figures.push_back(figure::voices(facts, query, selection));
    return figures;
}

figure::Query of(const figure::Query& query, const Period& period)
{
    figure::Query earlier = query;
    earlier.filter.period = period;
    return earlier;
}

} // namespace

DashboardAnswer answerDashboard(const figure::Facts& facts, const figure::Query& query, figure::CompareWith with)
{
    DashboardAnswer answer;
    answer.query = query;
    answer.choices = figure::filterChoices(facts);
    const Result<figure::RecordFilter> filter = figure::resolved(facts, query.filter);
    if (!filter) {
        answer.problem = filter.error().sentence;
        return answer;
    }
    answer.query.filter = *filter;
    const figure::Selection selection = figure::select(facts, answer.query);
    const figure::Recorded& any = selection.recorded;
    answer.nothingCounted = !any.episodes && !any.reviews && !any.scores && !any.referrals;
    answer.figures = everything(facts, answer.query, selection);
    answer.map = figure::clusterMap(facts);
    answer.beforePeriod = figure::comparedPeriod(selection.period, with);
    if (answer.beforePeriod) {
        const figure::Query earlier = of(answer.query, *answer.beforePeriod);
        answer.before = everything(facts, earlier, figure::select(facts, earlier));
    }
    answer.numbers = keyNumbers(answer.figures, clustersAnswering(facts, selection));
    return answer;
}

TargetAnswer answerTarget(const figure::Facts& facts, const figure::Query& query, figure::CompareWith with)
{
    const figure::Definition& definition = *figure::definition(u"predicted-for-target");
    const figure::Selection selection = figure::select(facts, query);
    TargetAnswer answer{query, figure::compute(definition, facts, query, selection), {}};
    if (const auto period = figure::comparedPeriod(selection.period, with)) {
        const figure::Query earlier = of(query, *period);
        answer.before = figure::compute(definition, facts, earlier, figure::select(facts, earlier));
    }
    return answer;
}

figure::CellName wholeOf(const Figure& figure)
{
    return {figure.id, u"Total"_s, figure.columns.front().id};
}

} // namespace axs
