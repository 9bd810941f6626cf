// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upkeep/groupchangescard.h"

#include "core/base/text.h"
#include "ui/parts/card.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/session.h"

#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostShown = 5;

QString whenWords(const store::GroupChange& change)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(change.atMilliseconds);
    const QDate day = at.date();
    const Date date = Date::fromCalendar(day.year(), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return u"%1 · %2, %3"_s.arg(change.author, date.britishShort(), at.toString(u"HH:mm"_s));
}

} // namespace

GroupChangesCard::GroupChangesCard(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new Card(tr("Latest changes of many records"), this))
{
    setObjectName(u"groupChanges"_s);
    m_card->setSubtitle(tr("Taking one back restores every record it changed; what somebody changed since stays."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    hide();
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

void GroupChangesCard::show(const std::vector<store::GroupChange>& changes)
{
    for (QWidget* row : std::as_const(m_rows)) {
        row->hide();
        row->setParent(nullptr);
        row->deleteLater();
    }
    m_rows.clear();
    for (const store::GroupChange& change : changes) {
        auto* row = new QWidget(m_card);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 4, 0, 4);
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        auto* what = new QLabel(change.what, row);
        auto* when = new QLabel(whenWords(change), row);
        setStyleRole(*when, u"quiet"_s);
        for (QLabel* label : {what, when}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            words->addWidget(label);
        }
        line->addLayout(words, 1);
        if (change.isTakenBack) {
            auto* taken = new QLabel(tr("Taken back"), row);
            setStyleRole(*taken, u"quiet"_s);
            line->addWidget(taken);
        } else {
            auto* back = new QPushButton(tr("Take back"), row);
            back->setObjectName(u"takeBack.%1"_s.arg(m_rows.size()));
            back->setAccessibleName(tr("Take back: %1").arg(change.what));
            back->setEnabled(m_session.isWritable());
            connect(back, &QPushButton::clicked, this, [this, change] { takeBack(change); });
            line->addWidget(back);
        }
        m_card->body()->addWidget(row);
        m_rows.append(row);
    }
    setVisible(!changes.empty());
}

void GroupChangesCard::takeBack(const store::GroupChange& change)
{
    const auto taken = std::make_shared<store::TakenBack>();
    m_session.write(
        this,
        [event = change.event, taken](store::Connection& connection, store::RecordWriter& writer) -> Result<void> {
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
