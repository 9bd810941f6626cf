// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/childfinder.h"

#include "core/base/text.h"
#include "core/store/searchterms.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostFound = 20;

/// The latest episode of each of these children; episodes are in order of id, so later ones replace earlier ones.
std::vector<Id> latestEpisodes(const figure::Facts& facts, const std::vector<Id>& children)
{
    const QSet<Id> wanted(children.begin(), children.end());
    QHash<Id, Id> latest;
    for (std::size_t i = 0; i < facts.episodes.size(); ++i) {
        const Id child = facts.children.id[facts.episodes.child[i]];
        if (wanted.contains(child))
            latest.insert(child, facts.episodes.id[i]);
    }
    const QList<Id> found = latest.values();
    return {found.begin(), found.end()};
}

CaseRows rowsOf(store::Connection& connection, std::vector<Id> cafs)
{
    auto rows = store::caseRows(connection, cafs);
    if (!rows)
        return {};
    std::erase_if(*rows, [](const store::CaseRow& row) { return !row.caf.isSet(); });
    return std::move(*rows);
}

} // namespace

void findCases(Session& session, QObject* context, const QString& typed, const std::function<void(CaseRows)>& deliver)
{
    session.read(
        context,
        [&session, typed](store::Connection& connection) -> CaseRows {
            const auto hits = store::search(connection, session.nameWords(), typed, session.today());
            if (!hits)
                return {};
            std::vector<Id> cafs = session.facts().read(
                [&](const figure::Facts& facts) { return latestEpisodes(facts, hits->children); });
            cafs.insert(cafs.end(), hits->cafs.begin(), hits->cafs.end());
            std::sort(cafs.begin(), cafs.end());
            cafs.erase(std::unique(cafs.begin(), cafs.end()), cafs.end());
            cafs.resize(std::min(cafs.size(), 10 * mostFound));
            CaseRows rows = rowsOf(connection, cafs);
            std::sort(rows.begin(), rows.end(), [](const store::CaseRow& left, const store::CaseRow& right) {
                return compareBritish(left.childName, right.childName) < 0;
            });
            rows.resize(std::min(rows.size(), mostFound));
            return rows;
        },
        deliver);
}

void readCases(
    Session& session, QObject* context, const std::vector<Id>& cafs, const std::function<void(CaseRows)>& deliver)
{
    session.read(context, [cafs](store::Connection& connection) { return rowsOf(connection, cafs); }, deliver);
}

QString caseAside(const store::CaseRow& row)
{
    QStringList words;
    if (row.born.isSet())
        words += u"born %1"_s.arg(row.born.britishShort());
    if (!row.reference.isEmpty())
        words += row.reference;
    return words.join(u" · "_s);
}

} // namespace axs::ui
