// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cases.h"

#include "core/base/text.h"
#include "core/store/casereader.h"
#include "core/store/recordtable.h"

#include <algorithm>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::string_view caseRowSql
    = "SELECT caf.id, caf.child, child.forename, child.surname, child.known_as, child.reference, caf.reference,"
      " child.date_of_birth, child.expected_date, child.gender, cluster.name, caf.started, caf.completed,"
      " (SELECT max(review.reviewed_on) FROM review WHERE review.caf = caf.id), caf.closed, caf.level,"
      " assessor.name, caf.assessor_role, lead.name, caf.lead_role, caf.service_type, caf.coordinator"
      " FROM caf LEFT JOIN child ON child.id = caf.child LEFT JOIN cluster ON cluster.id = caf.cluster"
      " LEFT JOIN practitioner AS assessor ON assessor.id = caf.assessor"
      " LEFT JOIN practitioner AS lead ON lead.id = caf.lead WHERE caf.id = :id";

Date dateAt(const Statement& statement, int column)
{
    return statement.isNull(column) ? Date()
                                    : Date::fromDayNumber(static_cast<std::int32_t>(statement.integer(column)));
}

CaseRow readCaseRow(const Statement& statement)
{
    CaseRow row;
    row.caf = statement.id(0);
    row.child = statement.id(1);
    record::Child child;
    child.forename = statement.text(2);
    child.surname = statement.text(3);
    child.knownAs = statement.text(4);
    child.reference = statement.text(5);
    row.reference = statement.text(6);
    child.dateOfBirth = row.born = dateAt(statement, 7);
    child.expectedDate = row.expected = dateAt(statement, 8);
    row.childName = childName(child);
    row.gender = record::parseChoice<record::Gender>(statement.text(9)).value_or(record::Gender::notRecorded);
    row.cluster = statement.text(10);
    row.started = dateAt(statement, 11);
    row.completed = dateAt(statement, 12);
    row.lastReview = dateAt(statement, 13);
    row.closed = dateAt(statement, 14);
    if (!statement.isNull(15))
        row.level = static_cast<int>(statement.integer(15));
    row.assessor = statement.text(16);
    row.assessorRole = statement.text(17);
    row.lead = statement.text(18);
    row.leadRole = statement.text(19);
    row.service = statement.text(20);
    row.coordinator = statement.text(21);
    return row;
}

} // namespace

QString childName(const record::Child& child)
{
    const QString name = u"%1 %2"_s.arg(child.forename, child.surname).trimmed();
    if (!name.isEmpty())
        return child.knownAs.isEmpty() || child.knownAs == child.forename ? name
                                                                          : u"%1 (%2)"_s.arg(name, child.knownAs);
    if (!child.knownAs.isEmpty())
        return child.knownAs;
    if (child.expectedDate.isSet() && !child.dateOfBirth.isSet())
        return u"Unborn baby"_s;
    return child.reference.isEmpty() ? u"No name recorded"_s : child.reference;
}

Result<std::optional<pathway::CafCase>> readCase(Connection& connection, Id id)
{
    auto reader = CaseReader::open(connection);
    return reader ? reader->read(id) : reader.error();
}

Result<std::vector<CaseRow>> caseRows(Connection& connection, std::span<const Id> cafs)
{
    auto statement = connection.prepare(caseRowSql);
    if (!statement)
        return statement.error();
    std::vector<CaseRow> rows;
    for (const Id id : cafs) {
        statement->bind(":id", id);
        const auto row = statement->next();
        if (!row)
            return row.error();
        rows.push_back(*row ? readCaseRow(*statement) : CaseRow{});
        statement->reset();
    }
    return rows;
}

Result<std::vector<PossibleChild>> similarChildren(
    Connection& connection, const NameWords& words, const record::Child& child)
{
    constexpr std::size_t most = 8;
    struct Ranked
    {
        int points;
        Id id;
        QString why;
    };
    std::vector<Ranked> ranked;
    const QString name = folded(child.forename + u' ' + child.surname);
    auto table = RecordTable<record::Child>::open(connection);
    if (!table)
        return table.error();
    const auto consider = [&](Id id) -> Result<void> {
        const auto other = table->find(id);
        if (!other)
            return other.error();
        if (!*other || id == child.id)
            return {};
        const bool sameName = !name.isEmpty() && folded((*other)->forename + u' ' + (*other)->surname) == name;
        const bool sameBirth = child.dateOfBirth.isSet() && (*other)->dateOfBirth == child.dateOfBirth;
        const QString why = sameName && sameBirth ? u"same name, born the same day"_s
            : sameName                            ? u"same name"_s
            : sameBirth                           ? u"like name, born the same day"_s
                                                  : u"like name"_s;
        ranked.push_back({(sameName ? 2 : 0) + (sameBirth ? 3 : 0), id, why});
        return {};
    };
    if (name.size() >= 2) {
        const auto hits = search(connection, words, name);
        if (!hits)
            return hits.error();
        for (std::size_t i = 0; i < hits->children.size() && i < 200; ++i) {
            if (auto done = consider(hits->children[i]); !done)
                return done.error();
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(),
        [](const Ranked& left, const Ranked& right) { return left.points > right.points; });
    std::vector<PossibleChild> found;
    auto cafs = connection.prepare("SELECT id FROM caf WHERE child = :child ORDER BY id");
    if (!cafs)
        return cafs.error();
    for (const Ranked& each : ranked) {
        if (found.size() == most)
            break;
        const auto other = table->find(each.id);
        if (!other)
            return other.error();
        PossibleChild possible{**other, each.why, {}};
        cafs->bind(":child", each.id);
        const auto read = cafs->forEachRow([&] {
            possible.cafs.push_back(cafs->id(0));
        });
        if (!read)
            return read.error();
        found.push_back(std::move(possible));
    }
    return found;
}

Result<std::vector<record::Practitioner>> findPractitioners(Connection& connection, const QString& typed, int most)
{
    auto statement = connection.prepare("SELECT " + columnList<record::Practitioner>()
        + " FROM practitioner WHERE :typed IS NULL OR instr(lower(name), lower(:typed)) > 0"
          " OR instr(lower(role), lower(:typed)) > 0 OR instr(lower(reference), lower(:typed)) > 0"
          " ORDER BY name, id LIMIT :most");
    if (!statement)
        return statement.error();
    statement->bind(":typed", typed.simplified());
    statement->bind(":most", std::int64_t{most});
    std::vector<record::Practitioner> found;
    const auto read = statement->forEachRow([&] {
        found.push_back(readRow<record::Practitioner>(*statement));
    });
    if (!read)
        return read.error();
    return found;
}

} // namespace axs::store
