// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sample/county.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A row of Figures 14 to 16 as printed.
struct PrintedRow
{
    const char16_t* cluster;
    int population;
    int cafs;
    const char16_t* rate;
    const char16_t* share;
    const char16_t* of867;
    const char16_t* difference;
    const char16_t* of5000;
    const char16_t* difference5000;
};

constexpr PrintedRow printedRows[] = {
    {u"Barnstaple", 9603, 15, u"1.56", u"8.40", u"72.82", u"-57.82", u"419.93", u"-404.93"},
    {u"Bideford", 7153, 85, u"11.88", u"10.11", u"87.64", u"-2.64", u"505.44", u"-420.44"},
    {u"Clyst Vale, Ottery St Mary & Sidmouth", 8366, 2, u"0.24", u"0.59", u"5.08", u"-3.08", u"29.31", u"-27.31"},
    {u"Crediton & Culm Valley", 10665, 11, u"1.03", u"2.46", u"21.32", u"-10.32", u"122.94", u"-111.94"},
    {u"Dawlish & Teignmouth", 8063, 120, u"14.88", u"9.12", u"79.09", u"40.91", u"456.13", u"-336.13"},
    {u"Exeter", 23301, 97, u"4.16", u"27.53", u"238.69", u"-141.69", u"1376.53", u"-1279.53"},
    {u"Exmouth", 9089, 49, u"5.39", u"5.06", u"43.86", u"5.14", u"252.95", u"-203.95"},
    {u"Honiton & Axe Valley", 8033, 33, u"4.11", u"2.09", u"18.13", u"14.87", u"104.58", u"-71.58"},
    {u"Ilfracombe & Braunton", 7089, 62, u"8.75", u"4.48", u"38.88", u"23.12", u"224.22", u"-162.22"},
    {u"Ivybridge", 7745, 2, u"0.26", u"0.23", u"1.97", u"0.03", u"11.35", u"-9.35"},
    {u"Newton Abbot", 8256, 13, u"1.57", u"8.52", u"73.89", u"-60.89", u"426.14", u"-413.14"},
    {u"Okehampton & Tavistock", 10656, 109, u"10.23", u"2.91", u"25.26", u"83.74", u"145.67", u"-36.67"},
    {u"South Molton & Chulmleigh", 4906, 63, u"12.84", u"0.53", u"4.62", u"58.38", u"26.66", u"36.34"},
    {u"Teign Valley & South Dartmoor", 9502, 12, u"1.26", u"6.07", u"52.64", u"-40.64", u"303.57", u"-291.57"},
    {u"Tiverton", 6215, 83, u"13.35", u"7.25", u"62.84", u"20.16", u"362.38", u"-279.38"},
    {u"Torrington & Holsworthy", 6259, 8, u"1.28", u"1.36", u"11.76", u"-3.76", u"67.81", u"-59.81"},
    {u"Totnes, Dartmouth & Kingsbridge", 9755, 103, u"10.56", u"3.29", u"28.51", u"74.49", u"164.40", u"-61.40"},
};

/// Rounded once, a half away from zero.
QString places(double value, int count)
{
    const double scale = std::pow(10.0, count);
    const double rounded = std::floor(std::abs(value) * scale + 0.5) / scale;
    return QString::number(value < 0 ? -rounded : rounded, 'f', count);
}

QString percent(int part, int whole, int count = 1)
{
    return places(100.0 * part / whole, count);
}

std::map<QString, int> cafsByCluster()
{
    std::map<QString, int> counts;
    for (const auto& [id, caf] : devon().cafs)
        ++counts[devon().clusterOf(caf)];
    return counts;
}

bool wasUnborn(const record::Child& child, Date on)
{
    return !child.dateOfBirth.isSet() ? child.expectedDate.isSet() : child.dateOfBirth > on;
}

/// People by how many episodes they had.
struct Bands
{
    int people = 0;
    int once = 0;
    int more = 0;
    int fiveToTen = 0;
    int moreThanTen = 0;
};

