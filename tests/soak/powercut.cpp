// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A day's work is recorded once, call by call; then the power is cut at every call of it, several times over, and each
// disk that this may leave is opened: all that was acknowledged is there, and the rest wholly or not at all.
#include "tests/soak/desk.h"
#include "tests/soak/fileactions.h"
#include "tests/soak/look.h"
#include "tests/soak/run.h"

#include <algorithm>

namespace axs::soak {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What was done between two acknowledgements, and what the file may say when the power goes meanwhile.
struct Stretch
{
    const char* action = "";
    bool changesKeys = false;
    std::vector<State> allowed; ///< before, what each of its own transactions left, and after
    std::map<QString, QStringList> passphrases; ///< by person: before and after
};

struct Day
{
    Snapshot start;
    std::vector<Op> ops;
    std::vector<Stretch> stretches;
};

void notePassphrases(Stretch& stretch, const Desk& desk)
{
    for (const auto& [person, passphrase] : desk.passphrases)
        stretch.passphrases[person] << passphrase;
}

State stateOf(Desk& desk)
{
    return must(readState(*must(desk.file().connect(store::Access::read))));
}

Day recordDay(Desk& desk, Run& run)
{
    Day day;
    std::vector<Action> work = actions(run.isProtected());
    std::shuffle(work.begin(), work.end(), run.random());
    Recording recording(desk.folder());
    day.start = recording.start();
    must(desk.open());
    State before = stateOf(desk);
    int number = 0;
    for (const Action& action : work) {
        Stretch stretch{action.name, action.changesKeys, {before}, {}};
        notePassphrases(stretch, desk);
        if (auto done = action.run(desk); !done)
            giveUp(done.error());
        recording.mark(++number);
        notePassphrases(stretch, desk);
        before = stateOf(desk);
        stretch.allowed.push_back(before);
        day.stretches.push_back(std::move(stretch));
    }
    day.ops = recording.ops();
    desk.close();
    return day;
}

/// Adds what each transaction left within a stretch: the disk right after its journal went.
void addSteps(Day& day, Run& run)
{
    DiskImage image(day.start);
    std::size_t place = 0;
    for (const Op& op : day.ops) {
        image.apply(op);
        if (op.kind == Op::Kind::mark)
            ++place;
        if (op.kind != Op::Kind::leave || !op.name.endsWith("county.axs-journal") || place == day.stretches.size())
            continue;
        const QString folder = run.folder(u"step"_s);
        writeFiles(folder, image.settled());
        const Look look = lookAt(folder + u"/county.axs"_s, run.isProtected(), store::Access::read);
        if (!look.isSound)
            run.complain(u"%1: a step leaves %2"_s.arg(QLatin1StringView(day.stretches[place].action), look.problem));
        day.stretches[place].allowed.push_back(look.state);
    }
}

/// Every person opens the file with their passphrase of before or after.
bool everybodyOpens(const QString& path, const Stretch& stretch, QString& problem)
{
    for (const auto& [person, passphrases] : stretch.passphrases) {
        if (passphrases.size() < 2)
            continue; // added or removed just now
        const bool opens = std::any_of(passphrases.begin(), passphrases.end(), [&](const QString& passphrase) {
            store::Opening opening;
            opening.unlocking = typed(passphrase);
            opening.migrations = repeatableMigrations();
            const auto file = store::File::open(path, store::Access::write, opening);
            if (!file)
                problem = person + u": "_s + file.error().sentence + u" | "_s + file.error().detail;
            return file.has_value();
        });
        if (!opens)
            return false;
    }
    return true;
}

void cutHere(const DiskImage& image, const Day& day, std::size_t place, Run& run)
{
    constexpr int openWhollyEvery = 50;
    const Stretch& stretch = day.stretches[place];
    const QString folder = run.folder(u"cut"_s);
    const Files files = image.cut(run.random());
    writeFiles(folder, files);
    const QString path = folder + u"/county.axs"_s;
    QString problem;
    bool isGood = true;
    if (run.isProtected() && (stretch.changesKeys || run.tally.runs % openWhollyEvery == 0))
        isGood = everybodyOpens(path, stretch, problem);
    if (isGood) {
        const Look look = lookAt(path, run.isProtected());
        isGood = look.isSound && std::find(stretch.allowed.begin(), stretch.allowed.end(), look.state)
            != stretch.allowed.end();
        if (!isGood)
            problem = look.isSound ? QString::fromUtf8(differences(look.state, stretch.allowed.front())) : look.problem;
    }
    ++run.tally.runs;
    run.tally.saves += static_cast<qint64>(place);
    if (isGood)
        return;
    ++run.tally.lost;
    QStringList names;
    for (const auto& [name, bytes] : files)
        names << u"%1 (%2)"_s.arg(QString::fromUtf8(name)).arg(bytes.size());
    run.complain(u"power cut %1, in “%2”: %3; left: %4"_s.arg(run.tally.runs)
                     .arg(QLatin1StringView(stretch.action), problem, names.join(u", "_s)));
}

void cutEverywhere(const Day& day, Run& run)
{
    constexpr int cutsAtEach = 2;
    // With a number of runs given, they are spread over the whole day.
    const auto all = static_cast<qint64>(day.ops.size()) * cutsAtEach;
    const auto left = run.mostRuns() > 0 ? run.mostRuns() - run.tally.runs : all;
    DiskImage image(day.start);
    std::size_t place = 0;
    for (const Op& op : day.ops) {
        image.apply(op);
        if (op.kind == Op::Kind::mark)
            ++place;
        for (int cut = 0; cut < cutsAtEach && place < day.stretches.size() && run.goesOn(); ++cut) {
            if (left >= all || below(run.random(), static_cast<std::size_t>(all)) < static_cast<std::size_t>(left))
                cutHere(image, day, place, run);
        }
    }
}

} // namespace

void powerCut(Run& run)
{
    while (run.goesOn()) {
        Desk desk(run.folder(u"day"_s), run.isProtected());
        Day day = recordDay(desk, run);
        addSteps(day, run);
        cutEverywhere(day, run);
    }
}

} // namespace axs::soak
