// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/journeys/keyboardpathway.h"

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

void Pathway::begin()
{
    desk.openReady(desk.copyOfSample());
    REQUIRE(cafsCounted() == 867);
    desk.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(comes([this] { return desk.isOn(ui::PageKind::caf) && isIn(u"caf.child.forename"_s); }));
    desk.type(u"Ada"_s);
    answer(u"caf.child.surname"_s, u"Pathway"_s);
    answer(u"caf.child.date_of_birth"_s, u"14 jan 03"_s);
    section(u"episode"_s);
    answer(u"caf.episode.cluster"_s, u"Ivybridge"_s);
}

void Pathway::checklist()
{
    const QString row = addRow(u"checklist"_s);
    answer(row + u"done_on"_s, u"2 feb 09"_s);
    answer(row + u"by"_s, u"B. Teacher"_s);
    answer(row + u"asked_by"_s, u"Her mother"_s);
    answer(row + u"outcome"_s, u"triggers a CAF"_s);
    save();
    CHECK(stored().caf.reference.startsWith(u"IVY-09-"_s));
    CHECK(stored().of<record::Checklist>().front().outcome == record::ChecklistOutcome::triggersCaf);
    CHECK(cafsCounted() == 867); // a checklist is a record, and no CAF yet
}

void Pathway::decision(const QString& decided, const QString& on)
{
    const QString row = addRow(u"consent"_s);
    answer(row + u"decision"_s, decided);
    answer(row + u"decided_on"_s, on);
    answer(row + u"person"_s, u"Anna Pathway"_s);
    answer(row + u"parental_responsibility"_s, u"yes"_s);
}

void Pathway::declinedConsent()
{
    decision(u"declined"_s, u"9 feb 09"_s);
    section(u"episode"_s);
    answer(u"caf.episode.started"_s, u"10 feb 09"_s);
    answer(u"caf.episode.completed"_s, u"20 feb 09"_s);
    const QStringList sentences = refused();
    REQUIRE(sentences.size() == 1);
    CHECK(sentences.front().contains(u"The family declined"_s));
    CHECK(sentences.front().contains(u"single-agency steps"_s)); // Part One, 2.1
    section(u"episode"_s);
    answer(u"caf.episode.started"_s, {});
    answer(u"caf.episode.completed"_s, {});
    const QString row = addRow(u"contacts"_s);
    answer(row + u"held_on"_s, u"12 feb 09"_s);
    answer(row + u"way"_s, u"visit"_s);
    answer(row + u"saw_child"_s, u"yes"_s);
    answer(row + u"said"_s, u"The school goes on alone; we ask again in March."_s);
    answer(row + u"next_on"_s, u"2 mar 09"_s);
    save();
    CHECK(cafsCounted() == 867); // nor is a refusal
}

void Pathway::assessment()
{
    decision(u"given"_s, u"2 mar 09"_s);
    section(u"episode"_s);
    answer(u"caf.episode.started"_s, u"3 mar 09"_s);
    answer(u"caf.episode.completed"_s, u"20 mar 09"_s);
    answer(u"caf.episode.agencies"_s, u"School; PCT"_s);
    const auto people = ask([](store::Connection& connection) { return store::findPractitioners(connection, {}, 2); });
    REQUIRE(people.size() == 2);
    section(u"people"_s);
    answer(u"caf.people.assessor"_s, people[0].name);
    answer(u"caf.people.lead"_s, people[1].name);
    const QString part = addRow(u"assessment"_s);
    answer(part + u"section"_s, u"development of the child"_s);
    answer(part + u"text"_s, u"Reads little, and sleeps badly."_s);
    answer(part + u"author"_s, u"B. Teacher"_s);
    answer(part + u"received_on"_s, u"20 mar 09"_s);
    const QString need = addRow(u"needs"_s);
    answer(need + u"need"_s, u"To sleep through"_s);
    answer(need + u"agencies"_s, u"School; PCT"_s);
    answer(need + u"identified_on"_s, u"20 mar 09"_s);
    save();
    CHECK(stored().caf.assessor.isSet());
    REQUIRE(stored().caf.lead.isSet());
    CHECK(stored().of<record::LeadSpell>().size() == 1); // the history follows the lead
    CHECK(comes([this] { return cafsCounted() == 868; })); // from the start of the assessment
}

void Pathway::team()
{
    const QString meeting = addRow(u"meetings"_s);
    answer(meeting + u"held_on"_s, u"30 mar 09"_s);
    answer(meeting + u"state"_s, u"held"_s);
    answer(meeting + u"chair"_s, u"C. Head"_s);
    const auto lead = ask([id = stored().caf.lead](store::Connection& connection) -> Result<record::Practitioner> {
        auto table = store::RecordTable<record::Practitioner>::open(connection);
        auto found = table ? table->find(id) : table.error();
        return found ? Result(found->value()) : Result<record::Practitioner>(found.error());
    });
    const QString invited = addRow(u"invited"_s);
    answer(invited + u"practitioner"_s, lead.name);
    answer(invited + u"name"_s, lead.name);
    answer(invited + u"invited_on"_s, u"23 mar 09"_s);
    answer(invited + u"attended"_s, u"yes"_s);
    const QString action = addRow(u"plan"_s);
    answer(action + u"action"_s, u"A bedtime plan with the health visitor"_s);
    answer(action + u"owner"_s, u"Health visitor"_s);
    answer(action + u"agreed_on"_s, u"30 mar 09"_s);
    answer(action + u"due_on"_s, u"30 jun 09"_s);
    save();
    const pathway::CafCase now = stored();
    REQUIRE(now.of<record::Attendance>().size() == 1);
    CHECK(now.of<record::Attendance>().front().practitioner == now.caf.lead);
    CHECK(now.of<record::Attendance>().front().meeting == now.of<record::Meeting>().front().id);
}

