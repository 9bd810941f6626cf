// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/finding.h"

#include <algorithm>

namespace axs::pathway {

using namespace Qt::Literals::StringLiterals;

bool hasErrors(const std::vector<Finding>& findings)
{
    return std::any_of(
        findings.begin(), findings.end(), [](const Finding& each) { return each.severity == Severity::error; });
}

QString findingKey(const Finding& finding)
{
    return finding.rule + u' ' + finding.record.text() + u' ' + finding.field;
}

bool needsPerson(const Finding& finding)
{
    return finding.severity != Severity::note && finding.acceptedBecause.isEmpty();
}

} // namespace axs::pathway
