// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exporter.h"

#include "core/exchange/exportrun.h"
#include "core/figure/filterwords.h"
#include "core/store/factsplaces.h"
#include "core/store/factsreader.h"

#include <algorithm>
#include <array>

namespace axs::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kinds{
    &clustersExport,
    &populationExport,
    &deprivationExport,
    &practitionersExport,
    &cafsExport,
    &reviewsExport,
    &qualityExport,
    &spendExport,
    &trainingExport,
    &referralsExport,
    &feedbackExport,
    &meetingsExport,
    &panelItemsExport,
    &incidentsExport,
    &selfAssessmentExport,
    &publishedExport,
};

const ExportKind* exportKind(const QString& name)
{
    const auto found
        = std::find_if(kinds.begin(), kinds.end(), [&](const ExportKind* each) { return latin(each->name) == name; });
    return found == kinds.end() ? nullptr : *found;
}

/// The parts of the filter that say nothing of such rows, in words.
QStringList ignoredFilters(const ExportKind& kind, const figure::RecordFilter& filter)
{
    QStringList ignored;
    const auto add = [&](bool isAsked, unsigned what, const QString& word) {
        if (isAsked && (kind.filterable & what) == 0)
            ignored += word;
    };
    add(filter.period.from.isSet() || filter.period.to.isSet(), byPeriod, u"period"_s);
    add(!filter.areas.isEmpty(), byPlace, u"area"_s);
    add(!filter.clusters.isEmpty(), byPlace, u"cluster"_s);
    add(!filter.services.isEmpty(), byService, u"service type"_s);
    add(filter.level.has_value(), byLevel, u"level"_s);
    if (ignored.isEmpty())
        return {};
    return {u"Ignored, because a table of %1 is not filtered by it: %2."_s.arg(latin(kind.name), ignored.join(u", "_s))};
}

} // namespace

Result<figure::RecordFilter> resolvedFilter(store::Connection& connection, const figure::RecordFilter& asked)
{
    // Which service types there are, only the episodes know.
    const auto facts = asked.services.isEmpty() ? store::readPlaces(connection) : store::readFacts(connection);
    if (!facts)
        return facts.error();
    return figure::resolved(*facts, asked);
}

QStringList exportKinds()
{
    QStringList names;
    for (const ExportKind* kind : kinds) {
        if (importKind(latin(kind->name)))
            names += latin(kind->name);
    }
    return names;
}

Result<ExportReport> exportTable(store::Connection& connection, const ExportRequest& request, SheetWriter& writer,
    const ExportProgress& progress)
{
    const ExportKind* kind = exportKind(request.kind);
    const ImportKind* columns = importKind(request.kind);
    if (!kind || !columns)
        return Error{u"There is no kind of table “%1”. The kinds are: %2."_s.arg(request.kind, exportKinds().join(u", "_s)),
            {}, Failure::usage};
    const auto run = ExportRun::begin(connection, request, *columns, writer, progress);
    if (!run)
        return run.error();
    if (auto written = kind->write(**run); !written)
        return written.error();
    auto report = (*run)->end();
    if (report)
        report->messages = ignoredFilters(*kind, request.filter) + report->messages;
    return report;
}

Result<ExportReport> exportWithEvent(
    store::Writer& writer, ExportRequest request, const ExportTarget& target, const ExportProgress& progress)
{
    ExportReport report;
    const auto saved = writer.perform([&](store::Connection& connection, store::RecordWriter& records) -> Result<void> {
        auto filter = resolvedFilter(connection, request.filter);
        if (!filter)
            return filter.error();
        request.filter = std::move(*filter);
        auto written = exportTable(connection, request, target.writer, progress);
        if (!written)
            return written.error();
        report = std::move(*written);
        const ExportNote note{request.kind, target.path, report.rows, request.withNames, figure::words(request.filter),
            request.filter.period, target.purpose};
        if (auto noted = noteExport(records, note); !noted)
            return noted;
        return target.putInPlace();
    });
    if (!saved)
        return saved.error();
    return report;
}

} // namespace axs::exchange
