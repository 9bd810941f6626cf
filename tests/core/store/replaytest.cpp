// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/casesave.h"
#include "core/store/cases.h"
#include "core/store/check.h"
#include "core/store/drafts.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"

#include <QFile>

#include <algorithm>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype pageSize = 4096;
const Date today = Date::fromCalendar(2009, 7, 24);

/// Every row of every table as text.
Result<QString> contentOf(store::Connection& connection)
{
    auto tables = connection.prepare("SELECT m.name, group_concat('quote(' || c.name || ')', '||'',''||')"
                                     " FROM sqlite_schema AS m JOIN pragma_table_info(m.name) AS c"
                                     " WHERE m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%' GROUP BY m.name");
    if (!tables)
        return tables.error();
    QString all;
    Result<void> done;
    const auto read = tables->forEachRow([&] {
        auto rows = connection.prepare(
            "SELECT " + std::string(tables->utf8(1)) + " FROM \"" + std::string(tables->utf8(0)) + "\" ORDER BY 1");
        if (rows)
            done = rows->forEachRow([&] { all += rows->text(0) + u'\n'; });
        else
            done = rows.error();
    });
    if (!read || !done)
        return read ? done.error() : read.error();
    return all;
}

/// Work that touches every kind of table: a child renamed, reviews added, drafts kept, events noted.
void work(TestFile& file, int round)
{
    record::Child child = file.child;
    child.surname = u"Sample-%1"_s.arg(round);
    record::Caf caf = file.caf;
    caf.notes = QString(300, QChar(u'a' + round));
    std::vector<record::AnyRecord> records{child, caf};
    for (int i = 0; i < 8; ++i) {
        record::Child other;
        other.id = file.ids.next(file.clock.nowMilliseconds());
        other.forename = u"Zöe%1"_s.arg(round);
        other.surname = u"Somebody%1"_s.arg(i);
        records.emplace_back(other);
    }
    must(file.writer().perform(store::Writer::saving(std::move(records))));
    must(file.writer().perform([&](store::Connection& connection, store::RecordWriter& writer) -> Result<void> {
        const store::Draft draft{u"caf/1"_s, caf.id, "caf", 1, QByteArray(200, static_cast<char>('a' + round)), u"A"_s, round};
        if (auto kept = store::keepDraft(connection, draft); !kept)
            return kept;
        for (int i = 0; i < 20; ++i) {
            if (auto added = writer.addEvent(store::action::view, file.child.id, u"round %1"_s.arg(round), {}); !added)
                return added.error();
        }
        return {};
    }));
}

/// Which table or index the page belongs to.
QString tableOf(TestFile& file, qsizetype page)
{
    const auto connection = file.connect();
    auto found = must(connection->prepare("SELECT name FROM dbstat WHERE pageno = :page"));
    found.bind(":page", std::int64_t{page});
    return must(found.next()) ? found.text(0) : u"none"_s;
}

enum class Outcome
{
    noticed,
    harmless, ///< everything in the file is as it was
    missed,
};

Outcome outcomeOf(const QString& path, const QString& content)
{
    const auto connection = store::Connection::open(path, store::Access::read);
    if (!connection)
        return Outcome::noticed;
    const auto report = store::check(**connection, today);
    if (!report)
        return Outcome::noticed;
    const bool found = std::any_of(report->findings.begin(), report->findings.end(),
        [](const auto& each) { return each.rule.startsWith("file."_L1); });
    if (found)
        return Outcome::noticed;
    const auto now = contentOf(**connection);
    return now && *now == content ? Outcome::harmless : Outcome::missed;
}

} // namespace

TEST_CASE("An old page put back anywhere is noticed by check, or changes nothing", "[trail][replay]")
{
    TestFile file;
    for (int round = 0; round < 6; ++round)
        work(file, round);
    file.close();
    std::vector<QByteArray> olds;
    for (int round = 6; round < 10; ++round) {
        olds.push_back(bytesOf(file.path()));
        work(file, round);
        file.close();
    }
    const QByteArray now = bytesOf(file.path());
    const QString content = must(contentOf(*file.connect()));
    const QString forged = file.folder() + u"/forged.axs"_s;
    int noticed = 0;
    int harmless = 0;
    QStringList missed;
    for (const QByteArray& old : olds) {
        for (qsizetype at = 0; at + pageSize <= std::min(old.size(), now.size()); at += pageSize) {
            if (old.mid(at, pageSize) == now.mid(at, pageSize))
                continue;
            QByteArray bytes = now;
            setBytes(forged, bytes.replace(at, pageSize, old.mid(at, pageSize)));
            const Outcome outcome = outcomeOf(forged, content);
            noticed += outcome == Outcome::noticed ? 1 : 0;
            harmless += outcome == Outcome::harmless ? 1 : 0;
            if (outcome == Outcome::missed)
                missed << tableOf(file, at / pageSize + 1);
        }
    }
    INFO("noticed " << noticed << ", harmless " << harmless);
    CHECK(missed == QStringList());
    CHECK(noticed >= 40);
    CHECK(noticed > 10 * harmless);
}
