// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/people.h"

namespace axs::record {

/// Somebody of a child’s family or household, also a brother or sister not yet born (requirements 13).
struct FamilyMember
{
    static constexpr std::string_view kind = "family_member";
    static constexpr std::string_view title = "Family member";

    Id id;
    Id child;
    QString name;
    QString relation;
    Date dateOfBirth;
    Date expectedDate;
    std::optional<bool> parentalResponsibility;
    std::optional<bool> livesWithChild;
    QString telephone;
    QString email;
    QString address;
    std::optional<bool> addressSecret; ///< governs every print, export, invitation and search row
    QString language;
    std::optional<bool> interpreter;
    std::optional<bool> largePrint;
    Id ownRecord;
    QString note;

    static constexpr auto fields()
    {
        return FieldList{
            link("child", &FamilyMember::child, "Child", Child::kind),
            field("name", &FamilyMember::name, "Name", Personal::yes),
            field("relation", &FamilyMember::relation, "Relation to the child"),
            field("date_of_birth", &FamilyMember::dateOfBirth, "Date of birth", Personal::yes),
            field("expected_date", &FamilyMember::expectedDate, "Expected date", Personal::yes),
            field("parental_responsibility", &FamilyMember::parentalResponsibility, "Has parental responsibility"),
            field("lives_with_child", &FamilyMember::livesWithChild, "Lives with the child"),
            field("telephone", &FamilyMember::telephone, "Telephone", Personal::yes),
            field("email", &FamilyMember::email, "E-mail", Personal::yes),
            field("address", &FamilyMember::address, "Address, when another", Personal::yes),
            field("address_secret", &FamilyMember::addressSecret, "Address not to be disclosed"),
            field("language", &FamilyMember::language, "Preferred language"),
            field("interpreter", &FamilyMember::interpreter, "Needs an interpreter"),
            field("large_print", &FamilyMember::largePrint, "Needs large print"),
            link("own_record", &FamilyMember::ownRecord, "Is this child of the file", Child::kind),
            field("note", &FamilyMember::note, "Note", Personal::yes),
        };
    }
    bool operator==(const FamilyMember&) const = default;
};

/// Where a child lives or lived: contact details with their history.
struct Residence
{
    static constexpr std::string_view kind = "residence";
    static constexpr std::string_view title = "Address";

    Id id;
    Id child;
    QString address;
    QString postcode;
    QString telephone;
    QString livesWith;
    Date from;
    Date until;
    std::optional<bool> secret; ///< governs every print, export, invitation and search row

    static constexpr auto fields()
    {
        return FieldList{
            link("child", &Residence::child, "Child", Child::kind),
            field("address", &Residence::address, "Address", Personal::yes),
            field("postcode", &Residence::postcode, "Postcode", Personal::yes),
            field("telephone", &Residence::telephone, "Telephone", Personal::yes),
            field("lives_with", &Residence::livesWith, "Lives there with", Personal::yes),
            field("since", &Residence::from, "Since"),
            field("until", &Residence::until, "Until"),
            field("secret", &Residence::secret, "Not to be disclosed"),
        };
    }
    bool operator==(const Residence&) const = default;
};

} // namespace axs::record
