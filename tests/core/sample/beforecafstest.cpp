// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sample/county.h"

#include <algorithm>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class Record>
std::map<Id, std::vector<Record>> byCaf()
{
    std::map<Id, std::vector<Record>> found;
    for (const Record& each : devon().of<Record>())
        found[each.caf].push_back(each);
    return found;
}

} // namespace

TEST_CASE("A hundred episodes have no assessment: checklists, refusals and what goes on after level 3", "[sample]")
{
    const auto checklists = byCaf<record::Checklist>();
    const auto consents = byCaf<record::Consent>();
    int afterLevel3 = 0;
    int refused = 0;
    int waiting = 0;
    for (const auto& [id, caf] : devon().others) {
        INFO(caf.reference.toStdString());
        CHECK_FALSE(caf.completed.isSet());
        if (caf.origin == record::Origin::afterLevel3) {
            ++afterLevel3;
            CHECK_FALSE(caf.handedOverBy.isEmpty());
            CHECK(caf.lead.isSet());
            continue;
        }
        REQUIRE(checklists.count(id) == 1);
        const auto outcome = checklists.at(id).front().outcome;
        refused += outcome == record::ChecklistOutcome::refused;
        waiting += outcome == record::ChecklistOutcome::triggersCaf;
        CHECK((outcome == record::ChecklistOutcome::triggersCaf) != caf.closed.isSet());
        CHECK((consents.count(id) == 1) == (outcome == record::ChecklistOutcome::refused));
    }
    CHECK(devon().others.size() == 100);
    CHECK(afterLevel3 == 10);
    CHECK(waiting == 10);
    CHECK((refused > 15 && refused < 45));
}

TEST_CASE("Whoever hands over after level 3 comes to the first meeting", "[sample]")
{
    const auto meetings = byCaf<record::Meeting>();
    const auto invitations = devon().of<record::Attendance>();
    for (const auto& [id, caf] : devon().others) {
        if (caf.origin != record::Origin::afterLevel3)
            continue;
        REQUIRE(meetings.count(id) == 1);
        const record::Meeting& first = meetings.at(id).front();
        CHECK(std::any_of(invitations.begin(), invitations.end(), [&, &episode = caf](const record::Attendance& each) {
            return each.meeting == first.id && each.name == episode.handedOverBy && each.attended.value_or(true);
        }));
    }
}
