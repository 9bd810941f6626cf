// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace axs::pathway {

/// A question of the self-assessment template (resources/rules/self-assessment.txt), in the template's order.
struct AssessmentQuestion
{
    QString section;
    QString question;
    QStringList answers; ///< empty: answered in the agency's own words
};

const std::vector<AssessmentQuestion>& assessmentTemplate();

/// What a question or answer is known by, however it was typed: without its number, case, quotes and punctuation.
QString assessmentKey(const QString& text);

} // namespace axs::pathway
