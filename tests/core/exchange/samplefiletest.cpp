// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samplefile.h"
#include "core/figure/catalogue.h"
#include "core/figure/undertaken.h"
#include "core/store/check.h"
#include "core/store/file.h"
#include "core/store/livefacts.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"

#include <QElapsedTimer>
#include <QFile>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct County
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"sample.axs"_s);
    store::LiveFacts facts;

    explicit County(qint64 size = 867)
    {
        must(exchange::writeSampleFile(path, {size, 1}));
        const auto file = must(store::File::open(path, store::Access::read));
        must(facts.load(*must(file->connect(store::Access::read)), u"county"_s, file->today()));
    }
};

QByteArray contents(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("Through the file, every figure of the sample gives the printed value or a footnote", "[sample]")
{
    const County county;
    figure::Query query;
    query.filter.period = {Date::fromCalendar(2007, 9, 1), Date::fromCalendar(2009, 6, 30)};
    const auto figures = county.facts.read([&](const figure::Facts& facts) { return figure::compute(facts, query); });
    REQUIRE(figures.size() == 37); // all but the listing of comments
    int published = 0;
    QStringList footnotes;
    for (const figure::Figure& figure : figures) {
        INFO(figure.id.toStdString());
        CHECK(figure.hasData());
        published += static_cast<int>(figure.published.size());
        footnotes += figure.footnotes;
    }
    CHECK(published == 268);
    // Only what the source printed impossibly: Honiton's average (C12), the rate's total (C18), the leads' bands (C9).
    REQUIRE(footnotes.size() == 3);
    CHECK(footnotes[0].contains(u"add to 108 %"_s));
    CHECK(footnotes[1].contains(u"published as “N/A”"_s));
    CHECK(footnotes[2].contains(u"average 85% lies below the published lowest 89%"_s));
    const auto number = [&](const QString& id, const QString& row, const QString& column) {
        for (const figure::Figure& figure : figures) {
            if (figure.id == id)
                return figure.numberAt(row, column).value_or(-1);
        }
        return -2.0;
    };
    CHECK(number(u"cafs-by-cluster"_s, u"Total"_s, u"cafs"_s) == 867);
    CHECK(number(u"cafs-by-cluster"_s, u"Total"_s, u"children"_s) == 805);
    CHECK(number(u"cafs-by-age"_s, u"Early years"_s, u"cafs"_s) == 216);
    CHECK(number(u"cafs-by-age"_s, u"Key Stage 2"_s, u"cafs"_s) == 219);
    CHECK(number(u"cafs-per-1000"_s, u"Total"_s, u"rate"_s) == Approx(5.605989).epsilon(1e-6));
    CHECK(number(u"predicted-cafs"_s, u"Exeter"_s, u"difference"_s) == Approx(-141.69).margin(0.005));
    CHECK(number(u"quality-by-cluster"_s, u"Tiverton"_s, u"average"_s) == 68);
}

TEST_CASE("The sample's check finds nothing that needs a person", "[sample]")
{
    const County county;
    const auto file = must(store::File::open(county.path, store::Access::read));
    const auto report = must(store::check(*must(file->connect(store::Access::read)), file->today()));
    for (const auto& finding : report.findings) {
        if (pathway::needsPerson(finding))
            FAIL_CHECK(finding.message.toStdString() << " – " << finding.where.toStdString());
    }
    CHECK(report.records > 4000);
}

TEST_CASE("The same seed gives the same file, byte for byte", "[sample]")
{
    QTemporaryDir folder;
    for (const QString& name : {u"a"_s, u"b"_s})
        must(exchange::writeSampleFile(folder.filePath(name), {100, 3}));
    must(exchange::writeSampleFile(folder.filePath(u"c"_s), {100, 4}));
    CHECK(contents(folder.filePath(u"a"_s)) == contents(folder.filePath(u"b"_s)));
    CHECK(contents(folder.filePath(u"a"_s)) != contents(folder.filePath(u"c"_s)));
}

TEST_CASE("Facts kept up to date equal facts read afresh", "[facts]")
{
    County county(200);
    const auto file = must(store::File::open(county.path, store::Access::write));
    FixedClock clock(1'248'480'000'000); // 25 July 2009: after every id of the sample
    IdSource ids;
    auto writer = must(store::Writer::start(*file, {{u"A"_s, 7}, &clock, &ids, {}, false}));
    const auto reader = must(file->connect(store::Access::read));
    const auto ofFirst = [&](std::string_view sql) { return Id{must(reader->integer(sql))}; };

    record::Child child;
    child.id = ids.next(clock.nowMilliseconds());
    child.expectedDate = Date::fromCalendar(2009, 9, 1);
    record::Caf caf;
    caf.id = ids.next(clock.nowMilliseconds());
    caf.child = child.id;
    caf.cluster = ofFirst("SELECT min(id) FROM cluster");
    caf.started = Date::fromCalendar(2009, 7, 1);
    caf.assessor = ofFirst("SELECT min(id) FROM practitioner");
    caf.assessorRole = u"Brand new role"_s;
    record::Review review;
    review.id = ids.next(clock.nowMilliseconds());
    review.caf = caf.id;
    review.reviewedOn = Date::fromCalendar(2009, 7, 20);
    review.childRating = record::Rating::mostly;
    record::Consent consent;
    consent.id = ids.next(clock.nowMilliseconds());
    consent.caf = caf.id;
    consent.decision = record::ConsentDecision::given;
    auto receipt = must(writer->perform(store::Writer::saving({child, caf, review, consent})));
    must(county.facts.apply(*reader, receipt.changed));
    child.expectedDate = {};
    child.dateOfBirth = Date::fromCalendar(2004, 9, 1);
    review.reviewedOn = Date::fromCalendar(2009, 7, 10);
    receipt = must(writer->perform(store::Writer::saving({child, review})));
    must(county.facts.apply(*reader, receipt.changed));
    receipt = must(writer->perform([&](store::Connection&, store::RecordWriter& records) {
        return records.withdraw("review", ofFirst("SELECT min(id) FROM review"));
    }));
    must(county.facts.apply(*reader, receipt.changed));

    store::LiveFacts fresh;
    must(fresh.load(*reader, u"county"_s, file->today()));
    const figure::Query everything;
    const auto all = [&](const figure::Facts& facts) { return figure::compute(facts, everything); };
    CHECK(county.facts.read(all) == fresh.read(all));
    CHECK(fresh.read([](const figure::Facts& facts) { return figure::undertaken(facts).cafs; }) == 201);
    CHECK(fresh.read([](const figure::Facts& facts) { return facts.episodes.lastReview.back(); })
        == Date::fromCalendar(2009, 7, 10).dayNumber());
    CHECK(fresh.read([](const figure::Facts& facts) { return facts.episodes.consent.back(); }) == 1);
}

TEST_CASE("A file of a hundred thousand CAFs is written in under a minute", "[sample][.slow]")
{
    QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    must(exchange::writeSampleFile(folder.filePath(u"large.axs"_s), {100'000, 1}));
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;
    WARN(QFile(folder.filePath(u"large.axs"_s)).size() / 1'000'000 << " MB in " << seconds << " s");
    CHECK(seconds < 60);
}
