// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/workboard.h"

namespace axs::ui {

WorkBoard::WorkBoard(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_work(std::make_shared<store::DueWork>(session.today()))
{
    connect(&m_session, &Session::factsReady, this, &WorkBoard::stepOn);
    connect(&m_session, &Session::changed, this, &WorkBoard::apply);
    if (m_session.areFactsReady())
        stepOn();
}

void WorkBoard::stepOn()
{
    if (m_isStepping)
        return;
    m_isStepping = true;
    m_session.read(
        this, [work = m_work](store::Connection& connection) { return work->step(connection); },
        [this](const Result<bool>& more) {
            m_isStepping = false;
            take(more);
        });
}

void WorkBoard::take(const Result<bool>& more)
{
    if (!more) {
        m_isReady = true;
        Q_EMIT failed(more.error());
        Q_EMIT changed();
    } else if (*more) {
        stepOn();
    } else {
        m_isReady = true;
        Q_EMIT changed();
    }
}

void WorkBoard::apply(const store::SaveReceipt& receipt)
{
    m_session.read(
        this, [work = m_work, receipt](store::Connection& connection) { return work->apply(connection, receipt.changed); },
        [this](const Result<bool>& more) { take(more); });
}

void WorkBoard::ask(QObject* context, const pathway::WorkQuery& query, std::function<void(WorkAnswer)> deliver)
{
    m_session.read(
        context,
        [work = m_work, query](store::Connection&) {
            WorkAnswer answer;
            work->read([&](const std::vector<pathway::WorkEpisode>& episodes, const pathway::Intervals& intervals) {
                answer.lines = pathway::workLines(episodes, query, work->today());
                answer.hasMine = pathway::hasWork(episodes, query.coordinator);
                answer.intervals = intervals;
            });
            answer.counts = pathway::countBySection(answer.lines, work->today());
            answer.clusterNames = work->clusterNames();
            return answer;
        },
        std::move(deliver));
}

void WorkBoard::askOpenCases(QObject* context, const pathway::WorkQuery& query,
    std::function<void(std::vector<pathway::WorkEpisode>)> deliver)
{
    m_session.read(
        context,
        [work = m_work, query](store::Connection&) {
            return work->read([&](const std::vector<pathway::WorkEpisode>& episodes, const pathway::Intervals&) {
                return pathway::openCases(episodes, query);
            });
        },
        std::move(deliver));
}

} // namespace axs::ui
