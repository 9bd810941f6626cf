// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/figure/counting.h"
#include "core/figure/daycounts.h"
#include "core/figure/periodrows.h"

#include <array>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

// CAFs that wait for the manager's review.

namespace {

constexpr std::uint8_t yes = 2;

/// Whether a CAF that was received and reviewed on these days waits at the end of a day.
bool waits(std::int32_t received, std::int32_t reviewed, std::int32_t day)
{
    return received != Date::unsetDay && received <= day && (reviewed == Date::unsetDay || reviewed > day);
}

/// Whether the file holds anything of receiving up to the period's end or of reviewing in it, whatever the filter asks.
bool isRecorded(const Facts& facts, const Days& days)
{
    const std::vector<std::int32_t>& received = facts.episodes.received;
    const std::vector<std::int32_t>& reviewed = facts.episodes.reviewed;
    return std::any_of(received.begin(), received.end(),
               [&](std::int32_t day) { return day != Date::unsetDay && day <= days.to; })
        || std::any_of(reviewed.begin(), reviewed.end(), [&](std::int32_t day) { return days.hold(day); });
}

/// The months of the period; of the data where no period is asked for.
PeriodRows monthRows(const Facts& facts, const Query& query, const Selection& selection)
{
    DayRange data;
    if (!query.filter.period.from.isSet()) {
        const Days days = askedDays(query, selection);
        for (const auto* column : {&facts.episodes.received, &facts.episodes.reviewed})
            data.add(*column, days);
    }
    return PeriodRows::of(PeriodRows::Each::month, query, selection, data);
}

/// Days, or n/a where nobody waits, or no data where nothing is recorded.
Cell ageCell(bool recorded, std::optional<double> days)
{
    if (!recorded || days)
        return maybeCell(days);
    return {NotApplicable(), {}, {}};
}

/// What happens in each month. Who begins to wait does so in the month of the day received, or before all months.
struct Months
{
    std::vector<std::uint32_t> received; ///< by month, and one more for what lies in none
    std::vector<std::uint32_t> reviewed;
    std::int32_t oldest; ///< no day received is earlier
    std::vector<std::uint32_t> joins; ///< by the day received, from the oldest: how many then begin to wait
    std::vector<std::vector<std::int32_t>> leaves; ///< by month: the days received of those that stop
};

Months monthsOf(const Facts& facts, const EpisodeTest& test, const PeriodRows& rows)
{
    const EpisodeColumns& episodes = facts.episodes;
    const std::size_t count = rows.size();
    const std::int32_t last = rows.lastDay(count - 1);
    DayRange until;
    until.add(last);
    until.add(episodes.received, Days({{}, Date::fromDayNumber(last)}));
    Months months{std::vector<std::uint32_t>(count + 1), std::vector<std::uint32_t>(count + 1), until.first().dayNumber(), {},
        std::vector<std::vector<std::int32_t>>(count)};
    months.joins.resize(static_cast<std::size_t>(last - months.oldest) + 1);
    for (std::size_t row = 0; row < episodes.size(); ++row) {
        if (!test.holds(static_cast<Code>(row)))
            continue;
        const std::int32_t received = episodes.received[row];
        const std::int32_t reviewed = episodes.reviewed[row];
        const std::size_t in = rows.at(received);
        const std::size_t out = rows.at(reviewed);
        ++months.received[in];
        ++months.reviewed[out];
        if (received > last || !waits(received, reviewed, rows.lastDay(in < count ? in : 0)))
            continue;
        ++months.joins[static_cast<std::size_t>(received - months.oldest)];
        if (out < count)
            months.leaves[out].push_back(received);
    }
    return months;
}

bool isPriority(const Facts& facts, std::size_t row)
{
    const EpisodeColumns& episodes = facts.episodes;
    return facts.isPriority(episodes.assessorRole[row]) || episodes.urgent[row] == yes || episodes.raised[row] == yes;
}

QString priorityRolesNote(const Facts& facts)
{
    QStringList roles;
    for (SmallCode role = 1; role < facts.roles.size(); ++role) {
        if (facts.isPriority(role))
            roles << facts.roles.text(role);
    }
    std::sort(roles.begin(), roles.end(), [](const QString& left, const QString& right) {
        return compareBritish(left, right) < 0;
    });
    return roles.isEmpty()
        ? u"Priority: marked urgent by the assessor, or raised by the manager; no role carries the priority flag."_s
        : u"Priority: assessed in a role that carries the priority flag (%1), marked urgent by the assessor, or raised by "
          "the manager."_s.arg(roles.join(u"; "_s));
}

const QString& priorityLabel(bool priority)
{
    static const std::array<QString, 2> labels{u"routine"_s, u"priority"_s};
    return labels[priority];
}

} // namespace

