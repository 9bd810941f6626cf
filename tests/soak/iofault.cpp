// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every call that an action makes on the record file, its journal and its folder fails: the first, the second, and so
// on until the action goes through. Each time the action says so or succeeds, nothing is half-saved, and it goes
// through at the next attempt.
#include "tests/soak/desk.h"
#include "tests/soak/look.h"
#include "tests/soak/run.h"

#include <cerrno>
#include <cstdio>

namespace axs::soak {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Way
{
    const char* name;
    int error;
    bool stays;
};
constexpr Way ways[]{
    {"a fault", EIO, false},
    {"a full disk once", ENOSPC, false},
    {"a disk that is gone", EIO, true},
    {"a full disk", ENOSPC, true},
};

Result<void> reopen(Desk& desk)
{
    desk.close();
    return desk.open();
}

/// Opening is an action too.
std::vector<Action> allActions(bool isProtected)
{
    std::vector<Action> all = actions(isProtected);
    all.push_back({"opening", reopen});
    return all;
}

class Sweep
{
public:
    Sweep(Desk& desk, Run& run, const Action& action, const Way& way)
        : m_desk(desk)
        , m_run(run)
        , m_action(action)
        , m_way(way)
    {
    }

    /// Fails the call at this place; false when the action made fewer calls.
    bool failAt(int place)
    {
        if (!m_desk.isOpen())
            must(m_desk.open());
        const State before = state();
        if (!m_last.empty() && m_last != before)
            lose({}, u"lost since the last save:"_s + QString::fromUtf8(differences(m_last, before)));
        QByteArray failed;
        Result<void> done;
        {
            const FaultyDisk faulty(m_desk.folder(), {place, m_way.error, m_way.stays});
            done = m_action.run(m_desk);
            failed = faulty.what();
        }
        if (failed.isEmpty()) {
            if (!done)
                m_run.complain(what(failed) + u": fails without a fault: "_s + done.error().detail);
            return false;
        }
        ++m_run.tally.runs;
        judge(before, done, failed);
        return true;
    }

private:
    QString what(const QByteArray& failed) const
    {
        return u"%1 at “%2” in “%3”"_s.arg(QLatin1StringView(m_way.name), QString::fromUtf8(failed),
            QLatin1StringView(m_action.name));
    }

    Look look() const { return lookAt(m_desk.path(), m_desk.isProtected()); }
    State state() const
    {
        return must(readState(
            *must(store::Connection::open(m_desk.path(), store::Access::write, false, m_desk.isProtected()))));
    }

    void judge(const State& before, const Result<void>& done, const QByteArray& failed)
    {
        // Nobody looks into a protected file that nobody has opened.
        if (!m_desk.isOpen() && m_desk.isProtected()) {
            if (auto opened = m_desk.open(); !opened)
                return lose(failed, u"cannot be opened: "_s + opened.error().sentence + opened.error().detail);
        }
        const Look after = look();
        if (!after.isSound)
            lose(failed, u"the file is not sound: "_s + after.problem);
        else if (done)
            ++m_run.tally.saves;
        else if (done.error().sentence.isEmpty())
            lose(failed, u"an error without a sentence"_s);
        if (!m_desk.isOpen() || below(m_run.random(), 8) == 0) {
            m_desk.close();
            if (auto opened = m_desk.open(); !opened)
                return lose(failed, u"cannot be opened: "_s + opened.error().sentence + opened.error().detail);
        }
        // An update that was cut off is done when the file is opened next.
        if (const State reopened = state(); after.state != reopened && !m_action.isOfFile)
            lose(failed, u"another process would see:"_s + QString::fromUtf8(differences(after.state, reopened)));
        if (auto again = m_action.run(m_desk); !again)
            lose(failed, u"the next attempt fails: "_s + again.error().sentence + u" | "_s + again.error().detail);
        else
            ++m_run.tally.saves;
        const Look later = look();
        m_last = later.state;
        if (!later.isSound)
            lose(failed, u"after the next attempt: "_s + later.problem);
        if (!done && after.state != before && !isWhole(before, after.state, later.state))
            lose(failed, u"half-saved:"_s + QString::fromUtf8(differences(before, after.state)));
    }

    /// Reported as failed and yet saved: then as many rows came as at the next, good attempt.
    bool isWhole(const State& before, const State& after, const State& later) const
    {
        const auto rows = [](const State& state, const QByteArray& table) {
            const auto found = state.find(table);
            return found == state.end() ? 0 : found->second.left(found->second.indexOf(':')).toInt();
        };
        for (const QByteArray table : {"revision", "event"}) {
            const int first = rows(after, table) - rows(before, table);
            const int second = rows(later, table) - rows(after, table);
            if (first != second && !m_action.hasSteps)
                return false;
        }
        return true;
    }

    void lose(const QByteArray& failed, const QString& problem)
    {
        ++m_run.tally.lost;
        m_run.complain(what(failed) + u": "_s + problem);
    }

    Desk& m_desk;
    Run& m_run;
    const Action& m_action;
    const Way& m_way;
    State m_last; ///< after the last good save
};

/// Begins a new file now and then: each run is checked whole, and must not grow slow.
void sweep(Run& run, const Action& action, const Way& way)
{
    // A failed change of keys may leave a person, and there is room for sixteen.
    const int mostOnOneFile = action.changesKeys ? 8 : 30;
    bool failed = true;
    for (int first = 0; failed && run.goesOn(); first += mostOnOneFile) {
        Desk desk(run.folder(u"faults"_s), run.isProtected());
        Sweep sweep(desk, run, action, way);
        for (int place = first; failed && place < first + mostOnOneFile && run.goesOn(); ++place)
            failed = sweep.failAt(place);
    }
}

} // namespace

void ioFault(Run& run)
{
    while (run.goesOn()) {
        for (const Way& way : ways) {
            for (const Action& action : allActions(run.isProtected())) {
                if (run.wantsAction(action.name))
                    sweep(run, action, way);
            }
            if (run.goesOn())
                std::fprintf(stderr, "%s: every call of every action, after %.1f min\n", way.name, run.minutes());
        }
    }
}

} // namespace axs::soak
