// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/rowkind.h"

#include <QCoreApplication>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using pathway::CafCase;
using record::PanelItem;
using record::PlanAction;
using record::Referral;
using record::Spend;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RowsSection", text);
}

RowKind referrals(Date today)
{
    RowWords<Referral> words;
    words.id = u"referrals"_s;
    words.title = tr("Referrals");
    words.help = tr("Referrals to level 3, with their route, the advice received and what came of them.");
    words.add = tr("&Add a referral");
    words.none = tr("No referral is recorded.");
    words.date = &Referral::referredOn;
    words.heading = [](const Referral& row) {
        return datedWords(tr("Referral of %1"), row.referredOn, tr("New referral"));
    };
    words.summary = [](const CafCase&, const Referral& row) {
        return QStringList{ row.route, row.harm.value_or(false) ? tr("risk of significant harm") : QString(),
            row.outcome.isEmpty() ? tr("no outcome yet") : row.outcome };
    };
    words.fields = [](RowFields<Referral> fields) {
        fields.add(&Referral::referredOn, {})
            .add(&Referral::level, { .optional = true, .choices = { { u"2"_s, tr("Level 2") }, { u"3"_s, tr("Level 3") } } })
            .add(&Referral::harm)
            .add(&Referral::route, { .optional = true })
            .add(&Referral::madeBy)
            .add(&Referral::advice, { .optional = true, .multiline = true })
            .add(&Referral::outcome, { .optional = true })
            .add(&Referral::outcomeOn);
    };
    words.begin = [today](const CafCase& all, Referral& row) {
        row.caf = all.caf.id;
        row.cluster = all.caf.cluster;
        row.referredOn = today;
        row.level = 3;
    };
    return rowKind(std::move(words));
}

RowKind spends()
{
    RowWords<Spend> words;
    words.id = u"spend"_s;
    words.title = tr("Spend");
    words.help = tr("What a budget-holding lead professional spent or committed for this child.");
    words.add = tr("&Add an item");
    words.none = tr("No item is recorded.");
    words.date = &Spend::spentOn;
    words.heading = [](const Spend& row) { return row.type.isEmpty() ? tr("New item") : row.type; };
    words.summary = [](const CafCase&, const Spend& row) {
        return QStringList{ row.amount ? u'£' + QString::number(*row.amount, 'f', 2) : QString(), row.provider,
            row.spentOn.isSet() ? tr("spent on %1").arg(row.spentOn.british())
                : row.committedOn.isSet() ? tr("committed on %1").arg(row.committedOn.british()) : QString() };
    };
    words.fields = [](RowFields<Spend> fields) {
        fields.add(&Spend::type, {})
            .add(&Spend::amount, {})
            .add(&Spend::provider)
            .link<PlanAction>(&Spend::planAction, [](const PlanAction& each) { return shortened(each.action); })
            .add(&Spend::approver)
            .add(&Spend::committedOn)
            .add(&Spend::spentOn);
    };
    return rowKind(std::move(words));
}

RowKind panelItems()
{
    RowWords<PanelItem> words;
    words.id = u"panel"_s;
    words.title = tr("Panel");
    words.help = tr("What a CAF panel decided, where the authority has one.");
    words.add = tr("&Add a panel's decision");
    words.none = tr("No panel has looked at this CAF.");
    words.date = &PanelItem::panelOn;
    words.heading = [](const PanelItem& row) { return datedWords(tr("Panel of %1"), row.panelOn, tr("New panel item")); };
    words.summary = [](const CafCase&, const PanelItem& row) {
        return QStringList{ record::choiceText(row.decision), row.services, row.reasons.join(u", "_s) };
    };
    words.fields = [](RowFields<PanelItem> fields) {
        fields.add(&PanelItem::panelOn, {})
            .add(&PanelItem::panelType)
            .add(&PanelItem::decision, {})
            .add(&PanelItem::reasons, { .help = tr("A reason a line; several may hold."), .optional = true })
            .add(&PanelItem::services)
            .add(&PanelItem::minute, { .optional = true, .multiline = true })
            .add(&PanelItem::returnOn);
    };
    return rowKind(std::move(words));
}

} // namespace

std::vector<RowKind> supportRows(Date today)
{
    return { referrals(today), panelItems(), spends() };
}

} // namespace axs::ui
