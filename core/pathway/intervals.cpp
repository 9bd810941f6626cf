// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pathway/intervals.h"

#include "core/base/tablerows.h"
#include "core/pathway/workingdays.h"

#include <algorithm>

namespace axs::pathway {

using namespace Qt::Literals::StringLiterals;
using record::IntervalUnit;

namespace {

std::vector<DueRule> readRules()
{
    std::vector<DueRule> rules;
    for (const QStringList& row : tableRows(u":/axs/rules/due.txt"_s)) {
        if (row.size() != 6)
            continue;
        DueRule rule{row[0], row[1], row[2], {}, IntervalUnit::notRecorded, row[5]};
        bool isNumber = false;
        const int count = row[3].toInt(&isNumber);
        if (isNumber) {
            rule.count = count;
            rule.unit = record::parseChoice<IntervalUnit>(row[4]).value_or(IntervalUnit::days);
        }
        rules.push_back(std::move(rule));
    }
    return rules;
}

} // namespace

const std::vector<DueRule>& dueRules()
{
    static const std::vector<DueRule> rules = readRules();
    return rules;
}

const DueRule* dueRule(const QString& id)
{
    const std::vector<DueRule>& rules = dueRules();
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const DueRule& rule) { return rule.id == id; });
    return found == rules.end() ? nullptr : &*found;
}

QString Allowed::words() const
{
    QString one = record::choiceText(unit);
    if (count == 1 && one.endsWith(u's'))
        one.chop(1);
    return u"%1 %2"_s.arg(count).arg(one);
}

Intervals::Intervals(std::vector<record::Interval> ofFile)
    : m_ofFile(std::move(ofFile))
{
}

std::optional<Allowed> Intervals::allowed(const QString& rule) const
{
    const DueRule* known = dueRule(rule);
    if (known == nullptr || !known->count)
        return std::nullopt;
    Allowed result{*known->count, known->unit, true};
    for (const record::Interval& own : m_ofFile) {
        if (own.rule != rule || !own.count || *own.count < 0 || own.unit == IntervalUnit::notRecorded)
            continue;
        result = {*own.count, own.unit, own.assumed.value_or(false)};
    }
    return result;
}

Date Intervals::dueOn(const QString& rule, Date from) const
{
    const auto here = allowed(rule);
    if (!here || !from.isSet())
        return {};
    switch (here->unit) {
    case IntervalUnit::workingDays:
        return addWorkingDays(from, here->count);
    case IntervalUnit::weeks:
        return workingDayFrom(from.addDays(7 * here->count));
    case IntervalUnit::months:
        return workingDayFrom(from.addMonths(here->count));
    case IntervalUnit::days:
    case IntervalUnit::notRecorded:
        break;
    }
    return workingDayFrom(from.addDays(here->count));
}

} // namespace axs::pathway
