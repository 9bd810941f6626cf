// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/childpage.h"
#include "core/store/events.h"
#include "tests/support/accessibility.h"
#include "tests/support/catch.h"
#include "tests/ui/records/recordsdesk.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString allText(const QWidget& page, const QString& name)
{
    QStringList texts;
    const QList<QLabel*> labels = page.findChild<QWidget*>(name)->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        texts += label->text();
    return texts.join(u'\n');
}

void open(ui::ChildPage& page, Id caf)
{
    QSignalSpy shown(&page, &ui::ChildPage::shown);
    page.showChildOf(caf);
    REQUIRE(waitFor([&] { return !shown.isEmpty(); }));
}

std::size_t views(RecordsDesk& desk)
{
    const auto connection = desk.file().connect();
    const auto events = must(store::eventsOf(*connection, desk.file().child.id));
    return static_cast<std::size_t>(
        std::count_if(events.begin(), events.end(), [](const store::Event& each) { return each.action == "view"; }));
}

} // namespace

TEST_CASE("The child's page shows the open episode first and who works with the child now", "[child]")
{
    RecordsDesk desk;
    TestFile& file = desk.file();
    const auto id = [&] { return file.ids.next(file.clock.nowMilliseconds()); };
    record::Caf old;
    old.id = id();
    old.child = file.child.id;
    old.cluster = file.caf.cluster;
    old.reference = u"EXE-07-QX-0001"_s;
    old.started = Date::fromCalendar(2007, 3, 2);
    old.closed = Date::fromCalendar(2007, 9, 3);
    record::Meeting meeting;
    meeting.id = id();
    meeting.caf = file.caf.id;
    meeting.state = record::MeetingState::held;
    meeting.heldOn = Date::fromCalendar(2009, 4, 20);
    record::Attendance came;
    came.id = id();
    came.meeting = meeting.id;
    came.name = u"B. Teacher"_s;
    came.sector = u"School"_s;
    came.attended = true;
    record::Attendance absent = came;
    absent.id = id();
    absent.name = u"C. Absent"_s;
    absent.attended = false;
    desk.save({ old, meeting, came, absent });
    ui::ChildPage page(desk.session());
    page.resize(1072, 700);
    page.show();
    open(page, file.caf.id);
    CHECK(allText(page, u"child.open"_s).contains(file.caf.reference));
    CHECK_FALSE(allText(page, u"child.open"_s).contains(old.reference));
    CHECK(allText(page, u"child.others"_s).contains(old.reference));
    const QString workers = allText(page, u"child.workers"_s);
    CHECK(workers.contains(u"B. Teacher\ncame to the TAC of 20 April 2009, School"_s));
    CHECK_FALSE(workers.contains(u"C. Absent"_s));
    CHECK(allText(page, u"caf.timeline"_s).contains(u"TAC meeting"_s));
    CHECK(namelessFocusables(page).join(u'\n') == QString());
    QSignalSpy requested(&page, &ui::ChildPage::cafRequested);
    click(page, u"child.episode.1"_s);
    REQUIRE(requested.size() == 1);
    CHECK(requested.first().first().value<Id>() == old.id);
}

TEST_CASE("An address that is not to be disclosed is shown when asked for, which is noted", "[child]")
{
    RecordsDesk desk;
    TestFile& file = desk.file();
    record::Residence residence;
    residence.id = file.ids.next(file.clock.nowMilliseconds());
    residence.child = file.child.id;
    residence.address = u"1 Hidden Lane"_s;
    residence.secret = true;
    desk.save({ residence });
    ui::ChildPage page(desk.session());
    page.resize(1072, 700);
    page.show();
    open(page, file.caf.id);
    REQUIRE(waitFor([&] { return views(desk) == 1; }));
    CHECK(allText(page, u"child.addresses"_s).contains(u"Not to be disclosed"_s));
    CHECK_FALSE(allText(page, u"child.addresses"_s).contains(u"Hidden"_s));
    click(page, u"child.secret.show"_s);
    CHECK(allText(page, u"child.addresses"_s).contains(u"1 Hidden Lane (not to be disclosed)"_s));
    REQUIRE(waitFor([&] { return views(desk) == 2; }));
}
