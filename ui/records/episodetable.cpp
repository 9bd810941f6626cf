// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/episodetable.h"

#include <QCoreApplication>
#include <QHash>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using figure::EpisodeOrder;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ChildrenPage", text);
}

QString birthText(const store::CaseRow& row, Date today)
{
    if (!row.born.isSet())
        return row.expected.isSet() ? tr("expected %1").arg(row.expected.britishShort()) : QString();
    const auto age = completedYears(row.born, today);
    return age && *age >= 0 ? u"%1 (%2)"_s.arg(row.born.britishShort()).arg(*age) : row.born.britishShort();
}

} // namespace

QList<PagedTableModel::Column> episodeColumns()
{
    return {
        { u"child"_s, tr("Child"), Qt::AlignLeft, true, true },
        { u"reference"_s, tr("CAF reference"), Qt::AlignLeft, true, true },
        { u"born"_s, tr("Born (age)"), Qt::AlignLeft, true, true },
        { u"gender"_s, tr("Gender"), Qt::AlignLeft, false, true },
        { u"cluster"_s, tr("AXS cluster"), Qt::AlignLeft, true, true },
        { u"started"_s, tr("Started"), Qt::AlignLeft, true, true },
        { u"completed"_s, tr("Completed"), Qt::AlignLeft, false, true },
        { u"last_review"_s, tr("Last review"), Qt::AlignLeft, false, true },
        { u"closed"_s, tr("Closed"), Qt::AlignLeft, true, true },
        { u"level"_s, tr("Level"), Qt::AlignRight, false, true },
        { u"assessor"_s, tr("Assessor"), Qt::AlignLeft, false, true },
        { u"assessor_role"_s, tr("Assessor’s role"), Qt::AlignLeft, false, true },
        { u"lead"_s, tr("Lead professional"), Qt::AlignLeft, true, true },
        { u"lead_role"_s, tr("Lead professional’s role"), Qt::AlignLeft, false, true },
        { u"service"_s, tr("Service type"), Qt::AlignLeft, false, true },
        { u"coordinator"_s, tr("Co-ordinator"), Qt::AlignLeft, false, true },
    };
}

QStringList episodeTexts(const store::CaseRow& row, Date today)
{
    return { row.childName, row.reference, birthText(row, today), record::choiceText(row.gender), row.cluster,
        row.started.britishShort(), row.completed.britishShort(), row.lastReview.britishShort(),
        row.closed.britishShort(), row.level ? QString::number(*row.level) : QString(), row.assessor, row.assessorRole,
        row.lead, row.leadRole, row.service, row.coordinator };
}

ColumnOrder orderOf(const QString& columnId)
{
    static const QHash<QString, ColumnOrder> orders{
        { u"child"_s, { EpisodeOrder::name, {} } },
        { u"reference"_s, { EpisodeOrder::reference, store::ReadOrder::cafsByReference } },
        { u"born"_s, { EpisodeOrder::born, {} } },
        { u"gender"_s, { EpisodeOrder::gender, {} } },
        { u"cluster"_s, { EpisodeOrder::cluster, {} } },
        { u"started"_s, { EpisodeOrder::started, {} } },
        { u"completed"_s, { EpisodeOrder::completed, {} } },
        { u"last_review"_s, { EpisodeOrder::lastReview, {} } },
        { u"closed"_s, { EpisodeOrder::closed, {} } },
        { u"level"_s, { EpisodeOrder::level, {} } },
        { u"assessor"_s, { EpisodeOrder::assessor, store::ReadOrder::peopleByName } },
        { u"assessor_role"_s, { EpisodeOrder::assessorRole, {} } },
        { u"lead"_s, { EpisodeOrder::lead, store::ReadOrder::peopleByName } },
        { u"lead_role"_s, { EpisodeOrder::leadRole, {} } },
        { u"service"_s, { EpisodeOrder::service, {} } },
        { u"coordinator"_s, { EpisodeOrder::coordinator, {} } },
    };
    return orders.value(columnId);
}

} // namespace axs::ui
