// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/optionlists.h"
#include "core/record/openlists.h"
#include "core/store/groupchange.h"
#include "tests/support/wholefile.h"

#include <algorithm>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Roles
{
    TestFile file;
    Id teacher = add(u"Teacher"_s);
    Id classTeacher = add(u"Class teacher"_s);

    Id add(const QString& label)
    {
        performed(file, [&](store::Connection& connection, store::RecordWriter& writer) {
            return store::addOption(connection, writer, u"role"_s, label);
        });
        return entries().back().id;
    }
    std::vector<record::Option> entries()
    {
        const auto connection = file.connect();
        return must(store::optionsOf(*connection, u"role"_s));
    }
    QStringList labels()
    {
        QStringList labels;
        for (const record::Option& each : entries())
            labels += each.label;
        return labels;
    }
    record::Caf caf()
    {
        const auto connection = file.connect();
        auto table = must(store::RecordTable<record::Caf>::open(*connection));
        return must(table.find(file.caf.id)).value();
    }
};

} // namespace

TEST_CASE("Every field that takes its text from a list is a text or texts of a record, and every list is used", "[upkeep]")
{
    for (const record::ListField& each : record::listFields) {
        INFO(each.kind << "." << each.field);
        bool isText = false;
        record::withKind(each.kind, [&](auto tag) {
            using Record = typename decltype(tag)::Type;
            record::forEachField<Record>([&](const auto& field) {
                using Member = std::decay_t<decltype(std::declval<Record&>().*field.member)>;
                const bool fits = std::is_same_v<Member, QString> || std::is_same_v<Member, QStringList>;
                isText = isText || (field.name == each.field && fits);
            });
        });
        CHECK(isText);
        CHECK(std::any_of(record::openLists.begin(), record::openLists.end(),
            [&](const record::OpenList& list) { return list.name == each.list; }));
    }
    for (const record::OpenList& list : record::openLists) {
        INFO(list.name);
        CHECK(std::any_of(record::listFields.begin(), record::listFields.end(),
            [&](const record::ListField& field) { return field.list == list.name; }));
    }
    CHECK(record::listOf("caf", "lead_role") == "role");
    CHECK(record::listOf("caf", "notes").empty());
}

TEST_CASE("An entry is added at the end once, ordered, retired, and shown on old records all the same", "[upkeep]")
{
    Roles roles;
    CHECK(roles.labels() == QStringList{u"Teacher"_s, u"Class teacher"_s});
    const auto again = roles.file.writer().perform([&](store::Connection& connection, store::RecordWriter& writer) -> Result<void> {
        const auto added = store::addOption(connection, writer, u"role"_s, u" teacher "_s);
        return added ? Result<void>() : added.error();
    });
    REQUIRE_FALSE(again);
    CHECK(again.error().sentence == u"“Teacher” is in the list already."_s);
    performed(roles.file, [&](store::Connection& connection, store::RecordWriter& writer) {
        return store::orderOptions(connection, writer, u"role"_s, {roles.classTeacher, roles.teacher});
    });
    CHECK(roles.labels() == QStringList{u"Class teacher"_s, u"Teacher"_s});
    record::Option retired = roles.entries().back();
    retired.retired = true;
    retired.schoolBased = true;
    const auto records = everyRow(roles.file);
    const Id event = performed(roles.file, [&](store::Connection& connection, store::RecordWriter& writer) {
        return store::changeOptions(connection, writer, {retired}, u"“Teacher” is no longer offered."_s);
    });
    CHECK(roles.entries().back().retired == true);
    CHECK(roles.entries().back().schoolBased == true);
    CHECK(roles.caf().assessorRole == u"Health Visitor"_s);
    performed(roles.file, [&](store::Connection& connection, store::RecordWriter& writer) -> Result<Id> {
        const auto taken = store::takeBackGroup(connection, writer, event);
        return taken ? Result(taken->event) : taken.error();
    });
    CHECK(everyRow(roles.file) == records);
}

TEST_CASE("Merging an entry changes every record that uses it in one save, and one taking back undoes it", "[upkeep]")
{
    Roles roles;
    record::Caf caf = roles.file.caf;
    caf.assessorRole = u"Teacher"_s;
    caf.leadRole = u"Teacher"_s;
    caf.leadSector = u"Teacher"_s; // another list: it stays
    record::LeadSpell spell;
    spell.id = roles.file.ids.next(0);
    spell.caf = caf.id;
    spell.role = u"Teacher"_s;
    must(roles.file.writer().perform(store::Writer::saving({caf, spell})));
    {
        const auto connection = roles.file.connect();
        const auto uses = must(store::labelUses(*connection, u"role"_s, u"Teacher"_s));
        REQUIRE(uses.size() == 3);
        CHECK(uses[0].field == "assessor_role");
        CHECK(uses[2].kind == "lead_spell");
        const auto all = must(store::optionUses(*connection, u"role"_s));
        REQUIRE(all.size() == 2);
        CHECK(all[0].label == u"Health Visitor"_s);
        CHECK(all[1].label == u"Teacher"_s);
        CHECK(all[1].records == 3);
    }
    const auto before = everyRow(roles.file);
    const Id event = performed(roles.file, [&](store::Connection& connection, store::RecordWriter& writer) {
        return store::mergeOptions(connection, writer, u"role"_s, u"Teacher"_s, roles.classTeacher);
    });
    CHECK(roles.labels() == QStringList{u"Class teacher"_s});
    CHECK(roles.caf().assessorRole == u"Class teacher"_s);
    CHECK(roles.caf().leadRole == u"Class teacher"_s);
    CHECK(roles.caf().leadSector == u"Teacher"_s);
    performed(roles.file, [&](store::Connection& connection, store::RecordWriter& writer) -> Result<Id> {
        const auto taken = store::takeBackGroup(connection, writer, event);
        return taken ? Result(taken->event) : taken.error();
    });
    CHECK(everyRow(roles.file) == before);
}

