// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backupnames.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array allReasons{BackupReason::daily, BackupReason::onRequest, BackupReason::beforeImport,
    BackupReason::beforeMigration, BackupReason::beforeRestore, BackupReason::beforeRekey, BackupReason::damaged};

constexpr std::size_t daysKept = 7;
constexpr std::size_t weeksKept = 5;
constexpr std::size_t monthsKept = 12;
constexpr int keptBeforeEach = 5;
constexpr std::int64_t millisecondsADay = 24 * 60 * 60 * 1000;
constexpr std::int64_t keptBeforeMilliseconds = 30 * millisecondsADay;

QString timeFormat()
{
    return u"yyyy-MM-dd HHmm"_s;
}

bool isRegular(BackupReason reason)
{
    return reason == BackupReason::daily || reason == BackupReason::onRequest;
}

/// The regular backups that a newest-first list keeps: the newest of each of so many days, weeks and months.
void keepRegular(const std::vector<Backup>& newestFirst, std::vector<bool>& kept)
{
    std::set<qint64> days;
    std::set<std::pair<int, int>> weeks;
    std::set<std::pair<int, int>> months;
    for (std::size_t i = 0; i < newestFirst.size(); ++i) {
        if (!isRegular(newestFirst[i].reason))
            continue;
        const QDate day = QDateTime::fromMSecsSinceEpoch(newestFirst[i].atMilliseconds).date();
        int year = 0;
        const int week = day.weekNumber(&year);
        const auto first = [](auto& seen, const auto& key, std::size_t most) {
            return seen.size() < most && seen.insert(key).second;
        };
        const bool ofDay = first(days, day.toJulianDay(), daysKept);
        const bool ofWeek = first(weeks, std::pair{year, week}, weeksKept);
        const bool ofMonth = first(months, std::pair{day.year(), day.month()}, monthsKept);
        // What somebody asked for is never shadowed by another of the same day.
        kept[i] = ofDay || ofWeek || ofMonth || newestFirst[i].reason == BackupReason::onRequest;
    }
}

} // namespace

QString backupReasonWords(BackupReason reason)
{
    switch (reason) {
    case BackupReason::daily:
        return u"daily"_s;
    case BackupReason::onRequest:
        return u"on request"_s;
    case BackupReason::beforeImport:
        return u"before import"_s;
    case BackupReason::beforeMigration:
        return u"before update"_s;
    case BackupReason::beforeRestore:
        return u"before restore"_s;
    case BackupReason::beforeRekey:
        return u"before rekeying"_s;
    case BackupReason::damaged:
        break;
    }
    return u"damaged"_s;
}

QString backupFolder(const QString& path)
{
    const QFileInfo info(path);
    return info.absoluteDir().filePath(info.completeBaseName() + u" backups"_s);
}

QString backupPath(const QString& path, BackupReason reason, std::int64_t atMilliseconds)
{
    const QString stem = QDir(backupFolder(path))
                             .filePath(u"%1 %2 %3"_s.arg(QFileInfo(path).completeBaseName(),
                                 QDateTime::fromMSecsSinceEpoch(atMilliseconds).toString(timeFormat()),
                                 backupReasonWords(reason)));
    QString free = stem + u".axs"_s;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = u"%1 %2.axs"_s.arg(stem).arg(number);
    return free;
}

std::optional<Backup> backupNamed(const QString& path, const QString& backup)
{
    static const QRegularExpression pattern(u"^(.*) (\\d{4}-\\d{2}-\\d{2} \\d{4}) ([a-z ]+?)(?: (\\d+))?\\.axs$"_s);
    const QFileInfo info(backup);
    const auto match = pattern.match(info.fileName());
    if (!match.hasMatch() || match.captured(1) != QFileInfo(path).completeBaseName())
        return std::nullopt;
    const QDateTime when = QDateTime::fromString(match.captured(2), timeFormat());
    const QString words = match.captured(3);
    const auto reason = std::find_if(allReasons.begin(), allReasons.end(),
        [&](BackupReason each) { return backupReasonWords(each) == words; });
    if (!when.isValid() || reason == allReasons.end())
        return std::nullopt;
    return Backup{info.absoluteFilePath(), when.toMSecsSinceEpoch(), *reason, info.size(),
        match.captured(4).isEmpty() ? 1 : match.captured(4).toInt()};
}

std::vector<Backup> listBackups(const QString& path)
{
    std::vector<Backup> backups;
    const QDir folder(backupFolder(path));
    const QStringList names = folder.entryList({u"*.axs"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        if (auto backup = backupNamed(path, folder.filePath(name)))
            backups.push_back(std::move(*backup));
    }
    // Of one minute, the one with the higher number is the newer.
    std::stable_sort(backups.begin(), backups.end(), [](const Backup& left, const Backup& right) {
        return std::tie(left.atMilliseconds, left.number) > std::tie(right.atMilliseconds, right.number);
    });
    return backups;
}

std::vector<Backup> outdatedBackups(const std::vector<Backup>& backups, std::int64_t nowMilliseconds)
{
    std::vector<Backup> newestFirst = backups;
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
        [](const Backup& left, const Backup& right) { return left.atMilliseconds > right.atMilliseconds; });
    std::vector<bool> kept(newestFirst.size(), false);
    keepRegular(newestFirst, kept);
    const std::int64_t yearAgo
        = QDateTime::fromMSecsSinceEpoch(nowMilliseconds).addYears(-1).toMSecsSinceEpoch();
    std::map<BackupReason, int> seen;
    bool hasNewest = false;
    std::vector<Backup> outdated;
    for (std::size_t i = 0; i < newestFirst.size(); ++i) {
        const Backup& each = newestFirst[i];
        if (!isRegular(each.reason))
            kept[i] = ++seen[each.reason] <= keptBeforeEach
                || nowMilliseconds - each.atMilliseconds <= keptBeforeMilliseconds;
        const bool isNewest = each.isSound() && !std::exchange(hasNewest, hasNewest || each.isSound());
        if (!isNewest && (!kept[i] || each.atMilliseconds < yearAgo))
            outdated.push_back(each);
    }
    return outdated;
}

} // namespace axs::store
