// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cases.h"
#include "core/store/drafts.h"
#include "core/store/recordtable.h"
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/ui/records/recordsdesk.h"
#include "ui/parts/choicechips.h"
#include "ui/parts/lookupfield.h"
#include "ui/records/contactdialog.h"
#include "ui/records/harmdialog.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

ui::OpenChild openChild(RecordsDesk& desk)
{
    const auto connection = desk.file().connect();
    return ui::openChildOf(*connection, desk.file().caf.id);
}

void begin(ui::QuickDialog& dialog, const ui::OpenChild& about)
{
    QSignalSpy ready(&dialog, &ui::QuickDialog::ready);
    dialog.begin(about);
    REQUIRE((dialog.isReady() || waitFor([&] { return !ready.isEmpty(); })));
}

template <class Record>
std::vector<Record> stored(RecordsDesk& desk)
{
    const auto connection = desk.file().connect();
    return must(store::RecordTable<Record>::all(*connection));
}

std::vector<store::Draft> drafts(RecordsDesk& desk)
{
    const auto connection = desk.file().connect();
    return must(store::drafts(*connection));
}

void save(ui::QuickDialog& dialog)
{
    QSignalSpy recorded(&dialog, &ui::QuickDialog::recorded);
    dialog.save();
    REQUIRE(waitFor([&] { return !recorded.isEmpty(); }));
}

/// As choosing “Add …” does.
void addChild(QWidget& dialog, const QString& name, const QString& typed)
{
    auto& field = the<LookupField>(dialog, name);
    field.lineEdit()->setText(typed);
    Q_EMIT field.addRequested(typed);
}

} // namespace

TEST_CASE("A contact is recorded about the child whose page is open", "[contact]")
{
    RecordsDesk desk;
    ui::ContactDialog dialog(desk.session());
    begin(dialog, openChild(desk));
    CHECK(the<LookupField>(dialog, u"contact.child"_s).chosenId() == desk.file().child.id);
    the<ChoiceChips>(dialog, u"contact.way"_s).setChosen(u"visit"_s);
    typeInto(dialog, u"contact.with_whom"_s, u"Mother"_s);
    the<QPlainTextEdit>(dialog, u"contact.said"_s).setPlainText(u"Sleeps badly"_s);
    typeInto(dialog, u"contact.next_step"_s, u"Ring the school"_s);
    save(dialog);
    const auto contacts = stored<record::Contact>(desk);
    REQUIRE(contacts.size() == 1);
    CHECK(contacts[0].child == desk.file().child.id);
    CHECK(contacts[0].caf == desk.file().caf.id);
    CHECK(contacts[0].way == record::ContactWay::visit);
    CHECK(contacts[0].withWhom == u"Mother"_s);
    CHECK(contacts[0].said == u"Sleeps badly"_s);
    CHECK(contacts[0].nextStep == u"Ring the school"_s);
    CHECK(contacts[0].heldOn == desk.session().today());
    CHECK(drafts(desk).empty());
}

TEST_CASE("A contact about somebody who is not in the file makes the child, and no CAF", "[contact]")
{
    RecordsDesk desk;
    ui::ContactDialog dialog(desk.session());
    begin(dialog, {});
    addChild(dialog, u"contact.child"_s, u"Ada Mary Example"_s);
    save(dialog);
    const auto contacts = stored<record::Contact>(desk);
    REQUIRE(contacts.size() == 1);
    CHECK_FALSE(contacts[0].caf.isSet());
    const auto children = stored<record::Child>(desk);
    REQUIRE(children.size() == 2);
    CHECK(children[1].id == contacts[0].child);
    CHECK(children[1].forename == u"Ada Mary"_s);
    CHECK(children[1].surname == u"Example"_s);
    CHECK(children[1].reference.startsWith(u"C-"_s));
    CHECK(stored<record::Caf>(desk).size() == 1);
}

