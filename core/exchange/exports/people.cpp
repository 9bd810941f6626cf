// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportrun.h"

/// People who work with children, and what they were trained in.
namespace axs::exchange {

namespace {

using record::Practitioner;
using record::Training;

Result<void> writePractitioners(ExportRun& run)
{
    return run.forEach<Practitioner>([&](const Practitioner& each) {
        if (!each.reference.isEmpty() && run.isTwin(each.reference))
            return;
        run.put("practitioner_ref", each, &Practitioner::reference);
        run.put("name", each, &Practitioner::name);
        run.put("role", each, &Practitioner::role);
        run.put("sector", each, &Practitioner::sector);
        run.put("agency", each, &Practitioner::agency);
        run.put("service_type", each, &Practitioner::serviceType);
        run.setCluster("cluster", each.cluster);
        run.write();
    });
}

Result<void> writeTraining(ExportRun& run)
{
    return run.forEach<Training>([&](const Training& each) {
        if (!run.keepsDay(each.heldOn))
            return;
        run.put("course", each, &Training::course);
        run.put("held_on", each, &Training::heldOn);
        run.put("organisation", each, &Training::organisation);
        run.put("service_area", each, &Training::serviceArea);
        if (const Practitioner* person = run.practitioner(each.practitioner))
            run.put("practitioner_ref", *person, &Practitioner::reference);
        run.put("headcount", each, &Training::headcount);
        run.write();
    });
}

} // namespace

const ExportKind practitionersExport{"practitioners", 0, writePractitioners};
const ExportKind trainingExport{"training", byPeriod, writeTraining};

} // namespace axs::exchange
