// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/episodelist.h"
#include "core/store/listorder.h"
#include "ui/parts/session.h"

namespace axs::ui {

/// One question of the list: what it shows and in which order.
struct EpisodeQuestion
{
    std::uint64_t number = 0;
    figure::EpisodeQuery query;
    std::optional<store::ReadOrder> read; ///< the order has to be read from the file
};

struct EpisodeAnswer
{
    std::uint64_t number = 0;
    figure::EpisodeList list;
    QStringList insteadOf; ///< the spellings that were searched instead of what was typed
    QString cell; ///< "Exeter ▸ CAFs per 1,000: 97 records"
    QString error;
};

/// Use inside Session::read: on the reader's thread, which is also the one that changes the facts, so that ranks and
/// places stay together.
EpisodeAnswer answer(Session& session, store::Connection& connection, EpisodeQuestion question);

} // namespace axs::ui
