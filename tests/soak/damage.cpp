// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/damage.h"

#include "tests/soak/fileactions.h"

#include <algorithm>

namespace axs::soak {

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray journal = "county.axs-journal";

State stateOf(Run& run, const Desk& desk, const Files& files)
{
    const QString folder = run.folder(u"then"_s);
    writeFiles(folder, files);
    const Look look = lookAt(folder + u"/county.axs"_s, desk.isProtected());
    if (!look.isSound)
        giveUp({u"A file as it once stood is not sound."_s, look.problem});
    return look.state;
}

bool isInSave(const Files& files)
{
    const auto found = files.find(journal);
    return found != files.end() && !found->second.isEmpty();
}

/// The disk after each action, and now and then in the middle of a save.
void rememberDisk(Past& past, const Snapshot& start, const std::vector<Op>& ops, Run& run, const Desk& desk)
{
    constexpr std::size_t oneIn = 12;
    DiskImage image(start);
    std::size_t place = 0;
    std::vector<Files> middles;
    for (const Op& op : ops) {
        image.apply(op);
        if (op.kind == Op::Kind::mark)
            past.versions[place++].files = image.settled();
        const bool isWrite = op.kind == Op::Kind::write;
        if (isWrite && place > 0 && place < past.versions.size() && below(run.random(), oneIn) == 0) {
            if (Files files = image.settled(); isInSave(files))
                middles.push_back(std::move(files));
        }
        if (op.kind != Op::Kind::leave || op.name != journal)
            continue;
        for (const Files& files : middles)
            past.saves.push_back({files, stateOf(run, desk, files), stateOf(run, desk, image.settled())});
        middles.clear();
    }
}

} // namespace

Past workThrough(Desk& desk, Run& run)
{
    Past past;
    std::vector<Op> ops;
    Snapshot start;
    {
        Recording recording(desk.folder());
        start = recording.start();
        must(desk.open());
        int number = 0;
        for (const Action& action : actions(run.isProtected())) {
            if (action.isOfFile)
                continue;
            must(action.run(desk));
            recording.mark(++number);
            const auto connection = must(desk.file().connect(store::Access::read));
            past.versions.push_back({{}, must(readState(*connection)), must(store::trailHead(*connection))});
        }
        ops = recording.ops();
        desk.close();
    }
    rememberDisk(past, start, ops, run, desk);
    return past;
}

void mustBeSound(Run& run, const Desk& desk, const Past::Version& version)
{
    const QString folder = run.folder(u"sound"_s);
    writeFiles(folder, version.files);
    const Look look = lookAt(folder + u"/county.axs"_s, desk.isProtected());
    if (!look.isSound || look.state != version.state)
        giveUp({u"The undamaged file is not sound."_s,
            look.problem + QString::fromUtf8(differences(look.state, version.state))});
}

void judgeDamage(
    Run& run, const Desk& desk, const Files& files, const std::vector<const State*>& allowed, const QString& what,
    const store::TrailHead* remembered)
{
    const QString folder = run.folder(u"damaged"_s);
    writeFiles(folder, files);
    const QString path = folder + u"/county.axs"_s;
    ++run.tally.runs;
    ++run.tally.damaged;
    store::Opening opening;
    opening.migrations = repeatableMigrations();
    if (desk.isProtected())
        opening.unlocking = typed(desk.passphrases.at(Desk::keeper));
    // The whole way in costs a key's derivation; a damaged header is only noticed there.
    const bool wholeWay = !desk.isProtected() || what.contains(u"header"_s) || run.tally.runs % 20 == 0;
    if (wholeWay) {
        const auto file = store::File::open(path, store::Access::write, opening);
        if (!file) {
            ++run.tally.noticed;
            if (file.error().sentence.isEmpty())
                run.complain(what + u": an error without a sentence"_s);
            return;
        }
    }
    const Look look = lookAt(path, desk.isProtected(), store::Access::write, remembered);
    if (!look.isSound) {
        ++run.tally.noticed;
        return;
    }
    const bool isSame = std::any_of(
        allowed.begin(), allowed.end(), [&](const State* state) { return *state == look.state; });
    if (isSame) {
        ++run.tally.harmless;
        return;
    }
    ++run.tally.unnoticed;
    QStringList differing;
    for (const State* state : allowed)
        differing << QString::fromUtf8(differences(look.state, *state));
    run.complain(u"%1 was not noticed:%2"_s.arg(what, differing.join(u" or"_s)));
}

} // namespace axs::soak
