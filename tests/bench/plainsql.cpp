// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plainsql.h"

#include "tests/bench/database.h"
#include "tests/bench/timing.h"

#include <QSet>

#include <array>
#include <cmath>
#include <sqlite3.h>

namespace axs::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

#define AXS_IN_PERIOD " WHERE caf.started BETWEEN :from AND :to "
// Unborn on the started date, or no date of birth but an expected one.
#define AXS_UNBORN                                                                                                     \
    "(child.date_of_birth > caf.started OR child.date_of_birth IS NULL AND child.expected_date IS NOT NULL)"
#define AXS_DIGITS(day) "CAST(strftime('%Y%m%d', " day " * 86400, 'unixepoch') AS INTEGER)"
#define AXS_GENDER(name) "total(child.gender = '" name "' AND NOT coalesce(" AXS_UNBORN ", 0))"
#define AXS_GENDER_COLUMNS AXS_GENDER("male") " AS male, " AXS_GENDER("female") " AS female, count(*) AS everyone"

constexpr std::string_view cafsOfClusters
    = "SELECT coalesce(cluster.name, 'Not recorded'), cafs FROM"
      " (SELECT caf.cluster AS place, count(*) AS cafs FROM caf" AXS_IN_PERIOD "GROUP BY caf.cluster)"
      " LEFT JOIN cluster ON cluster.id = place";
constexpr std::string_view actualOfClusters
    = "SELECT coalesce(cluster.name, 'Not recorded'), actual FROM"
      " (SELECT caf.cluster AS place, count(*) AS actual FROM caf" AXS_IN_PERIOD "GROUP BY caf.cluster)"
      " LEFT JOIN cluster ON cluster.id = place";

#define AXS_ANSWERED(word)                                                                                             \
    "SELECT '" word "', total(child_rating = '" word "') AS child, total(parent_rating = '" word "') AS parent,"       \
    " total(lead_rating = '" word "') AS lead FROM answered"
#define AXS_ROLES(role, person)                                                                                        \
    "WITH roles AS (SELECT coalesce(" role ", 'Not recorded') AS role, count(*) AS cafs, count(DISTINCT " person       \
    ") AS practitioners FROM caf" AXS_IN_PERIOD "AND " person " IS NOT NULL GROUP BY 1 ORDER BY 2 DESC)"               \
    " SELECT role, cafs, practitioners FROM roles UNION ALL SELECT 'Total', sum(cafs), (SELECT count(DISTINCT " person \
    ") FROM caf" AXS_IN_PERIOD ") FROM roles"
#define AXS_BANDS(person)                                                                                              \
    "WITH people AS (SELECT count(*) AS cafs FROM caf" AXS_IN_PERIOD "AND " person " IS NOT NULL GROUP BY " person     \
    "),"                                                                                                               \
    " bands AS MATERIALIZED (SELECT total(cafs = 1) AS one, total(cafs > 1) AS more,"                                  \
    " total(cafs BETWEEN 2 AND 4) AS few, total(cafs BETWEEN 5 AND 10) AS many, total(cafs > 10) AS most,"             \
    " count(*) AS everyone FROM people)"                                                                               \
    " SELECT 'exactly 1', one AS practitioners FROM bands UNION ALL SELECT 'more than 1', more FROM bands"             \
    " UNION ALL SELECT '2 to 4', few FROM bands UNION ALL SELECT '5 to 10', many FROM bands"                           \
    " UNION ALL SELECT 'more than 10', most FROM bands UNION ALL SELECT 'Total', everyone FROM bands"
#define AXS_SCORES(code, name, join)                                                                                   \
    "WITH latest AS MATERIALIZED (SELECT " code " AS place, percent FROM (SELECT caf, percent, max(scored_on)"         \
    " FROM form_score WHERE scored_on BETWEEN :from AND :to AND percent IS NOT NULL GROUP BY caf) AS form"             \
    " JOIN caf ON caf.id = form.caf)"                                                                                  \
    " SELECT coalesce(" name ", 'Not recorded'), lowest, highest, average, forms FROM (SELECT place, min(percent) AS"  \
    " lowest, max(percent) AS highest, avg(percent) AS average, count(*) AS forms FROM latest GROUP BY place)" join    \
    " UNION ALL SELECT 'Total', min(percent), max(percent), avg(percent), count(*) FROM latest"

