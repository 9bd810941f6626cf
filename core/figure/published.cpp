// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/published.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

namespace {

bool holdsFor(const PublishedFact& fact, const Figure& figure, const Query& query)
{
    const RecordFilter& filter = query.filter;
    const bool filtered =
        !filter.areas.isEmpty() || !filter.clusters.isEmpty() || !filter.services.isEmpty() || filter.level.has_value()
        || filter.asksOfEpisodes();
    const bool otherTarget = figure.id == "predicted-for-target"_L1 && query.target != Query().target;
    return !filtered && !otherTarget && fact.figure == figure.id
        && (fact.period == filter.period || fact.period == figure.period);
}

std::vector<PublishedCell> shown(const Figure& figure, const Facts& facts, const Query& query)
{
    std::vector<PublishedCell> cells;
    for (const PublishedFact& fact : facts.published) {
        if (!holdsFor(fact, figure, query))
            continue;
        const QString row = publishedRow(figure, facts, fact.row);
        const Cell* computed = figure.cell(row, fact.column);
        if (!row.isEmpty() && computed && !std::holds_alternative<Suppressed>(computed->value))
            cells.push_back({row, fact.column, fact.text, fact.source, 0, false});
    }
    const auto place = [&](const PublishedCell& cell) {
        return std::pair(figure.row(cell.row) - figure.rows.data(), figure.columnIndex(cell.column));
    };
    const auto inTotal = [&](const PublishedCell& cell) { return figure.total && figure.row(cell.row) == &*figure.total; };
    std::stable_sort(cells.begin(), cells.end(), [&](const PublishedCell& left, const PublishedCell& right) {
        if (inTotal(left) != inTotal(right))
            return inTotal(right);
        if (inTotal(left))
            return figure.columnIndex(left.column) < figure.columnIndex(right.column);
        return place(left) < place(right);
    });
    return cells;
}

bool agree(const Cell& computed, const QString& text)
{
    const auto number = computed.number();
    const auto printed = printedNumber(text);
    if (number && printed)
        return roundedText(*number, printed->decimals) == roundedText(printed->value, printed->decimals);
    return !number && folded(displayText(computed, ColumnKind::text)) == folded(text);
}

/// Writes the footnotes of one figure.
class Footnotes
{
public:
    explicit Footnotes(Figure& figure)
        : m_figure(figure)
    {
    }
    void write()
    {
        for (PublishedCell& cell : m_figure.published) {
            markRange(cell);
            markBands(cell);
            if (cell.footnote == 0)
                markDifference(cell);
        }
    }

private:
    PublishedCell* find(const QString& row, QStringView column)
    {
        const auto found = std::find_if(m_figure.published.begin(), m_figure.published.end(),
            [&](const PublishedCell& cell) { return cell.row == row && cell.column == column; });
        return found == m_figure.published.end() ? nullptr : &*found;
    }
    QString computed(const PublishedCell& cell) const
    {
        const int column = m_figure.columnIndex(cell.column);
        return textAlike(*m_figure.cell(cell.row, cell.column), m_figure.columns[static_cast<std::size_t>(column)].kind,
            printedNumber(cell.text));
    }
    static QString source(const PublishedCell& cell)
    {
        return cell.source.isEmpty() ? QString() : u" (%1)"_s.arg(cell.source);
    }
    void impossible(std::initializer_list<PublishedCell*> cells, const QString& sentence)
    {
        m_figure.footnotes << sentence;
        for (PublishedCell* cell : cells) {
            cell->footnote = static_cast<int>(m_figure.footnotes.size());
            cell->impossible = true;
        }
    }
    /// A printed average has to lie from the printed lowest to the printed highest.
    void markRange(const PublishedCell& first)
    {
        PublishedCell* lowest = find(first.row, u"lowest");
        PublishedCell* highest = find(first.row, u"highest");
        PublishedCell* average = find(first.row, u"average");
        if (first.impossible || !lowest || !highest || !average)
            return;
        const auto low = printedNumber(lowest->text);
        const auto high = printedNumber(highest->text);
        const auto mean = printedNumber(average->text);
        if (!low || !high || !mean || (mean->value >= low->value && mean->value <= high->value))
            return;
        const bool below = mean->value < low->value;
        const QString sentence = u"%1: the published average %2 lies %3 the published %4 %5, which cannot be; the "
                                 "published row%6 is invalid and left out. The records give %7, %8 and %9."_s;
        impossible({lowest, highest, average},
            sentence.arg(first.row, average->text, below ? u"below"_s : u"above"_s, below ? u"lowest"_s : u"highest"_s,
                below ? lowest->text : highest->text, source(*average), computed(*lowest), computed(*highest),
                computed(*average)));
    }
    /// Nobody has both exactly one and more than one: the two shares cannot add to more than 100, but for rounding.
    void markBands(const PublishedCell& first)
    {
        PublishedCell* one = find(u"exactly 1"_s, u"percent");
        PublishedCell* more = find(u"more than 1"_s, u"percent");
        if (first.impossible || !one || !more || (&first != one && &first != more))
            return;
        const auto once = printedNumber(one->text);
        const auto often = printedNumber(more->text);
        if (!once || !often)
            return;
        const int places = std::min(once->decimals, often->decimals);
        if (once->value + often->value <= 100 + std::pow(10.0, -places) + 1e-9)
            return;
        const int shownPlaces = std::max(once->decimals, often->decimals);
        impossible({one, more},
            u"The published %1 with exactly 1 and %2 with more than 1 add to %3 %, so both cannot hold%4. The records "
            "give %5 and %6."_s.arg(one->text, more->text, roundedText(once->value + often->value, shownPlaces),
                source(*one), computed(*one), computed(*more)));
    }
    void markDifference(PublishedCell& cell)
    {
        if (agree(*m_figure.cell(cell.row, cell.column), cell.text))
            return;
        const int column = m_figure.columnIndex(cell.column);
        m_figure.footnotes << u"%1, %2: published as “%3”%4; the records give %5."_s.arg(cell.row,
            m_figure.columns[static_cast<std::size_t>(column)].label, cell.text, source(cell), computed(cell));
        cell.footnote = static_cast<int>(m_figure.footnotes.size());
    }

