// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/papers.h"
#include "tests/support/catch.h"
#include "tests/support/plantedcase.h"

using namespace axs;
using namespace axs::report;
using namespace Qt::Literals::StringLiterals;

namespace {

Date july(unsigned day)
{
    return Date::fromCalendar(2009, 7, day);
}

/// Saves versions of records into the lists of a planted case, each with what it changed.
struct Recorder
{
    PlantedCase planted = plantedCase();

    template <class Record>
    void save(Date on, const QString& author, const Record& now, const std::optional<Record>& before = {})
    {
        pathway::RecordedVersion version{on.dayNumber() * std::int64_t{86'400'000} + 43'200'000, author, false, now.id,
            nullptr, std::make_shared<const record::AnyRecord>(now), {}};
        if (before)
            version.before = std::make_shared<const record::AnyRecord>(*before);
        version.changes = record::changes(before ? record::AnyRecord(*before) : record::AnyRecord(Record{}), now);
        planted.lists.versions.push_back(version);
    }
    Report made() const { return madePaper(planted.all, planted.lists, {PaperKind::chronology, {}, {}}).report; }
};

const TableBlock& tableOf(const Report& report)
{
    for (const Block& block : report.body) {
        if (const auto* table = std::get_if<TableBlock>(&block))
            return *table;
    }
    throw std::runtime_error("no table");
}

QStringList rowOf(const Report& report, std::size_t place)
{
    QStringList texts;
    for (const TableCell& cell : tableOf(report).rows.at(place))
        texts << cell.text;
    return texts;
}

} // namespace

TEST_CASE("who knew what, when says late in words and keeps what was changed", "[papers]")
{
    Recorder recorder;
    record::Contact visit;
    visit.id = Id{500};
    visit.heldOn = july(3);
    visit.said = u"The bruise was new."_s;
    record::Contact changed = visit;
    changed.said = u"The bruise was old."_s;
    recorder.save(july(13), u"A. Coordinator"_s, visit);
    recorder.save(july(14), u"B. Manager"_s, changed, std::optional(visit));
    record::Review review;
    review.id = Id{501};
    review.reviewedOn = july(6);
    recorder.save(july(6), u"B. Manager"_s, review);

    const Report report = recorder.made();
    REQUIRE(tableOf(report).rows.size() == 3);
    CHECK(rowOf(report, 0) == QStringList{u"1"_s, u"6 Jul 2009"_s, u"B. Manager"_s, u"Review of 6 July 2009"_s, u"6 Jul 2009"_s, QString()});
    CHECK(rowOf(report, 1)
        == QStringList{u"2"_s, u"13 Jul 2009"_s, u"A. Coordinator"_s, u"Contact of 3 July 2009"_s, u"3 Jul 2009"_s,
            u"Late: 6 working days after"_s});
    CHECK(rowOf(report, 2)[3] == u"Contact of 3 July 2009: changed"_s);
    CHECK(rowOf(report, 2)[5] == u"Late: 7 working days after"_s);
    const QString text = textOf(report);
    CHECK(text.contains(u"3 entries by 2 people, 2 recorded late"_s));
    CHECK(text.contains(u"more than 5 working days after that day, which is assumed"_s));
    CHECK(text.contains(u"The bruise was old.; before: The bruise was new."_s));
    CHECK(text.contains(u"It is not the family’s copy"_s));
}

TEST_CASE("who knew what, when holds no address that is or was not to be disclosed", "[papers]")
{
    Recorder recorder;
    record::Residence home;
    home.id = Id{600};
    home.address = u"77 OLDSECRET Road, Exeter"_s;
    home.livesWith = u"SECRETAUNT"_s;
    record::Residence hidden = home;
    hidden.secret = true;
    recorder.save(july(1), u"A. Coordinator"_s, home);
    recorder.save(july(2), u"A. Coordinator"_s, hidden, std::optional(home));
    record::FamilyMember father;
    father.id = Id{601};
    father.name = u"Carl"_s;
    father.telephone = u"01392 777 888"_s;
    father.address = u"5 OTHERSECRET Lane, Exeter"_s;
    father.addressSecret = true;
    record::FamilyMember open = father;
    open.address = u"6 LATERPLACE Lane, Exeter"_s;
    open.addressSecret = false;
    recorder.save(july(3), u"A. Coordinator"_s, father);
    recorder.save(july(4), u"A. Coordinator"_s, open, std::optional(father));
    record::Contact visit;
    visit.id = Id{602};
    visit.said = u"Seen at 77 oldsecret road, and at 5 Othersecret Lane."_s;
    recorder.save(july(5), u"A. Coordinator"_s, visit);

    const QString text = textOf(recorder.made());
    for (const QString& secret : {u"OLDSECRET"_s, u"SECRETAUNT"_s, u"OTHERSECRET"_s, u"LATERPLACE"_s})
        CHECK_FALSE(text.contains(secret, Qt::CaseInsensitive));
    CHECK(text.contains(u"not to be disclosed"_s));
    CHECK(text.contains(u"01392 777 888"_s));
}

TEST_CASE("a paper of an earlier day says so", "[papers]")
{
    PlantedCase planted = plantedCase();
    CHECK_FALSE(textOf(madePaper(planted.all, planted.lists, {}).report).contains(u"As it was known on"_s));
    planted.lists.knownOn = july(1);
    CHECK(textOf(madePaper(planted.all, planted.lists, {}).report)
              .contains(u"As it was known on 1 July 2009: what was saved later is not in it, and what was taken out later still is."_s));
}
