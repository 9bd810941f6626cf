// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pathway/rulecase.h"

using namespace axs;
using namespace axs::pathway;
using namespace axs::test;
using namespace axs::record;

namespace {

LeadSpell spell(std::int64_t practitioner, Date from, Date until = {})
{
    LeadSpell made;
    made.id = Id{50 + practitioner};
    made.practitioner = Id{practitioner};
    made.from = from;
    made.until = until;
    return made;
}

} // namespace

TEST_CASE("The lead professional is one of the TAC (3.1 b)", "[rules]")
{
    CafCase all = wholeCase();
    all.caf.lead = Id{8};
    checkFires(all, u"lead.not-in-tac"_s, Severity::warning, u"lead"_s);
    CHECK(find(findings(all, today), u"lead.not-in-tac"_s)->source.contains(u"3.1 b"_s));
    SECTION("being invited is enough")
    {
        all.of<Attendance>().push_back({});
        all.of<Attendance>()[1].practitioner = Id{8};
        CHECK(findings(all, today).empty());
    }
    SECTION("where nobody is listed, nothing is said")
    {
        all.of<Attendance>().clear();
        CHECK(findings(all, today).empty());
    }
    SECTION("a TAC that met has a lead")
    {
        all.caf.lead = {};
        checkFires(all, u"lead.none"_s, Severity::note, u"lead"_s);
    }
}

TEST_CASE("Lead professionals follow one another, and the last is the episode's", "[rules]")
{
    CafCase all = soundCase();
    all.caf.lead = Id{8};
    all.of<LeadSpell>() = {spell(7, started, started.addDays(50)), spell(8, started.addDays(50))};
    CHECK(findings(all, today).empty());
    SECTION("overlap")
    {
        all.of<LeadSpell>()[0].until = started.addDays(51);
        checkFires(all, u"lead.overlap"_s, Severity::warning, u"since"_s);
        CHECK_FALSE(fires(all, u"lead.two-current"_s));
    }
    SECTION("two at once")
    {
        all.of<LeadSpell>()[0].until = {};
        checkFires(all, u"lead.two-current"_s, Severity::warning, u"until"_s);
    }
    SECTION("another than the episode's")
    {
        all.caf.lead = Id{9};
        checkFires(all, u"lead.differs"_s, Severity::warning, u"practitioner"_s);
    }
}
