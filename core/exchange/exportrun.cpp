// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportrun.h"

#include "core/base/text.h"

#include <algorithm>

namespace axs::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

SheetKind sheetKind(const Column& column)
{
    switch (column.kind) {
    case CellKind::text:
        return column.name.ends_with("_ref") || column.name == "area_code" ? SheetKind::reference : SheetKind::text;
    case CellKind::texts:
    case CellKind::yesNo:
    case CellKind::choice:
    case CellKind::cluster:
        return SheetKind::text;
    case CellKind::date:
        return SheetKind::date;
    default:
        return SheetKind::number;
    }
}

} // namespace

ExportRun::ExportRun(store::Connection& connection, const ExportRequest& request, const ImportKind& kind,
    SheetWriter& writer, const ExportProgress& progress)
    : m_connection(connection)
    , m_request(request)
    , m_kind(kind)
    , m_writer(writer)
    , m_progress(progress)
    , m_row(kind.columns.size())
{
}

Result<std::unique_ptr<ExportRun>> ExportRun::begin(store::Connection& connection, const ExportRequest& request,
    const ImportKind& kind, SheetWriter& writer, const ExportProgress& progress)
{
    std::unique_ptr<ExportRun> run(new ExportRun(connection, request, kind, writer, progress));
    if (auto read = run->readPlaces(); !read)
        return read.error();
    SheetHead head;
    head.title = latin(kind.name);
    for (const Column& column : kind.columns)
        head.columns.push_back({latin(column.name), sheetKind(column)});
    if (auto begun = writer.begin(head); !begun)
        return begun.error();
    return run;
}

Result<void> ExportRun::readPlaces()
{
    QHash<Id, QString> areas;
    auto read = store::RecordTable<record::Area>::forEach(
        m_connection, [&](const record::Area& area) { areas.insert(area.id, area.name); });
    if (!read)
        return read;
    const figure::RecordFilter& filter = m_request.filter;
    read = store::RecordTable<record::Cluster>::forEach(m_connection, [&](const record::Cluster& cluster) {
        m_clusters.insert(cluster.id, cluster.name);
        if ((filter.clusters.isEmpty() || filter.clusters.contains(cluster.name))
            && (filter.areas.isEmpty() || (cluster.area.isSet() && filter.areas.contains(areas.value(cluster.area)))))
            m_keptClusters.insert(cluster.id);
    });
    if (!read)
        return read;
    return store::RecordTable<record::Practitioner>::forEach(
        m_connection, [&](const record::Practitioner& each) { m_practitioners.insert(each.id, each); });
}

bool ExportRun::keepsDay(Date day) const
{
    const Period& period = m_request.filter.period;
    return (!period.from.isSet() && !period.to.isSet()) || period.holds(day);
}

bool ExportRun::keepsPlace(Id cluster) const
{
    return (m_request.filter.areas.isEmpty() && m_request.filter.clusters.isEmpty()) || m_keptClusters.contains(cluster);
}

bool ExportRun::keepsLevel(std::optional<int> level) const
{
    return !m_request.filter.level || m_request.filter.level == level;
}

bool ExportRun::keepsEpisode(const record::Caf& caf) const
{
    return (!m_request.cafs || m_request.cafs->contains(caf.id)) && keepsPlace(caf.cluster) && keepsLevel(caf.level)
        && (m_request.filter.services.isEmpty() || m_request.filter.services.contains(caf.serviceType));
}

bool ExportRun::keepsAllEpisodes() const
{
    const figure::RecordFilter& filter = m_request.filter;
    return !m_request.cafs && filter.areas.isEmpty() && filter.clusters.isEmpty() && filter.services.isEmpty() && !filter.level;
}

const record::Practitioner* ExportRun::practitioner(Id id) const
{
    const auto found = m_practitioners.constFind(id);
    return found == m_practitioners.constEnd() ? nullptr : &*found;
}

void ExportRun::set(std::string_view column, SheetCell cell)
{
    for (std::size_t place = 0; place < m_kind.columns.size(); ++place) {
        if (m_kind.columns[place].name == column) {
            m_row[place] = std::move(cell);
            return;
        }
    }
    Q_ASSERT_X(false, "ExportRun", "no such column");
}

void ExportRun::write()
{
    bool isComplete = true;
    for (std::size_t place = 0; place < m_row.size(); ++place)
        isComplete = isComplete
            && !(m_kind.columns[place].required && std::holds_alternative<std::monostate>(m_row[place]));
    m_incomplete += isComplete ? 0 : 1;
    if (auto added = m_writer.add(m_row); !added)
        fail(added.error());
    std::fill(m_row.begin(), m_row.end(), SheetCell());
    constexpr qint64 often = 1'000;
    if (++m_report.rows % often == 0 && m_progress && !m_progress(m_report.rows))
        fail({{}, u"the export was stopped"_s, Failure::cancelled});
}

bool ExportRun::isTwin(const QString& key)
{
    if (!m_keys.contains(key)) {
        m_keys.insert(key);
        return false;
    }
    std::fill(m_row.begin(), m_row.end(), SheetCell());
    count(u"%1 row is left out, because it has the same reference or day as one before it: the table could not tell "
          "the two apart."_s,
        u"%1 rows are left out, because they have the same reference or day as one before them: the table could not "
        "tell them apart."_s);
    return true;
}

void ExportRun::count(const QString& ofOne, const QString& ofSeveral)
{
    const auto known = std::find_if(
        m_counts.begin(), m_counts.end(), [&](const Count& each) { return each.ofOne == ofOne; });
    if (known == m_counts.end())
        m_counts.push_back({ofOne, ofSeveral, 1});
    else
        ++known->rows;
}

void ExportRun::fail(const Error& error)
{
    if (m_failure)
        m_failure = error;
}

Result<ExportReport> ExportRun::end()
{
    if (!m_failure)
        return m_failure.error();
    if (auto ended = m_writer.end({}); !ended)
        return ended.error();
    for (const Count& each : m_counts)
        m_report.messages += (each.rows == 1 ? each.ofOne : each.ofSeveral).arg(grouped(each.rows));
    if (m_incomplete > 0)
        m_report.messages += u"%1 not everything that the import asks of such a row, and would be refused there."_s.arg(
            m_incomplete == 1 ? u"One row has"_s : grouped(m_incomplete) + u" rows have"_s);
    m_report.messages += m_writer.messages();
    return m_report;
}

} // namespace axs::exchange
