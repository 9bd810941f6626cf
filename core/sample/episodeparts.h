// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/drawing.h"

/// The parts of one child and one episode, each written in one file.
namespace axs::sample {

/// The family's language, before the child is given (households.cpp).
void drawLanguage(record::Child& child, int age, Random& random);
/// Family members and addresses of a child who is given already (households.cpp).
Household drawHousehold(const record::Child& child, Date firstSeen, Writer& writer, Random& random);

/// Who agreed, who did not, and for what (consents.cpp).
void drawConsents(Course& course, Drawing& to);
/// When consent was withdrawn: once the assessment was done, before it was closed (consents.cpp).
Date withdrawal(const PlannedEpisode& planned);

/// From before any form to the next one in the diary (contacts.cpp).
void drawContacts(const Course& course, Drawing& to);
/// The checklist before an assessment (contacts.cpp).
void drawChecklist(const Course& course, int chance, Drawing& to);
record::Checklist checklist(const Course& course, Date doneOn, Drawing& to);

/// Contributions, needs and the decision about the level (assessments.cpp).
void drawAssessment(Course& course, Drawing& to);
void drawNeeds(Course& course, Drawing& to);

/// The TAC's meetings with invitations (meetings.cpp).
void drawMeetings(Course& course, Drawing& to);
/// Who leads while, given the days on which the TAC met (leads.cpp).
std::vector<Leading> leadings(const Course& course, const std::vector<Date>& met, Drawing& to);
/// Spells and supervisions (leads.cpp).
void drawLeads(const Course& course, Drawing& to);
/// The plan (actions.cpp).
void drawActions(const Course& course, Drawing& to);
/// Sharing, copies, papers of other pathways, and what the family corrects (sharing.cpp).
void drawSharing(const Course& course, Drawing& to);

/// Checklists that led to nothing, refusals, and episodes that go on after level 3 (beforecafs.cpp).
void drawBeforeCafs(Drawing& to);

} // namespace axs::sample
