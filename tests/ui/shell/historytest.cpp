// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history.h"

#include "tests/support/catch.h"

using namespace axs;
using namespace axs::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

Place listOf(const QString& cluster)
{
    Place place{PageKind::children, {}, {}, {}, {}};
    place.filter.clusters = {cluster};
    return place;
}

} // namespace

TEST_CASE("Back returns to the place before, with the filter it had when it was left")
{
    History history;
    history.go({PageKind::home, {}, {}, {}, {}});
    history.go(listOf(u"Exeter"_s));
    history.replace(listOf(u"Tiverton"_s));
    history.go({PageKind::caf, {}, Id{7}, {}, {}});
    const auto back = history.back();
    REQUIRE(back);
    CHECK(back->page == PageKind::children);
    CHECK(back->filter.clusters == QStringList{u"Tiverton"_s});
    const auto forward = history.forward();
    REQUIRE(forward);
    CHECK(forward->record == Id{7});
}

TEST_CASE("Going somewhere forgets what lay ahead, and going where one is adds nothing")
{
    History history;
    history.go({PageKind::home, {}, {}, {}, {}});
    history.go(listOf(u"Exeter"_s));
    REQUIRE(history.back());
    history.go({PageKind::dashboard, {}, {}, {}, {}});
    history.go({PageKind::dashboard, {}, {}, {}, {}});
    CHECK_FALSE(history.canGoForward());
    const auto back = history.back();
    REQUIRE(back);
    CHECK(back->page == PageKind::home);
    CHECK_FALSE(history.canGoBack());
    CHECK_FALSE(history.back());
}

TEST_CASE("The way back has an end, and the oldest places go first")
{
    History history;
    for (int i = 0; i < 250; ++i)
        history.go({PageKind::caf, {}, Id{i + 1}, {}, {}});
    int steps = 0;
    while (history.back())
        ++steps;
    CHECK(steps == int(History::longest) - 1);
    CHECK(history.now().record == Id{250 - int(History::longest) + 1});
}
