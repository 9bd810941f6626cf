// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exporter.h"

#include "core/exchange/importkind.h"
#include "core/exchange/workbook.h"
#include "core/sample/sample.h"
#include "tests/core/exchange/importtest.h"
#include "tests/support/catch.h"
#include "tests/support/samplefacts.h"
#include "tests/support/workbookreader.h"

#include <QBuffer>

using namespace axs;
using namespace axs::exchange;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Exported
{
    QByteArray csv;
    ExportReport report;

    QString text() const { return QString::fromUtf8(csv.sliced(3)); }
};

Exported exported(store::Connection& connection, const ExportRequest& request)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto writer = csvSheetWriter(buffer);
    auto report = must(exportTable(connection, request, *writer));
    return {buffer.data(), std::move(report)};
}

Exported exported(TestFile& file, const QString& kind, const figure::RecordFilter& filter = {}, bool withNames = true)
{
    const auto connection = file.connect();
    return exported(*connection, {kind, must(resolvedFilter(*connection, filter)), {}, withNames});
}

const QStringList nastyTexts{u"=1+1"_s, u"+44 1392"_s, u"-5"_s, u"@x"_s, u"\tx"_s, u"\rx"_s, u"''=1"_s,
    u"a \"b\"; c, d"_s, u"two\r\nlines\n"_s, u" x "_s, u"Zoë O’Brien 王 😀"_s, u"＝1"_s, u"007"_s};

/// What stands in the tables of panels, meetings, money, incidents and agencies.
void fillOversight(std::vector<record::AnyRecord>& records, Id caf, const QString& text, const std::function<Id()>& id)
{
    const Date day = Date::fromCalendar(2009, 4, 1);
    const QString number = QString::number(records.size());
    record::Meeting meeting;
    meeting.id = id();
    meeting.caf = caf;
    meeting.state = record::MeetingState::held;
    meeting.heldOn = day;
    record::Attendance invited;
    invited.id = id();
    invited.meeting = meeting.id;
    invited.name = text;
    invited.sector = u"family"_s;
    invited.attended = false;
    record::PanelItem item;
    item.id = id();
    item.caf = caf;
    item.panelOn = day;
    item.decision = record::PanelDecision::noService;
    item.services = text;
    item.minute = text;
    record::Spend spend;
    spend.id = id();
    spend.caf = caf;
    spend.reference = u"=S"_s + number;
    spend.spentOn = day;
    spend.amount = 0.1 + 0.2;
    spend.type = u"Activities"_s;
    spend.provider = text;
    record::Incident incident;
    incident.id = id();
    incident.reference = u"-I"_s + number;
    incident.occurredOn = day;
    incident.adverse = true;
    incident.description = text;
    incident.learning = text;
    record::Questionnaire answers;
    answers.id = id();
    answers.receivedOn = day;
    answers.issues = record::IssueOutcome::gotWorse;
    answers.help = record::Agreement::neither;
    record::SelfAssessment answer;
    answer.id = id();
    answer.round = u"2009"_s;
    answer.agency = u"Police"_s;
    answer.section = u"=1"_s;
    answer.question = u"+"_s + number;
    answer.text = text;
    record::Training training;
    training.id = id();
    training.course = u"AXS03"_s;
    training.heldOn = day;
    training.organisation = u"Police"_s;
    training.headcount = 12;
    records.insert(records.end(), {meeting, invited, item, spend, incident, answers, answer, training});
}

/// A file in which every text of every exported kind is one of the nasty ones.
void fill(TestFile& file)
{
    std::vector<record::AnyRecord> records;
    const auto id = [&] { return file.ids.next(file.clock.nowMilliseconds()); };
    for (qsizetype place = 0; place < nastyTexts.size(); ++place) {
        const QString& text = nastyTexts[place];
        record::Child child;
        child.id = id();
        child.reference = u"C%1"_s.arg(place);
        child.forename = text;
        child.surname = text;
        child.dateOfBirth = Date::fromCalendar(1999, 2, 28);
        record::Practitioner person;
        person.id = id();
        person.reference = u"-P%1"_s.arg(place);
        person.name = text;
        person.role = u"Health Visitor"_s;
        record::Caf caf;
        caf.id = id();
        caf.reference = u"=X%1"_s.arg(place);
        caf.child = child.id;
        caf.cluster = file.exeter.id;
        caf.started = Date::fromCalendar(2009, 1, 1).addDays(static_cast<int>(place));
        caf.level = 2;
        caf.assessor = person.id;
        caf.assessorRole = person.role;
        record::Review review;
        review.id = id();
        review.caf = caf.id;
        review.reviewedOn = Date::fromCalendar(2009, 6, 1);
        review.childRating = record::Rating::notApplicable;
        review.childComment = text;
        review.leadScore = 2.5;
        record::Referral referral;
        referral.id = id();
        referral.reference = u"@R%1"_s.arg(place);
        referral.child = child.id;
        referral.cluster = file.bideford.id;
        referral.referredOn = Date::fromCalendar(2009, 5, 1);
        referral.level = 3;
        referral.outcome = u"Assessed"_s;
        record::PublishedValue value;
        value.id = id();
        value.figure = u"cafs-by-cluster"_s;
        value.row = u"row %1"_s.arg(place);
        value.column = u"cafs"_s;
        value.text = text;
        value.source = text;
        records.insert(records.end(), {child, person, caf, review, referral, value});
        fillOversight(records, caf.id, text, id);
    }
    const std::array<std::array<QString, 2>, 4> entries{
        {{u"role"_s, u"Health Visitor"_s}, {u"agency"_s, u"Police"_s}, {u"referral_outcome"_s, u"Assessed"_s}, {u"spend_type"_s, u"Activities"_s}}};
    for (const auto& [list, label] : entries) {
        record::Option option;
        option.id = id();
        option.list = list;
        option.label = label;
        records.emplace_back(option);
    }
    must(file.writer().perform(store::Writer::saving(std::move(records))));
}

