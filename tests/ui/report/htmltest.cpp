// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/catalogue.h"
#include "ui/report/html.h"

#include "tests/support/catch.h"
#include "tests/support/samplefacts.h"

#include <QSet>
#include <QXmlStreamReader>

using namespace axs;
using namespace Qt::Literals::StringLiterals;

namespace {

const report::Report& sampleReport()
{
    static const report::Report made = report::reportOf(test::sampleFacts(), test::sampleRequest());
    return made;
}

const QByteArray& sampleHtml()
{
    static const QByteArray html = ui::htmlOf(sampleReport());
    return html;
}

} // namespace

TEST_CASE("The HTML report is well formed, and its headings never skip a level")
{
    QXmlStreamReader xml(sampleHtml());
    int level = 0;
    int firsts = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name.size() == 2 && name.front() == u'h' && name.back().isDigit()) {
            const int next = name.back().digitValue();
            CHECK(next <= level + 1);
            level = next;
            firsts += next == 1;
        }
        CHECK(name != "script"_L1);
        CHECK(name != "img"_L1);
    }
    INFO(xml.errorString().toStdString() << " in line " << xml.lineNumber());
    CHECK_FALSE(xml.hasError());
    CHECK(firsts == 1);
}

TEST_CASE("Each table of the HTML report has a caption, and each heading cell its scope")
{
    QXmlStreamReader xml(sampleHtml());
    std::size_t tables = 0;
    std::size_t captions = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        tables += xml.name() == "table"_L1;
        if (xml.name() == "caption"_L1) {
            ++captions;
            CHECK(captions == tables);
            CHECK_FALSE(xml.readElementText().isEmpty());
        } else if (xml.name() == "th"_L1) {
            const auto scope = xml.attributes().value(u"scope"_s);
            CHECK((scope == "col"_L1 || scope == "row"_L1));
        }
    }
    CHECK(tables == sampleReport().figureCount());
    CHECK(captions == tables);
}

TEST_CASE("Each chart of the HTML report is a picture with a description")
{
    QXmlStreamReader xml(sampleHtml());
    std::size_t charts = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "svg"_L1)
            continue;
        ++charts;
        CHECK(xml.attributes().value(u"role"_s) == "img"_L1);
        CHECK(xml.attributes().value(u"aria-label"_s).startsWith(u"Figure "_s));
    }
    const auto tables = std::count_if(figure::catalogue().begin(), figure::catalogue().end(), [](const figure::Definition& each) {
        return !each.listing && each.chart == figure::ChartKind::tableOnly;
    });
    CHECK(charts + static_cast<std::size_t>(tables) == sampleReport().figureCount());
}

TEST_CASE("Links within the HTML report lead somewhere, and no identifier is given twice")
{
    QXmlStreamReader xml(sampleHtml());
    QSet<QString> ids;
    QSet<QString> wanted;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString id = xml.attributes().value(u"id"_s).toString();
        INFO(id.toStdString());
        CHECK_FALSE((!id.isEmpty() && ids.contains(id)));
        ids << id;
        const QString link = xml.attributes().value(u"href"_s).toString();
        if (link.startsWith(u'#'))
            wanted << link.mid(1);
    }
    CHECK(wanted.size() > 20);
    for (const QString& id : wanted) {
        INFO(id.toStdString());
        CHECK(ids.contains(id));
    }
}

TEST_CASE("The HTML report names no child and no practitioner, and loads nothing from elsewhere")
{
    const QString text = QString::fromUtf8(sampleHtml());
    REQUIRE(test::sampleNames().size() > 1000);
    for (const QString& name : test::sampleNames())
        CHECK_FALSE(text.contains(name));
    CHECK_FALSE(text.contains(u" src="_s));
    CHECK_FALSE(text.contains(u"url(http"_s));
    CHECK(ui::htmlOf(sampleReport()) == sampleHtml());
}
