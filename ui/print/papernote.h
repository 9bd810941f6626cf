// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pathway/cafcase.h"
#include "core/report/papers.h"
#include "core/store/writer.h"

namespace axs::ui {

/// What is put down once a paper was printed or saved as a file.
struct PaperNote
{
    Id caf;
    report::PaperOrder order;
    QString person; ///< whom it is for
    QString how; ///< "printed", "saved as plan.pdf"
    QString purpose;
    Date today;
    std::int64_t device = 0;
};

/// Adds the event with its purpose; a family copy also becomes a copy given today, and one that was due is due no more.
store::Writer::Work notingPaper(const PaperNote& note);

/// The case with that copy in it.
pathway::CafCase withCopyGiven(pathway::CafCase all, const PaperNote& note, Id newRow);

} // namespace axs::ui
