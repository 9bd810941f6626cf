// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/chronology.h"

#include "core/base/localday.h"
#include "core/pathway/workingdays.h"

#include <algorithm>
#include <array>

namespace axs::pathway {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Dates of people, and days that are told of before they come.
constexpr std::array<std::string_view, 7> notTold{
    "date_of_birth", "expected_date", "next_on", "renew_by", "due_on", "return_on", "form_date"};

/// Calls `visit(field, date)` for every day that a record can tell of.
template <class Visit>
void forEachToldDay(const record::AnyRecord& any, Visit&& visit)
{
    std::visit(
        [&](const auto& each) {
            using Record = std::decay_t<decltype(each)>;
            record::forEachField<Record>([&](const auto& field) {
                if constexpr (std::is_same_v<std::decay_t<decltype(each.*field.member)>, Date>) {
                    if (std::find(notTold.begin(), notTold.end(), field.name) == notTold.end())
                        visit(field.name, each.*field.member);
                }
            });
        },
        any);
}

/// What the days were before, in the order of the fields; unset ones when the record began here.
std::vector<Date> daysOf(const std::shared_ptr<const record::AnyRecord>& record)
{
    std::vector<Date> days;
    if (record)
        forEachToldDay(*record, [&](std::string_view, Date day) { days.push_back(day); });
    return days;
}

/// The CAF and the child stand for themselves: a change of theirs tells of no day but one that it changes.
bool hasOwnDay(const record::AnyRecord& record)
{
    return !std::holds_alternative<record::Caf>(record) && !std::holds_alternative<record::Child>(record);
}

} // namespace

Date toldDay(const RecordedVersion& version)
{
    if (!version.after)
        return {};
    const std::vector<Date> now = daysOf(version.after);
    const auto own = std::find_if(now.begin(), now.end(), [](Date day) { return day.isSet(); });
    const Date ownDay = own == now.end() ? Date() : *own;
    if (!version.before && hasOwnDay(*version.after))
        return ownDay;
    const std::vector<Date> before = version.before ? daysOf(version.before) : std::vector<Date>(now.size());
    Date told;
    for (std::size_t place = 0; place < now.size(); ++place) {
        if (now[place].isSet() && now[place] != before[place])
            told = told.isSet() ? std::min(told, now[place]) : now[place];
    }
    return told.isSet() || !hasOwnDay(*version.after) ? told : ownDay;
}

std::vector<ChronologyEntry> chronology(std::vector<RecordedVersion> versions, const Intervals& intervals)
{
    std::stable_sort(versions.begin(), versions.end(), [](const RecordedVersion& left, const RecordedVersion& right) {
        return left.atMilliseconds < right.atMilliseconds;
    });
    std::vector<ChronologyEntry> entries;
    for (RecordedVersion& version : versions) {
        ChronologyEntry entry;
        const auto& shown = version.after ? version.after : version.before;
        entry.what = shown ? record::rowWords(*shown) : QString();
        entry.recordedOn = localDay(version.atMilliseconds);
        entry.about = toldDay(version);
        entry.workingDaysAfter = std::max(0, workingDaysBetween(entry.about, entry.recordedOn));
        const Date by = intervals.dueOn(QString::fromUtf16(entryRule), entry.about);
        entry.isLate = by.isSet() && entry.recordedOn > by;
        entry.version = std::move(version);
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace axs::pathway
