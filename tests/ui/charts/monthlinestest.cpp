// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/charts/devonfigures.h"
#include "ui/charts/renderchart.h"

#include <QImage>
#include <QPainter>

using namespace axs;
using namespace Qt::Literals::StringLiterals;
using figure::ChartKind;
using figure::Figure;

namespace {

std::vector<Mark> draw(const Figure& figure, ChartKind kind, int width)
{
    const ChartStyle style = ChartStyle::print(12);
    QImage image(width, static_cast<int>(chartHeight(figure, kind, style, width)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    return renderChart(painter, image.rect(), figure, kind, style);
}

} // namespace

TEST_CASE("A backlog has a mark for every month, in their order, that opens those who wait")
{
    const std::vector<Mark> marks = draw(devon::backlog(), ChartKind::monthLines, 600);
    REQUIRE(marks.size() == 22);
    CHECK(marks.front().cell == figure::CellName{u"backlog"_s, u"2007-09"_s, u"waiting"_s});
    CHECK(marks.back().cell.row == u"2009-06"_s);
    CHECK(marks.front().words == u"2007-09: waiting at the month’s end 2, received 20, reviewed 18"_s);
    CHECK(marks[3].words.contains(u"received No data"_s));
    CHECK(marks[7].words.contains(u"waiting at the month’s end c"_s));
    for (std::size_t month = 1; month < marks.size(); ++month)
        CHECK(marks[month].area.center().x() > marks[month - 1].area.center().x());
}

TEST_CASE("Names of months are left out where they have no room, the first never")
{
    const auto named = [](const std::vector<Mark>& marks) {
        return std::count_if(marks.begin(), marks.end(), [](const Mark& mark) { return !mark.labelArea.isEmpty(); });
    };
    const std::vector<Mark> narrow = draw(devon::backlog(), ChartKind::monthLines, 300);
    const std::vector<Mark> wide = draw(devon::backlog(), ChartKind::monthLines, 2400);
    CHECK_FALSE(narrow.front().labelArea.isEmpty());
    CHECK(named(narrow) < 8);
    CHECK(named(wide) == 22);
}

TEST_CASE("A single month is a point")
{
    Figure figure = devon::backlog();
    figure.rows.resize(1);
    CHECK(draw(figure, ChartKind::monthLines, 480).size() == 1);
}

TEST_CASE("A step is drawn from its median to its 90th percentile")
{
    Figure figure = devon::qualityByCluster();
    figure.id = u"timeliness"_s;
    figure.columns = {{u"step"_s, u"Step"_s, figure::ColumnKind::text}, {u"episodes"_s, u"CAFs"_s, figure::ColumnKind::count},
        {u"median_days"_s, u"Median"_s, figure::ColumnKind::days}, {u"ninetieth_days"_s, u"90th"_s, figure::ColumnKind::days}};
    figure.rows = {{devon::text(u"started→completed"_s), devon::number(4), devon::number(12), devon::number(32.2)},
        {devon::text(u"completed→TAC"_s), devon::number(0), {figure::NoData{}, {}, {}}, {figure::NoData{}, {}, {}}}};
    figure.total.reset();
    const std::vector<Mark> marks = draw(figure, ChartKind::ranges, 480);
    REQUIRE(marks.size() == 2);
    CHECK(marks[0].words == u"started→completed: median 12, up to the 90th percentile 32"_s);
    CHECK(marks[1].words == u"completed→TAC: No data"_s);
}

TEST_CASE("Referrals are shared out into those with and without a CAF alone")
{
    Figure figure = devon::cafsPerThousand();
    figure.id = u"social-care-referrals"_s;
    const auto count = figure::ColumnKind::count;
    figure.columns = {{u"cluster"_s, u"AXS cluster"_s, figure::ColumnKind::text}, {u"referrals"_s, u"Referrals"_s, count},
        {u"with_caf"_s, u"With"_s, count}, {u"without_caf"_s, u"Without"_s, count}, {u"harm_route"_s, u"Harm"_s, count},
        {u"with_caf_percent"_s, u"With, %"_s, figure::ColumnKind::percent}};
    figure.rows = {{devon::text(u"Bideford"_s), devon::number(7), devon::number(2), devon::number(4), devon::number(1),
        devon::share(2, 6, 100)}};
    figure.total.reset();
    const std::vector<Mark> marks = draw(figure, ChartKind::hundredPercentBars, 480);
    REQUIRE(marks.size() == 2);
    CHECK(marks[0].cell.column == u"with_caf"_s);
    CHECK(marks[1].cell.column == u"without_caf"_s);
    CHECK(marks[1].area.width() == Approx(marks[0].area.width() * 2).margin(1));
}
