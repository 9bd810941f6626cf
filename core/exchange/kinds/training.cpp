// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/kinds/matching.h"

#include <array>

namespace axs::exchange {

namespace {

using record::Training;

constexpr double mostPeople = 100'000;

constexpr std::array trainingColumns{
    columns::required(columns::text("course")),
    columns::required(columns::date("held_on")),
    columns::required(columns::text("organisation")),
    columns::text("service_area"),
    columns::text("practitioner_ref"),
    columns::whole("headcount", 0, mostPeople),
};

class Trainings final : public Counted<Training>
{
public:
    Result<void> take(TableRow& row, FileRecords& records) override
    {
        Training training;
        training.course = row.text("course").simplified();
        training.heldOn = row.date("held_on");
        training.organisation = records.listed("agency", row.text("organisation").simplified());
        training.serviceArea = row.text("service_area").simplified();
        training.headcount = row.whole("headcount");
        // Somebody not known yet joins by reference alone, as a child does with a referral.
        if (!row.isEmpty("practitioner_ref")) {
            const auto person = records.findOrAdd<record::Practitioner>(row.text("practitioner_ref"));
            if (!person)
                return person.error();
            training.practitioner = (*person)->record.id;
        }
        count(training, records);
        return {};
    }
};

} // namespace

const ImportKind trainingKind{
    "training", "people trained, a row a person or a head count", trainingColumns, makeTaker<Trainings>};

} // namespace axs::exchange