TEST_CASE("A contact without a child is not saved and loses nothing", "[contact]")
{
    RecordsDesk desk;
    {
        ui::ContactDialog dialog(desk.session());
        begin(dialog, {});
        the<QPlainTextEdit>(dialog, u"contact.said"_s).setPlainText(u"Rang twice"_s);
        dialog.save();
        CHECK(stored<record::Contact>(desk).empty());
        dialog.reject();
    }
    REQUIRE(waitFor([&] { return drafts(desk).size() == 1; }));
    CHECK(drafts(desk)[0].form == u"contact"_s);
    CHECK(drafts(desk)[0].kind == "contact");
    ui::ContactDialog again(desk.session());
    begin(again, openChild(desk));
    CHECK(the<QPlainTextEdit>(again, u"contact.said"_s).toPlainText() == u"Rang twice"_s);
    click(again, u"contact.discard"_s);
    CHECK(the<QPlainTextEdit>(again, u"contact.said"_s).toPlainText().isEmpty());
    REQUIRE(waitFor([&] { return drafts(desk).empty(); }));
}

TEST_CASE("The window about harm gives the authority's numbers, or says who knows them", "[harm]")
{
    RecordsDesk desk;
    ui::HarmDialog none(nullptr);
    none.begin({});
    CHECK(textOf(none, u"harm.phones"_s).contains(u"Office hours: not entered yet: ask the manager"_s));
    CHECK(textOf(none, u"harm.now"_s).contains(u"needs no consent"_s));
    CHECK(textOf(none, u"harm.family"_s).startsWith(u"Do not tell the family first"_s));
    CHECK(textOf(none, u"harm.clause"_s).contains(u"S1 Part Two, 2.0"_s));
    auto authorities = stored<record::Authority>(desk);
    record::Authority authority = authorities.empty() ? record::Authority() : authorities[0];
    if (!authority.id.isSet())
        authority.id = desk.file().ids.next(desk.file().clock.nowMilliseconds());
    authority.harmPhone = u"01392 000000"_s;
    authority.harmPhoneOutOfHours = u"0845 000000"_s;
    desk.save({ authority });
    ui::HarmDialog dialog(&desk.session());
    begin(dialog, {});
    REQUIRE(waitFor([&] {
        return textOf(dialog, u"harm.phones"_s) == u"Office hours: 01392 000000\nOut of hours: 0845 000000"_s;
    }));
}

TEST_CASE("Harm is recorded without a child of the file, with who was told and when", "[harm]")
{
    RecordsDesk desk;
    ui::HarmDialog dialog(&desk.session());
    begin(dialog, {});
    typeInto(dialog, u"harm.child_described"_s, u"A boy of about six at the bus stop"_s);
    dialog.save();
    CHECK(stored<record::HarmReport>(desk).empty());
    typeInto(dialog, u"harm.told"_s, u"P. Duty, assessment team"_s);
    typeInto(dialog, u"harm.told_how"_s, u"telephone, 14:20"_s);
    QSignalSpy recorded(&dialog, &ui::QuickDialog::recorded);
    save(dialog);
    const auto reports = stored<record::HarmReport>(desk);
    REQUIRE(reports.size() == 1);
    CHECK_FALSE(reports[0].child.isSet());
    CHECK(reports[0].childDescribed == u"A boy of about six at the bus stop"_s);
    CHECK(reports[0].told == u"P. Duty, assessment team"_s);
    CHECK(reports[0].raisedOn == desk.session().today());
    CHECK(recorded.first().first().toString().endsWith(u"The written follow-up is due now."_s));
}

TEST_CASE("Every control of the small windows has a name for a screen reader", "[contact]")
{
    RecordsDesk desk;
    ui::ContactDialog contact(desk.session());
    begin(contact, openChild(desk));
    CHECK(namelessFocusables(contact).join(u'\n') == QString());
    contact.reject();
    ui::HarmDialog harm(&desk.session());
    begin(harm, openChild(desk));
    CHECK(namelessFocusables(harm).join(u'\n') == QString());
}
