// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchterms.h"

#include <algorithm>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::int64_t mostReferrals = 500;
constexpr qsizetype shortestReference = 3;

void sortUnique(std::vector<Id>& ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

bool hasDigit(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar each) { return each.isDigit(); });
}

} // namespace

SearchTerms searchTerms(const QString& typed, Date today)
{
    const QStringList words = typed.simplified().split(u' ');
    if (!today.isSet() || !hasDigit(typed))
        return {typed, {}};
    // The longest run of words that is a date; a longer one can be no date.
    constexpr qsizetype mostWords = 4;
    for (qsizetype length = std::min(mostWords, words.size()); length > 0; --length) {
        for (qsizetype from = 0; from + length <= words.size(); ++from) {
            const QString run = words.mid(from, length).join(u' ');
            const auto date = hasDigit(run) ? parseTypedDate(run, today) : std::nullopt;
            if (date)
                return {(words.mid(0, from) + words.mid(from + length)).join(u' '), *date};
        }
    }
    return {typed, {}};
}

Result<std::vector<Id>> bornOn(Connection& connection, Date day)
{
    auto statement = connection.prepare("SELECT id FROM child WHERE date_of_birth = :day");
    if (!statement)
        return statement.error();
    statement->bind(":day", std::int64_t{day.dayNumber()});
    std::vector<Id> ids;
    if (const auto read = statement->forEachRow([&] { ids.push_back(statement->id(0)); }); !read)
        return read.error();
    sortUnique(ids);
    return ids;
}

Result<SearchHits> withReferral(Connection& connection, const QString& typed)
{
    SearchHits hits;
    const QString reference = typed.simplified().toUpper().replace(u' ', u'-');
    if (reference.size() < shortestReference || !hasDigit(reference))
        return hits;
    auto statement = connection.prepare(
        "SELECT child, caf FROM referral WHERE reference >= :from AND reference < :to LIMIT :most");
    if (!statement)
        return statement.error();
    statement->bind(":from", reference);
    statement->bind(":to", QString(reference + QChar(0xffff)));
    statement->bind(":most", mostReferrals);
    const auto read = statement->forEachRow([&] {
        if (!statement->isNull(0))
            hits.children.push_back(statement->id(0));
        else if (!statement->isNull(1))
            hits.cafs.push_back(statement->id(1));
    });
    if (!read)
        return read.error();
    sortUnique(hits.children);
    sortUnique(hits.cafs);
    return hits;
}

} // namespace axs::store