void Pathway::withdrawnConsent()
{
    decision(u"withdrawn"_s, u"20 apr 09"_s);
    save();
    const QString row = addRow(u"sharing"_s);
    answer(row + u"decision"_s, u"shared"_s);
    answer(row + u"shared_on"_s, u"27 apr 09"_s);
    answer(row + u"what"_s, u"The plan"_s);
    answer(row + u"recipient"_s, u"The surgery"_s);
    const QString sentences = refused().join(u'\n');
    CHECK(sentences.contains(u"withdrawn"_s));
    section(u"sharing"_s);
    press(u"caf.sharing.0.remove"_s);
    decision(u"given"_s, u"1 may 09"_s);
    save();
    CHECK(stored().of<record::Sharing>().empty());
    CHECK(stored().of<record::Consent>().size() == 4);
}

void Pathway::lateReview()
{
    activate();
    desk.press(Qt::Key_3, Qt::AltModifier);
    REQUIRE(comes([this] { return desk.isOn(ui::PageKind::work); }));
    tabTo(u"work.search"_s);
    typeLetters(u"Ada Pathway"_s);
    auto* table = desk.part<QTableView>(u"work.table"_s);
    REQUIRE(table != nullptr);
    int row = -1;
    REQUIRE(comes([&] {
        for (int each = 0; each < table->model()->rowCount(); ++each) {
            QString line;
            for (int column = 0; column < table->model()->columnCount(); ++column)
                line += table->model()->index(each, column).data().toString() + u'|';
            if (line.contains(u"First review"_s) && line.contains(u"Ada Pathway"_s))
                row = each;
            else if (!line.contains(u"Ada Pathway"_s))
                return false;
        }
        return row >= 0;
    }));
    tabTo(u"work.table"_s);
    desk.press(Qt::Key_Home, Qt::ControlModifier);
    for (int each = 0; each < row; ++each)
        desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    REQUIRE(comes([this] { return desk.isOn(ui::PageKind::caf) && page().caf() == caf; }));
    REQUIRE(comes([this] { return page().findChild<ui::SectionList*>()->current() == u"reviews"_s; }));
    const QString review = addRow(u"reviews"_s);
    answer(review + u"reviewed_on"_s, u"22 jul 09"_s);
    answer(review + u"child_rating"_s, u"mostly"_s);
    answer(review + u"parent_rating"_s, u"completely"_s);
    answer(review + u"lead_rating"_s, u"mostly"_s);
    save();
}

void Pathway::harm()
{
    activate();
    desk.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    const auto opened = [this]() -> QWidget* {
        QWidget* active = QApplication::activeWindow();
        return active && active != &window() && active->objectName() == u"harm"_s ? active : nullptr;
    };
    REQUIRE(comes([&] {
        const QWidget* dialog = opened();
        const auto* told = dialog ? dialog->findChild<QWidget*>(u"harm.told"_s) : nullptr;
        return told && told->isVisible() && told->isEnabled();
    }));
    answer(u"harm.concern"_s, u"A bruise on the arm"_s, opened());
    answer(u"harm.told"_s, u"Children’s social care, duty desk"_s, opened());
    press(u"harm.save"_s, opened());
    REQUIRE(comes([&] { return stored().of<record::HarmReport>().size() == 1; }));
    CHECK_FALSE(stored().of<record::HarmReport>().front().writtenOn.isSet());
    if (QWidget* dialog = opened())
        QTest::keyClick(dialog, Qt::Key_Escape);
    REQUIRE(comes([&] { return window().isActiveWindow() || (window().activateWindow(), false); }));
    REQUIRE(comes([this] { return page().isEnabled() && !page().isDirty(); }));
}

void Pathway::stepUpAndClosing()
{
    const QString step = addRow(u"threshold"_s);
    answer(step + u"decided_on"_s, u"22 jul 09"_s);
    answer(step + u"level"_s, u"level 3"_s);
    answer(step + u"reason"_s, u"The bruise"_s);
    const QString referral = addRow(u"referrals"_s);
    answer(referral + u"referred_on"_s, u"22 jul 09"_s);
    save();
    CHECK_FALSE(stored().caf.closed.isSet()); // stepping up never closes

    section(u"closing"_s);
    answer(u"caf.closing.closed"_s, u"23 jul 09"_s);
    answer(u"caf.closing.closure_reason"_s, u"Passed to social care"_s);
    const QString sentences = refused().join(u'\n');
    CHECK(sentences.contains(u"does not close the episode while need is unmet"_s)); // Part One, 4.3
    section(u"needs"_s);
    openRow(u"caf.needs.0"_s, u"state"_s);
    answer(u"caf.needs.0.state"_s, u"met"_s);
    answer(u"caf.needs.0.met_on"_s, u"22 jul 09"_s);
    section(u"plan"_s);
    openRow(u"caf.plan.0"_s, u"done_on"_s);
    answer(u"caf.plan.0.done_on"_s, u"29 jun 09"_s);
    answer(u"caf.plan.0.outcome"_s, u"achieved"_s);
    section(u"closing"_s);
    answer(u"caf.closing.closure_reason"_s, u"Outcomes achieved"_s);
    save();
    CHECK(stored().caf.closed == Date::fromCalendar(2009, 7, 23));
}

TEST_CASE("One child goes from checklist to closure by keyboard alone")
{
    Pathway pathway;
    pathway.begin();
    pathway.checklist();
    pathway.declinedConsent();
    pathway.assessment();
    pathway.team();
    pathway.withdrawnConsent();
    pathway.lateReview();
    pathway.harm();
    pathway.stepUpAndClosing();
}
