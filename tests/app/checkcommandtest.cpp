// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/trail.h"

#include "tests/app/program.h"
#include "tests/support/catch.h"
#include "tests/support/testfile.h"

#include <QDir>
#include <QSettings>

using namespace axs;
using namespace axs::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What this computer remembers of the file, as the program's settings keep it.
void remember(const Program& program, const QString& fileId, const store::TrailHead& head)
{
    QDir().mkpath(program.path(u"settings/axs-pathway"_s));
    QSettings settings(program.path(u"settings/axs-pathway/axs-pathway.ini"_s), QSettings::IniFormat);
    settings.setValue(u"trail/"_s + fileId,
        u"%1 %2 1248393600000"_s.arg(head.seq).arg(QString::fromLatin1(head.hash.toHex())));
}

} // namespace

TEST_CASE("check prints where the list of events ends, and warns of an older copy")
{
    TestFile file;
    const QString fileId = file.open().fileId();
    file.close();
    const auto head = must(store::trailHead(*file.connect()));
    const Program program;
    const Answer sound = program.run({u"check"_s, file.path()});
    CHECK(sound.status == 0);
    CHECK(sound.output.endsWith(u"Trail: event 1, head %1\n"_s.arg(head.shortHash())));

    remember(program, fileId, head);
    CHECK(program.run({u"check"_s, file.path()}).status == 0);

    remember(program, fileId, {2, QByteArray(32, '\x11')});
    const Answer older = program.run({u"check"_s, file.path()});
    CHECK(older.status == 1);
    CHECK(older.problems
        == u"events: warning: This is an older copy of the file last used here on 24 July 2009 (event 2, head 11111111). "
           "Look for the newer one.\n"_s);

    remember(program, fileId, {1, QByteArray(32, '\x11')});
    CHECK(program.run({u"check"_s, file.path()}).problems.startsWith(
        u"events: warning: This file went another way than the file last used here"_s));
}

TEST_CASE("check lists what somebody accepted, with the reason, and asks nobody about it")
{
    TestFile file;
    record::Caf caf = file.caf;
    caf.agencies = u"Health"_s;
    must(file.writer().perform(store::Writer::saving({caf})));
    const Program program;
    const Answer open = program.run({u"check"_s, file.path()});
    CHECK(open.status == 1);
    CHECK(open.problems.contains(u"Only one agency is named"_s));
    record::AcceptedFinding accepted;
    accepted.id = file.ids.next(0);
    accepted.caf = caf.id;
    accepted.finding = u"caf.one-agency %1 agencies"_s.arg(caf.id.text());
    accepted.because = u"the school does both"_s;
    must(file.writer().perform(store::Writer::saving({accepted})));
    const Answer answer = program.run({u"check"_s, file.path()});
    CHECK(answer.status == 0);
    CHECK(answer.problems.isEmpty());
    CHECK(answer.output.contains(u"(Integrated working report, 3.1 a) – accepted because the school does both\n"_s));
}

TEST_CASE("check names an event that was changed")
{
    TestFile file;
    {
        const auto connection = must(store::Connection::open(file.path(), store::Access::write));
        must(connection->execute("DROP TRIGGER event_is_chained; UPDATE event SET author = 'Mallory'"));
    }
    const Answer answer = Program().run({u"check"_s, file.path()});
    CHECK(answer.status == 1);
    CHECK(answer.problems.contains(u"event 1: error: Event 1 was changed or moved after it was written."_s));
}
