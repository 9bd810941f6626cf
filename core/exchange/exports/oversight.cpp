// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportepisodes.h"

/// Money, incidents, and what families and agencies answered.
namespace axs::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

using record::Incident;
using record::Questionnaire;
using record::SelfAssessment;
using record::Spend;

Result<void> writeSpend(ExportRun& run)
{
    auto cafs = store::RecordTable<record::Caf>::open(run.connection());
    if (!cafs)
        return cafs.error();
    return run.forEach<Spend>([&](const Spend& each) {
        const auto caf = run.found(*cafs, each.caf);
        const bool isKept = caf ? run.keepsEpisode(*caf) : run.keepsAllEpisodes();
        if (!isKept || !run.keepsDay(each.spentOn) || (!each.reference.isEmpty() && run.isTwin(each.reference)))
            return;
        if (!each.spentOn.isSet()) {
            run.count(u"%1 item is left out: it is not spent yet."_s, u"%1 items are left out: they are not spent yet."_s);
            return;
        }
        run.put("item_ref", each, &Spend::reference);
        if (caf)
            run.put("caf_ref", *caf, &record::Caf::reference);
        run.put("spent_on", each, &Spend::spentOn);
        run.put("amount", each, &Spend::amount);
        run.put("type", each, &Spend::type);
        run.put("provider", each, &Spend::provider);
        run.write();
    });
}

Result<void> writeFeedback(ExportRun& run)
{
    return run.forEach<Questionnaire>([&](const Questionnaire& each) {
        if (!run.keepsDay(each.receivedOn) || !run.keepsPlace(each.cluster))
            return;
        run.setCluster("cluster", each.cluster);
        run.put("received_on", each, &Questionnaire::receivedOn);
        run.put("satisfaction", each, &Questionnaire::satisfaction);
        run.put("knowledge", each, &Questionnaire::knowledge);
        run.put("confidence", each, &Questionnaire::confidence);
        run.put("issues", each, &Questionnaire::issues);
        run.put("responsive", each, &Questionnaire::responsive);
        run.put("timely", each, &Questionnaire::timely);
        run.put("help", each, &Questionnaire::help);
        run.put("listened", each, &Questionnaire::listened);
        run.put("involved", each, &Questionnaire::involved);
        run.write();
    });
}

Result<void> writeIncidents(ExportRun& run)
{
    return run.forEach<Incident>([&](const Incident& each) {
        if (!run.keepsDay(each.occurredOn) || (!each.reference.isEmpty() && run.isTwin(each.reference)))
            return;
        run.put("incident_ref", each, &Incident::reference);
        run.put("occurred_on", each, &Incident::occurredOn);
        run.put("agency", each, &Incident::agency);
        run.put("adverse", each, &Incident::adverse);
        run.put("description", each, &Incident::description);
        run.put("learning", each, &Incident::learning);
        run.write();
    });
}

Result<void> writeSelfAssessment(ExportRun& run)
{
    return run.forEach<SelfAssessment>([&](const SelfAssessment& each) {
        if (run.isTwin(QStringList{each.round, each.agency, each.section, each.question, each.answer}.join(u'\n')))
            return;
        run.put("round", each, &SelfAssessment::round);
        run.put("agency", each, &SelfAssessment::agency);
        run.put("section", each, &SelfAssessment::section);
        run.put("question", each, &SelfAssessment::question);
        run.put("answer", each, &SelfAssessment::answer);
        run.put("text", each, &SelfAssessment::text);
        run.write();
    });
}

} // namespace

const ExportKind spendExport{"spend", byEpisode, writeSpend};
const ExportKind feedbackExport{"feedback", byPeriod | byPlace, writeFeedback};
const ExportKind incidentsExport{"incidents", byPeriod, writeIncidents};
const ExportKind selfAssessmentExport{"self-assessment", 0, writeSelfAssessment};

} // namespace axs::exchange
