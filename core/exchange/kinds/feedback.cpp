// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/kinds/matching.h"

#include <array>

namespace axs::exchange {

namespace {

using record::Agreement;
using record::Change;
using record::Questionnaire;

/// There is no column for a child or a CAF, and there never is to be one: the answers are anonymous.
constexpr std::array feedbackColumns{
    columns::cluster("cluster"),
    columns::required(columns::date("received_on")),
    columns::choice<record::Satisfaction>("satisfaction"),
    columns::choice<Change>("knowledge"),
    columns::choice<Change>("confidence"),
    columns::choice<record::IssueOutcome>("issues"),
    columns::choice<Agreement>("responsive"),
    columns::choice<Agreement>("timely"),
    columns::choice<Agreement>("help"),
    columns::choice<Agreement>("listened"),
    columns::choice<Agreement>("involved"),
};

class Feedback final : public Counted<Questionnaire>
{
public:
    Result<void> take(TableRow& row, FileRecords& records) override
    {
        Questionnaire answers;
        answers.cluster = row.cluster("cluster");
        answers.receivedOn = row.date("received_on");
        answers.satisfaction = row.choice<record::Satisfaction>("satisfaction");
        answers.knowledge = row.choice<Change>("knowledge");
        answers.confidence = row.choice<Change>("confidence");
        answers.issues = row.choice<record::IssueOutcome>("issues");
        answers.responsive = row.choice<Agreement>("responsive");
        answers.timely = row.choice<Agreement>("timely");
        answers.help = row.choice<Agreement>("help");
        answers.listened = row.choice<Agreement>("listened");
        answers.involved = row.choice<Agreement>("involved");
        count(answers, records);
        return {};
    }
};

} // namespace

const ImportKind feedbackKind{
    "feedback", "what parents and carers answered, a row a questionnaire", feedbackColumns, makeTaker<Feedback>};

} // namespace axs::exchange
