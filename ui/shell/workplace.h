// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backupnames.h"
#include "core/store/protection.h"
#include "ui/parts/job.h"
#include "ui/parts/session.h"
#include "ui/parts/settings.h"
#include "ui/shell/samplecounty.h"

#include <QObject>

namespace axs::ui {

/// The one file a window has open, and how it comes to be open: opens, closes, makes the sample, takes the lock later.
/// What remembers the file on this computer (recent files, the last one) is done here.
class Workplace final : public QObject
{
    Q_OBJECT

public:
    Workplace(SettingsStore& settings, const SampleCounty& sample, QObject* parent = nullptr);
    ~Workplace() override;

    SettingsStore& settings() const { return m_settings; }
    Jobs& jobs() { return m_jobs; }
    /// For work on the open file: stopped and waited for before it closes.
    Jobs& fileJobs() { return m_fileJobs; }
    /// None while no file is open.
    Session* session() const { return m_session.get(); }
    bool isOpening() const { return !m_opening.isEmpty(); }
    QString samplePath() const { return m_sample.path(); }

    /// Closes the open file once the other has been opened; asking again for the open file only announces it.
    void open(const QString& path);
    void close();
    /// Opens the same file anew, in the hope of the lock.
    void tryAgain();
    /// Makes the sample when it is not there, and opens it.
    void exploreSample();
    void resetSample();

    /// Leaves an event in the open file, when it can be written to.
    void noteEvent(std::string_view action, const QString& detail);
    /// Backs the open file up, then puts the backup in its place and opens it.
    void restore(const store::Backup& backup);
    /// Sets a damaged file aside, puts the backup in its place and opens it.
    void replaceDamaged(const QString& path, const store::Backup& backup);
    /// Writes what can be read of a damaged file into a new one and opens that.
    void salvage(const QString& path, const QString& target, const store::Unlocking& unlocking);

Q_SIGNALS:
    void openingStarted(const QString& path);
    void opened();
    /// Before the session goes; pages let go of it.
    void closing();
    void closed();
    void openFailed(const QString& path, const axs::Error& error);
    void noticed(const QString& sentence);

private:
    void finishOpening(const QString& path, const Result<std::shared_ptr<Session>>& result);
    void take(const std::shared_ptr<Session>& session);
    void letGo();
    void noteRecords();
    void putBack(const QString& path, const store::Backup& backup, bool isDamaged);
    void noteWhatWasDone();

    SettingsStore& m_settings;
    SampleCounty m_sample;
    std::shared_ptr<Session> m_session;
    QString m_opening;
    QString m_restoredPath; ///< a file that is noted to be restored once it is open
    QString m_restoredFrom;
    Jobs m_jobs;
    Jobs m_fileJobs;
};

} // namespace axs::ui
