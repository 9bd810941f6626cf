// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/spending.h"

#include <algorithm>
#include <array>

namespace axs::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString services = u"Services and interventions"_s;
const QString childcare = u"Childcare"_s;
constexpr int highest = 1346; // pounds
constexpr int lowest = 9;

/// So much money between two days, of one type or of both.
struct Pot
{
    Period period;
    int pounds;
    QString type;
};

// Printed in June 2009: 306,026 to date, 152,115 in 2008/09, 36,000 this year to date, of which 12,960 for services and
// interventions and 11,880 for childcare from 1 April to 1 June. What is left of each lies where it can.
std::vector<Pot> pots()
{
    const auto days = [](const char16_t* from, const char16_t* to) {
        return Period{*Date::parseIso(QStringView(from)), *Date::parseIso(QStringView(to))};
    };
    return {{days(u"2007-09-01", u"2008-03-31"), 306'026 - 152'115 - 36'000, {}},
        {days(u"2008-04-01", u"2009-03-31"), 152'115 - highest - lowest, {}},
        {days(u"2009-04-01", u"2009-06-01"), 12'960, services}, {days(u"2009-04-01", u"2009-06-01"), 11'880, childcare},
        {days(u"2009-06-02", u"2009-06-30"), 36'000 - 12'960 - 11'880, {}}};
}

std::vector<Payable> within(const std::vector<Payable>& all, const Period& period)
{
    std::vector<Payable> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found), [&period](const Payable& each) {
        return each.from <= period.to && each.until >= period.from;
    });
    return found;
}

record::Spend item(const Payable& on, const Pot& pot, int pounds, Random& random)
{
    record::Spend spend;
    spend.caf = on.caf;
    spend.planAction = on.action;
    spend.type = !pot.type.isEmpty() ? pot.type : random.percent(55) ? services : childcare;
    spend.provider = say(u"provider "_s + spend.type, random);
    spend.amount = pounds;
    spend.spentOn = someDay(std::max(on.from, pot.period.from), std::min(on.until, pot.period.to), random);
    spend.committedOn = std::max(on.from, spend.spentOn.addDays(-random.below(15)));
    spend.approver = say(u"approver"_s, random);
    return spend;
}

/// Amounts above the lowest and below the highest that add up to the sum.
std::vector<int> amounts(int sum, Random& random)
{
    std::vector<int> all;
    while (sum > 0) {
        int pounds = random.percent(12) ? random.between(400, 1300) : random.between(20, 320);
        if (sum - pounds <= lowest)
            pounds = sum;
        all.push_back(pounds);
        sum -= pounds;
    }
    return all;
}

void drawBudgets(int size, Writer& writer)
{
    constexpr std::array years{std::pair{2007, 130'000}, std::pair{2008, 160'000}, std::pair{2009, 150'000}};
    for (const auto& [year, pounds] : years) {
        record::Budget budget;
        budget.name = u"Budget-holding lead professionals %1/%2"_s.arg(year).arg((year + 1) % 100, 2, 10, QChar(u'0'));
        budget.from = Date::fromCalendar(year, 4, 1);
        budget.to = Date::fromCalendar(year + 1, 3, 31);
        budget.amount = static_cast<double>(static_cast<qint64>(pounds) * size / printedSize);
        writer.give(budget);
    }
}

/// Agreed in the last weeks and not paid yet.
void drawCommitted(const std::vector<Payable>& payables, Writer& writer, Random& random)
{
    const Period july{lastDay.addDays(1), today};
    const std::vector<Payable> open = within(payables, july);
    for (int i = 0; i < 4 && !open.empty(); ++i) {
        record::Spend spend = item(random.pick(open), {july, 0, {}}, random.between(40, 400), random);
        spend.committedOn = std::exchange(spend.spentOn, {});
        spend.reference = writer.reference(u"S"_s, spend.committedOn);
        writer.give(spend);
    }
}

} // namespace

void drawSpending(const std::vector<Payable>& payables, int size, Writer& writer, Random& random)
{
    drawBudgets(size, writer);
    std::vector<record::Spend> items;
    for (const Pot& pot : pots()) {
        const std::vector<Payable> open = within(payables, pot.period);
        if (open.empty())
            continue;
        for (const int pounds : amounts(static_cast<int>(static_cast<qint64>(pot.pounds) * size / printedSize), random))
            items.push_back(item(random.pick(open), pot, pounds, random));
        if (size == printedSize && items.size() > 1 && pot.period.from == Date::fromCalendar(2008, 4, 1)) {
            items.push_back(item(random.pick(open), pot, highest, random));
            items.push_back(item(random.pick(open), pot, lowest, random));
        }
    }
    std::stable_sort(items.begin(), items.end(), [](const auto& a, const auto& b) { return a.spentOn < b.spentOn; });
    for (record::Spend& each : items) {
        each.reference = writer.reference(u"S"_s, each.spentOn);
        writer.give(each);
    }
    drawCommitted(payables, writer, random);
}

} // namespace axs::sample
