// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/devonfigures.h"

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace axs::devon {

using figure::Cell;
using figure::Column;
using figure::ColumnKind;
using figure::Figure;
using figure::NoData;
using figure::Row;

namespace {

struct Cluster
{
    QString name;
    double population, cafs, predicted;
    int lowest, highest, average; ///< 0: no data
};

const std::array<Cluster, 17>& clusters()
{
    static const std::array<Cluster, 17> all = {{{u"Barnstaple"_s, 9603, 15, 72.82, 50, 86, 68},
        {u"Bideford"_s, 7153, 85, 87.64, 0, 0, 0}, {u"Clyst Vale, Ottery St Mary & Sidmouth"_s, 8366, 2, 5.08, 0, 0, 0},
        {u"Crediton & Culm Valley"_s, 10665, 11, 21.32, 0, 0, 0}, {u"Dawlish & Teignmouth"_s, 8063, 120, 79.09, 59, 91, 81},
        {u"Exeter"_s, 23301, 97, 238.69, 57, 90, 68}, {u"Exmouth"_s, 9089, 49, 43.86, 0, 0, 0},
        {u"Honiton & Axe Valley"_s, 8033, 33, 18.13, 89, 97, 93}, {u"Ilfracombe & Braunton"_s, 7089, 62, 38.88, 47, 90, 74},
        {u"Ivybridge"_s, 7745, 2, 1.97, 0, 0, 0}, {u"Newton Abbot"_s, 8256, 13, 73.89, 0, 0, 0},
        {u"Okehampton & Tavistock"_s, 10656, 109, 25.26, 56, 100, 82},
        {u"South Molton & Chulmleigh"_s, 4906, 63, 4.62, 63, 94, 83},
        {u"Teign Valley & South Dartmoor"_s, 9502, 12, 52.64, 0, 0, 0}, {u"Tiverton"_s, 6215, 83, 62.84, 44, 81, 68},
        {u"Torrington & Holsworthy"_s, 6259, 8, 11.76, 0, 0, 0},
        {u"Totnes, Dartmouth & Kingsbridge"_s, 9755, 103, 28.51, 0, 0, 0}}};
    return all;
}

Figure base(const QString& id, const QString& numberInReport, const QString& title, const QString& unit, std::vector<Column> columns)
{
    Figure figure;
    figure.id = id;
    figure.number = numberInReport;
    figure.title = title;
    figure.unit = unit;
    figure.columns = std::move(columns);
    figure.period = {Date::fromCalendar(2007, 9, 1), Date::fromCalendar(2009, 6, 30)};
    figure.filterWords = u"All clusters"_s;
    figure.source = u"Figures from the record file county.axs"_s;
    return figure;
}

} // namespace

Cell text(const QString& text)
{
    return {text, {}, {}};
}

Cell number(double number)
{
    return {number, {}, {}};
}

Cell share(double numerator, double denominator, double times)
{
    return {times * numerator / denominator, numerator, denominator};
}

Figure cafsPerThousand()
{
    Figure figure = base(u"cafs-per-1000"_s, u"14"_s, u"CAFs per 1,000 aged 0–19"_s, u"episodes per 1,000 aged 0–19"_s,
        {{u"cluster"_s, u"AXS cluster"_s, ColumnKind::text}, {u"cafs"_s, u"CAFs undertaken"_s, ColumnKind::count},
            {u"population"_s, u"Population 0–19"_s, ColumnKind::count}, {u"rate"_s, u"CAFs per 1,000 aged 0–19"_s, ColumnKind::rate}});
    for (const Cluster& c : clusters())
        figure.rows.push_back({text(c.name), number(c.cafs), number(c.population), share(c.cafs, c.population, 1000)});
    figure.total = Row{text(u"Total"_s), number(867), number(154656), share(867, 154656, 1000)};
    figure.notes = {u"Population from age range by LC populations, year not stated."_s};
    figure.published = {{u"Total"_s, u"rate"_s, u"N/A"_s, u"June 2009 performance report"_s, 1}};
    figure.footnotes = {u"Total per 1,000: printed as N/A, computed 5.61."_s};
    return figure;
}

Figure predictedCafs()
{
    Figure figure = base(u"predicted-cafs"_s, u"15"_s, u"Predicted by deprivation, and actual"_s, u"episodes"_s,
        {{u"cluster"_s, u"AXS cluster"_s, ColumnKind::text}, {u"share_percent"_s, u"Share"_s, ColumnKind::percent},
            {u"predicted"_s, u"Predicted"_s, ColumnKind::rate}, {u"actual"_s, u"Actual"_s, ColumnKind::count},
            {u"difference"_s, u"Difference"_s, ColumnKind::rate}});
    for (const Cluster& c : clusters())
        figure.rows.push_back({text(c.name), number(100 * c.predicted / 867), number(c.predicted), number(c.cafs), number(c.cafs - c.predicted)});
    figure.total = Row{text(u"Total"_s), number(100), number(867), number(867), number(0)};
    return figure;
}

Figure qualityByCluster()
{
    Figure figure = base(u"quality-by-cluster"_s, u"17"_s, u"Quality of forms by cluster"_s, u"scored forms"_s,
        {{u"cluster"_s, u"AXS cluster"_s, ColumnKind::text}, {u"lowest"_s, u"Lowest score, %"_s, ColumnKind::score},
            {u"highest"_s, u"Highest score, %"_s, ColumnKind::score}, {u"average"_s, u"Average score, %"_s, ColumnKind::score},
            {u"forms"_s, u"Forms"_s, ColumnKind::count}});
    for (const Cluster& c : clusters()) {
        const Cell none{NoData{}, {}, {}};
        if (c.average > 0)
            figure.rows.push_back({text(c.name), number(c.lowest), number(c.highest), number(c.average), number(10)});
        else
            figure.rows.push_back({text(c.name), none, none, none, number(0)});
    }
    return figure;
}

Figure reviewOutcomes()
{
    Figure figure = base(u"review-outcomes"_s, u"1"_s, u"Has the plan worked?"_s, u"answers at reviews"_s,
        {{u"rating"_s, u"Rating"_s, ColumnKind::text}, {u"child"_s, u"Child or young person"_s, ColumnKind::count},
            {u"child_percent"_s, u"Child %"_s, ColumnKind::percent}, {u"parent"_s, u"Parent or carer"_s, ColumnKind::count},
            {u"parent_percent"_s, u"Parent or carer %"_s, ColumnKind::percent}, {u"lead"_s, u"Lead professional"_s, ColumnKind::count},
            {u"lead_percent"_s, u"Lead professional %"_s, ColumnKind::percent}});
    const QStringList ratings = {u"not at all"_s, u"partly"_s, u"mostly"_s, u"completely"_s};
    const double counts[4][3] = {{9, 7, 11}, {22, 19, 25}, {30, 28, 32}, {14, 14, 10}};
    const double sums[3] = {75, 68, 78};
    for (qsizetype rating = 0; rating < 4; ++rating) {
        Row row = {text(ratings[rating])};
        for (int voice = 0; voice < 3; ++voice) {
            row.push_back(number(counts[rating][voice]));
            row.push_back(share(counts[rating][voice], sums[voice], 100));
        }
        figure.rows.push_back(row);
    }
    figure.total = Row{text(u"n"_s), number(75), number(100), number(68), number(100), number(78), number(100)};
    return figure;
}

Figure cafsByAge()
{
    Figure figure = base(u"cafs-by-age"_s, u"8"_s, u"CAFs by age of the child"_s, u"episodes"_s,
        {{u"band"_s, u"Age band"_s, ColumnKind::text}, {u"cafs"_s, u"CAFs undertaken"_s, ColumnKind::count}, {u"percent"_s, u"% of CAFs"_s, ColumnKind::percent}});
    const std::pair<QString, double> bands[] = {{u"Unborn"_s, 4}, {u"Early years"_s, 171}, {u"Key Stage 1"_s, 120}, {u"Key Stage 2"_s, 243},
        {u"Key Stage 3"_s, 180}, {u"Key Stage 4"_s, 110}, {u"16"_s, 25}, {u"17+"_s, 14}};
    for (const auto& [band, count] : bands)
        figure.rows.push_back({text(band), number(count), share(count, 867, 100)});
    figure.total = Row{text(u"Total"_s), number(867), share(867, 867, 100)};
    return figure;
}

Figure genderByCluster()
{
    Figure figure = base(u"gender-by-cluster"_s, u"9b"_s, u"CAFs by gender and cluster"_s, u"episodes"_s,
        {{u"cluster"_s, u"AXS cluster"_s, ColumnKind::text}, {u"male"_s, u"Male"_s, ColumnKind::count}, {u"female"_s, u"Female"_s, ColumnKind::count},
            {u"not_available"_s, u"Not available"_s, ColumnKind::count}, {u"male_percent"_s, u"Male, percent"_s, ColumnKind::percent}});
    int place = 0;
    for (const Cluster& c : clusters()) {
        const double male = std::floor(c.cafs * (0.45 + 0.02 * (place++ % 9)));
        figure.rows.push_back({text(c.name), number(male), number(c.cafs - male), number(0), share(male, c.cafs, 100)});
    }
    return figure;
}

Figure assessmentsByRole()
{
    Figure figure = base(u"assessments-by-role"_s, u"10"_s, u"Who does assessments"_s, u"episodes and people"_s,
        {{u"role"_s, u"Role"_s, ColumnKind::text}, {u"cafs"_s, u"CAFs undertaken"_s, ColumnKind::count}, {u"practitioners"_s, u"Practitioners"_s, ColumnKind::count}});
    const std::tuple<QString, double, double> roles[] = {{u"Health Visitor"_s, 181, 74}, {u"SENCO"_s, 150, 80}, {u"Parent Support Advisor"_s, 96, 31},
        {u"Head Teacher"_s, 71, 45}, {u"Social Worker"_s, 60, 38}, {u"Education Welfare Officer"_s, 52, 22}, {u"School Nurse"_s, 40, 21},
        {u"Family Support Worker"_s, 33, 20}, {u"Connexions Personal Adviser"_s, 21, 14}, {u"Not recorded"_s, 9, 6}};
    for (const auto& [role, cafs, people] : roles)
        figure.rows.push_back({text(role), number(cafs), number(people)});
    figure.total = Row{text(u"Total"_s), number(867), number(420)};
    return figure;
}

Figure assessorConcentration()
{
    Figure figure = base(u"assessor-concentration"_s, u"10b"_s, u"CAFs per assessor"_s, u"people"_s,
        {{u"band"_s, u"CAFs"_s, ColumnKind::text}, {u"practitioners"_s, u"Practitioners"_s, ColumnKind::count},
            {u"percent"_s, u"% of CAFs"_s, ColumnKind::percent}});
    const std::pair<QString, double> bands[] = {{u"exactly 1"_s, 285}, {u"more than 1"_s, 215}, {u"2 to 4"_s, 167}, {u"5 to 10"_s, 45}, {u"more than 10"_s, 3}};
    for (const auto& [band, people] : bands)
        figure.rows.push_back({text(band), number(people), share(people, 500, 100)});
    figure.total = Row{text(u"Total"_s), number(500), number(100)};
    return figure;
}

Figure referralsAndCafs()
{
    Figure figure = base(u"referrals-and-cafs"_s, u"13"_s, u"Level 3 referrals and CAFs"_s, u"per 1,000 aged 0–19"_s,
        {{u"cluster"_s, u"AXS cluster"_s, ColumnKind::text}, {u"referrals"_s, u"Referrals"_s, ColumnKind::count},
            {u"referral_rate"_s, u"Referrals per 1,000 aged 0–19"_s, ColumnKind::rate}, {u"cafs"_s, u"CAFs undertaken"_s, ColumnKind::count},
            {u"caf_rate"_s, u"CAFs per 1,000 aged 0–19"_s, ColumnKind::rate}});
    int place = 0;
    for (const Cluster& c : clusters()) {
        const double referrals = 20 + 17 * ((place++ * 5) % 7);
        figure.rows.push_back({text(c.name), number(referrals), share(referrals, c.population, 1000), number(c.cafs), share(c.cafs, c.population, 1000)});
    }
    figure.notes = {u"Spearman’s ρ = −0.12, n = 17 clusters."_s};
    return figure;
}

Figure backlog()
{
    Figure figure = base(u"backlog"_s, {}, u"CAFs received, reviewed and waiting"_s, u"episodes"_s,
        {{u"month"_s, u"Month"_s, ColumnKind::text}, {u"received"_s, u"Received"_s, ColumnKind::count},
            {u"reviewed"_s, u"Reviewed"_s, ColumnKind::count}, {u"waiting"_s, u"Waiting at the month’s end"_s, ColumnKind::count},
            {u"oldest_days"_s, u"Oldest waiting, days"_s, ColumnKind::days}});
    double waiting = 0;
    for (int month = 0; month < 22; ++month) {
        const double received = 20 + month * 7 % 13;
        const double reviewed = 18 + month * 5 % 11;
        waiting += received - reviewed;
        const QString name = u"%1-%2"_s.arg(2007 + (month + 8) / 12).arg((month + 8) % 12 + 1, 2, 10, QChar(u'0'));
        figure.rows.push_back({text(name), number(received), number(reviewed), number(waiting), number(30 + month)});
    }
    figure.rows[3][1] = {NoData{}, {}, {}};
    figure.rows[7][3] = {figure::Suppressed{}, {}, {}};
    return figure;
}

Figure empty()
{
    Figure figure = cafsPerThousand();
    for (Row& row : figure.rows) {
        for (std::size_t place = 1; place < row.size(); ++place)
            row[place] = {NoData{}, {}, {}};
    }
    figure.total.reset();
    return figure;
}

} // namespace axs::devon
