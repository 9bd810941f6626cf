// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/block.h"

#include "core/report/presets.h"
#include "tests/support/catch.h"

using namespace axs;
using namespace axs::report;
using namespace Qt::Literals::StringLiterals;
using figure::Cell;
using figure::ColumnKind;
using figure::Figure;

namespace {

Cell text(const QString& words)
{
    return { words, {}, {} };
}

Cell number(double value)
{
    return { value, {}, {} };
}

/// Three clusters of Figure 14 of June 2009, with the total that it printed as N/A.
Figure rates()
{
    Figure figure;
    figure.id = u"cafs-per-1000"_s;
    figure.number = u"14"_s;
    figure.section = 4;
    figure.title = u"CAFs per 1,000"_s;
    figure.unit = u"episodes per 1,000 aged 0–19"_s;
    figure.period = { Date::fromCalendar(2007, 9, 1), Date::fromCalendar(2009, 6, 30) };
    figure.filterWords = u"All clusters"_s;
    figure.columns = { { u"cluster"_s, u"AXS cluster"_s, ColumnKind::text },
        { u"cafs"_s, u"CAFs"_s, ColumnKind::count }, { u"population"_s, u"Population"_s, ColumnKind::count },
        { u"rate"_s, u"Per 1,000"_s, ColumnKind::rate } };
    const auto row = [](const QString& name, double cafs, double population) {
        return figure::Row{ text(name), number(cafs), number(population),
            { cafs / population * 1000, cafs, population } };
    };
    figure.rows = { row(u"Barnstaple"_s, 15, 9603), row(u"Bideford"_s, 85, 7153), row(u"Ivybridge"_s, 2, 7745) };
    figure.total = row(u"Total"_s, 102, 24501);
    figure.published = { { u"Total"_s, u"rate"_s, u"N/A"_s, u"June 2009"_s, 1 } };
    figure.footnotes = { u"Published as N/A; the records give 4.16."_s };
    return figure;
}

Figure answers()
{
    Figure figure;
    figure.id = u"review-outcomes"_s;
    figure.number = u"1"_s;
    figure.section = 1;
    figure.title = u"Answers at reviews"_s;
    figure.unit = u"answers"_s;
    figure.columns = { { u"rating"_s, u"Answer"_s, ColumnKind::text }, { u"child"_s, u"Child"_s, ColumnKind::count },
        { u"child_percent"_s, u"Child, %"_s, ColumnKind::percent } };
    figure.rows = { { text(u"partly"_s), number(61), { 81.3333, 61, 75 } },
        { text(u"completely"_s), number(14), { 18.6667, 14, 75 } } };
    figure.total = figure::Row{ text(u"n"_s), number(75), number(100) };
    figure.footnotes = { u"Published as 18.9 %; the records give 18.7 %."_s };
    return figure;
}

Figure nameless(int section)
{
    Figure figure = rates();
    figure.id = u"plain-%1"_s.arg(section);
    figure.number.clear();
    figure.section = section;
    figure.published.clear();
    figure.footnotes.clear();
    return figure;
}

} // namespace

TEST_CASE("Figures go into the sections of June 2009 and are numbered through the report")
{
    const Report report = build({}, { rates(), nameless(7), answers(), nameless(4) });
    REQUIRE(report.sections.size() == 3);
    CHECK(report.sections[0].number == 1);
    CHECK(report.sections[1].number == 4);
    CHECK(report.sections[2].number == 7);
    CHECK(report.sections[1].heading == u"Section 4: CAFs per 1,000 population"_s);
    CHECK(report.sections[0].entries[0].fullName() == u"Figure 1 (1 in June 2009)"_s);
    CHECK(report.sections[1].entries[0].heading() == u"Figure 2 (14 in June 2009): CAFs per 1,000"_s);
    CHECK(report.sections[1].entries[1].fullName() == u"Figure 3"_s);
    CHECK(report.sections[2].entries[0].number == 4);
    CHECK(report.figureCount() == 4);
}

TEST_CASE("Footnotes are numbered through the report and marked in the table")
{
    const Report report = build({}, { answers(), rates() });
    const Entry& entry = report.sections[1].entries[0];
    CHECK(entry.firstFootnote == 2);
    const TableBlock table = tableOf(entry);
    REQUIRE(table.total);
    CHECK((*table.total)[3].text == u"4.16"_s);
    CHECK((*table.total)[3].footnote == 2);
    CHECK((*table.total)[1].footnote == 0);
    CHECK(table.rows[1][3].text == u"11.88"_s);
    CHECK(table.rows[1][3].isNumber);
    bool found = false;
    for (const Block& block : blocks(report)) {
        if (const auto* notes = std::get_if<NotesBlock>(&block))
            found = found
                || (notes->notes.front().mark == u"2"_s && notes->notes.front().text.startsWith(u"Published as N/A"_s));
    }
    CHECK(found);
}

TEST_CASE("Each figure is a heading, its chart, its table, a comment and notes, in that order")
{
    const std::vector<Block> all = blocks(build({}, { rates() }));
    std::size_t place = 0;
    while (!std::holds_alternative<ChartBlock>(all[place]))
        ++place;
    REQUIRE(place + 3 < all.size());
    CHECK(std::get<HeadingBlock>(all[place - 1]).level == 2);
    CHECK(std::holds_alternative<TableBlock>(all[place + 1]));
    CHECK(std::get<ParagraphBlock>(all[place + 2]).text.startsWith(u"Comment: "_s));
    CHECK(std::holds_alternative<NotesBlock>(all[place + 3]));
}

