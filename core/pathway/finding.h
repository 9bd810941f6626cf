// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

#include <string_view>
#include <vector>

namespace axs::pathway {

enum class Severity
{
    note, ///< worth knowing
    warning, ///< please check: can be confirmed with a reason
    error, ///< must be mended before it can be saved
};

/// Something that does not hold together. Bad data is a finding, never a failure.
struct Finding
{
    Severity severity = Severity::note;
    QString rule; ///< stable: "caf.closed-before-started"
    QString message; ///< what is wrong, in one sentence
    QString mend; ///< how to put it right
    QString source; ///< the clause that asks for it, or empty
    std::string_view kind; ///< of the record
    Id record;
    QString field; ///< the field's name in its record, for the form to show it beside
    QString where; ///< "CAF BID-09-QX-0001"
    QString acceptedBecause{}; ///< why somebody left it as it is, or empty; never of an error
};

bool hasErrors(const std::vector<Finding>& findings);

/// What an AcceptedFinding names: the rule, the record and the field.
QString findingKey(const Finding& finding);

/// Whether somebody has to mend or confirm it: not a note, and not accepted.
bool needsPerson(const Finding& finding);

} // namespace axs::pathway