Bands bands(Id record::Caf::*person)
{
    std::map<Id, int> counts;
    for (const auto& [id, caf] : devon().cafs) {
        if ((caf.*person).isSet())
            ++counts[caf.*person];
    }
    Bands found;
    for (const auto& [id, count] : counts) {
        ++found.people;
        found.once += count == 1;
        found.more += count > 1;
        found.fiveToTen += count >= 5 && count <= 10;
        found.moreThanTen += count > 10;
    }
    return found;
}

} // namespace

TEST_CASE("Figures 7 and 14: CAFs by cluster, population and rate are as printed", "[sample]")
{
    auto cafs = cafsByCluster();
    CHECK(devon().cafs.size() == 867);
    CHECK(cafs.size() == 17);
    REQUIRE(devon().populations.size() == 17);
    std::map<QString, int> population;
    int all = 0;
    for (const record::Population& each : devon().populations) {
        population[devon().clusters.at(each.cluster).name] = static_cast<int>(*each.count);
        all += static_cast<int>(*each.count);
        CHECK(each.ageFrom == 0);
        CHECK(each.ageTo == 19);
        CHECK_FALSE(each.year.has_value());
        CHECK(each.source == u"from age range by LC populations"_s);
    }
    CHECK(all == 154656);
    for (const PrintedRow& row : printedRows) {
        const auto name = QString::fromUtf16(row.cluster);
        CHECK(cafs[name] == row.cafs);
        CHECK(population[name] == row.population);
        CHECK(places(1000.0 * cafs[name] / population[name], 2) == QString::fromUtf16(row.rate));
    }
    CHECK(places(1000.0 * 867 / all, 2) == u"5.61"_s);
}

TEST_CASE("Figures 15 and 16: the stored shares give every printed prediction and difference", "[sample]")
{
    auto cafs = cafsByCluster();
    std::map<QString, double> weights;
    double sum = 0;
    for (const record::Deprivation& each : devon().weights) {
        CHECK(each.index == u"IDACI 2007"_s);
        weights[devon().clusters.at(each.cluster).name] = *each.sharePercent;
        sum += *each.sharePercent;
    }
    REQUIRE(weights.size() == 17);
    for (const PrintedRow& row : printedRows) {
        const auto name = QString::fromUtf16(row.cluster);
        const double share = weights[name] / sum;
        CHECK(places(share * 100, 2) == QString::fromUtf16(row.share));
        CHECK(places(share * 867, 2) == QString::fromUtf16(row.of867));
        CHECK(places(cafs[name] - share * 867, 2) == QString::fromUtf16(row.difference));
        CHECK(places(share * 5000, 2) == QString::fromUtf16(row.of5000));
        CHECK(places(cafs[name] - share * 5000, 2) == QString::fromUtf16(row.difference5000));
    }
}

TEST_CASE("Figure 8: 216 in early years and 219 in Key Stage 2 are the largest bands", "[sample]")
{
    std::map<int, int> counts; // by the band's first age, -1 unborn
    for (const auto& [id, caf] : devon().cafs) {
        const record::Child& child = devon().children.at(caf.child);
        if (wasUnborn(child, caf.started)) {
            ++counts[-1];
            continue;
        }
        const int age = completedYears(child.dateOfBirth, caf.started).value();
        const int first = age <= 4 ? 0
            : age <= 6             ? 5
            : age <= 10            ? 7
            : age <= 13            ? 11
            : age <= 15            ? 14
            : age == 16            ? 16
                                   : 17;
        ++counts[first];
        CHECK(age < 19);
    }
    CHECK(counts[0] == 216);
    CHECK(counts[7] == 219);
    for (const int other : {-1, 5, 11, 14, 16, 17})
        CHECK((counts[other] > 0 && counts[other] < 216));
    CHECK(counts[-1] < 20);
    CHECK(counts[17] < 20);
    CHECK(counts[-1] + counts[0] + counts[5] + counts[7] + counts[11] + counts[14] + counts[16] + counts[17] == 867);
}

