// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/rowssection.h"

#include <QCoreApplication>

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using pathway::CafCase;
using record::Consent;
using record::FormScore;
using record::Review;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RowsSection", text);
}

/// The newest first: by date, and what has none yet on top.
template <class Record>
std::vector<Id> newestFirst(std::vector<Record> rows, Date Record::*date)
{
    std::sort(rows.begin(), rows.end(), [](const Record& left, const Record& right) { return left.id > right.id; });
    std::stable_sort(rows.begin(), rows.end(), [date](const Record& left, const Record& right) {
        const bool bothSet = (left.*date).isSet() && (right.*date).isSet();
        return bothSet ? left.*date > right.*date : !(left.*date).isSet() && (right.*date).isSet();
    });
    std::vector<Id> ids;
    for (const Record& row : rows)
        ids.push_back(row.id);
    return ids;
}

template <class Record>
void append(std::vector<Record>& rows, Id id)
{
    Record row;
    row.id = id;
    rows.push_back(row);
}

template <class Record>
void removeFrom(std::vector<Record>& rows, Id id)
{
    std::erase_if(rows, [id](const Record& row) { return row.id == id; });
}

QString dated(const QString& words, Date date, const QString& unset)
{
    return date.isSet() ? words.arg(date.british()) : unset;
}

QString voiceWords(const QString& who, record::Rating rating, std::optional<double> score)
{
    if (rating != record::Rating::notRecorded)
        return who + u": "_s + record::choiceText(rating);
    return score ? who + u": "_s + numberText(*score) : QString();
}

QString reviewSummary(const CafCase& all, Id id)
{
    const Review* review = located<Review>(all, id);
    if (!review)
        return {};
    QStringList parts{voiceWords(tr("Child or young person"), review->childRating, review->childScore),
        voiceWords(tr("Parent or carer"), review->parentRating, review->parentScore),
        voiceWords(tr("Lead professional"), review->leadRating, review->leadScore)};
    parts.removeAll(QString());
    return parts.isEmpty() ? tr("No answers yet") : parts.join(u" · "_s);
}

QString consentSummary(const CafCase& all, Id id)
{
    const Consent* consent = located<Consent>(all, id);
    if (!consent)
        return {};
    QStringList parts{record::choiceText(consent->decision), consent->person, consent->relation, consent->scope};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void addVoices(FieldBinder& binder, FormSection& section, const QString& prefix, Id id)
{
    struct Voice
    {
        const char* who;
        record::Rating Review::*rating;
        std::optional<double> Review::*score;
        QString Review::*comment;
    };
    static constexpr Voice voices[]{
        {"Child or young person", &Review::childRating, &Review::childScore, &Review::childComment},
        {"Parent or carer", &Review::parentRating, &Review::parentScore, &Review::parentComment},
        {"Lead professional", &Review::leadRating, &Review::leadScore, &Review::leadComment},
    };
    const Review* review = located<Review>(binder.form().value(), id);
    for (const Voice& voice : voices) {
        const QString who = tr(voice.who);
        binder.add<Review>(section, prefix, id, voice.rating, {.label = who, .optional = true});
        binder.add<Review>(section, prefix, id, voice.comment,
            {.label = tr("%1: in their own words").arg(who), .optional = true});
        // The older scale shows where it was used; a new review uses the words.
        if (review && review->*voice.score)
            binder.add<Review>(section, prefix, id, voice.score,
                {.label = tr("%1: older score, 0 to 5 by halves").arg(who), .optional = true});
    }
}

} // namespace

RowKind consentRows()
{
    return {u"consent"_s, tr("Consent"), tr("Each decision of each person; the strictest of the latest ones counts."),
        tr("&Add a decision"), tr("No consent is recorded."),
        [](const CafCase& all) { return newestFirst(all.consents, &Consent::decidedOn); },
        [](const CafCase& all, Id id) {
            const Consent* row = located<Consent>(all, id);
            return dated(tr("Decision of %1"), row ? row->decidedOn : Date(), tr("New decision"));
        },
        consentSummary, [](CafCase& all, Id id) { append(all.consents, id); },
        [](CafCase& all, Id id) { removeFrom(all.consents, id); },
        [](FieldBinder& binder, FormSection& section, const QString& prefix, Id id) {
            binder.add<Consent>(section, prefix, id, &Consent::decision);
            binder.add<Consent>(section, prefix, id, &Consent::decidedOn, {.optional = true});
            binder.add<Consent>(section, prefix, id, &Consent::person, {.optional = true});
            binder.add<Consent>(section, prefix, id, &Consent::relation, {.optional = true});
            binder.add<Consent>(section, prefix, id, &Consent::scope, {.optional = true});
            binder.add<Consent>(section, prefix, id, &Consent::note, {.optional = true, .multiline = true});
        }};
}

RowKind reviewRows()
{
    return {u"reviews"_s, tr("Reviews"), tr("Has the plan worked and all the outcomes been achieved?"),
        tr("&Add a review"), tr("No review is recorded."),
        [](const CafCase& all) { return newestFirst(all.reviews, &Review::reviewedOn); },
        [](const CafCase& all, Id id) {
            const Review* row = located<Review>(all, id);
            return dated(tr("Review of %1"), row ? row->reviewedOn : Date(), tr("New review"));
        },
        reviewSummary, [](CafCase& all, Id id) { append(all.reviews, id); },
        [](CafCase& all, Id id) { removeFrom(all.reviews, id); },
        [](FieldBinder& binder, FormSection& section, const QString& prefix, Id id) {
            binder.add<Review>(section, prefix, id, &Review::reviewedOn);
            addVoices(binder, section, prefix, id);
        }};
}

RowKind scoreRows()
{
    return {u"scores"_s, tr("Form score"), tr("How well the form was completed: stage 1 in percent, stage 2 from 1 to 4."),
        tr("&Add a form score"), tr("The form has not been scored."),
        [](const CafCase& all) { return newestFirst(all.scores, &FormScore::scoredOn); },
        [](const CafCase& all, Id id) {
            const FormScore* row = located<FormScore>(all, id);
            return dated(tr("Score of %1"), row ? row->scoredOn : Date(), tr("New score"));
        },
        [](const CafCase& all, Id id) {
            const FormScore* row = located<FormScore>(all, id);
            return row && row->percent ? numberText(*row->percent) + u" %"_s : tr("No percentage");
        },
        [](CafCase& all, Id id) { append(all.scores, id); }, [](CafCase& all, Id id) { removeFrom(all.scores, id); },
        [](FieldBinder& binder, FormSection& section, const QString& prefix, Id id) {
            const QList<ChoiceChips::Choice> judged{
                {u"1"_s, u"1"_s}, {u"2"_s, u"2"_s}, {u"3"_s, u"3"_s}, {u"4"_s, u"4"_s}};
            binder.add<FormScore>(section, prefix, id, &FormScore::scoredOn);
            binder.add<FormScore>(section, prefix, id, &FormScore::percent, {.optional = true});
            for (const auto member : {&FormScore::assessment, &FormScore::tacProcess, &FormScore::actionPlanning,
                     &FormScore::childsVoice})
                binder.add<FormScore>(section, prefix, id, member, {.optional = true, .choices = judged});
        }};
}

} // namespace axs::ui
