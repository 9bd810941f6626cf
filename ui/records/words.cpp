// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/words.h"

#include <QCoreApplication>
#include <QDateTime>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class Record>
void trim(Record& record)
{
    record::forEachField<Record>([&](const auto& each) {
        if constexpr (std::is_same_v<std::remove_reference_t<decltype(record.*each.member)>, QString>)
            record.*each.member = (record.*each.member).trimmed();
    });
}

} // namespace

QString clockTime(std::int64_t milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds).toString(u"HH:mm:ss"_s);
}

QString momentWords(std::int64_t milliseconds, Date today)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(milliseconds);
    const QDate local = at.date();
    const Date day
        = Date::fromCalendar(local.year(), static_cast<unsigned>(local.month()), static_cast<unsigned>(local.day()));
    const QString time = at.toString(u"HH:mm"_s);
    return day == today ? QCoreApplication::translate("CafPage", "at %1").arg(time)
                        : QCoreApplication::translate("CafPage", "on %1 at %2").arg(day.british(), time);
}

QString birthWords(const record::Child& child, Date today)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("CafHeader", text); };
    if (child.dateOfBirth.isSet()) {
        const auto age = completedYears(child.dateOfBirth, today);
        const QString born = tr("born %1").arg(child.dateOfBirth.british());
        return age && *age >= 0 ? tr("%1, aged %2").arg(born).arg(*age) : born;
    }
    return child.expectedDate.isSet() ? tr("expected %1").arg(child.expectedDate.british()) : QString();
}

pathway::CafCase trimmed(pathway::CafCase all)
{
    pathway::forEachRecord(all, [](auto& each) { trim(each); });
    return all;
}

} // namespace axs::ui
