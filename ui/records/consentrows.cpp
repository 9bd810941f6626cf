// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/rowkind.h"

#include <QCoreApplication>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using pathway::CafCase;
using record::Consent;
using record::CopyGiven;
using record::Paper;
using record::Sharing;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RowsSection", text);
}

QString consentHeading(const Consent& row)
{
    return datedWords(tr("Decision of %1"), row.decidedOn, tr("New decision"));
}

RowKind consents()
{
    RowWords<Consent> words;
    words.id = u"consent"_s;
    words.title = tr("Consent");
    words.help = tr("Each decision of each person; the strictest of the latest ones counts.");
    words.add = tr("&Add a decision");
    words.none = tr("No consent is recorded.");
    words.date = &Consent::decidedOn;
    words.heading = consentHeading;
    words.summary = [](const CafCase&, const Consent& row) {
        return QStringList{ record::choiceText(row.decision), row.person, row.relation, row.agencies, row.scope };
    };
    words.fields = [](RowFields<Consent> fields) {
        fields.add(&Consent::decision, {})
            .add(&Consent::decidedOn)
            .add(&Consent::person)
            .add(&Consent::relation, { .optional = true })
            .add(&Consent::parentalResponsibility)
            .add(&Consent::understood)
            .add(&Consent::understoodReason)
            .add(&Consent::agencies, { .help = tr("Separated by semicolons; empty: all of the plan."), .optional = true })
            .add(&Consent::documents, { .help = tr("Separated by semicolons; empty: all of the CAF."), .optional = true })
            .add(&Consent::scope, { .label = tr("Limits, in their words"), .optional = true })
            .add(&Consent::evidence, { .optional = true })
            .add(&Consent::renewBy)
            .add(&Consent::note, { .optional = true, .multiline = true });
    };
    return rowKind(std::move(words));
}

RowKind sharings(Date today)
{
    RowWords<Sharing> words;
    words.id = u"sharing"_s;
    words.title = tr("Sharing");
    words.help = tr("What was shared, with whom and on what ground; also a decision not to share.");
    words.add = tr("&Add what was shared");
    words.none = tr("Nothing is recorded as shared.");
    words.date = &Sharing::sharedOn;
    words.heading = [](const Sharing& row) {
        return row.recipient.isEmpty() ? datedWords(tr("Shared on %1"), row.sharedOn, tr("New sharing"))
                                       : datedWords(tr("%2, %1").arg(u"%1"_s, row.recipient), row.sharedOn, row.recipient);
    };
    words.summary = [](const CafCase&, const Sharing& row) {
        return QStringList{ record::choiceText(row.decision), row.agency, row.what,
            row.consent.isSet() ? tr("with consent") : row.reason };
    };
    words.fields = [](RowFields<Sharing> fields) {
        fields.add(&Sharing::decision, {})
            .add(&Sharing::sharedOn)
            .add(&Sharing::what)
            .add(&Sharing::recipient)
            .add(&Sharing::agency, { .optional = true })
            .link<Consent>(&Sharing::consent,
                [](const Consent& each) { return consentHeading(each) + u", "_s + each.person; })
            .add(&Sharing::reason, { .help = tr("Needed when no consent covers it."), .optional = true, .multiline = true })
            .add(&Sharing::approvedBy);
    };
    words.begin = [today](const CafCase&, Sharing& row) { row.sharedOn = today; };
    return rowKind(std::move(words));
}

RowKind copies()
{
    RowWords<CopyGiven> words;
    words.id = u"copies"_s;
    words.title = tr("Copies");
    words.help = tr("Who is to have a copy, and who has got it. It is due until it is given.");
    words.add = tr("&Add a copy");
    words.none = tr("No copy is recorded.");
    words.date = &CopyGiven::givenOn;
    words.heading = [](const CopyGiven& row) {
        return row.recipient.isEmpty() ? tr("New copy") : tr("For %1").arg(row.recipient);
    };
    words.summary = [](const CafCase&, const CopyGiven& row) {
        return QStringList{ row.what, row.language,
            row.givenOn.isSet() ? tr("given on %1").arg(row.givenOn.british())
                : row.dueOn.isSet() ? tr("due on %1").arg(row.dueOn.british()) : tr("not given yet") };
    };
    words.fields = [](RowFields<CopyGiven> fields) {
        fields.add(&CopyGiven::what)
            .add(&CopyGiven::recipient)
            .add(&CopyGiven::language, { .optional = true })
            .add(&CopyGiven::dueOn)
            .add(&CopyGiven::givenOn);
    };
    return rowKind(std::move(words));
}

RowKind papers()
{
    RowWords<Paper> words;
    words.id = u"papers"_s;
    words.title = tr("Papers of other pathways");
    words.help = tr("A reference to the paper and where it is; never the paper itself.");
    words.add = tr("&Add a paper");
    words.none = tr("No paper is recorded.");
    words.date = &Paper::dated;
    words.heading = [](const Paper& row) { return row.paper.isEmpty() ? tr("New paper") : row.paper; };
    words.summary = [](const CafCase&, const Paper& row) {
        return QStringList{ row.reference, row.dated.isSet() ? row.dated.british() : QString(), row.heldAt };
    };
    words.fields = [](RowFields<Paper> fields) {
        fields.add(&Paper::paper, {})
            .add(&Paper::reference)
            .add(&Paper::dated)
            .add(&Paper::heldAt);
    };
    return rowKind(std::move(words));
}

} // namespace

std::vector<RowKind> consentRows()
{
    return { consents() };
}

std::vector<RowKind> sharingRows(Date today)
{
    return { sharings(today), copies(), papers() };
}

} // namespace axs::ui
