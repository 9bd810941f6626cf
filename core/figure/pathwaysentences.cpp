// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/pathwaysentences.h"

#include "core/base/text.h"
#include "core/figure/ranking.h"
#include "core/figure/sentenceparts.h"

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The column's rows together; nothing when one of them is hidden.
std::optional<double> sumOf(const Figure& figure, QStringView id)
{
    const int place = figure.columnIndex(id);
    double sum = 0;
    for (const Row& row : figure.rows) {
        const Cell& cell = row[static_cast<std::size_t>(place)];
        if (std::holds_alternative<Suppressed>(cell.value))
            return std::nullopt;
        sum += cell.number().value_or(0);
    }
    return sum;
}

} // namespace

/// "Seven agencies gave 203 answers."
QString selfAssessmentSentence(const Figure& figure)
{
    const auto answers = sumOf(figure, figure.columns.back().id);
    if (!answers)
        return {};
    const std::size_t agencies = figure.columns.size() - 3; // between question, answer and the sum
    return capital(u"%1 %2 gave %3 %4."_s.arg(inWords(agencies), agencies == 1 ? u"agency"_s : u"agencies"_s, whole(*answers),
        *answers == 1 ? u"answer"_s : u"answers"_s));
}

/// "At the end of 2009-06 41 wait; the oldest for 80 days."
QString backlogSentence(const Figure& figure)
{
    const Row& row = figure.rows.back();
    const auto at = [&](QStringView id, ColumnKind kind) {
        const Cell& cell = row[static_cast<std::size_t>(figure.columnIndex(id))];
        return cell.number() ? displayText(cell, kind) : QString();
    };
    const QString waiting = at(u"waiting", ColumnKind::count);
    if (waiting.isEmpty())
        return {};
    const QString oldest = at(u"oldest_days", ColumnKind::days);
    return u"At the end of %1 waiting: %2%3."_s.arg(row.front().text(), waiting,
        oldest.isEmpty() ? QString() : u", the oldest for %1"_s.arg(counted(oldest.toLongLong(), u"day"_s, u"days"_s)));
}

/// "The step with the longest median is …, 12 days."
QString stepsSentence(const Figure& figure)
{
    const Ranking ranked = ranking(figure, figure.columnIndex(u"median_days"));
    if (ranked.entries.empty())
        return {};
    const Ranking::Entry& top = ranked.entries.front();
    return capital(ranked.shownOnly()
        + u"the step with the longest median is %1, with %2 days."_s.arg(top.label, ranked.text(top.number)));
}

/// "No service: 24.4 % of 217 presented."
QString panelSentence(const Figure& figure)
{
    const int place = figure.columnIndex(u"no_service_percent");
    const Column& column = figure.columns[static_cast<std::size_t>(place)];
    const double* total = totalNumber(figure, place);
    const Cell* whole = figure.cell(u"Total", u"presented");
    if (!total || !whole || !whole->number())
        return {};
    return u"%1: %2 of %3 presented."_s.arg(column.label.section(u',', 0, 0), displayText(Cell{*total, {}, {}}, column.kind),
        displayText(*whole, ColumnKind::count));
}

/// "Given in 485 of 510 CAFs, declined in 7, withdrawn in 5."
QString consentSentence(const Figure& figure)
{
    const auto given = sumOf(figure, u"given");
    const auto declined = sumOf(figure, u"declined");
    const auto withdrawn = sumOf(figure, u"withdrawn");
    const auto unknown = sumOf(figure, u"not_recorded");
    if (!given || !declined || !withdrawn || !unknown)
        return {};
    return u"Given in %1 of %2 CAFs, declined in %3, withdrawn in %4."_s.arg(
        whole(*given), whole(*given + *declined + *withdrawn + *unknown), whole(*declined), whole(*withdrawn));
}

/// "Attended: 974 of 1,192 invitations (81.7 %)."
QString attendanceSentence(const Figure& figure)
{
    const auto invited = sumOf(figure, u"invited");
    const auto attended = sumOf(figure, u"attended");
    if (!invited || !attended || *invited <= 0)
        return {};
    return u"Attended: %1 of %2 (%3)."_s.arg(whole(*attended),
        counted(static_cast<qint64>(*invited), u"invitation"_s, u"invitations"_s),
        displayText(Cell{100 * *attended / *invited, {}, {}}, ColumnKind::percent));
}

/// "Of all CAFs 25.0 % are closed."
QString funnelSentence(const Figure& figure)
{
    const Row& row = figure.rows.back();
    const Cell& share = row[static_cast<std::size_t>(figure.columnIndex(u"percent"))];
    return share.number() ? u"Of all CAFs %1 reached “%2”."_s.arg(displayText(share, ColumnKind::percent), row.front().text())
                          : QString();
}

} // namespace axs::figure
