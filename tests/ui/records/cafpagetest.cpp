// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/cafpage.h"
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/ui/records/opencaf.h"
#include "ui/parts/datefield.h"
#include "ui/parts/errorsummary.h"
#include "ui/parts/lookupfield.h"
#include "ui/parts/noticebar.h"

#include "core/store/drafts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("A new CAF with a bad date is listed, mended and saved with its references")
{
    Open open;
    open.openNew();
    CHECK(QApplication::focusWidget() == &the<QLineEdit>(*open.page, u"caf.child.forename"_s));
    typeInto(*open.page, u"caf.child.forename"_s, u"Ada"_s);
    typeInto(*open.page, u"caf.child.surname"_s, u"Example"_s);
    typeInto(*open.page, u"caf.child.date_of_birth"_s, u"31/13/2003"_s);
    typeInto(*open.page, u"caf.episode.cluster"_s, u"Exeter"_s);
    typeInto(*open.page, u"caf.episode.started"_s, u"2 mar 09"_s);
    open.page->save();
    auto& summary = the<ErrorSummary>(*open.page, u"errorSummary"_s);
    REQUIRE(waitFor([&] { return summary.isVisible(); }));
    REQUIRE(summary.problems().size() == 1);
    CHECK(summary.problems().first().sentence == u"“31/13/2003” is not a date. Write it like 7 Aug 2009."_s);
    pressKey(summary, Qt::Key_Return);
    auto& born = the<DateField>(*open.page, u"caf.child.date_of_birth"_s);
    CHECK(open.page->focusWidget() == born.lineEdit());
    typeInto(*open.page, u"caf.child.date_of_birth"_s, u"14 jan 03"_s);
    CHECK_FALSE(summary.isVisible());
    open.save();
    const pathway::CafCase stored = open.stored(open.page->caf());
    CHECK(stored.child.forename == u"Ada"_s);
    CHECK(stored.child.dateOfBirth == Date::fromCalendar(2003, 1, 14));
    CHECK(stored.caf.cluster == open.desk.file().exeter.id);
    CHECK(stored.caf.started == Date::fromCalendar(2009, 3, 2));
    CHECK(stored.caf.child == stored.child.id);
    CHECK(stored.caf.reference.startsWith(u"EXE-09-"_s));
    CHECK(stored.child.reference.startsWith(u"C-09-"_s));
    CHECK(open.drafts().empty());
}

TEST_CASE("A draft survives the page and the session, and is offered but not applied")
{
    Open open;
    open.openCaf();
    typeInto(*open.page, u"caf.child.surname"_s, u"Renamed"_s);
    typeInto(*open.page, u"caf.episode.completed"_s, u"31/1"_s);
    open.keepDraft();
    open.page.reset();
    open.desk.closeSession();
    open.desk.openSession();
    open.show();
    open.openCaf();
    CHECK(the<QLineEdit>(*open.page, u"caf.child.surname"_s).text() == u"O’Brien-Sample"_s);
    auto& bar = the<QWidget>(*open.page, u"caf.draft"_s);
    REQUIRE(bar.isVisible());
    CHECK(textOf(*open.page, u"caf.draft.sentence"_s).startsWith(u"You stopped here "_s));
    click(*open.page, u"caf.draft.continue"_s);
    CHECK_FALSE(bar.isVisible());
    CHECK(the<QLineEdit>(*open.page, u"caf.child.surname"_s).text() == u"Renamed"_s);
    CHECK(the<DateField>(*open.page, u"caf.episode.completed"_s).typedText() == u"31/1"_s);
    CHECK(open.stored(open.desk.file().caf.id).child.surname == u"O’Brien-Sample"_s);
}

TEST_CASE("A draft is kept for somebody who has not typed a name")
{
    Open open;
    open.desk.session().setAuthor({});
    open.openCaf();
    typeInto(*open.page, u"caf.child.surname"_s, u"Renamed"_s);
    open.keepDraft();
    REQUIRE(open.drafts().size() == 1);
    CHECK(open.drafts().front().author == u"(not named)"_s);
}

TEST_CASE("A file that somebody else writes to is shown with the reason and cannot be changed")
{
    TestFile file;
    file.writer();
    QObject context;
    std::shared_ptr<ui::Session> session;
    ui::Session::open(
        file.path(), file.who, &context, [&](Result<std::shared_ptr<ui::Session>> opened) { session = must(opened); });
    REQUIRE(waitFor([&] { return session != nullptr; }));
    REQUIRE_FALSE(session->isWritable());
    QTemporaryDir folder;
    SettingsStore settings(folder.path());
    ui::CafPage page(*session, settings);
    page.show();
    QSignalSpy viewed(&page, &ui::CafPage::viewed);
    page.openCaf(file.caf.id);
    REQUIRE(waitFor([&] { return !viewed.isEmpty(); }));
    CHECK(the<QLineEdit>(page, u"caf.child.surname"_s).isReadOnly());
    CHECK_FALSE(the<QPushButton>(page, u"caf.save"_s).isEnabled());
    CHECK(textOf(page, u"caf.readOnlyReason"_s).startsWith(u"Nothing can be changed here. "_s));
    CHECK(the<QLabel>(page, u"caf.readOnlyReason"_s).isVisible());
}

