// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/cafcase.h"

#include <QByteArray>

#include <optional>

namespace axs::ui {

/// The meeting to work with on that day: today’s, the next planned one, else the last. Unset when there is none.
Id meetingFor(const pathway::CafCase& all, Date today);

/// The review that takes the three voices of this meeting: one of its day, or none yet.
Id reviewOf(const pathway::CafCase& all, const record::Meeting& meeting, Date today);

/// Marks the meeting held: its day, who did not come, and when the actions that were added were agreed.
pathway::CafCase ended(pathway::CafCase all, Id meeting, Date today);

/// Without the actions and reviews that were begun and hold nothing.
pathway::CafCase withoutEmptyRows(pathway::CafCase all);

/// What differs from the stored case, as a draft's body, and back upon a case; nothing when the body cannot be read.
QByteArray tacDraftBody(const pathway::CafCase& stored, const pathway::CafCase& value);
std::optional<pathway::CafCase> withTacDraft(pathway::CafCase stored, const QByteArray& body);

/// What was stored, with what the room has gone on to type since it was sent.
pathway::CafCase withTyped(pathway::CafCase stored, const pathway::CafCase& typed);

} // namespace axs::ui