/// The rows in any order, without blanks, of which imports keep one at most.
QStringList lines(const QByteArray& csv)
{
    auto reader = must(CsvReader::open(csv));
    QStringList lines;
    for (CsvRow row; must(reader.next(row));) {
        QStringList cells;
        for (const QString& cell : row.cells)
            cells += cell.simplified();
        lines += cells.join(u'|');
    }
    lines.sort();
    return lines;
}

/// Imports what was exported; what would be changed.
void checkRoundTrip(store::Writer& writer, store::Connection& connection, const QString& kind)
{
    INFO(kind.toStdString());
    const Exported table = exported(connection, {kind, {}, {}, true});
    for (const QString& message : table.report.messages)
        INFO(message.toStdString());
    const auto before = must(connection.integer("SELECT count(*) FROM revision"));
    const ImportReport report = must(importTable(writer, {kind, u"t.csv"_s, table.csv}));
    for (const QString& problem : report.problems())
        UNSCOPED_INFO(problem.toStdString());
    CHECK(report.rows == table.report.rows);
    CHECK(report.accepted == table.report.rows);
    CHECK(report.added == 0);
    CHECK(report.changed == 0);
    CHECK(must(connection.integer("SELECT count(*) FROM revision")) == before);
}

} // namespace

TEST_CASE("Every kind of table exports the sample so that importing it again changes nothing", "[export][sample]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.axs"_s);
    REQUIRE(QFile::copy(sampleFilePath(), path));
    REQUIRE(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    const auto file = must(store::File::open(path, store::Access::write));
    const SystemClock clock;
    IdSource ids;
    store::WriterOptions options;
    options.who = {u"A. Coordinator"_s, 77};
    options.clock = &clock;
    options.ids = &ids;
    const auto writer = must(store::Writer::start(*file, options));
    const auto connection = must(file->connect(store::Access::read));
    const QStringList kinds = exportKinds();
    CHECK(kinds.size() == static_cast<qsizetype>(importKinds().size()));
    for (const QString& kind : kinds)
        checkRoundTrip(*writer, *connection, kind);
    const Exported cafs = exported(*connection, {u"cafs"_s, {}, {}, true});
    CHECK(cafs.report.rows == 867);
}

TEST_CASE("Texts that are hard on tables come back as they were", "[export]")
{
    TestFile file;
    fill(file);
    const auto connection = file.connect();
    for (const QString& kind : exportKinds())
        checkRoundTrip(file.writer(), *connection, kind);
    const Exported reviews = exported(file, u"reviews"_s);
    CHECK(reviews.text().contains(u"\n'=X0,2009-06-01,child,n/a,,'=1+1\n"_s));
    CHECK(reviews.text().contains(u"\n'=X0,2009-06-01,lead,,2.5,\n"_s));
}

TEST_CASE("An export into another file brings everything there that its table holds", "[export]")
{
    TestFile file;
    fill(file);
    TestFile other;
    const QStringList kinds{u"practitioners"_s, u"cafs"_s, u"reviews"_s, u"referrals"_s, u"published"_s,
        u"meetings"_s, u"panel-items"_s, u"spend"_s, u"incidents"_s, u"feedback"_s, u"self-assessment"_s, u"training"_s};
    for (const QString& kind : kinds)
        CHECK(import(other, kind, exported(file, kind).csv).rejected.empty());
    for (const QString& kind : kinds) {
        INFO(kind.toStdString());
        CHECK(lines(exported(file, kind).csv) == lines(exported(other, kind).csv));
    }
    CHECK(exported(other, u"cafs"_s).report.rows == nastyTexts.size() + 1);
}

