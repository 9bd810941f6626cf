// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/guards.h"

#include "core/base/tablerows.h"
#include "core/pathway/findinglist.h"
#include "core/pathway/guardpredicates.h"
#include "core/pathway/stages.h"

#include <algorithm>

namespace axs::pathway {

using namespace Qt::Literals::StringLiterals;

namespace {

Severity severityOf(const QString& word)
{
    return word == "error"_L1 ? Severity::error : word == "warning"_L1 ? Severity::warning : Severity::note;
}

std::vector<Guard> readGuards()
{
    std::vector<Guard> guards;
    for (const QStringList& row : tableRows(u":/axs/rules/guards.txt"_s)) {
        if (row.size() == 7)
            guards.push_back({row[0], row[1], severityOf(row[2]), row[3], row[4], row[5], row[6],
                guardPredicates().value(row[0], nullptr)});
    }
    return guards;
}

Finding findingOf(const Guard& guard, const CafCase& all)
{
    return {guard.severity, guard.id, guard.message, guard.mend, guard.source, record::Caf::kind, all.caf.id,
        guard.field, whereOf(all), {}};
}

/// The days on which a stage's guards are judged looking back. A reason for closing is judged before there is a date.
std::vector<Date> daysJudged(const QString& stage, const CafCase& all, Date today)
{
    std::vector<Date> days = shownOn(stage, all).value_or(std::vector<Date>());
    if (days.empty() && stage == "Closed"_L1 && !all.caf.closureReason.isEmpty())
        days.push_back(today);
    for (Date& day : days)
        day = day.isSet() ? day : today;
    return days;
}

} // namespace

const std::vector<Guard>& allGuards()
{
    static const std::vector<Guard> guards = readGuards();
    return guards;
}

std::vector<Finding> guards(const QString& stage, const CafCase& all, Date today)
{
    std::vector<Finding> found;
    for (const Guard& guard : allGuards()) {
        if (guard.stage.compare(stage, Qt::CaseInsensitive) == 0 && guard.inTheWay && guard.inTheWay(all, today))
            found.push_back(findingOf(guard, all));
    }
    return found;
}

std::vector<Finding> passedGuards(const CafCase& all, Date today)
{
    std::vector<Finding> found;
    QString stage;
    std::vector<Date> days;
    for (const Guard& guard : allGuards()) {
        if (guard.stage != stage) {
            stage = guard.stage;
            days = daysJudged(stage, all, today);
        }
        const bool fires = guard.inTheWay
            && std::any_of(days.begin(), days.end(), [&](Date day) { return guard.inTheWay(all, day); });
        if (fires)
            found.push_back(findingOf(guard, all));
    }
    return found;
}

} // namespace axs::pathway
