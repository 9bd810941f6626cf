// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/harm.h"

namespace axs::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

bool wasOpen(const HarmRaised& each)
{
    return each.before && (!each.before->closed.isSet() || each.before->closed >= each.referral.referredOn);
}

/// The last one of an open episode, else the last.
std::size_t stillDue(const std::vector<HarmRaised>& raised)
{
    for (std::size_t i = raised.size(); i > 0; --i) {
        if (raised[i - 1].before && !raised[i - 1].before->closed.isSet())
            return i - 1;
    }
    return raised.size() - 1;
}

record::HarmReport report(const HarmRaised& each, Drawing& to)
{
    record::HarmReport report;
    report.child = each.referral.child;
    if (wasOpen(each))
        report.caf = each.before->id;
    if (!report.child.isSet())
        report.childDescribed = u"A %1 of about %2, not in the file"_s.arg(
            to.more.percent(50) ? u"boy"_s : u"girl"_s).arg(to.more.between(1, 16));
    report.raisedOn = each.referral.referredOn;
    report.concern = say(u"harm concern"_s, to.more);
    report.told = say(u"harm told"_s, to.more);
    report.toldHow = u"By telephone, "_s + telephone(to.more);
    report.advice = say(u"harm advice"_s, to.more);
    report.familyTold = to.more.percent(55);
    if (!*report.familyTold)
        report.reasonNotTold = say(u"harm not told"_s, to.more);
    report.by = each.referral.madeBy;
    report.writtenOn = workingDay(report.raisedOn.addDays(to.more.below(3)));
    return report;
}

} // namespace

void drawHarm(const std::vector<HarmRaised>& raised, Drawing& to)
{
    if (raised.empty())
        return;
    const std::size_t due = stillDue(raised);
    for (std::size_t i = 0; i < raised.size(); ++i) {
        record::HarmReport each = report(raised[i], to);
        if (i == due)
            each.writtenOn = {};
        to.writer.give(each);
    }
}

} // namespace axs::sample
