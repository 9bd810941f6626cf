// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/charts/devonfigures.h"
#include "ui/charts/renderchart.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

using namespace axs;
using figure::ChartKind;
using figure::Figure;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Drawn
{
    QImage image;
    std::vector<Mark> marks;

    const Mark& of(const QString& row, const QString& column) const
    {
        const auto found = std::find_if(marks.begin(), marks.end(), [&](const Mark& mark) {
            return mark.cell.row == row && mark.cell.column == column;
        });
        REQUIRE(found != marks.end());
        return *found;
    }
    bool holds(const QColor& colour, const QRectF& area) const
    {
        const QRect pixels = area.toAlignedRect().intersected(image.rect());
        for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
            for (int x = pixels.left(); x <= pixels.right(); ++x) {
                if (image.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    }
};

Drawn draw(const Figure& figure, ChartKind kind, double text = 12, int width = 480)
{
    const ChartStyle style = ChartStyle::print(text);
    Drawn drawn;
    drawn.image = QImage(width, static_cast<int>(chartHeight(figure, kind, style, width)), QImage::Format_RGB32);
    drawn.image.fill(Qt::white);
    QPainter painter(&drawn.image);
    drawn.marks = renderChart(painter, drawn.image.rect(), figure, kind, style);
    return drawn;
}

const std::tuple<Figure, ChartKind> everyChart[] = {{devon::cafsPerThousand(), ChartKind::lyingBars},
    {devon::predictedCafs(), ChartKind::predictedActual}, {devon::qualityByCluster(), ChartKind::ranges},
    {devon::reviewOutcomes(), ChartKind::hundredPercentBars}, {devon::genderByCluster(), ChartKind::hundredPercentBars},
    {devon::cafsByAge(), ChartKind::standingColumns}, {devon::assessorConcentration(), ChartKind::bandColumns},
    {devon::assessmentsByRole(), ChartKind::pairedLyingBars}, {devon::referralsAndCafs(), ChartKind::scatter},
    {devon::backlog(), ChartKind::monthLines}};

} // namespace

TEST_CASE("No chart lets names or values overlap or leave the picture, at any text size")
{
    for (const auto& [figure, kind] : everyChart) {
        for (const auto& [text, width] : {std::pair(12.0, 480), std::pair(24.0, 480), std::pair(24.0, 960)}) {
            CAPTURE(figure.id.toStdString(), text, width);
            const Drawn drawn = draw(figure, kind, text, width);
            REQUIRE_FALSE(drawn.marks.empty());
            std::vector<QRectF> written;
            for (const Mark& mark : drawn.marks) {
                // A text's own line may touch its neighbour's: the letters are a pixel or two smaller.
                if (!mark.labelArea.isEmpty())
                    written.push_back(mark.labelArea.adjusted(1, 1.5, -1, -1.5));
            }
            const QRectF page = QRectF(drawn.image.rect()).adjusted(-1, -1, 1, 1);
            for (std::size_t one = 0; one < written.size(); ++one) {
                CHECK(page.contains(written[one]));
                for (std::size_t other = one + 1; other < written.size() && kind != ChartKind::scatter; ++other)
                    CHECK_FALSE(written[one].intersects(written[other]));
            }
            for (const Mark& mark : drawn.marks)
                CHECK(page.contains(mark.valueArea.isEmpty() ? mark.area.center() : mark.valueArea.center()));
        }
    }
}

TEST_CASE("Bars are ordered by value, and their lengths are in proportion")
{
    const Drawn drawn = draw(devon::cafsPerThousand(), ChartKind::lyingBars);
    REQUIRE(drawn.marks.size() == 17);
    CHECK(drawn.marks.front().cell == figure::CellName{u"cafs-per-1000"_s, u"Dawlish & Teignmouth"_s, u"rate"_s});
    CHECK(drawn.marks.back().cell.row == u"Clyst Vale, Ottery St Mary & Sidmouth"_s);
    CHECK(drawn.marks.front().words == u"Dawlish & Teignmouth: 14.88 (120 of 8,063)"_s);
    const double start = drawn.marks.front().area.left();
    const auto length = [&](const QString& row) { return drawn.of(row, u"rate"_s).valueArea.left() - 6 - start; };
    CHECK(length(u"Tiverton"_s) / length(u"Dawlish & Teignmouth"_s) == Approx(13.35 / 14.88).margin(0.01));
}

TEST_CASE("A name is cut only past four sevenths of the width, and then says so")
{
    const Drawn narrow = draw(devon::cafsPerThousand(), ChartKind::lyingBars, 12, 360);
    const Mark& cut = narrow.of(u"Clyst Vale, Ottery St Mary & Sidmouth"_s, u"rate"_s);
    CHECK(cut.labelCut);
    CHECK(cut.labelArea.width() <= 4.0 / 7 * 360);
    CHECK(cut.words.startsWith(u"Clyst Vale, Ottery St Mary & Sidmouth: "_s));
    CHECK_FALSE(narrow.of(u"Exeter"_s, u"rate"_s).labelCut);
    const Drawn wide = draw(devon::cafsPerThousand(), ChartKind::lyingBars, 12, 480);
    CHECK_FALSE(wide.of(u"Clyst Vale, Ottery St Mary & Sidmouth"_s, u"rate"_s).labelCut);
}

TEST_CASE("Only actual numbers beyond chance are in the warning colour")
{
    const Drawn drawn = draw(devon::predictedCafs(), ChartKind::predictedActual);
    CHECK(drawn.marks.front().cell.row == u"Exeter"_s);
    CHECK(drawn.marks.back().cell.row == u"Okehampton & Tavistock"_s);
    const QColor warning = tokensFor(Appearance::light).beyond;
    for (const char* beyond : {"Exeter", "Okehampton & Tavistock", "Tiverton", "Crediton & Culm Valley"})
        CHECK(drawn.holds(warning, drawn.of(QString::fromLatin1(beyond), u"actual"_s).area));
    for (const char* chance : {"Ivybridge", "Bideford", "Exmouth", "Torrington & Holsworthy", "Clyst Vale, Ottery St Mary & Sidmouth"})
        CHECK_FALSE(drawn.holds(warning, drawn.of(QString::fromLatin1(chance), u"actual"_s).area));
    CHECK(drawn.of(u"Exeter"_s, u"actual"_s).words
        == u"Exeter: predicted 238.69, actual 97, difference −141.69; chance explains 209 to 269: beyond chance"_s);
}

TEST_CASE("A row without data is written, not drawn as nought")
{
    const Drawn drawn = draw(devon::qualityByCluster(), ChartKind::ranges);
    REQUIRE(drawn.marks.size() == 17);
    CHECK(drawn.of(u"Bideford"_s, u"average"_s).words == u"Bideford: No data"_s);
    CHECK_FALSE(drawn.holds(tokensFor(Appearance::light).data[0], drawn.of(u"Bideford"_s, u"average"_s).area.adjusted(0, 2, 0, -2)));
    CHECK(drawn.of(u"Okehampton & Tavistock"_s, u"average"_s).words == u"Okehampton & Tavistock: average 82.0, from 56.0 to 100.0"_s);
}

TEST_CASE("A hidden number is written as c and has no bar")
{
    Figure figure = devon::cafsPerThousand();
    figure.rows[9][3] = {figure::Suppressed{}, {}, {}};
    const Drawn drawn = draw(figure, ChartKind::lyingBars);
    const Mark& mark = drawn.of(u"Ivybridge"_s, u"rate"_s);
    CHECK(drawn.marks.back().cell.row == u"Ivybridge"_s);
    CHECK(mark.words == u"Ivybridge: c"_s);
    CHECK_FALSE(drawn.holds(tokensFor(Appearance::light).data[0], mark.area.adjusted(1, 2, 0, -2)));
}

TEST_CASE("Each voice at reviews is one bar, its parts in the order of the answers")
{
    const Drawn drawn = draw(devon::reviewOutcomes(), ChartKind::hundredPercentBars);
    REQUIRE(drawn.marks.size() == 12);
    double sum = 0;
    for (std::size_t place = 0; place < 4; ++place) {
        CHECK(drawn.marks[place].cell.column == u"child"_s);
        sum += drawn.marks[place].area.width();
    }
    CHECK(drawn.marks[0].cell.row == u"not at all"_s);
    CHECK(drawn.marks[3].cell.row == u"completely"_s);
    CHECK(drawn.marks[3].area.width() / sum == Approx(14.0 / 75).margin(0.001));
    CHECK(drawn.marks[3].words == u"Child or young person, completely: 18.7 % (14 of 75)"_s);
    CHECK_FALSE(drawn.marks[3].valueArea.isEmpty());
}

TEST_CASE("Hidden answers leave the rest of a bar open, and the others keep their share")
{
    Figure figure = devon::reviewOutcomes();
    for (const std::size_t answer : {std::size_t(0), std::size_t(1)})
        figure.rows[answer][1] = figure.rows[answer][2] = {figure::Suppressed{}, {}, {}};
    const Drawn drawn = draw(figure, ChartKind::hundredPercentBars);
    const Mark& mostly = drawn.of(u"mostly"_s, u"child"_s);
    const Mark& completely = drawn.of(u"completely"_s, u"child"_s);
    CHECK(drawn.marks.size() == 10);
    CHECK(completely.words == u"Child or young person, completely: 18.7 % (14 of 75)"_s);
    CHECK(completely.area.width() / mostly.area.width() == Approx(14.0 / 30).margin(0.001));
    CHECK(mostly.area.width() / drawn.of(u"mostly"_s, u"lead"_s).area.width() == Approx((30.0 / 75) / (32.0 / 78)).margin(0.01));
}

TEST_CASE("Columns stand in the order of the ages, to scale")
{
    const Drawn drawn = draw(devon::cafsByAge(), ChartKind::standingColumns);
    REQUIRE(drawn.marks.size() == 8);
    CHECK(drawn.marks[0].cell.row == u"Unborn"_s);
    CHECK(drawn.marks[7].cell.row == u"17+"_s);
    CHECK(drawn.marks[3].area.top() < drawn.marks[4].area.top());
    const double base = drawn.marks[0].area.bottom();
    const auto height = [&](std::size_t place) { return base - drawn.marks[place].valueArea.bottom() - 1; };
    CHECK(height(4) / height(3) == Approx(180.0 / 243).margin(0.01));
    CHECK(drawn.holds(tokensFor(Appearance::light).data[0], drawn.marks[4].area.adjusted(2, 30, -2, -10)));
}

TEST_CASE("The scatter says where every cluster lies")
{
    const Drawn drawn = draw(devon::referralsAndCafs(), ChartKind::scatter);
    REQUIRE(drawn.marks.size() == 17);
    CHECK(drawn.of(u"Dawlish & Teignmouth"_s, u"caf_rate"_s).area.top() < drawn.of(u"Exeter"_s, u"caf_rate"_s).area.top());
    CHECK(drawn.of(u"Exeter"_s, u"caf_rate"_s).words.contains(u"CAFs per 1,000 aged 0–19 4.16"_s));
    for (const Mark& mark : drawn.marks)
        CHECK_FALSE(mark.labelArea.isEmpty());
}

TEST_CASE("A figure without data says so in words and has no marks")
{
    for (const ChartKind kind : {ChartKind::lyingBars, ChartKind::scatter, ChartKind::predictedActual, ChartKind::standingColumns}) {
        const Drawn drawn = draw(devon::empty(), kind);
        CHECK(drawn.marks.empty());
        CHECK(drawn.holds(tokensFor(Appearance::light).text, drawn.image.rect()));
    }
}
