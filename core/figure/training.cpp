// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/counting.h"
#include "core/figure/filtertest.h"
#include "core/figure/ignoredfilters.h"

#include "core/base/text.h"

#include <map>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

// Section 8: who was trained in the common assessment framework (course AXS03).

namespace {

constexpr char16_t blankArea[] = u"(blank)";

struct Trained
{
    double people = 0;
    bool known = false;

    void add(std::int32_t count)
    {
        people += std::max(count, 0);
        known |= count >= 0;
    }
    Cell cell() const { return countCell(known, people); }
};

bool isCounted(const Facts& facts, SmallCode course)
{
    return folded(facts.courses.text(course)).remove(u' ') == "axs03"_L1;
}

/// Calls `visit(row)` for each training of the course that was held in the period.
template <class Visit>
void forEachHeld(const Facts& facts, const Selection& selection, Visit visit)
{
    const Days days(selection.period);
    std::vector<std::uint8_t> counted(facts.courses.size());
    for (SmallCode course = 1; course < facts.courses.size(); ++course)
        counted[course] = isCounted(facts, course);
    for (std::size_t row = 0; row < facts.trainings.size(); ++row) {
        if (days.hold(facts.trainings.heldOn[row]) && counted[facts.trainings.course[row]])
            visit(row);
    }
}

/// The head count, 1 for a named person, or -1 when neither is recorded.
std::int32_t trainedAt(const TrainingColumns& trainings, std::size_t row)
{
    const std::int32_t count = trainings.headcount[row];
    return count >= 0 ? count : trainings.practitioner[row] != 0 ? 1 : -1;
}

QString areaLabel(const Facts& facts, SmallCode area)
{
    return area == 0 ? QString::fromUtf16(blankArea) : facts.serviceAreas.text(area);
}

/// By name; what is not recorded comes last.
std::vector<SmallCode> byName(const Names& names, std::vector<SmallCode> codes)
{
    std::sort(codes.begin(), codes.end(), [&](SmallCode left, SmallCode right) {
        if ((left == 0) != (right == 0))
            return right == 0;
        return compareBritish(names.text(left), names.text(right)) < 0;
    });
    return codes;
}

template <class Key, class Value>
std::vector<Key> keysOf(const std::map<Key, Value>& map)
{
    std::vector<Key> keys;
    for (const auto& [key, value] : map)
        keys.push_back(key);
    return keys;
}

} // namespace

Figure trainingByOrganisation(const Facts& facts, const Query& query, const Selection& selection)
{
    Figure figure = begin(u"AXS03 training by organisation and service area"_s, u"people trained"_s,
        {column(u"organisation", u"Organisation", ColumnKind::text),
            column(u"service_area", u"Service area", ColumnKind::text), column(u"trained", u"People trained")});
    std::map<SmallCode, std::map<SmallCode, Trained>> organisations;
    std::size_t unknown = 0;
    figure.nothingCounted = true;
    forEachHeld(facts, selection, [&](std::size_t row) {
        const TrainingColumns& trainings = facts.trainings;
        const std::int32_t count = trainedAt(trainings, row);
        organisations[trainings.organisation[row]][trainings.serviceArea[row]].add(count);
        unknown += count < 0;
        figure.nothingCounted = false;
    });
    Trained county;
    const auto add = [](Trained& to, const Trained& from) {
        to.people += from.people;
        to.known |= from.known;
    };
    for (const SmallCode organisation : byName(facts.organisations, keysOf(organisations))) {
        const QString name = label(facts.organisations, organisation);
        Trained all;
        const auto& areas = organisations[organisation];
        for (const SmallCode area : byName(facts.serviceAreas, keysOf(areas))) {
            figure.rows.push_back({textCell(name), textCell(areaLabel(facts, area)), areas.at(area).cell()});
            add(all, areas.at(area));
        }
        figure.rows.push_back({textCell(name), textCell(u"Total"_s), all.cell()});
        add(county, all);
    }
    figure.total = Row{textCell(u"Total"_s), textCell(QString()), county.cell()};
    figure.notes << u"Course AXS03, by the day on which it was held. A record counts its head count, or 1 for a named person."_s;
    if (unknown > 0) {
        figure.notes << u"Counted as nobody: %1 with neither a head count nor a named person."_s.arg(
            noted(query, unknown, u"record"_s, u"records"_s));
    }
    noteIgnoredFilters(figure, query.filter, u"Training records"_s, {});
    return figure;
}

RecordIds trainingByOrganisationRecords(
    const Facts& facts, const Query&, const Selection& selection, const CellName& cell)
{
    const bool all = cell.row == QStringView(totalLabel);
    RecordIds found{CountedRecord::training, {}};
    forEachHeld(facts, selection, [&](std::size_t row) {
        const QString organisation = label(facts.organisations, facts.trainings.organisation[row]);
        const auto named = [&](const QString& area) { return cell.row == organisation + u" / "_s + area; };
        if (all || named(u"Total"_s) || named(areaLabel(facts, facts.trainings.serviceArea[row])))
            found.ids.push_back(facts.trainings.id[row]);
    });
    std::sort(found.ids.begin(), found.ids.end());
    return found;
}

} // namespace axs::figure
