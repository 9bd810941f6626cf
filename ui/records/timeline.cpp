// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/timeline.h"

#include "ui/parts/dynamicstyle.h"
#include "ui/records/rowkind.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Beside the form; so many fit beside it without a scroll bar of their own.
constexpr std::size_t mostBeside = 6;

QString voices(const record::Review& review)
{
    int heard = 0;
    for (const auto rating : { review.childRating, review.parentRating, review.leadRating })
        heard += rating != record::Rating::notRecorded && rating != record::Rating::notApplicable;
    for (const auto& score : { review.childScore, review.parentScore, review.leadScore })
        heard += score.has_value();
    return heard == 1 ? Timeline::tr("one voice heard") : Timeline::tr("%1 voices heard").arg(heard);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// "Visit", or the word for any when the way is not recorded.
QString capital(const QString& otherwise, const QString& words)
{
    QString text = words.isEmpty() ? otherwise : words;
    text[0] = text[0].toUpper();
    return text;
}

/// Collects what has a date.
class Entries
{
public:
    void add(Date date, const QString& title, const QString& detail = {})
    {
        if (date.isSet())
            m_all.push_back({ date, title, detail });
    }
    std::vector<TimelineEntry> newestFirst()
    {
        std::reverse(m_all.begin(), m_all.end());
        std::stable_sort(m_all.begin(), m_all.end(),
            [](const TimelineEntry& left, const TimelineEntry& right) { return left.date > right.date; });
        return std::move(m_all);
    }

private:
    std::vector<TimelineEntry> m_all;
};

void addBefore(Entries& entries, const pathway::CafCase& all)
{
    for (const record::Contact& contact : all.of<record::Contact>())
        entries.add(contact.heldOn, capital(Timeline::tr("contact"), record::choiceText(contact.way)),
            joined({ contact.withWhom, contact.sawChild.value_or(false) ? Timeline::tr("child seen") : QString() }));
    for (const record::Checklist& checklist : all.of<record::Checklist>())
        entries.add(checklist.doneOn, Timeline::tr("Pre-CAF checklist"), record::choiceText(checklist.outcome));
    for (const record::HarmReport& report : all.of<record::HarmReport>())
        entries.add(report.raisedOn, Timeline::tr("Risk of harm reported"), report.told);
}

void addAssessment(Entries& entries, const pathway::CafCase& all)
{
    const record::Caf& caf = all.caf;
    entries.add(caf.started, Timeline::tr("Assessment started"), caf.assessorRole);
    entries.add(caf.completed, Timeline::tr("Assessment completed"));
    entries.add(caf.received, Timeline::tr("Received by the manager"));
    entries.add(caf.reviewed, Timeline::tr("Reviewed by the manager"));
    for (const record::Consent& consent : all.of<record::Consent>())
        entries.add(consent.decidedOn, Timeline::tr("Consent %1").arg(record::choiceText(consent.decision)).trimmed(),
            joined({ consent.person, consent.relation }));
    for (const record::ThresholdDecision& decision : all.of<record::ThresholdDecision>())
        entries.add(decision.decidedOn, Timeline::tr("Threshold decision"), record::choiceText(decision.level));
}

void addTeam(Entries& entries, const pathway::CafCase& all)
{
    for (const record::Meeting& meeting : all.of<record::Meeting>())
        entries.add(meeting.heldOn, Timeline::tr("TAC meeting"), record::choiceText(meeting.state));
    for (const record::LeadSpell& spell : all.of<record::LeadSpell>())
        entries.add(spell.from, Timeline::tr("Lead professional"), joined({ spell.role, spell.sector }));
    for (const record::Supervision& supervision : all.of<record::Supervision>())
        entries.add(supervision.heldOn, Timeline::tr("Supervision"), supervision.supervisor);
    for (const record::PlanAction& action : all.of<record::PlanAction>())
        entries.add(action.doneOn, Timeline::tr("Action done"), shortened(action.action));
    for (const record::Referral& referral : all.of<record::Referral>())
        entries.add(referral.referredOn, Timeline::tr("Referral to level 3"));
}

void addAfter(Entries& entries, const pathway::CafCase& all)
{
    for (const record::FormScore& score : all.of<record::FormScore>())
        entries.add(score.scoredOn, Timeline::tr("Form scored"),
            score.percent ? QString::number(*score.percent) + u" %"_s : QString());
    for (const record::Review& review : all.of<record::Review>())
        entries.add(review.reviewedOn, Timeline::tr("Review"), voices(review));
    for (const record::Sharing& sharing : all.of<record::Sharing>())
        entries.add(sharing.sharedOn,
            sharing.decision == record::SharingDecision::notShared ? Timeline::tr("Decided not to share")
                                                                   : Timeline::tr("Information shared"),
            sharing.recipient);
    for (const record::CopyGiven& copy : all.of<record::CopyGiven>())
        entries.add(copy.givenOn, Timeline::tr("Copy given"), copy.recipient);
    entries.add(all.caf.closed, Timeline::tr("Closed"), all.caf.closureReason);
}

} // namespace

std::vector<TimelineEntry> timelineOf(const pathway::CafCase& all)
{
    Entries entries;
    addBefore(entries, all);
    addAssessment(entries, all);
    addTeam(entries, all);
    addAfter(entries, all);
    return entries.newestFirst();
}

Timeline::Timeline(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(tr("Timeline"), this))
    , m_grid(new QGridLayout)
{
    setObjectName(u"caf.timeline"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(1, 1);
    m_card->body()->addLayout(m_grid);
    m_card->body()->addStretch(1);
    m_card->setSubtitle(tr("No dates yet."));
}

void Timeline::showCase(const pathway::CafCase& all)
{
    std::vector<TimelineEntry> entries = timelineOf(all);
    const std::size_t more = entries.size() - std::min(entries.size(), mostBeside);
    entries.resize(entries.size() - more);
    showEntries(std::move(entries));
    if (!m_entries.empty())
        m_card->setSubtitle(more == 0 ? QString() : tr("%1 earlier: see the child’s page").arg(more));
}

void Timeline::showEntries(std::vector<TimelineEntry> entries)
{
    if (entries == m_entries)
        return;
    m_entries = std::move(entries);
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_card->setSubtitle(m_entries.empty() ? tr("No dates yet.") : QString());
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const TimelineEntry& entry = m_entries[i];
        auto* date = new QLabel(entry.date.britishShort(), m_card);
        setStyleRole(*date, u"quiet"_s);
        auto* box = new QWidget(m_card);
        auto* lines = new QVBoxLayout(box);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(0);
        auto* title = new QLabel(entry.title, box);
        setStyleRole(*title, u"strong"_s);
        lines->addWidget(title);
        if (!entry.detail.isEmpty()) {
            auto* detail = new QLabel(entry.detail, box);
            setStyleRole(*detail, u"quiet"_s);
            lines->addWidget(detail);
        }
        const QList<QLabel*> labels = box->findChildren<QLabel*>();
        for (QLabel* label : labels) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
        }
        m_grid->addWidget(date, static_cast<int>(i), 0, Qt::AlignTop);
        m_grid->addWidget(box, static_cast<int>(i), 1);
    }
}

} // namespace axs::ui
