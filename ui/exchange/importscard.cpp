// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importscard.h"

#include "core/base/text.h"
#include "ui/exchange/runbar.h"
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

constexpr std::size_t mostShown = 10;

QString whenWords(const store::ImportDone& import)
{
    return u"%1 · %2, %3"_s.arg(import.author, Date::fromMilliseconds(import.atMilliseconds).britishShort(),
        QDateTime::fromMSecsSinceEpoch(import.atMilliseconds).toString(u"HH:mm"_s));
}

} // namespace

ImportsCard::ImportsCard(Session& session, RunBar& run, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_run(run)
    , m_card(new Card(tr("Latest imports"), this))
{
    setObjectName(u"imports"_s);
    m_card->setSubtitle(tr("Undoing one takes away what it brought and puts back what it changed. It is refused when "
                           "something of it was changed since."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    hide();
    connect(&m_session, &Session::changed, this, &ImportsCard::refresh);
    connect(&m_run, &RunBar::runningChanged, this, [this](bool running) { m_card->setEnabled(!running); });
}

void ImportsCard::refresh()
{
    m_session.read(
        this, [](store::Connection& connection) { return store::importsDone(connection, mostShown); },
        [this](const Result<std::vector<store::ImportDone>>& imports) {
            if (imports)
                show(*imports);
        });
}

void ImportsCard::show(const std::vector<store::ImportDone>& imports)
{
    for (QWidget* row : std::as_const(m_rows)) {
        row->hide();
        row->setParent(nullptr);
        row->deleteLater();
    }
    m_rows.clear();
    for (const store::ImportDone& import : imports) {
        m_rows.append(makeRow(import, m_rows.size()));
        m_card->body()->addWidget(m_rows.last());
    }
    setVisible(!imports.empty());
    m_isReady = true;
    Q_EMIT shown();
}

QWidget* ImportsCard::makeRow(const store::ImportDone& import, qsizetype number)
{
    auto* row = new QWidget(m_card);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 4, 0, 4);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* what = new QLabel(import.what, row);
    what->setObjectName(u"imports.what.%1"_s.arg(number));
    auto* when = new QLabel(whenWords(import), row);
    setStyleRole(*when, u"quiet"_s);
    for (QLabel* label : {what, when}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    line->addLayout(words, 1);
    if (import.isTakenBack) {
        auto* taken = new QLabel(tr("Undone"), row);
        setStyleRole(*taken, u"quiet"_s);
        line->addWidget(taken);
        return row;
    }
    auto* undo = new QPushButton(tr("Undo"), row);
    undo->setObjectName(u"imports.undo.%1"_s.arg(number));
    undo->setAccessibleName(tr("Undo the import: %1").arg(import.what));
    undo->setEnabled(m_session.isWritable());
    connect(undo, &QPushButton::clicked, this, [this, event = import.event] { takeBack(event); });
    line->addWidget(undo);
    return row;
}

void ImportsCard::takeBack(Id event)
{
    const std::shared_ptr<Run> run = m_run.start(tr("Undoing the import"));
    m_session.manage(
        this,
        [event, run](const store::File&, store::Writer& writer) -> Result<store::TakenBack> {
            const Progress progress(
                [run](std::int64_t done, std::int64_t total, const QString&) {
                    run->done = done;
                    run->total = total;
                },
                run->stop.get_token());
            store::TakenBack taken;
            const auto done = writer.perform(
                [&](store::Connection& connection, store::RecordWriter& records) -> Result<void> {
                    const auto back = store::takeBackImport(connection, records, event, progress);
                    if (!back)
                        return back.error();
                    taken = *back;
                    return {};
                });
            return done ? Result(taken) : done.error();
        },
        [this, event](const Result<store::TakenBack>& taken) {
            m_run.finish();
            if (taken)
                Q_EMIT takenBack(event);
            Q_EMIT said(taken ? tr("The import is undone: %1 as before.").arg(counted(taken->records, tr("record"), tr("records")))
                              : taken.error().sentence);
            refresh();
        });
}

} // namespace axs::ui