TEST_CASE("A discarded draft is gone from the file")
{
    Open open;
    open.openCaf();
    typeInto(*open.page, u"caf.child.surname"_s, u"Renamed"_s);
    open.keepDraft();
    REQUIRE(open.drafts().size() == 1);
    open.openCaf();
    click(*open.page, u"caf.draft.discard"_s);
    CHECK(waitFor([&] { return open.drafts().empty(); }));
}

TEST_CASE("A child who may be there already is shown while typing and can be used")
{
    Open open;
    open.openNew();
    typeInto(*open.page, u"caf.child.forename"_s, u"Zoe"_s);
    typeInto(*open.page, u"caf.child.surname"_s, u"Obrien-Sampel"_s);
    auto& panel = the<QWidget>(*open.page, u"caf.duplicates"_s);
    REQUIRE(waitFor([&] { return panel.isVisible(); }));
    click(*open.page, u"caf.duplicates.0.use"_s);
    CHECK(waitFor([&] { return !panel.isVisible(); }));
    CHECK(the<QLineEdit>(*open.page, u"caf.child.surname"_s).text() == u"O’Brien-Sample"_s);
    typeInto(*open.page, u"caf.episode.cluster"_s, u"Bideford"_s);
    typeInto(*open.page, u"caf.episode.started"_s, u"1/7/09"_s);
    open.save();
    CHECK(open.stored(open.page->caf()).caf.child == open.desk.file().child.id);
}

TEST_CASE("The last save can be taken back, and that again")
{
    Open open;
    open.openCaf();
    const Id caf = open.desk.file().caf.id;
    typeInto(*open.page, u"caf.child.surname"_s, u"Renamed"_s);
    typeInto(*open.page, u"caf.episode.coordinator"_s, u"B. Coordinator"_s);
    open.save();
    REQUIRE(open.stored(caf).child.surname == u"Renamed"_s);
    click(*open.page, u"caf.undoSave"_s);
    REQUIRE(waitFor([&] { return open.notice().contains(u"2 records"_s); }));
    click(*open.page, u"noticeAction"_s);
    REQUIRE(waitFor([&] { return open.stored(caf).child.surname == u"O’Brien-Sample"_s; }));
    CHECK(open.stored(caf).caf.coordinator.isEmpty());
    CHECK(waitFor([&] { return the<QLineEdit>(*open.page, u"caf.child.surname"_s).text() == u"O’Brien-Sample"_s; }));
    click(*open.page, u"noticeAction"_s);
    CHECK(waitFor([&] { return open.stored(caf).child.surname == u"Renamed"_s; }));
    CHECK(open.stored(caf).caf.coordinator == u"B. Coordinator"_s);
}

TEST_CASE("A CAF as it was made has no save to take back")
{
    Open open;
    open.openCaf();
    click(*open.page, u"caf.undoSave"_s);
    CHECK(waitFor([&] { return open.notice().startsWith(u"Nothing was saved"_s); }));
}

TEST_CASE("The history tells who changed which field from what to what, with names for links")
{
    Open open;
    open.openCaf();
    typeInto(*open.page, u"caf.episode.cluster"_s, u"Exeter"_s);
    open.save();
    click(*open.page, u"caf.history"_s);
    auto& table = the<QTableWidget>(*open.page, u"caf.history.table"_s);
    REQUIRE(waitFor([&] { return table.rowCount() > 0; }));
    QStringList first;
    for (int column = 1; column < 6; ++column)
        first << table.item(0, column)->text();
    CHECK(first == QStringList{ u"A. Coordinator"_s, u"CAF"_s, u"AXS cluster"_s, u"Bideford"_s, u"Exeter"_s });
}

