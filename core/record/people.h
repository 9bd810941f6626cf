// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/choices.h"
#include "core/record/places.h"

namespace axs::record {

/// A child or young person, also one not yet born: then a date is expected instead of a date of birth.
struct Child
{
    static constexpr std::string_view kind = "child";
    static constexpr std::string_view title = "Child";

    Id id;
    QString reference;
    QString forename;
    QString surname;
    QString knownAs;
    Date dateOfBirth;
    Date expectedDate;
    Gender gender = Gender::notRecorded;
    QString ethnicity;
    QString setting; ///< school, nursery, college
    QString language;
    std::optional<bool> interpreter;
    std::optional<bool> largePrint;
    QString keepsPrivate; ///< held back from the family copy

    static constexpr auto fields()
    {
        return FieldList{
            field("reference", &Child::reference, "Child’s reference"),
            field("forename", &Child::forename, "Forename", Personal::yes),
            field("surname", &Child::surname, "Surname", Personal::yes),
            field("known_as", &Child::knownAs, "Known as", Personal::yes),
            field("date_of_birth", &Child::dateOfBirth, "Date of birth", Personal::yes),
            field("expected_date", &Child::expectedDate, "Expected date", Personal::yes),
            field("gender", &Child::gender, "Gender"),
            field("ethnicity", &Child::ethnicity, "Ethnicity"),
            field("setting", &Child::setting, "School or setting", Personal::yes),
            field("language", &Child::language, "Preferred language"),
            field("interpreter", &Child::interpreter, "Needs an interpreter"),
            field("large_print", &Child::largePrint, "Needs large print"),
            field("keeps_private", &Child::keepsPrivate, "What the young person keeps private", Personal::yes),
        };
    }
    bool operator==(const Child&) const = default;
};

/// Somebody who works with children. What they were in an episode stands in the episode.
struct Practitioner
{
    static constexpr std::string_view kind = "practitioner";
    static constexpr std::string_view title = "Practitioner";

    Id id;
    QString reference;
    QString name;
    QString role;
    QString sector;
    QString agency;
    QString serviceType;
    Id cluster;

    static constexpr auto fields()
    {
        return FieldList{
            field("reference", &Practitioner::reference, "Practitioner’s reference"),
            field("name", &Practitioner::name, "Name", Personal::yes),
            field("role", &Practitioner::role, "Role"),
            field("sector", &Practitioner::sector, "Sector"),
            field("agency", &Practitioner::agency, "Agency"),
            field("service_type", &Practitioner::serviceType, "Service type"),
            link("cluster", &Practitioner::cluster, "AXS cluster", Cluster::kind),
        };
    }
    bool operator==(const Practitioner&) const = default;
};

/// Somebody who may open the file, or once could. Whose passphrase a key slot of the file holds stands here, never in
/// the file's readable header.
struct Person
{
    static constexpr std::string_view kind = "person";
    static constexpr std::string_view title = "Person";

    Id id;
    QString name;
    Duty duty = Duty::notRecorded;
    QString keySlot; ///< the slot's id, in hexadecimal digits; empty when they cannot open the file
    Date since;
    Date left;

    static constexpr auto fields()
    {
        return FieldList{
            field("name", &Person::name, "Name", Personal::yes),
            field("duty", &Person::duty, "Duty"),
            field("key_slot", &Person::keySlot, "Key slot"),
            field("since", &Person::since, "Since"),
            field("departed", &Person::left, "Left"),
        };
    }
    bool operator==(const Person&) const = default;
};

} // namespace axs::record