TEST_CASE("Figure 9: boys are just under two-thirds, girls just over one-third, some unborn", "[sample]")
{
    std::map<record::Gender, int> all;
    std::map<Id, std::array<int, 2>> byCluster;
    for (const auto& [id, caf] : devon().cafs) {
        const record::Child& child = devon().children.at(caf.child);
        if (wasUnborn(child, caf.started)) {
            ++all[record::Gender::notAvailable];
            continue;
        }
        CHECK((child.gender == record::Gender::male || child.gender == record::Gender::female));
        ++all[child.gender];
        ++byCluster[caf.cluster][child.gender == record::Gender::male ? 0 : 1];
    }
    CHECK(all[record::Gender::male] == 568);
    CHECK(all[record::Gender::female] == 290);
    CHECK(all[record::Gender::notAvailable] == 9);
    CHECK(percent(568, 867) == u"65.5"_s);
    CHECK(percent(290, 867) == u"33.4"_s);
    int moreBoys = 0;
    for (const auto& [cluster, counts] : byCluster)
        moreBoys += counts[0] > counts[1];
    CHECK(moreBoys == 16); // "in virtually all areas"
}

TEST_CASE("Figure 1: completely is 18.7, 20.6 and 12.8 percent, from five clusters", "[sample]")
{
    int answers[3] = {};
    int completely[3] = {};
    std::set<QString> clusters;
    const auto count = [&](int voice, record::Rating rating) {
        if (rating == record::Rating::notRecorded || rating == record::Rating::notApplicable)
            return;
        ++answers[voice];
        completely[voice] += rating == record::Rating::completely;
    };
    int scored = 0;
    int notApplicable = 0;
    for (const record::Review& review : devon().reviews) {
        count(0, review.childRating);
        count(1, review.parentRating);
        count(2, review.leadRating);
        scored += review.leadScore.has_value();
        notApplicable += review.childRating == record::Rating::notApplicable;
        clusters.insert(devon().clusterOf(devon().cafOf(review.caf)));
        CHECK(review.reviewedOn >= sample::firstDay);
        CHECK(review.reviewedOn <= sample::lastDay);
    }
    CHECK(answers[0] == 75);
    CHECK(answers[1] == 68);
    CHECK(answers[2] == 78);
    CHECK(percent(completely[0], answers[0]) == u"18.7"_s);
    CHECK(percent(completely[1], answers[1]) == u"20.6"_s);
    CHECK(percent(completely[2], answers[2]) == u"12.8"_s);
    CHECK(scored == 10);
    CHECK(notApplicable > 0);
    const std::set<QString> printed{u"Bideford"_s, u"Crediton & Culm Valley"_s, u"Dawlish & Teignmouth"_s,
        u"South Molton & Chulmleigh"_s, u"Tiverton"_s};
    CHECK(clusters == printed);
}

TEST_CASE("Figure 10: assessors fall into the printed bands", "[sample]")
{
    const Bands found = bands(&record::Caf::assessor);
    CHECK(percent(found.once, found.people) == u"57.0"_s);
    CHECK(percent(found.more, found.people) == u"43.0"_s);
    CHECK(percent(found.fiveToTen, found.people) == u"9.0"_s);
    CHECK(percent(found.moreThanTen, found.people) == u"0.6"_s);
    CHECK(found.people == 467);
}

TEST_CASE("Figure 11: lead professionals fall into bands that can be", "[sample]")
{
    const Bands found = bands(&record::Caf::lead);
    CHECK(found.once + found.more == found.people);
    CHECK(found.people == 400);
    CHECK(percent(found.once, found.people) == u"59.0"_s);
    CHECK(percent(found.more, found.people) == u"41.0"_s); // printed: 49, beside 59
    CHECK(percent(found.fiveToTen, found.people) == u"7.0"_s);
    CHECK(percent(found.moreThanTen, found.people) == u"1.0"_s);
}

