// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/worklist.h"

#include "core/base/text.h"
#include "core/pathway/current.h"
#include "core/pathway/stages.h"

#include <QSet>

#include <algorithm>

namespace axs::pathway {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Which episodes a query is about.
class InScope
{
public:
    InScope(std::span<const WorkEpisode> episodes, const WorkQuery& query)
        : m_scope(query.scope)
        , m_coordinator(folded(query.coordinator))
    {
        if (m_scope != WorkScope::cluster)
            return;
        for (const WorkEpisode& each : episodes)
            if (each.isOpen && isMine(each))
                m_clusters.insert(each.cluster.value);
    }

    bool holds(const WorkEpisode& each) const
    {
        switch (m_scope) {
        case WorkScope::mine:
            return isMine(each);
        case WorkScope::cluster:
            return m_clusters.contains(each.cluster.value);
        case WorkScope::all:
            break;
        }
        return true;
    }

private:
    bool isMine(const WorkEpisode& each) const
    {
        return !m_coordinator.isEmpty() && folded(each.coordinator) == m_coordinator;
    }

    WorkScope m_scope;
    QString m_coordinator;
    QSet<std::int64_t> m_clusters;
};

bool hasText(const WorkEpisode& episode, const DueItem& item, const QStringList& words)
{
    if (words.isEmpty())
        return true;
    const QString all = folded(u"%1 %2 %3"_s.arg(episode.childName, episode.reference, item.what));
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return all.contains(word); });
}

/// The stage under way, or the last that was reached.
QString stageOf(const QStringList& profile, const CafCase& all, Date today)
{
    QString reached;
    for (const Stage& stage : stages(profile, all, today)) {
        if (stage.state == StageState::current || stage.state == StageState::waiting)
            return stage.name;
        if (stage.state == StageState::done)
            reached = stage.name;
    }
    return reached;
}

QString firstLetter(const QString& name)
{
    // "O’Brien" and "Smith-Jones" keep what their bearers write large.
    QString letters;
    for (const QChar each : name)
        if (each.isUpper() || (letters.isEmpty() && each.isLetter()))
            letters += each.toUpper();
    return letters.left(2);
}

} // namespace

QString initialsOf(const record::Child& child)
{
    QStringList letters{firstLetter(child.forename), firstLetter(child.surname)};
    if (child.forename.isEmpty() && child.surname.isEmpty())
        letters = {firstLetter(child.knownAs)};
    letters.removeAll(QString());
    return letters.isEmpty() ? u"–"_s : letters.join(u' ');
}

WorkEpisode workEpisode(const CafCase& all, const Intervals& intervals, const QStringList& profile, Date today)
{
    WorkEpisode made;
    made.caf = all.caf.id;
    made.child = all.child.id;
    made.cluster = all.caf.cluster;
    made.initials = initialsOf(all.child);
    made.reference = all.caf.reference;
    made.coordinator = all.caf.coordinator;
    made.stage = stageOf(profile, all, today);
    made.isOpen = pathway::isOpen(all.caf, today);
    made.seen = lastSeen(all, today);
    made.items = dueWork(all, intervals, today);
    return made;
}

std::vector<WorkLine> workLines(std::span<const WorkEpisode> episodes, const WorkQuery& query, Date today)
{
    const InScope scope(episodes, query);
    const QStringList words = foldedWords(query.text);
    QSet<std::int64_t> ofChildren;
    std::vector<WorkLine> lines;
    // From the latest episode back: what is the child's stands in that one.
    for (auto each = episodes.rbegin(); each != episodes.rend(); ++each) {
        if (!scope.holds(*each))
            continue;
        for (const DueItem& item : each->items) {
            if (query.horizon && !item.isWaiting && item.late <= 0 && item.dueOn > today.addDays(*query.horizon))
                continue;
            if (!hasText(*each, item, words))
                continue;
            const bool isOfCaf = item.record == each->caf;
            if (!isOfCaf && ofChildren.contains(item.record.value))
                continue;
            if (!isOfCaf)
                ofChildren.insert(item.record.value);
            lines.push_back({item, each->childName, each->reference, each->cluster});
        }
    }
    std::sort(lines.begin(), lines.end(), [](const WorkLine& left, const WorkLine& right) {
        return std::tie(left.item.isWaiting, left.item.dueOn, left.childName, left.item.record, left.item.rule)
            < std::tie(right.item.isWaiting, right.item.dueOn, right.childName, right.item.record, right.item.rule);
    });
    return lines;
}

std::array<std::int64_t, 5> countBySection(const std::vector<WorkLine>& lines, Date today)
{
    std::array<std::int64_t, 5> counts{};
    for (const WorkLine& line : lines)
        ++counts[static_cast<std::size_t>(sectionOf(line.item, today))];
    return counts;
}

bool hasWork(std::span<const WorkEpisode> episodes, const QString& coordinator)
{
    const InScope mine(episodes, {WorkScope::mine, coordinator, {}, {}});
    return std::any_of(
        episodes.begin(), episodes.end(), [&](const WorkEpisode& each) { return each.isOpen && mine.holds(each); });
}

std::vector<WorkEpisode> openCases(std::span<const WorkEpisode> episodes, const WorkQuery& query)
{
    const InScope scope(episodes, query);
    std::vector<WorkEpisode> open;
    for (const WorkEpisode& each : episodes)
        if (each.isOpen && scope.holds(each))
            open.push_back(each);
    // An unset day sorts first: nobody saw the child, as far as the record shows.
    std::stable_sort(open.begin(), open.end(),
        [](const WorkEpisode& left, const WorkEpisode& right) { return left.seen.on < right.seen.on; });
    return open;
}

} // namespace axs::pathway