TEST_CASE("A review is saved with its three voices")
{
    Open open;
    open.openCaf();
    click(*open.page, u"caf.reviews.add"_s);
    typeInto(*open.page, u"caf.reviews.0.reviewed_on"_s, u"20 jul 09"_s);
    const auto choose = [&](const QString& voice, const QString& answer) {
        auto& chips = the<QWidget>(*open.page, u"caf.reviews.0."_s + voice);
        the<QAbstractButton>(chips, u"choice-"_s + answer).click();
    };
    choose(u"child_rating"_s, u"mostly"_s);
    choose(u"parent_rating"_s, u"completely"_s);
    choose(u"lead_rating"_s, u"n/a"_s);
    typeInto(*open.page, u"caf.reviews.0.child_comment"_s, u"School is better"_s);
    open.save();
    const pathway::CafCase stored = open.stored(open.desk.file().caf.id);
    REQUIRE(stored.of<record::Review>().size() == 1);
    const record::Review& review = stored.of<record::Review>().front();
    CHECK(review.reviewedOn == Date::fromCalendar(2009, 7, 20));
    CHECK(review.childRating == record::Rating::mostly);
    CHECK(review.parentRating == record::Rating::completely);
    CHECK(review.leadRating == record::Rating::notApplicable);
    CHECK(review.childComment == u"School is better"_s);
}

TEST_CASE("A removed row comes back by undo, and goes from the file by a save")
{
    Open open;
    record::Review review;
    review.id = open.desk.file().ids.next(open.desk.file().clock.nowMilliseconds());
    review.caf = open.desk.file().caf.id;
    review.reviewedOn = Date::fromCalendar(2009, 6, 1);
    open.desk.save({ review });
    open.openCaf();
    open.page->focusField(u"review/%1/reviewed_on"_s.arg(review.id.text()));
    click(*open.page, u"caf.reviews.0.remove"_s);
    REQUIRE(waitFor([&] { return open.notice().startsWith(u"Review of 1 June 2009"_s); }));
    CHECK(open.page->findChild<QWidget*>(u"caf.reviews.0"_s) == nullptr);
    click(*open.page, u"noticeAction"_s);
    CHECK(open.page->findChild<QWidget*>(u"caf.reviews.0"_s) != nullptr);
    CHECK_FALSE(open.page->isDirty());
    click(*open.page, u"caf.reviews.0.remove"_s);
    REQUIRE(waitFor([&] { return open.page->isDirty(); }));
    open.save();
    CHECK(open.stored(open.desk.file().caf.id).of<record::Review>().empty());
}

TEST_CASE("Undo takes back the typing of one field as one step")
{
    Open open;
    open.openCaf();
    auto& forename = the<QLineEdit>(*open.page, u"caf.child.forename"_s);
    typeInto(*open.page, u"caf.child.forename"_s, u"Ada"_s);
    typeInto(*open.page, u"caf.child.surname"_s, u"Example"_s);
    forename.setFocus();
    pressKey(forename, Qt::Key_Z, Qt::ControlModifier);
    CHECK(the<QLineEdit>(*open.page, u"caf.child.surname"_s).text() == u"O’Brien-Sample"_s);
    CHECK(forename.text() == u"Ada"_s);
    pressKey(forename, Qt::Key_Z, Qt::ControlModifier);
    CHECK(forename.text() == u"Zoë"_s);
    pressKey(forename, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(forename.text() == u"Ada"_s);
}

TEST_CASE("A new person and a new role are added in place and saved with the CAF")
{
    Open open;
    open.openCaf();
    auto& lead = the<QWidget>(*open.page, u"caf.people.lead"_s);
    auto* line = lead.findChild<QLineEdit*>();
    line->setFocus();
    QTest::keyClicks(line, u"S. Enco"_s);
    Q_EMIT qobject_cast<LookupField*>(&lead)->addRequested(u"S. Enco"_s);
    auto& role = the<QWidget>(*open.page, u"caf.people.lead_role"_s);
    Q_EMIT qobject_cast<LookupField*>(&role)->addRequested(u"SENCO"_s);
    open.save();
    const pathway::CafCase stored = open.stored(open.desk.file().caf.id);
    CHECK(stored.caf.leadRole == u"SENCO"_s);
    const auto connection = open.desk.file().connect();
    const auto people = must(store::findPractitioners(*connection, u"S. Enco"_s, 5));
    REQUIRE(people.size() == 1);
    CHECK(people.front().id == stored.caf.lead);
    CHECK(people.front().role == u"SENCO"_s);
    CHECK(people.front().reference.startsWith(u"P-"_s));
}

TEST_CASE("Every control of the CAF page has a name for a screen reader")
{
    Open open;
    open.openCaf();
    click(*open.page, u"caf.reviews.add"_s);
    click(*open.page, u"caf.consent.add"_s);
    click(*open.page, u"caf.scores.add"_s);
    click(*open.page, u"caf.scores.0.remove"_s);
    REQUIRE(waitFor([&] { return open.notice().startsWith(u"New score"_s); }));
    CHECK(namelessFocusables(*open.page).join(u'\n') == QString());
}
