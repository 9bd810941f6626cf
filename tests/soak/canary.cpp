// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ten thousand names that stand nowhere else are typed by every action; then all that was ever written is searched for
// them: the bytes of every write to the file's folder, journals too, and every file in the home folder.
#include "tests/soak/desk.h"
#include "tests/soak/run.h"

#include <QDir>
#include <QFileInfo>

namespace axs::soak {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int wantedNames = 10'000;

/// How often the beginning of a planted name stands in the bytes: as typed, folded, or in 16-bit letters.
qint64 hitsIn(const QByteArray& bytes)
{
    static const QByteArray narrow = "quarzi";
    static const QByteArray wide = [] {
        QByteArray letters;
        for (const char letter : narrow)
            letters.append('\0').append(letter);
        return letters.mid(1); // either byte order holds these bytes
    }();
    const QByteArray lower = bytes.toLower();
    return lower.count(narrow) + lower.count(wide);
}

void useHome(const QString& home)
{
    QDir().mkpath(home + u"/tmp"_s);
    qputenv("HOME", home.toUtf8());
    qputenv("TMPDIR", (home + u"/tmp"_s).toUtf8());
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(name, (home + u"/."_s + QString::fromLatin1(name)).toUtf8());
}

/// Works until so many names were typed; answers how often they were written in clear.
qint64 writtenInClear(Desk& desk, int names)
{
    qint64 hits = 0;
    while (desk.names().size() < names) {
        Recording recording(desk.folder());
        must(desk.open());
        for (const Action& action : actions(desk.isProtected()))
            must(action.run(desk));
        must(importCafs(desk, names / 20));
        desk.close();
        for (const Op& op : recording.ops())
            hits += hitsIn(op.bytes) + hitsIn(op.name) + hitsIn(op.other);
    }
    return hits;
}

qint64 standingIn(const QString& folder)
{
    qint64 hits = 0;
    for (const auto& [name, bytes] : readFiles(folder))
        hits += hitsIn(name) + hitsIn(bytes);
    return hits;
}

/// Only the file, its journal, its lock, its new beginning and its backups are ever written.
void checkWrittenPaths(Run& run, const QString& folder)
{
    const QByteArray path = (folder + u"/county.axs"_s).toUtf8();
    const QByteArray stem = (folder + u"/county"_s).toUtf8();
    for (const QByteArray& each : writtenPaths()) {
        const bool isOurs = each == path || each == path + "-journal" || each == path + ".part"
            || each == path + ".part-journal" || each.startsWith(path + ".lock") || each == path + ".rekeyed"
            || each == path + ".rekeyed-journal" || each.startsWith(path + ".rekeyed.lock")
            || each == folder.toUtf8() || each == "/dev/null" || each.startsWith(stem + " backups");
        const bool isHarness = each.startsWith(run.folder(u"control"_s).toUtf8());
        if (!isOurs && !isHarness)
            run.complain(u"written outside the file: "_s + QString::fromUtf8(each));
    }
}

} // namespace

void canary(Run& run)
{
    const QString home = run.folder(u"home"_s);
    useHome(home);
    // The search itself must be able to find.
    Desk control(run.folder(u"control"_s), false);
    if (writtenInClear(control, 100) == 0 || standingIn(control.folder()) == 0)
        giveUp({u"Names in a plain file were not found: the search is blind."_s, {}});
    while (run.goesOn()) {
        Desk desk(home + u"/Documents"_s, run.isProtected());
        const qint64 written = writtenInClear(desk, wantedNames);
        const qint64 standing = standingIn(home);
        run.tally.runs += desk.names().size();
        run.tally.unnoticed += written + standing;
        if (written + standing > 0)
            run.complain(u"%1 times written, %2 times standing in clear"_s.arg(written).arg(standing));
        checkWrittenPaths(run, desk.folder());
    }
}

} // namespace axs::soak
