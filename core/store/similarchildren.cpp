// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/similarchildren.h"

#include "core/base/nicknames.h"
#include "core/base/text.h"
#include "core/store/cases.h"
#include "core/store/recordtable.h"
#include "core/store/searchterms.h"

#include <algorithm>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostFound = 8;
constexpr std::size_t mostLookedAt = 400;

enum class NameMatch { other, alike, swapped, shortForm, same };
enum class BirthMatch { other, unknown, swapped, same };

bool isNear(const QString& left, const QString& right)
{
    const int limit = std::max(left.size(), right.size()) >= 7 ? 2 : 1;
    return !left.isEmpty() && !right.isEmpty() && editDistance(left, right, limit) <= limit;
}

/// A forename as typed against a forename and what the child is known as.
NameMatch forenameMatch(const QString& typed, const record::Child& other)
{
    NameMatch best = NameMatch::other;
    for (const QString* each : {&other.forename, &other.knownAs}) {
        const QString name = folded(*each);
        if (name.isEmpty() || typed.isEmpty())
            continue;
        const NameMatch match = name == typed ? NameMatch::same
            : areFormsOfOneName(typed, name)  ? NameMatch::shortForm
            : isNear(typed, name)             ? NameMatch::alike
                                              : NameMatch::other;
        best = std::max(best, match);
    }
    return best;
}

NameMatch nameMatch(const record::Child& typed, const record::Child& other)
{
    const QString forename = folded(typed.forename);
    const QString surname = folded(typed.surname);
    const QString otherSurname = folded(other.surname);
    const NameMatch first
        = std::max(forenameMatch(forename, other), forenameMatch(folded(typed.knownAs), other));
    if (forename.isEmpty() || surname.isEmpty()) {
        const bool isHalf = forename.isEmpty() ? !surname.isEmpty() && surname == otherSurname : first == NameMatch::same;
        return isHalf ? NameMatch::alike : NameMatch::other;
    }
    if (surname == otherSurname)
        return first;
    if (forename == otherSurname && surname == folded(other.forename))
        return NameMatch::swapped;
    return first != NameMatch::other && isNear(surname, otherSurname) ? NameMatch::alike : NameMatch::other;
}

/// The day that is meant when day and month were written the other way round; unset when there is none.
Date withDayAndMonthSwapped(Date date)
{
    return date.isSet() && date.day() <= 12 && date.day() != date.month()
        ? Date::fromCalendar(date.year(), date.day(), date.month())
        : Date();
}

BirthMatch birthMatch(const record::Child& typed, const record::Child& other)
{
    if (!typed.dateOfBirth.isSet() || !other.dateOfBirth.isSet())
        return BirthMatch::unknown;
    if (typed.dateOfBirth == other.dateOfBirth)
        return BirthMatch::same;
    return withDayAndMonthSwapped(typed.dateOfBirth) == other.dateOfBirth ? BirthMatch::swapped : BirthMatch::other;
}

QString nameWords(NameMatch match)
{
    switch (match) {
    case NameMatch::same: return u"same name"_s;
    case NameMatch::shortForm: return u"another form of the same name"_s;
    case NameMatch::swapped: return u"forename and surname the other way round"_s;
    case NameMatch::alike: return u"like name"_s;
    case NameMatch::other: break;
    }
    return {};
}

QString birthWords(BirthMatch match)
{
    switch (match) {
    case BirthMatch::same: return u", born the same day"_s;
    case BirthMatch::swapped: return u", day and month of birth the other way round"_s;
    case BirthMatch::other: return u", born another day"_s;
    case BirthMatch::unknown: break;
    }
    return {};
}

struct Ranked
{
    record::Child child;
    Likeness likeness;
};

/// Whom to compare: by name as a search finds them, and everybody born on that day or on the one meant instead.
Result<std::vector<Id>> candidates(Connection& connection, const NameWords& words, const record::Child& child)
{
    std::vector<Id> ids;
    const auto add = [&](const std::vector<Id>& more) {
        ids.insert(ids.end(), more.begin(), more.begin() + std::ptrdiff_t(std::min(more.size(), mostLookedAt)));
    };
    const QString name = folded(child.forename + u' ' + child.surname);
    if (name.size() >= 2) {
        const auto hits = search(connection, words, name);
        if (!hits)
            return hits.error();
        add(hits->children);
    }
    for (const Date day : {child.dateOfBirth, withDayAndMonthSwapped(child.dateOfBirth)}) {
        if (!day.isSet())
            continue;
        const auto born = bornOn(connection, day);
        if (!born)
            return born.error();
        add(*born);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

} // namespace

std::optional<Likeness> likenessOf(const record::Child& typed, const record::Child& other)
{
    const NameMatch name = nameMatch(typed, other);
    const BirthMatch birth = birthMatch(typed, other);
    if (name == NameMatch::other) {
        const QString surname = folded(typed.surname);
        const bool isTwin = birth == BirthMatch::same && !surname.isEmpty() && surname == folded(other.surname)
            && !typed.forename.isEmpty();
        return isTwin ? std::optional(Likeness{1, u"perhaps a twin: same surname, born the same day"_s, true})
                      : std::nullopt;
    }
    // Many children share a name; one that is only like it, of another day, is another child.
    if (birth == BirthMatch::other && name != NameMatch::same)
        return std::nullopt;
    const int points = 10 * static_cast<int>(birth) + 2 * static_cast<int>(name);
    return Likeness{points, nameWords(name) + birthWords(birth), false};
}

Result<std::vector<PossibleChild>> similarChildren(
    Connection& connection, const NameWords& words, const record::Child& child)
{
    const auto ids = candidates(connection, words, child);
    if (!ids)
        return ids.error();
    auto table = RecordTable<record::Child>::open(connection);
    if (!table)
        return table.error();
    std::vector<Ranked> ranked;
    for (const Id id : *ids) {
        const auto other = table->find(id);
        if (!other)
            return other.error();
        if (!*other || id == child.id)
            continue;
        if (auto likeness = likenessOf(child, **other))
            ranked.push_back({**other, *likeness});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
        [](const Ranked& left, const Ranked& right) { return left.likeness.points > right.likeness.points; });
    std::vector<PossibleChild> found;
    auto cafs = connection.prepare("SELECT id FROM caf WHERE child = :child ORDER BY id");
    if (!cafs)
        return cafs.error();
    for (const Ranked& each : ranked) {
        if (found.size() == mostFound)
            break;
        PossibleChild possible{each.child, each.likeness.why, {}};
        cafs->bind(":child", each.child.id);
        if (const auto read = cafs->forEachRow([&] { possible.cafs.push_back(cafs->id(0)); }); !read)
            return read.error();
        found.push_back(std::move(possible));
    }
    return found;
}

} // namespace axs::store
