// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samplefile.h"
#include "core/figure/catalogue.h"
#include "core/figure/sentence.h"
#include "core/store/file.h"
#include "core/store/livefacts.h"
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "ui/charts/figurechart.h"
#include "ui/dashboard/figurecard.h"

#include <QApplication>
#include <QGridLayout>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

namespace {

/// All figures of the sample county in the report's period, small numbers hidden or not.
std::vector<figure::Figure> sampleFigures(bool suppress)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.axs"_s);
    REQUIRE(exchange::writeSampleFile(path, {867, 1}).has_value());
    const auto file = store::File::open(path, store::Access::read);
    REQUIRE(file.has_value());
    const auto connection = file.value()->connect(store::Access::read);
    REQUIRE(connection.has_value());
    store::LiveFacts live;
    REQUIRE(live.load(*connection.value(), u"Figures from the record file sample.axs"_s, file.value()->today()).has_value());
    figure::Query query;
    query.suppress = suppress;
    query.filter.period = {Date::fromCalendar(2007, 9, 1), Date::fromCalendar(2009, 6, 30)};
    return live.read([&](const figure::Facts& facts) { return figure::compute(facts, query); });
}

bool hasNumber(const figure::Figure& figure, const std::function<bool(const figure::Column&)>& wanted)
{
    for (std::size_t place = 1; place < figure.columns.size(); ++place) {
        if (wanted(figure.columns[place])
            && std::any_of(figure.rows.begin(), figure.rows.end(),
                [place](const figure::Row& row) { return row[place].number().has_value(); }))
            return true;
    }
    return false;
}

bool showsNumber(const figure::Figure& figure)
{
    return hasNumber(figure, [](const figure::Column&) { return true; });
}

bool isPercent(const figure::Column& column)
{
    return column.kind == figure::ColumnKind::percent;
}

/// A bar of printed shares needs one; every other chart marks also what hides.
bool drawsMarks(const FigureChart& chart)
{
    const std::vector<figure::Column>& columns = chart.figure().columns;
    return chart.kind() != figure::ChartKind::hundredPercentBars
        || std::none_of(columns.begin(), columns.end(), isPercent) || hasNumber(chart.figure(), isPercent);
}

} // namespace

TEST_CASE("Every figure of the sample county becomes a card whose marks are its cells")
{
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Appearance::light, 100);
    for (const bool suppress : {false, true}) {
        const std::vector<figure::Figure> figures = sampleFigures(suppress);
        REQUIRE(static_cast<std::ptrdiff_t>(figures.size())
            == std::count_if(figure::catalogue().begin(), figure::catalogue().end(),
                [](const figure::Definition& each) { return !each.listing; }));
        QWidget page;
        auto* grid = new QGridLayout(&page);
        int place = 0;
        for (const figure::Figure& figure : figures) {
            auto* card = new FigureCard(&page);
            card->setFigure(figure, figure::definition(figure.id)->chart);
            grid->addWidget(card, place / 2, place % 2);
            ++place;
        }
        test::grab(page, suppress ? u"sample-hidden"_s : u"sample"_s, 1072);
        CHECK(test::clippedTexts(page) == QStringList());
        for (FigureChart* chart : page.findChildren<FigureChart*>()) {
            CAPTURE(chart->figure().id.toStdString(), suppress);
            if (!chart->figure().hasData() || chart->kind() == figure::ChartKind::tableOnly)
                continue;
            CHECK(figure::figureSentence(chart->figure()).isEmpty() == !showsNumber(chart->figure()));
            CHECK(chart->marks().empty() == !drawsMarks(*chart));
            for (const Mark& mark : chart->marks())
                CHECK(chart->figure().cell(mark.cell.row, mark.cell.column) != nullptr);
        }
    }
}
