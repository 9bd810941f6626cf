// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <algorithm>
#include <limits>

namespace axs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostRecent = 8;
constexpr int mostViewed = 10;
constexpr auto recentGroup = "recent"_L1;
constexpr auto trailGroup = "trail/"_L1;
constexpr auto deviceKey = "computer/device"_L1;

QString viewedKey(const QString& path)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return u"viewed/"_s + QString::fromLatin1(hash.toHex().left(16));
}

QString personKey(const QString& person, const QString& what)
{
    const QByteArray hash = QCryptographicHash::hash(person.simplified().toUtf8(), QCryptographicHash::Sha256);
    return u"arranged/%1/%2"_s.arg(QString::fromLatin1(hash.toHex().left(16)), what);
}

} // namespace

SettingsStore::SettingsStore(const QString& folder, QObject* parent)
    : QObject(parent)
    , m_file(QDir(folder).filePath(u"axs-pathway.ini"_s), QSettings::IniFormat)
{
    QDir().mkpath(folder);
    // Nothing from the whole computer's settings shows through.
    m_file.setFallbacksEnabled(false);
}

QString SettingsStore::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

QString SettingsStore::authorName() const
{
    const QString name = get(settings::author).simplified();
    return name.isEmpty() ? u"(not named)"_s : name;
}

int SettingsStore::textPercent() const
{
    return std::clamp(get(settings::textPercent), 80, 250);
}

int SettingsStore::lockMinutes() const
{
    return std::clamp(get(settings::lockMinutes), 1, 15);
}

qint64 SettingsStore::device()
{
    bool ok = false;
    const qint64 kept = m_file.value(deviceKey).toString().toLongLong(&ok);
    if (ok && kept > 0)
        return kept;
    const auto random = QRandomGenerator::system()->generate64() & quint64(std::numeric_limits<qint64>::max());
    const auto made = std::max<qint64>(1, static_cast<qint64>(random));
    // As text: an INI reader must not round it.
    put(deviceKey, QString::number(made));
    return made;
}

QString SettingsStore::columns(const QString& view) const
{
    return m_file.value(u"columns/"_s + view).toString();
}

void SettingsStore::setColumns(const QString& view, const QString& arranged)
{
    put(u"columns/"_s + view, arranged);
}

QString SettingsStore::arrangedBy(const QString& person, const QString& what) const
{
    return m_file.value(personKey(person, what)).toString();
}

void SettingsStore::setArrangedBy(const QString& person, const QString& what, const QString& arranged)
{
    put(personKey(person, what), arranged);
}

QList<RecentFile> SettingsStore::recentFiles() const
{
    QList<RecentFile> files;
    for (int i = 1; i <= mostRecent; ++i) {
        const QString prefix = u"%1/%2/"_s.arg(recentGroup).arg(i);
        const QString path = m_file.value(prefix + "path"_L1).toString();
        if (!path.isEmpty())
            files.append({path, m_file.value(prefix + "opened"_L1).toLongLong(),
                m_file.value(prefix + "records"_L1).toLongLong()});
    }
    return files;
}

void SettingsStore::noteOpened(const RecentFile& file)
{
    QList<RecentFile> files = recentFiles();
    files.removeIf([&file](const RecentFile& each) { return each.path == file.path; });
    files.prepend(file);
    files.resize(std::min<qsizetype>(files.size(), mostRecent));
    putRecentFiles(files);
}

void SettingsStore::forgetFile(const QString& path)
{
    QList<RecentFile> files = recentFiles();
    if (files.removeIf([&path](const RecentFile& each) { return each.path == path; }) > 0)
        putRecentFiles(files);
}

void SettingsStore::putRecentFiles(const QList<RecentFile>& files)
{
    m_file.remove(recentGroup);
    int number = 0;
    for (const RecentFile& file : files) {
        const QString prefix = u"%1/%2/"_s.arg(recentGroup).arg(++number);
        m_file.setValue(prefix + "path"_L1, file.path);
        m_file.setValue(prefix + "opened"_L1, file.openedMilliseconds);
        m_file.setValue(prefix + "records"_L1, file.records);
    }
    m_file.sync();
    Q_EMIT recentFilesChanged();
}

QList<Id> SettingsStore::recentlyViewed(const QString& path) const
{
    QList<Id> cafs;
    const QStringList words = m_file.value(viewedKey(path)).toString().split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words)
        if (const auto id = Id::parse(word); id && cafs.size() < mostViewed)
            cafs.append(*id);
    return cafs;
}

void SettingsStore::noteViewed(const QString& path, Id caf)
{
    QStringList words{caf.text()};
    const QList<Id> before = recentlyViewed(path);
    for (const Id each : before)
        if (each != caf && words.size() < mostViewed)
            words += each.text();
    put(viewedKey(path), words.join(u' '));
    Q_EMIT recentlyViewedChanged();
}

std::optional<RememberedTrail> SettingsStore::rememberedTrail(const QString& fileId) const
{
    constexpr qsizetype hashSize = 32;
    if (fileId.isEmpty())
        return std::nullopt;
    const QStringList words = m_file.value(trailGroup + fileId).toString().split(u' ');
    if (words.size() != 3)
        return std::nullopt;
    bool isNumber = false;
    bool isTime = false;
    RememberedTrail trail;
    trail.head.seq = words[0].toLongLong(&isNumber);
    trail.head.hash = QByteArray::fromHex(words[1].toLatin1());
    trail.atMilliseconds = words[2].toLongLong(&isTime);
    if (!isNumber || !isTime || trail.head.hash.size() != hashSize)
        return std::nullopt;
    return trail;
}

void SettingsStore::rememberTrail(const QString& fileId, const RememberedTrail& trail)
{
    if (fileId.isEmpty())
        return;
    put(trailGroup + fileId,
        u"%1 %2 %3"_s.arg(trail.head.seq).arg(QString::fromLatin1(trail.head.hash.toHex())).arg(trail.atMilliseconds));
}

bool SettingsStore::isKept() const
{
    return m_file.status() == QSettings::NoError;
}

void SettingsStore::put(const QString& key, const QVariant& value)
{
    if (m_file.value(key) == value)
        return;
    m_file.setValue(key, value);
    m_file.sync();
    Q_EMIT changed(key);
}

} // namespace axs
