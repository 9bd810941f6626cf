// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figure/reportreader.h"

#include <algorithm>

namespace axs::test {

using namespace axs::figure;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double many = 1e9;

/// One figure as the reader meets it; does nothing where it is not printed.
class Reader
{
public:
    explicit Reader(const std::vector<Figure>& figures)
        : m_figures(figures)
    {
    }
    Attacker attacker;

    const Figure* figure(const QString& id) const
    {
        const auto found
            = std::find_if(m_figures.begin(), m_figures.end(), [&](const Figure& each) { return each.id == id; });
        return found == m_figures.end() ? nullptr : &*found;
    }
    static QString labelOf(const Row& row) { return row.front().text(); }

    void rows(const QString& id, const QString& column, const QString& name)
    {
        if (const Figure* read = figure(id)) {
            for (const Row& row : read->rows)
                attacker.learn(name + u'/' + labelOf(row), cell(*read, row, column));
        }
    }
    /// A column whose rows add to its total; with ten rows there may be more that are not printed.
    void column(const QString& id, const QString& column, const QString& name, const QString& total, bool topTen = false)
    {
        const Figure* read = figure(id);
        if (!read || !read->total)
            return;
        rows(id, column, name);
        attacker.learn(total, cell(*read, *read->total, column));
        QStringList parts;
        for (const Row& row : read->rows)
            parts << name + u'/' + labelOf(row);
        if (topTen && read->rows.size() == 10) {
            parts << name + u" further"_s;
            attacker.learnRange(parts.last(), 0, many);
        }
        attacker.learnSum(total, parts);
    }
    /// A percentage of each row and of the total row: so many of so many.
    void share(const QString& id, const QString& percent, const QString& part, const QString& partTotal,
        const QStringList& wholes, bool ofTotal)
    {
        const Figure* read = figure(id);
        if (!read)
            return;
        const auto learn = [&](const Row& row, const QString& numerator, const QStringList& denominators) {
            const auto shown = cell(*read, row, percent).number();
            if (!shown)
                return;
            std::vector<Attacker::Term> terms{{numerator, 100}};
            for (const QString& each : denominators)
                terms.push_back({each, -*shown});
            attacker.learnEquation(terms);
        };
        for (const Row& row : read->rows) {
            QStringList of;
            for (const QString& whole : wholes)
                of << (ofTotal ? whole : whole + u'/' + labelOf(row));
            learn(row, part + u'/' + labelOf(row), of);
        }
        if (!partTotal.isEmpty() && read->total && !ofTotal) {
            QStringList of;
            for (const QString& whole : wholes)
                of << whole + u"/Total"_s;
            learn(*read->total, partTotal, of);
        }
    }
    /// Columns of a row add to a count of that row.
    void across(const QString& id, const QString& whole, const QStringList& parts)
    {
        const Figure* read = figure(id);
        if (!read)
            return;
        const auto learn = [&](const QString& row) {
            QStringList names;
            for (const QString& part : parts)
                names << part + u'/' + row;
            attacker.learnSum(whole + u'/' + row, names);
        };
        for (const Row& row : read->rows)
            learn(labelOf(row));
        learn(u"Total"_s);
    }
    /// A rate times its population.
    void rate(const QString& id, const QString& column, const QString& name)
    {
        const Figure* read = figure(id);
        const Figure* populations = figure(u"cafs-per-1000"_s);
        if (!read || !populations)
            return;
        for (const Row& row : read->rows) {
            const auto shown = cell(*read, row, column).number();
            const auto population = populations->numberAt(labelOf(row), u"population");
            if (shown && population)
                attacker.learnEquation({{name + u'/' + labelOf(row), 1}}, *shown * *population / 1000);
        }
        QStringList rated;
        for (const Row& row : populations->rows) {
            if (populations->numberAt(labelOf(row), u"population"))
                rated << name + u'/' + labelOf(row);
        }
        const auto shown = cell(*read, *read->total, column).number();
        const auto population = populations->numberAt(u"Total", u"population");
        if (!shown || !population)
            return;
        std::vector<Attacker::Term> terms;
        for (const QString& each : rated)
            terms.push_back({each, 1});
        attacker.learnEquation(terms, *shown * *population / 1000);
    }
    /// The first is at most the second.
    void atMost(const QString& smaller, const QString& larger)
    {
        const QString rest = larger + u" without "_s + smaller;
        attacker.learnRange(rest, 0, many);
        attacker.learnEquation({{smaller, 1}, {rest, 1}, {larger, -1}});
    }
    void atMostByRow(const QString& id, const QString& smaller, const QString& larger)
    {
        if (const Figure* read = figure(id)) {
            for (const Row& row : read->rows)
                atMost(smaller + u'/' + labelOf(row), larger + u'/' + labelOf(row));
        }
    }
    static const Cell& cell(const Figure& figure, const Row& row, const QString& column)
    {
        return row[static_cast<std::size_t>(figure.columnIndex(column))];
    }

private:
    const std::vector<Figure>& m_figures;
};

void readOutcomes(Reader& reader)
{
    for (const QString& voice : {u"child"_s, u"parent"_s, u"lead"_s}) {
        reader.column(u"review-outcomes"_s, voice, voice, voice + u"/n"_s);
        reader.share(u"review-outcomes"_s, voice + u"_percent"_s, voice, {}, {voice + u"/n"_s}, true);
    }
    for (const QString& item : {u"satisfaction"_s, u"knowledge"_s, u"confidence"_s, u"issues"_s}) {
        reader.column(u"parent-"_s + item, u"parents"_s, item, item + u"/n"_s);
        reader.share(u"parent-"_s + item, u"percent"_s, item, {}, {item + u"/n"_s}, true);
    }
    for (const QString& answer : {u"agree"_s, u"neither"_s, u"disagree"_s})
        reader.rows(u"parent-experience"_s, answer, answer);
    reader.share(u"parent-experience"_s, u"agree_percent"_s, u"agree"_s, {}, {u"agree"_s, u"neither"_s, u"disagree"_s}, false);
}

void readCafs(Reader& reader)
{
    const QString cafs = u"cafs/Total"_s;
    reader.column(u"cafs-by-cluster"_s, u"cafs"_s, u"cafs"_s, cafs);
    reader.rows(u"cafs-by-cluster"_s, u"children"_s, u"children"_s);
    reader.attacker.learn(u"children/Total"_s, *reader.figure(u"cafs-by-cluster"_s)->cell(u"Total", u"children"));
    reader.atMostByRow(u"cafs-by-cluster"_s, u"children"_s, u"cafs"_s);
    reader.atMost(u"children/Total"_s, cafs);
    reader.column(u"cafs-by-age"_s, u"cafs"_s, u"band"_s, cafs);
    reader.share(u"cafs-by-age"_s, u"percent"_s, u"band"_s, {}, {cafs}, true);
    reader.column(u"cafs-by-gender"_s, u"cafs"_s, u"gender"_s, cafs);
    reader.share(u"cafs-by-gender"_s, u"percent"_s, u"gender"_s, {}, {cafs}, true);
    const QString genders = u"gender-by-cluster"_s;
    reader.column(genders, u"male"_s, u"male"_s, u"gender/Male"_s);
    reader.column(genders, u"female"_s, u"female"_s, u"gender/Female"_s);
    reader.column(genders, u"not_available"_s, u"none"_s, u"gender/Not available"_s);
    reader.across(genders, u"cafs"_s, {u"male"_s, u"female"_s, u"none"_s});
    reader.share(genders, u"male_percent"_s, u"male"_s, {}, {u"male"_s, u"female"_s}, false);
    reader.column(u"predicted-cafs"_s, u"actual"_s, u"cafs"_s, cafs);
    reader.column(u"cafs-per-1000"_s, u"cafs"_s, u"cafs"_s, cafs);
    reader.rate(u"cafs-per-1000"_s, u"rate"_s, u"cafs"_s);
    reader.rate(u"referrals-and-cafs"_s, u"caf_rate"_s, u"cafs"_s);
    for (const Row& row : reader.figure(u"predicted-cafs"_s)->rows) {
        const Figure& prediction = *reader.figure(u"predicted-cafs"_s);
        const auto share = Reader::cell(prediction, row, u"share_percent"_s).number();
        const auto predicted = Reader::cell(prediction, row, u"predicted"_s).number();
        const auto difference = Reader::cell(prediction, row, u"difference"_s).number();
        if (share && predicted)
            reader.attacker.learnEquation({{cafs, *share}}, *predicted * 100);
        if (predicted && difference)
            reader.attacker.learnEquation({{u"cafs/"_s + Reader::labelOf(row), 1}}, *predicted + *difference);
    }
}

/// The CAFs without somebody stand in a note.
void readLeftOut(Reader& reader, const QString& id, const QString& total)
{
    const QString rest = total + u" left out"_s;
    double low = 0;
    double high = 0;
    for (const QString& note : reader.figure(id)->notes) {
        if (!note.startsWith(u"Left out: "_s))
            continue;
        bool told = false;
        const double count = note.split(u' ')[2].toDouble(&told);
        low = told ? count : 1;
        high = told ? count : 5;
    }
    reader.attacker.learnRange(rest, low, high);
    reader.attacker.learnSum(u"cafs/Total"_s, {total, rest});
}

void readRoles(Reader& reader)
{
    reader.column(u"assessments-by-role"_s, u"cafs"_s, u"assessed"_s, u"assessed/Total"_s, true);
    reader.rows(u"assessments-by-role"_s, u"practitioners"_s, u"assessors"_s);
    reader.atMostByRow(u"assessments-by-role"_s, u"assessors"_s, u"assessed"_s);
    reader.column(u"lead-roles"_s, u"cafs"_s, u"led"_s, u"led/Total"_s, true);
    reader.rows(u"lead-roles"_s, u"practitioners"_s, u"leads"_s);
    reader.atMostByRow(u"lead-roles"_s, u"leads"_s, u"led"_s);
    reader.column(u"lead-by-sector"_s, u"cafs"_s, u"sector led"_s, u"led/Total"_s);
    reader.rows(u"lead-by-sector"_s, u"practitioners"_s, u"sector leads"_s);
    reader.atMostByRow(u"lead-by-sector"_s, u"sector leads"_s, u"sector led"_s);
    readLeftOut(reader, u"assessments-by-role"_s, u"assessed/Total"_s);
    readLeftOut(reader, u"lead-roles"_s, u"led/Total"_s);
    reader.column(u"school-based-roles"_s, u"assessor"_s, u"school assessed"_s, u"school assessed/Total"_s);
    reader.column(u"school-based-roles"_s, u"lead"_s, u"school led"_s, u"school led/Total"_s);
    for (const QString& who : {u"assessor"_s, u"lead"_s}) {
        const QString id = who + u"-concentration"_s;
        const QString all = who == u"lead"_s ? u"leads/Total"_s : u"assessors/Total"_s;
        const QString bands = who + u" bands"_s;
        reader.rows(id, u"practitioners"_s, bands);
        reader.attacker.learn(all, *reader.figure(id)->cell(u"Total", u"practitioners"));
        reader.attacker.learnSum(all, {bands + u"/exactly 1"_s, bands + u"/more than 1"_s});
        reader.attacker.learnSum(
            bands + u"/more than 1"_s, {bands + u"/2 to 4"_s, bands + u"/5 to 10"_s, bands + u"/more than 10"_s});
        reader.share(id, u"percent"_s, bands, {}, {all}, true);
    }
}

void readQualityAndReferrals(Reader& reader)
{
    reader.column(u"quality-by-cluster"_s, u"forms"_s, u"forms"_s, u"forms/Total"_s);
    reader.column(u"quality-by-service"_s, u"forms"_s, u"service forms"_s, u"forms/Total"_s);
    reader.rows(u"quality-stage-2"_s, u"forms"_s, u"judged"_s);
    reader.column(u"referrals-and-cafs"_s, u"referrals"_s, u"referrals"_s, u"referrals/Total"_s);
    reader.rate(u"referrals-and-cafs"_s, u"referral_rate"_s, u"referrals"_s);
    const QString referrals = u"social-care-referrals"_s;
    reader.column(referrals, u"referrals"_s, u"referrals"_s, u"referrals/Total"_s);
    for (const QString& part : {u"with_caf"_s, u"without_caf"_s, u"harm_route"_s})
        reader.column(referrals, part, part, part + u"/Total"_s);
    reader.across(referrals, u"referrals"_s, {u"with_caf"_s, u"without_caf"_s, u"harm_route"_s});
    reader.share(referrals, u"with_caf_percent"_s, u"with_caf"_s, u"with_caf/Total"_s, {u"with_caf"_s, u"without_caf"_s}, false);
}

void readOversight(Reader& reader)
{
    const QString panel = u"panel-decisions"_s;
    for (const QString& part : {u"presented"_s, u"service"_s, u"no_service"_s, u"deferred"_s})
        reader.column(panel, part, part, part + u"/Total"_s);
    reader.across(panel, u"presented"_s, {u"service"_s, u"no_service"_s, u"deferred"_s});
    reader.share(panel, u"no_service_percent"_s, u"no_service"_s, u"no_service/Total"_s, {u"presented"_s}, false);
    const QString reasons = u"no-service-reasons"_s;
    reader.rows(reasons, u"items"_s, u"reason"_s);
    reader.attacker.learn(u"no_service/Total"_s, *reader.figure(reasons)->cell(u"Total", u"items"));
    reader.share(reasons, u"percent"_s, u"reason"_s, {}, {u"no_service/Total"_s}, true);
    for (const Row& row : reader.figure(reasons)->rows)
        reader.atMost(u"reason/"_s + Reader::labelOf(row), u"no_service/Total"_s);
    for (const QString& part : {u"received"_s, u"reviewed"_s, u"waiting"_s})
        reader.rows(u"backlog"_s, part, part);
    QString before;
    for (const Row& row : reader.figure(u"backlog"_s)->rows) {
        const QString month = Reader::labelOf(row);
        if (!before.isEmpty())
            reader.attacker.learnEquation({{u"waiting/"_s + before, 1}, {u"received/"_s + month, 1},
                {u"reviewed/"_s + month, -1}, {u"waiting/"_s + month, -1}});
        before = month;
    }
    reader.column(u"backlog-by-priority"_s, u"waiting"_s, u"priority"_s, u"waiting/Total"_s);
    if (!before.isEmpty())
        reader.attacker.learnEquation({{u"waiting/"_s + before, 1}, {u"waiting/Total"_s, -1}});
    for (const QString& part : {u"given"_s, u"declined"_s, u"withdrawn"_s, u"not_recorded"_s})
        reader.column(u"consent"_s, part, part, part + u"/Total"_s);
    reader.across(u"consent"_s, u"cafs"_s, {u"given"_s, u"declined"_s, u"withdrawn"_s, u"not_recorded"_s});
    reader.rows(u"timeliness"_s, u"episodes"_s, u"timed"_s);
    reader.rows(u"tac-attendance"_s, u"invited"_s, u"invited"_s);
    reader.rows(u"tac-attendance"_s, u"attended"_s, u"attended"_s);
    reader.atMostByRow(u"tac-attendance"_s, u"attended"_s, u"invited"_s);
    reader.share(u"tac-attendance"_s, u"percent"_s, u"attended"_s, {}, {u"invited"_s}, false);
    reader.rows(u"pathway-funnel"_s, u"reached"_s, u"reached"_s);
    reader.share(u"pathway-funnel"_s, u"percent"_s, u"reached"_s, {}, {u"cafs/Total"_s}, true);
    for (const QString& part : {u"adverse"_s, u"other"_s})
        reader.rows(u"information-incidents"_s, part, part);
}

void readTraining(Reader& reader)
{
    const Figure& read = *reader.figure(u"training-by-organisation"_s);
    QStringList areas;
    QStringList organisations;
    for (const Row& row : read.rows) {
        const QString name = u"trained/%1/%2"_s.arg(row[0].text(), row[1].text());
        reader.attacker.learn(name, row[2]);
        if (row[1].text() != u"Total"_s) {
            areas << name;
            continue;
        }
        reader.attacker.learnSum(name, areas);
        areas.clear();
        organisations << name;
    }
    if (!read.total)
        return;
    reader.attacker.learn(u"trained/Total"_s, read.total->back());
    reader.attacker.learnSum(u"trained/Total"_s, organisations);
}

void readSelfAssessment(Reader& reader)
{
    const Figure& read = *reader.figure(u"self-assessment"_s);
    for (const Row& row : read.rows) {
        const QString answer = row[0].text() + u" / "_s + row[1].text();
        QStringList agencies;
        for (std::size_t column = 2; column + 1 < row.size(); ++column) {
            agencies << answer + u' ' + read.columns[column].id;
            reader.attacker.learn(agencies.last(), row[column]);
        }
        reader.attacker.learn(answer, row.back());
        reader.attacker.learnSum(answer, agencies);
    }
}

} // namespace

