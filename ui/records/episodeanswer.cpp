// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/episodeanswer.h"

#include "core/base/text.h"
#include "core/store/searchterms.h"

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "Exeter ▸ CAFs per 1,000: 97 records".
QString cellWords(const figure::Facts& facts, const figure::RecordFilter& filter, const figure::EpisodeList& list)
{
    const figure::Definition* definition = figure::definition(filter.cell->figure);
    if (!definition)
        return filter.cell->row;
    const figure::Query query{ filter, figure::Query{}.target, false };
    const figure::Figure shown = figure::compute(*definition, facts, query, figure::select(facts, query));
    QString column = filter.cell->column;
    for (const figure::Column& each : shown.columns) {
        if (each.id == filter.cell->column)
            column = each.label;
    }
    return u"%1 ▸ %2: %3"_s.arg(
        filter.cell->row, column, counted(static_cast<qint64>(list.cellRecords), u"record"_s, u"records"_s));
}

/// What the typed text means; false when it could not be searched.
bool search(Session& session, store::Connection& connection, figure::EpisodeQuery& query, EpisodeAnswer& answer)
{
    if (query.filter.text.isEmpty())
        return true;
    const auto hits = store::search(connection, session.nameWords(), query.filter.text, session.today());
    if (!hits) {
        answer.error = hits.error().sentence;
        return false;
    }
    query.found = figure::FoundText{ hits->children, hits->cafs };
    answer.insteadOf = hits->insteadOf;
    return true;
}

} // namespace

EpisodeAnswer answer(Session& session, store::Connection& connection, EpisodeQuestion question)
{
    EpisodeAnswer answer;
    answer.number = question.number;
    figure::EpisodeQuery& query = question.query;
    if (!search(session, connection, query, answer))
        return answer;
    std::vector<std::uint32_t> ranks;
    if (query.order == figure::EpisodeOrder::name) {
        if (auto names = session.nameRanks(connection))
            ranks = std::move(*names);
    }
    if (question.read) {
        if (auto order = store::readOrder(connection, *question.read))
            query.readOrder = std::move(*order);
    }
    session.facts().read([&](const figure::Facts& facts) {
        auto list = figure::listEpisodes(facts, query, ranks);
        if (!list) {
            answer.error = list.error().sentence;
            return;
        }
        answer.list = std::move(*list);
        if (query.filter.cell)
            answer.cell = cellWords(facts, query.filter, answer.list);
    });
    return answer;
}

} // namespace axs::ui
