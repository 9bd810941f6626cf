// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/drawing.h"

namespace axs::sample {

using namespace Qt::Literals::StringLiterals;

const QString& say(const QString& subject, Random& random)
{
    static const QString nothing;
    const auto found = tables().sentences.constFind(subject);
    Q_ASSERT_X(found != tables().sentences.constEnd(), "sample", qPrintable(subject));
    return found == tables().sentences.constEnd() ? nothing : random.pick(*found);
}

Date someDay(Date from, Date to, Random& random)
{
    if (!from.isSet() || from > to)
        return {};
    Date day = workingDay(from.addDays(random.below(to.dayNumber() - from.dayNumber() + 1)));
    while (day > to || (day > from && !isWorkingDay(day)))
        day = day.addDays(-1);
    return std::max(day, from);
}

std::vector<std::vector<int>> teamsOf(const People& people)
{
    std::vector<std::vector<int>> teams(tables().clusters.size());
    for (std::size_t place = 0; place < people.all().size(); ++place) {
        const Person& person = people.all()[place];
        if (person.id.isSet())
            teams[static_cast<std::size_t>(person.cluster)].push_back(static_cast<int>(place));
    }
    return teams;
}

int somebody(const Drawing& to, int cluster)
{
    const std::vector<int>& team = to.teams[static_cast<std::size_t>(cluster)];
    return team.empty() ? -1 : to.more.pick(team);
}

QStringList listed(const QString& cell)
{
    return cell.split(u"; "_s, Qt::SkipEmptyParts);
}

QString telephone(Random& random)
{
    return u"01632 960"_s + QString::number(random.below(1000)).rightJustified(3, u'0');
}

} // namespace axs::sample