TEST_CASE("A comment says what the numbers say, with what a rate was made of")
{
    const Report report = build({}, { rates(), answers() });
    const QString rate = report.sections[1].entries[0].comment.join(u' ');
    CHECK(rate.contains(u"Bideford is highest at 11.88"_s));
    CHECK(rate.contains(u"The lowest is Ivybridge at 0.26."_s));
    CHECK(rate.contains(u"4.16 per 1,000: 102 CAF episodes for a population of 24,501"_s));
    CHECK(report.sections[0].entries[0].comment.join(u' ').contains(u"14 of 75"_s));
    for (const QString& cause : QStringList{ u"because"_s, u"due to"_s, u"leads to"_s, u"caused"_s })
        CHECK_FALSE(rate.contains(cause));
}

TEST_CASE("A figure without data says so and has neither chart nor table")
{
    Figure figure = rates();
    figure.rows.clear();
    figure.total.reset();
    const Report report = build({}, { figure });
    CHECK(report.sections[0].entries[0].comment
        == QStringList{ u"There is no data for this figure in the period and for the filter chosen."_s });
    for (const Block& block : blocks(report)) {
        CHECK_FALSE(std::holds_alternative<ChartBlock>(block));
        CHECK_FALSE(std::holds_alternative<TableBlock>(block));
    }
}

TEST_CASE("Hidden numbers are not spoken of")
{
    Figure figure = rates();
    figure.rows[2][1].value = figure::Suppressed{};
    figure.rows[2][3].value = figure::Suppressed{};
    const Report report = build({}, { figure });
    const QString comment = report.sections[0].entries[0].comment.join(u' ');
    CHECK(comment.contains(u"hidden"_s));
    CHECK_FALSE(comment.contains(u"Ivybridge"_s));
    CHECK_FALSE(comment.contains(u"102"_s));
}

TEST_CASE("The cover tells period, filter, dates and that the authority states more clusters than are named")
{
    Meta meta;
    meta.period = rates().period;
    meta.filterWords = u"All clusters"_s;
    meta.madeOn = u"24 July 2009, 08:30 UTC"_s;
    meta.dataAsOf = Date::fromCalendar(2009, 7, 24);
    meta.clusters = 17;
    meta.statedClusters = 19;
    meta.invented = true;
    meta.trail = u"event 1,204, head 1a2b3c4d"_s;
    const Report report = build(meta, { rates() });
    CHECK(report.meta.title == u"Performance report, June 2009"_s);
    QStringList facts;
    for (const auto& [label, value] : report.facts)
        facts << label + u": "_s + value;
    CHECK(facts.contains(u"Period: 1 September 2007 to 30 June 2009"_s));
    CHECK(facts.contains(u"Data as of: 24 July 2009"_s));
    CHECK(facts.contains(u"Trail: event 1,204, head 1a2b3c4d"_s));
    CHECK(report.method.last().startsWith("Trail: event 1,204, head 1a2b3c4d."_L1));
    CHECK(facts.join(u'\n').contains(u"17 of 19 clusters"_s));
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings.front().startsWith(u"Invented data"_s));
    CHECK(report.accessibleTwin.contains(u"not tagged"_s));
}

TEST_CASE("Assumed areas and hidden small numbers are told on the cover")
{
    Meta meta;
    meta.isProtected = true;
    CHECK(build(meta, { rates() }).warnings.isEmpty());
    meta.areasAssumed = true;
    meta.suppressed = true;
    const QStringList warnings = build(meta, { rates() }).warnings;
    REQUIRE(warnings.size() == 2);
    CHECK(warnings[0].startsWith(u"Areas are assumed"_s));
    CHECK(warnings[1].contains(u"“c”"_s));
}

TEST_CASE("Key figures carry what they were made of")
{
    const Report report = build({}, { rates(), answers() });
    REQUIRE(report.keyFigures.size() == 2);
    CHECK(report.keyFigures[0].value == u"4.16"_s);
    CHECK(report.keyFigures[0].from == u"102 of 24,501, Figure 2"_s);
    CHECK(report.keyFigures[1].value == u"18.7 %"_s);
    CHECK(report.keyFigures[1].from == u"14 of 75, Figure 1"_s);
}

TEST_CASE("Named periods are those of the day: financial years from April, academic years from September")
{
    const auto all = presets(Date::fromCalendar(2009, 7, 24));
    const auto words = [&all](const QString& id) {
        for (const Preset& preset : all) {
            if (preset.id == id)
                return preset.period.from.iso() + u' ' + preset.period.to.iso();
        }
        return QString();
    };
    CHECK(words(u"since-start"_s) == u" "_s);
    CHECK(words(u"this-financial-year"_s) == u"2009-04-01 2010-03-31"_s);
    CHECK(words(u"last-financial-year"_s) == u"2008-04-01 2009-03-31"_s);
    CHECK(words(u"this-academic-year"_s) == u"2008-09-01 2009-08-31"_s);
    CHECK(words(u"last-academic-year"_s) == u"2007-09-01 2008-08-31"_s);
    CHECK(words(u"this-quarter"_s) == u"2009-07-01 2009-09-30"_s);
    CHECK(words(u"last-quarter"_s) == u"2009-04-01 2009-06-30"_s);
    CHECK(presets(Date::fromCalendar(2009, 2, 1))[6].period
        == Period{ Date::fromCalendar(2008, 10, 1), Date::fromCalendar(2008, 12, 31) });
}
