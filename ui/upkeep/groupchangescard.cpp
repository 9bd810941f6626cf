// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upkeep/groupchangescard.h"

#include "core/base/text.h"
#include "ui/parts/session.h"
#include "ui/parts/undolist.h"

#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostShown = 5;

} // namespace

GroupChangesCard::GroupChangesCard(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new UndoList(u"groupChanges"_s,
          {tr("Latest changes of many records"),
              tr("Taking one back restores every record it changed; what somebody changed since stays."), tr("Take back"),
              tr("Take back: %1"), tr("Taken back")},
          this))
{
    setObjectName(u"groupChanges"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    hide();
    connect(m_list, &UndoList::undoRequested, this, [this](std::size_t place) { takeBack(m_events[place]); });
    connect(&m_session, &Session::changed, this, &GroupChangesCard::refresh);
}

void GroupChangesCard::refresh()
{
    m_session.read(
        this, [](store::Connection& connection) { return store::groupChanges(connection, mostShown); },
        [this](const Result<std::vector<store::GroupChange>>& changes) {
            if (changes)
                show(*changes);
        });
}

void GroupChangesCard::show(const std::vector<store::GroupChange>& groups)
{
    m_events.clear();
    std::vector<UndoList::Change> changes;
    for (const store::GroupChange& group : groups) {
        m_events.push_back(group.event);
        changes.push_back({group.what, group.author, group.atMilliseconds, group.isTakenBack});
    }
    m_list->setChanges(changes, m_session.isWritable());
    setVisible(!groups.empty());
}

void GroupChangesCard::takeBack(Id event)
{
    const auto taken = std::make_shared<store::TakenBack>();
    m_session.write(
        this,
        [event, taken](store::Connection& connection, store::RecordWriter& writer) -> Result<void> {
            const auto done = store::takeBackGroup(connection, writer, event);
            if (!done)
                return done.error();
            *taken = *done;
            return {};
        },
        [this, taken](const Result<store::SaveReceipt>& saved) {
            if (!saved) {
                Q_EMIT said(saved.error().sentence);
                return;
            }
            const QString records = counted(taken->records, tr("record"), tr("records"));
            Q_EMIT said(taken->keptFields == 0
                    ? tr("Taken back: %1 as before.").arg(records)
                    : tr("Taken back: %1. %2 changed since, and stay.")
                          .arg(records, counted(taken->keptFields, tr("entry"), tr("entries"))));
        });
}

} // namespace axs::ui
