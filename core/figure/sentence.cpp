// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/sentence.h"

#include "core/base/text.h"
#include "core/figure/ranking.h"
#include "core/figure/voices.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace axs::figure {

namespace {

const double* totalNumber(const Figure& figure, int place)
{
    return figure.total ? std::get_if<double>(&(*figure.total)[static_cast<std::size_t>(place)].value) : nullptr;
}

QString inWords(std::size_t count)
{
    static const QStringList words
        = {u"no"_s, u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s, u"seven"_s, u"eight"_s, u"nine"_s};
    return count < 10 ? words[static_cast<qsizetype>(count)] : QString::number(count);
}

QString whole(double number)
{
    return displayText(Cell{number, {}, {}}, ColumnKind::count);
}

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

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

QString countSentence(const Figure& figure, int place)
{
    const Ranking ranked = ranking(figure, place);
    if (ranked.entries.empty())
        return {};
    const Ranking::Entry& top = ranked.entries.front();
    const double* total = totalNumber(figure, place);
    if (top.number <= 0)
        return u"Every number shown is 0."_s;
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
        return u"No number shown is above 1."_s;
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

/// "Seven agencies gave 203 answers."
QString answersGiven(const Figure& figure)
{
    const std::size_t last = figure.columns.size() - 1;
    double answers = 0;
    for (const Row& row : figure.rows) {
        if (std::holds_alternative<Suppressed>(row[last].value))
            return {};
        answers += row[last].number().value_or(0);
    }
    const std::size_t agencies = last - 2; // between question, answer and the sum
    return capital(u"%1 %2 gave %3 %4."_s.arg(inWords(agencies), agencies == 1 ? u"agency"_s : u"agencies"_s, whole(answers),
        answers == 1 ? u"answer"_s : u"answers"_s));
}

/// "At the end of 2009-06 41 wait; the oldest for 80 days."
QString backlogSentence(const Figure& figure)
{
    const Row& row = figure.rows.back();
    const auto at = [&](QStringView id, ColumnKind kind) {
        const Cell& cell = row[static_cast<std::size_t>(figure.columnIndex(id))];
        return cell.number() ? displayText(cell, kind) : QString();
    };
    const QString waiting = at(u"waiting", ColumnKind::count);
    if (waiting.isEmpty())
        return {};
    const QString oldest = at(u"oldest_days", ColumnKind::days);
    return u"At the end of %1 waiting: %2%3."_s.arg(row.front().text(), waiting,
        oldest.isEmpty() ? QString() : u", the oldest for %1"_s.arg(counted(oldest.toLongLong(), u"day"_s, u"days"_s)));
}

/// "The step with the longest median is …, 12 days."
QString stepsSentence(const Figure& figure)
{
    const Ranking ranked = ranking(figure, figure.columnIndex(u"median_days"));
    if (ranked.entries.empty())
        return {};
    const Ranking::Entry& top = ranked.entries.front();
    return capital(ranked.shownOnly()
        + u"the step with the longest median is %1, with %2 days."_s.arg(top.label, ranked.text(top.number)));
}

/// "Over all no service, % of presented: 66.7 %." in the words of the column.
QString totalShareSentence(const Figure& figure, int place)
{
    const Column& column = figure.columns[static_cast<std::size_t>(place)];
    const double* total = totalNumber(figure, place);
    const Cell* whole = figure.cell(u"Total", u"presented");
    if (!total || !whole || !whole->number())
        return {};
    return u"%1: %2 of %3 presented."_s.arg(column.label.section(u',', 0, 0), displayText(Cell{*total, {}, {}}, column.kind),
        displayText(*whole, ColumnKind::count));
}

/// "Of all CAFs 25.0 % are closed."
QString funnelSentence(const Figure& figure)
{
    const Row& row = figure.rows.back();
    const Cell& share = row[static_cast<std::size_t>(figure.columnIndex(u"percent"))];
    return share.number() ? u"Of all CAFs %1 reached “%2”."_s.arg(displayText(share, ColumnKind::percent), row.front().text())
                          : QString();
}

int firstOfKind(const Figure& figure, std::initializer_list<ColumnKind> kinds, int from = 1)
{
    for (int place = from; place < static_cast<int>(figure.columns.size()); ++place) {
        if (std::find(kinds.begin(), kinds.end(), figure.columns[static_cast<std::size_t>(place)].kind) != kinds.end())
            return place;
    }
    return -1;
}

} // namespace

QString figureSentence(const Figure& figure)
{
    if (!figure.hasData() || figure.columns.size() < 2)
        return {};
    const auto has = [&figure](QStringView id) { return figure.columnIndex(id) >= 0; };
    if (has(u"predicted") && has(u"difference"))
        return predictedSentence(figure);
    if (has(u"child_missing"))
        return voicesSentence(figure);
    if (has(u"lowest") && has(u"average"))
        return rangesSentence(figure);
    if (has(u"referral_rate") && has(u"caf_rate"))
        return twoRatesSentence(figure);
    if (has(u"child_percent") && has(u"lead_percent"))
        return answersSentence(figure);
    if (figure.id.endsWith("-concentration"_L1) && has(u"percent"))
        return bandsSentence(figure);
    for (const QStringView share : {QStringView(u"male_percent"), QStringView(u"agree_percent"), QStringView(u"with_caf_percent")}) {
        const int place = figure.columnIndex(share);
        if (const QString said = place < 0 ? QString() : shareSentence(figure, place); !said.isEmpty())
            return said;
    }
    if (const int average = figure.columnIndex(u"average"); average >= 0)
        return shareSentence(figure, average);
    if (figure.columns.front().id == "question"_L1)
        return answersGiven(figure);
    if (has(u"month") && has(u"waiting"))
        return backlogSentence(figure);
    if (has(u"step") && has(u"median_days"))
        return stepsSentence(figure);
    if (const int refused = figure.columnIndex(u"no_service_percent"); refused >= 0)
        return totalShareSentence(figure, refused);
    if (has(u"stage") && has(u"percent"))
        return funnelSentence(figure);
    if (const int rate = firstOfKind(figure, {ColumnKind::rate}); rate >= 0)
        return rateSentence(figure, rate);
    if (figure.columns.front().id == "measure"_L1) {
        const Cell& amount = figure.rows.front()[1];
        return amount.number() ? u"%1: %2."_s.arg(figure.rows.front().front().text(), displayText(amount, figure.columns[1].kind))
                               : QString();
    }
    const int first = firstOfKind(figure, {ColumnKind::count, ColumnKind::money});
    if (first < 0)
        return {};
    const int second = firstOfKind(figure, {ColumnKind::count}, first + 1);
    const bool pair = second > first && !has(u"percent") && figure.columns[static_cast<std::size_t>(second)].id != "children"_L1;
    return pair ? pairedSentence(figure, first, second) : countSentence(figure, first);
}

} // namespace axs::figure
