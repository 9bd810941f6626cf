// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/counting.h"

#include <array>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

// Section 2: CAF episodes by place, age and gender.

namespace {

constexpr std::size_t bandCodes = 256;

QString bandLabel(const Facts& facts, std::size_t band)
{
    if (band == unbornBand)
        return u"Unborn"_s;
    if (band == otherBand)
        return u"Other ages"_s;
    return band == 0 ? notRecorded() : facts.ageBands[band - 1].label;
}

/// Unborn, the authority's bands, then what has no band, when there is any.
std::vector<std::size_t> bandRows(const Facts& facts, const std::array<std::uint32_t, bandCodes>& counts)
{
    std::vector<std::size_t> rows{unbornBand};
    for (std::size_t band = 1; band <= facts.ageBands.size(); ++band)
        rows.push_back(band);
    for (const std::size_t band : {std::size_t{otherBand}, std::size_t{0}}) {
        if (counts[band] > 0)
            rows.push_back(band);
    }
    return rows;
}

QString bandNote(const Facts& facts)
{
    QStringList bands;
    for (const AgeBand& band : facts.ageBands) {
        const QString ages = band.toAge >= openAge ? u"%1 and over"_s.arg(band.fromAge)
            : band.fromAge == band.toAge           ? QString::number(band.fromAge)
                                                   : u"%1–%2"_s.arg(band.fromAge).arg(band.toAge);
        bands << u"%1: %2"_s.arg(band.label, ages);
    }
    return u"Age in completed years on the day the assessment started (%1). Unborn: before the date of birth, or only "
           "an expected date is known."_s.arg(bands.join(u"; "_s));
}

struct Genders
{
    std::uint32_t male = 0;
    std::uint32_t female = 0;
    std::uint32_t notAvailable = 0;

    void add(GenderCode gender)
    {
        male += gender == GenderCode::male;
        female += gender == GenderCode::female;
        notAvailable += gender != GenderCode::male && gender != GenderCode::female;
    }
    std::uint32_t all() const { return male + female + notAvailable; }
};

QString genderNote()
{
    return u"Not available: the child was unborn on the day the assessment started, or no gender is recorded."_s;
}

Row genderRow(const QString& name, const Genders& genders, bool recorded)
{
    return {textCell(name), countCell(recorded, genders.male), countCell(recorded, genders.female),
        countCell(recorded, genders.notAvailable), percentCell(genders.male, genders.male + genders.female)};
}

std::vector<Genders> gendersByCluster(const Facts& facts, const Selection& selection)
{
    std::vector<Genders> genders(selection.clusterKept.size());
    for (const std::uint32_t row : selection.episodes)
        genders[facts.episodes.cluster[row]].add(facts.episodes.gender[row]);
    return genders;
}

bool isGender(GenderCode gender, QStringView name)
{
    if (gender == GenderCode::male)
        return name == u"male";
    if (gender == GenderCode::female)
        return name == u"female";
    return name == u"not_available";
}

} // namespace

Figure cafsByCluster(const Facts& facts, const Query&, const Selection& selection)
{
    Figure figure = begin(u"CAF episodes and children by cluster"_s, u"episodes"_s,
        {column(u"cluster", u"AXS cluster", ColumnKind::text), column(u"cafs", u"CAFs undertaken"),
            column(u"children", u"Children")});
    const GroupCounts counts = countGroups(selection.episodes,
        {facts.episodes.cluster, selection.clusterKept.size(), facts.episodes.child, facts.children.size(), false});
    const bool recorded = selection.recorded.episodes;
    for (const SmallCode cluster : clusterRows(selection, counts.records[0] > 0)) {
        figure.rows.push_back({textCell(clusterLabel(facts, cluster)), countCell(recorded, counts.records[cluster]),
            countCell(recorded, counts.people[cluster])});
    }
    figure.total = Row{
        textCell(u"Total"_s), countCell(recorded, counts.allRecords), countCell(recorded, counts.allPeople)};
    figure.nothingCounted = !recorded;
    figure.notes << u"A child with CAFs in several clusters counts once in each and once in the total."_s;
    return figure;
}

RecordIds cafsByClusterRecords(const Facts& facts, const Query&, const Selection& selection, const CellName& cell)
{
    return episodesOfCluster(facts, selection, cell.row);
}

