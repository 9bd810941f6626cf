// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/writing.h"

#include "core/exchange/importer.h"
#include "tests/bench/county.h"
#include "tests/bench/replay.h"
#include "tests/bench/timing.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace axs::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char headings[] = "caf_ref,child_ref,forename,surname,date_of_birth,gender,cluster,started,completed,level,"
                            "consent,consent_date,assessor_ref,lead_ref,lead_role,lead_sector,service_type\n";

/// What the rows are made of: names, people and places that the file has.
struct Stock
{
    std::vector<record::Child> children;
    std::vector<record::Practitioner> people;
    QStringList clusters;
    QStringList services;
    Date today;
};

template <class Record>
std::vector<Record> firstOf(store::Connection& connection, std::size_t most)
{
    std::vector<Record> found;
    must(store::RecordTable<Record>::forEach(connection, [&](Record record) {
        if (found.size() < most)
            found.push_back(std::move(record));
    }));
    return found;
}

Stock stockOf(County& county)
{
    constexpr std::size_t most = 5'000;
    Stock stock{firstOf<record::Child>(*county.connection, most),
        firstOf<record::Practitioner>(*county.connection, most), {}, {}, county.file->today()};
    county.facts.read([&](const figure::Facts& facts) {
        for (std::size_t place = 1; place < facts.clusters.size(); ++place)
            stock.clusters += facts.clusters[place].name;
        for (figure::SmallCode service = 1; service < facts.services.size(); ++service)
            stock.services += facts.services.text(service);
    });
    return stock;
}

/// A table of new CAFs; the round keeps the references of several tables apart.
QByteArray cafsTable(const Stock& stock, int round, qint64 rows)
{
    const auto any = [](const auto& list, qint64 place) -> const auto&
    {
        return list[static_cast<decltype(list.size())>(place) % list.size()];
    };
    QByteArray table(headings);
    for (qint64 i = 0; i < rows; ++i) {
        const record::Child& child = any(stock.children, i);
        const record::Practitioner& lead = any(stock.people, i * 7);
        const Date started = Date::fromDayNumber(stock.today.dayNumber() - static_cast<std::int32_t>(i % 600) - 40);
        const QStringList cells{u"T%1-%2"_s.arg(round).arg(i), u"TC%1-%2"_s.arg(round).arg(i), child.forename,
            any(stock.children, i * 3).surname, child.dateOfBirth.isSet() ? child.dateOfBirth.iso() : QString(),
            i % 2 == 0 ? u"male"_s : u"female"_s, any(stock.clusters, i), started.iso(),
            Date::fromDayNumber(started.dayNumber() + 30).iso(), i % 5 == 0 ? u"3"_s : u"2"_s, u"given"_s,
            started.iso(), any(stock.people, i).reference, lead.reference, lead.role, lead.sector,
            any(stock.services, i)};
        for (const QString& cell : cells)
            table += '"' + cell.toUtf8() + "\",";
        table.back() = '\n';
    }
    return table;
}

/// sqlite3's own .import of the same table into an empty table; nothing when the program is not installed.
double importBySqlite(const QString& folder, const QByteArray& table)
{
    const QString program = QStandardPaths::findExecutable(u"sqlite3"_s);
    if (program.isEmpty())
        return 0;
    const QString csv = folder + u"/table.csv"_s;
    const QString database = folder + u"/table.db"_s;
    QFile file(csv);
    if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
        giveUp(u"There is no room for %1"_s.arg(csv));
    file.close();
    QFile::remove(database);
    const double time = milliseconds([&] {
        QProcess process;
        process.start(program, {database, u"-cmd"_s, u".mode csv"_s, u".import '%1' cafs"_s.arg(csv)});
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            giveUp(u"sqlite3: %1"_s.arg(QString::fromUtf8(process.readAllStandardError())));
    });
    QFile::remove(csv);
    QFile::remove(database);
    return time;
}

} // namespace

void measureImport(const Measures& measures, const QString& path, qint64 rows, int times)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString copy = copied(path, u"bare.axs"_s);
    const SystemClock clock;
    IdSource ids;
    Series program;
    Series bare;
    Series sqlite;
    {
        const auto county = openCounty(path);
        const auto writer
            = must(store::Writer::start(*county->file, {{u"A. Coordinator"_s, 7}, &clock, &ids, {}, false}));
        const Stock stock = stockOf(*county);
        Rows written(path);
        BareWriter again(copy);
        for (int round = 0; round < times; ++round) {
            const exchange::ImportTable table{u"cafs"_s, u"cafs.csv"_s, cafsTable(stock, round, rows)};
            program.add(milliseconds([&] {
                const auto report = must(exchange::importTable(*writer, table));
                if (report.accepted != rows)
                    giveUp(report.summary() + u'\n' + report.problems().mid(0, 3).join(u'\n'));
            }));
            const auto transaction = written.next();
            bare.add(milliseconds([&] { again.write(transaction); }));
            sqlite.add(importBySqlite(folder, table.bytes));
        }
    }
    QFile::remove(copy);
    const QString name = u"import of %L1 CAFs"_s.arg(rows);
    measures.atMost(name, program.median(), {u"bare transaction of the same rows"_s, bare.median()}, 1.5);
    measures.noteText(
        u"… rows a second"_s, u"%L1"_s.arg(qRound64(static_cast<double>(rows) / program.median() * 1000)));
    if (sqlite.median() > 0)
        measures.note(u"… for information"_s, program.median(), {u"sqlite3’s own .import"_s, sqlite.median()});
}

} // namespace axs::bench
