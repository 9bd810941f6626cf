// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sample.h"
#include "tests/support/catch.h"

#include <map>
#include <vector>

namespace axs {

/// The records of a sample by kind, for plain counting.
struct County
{
    std::vector<record::AnyRecord> records;
    std::vector<record::Authority> authorities;
    std::map<Id, record::Area> areas;
    std::map<Id, record::Cluster> clusters;
    std::vector<record::Population> populations;
    std::vector<record::Deprivation> weights;
    std::vector<record::Option> options;
    std::vector<record::PublishedValue> published;
    std::map<Id, record::Child> children;
    std::map<Id, record::Practitioner> practitioners;
    std::map<Id, record::Caf> cafs; ///< the CAFs undertaken
    std::map<Id, record::Caf> others; ///< episodes whose assessment never started
    std::vector<record::Consent> consents;
    std::vector<record::Review> reviews;
    std::vector<record::FormScore> scores;
    std::vector<record::Referral> referrals;

    explicit County(qint64 size = 867, quint64 seed = 1);

    const QString& clusterOf(const record::Caf& caf) const { return clusters.at(caf.cluster).name; }
    const record::Caf& cafOf(Id id) const { return others.count(id) ? others.at(id) : cafs.at(id); }
    template <class Record>
    std::vector<Record> of() const
    {
        std::vector<Record> found;
        for (const record::AnyRecord& each : records) {
            if (const auto* record = std::get_if<Record>(&each))
                found.push_back(*record);
        }
        return found;
    }

private:
    void add(const record::Authority& each) { authorities.push_back(each); }
    void add(const record::Area& each) { areas.emplace(each.id, each); }
    void add(const record::Cluster& each) { clusters.emplace(each.id, each); }
    void add(const record::Community&) { FAIL("there are no communities"); }
    void add(const record::Population& each) { populations.push_back(each); }
    void add(const record::Deprivation& each) { weights.push_back(each); }
    void add(const record::Option& each) { options.push_back(each); }
    void add(const record::PublishedValue& each) { published.push_back(each); }
    void add(const record::Child& each) { children.emplace(each.id, each); }
    void add(const record::Practitioner& each) { practitioners.emplace(each.id, each); }
    void add(const record::Caf& each) { (each.started.isSet() ? cafs : others).emplace(each.id, each); }
    void add(const record::Consent& each) { consents.push_back(each); }
    void add(const record::Review& each) { reviews.push_back(each); }
    void add(const record::FormScore& each) { scores.push_back(each); }
    void add(const record::Person&) { FAIL("the sample names nobody who may open it"); }
    void add(const record::Referral& each) { referrals.push_back(each); }
    /// The other kinds are counted by of().
    template <class Record>
    void add(const Record&)
    {
    }
};

inline County::County(qint64 size, quint64 seed)
{
    const auto drawn = sample::draw({size, seed}, [this](const record::AnyRecord& any) -> Result<void> {
        records.push_back(any);
        std::visit([this](const auto& each) { add(each); }, any);
        return {};
    });
    REQUIRE(drawn);
}

/// The county of the source report, drawn once for all tests.
inline const County& devon()
{
    static const County county;
    return county;
}

} // namespace axs
