// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figuretext.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

namespace {

Figure twoRows()
{
    Figure figure;
    figure.title = u"CAFs & children"_s;
    figure.number = u"7"_s;
    figure.source = u"Figures from the record file county.axs"_s;
    figure.period = {Date::fromCalendar(2008, 4, 1), Date::fromCalendar(2009, 3, 31)};
    figure.columns = {{u"cluster"_s, u"Cluster"_s, ColumnKind::text}, {u"cafs"_s, u"CAFs"_s, ColumnKind::count},
        {u"rate"_s, u"Per 1,000"_s, ColumnKind::rate}};
    figure.rows = {{Cell{u"Clyst Vale, Ottery"_s, {}, {}}, Cell{1234.0, {}, {}}, Cell{-1.005, {}, {}}},
        {Cell{u"=SUM(A1)"_s, {}, {}}, Cell{Suppressed{}, {}, {}}, Cell{NoData{}, {}, {}}}};
    figure.total = Row{Cell{u"Total"_s, {}, {}}, Cell{1236.0, {}, {}}, Cell{NotApplicable{}, {}, {}}};
    return figure;
}

} // namespace

TEST_CASE("Copied data keeps numbers plain and says what is hidden or missing")
{
    CHECK(figureTsv(twoRows())
        == u"Cluster\tCAFs\tPer 1,000\nClyst Vale, Ottery\t1234\t-1.01\n'=SUM(A1)\tc\tNo data\nTotal\t1236\tn/a\n"_s);
    const QString html = figureHtmlTable(twoRows());
    CHECK(html.startsWith(u"<table><caption>CAFs &amp; children</caption>"_s));
    CHECK(html.contains(u"<th>Clyst Vale, Ottery</th><td align=\"right\">1234</td>"_s));
}

TEST_CASE("A saved table quotes its commas, rounds nothing and never holds a formula")
{
    const QByteArray csv = figureCsv(twoRows());
    CHECK(csv.startsWith("\xEF\xBB\xBF"));
    CHECK(QString::fromUtf8(csv.mid(3))
        == u"Cluster,CAFs,\"Per 1,000\"\n\"Clyst Vale, Ottery\",1234,-1.005\n'=SUM(A1),c,\nTotal,1236,n/a\n"_s);
}

TEST_CASE("The foot gives count, period, source and number")
{
    CHECK(figureFoot(twoRows())
        == u"1,236 CAFs · 1 April 2008 to 31 March 2009 · Figures from the record file county.axs · Figure 7"_s);
    Figure bare = twoRows();
    bare.total.reset();
    bare.number.clear();
    CHECK(figureFoot(bare) == u"1 April 2008 to 31 March 2009 · Figures from the record file county.axs"_s);
}