TEST_CASE("A renamed entry takes its records with it", "[upkeep]")
{
    Roles roles;
    const Id visitor = roles.add(u"Health Visitor"_s);
    performed(roles.file, [&](store::Connection& connection, store::RecordWriter& writer) {
        return store::renameOption(connection, writer, visitor, u"Specialist health visitor"_s);
    });
    CHECK(roles.labels().back() == u"Specialist health visitor"_s);
    CHECK(roles.caf().assessorRole == u"Specialist health visitor"_s);
}

TEST_CASE("Not attending is never an entry of the reasons for closing: integrated working report, Part One, 2.3", "[upkeep]")
{
    for (const QString& label : {u"Non-attendance"_s, u"Did not attend"_s, u"Family didn’t engage"_s, u"Not engaging"_s,
             u"DNA"_s, u"Disengaged"_s, u"Failed to attend meetings"_s, u"No show"_s, u"Missed appointments"_s}) {
        INFO(label.toStdString());
        CHECK(store::whyNoEntry({}, u"closing_reason"_s, label).contains(u"Part One, 2.3"_s));
        CHECK(store::whyNoEntry({}, u"role"_s, label).isEmpty());
    }
    for (const QString& label : {u"Outcomes achieved"_s, u"Moved away"_s, u"Needs met by universal services"_s})
        CHECK(store::whyNoEntry({}, u"closing_reason"_s, label).isEmpty());
}

TEST_CASE("An entry that is one of several texts is counted, renamed and merged, and the others stay", "[upkeep]")
{
    TestFile file;
    const QString more = u"Assessor to undertake more work"_s;
    const auto add = [&](const QString& label) {
        performed(file, [&](store::Connection& connection, store::RecordWriter& writer) {
            return store::addOption(connection, writer, u"panel_reason"_s, label);
        });
        return must(store::optionsOf(*file.connect(), u"panel_reason"_s)).back().id;
    };
    const Id undertake = add(more);
    const Id enough = add(u"Enough information"_s);
    const auto item = [&](const QStringList& reasons) {
        record::PanelItem made;
        made.id = file.ids.next(0);
        made.caf = file.caf.id;
        made.reasons = reasons;
        return made;
    };
    const std::vector<record::AnyRecord> items{item({more, u"Late"_s}), item({u"Late"_s, u"Enough information"_s, more}),
        item({u"More work"_s}), item({more + u" soon"_s})};
    must(file.writer().perform(store::Writer::saving(items)));
    const auto uses = must(store::optionUses(*file.connect(), u"panel_reason"_s));
    REQUIRE(uses.size() == 5);
    CHECK(uses[0].label == more);
    CHECK(uses[0].records == 2);
    CHECK(uses[3].label == u"Late"_s);
    CHECK(uses[3].records == 2);
    const auto places = must(store::labelUses(*file.connect(), u"panel_reason"_s, more));
    REQUIRE(places.size() == 1);
    CHECK(places[0].kind == "panel_item");
    CHECK(places[0].records == 2);
    const auto reasons = [&] {
        QStringList joined;
        for (const auto& each : must(store::RecordTable<record::PanelItem>::all(*file.connect())))
            joined += each.reasons.join(u" | "_s);
        return joined;
    };
    performed(file, [&](store::Connection& connection, store::RecordWriter& writer) {
        return store::renameOption(connection, writer, undertake, u"More work"_s);
    });
    CHECK(reasons()
        == QStringList{u"More work | Late"_s, u"Late | Enough information | More work"_s, u"More work"_s, more + u" soon"_s});
    const auto before = everyRow(file);
    const Id merged = performed(file, [&](store::Connection& connection, store::RecordWriter& writer) {
        return store::mergeOptions(connection, writer, u"panel_reason"_s, u"More work"_s, enough);
    });
    CHECK(reasons()
        == QStringList{
            u"Enough information | Late"_s, u"Late | Enough information"_s, u"Enough information"_s, more + u" soon"_s});
    performed(file, [&](store::Connection& connection, store::RecordWriter& writer) -> Result<Id> {
        const auto taken = store::takeBackGroup(connection, writer, merged);
        return taken ? Result(taken->event) : taken.error();
    });
    CHECK(everyRow(file) == before);
}