constexpr std::array statements{
    PlainFigure{"review-outcomes",
        "WITH answered AS MATERIALIZED (SELECT child_rating, parent_rating, lead_rating FROM review"
        " WHERE reviewed_on BETWEEN :from AND :to) " AXS_ANSWERED("not at all") " UNION ALL " AXS_ANSWERED(
            "partly") " UNION ALL " AXS_ANSWERED("mostly") " UNION ALL " AXS_ANSWERED("completely")},
    PlainFigure{"cafs-by-cluster",
        "SELECT coalesce(cluster.name, 'Not recorded'), cafs, children FROM (SELECT caf.cluster AS place, count(*) AS"
        " cafs, count(DISTINCT child) AS children FROM caf" AXS_IN_PERIOD "GROUP BY caf.cluster)"
        " LEFT JOIN cluster ON cluster.id = place"
        " UNION ALL SELECT 'Total', count(*), count(DISTINCT child) FROM caf" AXS_IN_PERIOD},
    PlainFigure{"cafs-by-age",
        "SELECT CASE WHEN unborn THEN 'Unborn' WHEN age IS NULL THEN 'Not recorded' WHEN age <= 4 THEN 'Early years'"
        " WHEN age <= 6 THEN 'Key Stage 1' WHEN age <= 10 THEN 'Key Stage 2' WHEN age <= 13 THEN 'Key Stage 3'"
        " WHEN age <= 15 THEN 'Key Stage 4' WHEN age = 16 THEN '16' ELSE '17+' END, count(*) AS cafs"
        " FROM (SELECT " AXS_UNBORN " AS unborn, (" AXS_DIGITS("caf.started") " - " AXS_DIGITS(
            "child.date_of_birth") ") / 10000 AS age FROM caf LEFT JOIN child ON child.id = caf.child" AXS_IN_PERIOD
                                   ") GROUP BY 1"
                                   " UNION ALL SELECT 'Total', count(*) FROM caf" AXS_IN_PERIOD},
    PlainFigure{"cafs-by-gender",
        "WITH genders AS MATERIALIZED (SELECT " AXS_GENDER_COLUMNS
        " FROM caf LEFT JOIN child ON child.id = caf.child" AXS_IN_PERIOD ")"
        " SELECT 'Male', male AS cafs FROM genders UNION ALL SELECT 'Female', female FROM genders UNION ALL"
        " SELECT 'Not available', everyone - male - female FROM genders UNION ALL SELECT 'Total', everyone FROM "
        "genders"},
    PlainFigure{"gender-by-cluster",
        "SELECT coalesce(cluster.name, 'Not recorded'), male, female, everyone - male - female AS not_available FROM"
        " (SELECT caf.cluster AS place, " AXS_GENDER_COLUMNS
        " FROM caf LEFT JOIN child ON child.id = caf.child" AXS_IN_PERIOD
        "GROUP BY caf.cluster) LEFT JOIN cluster ON cluster.id = place"},
    PlainFigure{"assessments-by-role", AXS_ROLES("assessor_role", "assessor")},
    PlainFigure{"assessor-concentration", AXS_BANDS("assessor")},
    PlainFigure{"lead-roles", AXS_ROLES("lead_role", "lead")},
    PlainFigure{"lead-concentration", AXS_BANDS("lead")},
    PlainFigure{"lead-by-sector",
        "SELECT coalesce(lead_sector, 'Not recorded'), count(DISTINCT lead) AS practitioners, count(*) AS cafs FROM "
        "caf" AXS_IN_PERIOD "AND lead IS NOT NULL GROUP BY lead_sector"
        " UNION ALL SELECT 'Total', count(DISTINCT lead), count(lead) FROM caf" AXS_IN_PERIOD},
    PlainFigure{"school-based-roles",
        "WITH school AS MATERIALIZED (SELECT label FROM option WHERE list = 'role' AND school_based = 1)"
        " SELECT coalesce(cluster.name, 'Not recorded'), assessed AS assessor, led AS lead FROM (SELECT caf.cluster AS"
        " place, total(assessor IS NOT NULL AND assessor_role IN school) AS assessed,"
        " total(lead IS NOT NULL AND lead_role IN school) AS led FROM caf" AXS_IN_PERIOD
        "GROUP BY caf.cluster) LEFT JOIN cluster ON cluster.id = place"},
    PlainFigure{"referrals-and-cafs",
        "SELECT coalesce(cluster.name, 'Not recorded'), total(referred) AS referrals, total(assessed) AS cafs FROM"
        " (SELECT cluster AS place, count(*) AS referred, 0 AS assessed FROM referral"
        " WHERE referred_on BETWEEN :from AND :to AND level = 3 GROUP BY cluster UNION ALL"
        " SELECT caf.cluster, 0, count(*) FROM caf" AXS_IN_PERIOD "GROUP BY caf.cluster)"
        " LEFT JOIN cluster ON cluster.id = place GROUP BY place"},
    PlainFigure{"cafs-per-1000", cafsOfClusters},
    PlainFigure{"predicted-cafs", actualOfClusters},
    PlainFigure{"predicted-for-target", actualOfClusters},
    PlainFigure{
        "quality-by-cluster", AXS_SCORES("caf.cluster", "cluster.name", " LEFT JOIN cluster ON cluster.id = place")},
    PlainFigure{"quality-by-service", AXS_SCORES("caf.service_type", "place", "")},
};