Figure backlog(const Facts& facts, const Query& query, const Selection& selection)
{
    Figure figure = begin(u"CAF episodes received, reviewed and waiting for the manager’s review, by month"_s, u"episodes"_s,
        {column(u"month", u"Month", ColumnKind::text), column(u"received", u"Received"),
            column(u"reviewed", u"Reviewed"), column(u"waiting", u"Waiting at the month’s end"),
            column(u"oldest_days", u"Oldest waiting, days", ColumnKind::days),
            column(u"median_days", u"Median wait so far, days", ColumnKind::days)});
    const bool recorded = isRecorded(facts, askedDays(query, selection));
    const PeriodRows rows = monthRows(facts, query, selection);
    figure.nothingCounted = !recorded;
    if (rows.size() == 0)
        return figure;
    const Months found = monthsOf(facts, EpisodeTest(facts, query.filter, selection.clusterKept), rows);
    DayCounts waiting;
    const auto place = [&](std::int32_t received) { return static_cast<std::size_t>(received - found.oldest); };
    std::int32_t day = found.oldest;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (; day <= rows.lastDay(row); ++day)
            waiting.add(place(day), found.joins[place(day)]);
        for (const std::int32_t received : found.leaves[row])
            waiting.remove(place(received));
        const auto age = [&](std::optional<double> since) {
            return since ? std::optional(rows.lastDay(row) - (found.oldest + *since)) : std::nullopt;
        };
        figure.rows.push_back({textCell(rows.label(row)), countCell(recorded, found.received[row]),
            countCell(recorded, found.reviewed[row]), countCell(recorded, static_cast<double>(waiting.size())),
            ageCell(recorded, age(waiting.least())), ageCell(recorded, age(waiting.quantile(0.5)))});
    }
    figure.notes << u"By the dates on which CAFs were received and reviewed, whenever they started. Waiting, and its ages in "
                    "calendar days, are those of the month’s last day, or of the period’s where that comes first."_s;
    return figure;
}

RecordIds backlogRecords(const Facts& facts, const Query& query, const Selection& selection, const CellName& cell)
{
    const PeriodRows rows = monthRows(facts, query, selection);
    const std::size_t month = rows.named(cell.row);
    const EpisodeTest test(facts, query.filter, selection.clusterKept);
    const EpisodeColumns& episodes = facts.episodes;
    const bool all = cell.column == "month"_L1;
    const bool received = all || cell.column == "received"_L1;
    const bool reviewed = all || cell.column == "reviewed"_L1;
    const bool waiting = all || !(received || reviewed);
    std::vector<std::uint32_t> found;
    for (std::size_t row = 0; row < episodes.size(); ++row) {
        const bool counted = (received && rows.at(episodes.received[row]) == month)
            || (reviewed && rows.at(episodes.reviewed[row]) == month)
            || (waiting && waits(episodes.received[row], episodes.reviewed[row], rows.lastDay(month)));
        if (counted && test.holds(static_cast<Code>(row)))
            found.push_back(static_cast<std::uint32_t>(row));
    }
    return {CountedRecord::episode, idsWhere(episodes.id, found, [](std::uint32_t) { return true; })};
}

Figure backlogByPriority(const Facts& facts, const Query& query, const Selection& selection)
{
    Figure figure = begin(u"CAF episodes waiting for the manager’s review at the period’s end, by priority"_s, u"episodes"_s,
        {column(u"priority", u"Priority", ColumnKind::text), column(u"waiting", u"Waiting"),
            column(u"oldest_days", u"Oldest waiting, days", ColumnKind::days),
            column(u"median_days", u"Median wait so far, days", ColumnKind::days)});
    const Days days = askedDays(query, selection);
    const bool recorded = isRecorded(facts, days);
    const EpisodeTest test(facts, query.filter, selection.clusterKept);
    const EpisodeColumns& episodes = facts.episodes;
    std::array<DayCounts, 2> ages;
    DayCounts all;
    for (std::size_t row = 0; row < episodes.size(); ++row) {
        if (!waits(episodes.received[row], episodes.reviewed[row], days.to) || !test.holds(static_cast<Code>(row)))
            continue;
        const auto age = static_cast<std::size_t>(days.to - episodes.received[row]);
        ages[isPriority(facts, row)].add(age);
        all.add(age);
    }
    const auto add = [&](const QString& name, const DayCounts& counts) {
        return Row{textCell(name), countCell(recorded, static_cast<double>(counts.size())),
            ageCell(recorded, counts.quantile(1)), ageCell(recorded, counts.quantile(0.5))};
    };
    figure.rows = {add(priorityLabel(true), ages[1]), add(priorityLabel(false), ages[0])};
    figure.total = add(u"Total"_s, all);
    figure.nothingCounted = !recorded;
    figure.notes << u"Received and not reviewed by the period’s last day, whenever they started; ages in calendar days on that day."_s
                 << priorityRolesNote(facts);
    return figure;
}

RecordIds backlogByPriorityRecords(
    const Facts& facts, const Query& query, const Selection& selection, const CellName& cell)
{
    const Days days = askedDays(query, selection);
    const EpisodeTest test(facts, query.filter, selection.clusterKept);
    const EpisodeColumns& episodes = facts.episodes;
    const bool all = cell.row == QStringView(totalLabel);
    std::vector<std::uint32_t> found;
    for (std::size_t row = 0; row < episodes.size(); ++row) {
        const bool wanted = all || priorityLabel(isPriority(facts, row)) == cell.row;
        if (wanted && waits(episodes.received[row], episodes.reviewed[row], days.to) && test.holds(static_cast<Code>(row)))
            found.push_back(static_cast<std::uint32_t>(row));
    }
    return {CountedRecord::episode, idsWhere(episodes.id, found, [](std::uint32_t) { return true; })};
}

} // namespace axs::figure
