// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/selfassessment.h"

#include "core/base/tablerows.h"
#include "core/base/text.h"

namespace axs::pathway {

using namespace Qt::Literals::StringLiterals;

const std::vector<AssessmentQuestion>& assessmentTemplate()
{
    static const std::vector<AssessmentQuestion> questions = [] {
        std::vector<AssessmentQuestion> all;
        for (const QStringList& row : tableRows(u":/axs/rules/self-assessment.txt"_s)) {
            if (row.size() >= 2)
                all.push_back({row[0], row[1], row.mid(2)});
        }
        return all;
    }();
    return questions;
}

QString assessmentKey(const QString& text)
{
    const qsizetype dot = text.indexOf(u'.');
    bool isNumbered = false;
    if (dot > 0)
        text.left(dot).trimmed().toInt(&isNumbered);
    return folded(isNumbered ? QStringView(text).mid(dot + 1) : QStringView(text));
}

} // namespace axs::pathway
