// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/rowkind.h"

#include <QCoreApplication>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using pathway::CafCase;
using record::Contribution;
using record::Need;
using record::ThresholdDecision;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RowsSection", text);
}

RowKind contributions(Date today)
{
    RowWords<Contribution> words;
    words.id = u"assessment"_s;
    words.title = tr("Assessment");
    words.help = tr("What each person contributed, by section of the form; confirmed by the author once they have checked it.");
    words.add = tr("&Add a contribution");
    words.none = tr("No contribution is recorded.");
    words.date = &Contribution::formDate;
    words.heading = [](const Contribution& row) {
        const QString section = record::choiceText(row.section);
        return section.isEmpty() ? tr("New contribution") : section.left(1).toUpper() + section.mid(1);
    };
    words.summary = [](const CafCase&, const Contribution& row) {
        return QStringList{ row.author, row.authorRole, shortened(row.text),
            row.confidential.value_or(false) ? tr("confidential") : QString(),
            row.confirmedOn.isSet() ? tr("confirmed on %1").arg(row.confirmedOn.british()) : tr("not confirmed yet") };
    };
    words.fields = [](RowFields<Contribution> fields) {
        fields.add(&Contribution::section, {})
            .add(&Contribution::text, { .multiline = true })
            .add(&Contribution::author)
            .add(&Contribution::authorRole, { .optional = true })
            .add(&Contribution::confidential)
            .add(&Contribution::typedBy)
            .add(&Contribution::formDate)
            .add(&Contribution::receivedOn)
            .add(&Contribution::paperAt)
            .add(&Contribution::confirmedOn);
    };
    words.begin = [today](const CafCase&, Contribution& row) { row.receivedOn = today; };
    return rowKind(std::move(words));
}

RowKind needs(Date today)
{
    RowWords<Need> words;
    words.id = u"needs"_s;
    words.title = tr("Needs");
    words.help = tr("Each need with the agencies that must help; a CAF is for needs that two or more must meet together.");
    words.add = tr("&Add a need");
    words.none = tr("No need is recorded.");
    words.heading = [](const Need& row) { return row.need.isEmpty() ? tr("New need") : shortened(row.need); };
    words.summary = [](const CafCase&, const Need& row) {
        return QStringList{ row.agencies, record::choiceText(row.state),
            row.metOn.isSet() ? row.metOn.british() : QString() };
    };
    words.fields = [](RowFields<Need> fields) {
        fields.add(&Need::need, { .multiline = true })
            .add(&Need::agencies, { .help = tr("Separated by semicolons."), .optional = true })
            .add(&Need::identifiedOn)
            .add(&Need::state)
            .add(&Need::metOn);
    };
    words.begin = [today](const CafCase&, Need& row) {
        row.identifiedOn = today;
        row.state = record::NeedState::unmet;
    };
    return rowKind(std::move(words));
}

RowKind thresholds(Date today)
{
    RowWords<ThresholdDecision> words;
    words.id = u"threshold"_s;
    words.title = tr("Threshold");
    words.help = tr("Each decision about the level of need, with its reasons; earlier ones stay. Stepping up to level 3 does "
                    "not close the episode.");
    words.add = tr("&Add a decision");
    words.none = tr("No threshold decision is recorded.");
    words.date = &ThresholdDecision::decidedOn;
    words.heading = [](const ThresholdDecision& row) {
        return datedWords(tr("Decision of %1"), row.decidedOn, tr("New decision"));
    };
    words.summary = [](const CafCase&, const ThresholdDecision& row) {
        return QStringList{ record::choiceText(row.level), shortened(row.reason),
            row.disagreed.isEmpty() ? QString() : tr("%1 disagreed").arg(row.disagreed) };
    };
    words.fields = [](RowFields<ThresholdDecision> fields) {
        fields.add(&ThresholdDecision::decidedOn, {})
            .add(&ThresholdDecision::level, {})
            .add(&ThresholdDecision::risks, { .optional = true, .multiline = true })
            .add(&ThresholdDecision::protectiveFactors, { .optional = true, .multiline = true })
            .add(&ThresholdDecision::tookPart)
            .add(&ThresholdDecision::disagreed)
            .add(&ThresholdDecision::reason, { .optional = true, .multiline = true });
    };
    words.begin = [today](const CafCase&, ThresholdDecision& row) { row.decidedOn = today; };
    return rowKind(std::move(words));
}

} // namespace

std::vector<RowKind> assessmentRows(Date today)
{
    return { contributions(today), needs(today), thresholds(today) };
}

} // namespace axs::ui
