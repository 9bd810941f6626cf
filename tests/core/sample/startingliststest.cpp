// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/startinglists.h"
#include "tests/support/catch.h"

#include <QMap>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

namespace {

QMap<QString, std::vector<record::Option>> lists()
{
    QMap<QString, std::vector<record::Option>> found;
    const auto given = sample::startingLists([&found](const record::AnyRecord& any) -> Result<void> {
        const auto& option = std::get<record::Option>(any);
        found[option.list].push_back(option);
        return {};
    });
    REQUIRE(given);
    return found;
}

} // namespace

TEST_CASE("A new record file begins with entries in every open list", "[sample]")
{
    const auto found = lists();
    for (const QString& list :
        {u"role"_s, u"sector"_s, u"agency"_s, u"service_type"_s, u"closing_reason"_s, u"referral_outcome"_s,
            u"referral_route"_s, u"relation"_s, u"language"_s, u"evidence"_s, u"lawful_basis"_s, u"paper"_s, u"meeting_part"_s,
            u"supervision"_s, u"panel_reason"_s}) {
        INFO(list.toStdString());
        REQUIRE(found.value(list).size() >= 3);
        int position = 0;
        for (const record::Option& option : found.value(list)) {
            CHECK_FALSE(option.label.isEmpty());
            CHECK(option.position == ++position);
            CHECK_FALSE(option.id.isSet());
        }
    }
}

TEST_CASE("The school-based roles of Fig 21 are flagged, and no others", "[sample]")
{
    QStringList flagged;
    for (const record::Option& option : lists().value(u"role"_s)) {
        if (option.schoolBased.value_or(false))
            flagged.append(option.label);
    }
    const QStringList printed{u"Head Teacher / Deputy Head"_s, u"Head of Year"_s, u"Class Teacher"_s,
        u"Advisory Teacher"_s, u"Early Years Advisor"_s, u"Early Years Professional"_s, u"Education Inclusion Worker"_s,
        u"Home School Liaison Officer"_s, u"Link Ed Co-ord"_s, u"Nursery Plus Teacher"_s, u"Other School Based Staff"_s,
        u"Pastoral Support Staff"_s, u"SENCO"_s};
    CHECK(flagged.join(u", "_s) == printed.join(u", "_s));
}

TEST_CASE("Health visitors and social workers go first in the backlog", "[sample]")
{
    QStringList flagged;
    for (const record::Option& option : lists().value(u"role"_s)) {
        if (option.priority.value_or(false))
            flagged.append(option.label);
    }
    CHECK(flagged.join(u", "_s) == u"Health Visitor, Social Worker"_s);
}

TEST_CASE("Not attending or not engaging is no reason to close", "[sample]")
{
    for (const record::Option& option : lists().value(u"closing_reason"_s)) {
        CHECK_FALSE(option.label.contains(u"attend"_s, Qt::CaseInsensitive));
        CHECK_FALSE(option.label.contains(u"engag"_s, Qt::CaseInsensitive));
    }
}

TEST_CASE("Filling the lists stops at the first that is not taken", "[sample]")
{
    int given = 0;
    const auto result = sample::startingLists([&given](const record::AnyRecord&) -> Result<void> {
        ++given;
        return Error{u"Full."_s, {}};
    });
    CHECK_FALSE(result);
    CHECK(given == 1);
}

TEST_CASE("Devon has no panel, seven stages and says that it has nineteen clusters", "[sample]")
{
    const record::Authority devon = sample::devonAuthority();
    CHECK(devon.panel == false);
    CHECK(devon.stages.join(u" · "_s) == u"Pre-CAF · Consent · Assessment · TAC · Plan · Review · Closed"_s);
    CHECK(devon.clusterCount == 19);
}
