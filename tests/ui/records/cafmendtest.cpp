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

TEST_CASE("What is unusual is saved once it is ticked with a reason")
{
    Open open;
    open.openCaf();
    auto& agencies = the<QWidget>(*open.page, u"caf.episode.agencies"_s);
    agencies.setFocus();
    for (const QChar letter : u"School"_s)
        QTest::keyClick(&agencies, letter.toLatin1());
    open.page->save();
    const auto list = [&] { return open.page->findChildren<QLineEdit*>(); };
    QLineEdit* reason = nullptr;
    for (QLineEdit* each : list()) {
        if (each->objectName().startsWith(u"reason-caf.one-agency"_s))
            reason = each;
    }
    REQUIRE(reason != nullptr);
    CHECK(open.stored(open.desk.file().caf.id).caf.agencies.isEmpty());
    the<QAbstractButton>(*open.page, QString(reason->objectName()).replace(u"reason-"_s, u"confirm-"_s)).click();
    QTest::keyClicks(reason, u"Nobody else is needed yet"_s);
    open.save();
    const pathway::CafCase after = open.stored(open.desk.file().caf.id);
    CHECK(after.caf.agencies == u"School"_s);
    REQUIRE(after.of<record::AcceptedFinding>().size() == 1);
    CHECK(after.of<record::AcceptedFinding>()[0].finding.startsWith(u"caf.one-agency"_s));
    CHECK(after.of<record::AcceptedFinding>()[0].because == u"Nobody else is needed yet"_s);
    CHECK(after.of<record::AcceptedFinding>()[0].acceptedBy == u"A. Coordinator"_s);
    // It stays accepted: the next save asks nothing.
    typeInto(*open.page, u"caf.child.known_as"_s, u"Zo"_s);
    open.save();
    CHECK(open.stored(open.desk.file().caf.id).of<record::AcceptedFinding>().size() == 1);
}

TEST_CASE("A hand-over on the form makes the history of lead professionals")
{
    Open open;
    const Id before = open.desk.file().caf.lead;
    record::Practitioner next;
    next.id = open.desk.file().ids.next(open.desk.file().clock.nowMilliseconds());
    next.name = u"N. Next"_s;
    open.desk.save({ next });
    open.openCaf();
    typeInto(*open.page, u"caf.people.lead"_s, u"N. Next"_s);
    open.save();
    const pathway::CafCase after = open.stored(open.desk.file().caf.id);
    CHECK(after.caf.lead == next.id);
    const auto& spells = after.of<record::LeadSpell>();
    REQUIRE(spells.size() == (before.isSet() ? 2U : 1U));
    CHECK(spells.back().practitioner == next.id);
    CHECK(spells.back().from == open.desk.session().today());
}

TEST_CASE("A withdrawn consent says on the page that nothing more may be shared, and what waits")
{
    Open open;
    record::Consent consent;
    consent.id = open.desk.file().ids.next(open.desk.file().clock.nowMilliseconds());
    consent.caf = open.desk.file().caf.id;
    consent.decision = record::ConsentDecision::withdrawn;
    consent.decidedOn = Date::fromCalendar(2009, 5, 1);
    consent.person = u"J. Sample"_s;
    record::CopyGiven copy;
    copy.id = open.desk.file().ids.next(open.desk.file().clock.nowMilliseconds());
    copy.caf = consent.caf;
    copy.recipient = u"School"_s;
    open.openCaf();
    CHECK_FALSE(the<QWidget>(*open.page, u"caf.withdrawn"_s).isVisible());
    open.desk.save({ consent, copy });
    auto& banner = the<QWidget>(*open.page, u"caf.withdrawn"_s);
    REQUIRE(waitFor([&] { return banner.isVisible(); }));
    CHECK(banner.accessibleName().contains(u"Nothing more may be shared"_s));
    CHECK(banner.accessibleName().contains(u"Pending: 1 copy that is due"_s));
}

TEST_CASE("What one field was before is put back from the history, and that can be undone")
{
    Open open;
    record::Caf changed = open.desk.file().caf;
    changed.serviceType = u"Bereavement"_s;
    open.desk.save({ changed });
    changed.serviceType = u"Housing"_s;
    open.desk.save({ changed });
    open.openCaf();
    click(*open.page, u"caf.history"_s);
    auto& table = the<QTableWidget>(*open.page, u"caf.history.table"_s);
    REQUIRE(waitFor([&] { return table.rowCount() > 0; }));
    int row = -1;
    for (int i = 0; i < table.rowCount(); ++i) {
        if (table.item(i, 4)->text() == u"Bereavement"_s)
            row = i;
    }
    REQUIRE(row >= 0);
    table.selectRow(row);
    click(*open.page, u"caf.history.putBack"_s);
    CHECK(open.page->isDirty());
    open.save();
    CHECK(open.stored(changed.id).caf.serviceType == u"Bereavement"_s);
}
