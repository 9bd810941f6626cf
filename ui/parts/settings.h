// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/trail.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSettings>
#include <QString>

#include <optional>

namespace axs {

/// One remembered value: where it is kept and what it is until someone changes it.
template <class T>
struct Setting
{
    const char* key;
    T preset;
};

/// Every setting there is, in one table.
namespace settings {

inline const Setting<QString> author{"person/author", {}};
inline const Setting<QString> appearance{"look/appearance", QStringLiteral("system")};
inline const Setting<int> textPercent{"look/textPercent", 100};
inline const Setting<bool> compactRows{"look/compactRows", false};
inline const Setting<bool> reopenLastFile{"start/reopenLastFile", true};
inline const Setting<QString> lastFile{"start/lastFile", {}};
inline const Setting<QString> lastPage{"start/lastPage", {}};
inline const Setting<QByteArray> windowGeometry{"window/geometry", {}};
inline const Setting<QByteArray> windowState{"window/state", {}};
inline const Setting<bool> hideSmallNumbers{"dashboard/hideSmallNumbers", false};
inline const Setting<bool> ratesPerMonth{"dashboard/ratesPerMonth", false};
inline const Setting<int> predictionTarget{"dashboard/predictionTarget", 5000};
inline const Setting<QString> compareWith{"dashboard/compareWith", {}};
inline const Setting<QString> mapFile{"dashboard/mapFile", {}};
inline const Setting<bool> showThingsToTry{"home/showThingsToTry", true};
inline const Setting<int> lockMinutes{"files/lockMinutes", 5};
inline const Setting<QString> lastFolder{"files/lastFolder", {}};

} // namespace settings

/// A file that was open before; it stays listed when it can no longer be found.
struct RecentFile
{
    QString path;
    qint64 openedMilliseconds = 0;
    qint64 records = 0;
    bool operator==(const RecentFile&) const = default;
};

/// Where a record file's list of events ended when this computer used it last.
struct RememberedTrail
{
    store::TrailHead head;
    qint64 atMilliseconds = 0;
};

/// What the program remembers on this computer, as an INI file in one folder. Nothing about a child or a family is
/// kept here. A setting that cannot be read is its preset.
class SettingsStore final : public QObject
{
    Q_OBJECT

public:
    /// The user's configuration folder, or the one named on the command line (`--config`), or a test's.
    explicit SettingsStore(const QString& folder = standardFolder(), QObject* parent = nullptr);
    static QString standardFolder();

    template <class T>
    T get(const Setting<T>& setting) const
    {
        const QVariant value = m_file.value(QLatin1StringView(setting.key));
        return value.isValid() && value.canConvert<T>() ? value.value<T>() : setting.preset;
    }
    template <class T>
    void set(const Setting<T>& setting, const T& value)
    {
        put(QString::fromLatin1(setting.key), QVariant::fromValue(value));
    }

    /// The name typed in settings, or "(not named)".
    QString authorName() const;
    /// Within 80 and 250.
    int textPercent() const;
    /// Within 1 and 15: how long nobody works before a protected file locks.
    int lockMinutes() const;
    /// A random number that stands for this computer in revisions; made once, never zero, never in a record file.
    qint64 device();
    /// How a table is arranged, by the view's name.
    QString columns(const QString& view) const;
    void setColumns(const QString& view, const QString& arranged);

    /// What one person arranged, by the person's name and what it is: "dashboard/cards". Empty: as it comes.
    QString arrangedBy(const QString& person, const QString& what) const;
    void setArrangedBy(const QString& person, const QString& what, const QString& arranged);

    /// The newest first, at most eight.
    QList<RecentFile> recentFiles() const;
    void noteOpened(const RecentFile& file);
    void forgetFile(const QString& path);

    /// The CAFs of a record file that were viewed last, the newest first, at most ten; ids alone.
    QList<Id> recentlyViewed(const QString& path) const;
    void noteViewed(const QString& path, Id caf);

    /// By the file's id alone: no name, no path. Nothing for an empty id.
    std::optional<RememberedTrail> rememberedTrail(const QString& fileId) const;
    void rememberTrail(const QString& fileId, const RememberedTrail& trail);

    /// False when what was set could not be kept.
    bool isKept() const;
    QString path() const { return m_file.fileName(); }

Q_SIGNALS:
    void changed(const QString& key);
    void recentFilesChanged();
    void recentlyViewedChanged();

private:
    void put(const QString& key, const QVariant& value);
    void putRecentFiles(const QList<RecentFile>& files);

    QSettings m_file;
};

} // namespace axs
