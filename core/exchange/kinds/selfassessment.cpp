// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/kinds/matching.h"

#include <array>

namespace axs::exchange {

namespace {

using record::SelfAssessment;

constexpr std::array assessmentColumns{
    columns::required(columns::text("round")),
    columns::required(columns::text("agency")),
    columns::required(columns::text("section")),
    columns::required(columns::text("question")),
    columns::text("answer"),
    columns::text("text"),
};

/// An agency may tick several answers of a question, a row each. Only the text of an answer can differ.
class SelfAssessments final : public Matched<SelfAssessment>
{
public:
    Result<void> take(TableRow& row, FileRecords& records) override
    {
        SelfAssessment wanted;
        wanted.round = row.text("round").simplified();
        wanted.agency = records.listed("agency", row.text("agency").simplified());
        wanted.section = row.text("section").simplified();
        wanted.question = row.text("question").simplified();
        wanted.answer = row.text("answer").simplified();
        match(wanted, records).set(&SelfAssessment::text, row.text("text"));
        return {};
    }

private:
    QString key(const SelfAssessment& each) const override
    {
        QStringList texts;
        for (const QString* text : {&each.round, &each.agency, &each.section, &each.question, &each.answer})
            texts += text->simplified();
        return texts.join(u'\n');
    }
};

} // namespace

const ImportKind selfAssessmentKind{"self-assessment", "what agencies answered of themselves, a row an answer",
    assessmentColumns, makeTaker<SelfAssessments>};

} // namespace axs::exchange
