// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"

#include "core/sample/episodeparts.h"
#include "core/sample/oversight.h"
#include "core/sample/parts.h"
#include "core/sample/spending.h"
#include "core/sample/startinglists.h"

#include <algorithm>
#include <optional>

namespace axs::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int windowMonths = 22;
constexpr qint64 mostWindows = 6; // one after another; beyond that several counties side by side

/// How a size is spread: so many windows one after another, and so many counties of them side by side.
struct Layout
{
    qint64 windows = 1;
    qint64 counties = 1;

    explicit Layout(qint64 size)
    {
        const qint64 needed = (size + printedSize - 1) / printedSize;
        windows = std::min(needed, mostWindows);
        counties = (needed + windows - 1) / windows;
    }

    /// Size of one window, the newest being 0. The first county's newest is the printed one.
    int sizeOf(qint64 county, qint64 window, qint64 size) const
    {
        if (windows == 1)
            return static_cast<int>(size);
        if (county == 0 && window == 0)
            return static_cast<int>(printedSize);
        const qint64 parts = windows * counties - 1;
        const qint64 place = county * windows + window - 1;
        const qint64 rest = size - printedSize;
        return static_cast<int>(rest * (place + 1) / parts - rest * place / parts);
    }
};

Window windowAt(int size, qint64 back, qint64 windows)
{
    const int monthsBack = static_cast<int>(back) * windowMonths;
    const Date from = firstDay.addMonths(-monthsBack);
    return {.size = size,
        .period = {from, from.addMonths(windowMonths).addDays(-1)},
        .monthsBack = monthsBack,
        .newest = back == 0,
        .oldest = back == windows - 1};
}

Plan planned(const Window& window, Random& random)
{
    Plan plan;
    plan.window = window;
    planChildren(plan, random);
    planSteps(plan, random);
    planReviews(plan, random);
    planScores(plan, random);
    planClosing(plan, random);
    return plan;
}

Result<void> drawReference(Writer& writer, std::vector<Id>& clusters, const Options& options, qint64 windows)
{
    clusters = drawPlaces(writer, static_cast<int>(windows - 1) * windowMonths);
    const auto lists = startingLists([&writer](const record::AnyRecord& option) {
        writer.give(std::get<record::Option>(option));
        return writer.result();
    });
    if (!lists)
        return lists;
    if (options.size == printedSize)
        drawPublished(writer);
    return writer.result();
}

void drawWindow(Plan& plan, Drawing& to, bool refers)
{
    to.teams = teamsOf(to.people);
    drawEpisodes(plan, to);
    if (refers) // there is one county's population to refer
        drawReferrals(to);
    if (!to.printed)
        return;
    drawBeforeCafs(to);
    drawSpending(to.payables, plan.window.size, to.writer, to.more);
}

Result<void> check(const Options& options)
{
    if (options.size < smallestSize || options.size > largestSize)
        return Error{u"A sample county holds from %1 to %2 CAFs."_s.arg(smallestSize).arg(largestSize),
            QString::number(options.size), Failure::usage};
    if (!tables().isComplete())
        return Error{u"The program is not installed completely: the sample’s tables are missing."_s, {}};
    return {};
}

} // namespace

Result<void> draw(const Options& options, const Sink& sink, const Progress& progress)
{
    if (const auto fine = check(options); !fine)
        return fine;
    const Layout layout(options.size);
    Writer writer(options.seed, sink);
    std::vector<Id> clusters;
    if (const auto given = drawReference(writer, clusters, options, layout.windows); !given)
        return given;

    Random random(options.seed * 0x9e3779b97f4a7c15ULL + 867);
    Random more(options.seed * 0xbf58476d1ce4e5b9ULL + 2009);
    qint64 done = 0;
    std::optional<Plan> printed;
    for (qint64 county = 0; county < layout.counties; ++county) {
        People people;
        for (qint64 back = layout.windows - 1; back >= 0; --back) {
            const Window window = windowAt(layout.sizeOf(county, back, options.size), back, layout.windows);
            Plan plan = planned(window, random);
            people.turnOver(random);
            people.assign(plan, random);
            drawPeople(people, clusters, writer, random);
            Drawing to{plan, people, clusters, writer, random, more, county == 0 && window.newest};
            drawWindow(plan, to, county == 0);
            if (to.printed)
                printed = plan;
            if (!writer.result())
                return writer.result();
            done += window.size;
            if (progress && !progress(done, options.size))
                return Error{u"Drawing the sample was stopped."_s, {}, Failure::cancelled};
        }
    }
    drawOversight(*printed, clusters, writer, options.seed);
    return writer.result();
}

} // namespace axs::sample