    Figure& m_figure;
};

} // namespace

std::optional<Printed> printedNumber(const QString& text)
{
    QString plain = text.simplified();
    plain.replace(u'−', u'-');
    plain.remove(QRegularExpression(u"[%£,\\s]"_s));
    static const QRegularExpression number(u"^[+-]?\\d+(?:\\.(\\d+))?$"_s);
    const auto match = number.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    return Printed{plain.toDouble(), static_cast<int>(match.captured(1).size())};
}

QString publishedRow(const Figure& figure, const Facts& facts, const QString& printed)
{
    if (figure.row(printed))
        return printed == "Total"_L1 ? figure.total->front().text() : printed;
    for (const Row& row : figure.rows) {
        const QString label = figure.rowLabel(row);
        // What a label adds in brackets (the window of a monthly average) is not part of its name.
        if (folded(label) == folded(printed) || folded(label.section(u" ("_s, 0, 0)) == folded(printed))
            return label;
    }
    if (figure.columnIndex(u"cluster") != 0)
        return {};
    const SmallCode place = facts.clusterByName(printed);
    return place != 0 && figure.row(facts.clusters[place].name) ? facts.clusters[place].name : QString();
}

QString textAlike(const Cell& computed, ColumnKind kind, const std::optional<Printed>& printed)
{
    const auto number = computed.number();
    if (!number || !printed || kind == ColumnKind::text)
        return displayText(computed, kind);
    const QString text = roundedText(*number, printed->decimals);
    return kind == ColumnKind::percent ? text + u" %"_s : kind == ColumnKind::money ? u'£' + text : text;
}

void attachPublished(Figure& figure, const Facts& facts, const Query& query)
{
    if (figure.nothingCounted)
        return;
    figure.published = shown(figure, facts, query);
    if (figure.suppressed) {
        std::erase_if(figure.published, [](const PublishedCell& cell) {
            const auto printed = printedNumber(cell.text);
            return printed && printed->value >= 1 && printed->value <= 5 && printed->decimals == 0;
        });
    }
    Footnotes(figure).write();
}

} // namespace axs::figure
