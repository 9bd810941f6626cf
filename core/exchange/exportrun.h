// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exporter.h"
#include "core/exchange/importkind.h"
#include "core/store/lookup.h"

#include <QHash>
#include <QSet>

namespace axs::exchange {

/// Whether a field's content identifies a person, by the record's own list.
template <class Record, class Type>
bool isPersonal(Type Record::*member)
{
    bool personal = false;
    record::forEachField<Record>([&](const auto& field) {
        if constexpr (std::is_same_v<decltype(field.member), Type Record::*>)
            personal = personal || (field.member == member && field.personal == record::Personal::yes);
    });
    return personal;
}

/// What a kind's rows can be filtered by.
enum Filterable : unsigned
{
    byPeriod = 1,
    byPlace = 2,
    byService = 4,
    byLevel = 8,
    byEpisode = byPeriod | byPlace | byService | byLevel,
};

/// One export on its way: what its rows are asked for and made of.
class ExportRun
{
public:
    static Result<std::unique_ptr<ExportRun>> begin(store::Connection& connection, const ExportRequest& request,
        const ImportKind& kind, SheetWriter& writer, const ExportProgress& progress);

    /// Calls `visit(const Record&)` for every record of a kind in order of id until something fails.
    template <class Record, class Visit>
    Result<void> forEach(Visit&& visit)
    {
        auto read = store::RecordTable<Record>::forEach(m_connection, [&](const Record& record) {
            if (m_failure)
                visit(record);
        });
        return read ? m_failure : read;
    }
    /// The rows of a kind that belong to a record, through an opened lookup.
    template <class Record, class Value>
    std::vector<Record> found(store::Lookup<Record>& lookup, const Value& value)
    {
        auto rows = lookup.find(value);
        if (!rows)
            fail(rows.error());
        return rows ? std::move(*rows) : std::vector<Record>();
    }
    template <class Record>
    std::optional<Record> found(store::RecordTable<Record>& table, Id id)
    {
        if (!id.isSet())
            return {};
        auto row = table.find(id);
        if (!row)
            fail(row.error());
        return row ? std::move(*row) : std::optional<Record>();
    }
    store::Connection& connection() { return m_connection; }
    bool withNames() const { return m_request.withNames; }

    // What the filter keeps.
    bool keepsDay(Date day) const;
    bool keepsPlace(Id cluster) const;
    bool keepsLevel(std::optional<int> level) const;
    /// Its place, service and level; not its dates.
    bool keepsEpisode(const record::Caf& caf) const;
    bool keepsAllEpisodes() const;

    /// Unset when there is none.
    const record::Practitioner* practitioner(Id id) const;

    // The row that is being made. A column that is not set stays empty.
    void set(std::string_view column, SheetCell cell);
    /// A field, left out when it is personal and names are not wanted.
    template <class Record, class Type>
    void put(std::string_view column, const Record& record, Type Record::*member)
    {
        if (m_request.withNames || !isPersonal(member))
            set(column, cellOf(record.*member));
    }
    void setCluster(std::string_view column, Id cluster) { set(column, cellOf(m_clusters.value(cluster))); }
    void write();

    /// Whether a row of this key was there before: the importer would take both for one, so the second is left out.
    bool isTwin(const QString& key);
    /// Counts something that a message is made of: "%1 is …" of one, "%1 are …" of several.
    void count(const QString& ofOne, const QString& ofSeveral);
    void fail(const Error& error);

    /// The rest of the table, and what to say of it.
    Result<ExportReport> end();

private:
    ExportRun(store::Connection& connection, const ExportRequest& request, const ImportKind& kind, SheetWriter& writer,
        const ExportProgress& progress);
    Result<void> readPlaces();

    static SheetCell cellOf(const QString& text) { return text.isEmpty() ? SheetCell() : SheetCell(text); }
    static SheetCell cellOf(const QStringList& texts) { return cellOf(texts.join(QStringLiteral("; "))); }
    static SheetCell cellOf(Date date) { return date.isSet() ? SheetCell(date) : SheetCell(); }
    template <class Number>
    static SheetCell cellOf(const std::optional<Number>& number)
    {
        return number ? SheetCell(static_cast<double>(*number)) : SheetCell();
    }
    static SheetCell cellOf(const std::optional<bool>& answer)
    {
        return answer ? SheetCell(*answer ? QStringLiteral("yes") : QStringLiteral("no")) : SheetCell();
    }
    template <record::IsChoice Choice>
    static SheetCell cellOf(Choice choice)
    {
        return cellOf(record::choiceText(choice));
    }

    struct Count
    {
        QString ofOne;
        QString ofSeveral;
        qint64 rows = 0;
    };

    store::Connection& m_connection;
    const ExportRequest& m_request;
    const ImportKind& m_kind;
    SheetWriter& m_writer;
    const ExportProgress& m_progress;
    QHash<Id, QString> m_clusters;
    QSet<Id> m_keptClusters;
    QHash<Id, record::Practitioner> m_practitioners;
    SheetRow m_row;
    QSet<QString> m_keys;
    std::vector<Count> m_counts;
    ExportReport m_report;
    qint64 m_incomplete = 0;
    Result<void> m_failure;
};

/// One kind of table on its way out; its columns are those of the import kind of the same name.
struct ExportKind
{
    std::string_view name;
    unsigned filterable = 0;
    Result<void> (*write)(ExportRun& run);
};

extern const ExportKind clustersExport;
extern const ExportKind populationExport;
extern const ExportKind deprivationExport;
extern const ExportKind practitionersExport;
extern const ExportKind cafsExport;
extern const ExportKind reviewsExport;
extern const ExportKind qualityExport;
extern const ExportKind spendExport;
extern const ExportKind trainingExport;
extern const ExportKind referralsExport;
extern const ExportKind feedbackExport;
extern const ExportKind meetingsExport;
extern const ExportKind panelItemsExport;
extern const ExportKind incidentsExport;
extern const ExportKind selfAssessmentExport;
extern const ExportKind publishedExport;

} // namespace axs::exchange