Attacker readCounts(const std::vector<Figure>& figures)
{
    Reader reader(figures);
    readOutcomes(reader);
    readCafs(reader);
    readRoles(reader);
    readQualityAndReferrals(reader);
    readOversight(reader);
    readTraining(reader);
    readSelfAssessment(reader);
    return std::move(reader.attacker);
}

Attacker readMoney(const std::vector<Figure>& figures)
{
    constexpr double quarters = 4;
    Reader reader(figures);
    const auto learn = [&](const QString& name, const Cell& cell, double factor) {
        Cell scaled = cell;
        if (const auto number = cell.number())
            scaled.value = *number * factor * quarters;
        reader.attacker.learn(name, scaled);
    };
    const Figure& types = *reader.figure(u"spend-by-type"_s);
    QStringList parts;
    for (const Row& row : types.rows) {
        parts << u"type/"_s + Reader::labelOf(row);
        learn(parts.last(), Reader::cell(types, row, u"amount"_s), 1);
    }
    learn(u"period"_s, *types.cell(u"Total", u"amount"), 1);
    reader.attacker.learnSum(u"period"_s, parts);
    reader.share(u"spend-by-type"_s, u"percent"_s, u"type"_s, {}, {u"period"_s}, true);
    const Figure& summary = *reader.figure(u"spend-summary"_s);
    const int months = (types.period.to.year() - types.period.from.year()) * 12
        + static_cast<int>(types.period.to.month()) - static_cast<int>(types.period.from.month()) + 1;
    learn(u"to date"_s, summary.rows[0][1], 1);
    learn(u"this year"_s, summary.rows[1][1], 1);
    learn(u"last year"_s, summary.rows[2][1], 1);
    learn(u"period"_s, summary.rows[3][1], months);
    reader.attacker.learnRange(u"earlier"_s, 0, many);
    reader.attacker.learnSum(u"to date"_s, {u"this year"_s, u"last year"_s, u"earlier"_s});
    reader.attacker.learnRange(u"before the period"_s, 0, many);
    reader.attacker.learnSum(u"to date"_s, {u"period"_s, u"before the period"_s});
    return std::move(reader.attacker);
}

} // namespace axs::test
