// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pages.h"

#include "tests/support/catch.h"
#include "tests/support/samplefacts.h"
#include "tests/ui/charts/devonfigures.h"

using namespace axs;
using namespace axs::ui;
using namespace Qt::Literals::StringLiterals;
using Kind = PlacedSlice::Kind;

namespace {

/// A table that needs several pages: a hundred rows with names that do not fit on one line.
report::Report longReport()
{
    figure::Figure figure = devon::cafsByAge();
    figure.rows.clear();
    for (int row = 1; row <= 100; ++row) {
        figure.rows.push_back(
            { devon::text(u"Row %1 with a name as long as those of the clusters of the south and the east"_s.arg(row)),
                devon::number(row), devon::share(row, 5050, 100) });
    }
    report::Meta meta;
    meta.county = u"Devon"_s;
    meta.marking = u"Official"_s;
    return report::build(meta, { figure });
}

std::vector<report::Report> reports()
{
    return { report::reportOf(test::sampleFacts(), test::sampleRequest()), longReport(),
        report::build(
            {}, { devon::cafsPerThousand(), devon::predictedCafs(), devon::qualityByCluster(), devon::empty() }) };
}

/// Area of every item that has one.
QRectF areaOf(const PageItem& item)
{
    if (const auto* text = std::get_if<TextItem>(&item)) {
        const double top = text->baseline.y() - paper::ascent(text->type);
        return QRectF(text->baseline.x(), top, paper::textWidth(text->text, text->type), paper::ascent(text->type));
    }
    if (const auto* box = std::get_if<BoxItem>(&item))
        return box->area;
    return std::get<ChartItem>(item).area;
}

std::vector<QString> textsOf(const Sheet& page)
{
    std::vector<QString> texts;
    for (const PageItem& item : page.items) {
        if (const auto* text = std::get_if<TextItem>(&item))
            texts.push_back(text->text);
    }
    return texts;
}

bool says(const Sheet& page, const QString& words)
{
    const auto texts = textsOf(page);
    return std::find(texts.begin(), texts.end(), words) != texts.end();
}

} // namespace

TEST_CASE("Nothing on a page crosses its margins, and no two parts overlap")
{
    for (const report::Report& report : reports()) {
        const Pages pages = layOut(report);
        REQUIRE(pages.pages.size() >= 4);
        for (std::size_t number = 0; number < pages.pages.size(); ++number) {
            double bottom = paper::content.top();
            for (const PlacedSlice& slice : pages.pages[number].slices) {
                INFO("page " << number + 1 << ", block " << slice.block);
                CHECK(slice.area.top() >= bottom - 0.5);
                bottom = slice.area.bottom();
                CHECK(bottom <= paper::content.bottom() + 1);
            }
            for (const PageItem& item : pages.pages[number].items) {
                const QRectF area = areaOf(item);
                INFO("page " << number + 1 << " at " << area.left() << ", " << area.top());
                CHECK(area.left() >= paper::content.left() - 1);
                CHECK(area.right() <= paper::content.right() + 2);
            }
        }
    }
}

TEST_CASE("No heading stands last on a page, and a chart stays with its heading")
{
    for (const report::Report& report : reports()) {
        const Pages pages = layOut(report);
        for (const Sheet& page : pages.pages) {
            REQUIRE_FALSE(page.slices.empty());
            CHECK(page.slices.back().kind != Kind::heading);
            CHECK(page.slices.back().kind != Kind::tableHeader);
            for (std::size_t place = 0; place < page.slices.size(); ++place) {
                if (page.slices[place].kind != Kind::chart)
                    continue;
                REQUIRE(place > 0);
                CHECK(page.slices[place - 1].kind == Kind::heading);
            }
        }
    }
}

TEST_CASE("A table’s header comes back on every page of the table, with at least three rows beneath")
{
    const Pages pages = layOut(longReport());
    int withRows = 0;
    for (const Sheet& page : pages.pages) {
        int rows = 0;
        int headers = 0;
        for (const PlacedSlice& slice : page.slices) {
            if (slice.kind == Kind::tableRow) {
                CHECK(headers == 1);
                ++rows;
            }
            headers += slice.kind == Kind::tableHeader;
        }
        CHECK(headers == (rows > 0 ? 1 : 0));
        CHECK((rows == 0 || rows >= 3));
        withRows += rows > 0;
    }
    CHECK(withRows >= 3);
}

TEST_CASE("The contents name the page that each heading is on")
{
    const Pages pages = layOut(report::reportOf(test::sampleFacts(), test::sampleRequest()));
    REQUIRE(pages.links.size() == pages.headings.size());
    for (const ContentsLink& link : pages.links) {
        const HeadingPlace& heading = pages.headings[link.heading];
        const Sheet& page = pages.pages[heading.page];
        const QString first = heading.text.section(u' ', 0, 1);
        const auto texts = textsOf(page);
        INFO(heading.text.toStdString());
        CHECK(std::any_of(texts.begin(), texts.end(), [&](const QString& text) { return text.startsWith(first); }));
        const auto contents = textsOf(pages.pages[link.page]);
        CHECK(std::find(contents.begin(), contents.end(), QString::number(heading.page + 1)) != contents.end());
    }
}

TEST_CASE("Every page has the marking twice and says which page of how many it is")
{
    const Pages pages = layOut(report::reportOf(test::sampleFacts(), test::sampleRequest()));
    const auto count = pages.pages.size();
    for (std::size_t place = 0; place < count; ++place) {
        const auto texts = textsOf(pages.pages[place]);
        CHECK(std::count(texts.begin(), texts.end(), u"OFFICIAL-SENSITIVE"_s) == 2);
        CHECK(says(pages.pages[place], u"Page %1 of %2"_s.arg(place + 1).arg(count)));
    }
}

TEST_CASE("A figure of seventeen clusters fits on one page with its table, comment and notes")
{
    figure::Figure figure = devon::cafsPerThousand();
    figure.section = 4;
    const Pages pages = layOut(report::build({}, { figure }));
    const Sheet& page = pages.pages[pages.headings.back().page];
    const auto rows = std::count_if(
        page.slices.begin(), page.slices.end(), [](const PlacedSlice& slice) { return slice.kind == Kind::tableRow; });
    CHECK(rows == 18);
    CHECK(says(page, u"Clyst Vale, Ottery St Mary & Sidmouth"_s));
    CHECK(&page == &pages.pages.back());
}

TEST_CASE("Text is broken at spaces only, and a word wider than the line is broken rather than cut")
{
    const double room = paper::textWidth(u"aged 0–19"_s, paper::body) + 1;
    CHECK(paper::wrapped(u"Children aged 0–19 18.7 %"_s, paper::body, room)
        == QStringList{ u"Children"_s, u"aged 0–19"_s, u"18.7 %"_s });
    const QStringList broken = paper::wrapped(u"Llanfairpwllgwyngyll"_s, paper::body, room);
    CHECK(broken.size() > 1);
    CHECK(broken.join(QString()) == u"Llanfairpwllgwyngyll"_s);
}
