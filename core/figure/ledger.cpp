// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/ledger.h"

#include "core/figure/catalogue.h"
#include "core/figure/published.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <list>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The published values of one period and the figures of that period.
class PeriodLedger
{
public:
    PeriodLedger(const Facts& facts, const Period& period)
        : m_facts(facts)
    {
        std::vector<const Definition*> wanted;
        for (const PublishedFact& fact : facts.published) {
            if (const Definition* found = definition(fact.figure); found && fact.period == period)
                wanted.push_back(found);
        }
        Query query;
        query.filter.period = period;
        if (!wanted.empty())
            m_figures = compute(facts, query, wanted);
    }

    LedgerEntry entry(const PublishedFact& fact) const
    {
        LedgerEntry entry{fact.figure, {}, fact.figure, fact.row, fact.column, fact.period, fact.text, {}, fact.source,
            LedgerState::notCompared, {}};
        const auto found = std::find_if(
            m_figures.begin(), m_figures.end(), [&](const Figure& each) { return each.id == fact.figure; });
        if (found == m_figures.end()) {
            entry.why = u"There is no figure of this name. Mend it in the table and import it again."_s;
            return entry;
        }
        entry.number = found->number;
        entry.title = found->title;
        if (found->nothingCounted)
            entry.why = u"Nothing was recorded for this figure in the period."_s;
        else
            compare(*found, fact, entry);
        return entry;
    }

private:
    void compare(const Figure& figure, const PublishedFact& fact, LedgerEntry& entry) const
    {
        const int column = figure.columnIndex(fact.column);
        if (column < 0) {
            entry.why = u"The figure has no such column."_s;
            return;
        }
        entry.column = figure.columns[static_cast<std::size_t>(column)].label;
        const QString row = publishedRow(figure, m_facts, fact.row);
        if (row.isEmpty()) {
            entry.why = u"The figure has no such row in this period."_s;
            return;
        }
        entry.row = row;
        const Cell& computed = *figure.cell(row, fact.column);
        const ColumnKind kind = figure.columns[static_cast<std::size_t>(column)].kind;
        const auto printed = printedNumber(fact.text);
        entry.computed = textAlike(computed, kind, printed);
        const auto beside = std::find_if(figure.published.begin(), figure.published.end(), [&](const PublishedCell& each) {
            return each.row == row && each.column == fact.column && each.text == fact.text;
        });
        if (beside == figure.published.end() || beside->footnote == 0) {
            entry.state = LedgerState::agrees;
            return;
        }
        const QString footnote = figure.footnotes[beside->footnote - 1];
        entry.state = beside->impossible ? LedgerState::impossible : LedgerState::differs;
        entry.why = beside->impossible ? footnote : reason(figure, fact, computed, printed);
    }

    QString reason(const Figure& figure, const PublishedFact& fact, const Cell& computed,
        const std::optional<Printed>& printed) const
    {
        if (!printed && computed.number())
            return u"No number is printed; the records give one."_s;
        if (printed && !computed.number())
            return u"The records hold nothing to compute it from."_s;
        if (!printed)
            return u"The printed text is another one."_s;
        const double unit = std::pow(10.0, -printed->decimals);
        if (std::abs(printed->value - *computed.number()) < unit)
            return u"They differ by less than one in the last printed place: it was cut or rounded otherwise."_s;
        if (const auto sum = printedSum(figure, fact); sum && std::abs(*sum - printed->value) > unit / 2)
            return u"The printed rows of this column add to %1, not to the printed total."_s.arg(
                roundedText(*sum, printed->decimals));
        return u"The records differ from those behind the printed value: some may have been entered, changed or dated "
               "otherwise since."_s;
    }

    /// What the printed rows under a printed total of counts or money add to, when every row of the figure is printed.
    std::optional<double> printedSum(const Figure& figure, const PublishedFact& total) const
    {
        const ColumnKind kind = figure.columns[static_cast<std::size_t>(figure.columnIndex(total.column))].kind;
        const bool adds = kind == ColumnKind::count || kind == ColumnKind::money;
        if (!adds || !figure.total || figure.row(total.row) != &*figure.total)
            return std::nullopt;
        double sum = 0;
        std::size_t rows = 0;
        for (const PublishedCell& each : figure.published) {
            const auto number = printedNumber(each.text);
            if (each.column != total.column || figure.row(each.row) == &*figure.total || !number)
                continue;
            sum += number->value;
            ++rows;
        }
        return rows == figure.rows.size() ? std::optional(sum) : std::nullopt;
    }

    const Facts& m_facts;
    std::vector<Figure> m_figures;
};

std::size_t catalogueOrder(const QString& figure)
{
    const auto all = catalogue();
    const Definition* found = definition(figure);
    return found ? static_cast<std::size_t>(found - all.data()) : all.size();
}

} // namespace

QString words(LedgerState state)
{
    static const std::array<QString, 4> texts{u"Agrees"_s, u"Differs"_s, u"Cannot hold"_s, u"Not compared"_s};
    return texts[static_cast<std::size_t>(state)];
}

std::vector<LedgerEntry> ledger(const Facts& facts)
{
    std::list<std::pair<Period, PeriodLedger>> periods;
    std::vector<LedgerEntry> entries;
    for (const PublishedFact& fact : facts.published) {
        auto known = std::find_if(
            periods.begin(), periods.end(), [&](const auto& each) { return each.first == fact.period; });
        if (known == periods.end())
            known = periods.emplace(periods.end(), fact.period, PeriodLedger(facts, fact.period));
        entries.push_back(known->second.entry(fact));
    }
    std::stable_sort(entries.begin(), entries.end(), [](const LedgerEntry& left, const LedgerEntry& right) {
        return catalogueOrder(left.figure) < catalogueOrder(right.figure);
    });
    return entries;
}

} // namespace axs::figure