TEST_CASE("Figure 17: the latest scores of eight clusters have the printed lowest, highest and average", "[sample]")
{
    std::map<Id, record::FormScore> latest;
    int again = 0;
    for (const record::FormScore& score : devon().scores) {
        auto& kept = latest[score.caf];
        again += kept.scoredOn.isSet();
        if (kept.scoredOn < score.scoredOn)
            kept = score;
        CHECK(score.scoredOn >= Date::fromCalendar(2008, 9, 1));
        CHECK(score.scoredOn <= sample::lastDay);
        CHECK(std::floor(*score.percent) == *score.percent);
    }
    CHECK(again >= 5);
    std::map<QString, std::vector<int>> scores;
    for (const auto& [caf, score] : latest)
        scores[devon().clusterOf(devon().cafOf(caf))].push_back(static_cast<int>(*score.percent));

    struct Row
    {
        QString cluster;
        int lowest, highest, average;
    };
    const std::vector<Row> printed{{u"Barnstaple"_s, 50, 86, 68}, {u"Dawlish & Teignmouth"_s, 59, 91, 81},
        {u"Exeter"_s, 57, 90, 68}, {u"Ilfracombe & Braunton"_s, 47, 90, 74}, {u"Okehampton & Tavistock"_s, 56, 100, 82},
        {u"South Molton & Chulmleigh"_s, 63, 94, 83}, {u"Tiverton"_s, 44, 81, 68}};
    CHECK(scores.size() == printed.size() + 1);
    for (const Row& row : printed) {
        INFO(row.cluster.toStdString());
        const std::vector<int>& found = scores[row.cluster];
        REQUIRE(found.size() >= 6);
        CHECK(*std::min_element(found.begin(), found.end()) == row.lowest);
        CHECK(*std::max_element(found.begin(), found.end()) == row.highest);
        int sum = 0;
        for (const int each : found)
            sum += each;
        CHECK(sum == row.average * static_cast<int>(found.size()));
    }
    // Printed as 89, 97 and an average of 85.
    const std::vector<int>& honiton = scores[u"Honiton & Axe Valley"_s];
    REQUIRE(honiton.size() >= 6);
    CHECK(*std::min_element(honiton.begin(), honiton.end()) == 89);
    CHECK(*std::max_element(honiton.begin(), honiton.end()) == 97);
}

TEST_CASE("What is printed is kept as printed, the impossible too", "[sample]")
{
    std::map<QString, QString> texts;
    for (const record::PublishedValue& value : devon().published) {
        const QString key = value.figure + u'/' + value.row + u'/' + value.column;
        CHECK(texts.count(key) == 0);
        texts[key] = value.text;
        const bool ofSpring = value.figure == "spend-by-type"_L1;
        CHECK(value.from == (ofSpring ? Date::fromCalendar(2009, 4, 1) : sample::firstDay));
        CHECK(value.to == (ofSpring ? Date::fromCalendar(2009, 6, 1) : sample::lastDay));
        CHECK(value.source.startsWith(u"AXS Integrated working update June 2009"_s));
    }
    CHECK(texts[u"review-outcomes/completely/parent_percent"_s] == u"20.6%"_s);
    CHECK(texts[u"cafs-by-cluster/Total/cafs"_s] == u"867"_s);
    CHECK(texts[u"cafs-by-age/Key Stage 2/cafs"_s] == u"219"_s);
    CHECK(texts[u"assessor-concentration/more than 10/percent"_s] == u"0.6%"_s);
    CHECK(texts[u"lead-concentration/exactly 1/percent"_s] == u"59%"_s);
    CHECK(texts[u"lead-concentration/more than 1/percent"_s] == u"49%"_s);
    CHECK(texts[u"cafs-per-1000/Total/rate"_s] == u"N/A"_s);
    CHECK(texts[u"spend-summary/This financial year/amount"_s] == u"£36,000.00"_s);
    CHECK(texts[u"spend-by-type/Childcare/amount"_s] == u"£11,880"_s);
    CHECK(texts[u"quality-by-cluster/Honiton & Axe Valley/average"_s] == u"85%"_s);
    for (const PrintedRow& row : printedRows) {
        const auto name = QString::fromUtf16(row.cluster);
        CHECK(texts[u"cafs-per-1000/"_s + name + u"/rate"_s] == QString::fromUtf16(row.rate));
        CHECK(texts[u"predicted-cafs/"_s + name + u"/difference"_s] == QString::fromUtf16(row.difference));
        CHECK(texts[u"predicted-for-target/"_s + name + u"/predicted"_s] == QString::fromUtf16(row.of5000));
    }
}
