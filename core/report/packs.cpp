// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs.h"

namespace axs::report {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PackText
{
    const char* id;
    const char* title;
    std::vector<const char*> figures;
};

const std::vector<PackText>& packs()
{
    static const std::vector<PackText> all{
        { "performance", "Performance report", {} },
        { "inspection", "Inspection pack",
            { "cafs-by-cluster", "cafs-per-1000", "referrals-and-cafs", "quality-by-cluster", "quality-by-service",
                "social-care-referrals" } },
    };
    return all;
}

} // namespace

QStringList packIds()
{
    QStringList ids;
    for (const PackText& each : packs())
        ids += QString::fromLatin1(each.id);
    return ids;
}

Result<Pack> pack(const QString& id)
{
    for (const PackText& each : packs()) {
        if (id != QLatin1StringView(each.id))
            continue;
        Pack found{ id, QString::fromLatin1(each.title), {} };
        for (const char* figure : each.figures)
            found.figures.push_back(figure::definition(QString::fromLatin1(figure)));
        return found;
    }
    return Error{ u"There is no pack “%1”. The packs are: %2."_s.arg(id, packIds().join(u", "_s)), {}, Failure::usage };
}

} // namespace axs::report
