// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importscard.h"

#include "core/base/text.h"
#include "ui/exchange/runbar.h"
#include "ui/parts/session.h"
#include "ui/parts/undolist.h"

#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostShown = 10;

} // namespace

ImportsCard::ImportsCard(Session& session, RunBar& run, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_run(run)
    , m_list(new UndoList(u"imports"_s,
          {tr("Latest imports"),
              tr("Undoing one takes away what it brought and puts back what it changed. It is refused when something of "
                 "it was changed since."),
              tr("Undo"), tr("Undo the import: %1"), tr("Undone")},
          this))
{
    setObjectName(u"imports"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    hide();
    connect(m_list, &UndoList::undoRequested, this, [this](std::size_t place) { takeBack(m_events[place]); });
    connect(&m_session, &Session::changed, this, &ImportsCard::refresh);
    connect(&m_run, &RunBar::runningChanged, this, [this](bool running) { m_list->setEnabled(!running); });
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
    m_events.clear();
    std::vector<UndoList::Change> changes;
    for (const store::ImportDone& import : imports) {
        m_events.push_back(import.event);
        changes.push_back({import.what, import.author, import.atMilliseconds, import.isTakenBack});
    }
    m_list->setChanges(changes, m_session.isWritable());
    setVisible(!imports.empty());
    m_isReady = true;
    Q_EMIT shown();
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
