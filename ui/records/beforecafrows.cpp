// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/rowkind.h"

#include <QCoreApplication>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using pathway::CafCase;
using record::Checklist;
using record::Contact;
using record::HarmReport;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RowsSection", text);
}

RowKind contacts(Date today)
{
    RowWords<Contact> words;
    words.id = u"contacts"_s;
    words.title = tr("Contacts");
    words.help = tr("Every visit, call and letter, also before any form, and those that were missed.");
    words.add = tr("&Add a contact");
    words.none = tr("No contact is recorded.");
    words.date = &Contact::heldOn;
    words.heading = [](const Contact& row) {
        const QString way = row.way == record::ContactWay::notRecorded ? tr("contact") : record::choiceText(row.way);
        return datedWords(tr("%2 on %1").arg(u"%1"_s, way), row.heldOn, tr("New contact"));
    };
    words.summary = [](const CafCase&, const Contact& row) {
        return QStringList{ row.withWhom, row.sawChild.value_or(false) ? tr("child seen") : QString(), shortened(row.said),
            row.nextStep.isEmpty() ? QString() : tr("next: %1").arg(shortened(row.nextStep)) };
    };
    words.fields = [](RowFields<Contact> fields) {
        fields.add(&Contact::heldOn, {})
            .add(&Contact::way)
            .add(&Contact::withWhom)
            .add(&Contact::by)
            .add(&Contact::sawChild)
            .add(&Contact::said, { .optional = true, .multiline = true })
            .add(&Contact::nextStep)
            .add(&Contact::nextOn);
    };
    words.begin = [today](const CafCase& all, Contact& row) {
        row.caf = all.caf.id;
        row.heldOn = today;
    };
    return rowKind(std::move(words));
}

RowKind checklists(Date today)
{
    RowWords<Checklist> words;
    words.id = u"checklist"_s;
    words.title = tr("Pre-CAF checklist");
    words.help = tr("One that triggers nothing is kept as a record; it is not a CAF.");
    words.add = tr("&Add a checklist");
    words.none = tr("No pre-CAF checklist is recorded.");
    words.date = &Checklist::doneOn;
    words.heading = [](const Checklist& row) {
        return datedWords(tr("Checklist of %1"), row.doneOn, tr("New checklist"));
    };
    words.summary = [](const CafCase&, const Checklist& row) {
        return QStringList{ record::choiceText(row.outcome), row.by, row.setting,
            row.selfReferral.value_or(false) ? tr("the family asked") : row.askedBy };
    };
    words.fields = [](RowFields<Checklist> fields) {
        fields.add(&Checklist::doneOn, {})
            .add(&Checklist::by)
            .add(&Checklist::setting)
            .add(&Checklist::processStage, { .help = tr("For example Early Years Action, School Action."), .optional = true })
            .add(&Checklist::selfReferral)
            .add(&Checklist::askedBy)
            .add(&Checklist::concerns, { .optional = true, .multiline = true })
            .add(&Checklist::outcome)
            .add(&Checklist::reason, { .help = tr("Why there is no CAF, or why the family refused."), .optional = true });
    };
    words.begin = [today](const CafCase& all, Checklist& row) {
        row.caf = all.caf.id;
        row.doneOn = today;
    };
    return rowKind(std::move(words));
}

RowKind harmReports(Date today)
{
    RowWords<HarmReport> words;
    words.id = u"harm"_s;
    words.title = tr("Risk of significant harm");
    words.help = tr("Tell the safeguarding team without delay: it needs no consent and no CAF. Do not tell the family first "
                    "if that raises the risk. Record here who was told, and when.");
    words.add = tr("&Record that harm was reported");
    words.none = tr("No report is recorded.");
    words.date = &HarmReport::raisedOn;
    words.heading = [](const HarmReport& row) {
        return datedWords(tr("Reported on %1"), row.raisedOn, tr("New report"));
    };
    words.summary = [](const CafCase&, const HarmReport& row) {
        return QStringList{ row.told.isEmpty() ? tr("nobody told yet") : tr("told: %1").arg(row.told),
            row.writtenOn.isSet() ? tr("in writing on %1").arg(row.writtenOn.british()) : tr("written follow-up is due") };
    };
    words.fields = [](RowFields<HarmReport> fields) {
        fields.add(&HarmReport::raisedOn, {})
            .add(&HarmReport::concern, { .optional = true, .multiline = true })
            .add(&HarmReport::told, {})
            .add(&HarmReport::toldHow)
            .add(&HarmReport::advice, { .optional = true, .multiline = true })
            .add(&HarmReport::familyTold)
            .add(&HarmReport::reasonNotTold)
            .add(&HarmReport::writtenOn)
            .add(&HarmReport::by);
    };
    words.begin = [today](const CafCase& all, HarmReport& row) {
        row.caf = all.caf.id;
        row.raisedOn = today;
    };
    return rowKind(std::move(words));
}

} // namespace

std::vector<RowKind> beforeCafRows(Date today)
{
    return { contacts(today), checklists(today), harmReports(today) };
}

} // namespace axs::ui
