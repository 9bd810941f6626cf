// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/request.h"
#include "tests/support/catch.h"
#include "tests/support/factsbuilder.h"

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A report of an earlier day says so in its filter, its warnings and at each figure", "[known]")
{
    FactsBuilder builder;
    builder.facts.today = Date::fromCalendar(2009, 6, 30);
    report::Request request;
    request.figures = {figure::definition(u"cafs-by-cluster"_s)};
    REQUIRE(request.figures.front() != nullptr);
    const report::Report usual = report::reportOf(builder.facts, request);
    request.knownOn = builder.facts.today;
    const report::Report known = report::reportOf(builder.facts, request);

    const QString sentence
        = u"As it was known on 30 June 2009: what was saved later is not in it, and what was taken out later still is."_s;
    CHECK(known.meta.filterWords == u"All clusters, as known on 30 June 2009"_s);
    CHECK(known.meta.period.to == Date::fromCalendar(2009, 6, 30));
    CHECK(known.warnings == QStringList{sentence} + usual.warnings);
    const figure::Figure& before = usual.sections.front().entries.front().figure;
    const figure::Figure& figure = known.sections.front().entries.front().figure;
    CHECK(before.filterWords == u"All clusters"_s);
    CHECK(figure.filterWords == u"All clusters, as known on 30 June 2009"_s);
    CHECK(figure.notes == QStringList{sentence} + before.notes);
}
