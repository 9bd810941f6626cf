// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/sentence.h"

#include "core/base/text.h"
#include "core/figure/pathwaysentences.h"
#include "core/figure/ranking.h"
#include "core/figure/sentenceparts.h"
#include "core/figure/voices.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace axs::figure {

namespace {

/// "Practitioners" becomes "practitioners"; "CAFs" stays.
QString inSentence(QString label)
{
    if (label.size() > 1 && label[1].isLower())
        label[0] = label[0].toLower();
    return label;
}

QString rowsNoun(const Figure& figure)
{
    static const QHash<QString, QString> nouns = {{u"cluster"_s, u"clusters"_s}, {u"role"_s, u"roles"_s},
        {u"sector"_s, u"sectors"_s}, {u"reason"_s, u"reasons"_s}, {u"service"_s, u"service types"_s},
        {u"type"_s, u"types"_s}, {u"band"_s, u"bands"_s}};
    return nouns.value(figure.columns.front().id, u"rows"_s);
}

/// "seven clusters are under 1.6": the rows below the first wide gap from the bottom, when there are at least three.
QString lowGroup(const Figure& figure, const Ranking& ranking)
{
    const auto& entries = ranking.entries;
    for (std::size_t below = 3; below + 1 < entries.size(); ++below) {
        const double top = entries[entries.size() - below].number;
        const double next = entries[entries.size() - below - 1].number;
        const double limit = (std::floor(top * 10) + 1) / 10;
        if (top > 0 && next >= 2 * top && next > limit)
            return u"%1 %2 are under %3"_s.arg(inWords(below), rowsNoun(figure), roundedText(limit, 1));
    }
    return {};
}

QString rateSentence(const Figure& figure, int place)
{
    const Ranking ranked = ranking(figure, place);
    if (ranked.entries.empty())
        return {};
    const Ranking::Entry& top = ranked.entries.front();
    const QString names = ranked.leaders();
    QString sentence = ranked.shownOnly();
    if (names.isEmpty())
        sentence += u"the highest is %1"_s.arg(ranked.text(top.number));
    else
        sentence += u"%1 %2 highest at %3"_s.arg(names, names == top.label ? u"is"_s : u"are"_s, ranked.text(top.number));
    const QString low = ranked.hidden ? QString() : lowGroup(figure, ranked);
    const double* total = totalNumber(figure, place);
    if (!low.isEmpty()) {
        sentence += u"; "_s + low;
    } else if (total && !ranked.hidden && ranked.entries.size() > 1) {
        const auto above = std::count_if(
            ranked.entries.begin(), ranked.entries.end(), [&](const Ranking::Entry& entry) { return entry.number > *total; });
        sentence += u"; %1 of %2 %3 %4 above %5 over all"_s.arg(inWords(static_cast<std::size_t>(above)),
            QString::number(ranked.entries.size()), rowsNoun(figure), above == 1 ? u"is"_s : u"are"_s, ranked.text(*total));
    }
    return capital(sentence) + u'.';
}

/// Whether some other column shows a number above 0.
bool hasOther(const Figure& figure, int place)
{
    return std::any_of(figure.rows.begin(), figure.rows.end(), [place](const Row& row) {
        for (std::size_t column = 1; column < row.size(); ++column) {
            if (static_cast<int>(column) != place && row[column].number().value_or(0) > 0)
                return true;
        }
        return false;
    });
}

QString countSentence(const Figure& figure, int place)
{
    const Ranking ranked = ranking(figure, place);
    if (ranked.entries.empty())
        return {};
    const Ranking::Entry& top = ranked.entries.front();
    const double* total = totalNumber(figure, place);
    if (top.number <= 0)
        return hasOther(figure, place) ? u"%1: 0 in every row."_s.arg(ranked.column.label) : u"Every number shown is 0."_s;
    QString amount = ranked.text(top.number);
    if (total)
        amount += u" of %1"_s.arg(ranked.text(*total));
    if (ranked.column.kind == ColumnKind::count)
        amount += u' ' + inSentence(ranked.column.label);
    const int percent = figure.columnIndex(u"percent");
    if (percent >= 0 && total && *total > 0)
        amount += u" (%1)"_s.arg(displayText(Cell{100 * top.number / *total, {}, {}}, ColumnKind::percent));
    const QString names = ranked.leaders();
    if (names.isEmpty() && top.number == 1)
        return u"%1: at most 1."_s.arg(ranked.column.label);
    if (names.isEmpty())
        return capital(ranked.shownOnly() + u"several have the most, %1 each."_s.arg(amount));
    if (names != top.label)
        return capital(ranked.shownOnly() + u"%1 have the most, %2 each."_s.arg(names, amount));
    const QString most = percent >= 0 ? u"is the largest group"_s : u"has the most"_s;
    return capital(ranked.shownOnly() + u"%1 %2, %3."_s.arg(names, most, amount));
}

QString pairedSentence(const Figure& figure, int first, int second)
{
    const Ranking ranked = ranking(figure, first);
    if (ranked.entries.empty() || ranked.entries.front().number <= 0)
        return countSentence(figure, first);
    const Ranking::Entry& top = ranked.entries.front();
    if (ranked.leaders() != top.label)
        return countSentence(figure, first);
    const Column& other = figure.columns[static_cast<std::size_t>(second)];
    const Cell* beside = figure.cell(top.label, other.id);
    QString sentence = ranked.shownOnly()
        + u"%1 is first with %2 %3"_s.arg(top.label, ranked.text(top.number), inSentence(ranked.column.label));
    if (beside && beside->number())
        sentence += u" and %1 %2"_s.arg(displayText(*beside, other.kind), inSentence(other.label));
    return capital(sentence) + u'.';
}

QString predictedSentence(const Figure& figure)
{
    const Ranking ranked = ranking(figure, figure.columnIndex(u"difference"));
    if (ranked.entries.empty())
        return {};
    const Ranking::Entry& above = ranked.entries.front();
    const Ranking::Entry& below = ranked.entries.back();
    const double over = rounded(above.number, 0);
    const double under = rounded(below.number, 0);
    const QString start = ranked.shownOnly();
    if (under < 0 && over > 0)
        return capital(start
            + u"%1 is %2 below what deprivation predicts; %3 is %4 above."_s.arg(
                below.label, whole(-under), above.label, whole(over)));
    if (under < 0)
        return capital(start + u"no %1 are above what deprivation predicts; %2 is furthest below, by %3."_s.arg(
            rowsNoun(figure), below.label, whole(-under)));
    if (over > 0)
        return capital(start + u"no %1 are below what deprivation predicts; %2 is furthest above, by %3."_s.arg(
            rowsNoun(figure), above.label, whole(over)));
    return capital(start + u"every one of the %1 is as deprivation predicts."_s.arg(rowsNoun(figure)));
}

QString rangesSentence(const Figure& figure)
{
    const Ranking ranked = ranking(figure, figure.columnIndex(u"average"));
    if (ranked.entries.empty())
        return {};
    const auto& entries = ranked.entries;
    QString sentence = ranked.hidden
        ? u"averages that are shown run from %1 to %2"_s.arg(ranked.text(entries.back().number), ranked.text(entries.front().number))
        : u"%1 of %2 %3 %4 scores; averages run from %5 to %6"_s.arg(inWords(entries.size()), QString::number(ranked.rows),
              rowsNoun(figure), entries.size() == 1 ? u"has"_s : u"have"_s, ranked.text(entries.back().number),
              ranked.text(entries.front().number));
    return capital(sentence) + u'.';
}

/// "“completely”: child 18.7 %, parent or carer 20.6 %, lead professional 12.8 %."
QString answersSentence(const Figure& figure)
{
    const Row& row = figure.rows.back();
    QStringList parts;
    for (std::size_t place = 1; place < figure.columns.size(); ++place) {
        const QString& id = figure.columns[place].id;
        const int counts = figure.columnIndex(id.chopped(id.endsWith("_percent"_L1) ? 8 : 0));
        if (!id.endsWith("_percent"_L1) || !row[place].number() || counts < 0)
            continue;
        parts.append(u"%1 %2"_s.arg(inSentence(figure.columns[static_cast<std::size_t>(counts)].label),
            displayText(row[place], ColumnKind::percent)));
    }
    if (parts.isEmpty())
        return {};
    return u"Answered “%1”: %2."_s.arg(row.front().text(), parts.join(u", "_s));
}

QString bandsSentence(const Figure& figure)
{
    const int percent = figure.columnIndex(u"percent");
    QStringList parts;
    for (const Row* row : {&figure.rows.front(), &figure.rows.back()}) {
        const Cell& cell = (*row)[static_cast<std::size_t>(percent)];
        if (cell.number())
            parts.append(u"%1 %2 %3"_s.arg(displayText(cell, ColumnKind::percent),
                parts.isEmpty() ? u"of people have"_s : u"have"_s, row->front().text()));
    }
    return parts.isEmpty() ? QString() : parts.join(u"; "_s) + u'.';
}

QString twoRatesSentence(const Figure& figure)
{
    const Ranking referrals = ranking(figure, figure.columnIndex(u"referral_rate"));
    const Ranking cafs = ranking(figure, figure.columnIndex(u"caf_rate"));
    if (referrals.entries.empty() || cafs.entries.empty())
        return {};
    const QString start = referrals.shownOnly().isEmpty() ? cafs.shownOnly() : referrals.shownOnly();
    const QString one = referrals.leaders();
    const QString other = cafs.leaders();
    if (one.isEmpty() || other.isEmpty())
        return {};
    const QString most = referrals.text(referrals.entries.front().number);
    const QString mostCafs = cafs.text(cafs.entries.front().number);
    if (one == other)
        return start + u"%1 is highest for both: %2 referrals and %3 CAFs per 1,000."_s.arg(one, most, mostCafs);
    return capital(start + u"referrals are highest in %1 at %2 per 1,000, CAFs in %3 at %4."_s.arg(one, most, other, mostCafs));
}

QString shareSentence(const Figure& figure, int place)
{
    const Ranking ranked = ranking(figure, place);
    if (ranked.entries.empty())
        return {};
    const QString name = ranked.column.label.section(u',', 0, 0);
    const double* total = totalNumber(figure, place);
    const QString over = total ? u" is %1 over all and"_s.arg(ranked.text(*total)) : QString();
    return ranked.shownOnly() + u"%1%2 runs from %3 to %4."_s.arg(name, over, ranked.text(ranked.entries.back().number), ranked.text(ranked.entries.front().number));
}

int firstOfKind(const Figure& figure, std::initializer_list<ColumnKind> kinds, int from = 1)
{
    for (int place = from; place < static_cast<int>(figure.columns.size()); ++place) {
        if (std::find(kinds.begin(), kinds.end(), figure.columns[static_cast<std::size_t>(place)].kind) != kinds.end())
            return place;
    }
    return -1;
}

QString shareOf(const Figure& figure, QStringView column)
{
    return shareSentence(figure, figure.columnIndex(column));
}

QString firstMeasure(const Figure& figure)
{
    const Cell& amount = figure.rows.front()[1];
    return amount.number() ? u"%1: %2."_s.arg(figure.rows.front().front().text(), displayText(amount, figure.columns[1].kind))
                           : QString();
}

/// A figure that has these columns is spoken of like that; of several the first that has something to say.
struct Saying
{
    std::vector<QStringView> columns;
    QString (*sentence)(const Figure&);
};

const std::vector<Saying>& sayings()
{
    static const std::vector<Saying> all{
        {{u"predicted", u"difference"}, predictedSentence},
        {{u"child_missing"}, voicesSentence},
        {{u"lowest", u"average"}, rangesSentence},
        {{u"referral_rate", u"caf_rate"}, twoRatesSentence},
        {{u"child_percent", u"lead_percent"}, answersSentence},
        {{u"band", u"practitioners", u"percent"}, bandsSentence},
        {{u"male_percent"}, [](const Figure& figure) { return shareOf(figure, u"male_percent"); }},
        {{u"agree_percent"}, [](const Figure& figure) { return shareOf(figure, u"agree_percent"); }},
        {{u"with_caf_percent"}, [](const Figure& figure) { return shareOf(figure, u"with_caf_percent"); }},
        {{u"average"}, [](const Figure& figure) { return shareOf(figure, u"average"); }},
        {{u"question"}, selfAssessmentSentence},
        {{u"given", u"withdrawn"}, consentSentence},
        {{u"invited", u"attended"}, attendanceSentence},
        {{u"month", u"waiting"}, backlogSentence},
        {{u"step", u"median_days"}, stepsSentence},
        {{u"no_service_percent"}, panelSentence},
        {{u"stage", u"percent"}, funnelSentence},
        {{u"measure"}, firstMeasure},
    };
    return all;
}

/// What can be said of any figure.
QString generalSentence(const Figure& figure)
{
    if (const int rate = firstOfKind(figure, {ColumnKind::rate}); rate >= 0)
        return rateSentence(figure, rate);
    const int first = firstOfKind(figure, {ColumnKind::count, ColumnKind::money});
    if (first < 0)
        return {};
    const int second = firstOfKind(figure, {ColumnKind::count}, first + 1);
    const bool pair = second > first && figure.columnIndex(u"percent") < 0
        && figure.columns[static_cast<std::size_t>(second)].id != "children"_L1;
    return pair ? pairedSentence(figure, first, second) : countSentence(figure, first);
}

} // namespace

QString figureSentence(const Figure& figure)
{
    if (!figure.hasData() || figure.columns.size() < 2)
        return {};
    for (const Saying& saying : sayings()) {
        const bool has = std::all_of(saying.columns.begin(), saying.columns.end(),
            [&](QStringView column) { return figure.columnIndex(column) >= 0; });
        if (const QString said = has ? saying.sentence(figure) : QString(); !said.isEmpty())
            return said;
    }
    return generalSentence(figure);
}

} // namespace axs::figure