TEST_CASE("A table is filtered by its rows' own dates, and by the episode that they belong to", "[export]")
{
    TestFile file;
    fill(file);
    figure::RecordFilter filter;
    filter.period = {Date::fromCalendar(2009, 1, 2), Date::fromCalendar(2009, 1, 4)};
    const Exported cafs = exported(file, u"cafs"_s, filter);
    CHECK(cafs.report.rows == 3);
    CHECK(cafs.report.messages.isEmpty());
    CHECK(exported(file, u"reviews"_s, filter).report.rows == 0);
    filter = {};
    filter.clusters = {u"bideford"_s};
    CHECK(exported(file, u"reviews"_s, filter).report.rows == 0);
    CHECK(exported(file, u"referrals"_s, filter).report.rows == nastyTexts.size());
    CHECK(exported(file, u"clusters"_s, filter).report.rows == 1);
    filter.clusters = {u"Exeter"_s};
    CHECK(exported(file, u"reviews"_s, filter).report.rows == 2 * nastyTexts.size());
    filter.level = 3;
    CHECK(exported(file, u"cafs"_s, filter).report.rows == 0);
    const Exported people = exported(file, u"practitioners"_s, filter);
    CHECK(people.report.rows == nastyTexts.size() + 1);
    CHECK(people.report.messages
        == QStringList{u"Ignored, because a table of practitioners is not filtered by it: cluster, level."_s});
    CHECK(exported(*file.connect(), {u"cafs"_s, {}, QSet<Id>{file.caf.id}, true}).report.rows == 1);
    CHECK(exported(*file.connect(), {u"reviews"_s, {}, QSet<Id>{file.caf.id}, true}).report.rows == 0);
    filter.clusters = {u"Atlantis"_s};
    CHECK(resolvedFilter(*file.connect(), filter).error().failure == Failure::usage);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto writer = csvSheetWriter(buffer);
    CHECK(exportTable(*file.connect(), {u"children"_s, {}, {}, true}, *writer).error().failure == Failure::usage);
}

TEST_CASE("Without names nobody's name, date of birth or comment leaves the file", "[export][sample]")
{
    const auto file = must(store::File::open(sampleFilePath(), store::Access::read));
    const auto connection = must(file->connect(store::Access::read));
    QSet<QString> words;
    must(sample::draw({}, [&](const record::AnyRecord& any) -> Result<void> {
        if (const auto* child = std::get_if<record::Child>(&any))
            words << child->forename << child->surname << child->dateOfBirth.iso();
        if (const auto* person = std::get_if<record::Practitioner>(&any))
            words << person->name;
        if (const auto* review = std::get_if<record::Review>(&any))
            words << review->childComment << review->parentComment << review->leadComment;
        return {};
    }));
    words.remove(QString());
    REQUIRE(words.size() > 500);
    const QStringList kinds{u"cafs"_s, u"practitioners"_s, u"reviews"_s, u"referrals"_s, u"quality"_s,
        u"meetings"_s, u"panel-items"_s, u"incidents"_s, u"training"_s};
    for (const QString& kind : kinds) {
        INFO(kind.toStdString());
        auto reader = must(CsvReader::open(exported(*connection, {kind, {}, {}, false}).csv));
        CsvRow row;
        REQUIRE(must(reader.next(row)));
        const QStringList headings = row.cells;
        qsizetype found = 0;
        while (must(reader.next(row))) {
            for (qsizetype place = 0; place < row.cells.size(); ++place) {
                const bool isDay = headings[place] != "date_of_birth"_L1 && Date::parseIso(row.cells[place]);
                found += !isDay && words.contains(row.cells[place]) ? 1 : 0;
            }
        }
        CHECK(found == 0);
    }
    const QString cafs = exported(*connection, {u"cafs"_s, {}, {}, false}).text();
    CHECK(cafs.count(u'\n') == 868);
}

TEST_CASE("A table as a workbook holds what its CSV holds, with days and references", "[export][sample]")
{
    const auto file = must(store::File::open(sampleFilePath(), store::Access::read));
    const auto connection = must(file->connect(store::Access::read));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"cafs.xlsx"_s);
    const auto write = [&] {
        const auto writer = workbookWriter(path, 1'248'424'200'000);
        must(exportTable(*connection, {u"cafs"_s, {}, {}, true}, *writer));
        return bytesOf(path);
    };
    const QByteArray bytes = write();
    const ReadWorkbook book = readWorkbook(bytes);
    auto reader = must(CsvReader::open(exported(*connection, {u"cafs"_s, {}, {}, true}).csv));
    int line = 0;
    qsizetype wrong = 0;
    for (CsvRow row; must(reader.next(row)); ++line) {
        for (qsizetype place = 0; place < row.cells.size(); ++place) {
            const ReadCell cell = book.cell(line, static_cast<int>(place));
            const QString shown = cell.format == "yyyy-mm-dd"_L1
                ? Date::fromCalendar(1899, 12, 30).addDays(static_cast<int>(cell.number())).iso()
                : cell.text;
            wrong += shown == row.cells[place] ? 0 : 1;
        }
    }
    CHECK(line == 868);
    CHECK(wrong == 0);
    CHECK(book.frozenRows == 1);
    CHECK(book.filter == u"A1:Z868"_s);
    CHECK(book.cell(1, 8).format == u"yyyy-mm-dd"_s);
    CHECK(book.cell(1, 0).format == u"@"_s);
    CHECK(bytes == write());
}
