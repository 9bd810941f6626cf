// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/rowkind.h"

#include <QCoreApplication>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using pathway::CafCase;
using record::FamilyCorrection;
using record::FormScore;
using record::Review;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RowsSection", text);
}

QString voiceWords(const QString& who, record::Rating rating, std::optional<double> score)
{
    if (rating != record::Rating::notRecorded)
        return who + u": "_s + record::choiceText(rating);
    return score ? who + u": "_s + numberText(*score) : QString();
}

void addVoices(RowFields<Review>& fields)
{
    struct Voice
    {
        const char* who;
        record::Rating Review::*rating;
        std::optional<double> Review::*score;
        QString Review::*comment;
    };
    static constexpr Voice voices[]{
        { "Child or young person", &Review::childRating, &Review::childScore, &Review::childComment },
        { "Parent or carer", &Review::parentRating, &Review::parentScore, &Review::parentComment },
        { "Lead professional", &Review::leadRating, &Review::leadScore, &Review::leadComment },
    };
    const Review* review = fields.row();
    for (const Voice& voice : voices) {
        const QString who = tr(voice.who);
        fields.add(voice.rating, { .label = who, .optional = true })
            .add(voice.comment, { .label = tr("%1: in their own words").arg(who), .optional = true });
        // The older scale shows where it was used; a new review uses the words.
        if (review && review->*voice.score)
            fields.add(voice.score, { .label = tr("%1: older score, 0 to 5 by halves").arg(who), .optional = true });
    }
}

RowKind reviews()
{
    RowWords<Review> words;
    words.id = u"reviews"_s;
    words.title = tr("Reviews");
    words.help = tr("Has the plan worked and all the outcomes been achieved?");
    words.add = tr("&Add a review");
    words.none = tr("No review is recorded.");
    words.date = &Review::reviewedOn;
    words.heading = [](const Review& row) { return datedWords(tr("Review of %1"), row.reviewedOn, tr("New review")); };
    words.summary = [](const CafCase&, const Review& row) {
        QStringList parts{ voiceWords(tr("Child or young person"), row.childRating, row.childScore),
            voiceWords(tr("Parent or carer"), row.parentRating, row.parentScore),
            voiceWords(tr("Lead professional"), row.leadRating, row.leadScore) };
        parts.removeAll(QString());
        return parts.isEmpty() ? QStringList{ tr("No answers yet") } : parts;
    };
    words.fields = [](RowFields<Review> fields) {
        fields.add(&Review::reviewedOn, {});
        addVoices(fields);
    };
    return rowKind(std::move(words));
}

RowKind scores()
{
    RowWords<FormScore> words;
    words.id = u"scores"_s;
    words.title = tr("Form score");
    words.help = tr("How well the form was completed: stage 1 in percent, stage 2 from 1 to 4.");
    words.add = tr("&Add a form score");
    words.none = tr("The form has not been scored.");
    words.date = &FormScore::scoredOn;
    words.heading = [](const FormScore& row) { return datedWords(tr("Score of %1"), row.scoredOn, tr("New score")); };
    words.summary = [](const CafCase&, const FormScore& row) {
        return QStringList{ row.percent ? numberText(*row.percent) + u" %"_s : tr("No percentage") };
    };
    words.fields = [](RowFields<FormScore> fields) {
        const QList<ChoiceChips::Choice> judged{ { u"1"_s, u"1"_s }, { u"2"_s, u"2"_s }, { u"3"_s, u"3"_s },
            { u"4"_s, u"4"_s } };
        fields.add(&FormScore::scoredOn, {}).add(&FormScore::percent);
        for (const auto member :
            { &FormScore::assessment, &FormScore::tacProcess, &FormScore::actionPlanning, &FormScore::childsVoice })
            fields.add(member, { .optional = true, .choices = judged });
    };
    return rowKind(std::move(words));
}

RowKind corrections(Date today)
{
    RowWords<FamilyCorrection> words;
    words.id = u"corrections"_s;
    words.title = tr("Family’s corrections");
    words.help = tr("What the family says against an entry. It stands beside the entry, which stays.");
    words.add = tr("&Add a correction");
    words.none = tr("The family disputes nothing.");
    words.date = &FamilyCorrection::saidOn;
    words.heading = [](const FamilyCorrection& row) {
        return datedWords(tr("Said on %1"), row.saidOn, tr("New correction"));
    };
    words.summary = [](const CafCase&, const FamilyCorrection& row) {
        return QStringList{ row.saidBy, shortened(row.entry), shortened(row.says) };
    };
    words.fields = [](RowFields<FamilyCorrection> fields) {
        fields.add(&FamilyCorrection::entry, { .multiline = true })
            .add(&FamilyCorrection::says, { .multiline = true })
            .add(&FamilyCorrection::saidBy)
            .add(&FamilyCorrection::saidOn);
    };
    words.begin = [today](const CafCase&, FamilyCorrection& row) { row.saidOn = today; };
    return rowKind(std::move(words));
}

} // namespace

std::vector<RowKind> reviewRows(Date today)
{
    return { reviews(), scores(), corrections(today) };
}

} // namespace axs::ui