Figure cafsByAge(const Facts& facts, const Query&, const Selection& selection)
{
    Figure figure = begin(u"CAF episodes by age band"_s, u"episodes"_s,
        {column(u"band", u"Age band", ColumnKind::text), column(u"cafs", u"CAFs undertaken"),
            column(u"percent", u"% of CAFs", ColumnKind::percent)});
    std::array<std::uint32_t, bandCodes> counts{};
    for (const std::uint32_t row : selection.episodes)
        ++counts[facts.episodes.band[row]];
    const bool recorded = selection.recorded.episodes;
    const auto all = static_cast<double>(selection.episodes.size());
    for (const std::size_t band : bandRows(facts, counts)) {
        figure.rows.push_back(
            {textCell(bandLabel(facts, band)), countCell(recorded, counts[band]), percentCell(counts[band], all)});
    }
    figure.total = Row{textCell(u"Total"_s), countCell(recorded, all), percentCell(all, all)};
    figure.nothingCounted = !recorded;
    figure.notes << bandNote(facts);
    return figure;
}

RecordIds cafsByAgeRecords(const Facts& facts, const Query&, const Selection& selection, const CellName& cell)
{
    std::array<bool, bandCodes> holds{};
    for (std::size_t band = 0; band < bandCodes; ++band) {
        const bool known = band <= facts.ageBands.size() || band == unbornBand || band == otherBand;
        holds[band] = cell.row == QStringView(totalLabel) || (known && bandLabel(facts, band) == cell.row);
    }
    return episodesWhere(facts, selection, [&](std::uint32_t row) { return holds[facts.episodes.band[row]]; });
}

Figure cafsByGender(const Facts& facts, const Query&, const Selection& selection)
{
    Figure figure = begin(u"CAF episodes by gender"_s, u"episodes"_s,
        {column(u"gender", u"Gender", ColumnKind::text), column(u"cafs", u"CAFs undertaken"),
            column(u"percent", u"% of CAFs", ColumnKind::percent)});
    Genders genders;
    for (const std::uint32_t row : selection.episodes)
        genders.add(facts.episodes.gender[row]);
    const bool recorded = selection.recorded.episodes;
    const auto add = [&](const QString& name, double count) {
        return Row{textCell(name), countCell(recorded, count), percentCell(count, genders.all())};
    };
    figure.rows = {add(u"Male"_s, genders.male), add(u"Female"_s, genders.female),
        add(u"Not available"_s, genders.notAvailable)};
    figure.total = add(u"Total"_s, genders.all());
    figure.nothingCounted = !recorded;
    figure.notes << genderNote();
    return figure;
}

RecordIds cafsByGenderRecords(const Facts& facts, const Query&, const Selection& selection, const CellName& cell)
{
    const bool all = cell.row == QStringView(totalLabel);
    const QString name = cell.row.toLower().replace(u' ', u'_');
    return episodesWhere(facts, selection, [&](std::uint32_t row) {
        return all || isGender(facts.episodes.gender[row], name);
    });
}

Figure genderByCluster(const Facts& facts, const Query&, const Selection& selection)
{
    Figure figure = begin(u"CAF episodes by gender and cluster"_s, u"episodes"_s,
        {column(u"cluster", u"AXS cluster", ColumnKind::text), column(u"male", u"Male"), column(u"female", u"Female"),
            column(u"not_available", u"Not available"),
            column(u"male_percent", u"Male, % of male and female", ColumnKind::percent)});
    const std::vector<Genders> genders = gendersByCluster(facts, selection);
    const bool recorded = selection.recorded.episodes;
    Genders total;
    for (const SmallCode cluster : clusterRows(selection, genders[0].all() > 0)) {
        figure.rows.push_back(genderRow(clusterLabel(facts, cluster), genders[cluster], recorded));
        total.male += genders[cluster].male;
        total.female += genders[cluster].female;
        total.notAvailable += genders[cluster].notAvailable;
    }
    figure.total = genderRow(u"Total"_s, total, recorded);
    figure.nothingCounted = !recorded;
    figure.notes << u"The percentage is of males and females together."_s << genderNote();
    return figure;
}

RecordIds genderByClusterRecords(const Facts& facts, const Query&, const Selection& selection, const CellName& cell)
{
    const ClusterRow cluster(facts, cell.row);
    const QString name = cell.column == "male_percent"_L1 ? u"male"_s : cell.column;
    const bool anyGender = name == "cluster"_L1;
    return episodesWhere(facts, selection, [&](std::uint32_t row) {
        return cluster.holds(facts.episodes.cluster[row])
            && (anyGender || isGender(facts.episodes.gender[row], name));
    });
}

} // namespace axs::figure
