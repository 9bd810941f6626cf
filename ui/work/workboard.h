// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/duework.h"
#include "ui/parts/session.h"

#include <QObject>

#include <functional>
#include <memory>

namespace axs::ui {

/// What a page of work asked for.
struct WorkAnswer
{
    std::vector<pathway::WorkLine> lines;
    std::array<std::int64_t, 5> counts{}; ///< by pathway::DueSection
    bool hasMine = false; ///< the person is the co-ordinator of an open episode
    QHash<Id, QString> clusterNames;
    pathway::Intervals intervals;
};

/// The due work of the open file: read after the facts, a few episodes at a time, and kept up to date by saves. One a
/// session; never waits.
class WorkBoard final : public QObject
{
    Q_OBJECT

public:
    explicit WorkBoard(Session& session, QObject* parent = nullptr);

    /// Everything has been read, or reading it failed.
    bool isReady() const { return m_isReady; }
    Session& session() { return m_session; }
    void ask(QObject* context, const pathway::WorkQuery& query, std::function<void(WorkAnswer)> deliver);
    /// The open episodes, the silent ones first.
    void askOpenCases(QObject* context, const pathway::WorkQuery& query,
        std::function<void(std::vector<pathway::WorkEpisode>)> deliver);

Q_SIGNALS:
    /// Read, or changed by a save.
    void changed();
    void failed(const axs::Error& error);

private:
    void stepOn();
    void take(const Result<bool>& more);
    void apply(const store::SaveReceipt& receipt);

    Session& m_session;
    std::shared_ptr<store::DueWork> m_work;
    bool m_isReady = false;
    bool m_isStepping = false;
};

} // namespace axs::ui