bool near(double one, double other)
{
    return std::abs(one - other) <= 1e-6 * std::max({1.0, std::abs(one), std::abs(other)});
}

/// What a row that no statement gave may hold: nothing counted.
bool isEmpty(const figure::Figure& figure, const figure::Row& row, const PlainRow& like)
{
    for (const auto& [column, count] : like.counts) {
        if (row[static_cast<std::size_t>(figure.columnIndex(column))].number().value_or(0) != 0)
            return false;
    }
    return true;
}

} // namespace

// The first two are for distinct people and children, the next for every group by cluster; then roles and joins.
const char* const plainIndexes
    = "CREATE INDEX plain_cluster ON caf (cluster, started, child, assessor, assessor_role, lead, lead_role);"
      "CREATE INDEX plain_child ON caf (child, started, cluster);"
      "CREATE INDEX plain_assessor ON caf (assessor, started);"
      "CREATE INDEX plain_assessor_role ON caf (assessor_role, assessor, started);"
      "CREATE INDEX plain_lead ON caf (lead, started);"
      "CREATE INDEX plain_lead_role ON caf (lead_role, lead, started);"
      "CREATE INDEX plain_lead_sector ON caf (lead_sector, lead, started);"
      "CREATE INDEX plain_service ON caf (id, service_type, cluster);"
      "CREATE INDEX plain_birth ON child (id, date_of_birth, expected_date, gender);"
      "CREATE INDEX plain_review ON review (reviewed_on, child_rating, parent_rating, lead_rating);"
      "CREATE INDEX plain_score ON form_score (caf, scored_on, percent);"
      "CREATE INDEX plain_referral ON referral (level, cluster, referred_on);"
      "ANALYZE;";

std::span<const PlainFigure> plainFigures()
{
    return statements;
}

std::vector<PlainRow> plainRows(const Database& database, const PlainFigure& plain, const Period& period)
{
    const RawStatement statement = database.prepare(plain.sql);
    sqlite3_stmt* raw = statement.get();
    sqlite3_bind_int(raw, sqlite3_bind_parameter_index(raw, ":from"), period.from.dayNumber());
    sqlite3_bind_int(raw, sqlite3_bind_parameter_index(raw, ":to"), period.to.dayNumber());
    std::vector<PlainRow> rows;
    while (database.step(raw)) {
        PlainRow row{QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(raw, 0))), {}};
        for (int column = 1; column < sqlite3_column_count(raw); ++column)
            row.counts.emplace_back(
                QString::fromUtf8(sqlite3_column_name(raw, column)), sqlite3_column_double(raw, column));
        rows.push_back(std::move(row));
    }
    return rows;
}

void checkEqual(const figure::Figure& figure, const std::vector<PlainRow>& rows)
{
    QSet<QString> labels;
    for (const PlainRow& row : rows) {
        labels.insert(row.label);
        // The figure shows the ten roles with the most CAFs; the statement gives all.
        if (!figure.row(row.label) && figure.rows.size() >= 10 && figure.columns.front().id == "role"_L1)
            continue;
        for (const auto& [column, count] : row.counts) {
            if (!near(figure.numberAt(row.label, column).value_or(0), count))
                giveUp(u"%1, %2, %3: the figure has %4, plain SQL %5"_s.arg(figure.id, row.label, column)
                           .arg(figure.numberAt(row.label, column).value_or(-1))
                           .arg(count));
        }
    }
    for (const figure::Row& row : figure.rows) {
        if (!labels.contains(row.front().text()) && (rows.empty() || !isEmpty(figure, row, rows.front())))
            giveUp(u"%1: plain SQL has no row %2"_s.arg(figure.id, row.front().text()));
    }
}

} // namespace axs::bench
