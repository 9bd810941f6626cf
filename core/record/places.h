// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/field.h"

namespace axs::record {

/// The authority and its profile: what differs from county to county (requirements C39). One a file.
struct Authority
{
    static constexpr std::string_view kind = "authority";
    static constexpr std::string_view title = "Authority";

    Id id;
    QString name;
    QString marking; ///< "OFFICIAL-SENSITIVE"
    std::optional<bool> panel; ///< whether CAFs go to a panel (S2); the TAC replaces it otherwise (S1 Part One, 3)
    QStringList stages; ///< of the pathway, in order
    QStringList ageBands; ///< "Early years 0-4", in order; empty: the defaults
    std::optional<int> clusterCount; ///< how many clusters the authority says it has (requirements C1)
    QString harmBoard;
    QString harmProcedure;
    QString harmPhone;
    QString harmPhoneOutOfHours;

    static constexpr auto fields()
    {
        return FieldList{
            field("name", &Authority::name, "Name"),
            field("marking", &Authority::marking, "Protective marking"),
            field("panel", &Authority::panel, "CAFs go to a panel"),
            field("stages", &Authority::stages, "Stages of the pathway"),
            field("age_bands", &Authority::ageBands, "Age bands"),
            field("cluster_count", &Authority::clusterCount, "Number of clusters stated"),
            field("harm_board", &Authority::harmBoard, "Safeguarding board"),
            field("harm_procedure", &Authority::harmProcedure, "Its procedure for significant harm"),
            field("harm_phone", &Authority::harmPhone, "Telephone for harm, office hours"),
            field("harm_phone_out_of_hours", &Authority::harmPhoneOutOfHours, "Telephone for harm, out of hours"),
        };
    }
    bool operator==(const Authority&) const = default;
};

/// One of the authority's operational areas.
struct Area
{
    static constexpr std::string_view kind = "area";
    static constexpr std::string_view title = "Area";

    Id id;
    QString name;
    std::optional<int> position;

    static constexpr auto fields()
    {
        return FieldList{
            field("name", &Area::name, "Area"),
            field("position", &Area::position, "Order"),
        };
    }
    bool operator==(const Area&) const = default;
};

/// An AXS cluster: where CAFs are counted.
struct Cluster
{
    static constexpr std::string_view kind = "cluster";
    static constexpr std::string_view title = "AXS cluster";

    Id id;
    QString name;
    QString code; ///< three letters that begin its references, unique in the file
    Id area;
    std::optional<bool> areaAssumed; ///< the area is a guess until the authority confirms it (requirements C3)
    QStringList aliases;
    Date started;
    std::optional<int> position;

    static constexpr auto fields()
    {
        return FieldList{
            field("name", &Cluster::name, "AXS cluster"),
            field("code", &Cluster::code, "Code"),
            link("area", &Cluster::area, "Area", Area::kind),
            field("area_assumed", &Cluster::areaAssumed, "Area is assumed"),
            field("aliases", &Cluster::aliases, "Also written"),
            field("started", &Cluster::started, "Began"),
            field("position", &Cluster::position, "Order"),
        };
    }
    bool operator==(const Cluster&) const = default;
};

/// A local learning community within a cluster.
struct Community
{
    static constexpr std::string_view kind = "community";
    static constexpr std::string_view title = "Local learning community";

    Id id;
    QString name;
    Id cluster;

    static constexpr auto fields()
    {
        return FieldList{
            field("name", &Community::name, "Local learning community"),
            link("cluster", &Community::cluster, "AXS cluster", Cluster::kind),
        };
    }
    bool operator==(const Community&) const = default;
};

/// Children living in a cluster, by age range; the source may not say of which year.
struct Population
{
    static constexpr std::string_view kind = "population";
    static constexpr std::string_view title = "Population";

    Id id;
    Id cluster;
    std::optional<int> year;
    std::optional<int> ageFrom;
    std::optional<int> ageTo;
    std::optional<double> count;
    QString source;

    static constexpr auto fields()
    {
        return FieldList{
            link("cluster", &Population::cluster, "AXS cluster", Cluster::kind),
            field("year", &Population::year, "Year"),
            field("age_from", &Population::ageFrom, "From age"),
            field("age_to", &Population::ageTo, "To age"),
            field("count", &Population::count, "Children"),
            field("source", &Population::source, "Source"),
        };
    }
    bool operator==(const Population&) const = default;
};

/// A cluster's weight in a deprivation index: as a share, or a small area's score with its children.
struct Deprivation
{
    static constexpr std::string_view kind = "deprivation";
    static constexpr std::string_view title = "Deprivation";

    Id id;
    Id cluster;
    QString index; ///< "IDACI 2007"
    std::optional<double> sharePercent;
    QString areaCode;
    std::optional<double> score; ///< 0 to 1
    std::optional<double> children;
    QString source;

    static constexpr auto fields()
    {
        return FieldList{
            link("cluster", &Deprivation::cluster, "AXS cluster", Cluster::kind),
            field("index_name", &Deprivation::index, "Index"),
            field("share_percent", &Deprivation::sharePercent, "Share, percent"),
            field("area_code", &Deprivation::areaCode, "Small area"),
            field("score", &Deprivation::score, "Score"),
            field("children", &Deprivation::children, "Children"),
            field("source", &Deprivation::source, "Source"),
        };
    }
    bool operator==(const Deprivation&) const = default;
};

/// One entry of an open list (roles, sectors, agencies, service types, closing reasons …).
struct Option
{
    static constexpr std::string_view kind = "option";
    static constexpr std::string_view title = "List entry";

    Id id;
    QString list; ///< "role", "sector", "agency", "service_type", "closing_reason"
    QString label;
    std::optional<int> position;
    std::optional<bool> schoolBased; ///< roles only (requirements 12)
    std::optional<bool> priority; ///< roles only (requirements 39)
    std::optional<bool> retired;

    static constexpr auto fields()
    {
        return FieldList{
            field("list", &Option::list, "List"),
            field("label", &Option::label, "Entry"),
            field("position", &Option::position, "Order"),
            field("school_based", &Option::schoolBased, "School based"),
            field("priority", &Option::priority, "Priority"),
            field("retired", &Option::retired, "No longer offered"),
        };
    }
    bool operator==(const Option&) const = default;
};

/// A value printed elsewhere, kept beside the computed one (requirements 2.9). For one period and set of filters.
struct PublishedValue
{
    static constexpr std::string_view kind = "published_value";
    static constexpr std::string_view title = "Published value";

    Id id;
    QString figure;
    QString row;
    QString column;
    QString text; ///< as printed
    Date from;
    Date to;
    QString source;

    static constexpr auto fields()
    {
        return FieldList{
            field("figure", &PublishedValue::figure, "Figure"),
            field("row_label", &PublishedValue::row, "Row"),
            field("column_id", &PublishedValue::column, "Column"),
            field("text", &PublishedValue::text, "As printed"),
            field("period_from", &PublishedValue::from, "From"),
            field("period_to", &PublishedValue::to, "To"),
            field("source", &PublishedValue::source, "Source"),
        };
    }
    bool operator==(const PublishedValue&) const = default;
};

} // namespace axs::record
