// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/reading.h"

#include "core/base/nicknames.h"
#include "core/base/text.h"
#include "core/figure/catalogue.h"
#include "core/figure/filterwords.h"
#include "core/store/recordtable.h"
#include "core/store/searchterms.h"
#include "tests/bench/database.h"
#include "tests/bench/plainsql.h"
#include "tests/bench/timing.h"
#include "ui/dashboard/dashboardanswer.h"
#include "ui/report/writereport.h"

#include <QFile>

#include <algorithm>

namespace axs::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Every figure's time as plain SQL, in the order of the statements, after one run that is compared.
std::vector<double> plainTimes(const QString& path, const std::vector<figure::Figure>& figures, int times)
{
    const Database database(path, Database::Use::read);
    database.run("PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY");
    std::vector<double> result;
    for (const PlainFigure& plain : plainFigures()) {
        const auto figure = std::find_if(figures.begin(), figures.end(),
            [&](const figure::Figure& each) { return each.id.toStdString() == plain.id; });
        checkEqual(*figure, plainRows(database, plain, figure->period));
        result.push_back(repeated(times, [&] { plainRows(database, plain, figure->period); }).median());
    }
    return result;
}

/// One change of the filter each: every area, cluster and service type, both levels, a year, and all of it at once.
std::vector<figure::Query> filterChanges(const figure::Facts& facts)
{
    std::vector<figure::Query> queries;
    figure::Query all;
    const auto add = [&](auto member, const auto& value) {
        figure::Query query;
        query.filter.*member = value;
        queries.push_back(query);
        all.filter.*member = value;
    };
    using figure::RecordFilter;
    for (const QString& area : facts.areas)
        add(&RecordFilter::areas, QStringList{area});
    all.filter.areas.clear();
    for (std::size_t place = 1; place < facts.clusters.size(); ++place)
        add(&RecordFilter::clusters, QStringList{facts.clusters[place].name});
    for (figure::SmallCode service = 1; service < facts.services.size(); ++service)
        add(&RecordFilter::services, QStringList{facts.services.text(service)});
    for (const int level : {2, 3})
        add(&RecordFilter::level, std::optional(level));
    add(&RecordFilter::period,
        Period{Date::fromDayNumber(facts.today.dayNumber() - 365), Date::fromDayNumber(facts.today.dayNumber() - 1)});
    queries.push_back(all);
    queries.push_back({});
    return queries;
}

/// The selection and the three figures that take longest, each on one thread, without a filter.
void measureOneByOne(const Measures& measures, const figure::Facts& facts, int times)
{
    measures.note(u"… making the selection"_s, repeated(times, [&] { figure::select(facts, {}); }).median());
    const figure::Selection selection = figure::select(facts, {});
    std::vector<std::pair<double, QString>> figures;
    for (const figure::Definition& each : figure::catalogue()) {
        if (each.listing)
            continue;
        const double time = repeated(times, [&] { each.compute(facts, {}, selection); }).median();
        figures.emplace_back(time, QString::fromLatin1(each.id.data(), qsizetype(each.id.size())));
    }
    std::sort(figures.rbegin(), figures.rend());
    for (std::size_t place = 0; place < 3; ++place)
        measures.note(u"… %1 alone"_s.arg(figures[place].second), figures[place].first);
}

/// What people type, by its kind.
using Typed = std::vector<std::pair<QString, std::vector<QString>>>;
Typed typedTexts(store::Connection& connection, std::size_t children)
{
    constexpr std::size_t wanted = 60;
    Typed typed{{u"surname"_s, {}}, {u"whole name"_s, {}}, {u"three letters"_s, {}}, {u"misspelt surname"_s, {}},
        {u"reference"_s, {}}, {u"two letters"_s, {}}, {u"part of a name"_s, {}}, {u"another form of the name"_s, {}},
        {u"date of birth"_s, {}}, {u"name and date of birth"_s, {}}};
    std::size_t place = 0;
    const std::size_t step = std::max<std::size_t>(1, children / wanted);
    must(store::RecordTable<record::Child>::forEach(connection, [&](const record::Child& child) {
        if (place++ % step != 0 || child.surname.size() < 5 || !child.dateOfBirth.isSet())
            return;
        QString slip = child.surname;
        std::swap(slip[1], slip[2]);
        std::size_t kind = 0;
        for (const QString& text : {child.surname, QString(child.forename + u' ' + child.surname),
                 child.surname.left(3), slip, child.reference, child.surname.left(2), child.surname.mid(1, 4),
                 QString(otherForms(folded(child.forename)).value(0, child.forename) + u' ' + child.surname),
                 child.dateOfBirth.britishShort(), QString(child.forename + u' ' + child.dateOfBirth.britishShort())})
            typed[kind++].second.push_back(text);
    }));
    return typed;
}

} // namespace

