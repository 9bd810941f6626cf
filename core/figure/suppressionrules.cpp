// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/suppressionrules.h"

#include <array>

namespace axs::figure {

namespace {

constexpr std::array columns{
    CountColumn{u"review-outcomes", u"child", u"child", u"child/n"},
    CountColumn{u"review-outcomes", u"parent", u"parent", u"parent/n"},
    CountColumn{u"review-outcomes", u"lead", u"lead", u"lead/n"},
    CountColumn{u"parent-satisfaction", u"parents", u"satisfaction", u"satisfaction/n"},
    CountColumn{u"parent-knowledge", u"parents", u"knowledge", u"knowledge/n"},
    CountColumn{u"parent-confidence", u"parents", u"confidence", u"confidence/n"},
    CountColumn{u"parent-issues", u"parents", u"issues", u"issues/n"},
    CountColumn{u"parent-experience", u"agree", u"agree", nullptr, Adds::not_},
    CountColumn{u"parent-experience", u"neither", u"neither", nullptr, Adds::not_},
    CountColumn{u"parent-experience", u"disagree", u"disagree", nullptr, Adds::not_},
    CountColumn{u"cafs-by-cluster", u"cafs", u"cafs", u"cafs/Total"},
    CountColumn{u"cafs-by-cluster", u"children", u"children", u"children/Total", Adds::overlapping},
    CountColumn{u"cafs-by-age", u"cafs", u"band", u"cafs/Total"},
    CountColumn{u"cafs-by-gender", u"cafs", u"gender", u"cafs/Total"},
    CountColumn{u"gender-by-cluster", u"male", u"male", u"gender/Male"},
    CountColumn{u"gender-by-cluster", u"female", u"female", u"gender/Female"},
    CountColumn{u"gender-by-cluster", u"not_available", u"not_available", u"gender/Not available"},
    CountColumn{u"assessments-by-role", u"cafs", u"assessed", u"assessed/Total"},
    CountColumn{u"assessments-by-role", u"practitioners", u"assessors", u"assessors/Total", Adds::overlapping},
    CountColumn{u"lead-roles", u"cafs", u"led", u"led/Total"},
    CountColumn{u"lead-roles", u"practitioners", u"leads", u"leads/Total", Adds::overlapping},
    CountColumn{u"lead-by-sector", u"practitioners", u"sector leads", u"leads/Total", Adds::overlapping},
    CountColumn{u"lead-by-sector", u"cafs", u"sector led", u"led/Total"},
    CountColumn{u"school-based-roles", u"assessor", u"school assessed", u"school assessed/Total"},
    CountColumn{u"school-based-roles", u"lead", u"school led", u"school led/Total"},
    CountColumn{u"referrals-and-cafs", u"referrals", u"referrals", u"referrals/Total"},
    CountColumn{u"referrals-and-cafs", u"cafs", u"cafs", u"cafs/Total"},
    CountColumn{u"cafs-per-1000", u"cafs", u"cafs", u"cafs/Total"},
    CountColumn{u"predicted-cafs", u"actual", u"cafs", u"cafs/Total"},
    CountColumn{u"predicted-for-target", u"actual", u"cafs", u"cafs/Total"},
    CountColumn{u"quality-by-cluster", u"forms", u"forms", u"forms/Total"},
    CountColumn{u"quality-by-service", u"forms", u"service forms", u"forms/Total"},
    CountColumn{u"quality-stage-2", u"forms", u"judged", nullptr, Adds::not_},
    CountColumn{u"information-incidents", u"adverse", u"adverse", nullptr, Adds::not_},
    CountColumn{u"information-incidents", u"other", u"not adverse", nullptr, Adds::not_},
    CountColumn{u"social-care-referrals", u"referrals", u"referrals", u"referrals/Total"},
    CountColumn{u"social-care-referrals", u"with_caf", u"with CAF", u"with CAF/Total"},
    CountColumn{u"social-care-referrals", u"without_caf", u"without CAF", u"without CAF/Total"},
    CountColumn{u"social-care-referrals", u"harm_route", u"harm route", u"harm route/Total"},
    CountColumn{u"panel-decisions", u"presented", u"presented", u"presented/Total"},
    CountColumn{u"panel-decisions", u"service", u"service", u"service/Total"},
    CountColumn{u"panel-decisions", u"no_service", u"no service", u"no service/Total"},
    CountColumn{u"panel-decisions", u"deferred", u"deferred", u"deferred/Total"},
    CountColumn{u"no-service-reasons", u"items", u"reason", u"no service/Total", Adds::overlapping},
    CountColumn{u"backlog", u"received", u"received", nullptr, Adds::not_},
    CountColumn{u"backlog", u"reviewed", u"reviewed", nullptr, Adds::not_},
    CountColumn{u"backlog", u"waiting", u"waiting", nullptr, Adds::not_},
    CountColumn{u"backlog-by-priority", u"waiting", u"waiting by priority", u"waiting/Total"},
    CountColumn{u"consent", u"given", u"given", u"given/Total"},
    CountColumn{u"consent", u"declined", u"declined", u"declined/Total"},
    CountColumn{u"consent", u"withdrawn", u"withdrawn", u"withdrawn/Total"},
    CountColumn{u"consent", u"not_recorded", u"not recorded", u"not recorded/Total"},
    CountColumn{u"timeliness", u"episodes", u"timed", nullptr, Adds::not_},
    CountColumn{u"tac-attendance", u"invited", u"invited", nullptr, Adds::not_},
    CountColumn{u"tac-attendance", u"attended", u"attended", nullptr, Adds::not_},
    CountColumn{u"pathway-funnel", u"reached", u"reached", nullptr, Adds::not_},
};

constexpr std::array sums{
    RowSum{u"gender-by-cluster", u"cafs", {u"male", u"female", u"not_available"}},
    RowSum{u"social-care-referrals", u"referrals", {u"with_caf", u"without_caf", u"harm_route"}},
    RowSum{u"panel-decisions", u"presented", {u"service", u"no_service", u"deferred"}},
    RowSum{u"consent", u"cafs", {u"given", u"declined", u"withdrawn", u"not_recorded"}},
};

constexpr std::array pairs{
    NeverMore{u"cafs-by-cluster", u"children", u"cafs"},
    NeverMore{u"assessments-by-role", u"assessors", u"assessed"},
    NeverMore{u"lead-roles", u"leads", u"led"},
    NeverMore{u"lead-by-sector", u"sector leads", u"sector led"},
    NeverMore{u"tac-attendance", u"attended", u"invited"},
};

constexpr std::array derived{
    Derived{u"review-outcomes", u"child_percent", {u"child"}, true},
    Derived{u"review-outcomes", u"parent_percent", {u"parent"}, true},
    Derived{u"review-outcomes", u"lead_percent", {u"lead"}, true},
    Derived{u"parent-satisfaction", u"percent", {u"parents"}, true},
    Derived{u"parent-knowledge", u"percent", {u"parents"}, true},
    Derived{u"parent-confidence", u"percent", {u"parents"}, true},
    Derived{u"parent-issues", u"percent", {u"parents"}, true},
    Derived{u"parent-experience", u"agree_percent", {u"agree", u"neither", u"disagree"}},
    Derived{u"cafs-by-age", u"percent", {u"cafs"}, true},
    Derived{u"cafs-by-gender", u"percent", {u"cafs"}, true},
    Derived{u"gender-by-cluster", u"male_percent", {u"male", u"female"}},
    Derived{u"assessor-concentration", u"percent", {u"practitioners"}, true},
    Derived{u"lead-concentration", u"percent", {u"practitioners"}, true},
    Derived{u"referrals-and-cafs", u"referral_rate", {u"referrals"}},
    Derived{u"referrals-and-cafs", u"caf_rate", {u"cafs"}},
    Derived{u"cafs-per-1000", u"rate", {u"cafs"}},
    Derived{u"predicted-cafs", u"difference", {u"actual", u"predicted"}},
    Derived{u"predicted-for-target", u"difference", {u"actual"}},
    Derived{u"quality-by-cluster", u"lowest", {u"forms"}},
    Derived{u"quality-by-cluster", u"highest", {u"forms"}},
    Derived{u"quality-by-cluster", u"average", {u"forms"}},
    Derived{u"quality-by-service", u"lowest", {u"forms"}},
    Derived{u"quality-by-service", u"highest", {u"forms"}},
    Derived{u"quality-by-service", u"average", {u"forms"}},
    Derived{u"quality-stage-2", u"average", {u"forms"}},
    Derived{u"spend-by-type", u"percent", {u"amount"}, true},
    Derived{u"social-care-referrals", u"with_caf_percent", {u"with_caf", u"without_caf"}},
    Derived{u"panel-decisions", u"no_service_percent", {u"no_service", u"presented"}},
    Derived{u"no-service-reasons", u"percent", {u"items"}, true},
    Derived{u"backlog", u"oldest_days", {u"waiting"}},
    Derived{u"backlog", u"median_days", {u"waiting"}},
    Derived{u"backlog-by-priority", u"oldest_days", {u"waiting"}},
    Derived{u"backlog-by-priority", u"median_days", {u"waiting"}},
    Derived{u"timeliness", u"median_days", {u"episodes"}},
    Derived{u"timeliness", u"ninetieth_days", {u"episodes"}},
    Derived{u"tac-attendance", u"percent", {u"attended", u"invited"}},
    Derived{u"pathway-funnel", u"percent", {u"reached"}},
};

constexpr std::array ordered{
    OrderedByCount{u"assessments-by-role", u"cafs"},
    OrderedByCount{u"lead-roles", u"cafs"},
    OrderedByCount{u"lead-by-sector", u"practitioners"},
    OrderedByCount{u"spend-by-type", u"items"},
    OrderedByCount{u"no-service-reasons", u"items"},
    OrderedByCount{u"tac-attendance", u"invited"},
};

} // namespace

std::span<const CountColumn> countColumns()
{
    return columns;
}

std::span<const RowSum> rowSums()
{
    return sums;
}

std::span<const NeverMore> neverMore()
{
    return pairs;
}

std::span<const Derived> derivedColumns()
{
    return derived;
}

std::span<const OrderedByCount> orderedByCount()
{
    return ordered;
}

} // namespace axs::figure
