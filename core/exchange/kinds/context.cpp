// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/kinds/matching.h"

#include <array>

/// What figures are set against: population, deprivation, and values that were printed elsewhere.
namespace axs::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double mostChildren = 100'000'000;
constexpr double oldestAge = 150;

constexpr std::array populationColumns{
    columns::required(columns::cluster("cluster")),
    columns::whole("year", 1900, 2200),
    columns::required(columns::whole("age_from", 0, oldestAge)),
    columns::required(columns::whole("age_to", 0, oldestAge)),
    columns::required(columns::number("count", 0, mostChildren)),
    columns::text("source"),
};

constexpr int byShare = 1;
constexpr int bySmallArea = 2;
constexpr std::array deprivationColumns{
    columns::required(columns::cluster("cluster")),
    columns::required(columns::text("index")),
    columns::ofShape(byShare, columns::percent("share_percent")),
    columns::ofShape(bySmallArea, columns::text("area_code")),
    columns::ofShape(bySmallArea, columns::number("score", 0, 1)),
    columns::ofShape(bySmallArea, columns::number("children", 0, mostChildren)),
    columns::text("source"),
};

constexpr std::array publishedColumns{
    columns::required(columns::text("figure")),
    columns::required(columns::text("row")),
    columns::required(columns::text("column")),
    columns::required(columns::text("text")),
    columns::date("from"),
    columns::date("to"),
    columns::text("source"),
};

class Populations final : public Matched<record::Population>
{
public:
    Result<void> take(TableRow& row, FileRecords& records) override
    {
        record::Population wanted;
        wanted.cluster = row.cluster("cluster");
        wanted.year = row.whole("year");
        wanted.ageFrom = row.whole("age_from");
        wanted.ageTo = row.whole("age_to");
        if (*wanted.ageTo < *wanted.ageFrom) {
            row.addFault("age_to", u"is below age_from. Both ages are included"_s);
            return {};
        }
        auto& entry = match(wanted, records);
        entry.set(&record::Population::count, row.number("count"));
        entry.set(&record::Population::source, row.text("source"));
        return {};
    }

private:
    QString key(const record::Population& each) const override
    {
        return u"%1 %2 %3 %4"_s.arg(each.cluster.text())
            .arg(each.year.value_or(0))
            .arg(each.ageFrom.value_or(-1))
            .arg(each.ageTo.value_or(-1));
    }
};

class Deprivations final : public Matched<record::Deprivation>
{
public:
    Result<void> take(TableRow& row, FileRecords& records) override
    {
        record::Deprivation wanted;
        wanted.cluster = row.cluster("cluster");
        wanted.index = row.text("index");
        wanted.areaCode = row.text("area_code");
        const auto share = row.number("share_percent");
        const auto score = row.number("score");
        const auto children = row.number("children");
        if (!share && (wanted.areaCode.isEmpty() || !score || !children))
            row.addFault(
                {}, u"the row has neither a share_percent nor area_code, score and children. Fill one or the other"_s);
        else if (share && (!wanted.areaCode.isEmpty() || score || children))
            row.addFault({}, u"the row has a share_percent and a small area. Fill one or the other"_s);
        if (row.hasFaults())
            return {};
        auto& entry = match(wanted, records);
        entry.set(&record::Deprivation::cluster, wanted.cluster);
        entry.set(&record::Deprivation::sharePercent, share);
        entry.set(&record::Deprivation::score, score);
        entry.set(&record::Deprivation::children, children);
        entry.set(&record::Deprivation::source, row.text("source"));
        return {};
    }

private:
    /// A small area is matched by its code, whichever cluster it belongs to.
    QString key(const record::Deprivation& each) const override
    {
        return each.index + u'\n' + (each.areaCode.isEmpty() ? each.cluster.text() : u'\n' + each.areaCode);
    }
};

class Published final : public Matched<record::PublishedValue>
{
public:
    Result<void> take(TableRow& row, FileRecords& records) override
    {
        record::PublishedValue wanted;
        wanted.figure = row.text("figure");
        wanted.row = row.text("row");
        wanted.column = row.text("column");
        wanted.from = row.date("from");
        wanted.to = row.date("to");
        if (wanted.from.isSet() && wanted.to.isSet() && wanted.to < wanted.from) {
            row.addFault("to", u"is before from. A period ends on or after the day on which it begins"_s);
            return {};
        }
        auto& entry = match(wanted, records);
        entry.set(&record::PublishedValue::text, row.text("text"));
        entry.set(&record::PublishedValue::source, row.text("source"));
        return {};
    }

private:
    QString key(const record::PublishedValue& each) const override
    {
        return QStringList{each.figure, each.row, each.column, each.from.iso(), each.to.iso()}.join(u'\n');
    }
};

} // namespace

const ImportKind populationKind{
    "population", "children living in a cluster, by age", populationColumns, makeTaker<Populations>};
const ImportKind deprivationKind{
    "deprivation", "clusters' shares in a deprivation index", deprivationColumns, makeTaker<Deprivations>};
const ImportKind publishedKind{
    "published", "values printed elsewhere, to stand beside ours", publishedColumns, makeTaker<Published>};

} // namespace axs::exchange