void measureOpening(const Measures& measures, const QString& path, int times)
{
    rawScan(path); // brings the pages into memory
    Series scan;
    Series open;
    std::uint64_t sum = 0;
    for (int i = 0; i < times; ++i) {
        scan.add(milliseconds([&] { sum += rawScan(path); }));
        open.add(milliseconds([&] { openCounty(path); }));
    }
    if (sum == 0)
        giveUp(u"The scan read nothing"_s);
    measures.atMost(u"open to usable"_s, open.median(), {u"raw scan of the same columns"_s, scan.median()}, 2);
}

void measureFigures(const Measures& measures, County& county, int times)
{
    county.facts.read([&](const figure::Facts& facts) {
        figure::Query query;
        query.filter.period = figure::select(facts, query).period;
        const std::vector<figure::Figure> figures = figure::compute(facts, query);
        const Series all = repeated(times * 5, [&] { figure::compute(facts, query); });

        const int plainRuns = (times + 1) / 3;
        const std::vector<double> without = plainTimes(county.file->path(), figures, plainRuns);
        const QString copy = copied(county.file->path(), u"indexed.axs"_s);
        Database(copy, Database::Use::write).run(plainIndexes);
        const std::vector<double> with = plainTimes(copy, figures, plainRuns);
        QFile::remove(copy);
        double plain = 0;
        for (std::size_t place = 0; place < with.size(); ++place)
            plain += std::min(with[place], without[place]);
        measures.atMost(u"all %1 figures"_s.arg(figures.size()), all.median(),
            {u"same counts in SQL, the faster of indexed and not for each"_s, plain}, 0.01);
    });
}

void measureFiltering(const Measures& measures, County& county, int times)
{
    county.facts.read([&](const figure::Facts& facts) {
        Series all;
        QString which;
        for (const figure::Query& change : filterChanges(facts)) {
            const double time = repeated(times, [&] { answerDashboard(facts, change); }).median();
            which = time > all.longest() ? figure::words(change.filter) : which;
            all.add(time);
        }
        measures.note(u"one filter change, the whole dashboard’s answer: median of %1"_s.arg(all.size()), all.median());
        measures.under(u"… the longest (%1)"_s.arg(which), all.longest(), 100);
        measureOneByOne(measures, facts, times);
    });
}

void measureFinding(const Measures& measures, County& county)
{
    constexpr std::size_t pages = 200;
    constexpr int plainTimes = 3;
    Series list;
    for (std::size_t i = 0; i < pages; ++i)
        list.add(milliseconds([&] { pageOf(county, county.list.size() * (i * 77 % pages) / pages); }));
    const Database database(county.file->path(), Database::Use::read);
    const auto plain = [&](const std::string& sql, const QString& text) {
        return repeated(plainTimes, [&] {
            const RawStatement statement = database.prepare(sql);
            database.bindFirst(statement.get(), text);
            while (database.step(statement.get())) { }
        }).median();
    };
    const double page
        = plain("SELECT caf.*, child.*, assessor.name, lead.name FROM caf LEFT JOIN child ON child.id = caf.child"
                " LEFT JOIN practitioner AS assessor ON assessor.id = caf.assessor"
                " LEFT JOIN practitioner AS lead ON lead.id = caf.lead ORDER BY caf.id DESC LIMIT 50 OFFSET ?1",
            QString::number(county.list.size() / 2));
    measures.note(
        u"a page of the list, p95 of %1"_s.arg(list.size()), list.percentile(95), {u"LIMIT and OFFSET"_s, page});

    const std::size_t children = county.facts.read([](const figure::Facts& facts) { return facts.children.size(); });
    const Typed typed = typedTexts(*county.connection, children);
    const double like = plain(
        "SELECT id FROM child WHERE forename || ' ' || surname LIKE '%' || ?1 || '%'", typed.front().second.front());
    for (const auto& [kind, texts] : typed) {
        Series search;
        for (const QString& text : texts)
            search.add(milliseconds([&] { must(store::search(*county.connection, county.words, text, county.file->today())); }));
        measures.note(
            u"a search by %1, p95 of %2"_s.arg(kind).arg(search.size()), search.percentile(95), {u"LIKE"_s, like});
    }
}

void measureReport(const Measures& measures, County& county, const QString& folder, int times)
{
    const QString path = folder + u"/report.pdf"_s;
    report::Request request;
    request.madeAt = SystemClock().nowMilliseconds();
    auto authorities = must(store::RecordTable<record::Authority>::all(*county.connection));
    authorities.emplace_back();
    request.meta = ui::reportMeta(*county.file, authorities.front(), {});
    const Series report = repeated(times, [&] {
        QFile::remove(path);
        county.facts.read([&](const figure::Facts& facts) { must(ui::writeReport(facts, request, path)); });
    });
    QFile::remove(path);
    measures.under(u"the report as PDF, from facts in memory"_s, report.median(), 500);
}

} // namespace axs::bench
