// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/comment.h"

#include "core/base/text.h"
#include "core/figure/sentence.h"

#include <algorithm>

namespace axs::report {

using namespace Qt::Literals::StringLiterals;
using figure::Cell;
using figure::ColumnKind;
using figure::Figure;
using figure::Row;

namespace {

QString shown(const Figure& figure, const QString& row, QStringView column)
{
    const Cell* cell = figure.cell(row, column);
    const int place = figure.columnIndex(column);
    if (!cell || place < 0 || !cell->number())
        return {};
    return figure::displayText(*cell, figure.columns[static_cast<std::size_t>(place)].kind);
}

QString totalLabel(const Figure& figure)
{
    return figure.total && !figure.total->empty() ? figure.total->front().text() : QString();
}

/// "CAFs undertaken" stays, "Practitioners" becomes "practitioners".
QString inSentence(QString label)
{
    if (label.size() > 1 && label[1].isLower())
        label[0] = label[0].toLower();
    return label;
}

/// "the 17 AXS clusters"
QString rowsInWords(const Figure& figure, qsizetype rows)
{
    return u"the %1 %2s"_s.arg(rows).arg(inSentence(figure.columns.front().label));
}

bool hidesNumbers(const Figure& figure)
{
    const auto hidden = [](const Row& row) {
        return std::any_of(row.begin(), row.end(),
            [](const Cell& cell) { return std::holds_alternative<figure::Suppressed>(cell.value); });
    };
    return std::any_of(figure.rows.begin(), figure.rows.end(), hidden) || (figure.total && hidden(*figure.total));
}

QString joined(const QStringList& names)
{
    if (names.size() < 2)
        return names.join(QString());
    const bool commas
        = std::any_of(names.begin(), names.end(), [](const QString& name) { return name.contains(u','); });
    if (commas)
        return names.join(u"; "_s);
    return names.mid(0, names.size() - 1).join(u", "_s) + u" and "_s + names.last();
}

/// The rows whose number in this column is the lowest as printed.
QStringList lowest(const Figure& figure, QStringView column)
{
    const int place = figure.columnIndex(column);
    if (place < 0)
        return {};
    const auto at = static_cast<std::size_t>(place);
    const int decimals = figure::decimals(figure.columns[at].kind);
    std::optional<double> least;
    QStringList names;
    for (const Row& row : figure.rows) {
        const auto number = row[at].number();
        if (!number)
            continue;
        const double printed = figure::rounded(*number, decimals);
        if (!least || printed < *least) {
            least = printed;
            names.clear();
        }
        if (printed == *least)
            names << row.front().text();
    }
    return names;
}

QStringList withoutNumber(const Figure& figure, QStringView column)
{
    QStringList names;
    const int place = figure.columnIndex(column);
    for (const Row& row : figure.rows) {
        if (place >= 0 && !row[static_cast<std::size_t>(place)].number())
            names << row.front().text();
    }
    return names;
}

/// "The lowest are Ivybridge and Exmouth at 0.24."; nothing when more than three share it or all rows do.
QString lowestSentence(const Figure& figure, QStringView column)
{
    const QStringList names = lowest(figure, column);
    if (names.isEmpty() || names.size() > 3 || names.size() == static_cast<qsizetype>(figure.rows.size()))
        return {};
    const QString number = shown(figure, names.first(), column);
    if (names.size() == 1)
        return u"The lowest is %1 at %2."_s.arg(names.first(), number);
    return u"The lowest are %1, at %2 each."_s.arg(joined(names), number);
}

QStringList episodes(const Figure& figure)
{
    const QString cafs = shown(figure, totalLabel(figure), u"cafs");
    const QString children = shown(figure, totalLabel(figure), u"children");
    QStringList sentences;
    if (!cafs.isEmpty() && !children.isEmpty())
        sentences << u"In all there are %1 CAF episodes for %2 children."_s.arg(cafs, children);
    else if (!cafs.isEmpty())
        sentences << u"In all there are %1 CAF episodes."_s.arg(cafs);
    return sentences;
}

QStringList rates(const Figure& figure)
{
    QStringList sentences{ lowestSentence(figure, u"rate") };
    const Cell* total = figure.cell(totalLabel(figure), u"rate");
    const QString rate = shown(figure, totalLabel(figure), u"rate");
    if (total && total->numerator && total->denominator && !rate.isEmpty())
        sentences << u"Over all it is %1 per 1,000: %2 CAF episodes for a population of %3."_s.arg(
            rate, grouped(static_cast<qint64>(*total->numerator)), grouped(static_cast<qint64>(*total->denominator)));
    return sentences;
}

QStringList answers(const Figure& figure)
{
    QStringList parts;
    const QString row = figure.rows.empty() ? QString() : figure.rows.back().front().text();
    for (const QStringView voice : { QStringView(u"child"), QStringView(u"parent"), QStringView(u"lead") }) {
        const int place = figure.columnIndex(voice);
        const QString part = shown(figure, row, voice);
        const QString whole = shown(figure, totalLabel(figure), voice);
        if (place >= 0 && !part.isEmpty() && !whole.isEmpty())
            parts << u"%1 %2 of %3"_s.arg(figure.columns[static_cast<std::size_t>(place)].label.toLower(), part, whole);
    }
    return parts.isEmpty() ? QStringList() : QStringList{ u"In answers: %1."_s.arg(parts.join(u", "_s)) };
}

QStringList predictions(const Figure& figure)
{
    const int place = figure.columnIndex(u"difference");
    int above = 0;
    int below = 0;
    for (const Row& row : figure.rows) {
        const auto number = row[static_cast<std::size_t>(place)].number();
        above += number && figure::rounded(*number, 2) > 0;
        below += number && figure::rounded(*number, 2) < 0;
    }
    return { u"Of %1, %2 above the prediction and %3 below."_s.arg(
        rowsInWords(figure, static_cast<qsizetype>(figure.rows.size())),
        above == 1 ? u"1 is"_s : u"%1 are"_s.arg(above), QString::number(below)) };
}

QStringList scores(const Figure& figure)
{
    QStringList sentences;
    const QString forms = shown(figure, totalLabel(figure), u"forms");
    const QString average = shown(figure, totalLabel(figure), u"average");
    if (!forms.isEmpty() && !average.isEmpty())
        sentences << u"Over all the average is %1 on %2 forms."_s.arg(average, forms);
    const QStringList none = withoutNumber(figure, u"average");
    if (!none.isEmpty() && none.size() < static_cast<qsizetype>(figure.rows.size()))
        sentences << u"There are no scores for %1."_s.arg(joined(none));
    return sentences;
}

QStringList moreMales(const Figure& figure)
{
    int more = 0;
    int known = 0;
    for (const Row& row : figure.rows) {
        const auto percent = row[static_cast<std::size_t>(figure.columnIndex(u"male_percent"))].number();
        known += percent.has_value();
        more += percent && *percent > 50;
    }
    const QString all = shown(figure, totalLabel(figure), u"male_percent");
    if (known == 0 || all.isEmpty())
        return {};
    return { u"Of the children recorded as male or female %1 are male."_s.arg(all),
        u"There are more males than females in %1 of %2."_s.arg(QString::number(more), rowsInWords(figure, known)) };
}

/// "In all there are 867 CAFs undertaken and 467 practitioners."; "In all: …" where the columns are not named in the
/// plural.
QStringList totals(const Figure& figure)
{
    QStringList parts;
    bool plural = true;
    for (std::size_t place = 1; figure.total && place < figure.columns.size(); ++place) {
        const figure::Column& column = figure.columns[place];
        const Cell& cell = (*figure.total)[place];
        if (column.kind == ColumnKind::count && cell.number())
            parts << figure::displayText(cell, column.kind) + u' ' + inSentence(column.label);
        plural = plural
            && (column.kind != ColumnKind::count || column.label.contains(u"s "_s) || column.label.endsWith(u's'));
    }
    if (parts.isEmpty())
        return {};
    return { (plural ? u"In all there are %1."_s : u"In all: %1."_s).arg(parts.join(u" and "_s)) };
}

QStringList ages(const Figure& figure)
{
    return { lowestSentence(figure, u"cafs") };
}

/// "Of 867 CAF episodes 568 (65.5 %) are for males and 290 (33.4 %) for females; for 9 no gender is available."
QStringList genders(const Figure& figure)
{
    const auto part = [&figure](const QString& row) {
        return u"%1 (%2)"_s.arg(shown(figure, row, u"cafs"), shown(figure, row, u"percent"));
    };
    return { u"Of %1 CAF episodes %2 are for males and %3 for females; for %4 no gender is available."_s.arg(
        shown(figure, totalLabel(figure), u"cafs"), part(u"Male"_s), part(u"Female"_s),
        shown(figure, u"Not available"_s, u"cafs")) };
}

QStringList furtherSentences(const Figure& figure)
{
    const auto has = [&figure](QStringView column) { return figure.columnIndex(column) >= 0; };
    if (figure.id == "cafs-by-cluster"_L1)
        return episodes(figure) + QStringList{ lowestSentence(figure, u"cafs") };
    if (figure.id == "cafs-per-1000"_L1)
        return rates(figure);
    if (figure.id == "review-outcomes"_L1)
        return answers(figure);
    if (has(u"predicted") && has(u"difference"))
        return predictions(figure);
    if (has(u"lowest") && has(u"average"))
        return scores(figure);
    if (figure.id == "cafs-by-age"_L1)
        return ages(figure);
    return totals(figure);
}

} // namespace

QStringList draftComment(const Figure& figure)
{
    if (!figure.hasData())
        return { u"There is no data for this figure in the period and for the filter chosen."_s };
    const bool hides = hidesNumbers(figure);
    if (figure.id == "cafs-by-gender"_L1 && !hides)
        return genders(figure);
    if (figure.id == "gender-by-cluster"_L1 && !hides)
        return moreMales(figure);
    QStringList comment{ figure::figureSentence(figure) };
    if (hides)
        comment << u"Numbers shown as “c” are hidden, and nothing is said of them."_s;
    else
        comment += furtherSentences(figure);
    comment.removeAll(QString());
    return comment;
}

} // namespace axs::report
