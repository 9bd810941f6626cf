// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/timeline.h"

#include "ui/parts/dynamicstyle.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

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

} // namespace

std::vector<TimelineEntry> timelineOf(const pathway::CafCase& all)
{
    const record::Caf& caf = all.caf;
    std::vector<TimelineEntry> entries{
        { caf.started, Timeline::tr("Assessment started"), caf.assessorRole },
        { caf.completed, Timeline::tr("Assessment completed"), {} },
        { caf.received, Timeline::tr("Received by the manager"), {} },
        { caf.reviewed, Timeline::tr("Reviewed by the manager"), {} },
    };
    for (const record::Consent& consent : all.of<record::Consent>())
        entries.push_back(
            { consent.decidedOn, Timeline::tr("Consent %1").arg(record::choiceText(consent.decision)).trimmed(),
                joined({ consent.person, consent.relation }) });
    for (const record::FormScore& score : all.of<record::FormScore>())
        entries.push_back({ score.scoredOn, Timeline::tr("Form scored"),
            score.percent ? QString::number(*score.percent) + u" %"_s : QString() });
    for (const record::Review& review : all.of<record::Review>())
        entries.push_back({ review.reviewedOn, Timeline::tr("Review"), voices(review) });
    entries.push_back({ caf.closed, Timeline::tr("Closed"), caf.closureReason });
    std::erase_if(entries, [](const TimelineEntry& entry) { return !entry.date.isSet(); });
    std::reverse(entries.begin(), entries.end());
    std::stable_sort(entries.begin(), entries.end(),
        [](const TimelineEntry& left, const TimelineEntry& right) { return left.date > right.date; });
    return entries;
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
