// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backupnames.h"
#include "core/store/people.h"
#include "core/store/protection.h"
#include "core/store/salvage.h"
#include "ui/parts/job.h"
#include "ui/parts/session.h"
#include "ui/parts/settings.h"
#include "ui/shell/samplecounty.h"
#include "ui/work/workboard.h"

#include <QObject>

#include <functional>
#include <optional>
#include <thread>

namespace axs::ui {

/// The one file a window has open, and how it comes to be open: opens, unlocks, locks, closes, makes the sample, takes the
/// lock later. What remembers the file on this computer (recent files, the last one) is done here.
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
    /// The session over the open file as it is; session() itself unless that looks back.
    std::shared_ptr<Session> present() const;
    /// What is due in the open file; there is one while a file is open.
    WorkBoard* work() const { return m_work.get(); }
    bool isOpening() const { return !m_opening.isEmpty(); }
    QString samplePath() const { return m_sample.path(); }
    /// What finding a passphrase out must cost in files made from here on; measured when it is not set.
    std::optional<store::KeyCost> keyCost() const { return m_keyCost; }
    void setKeyCost(const store::KeyCost& cost) { m_keyCost = cost; }

    /// Closes the open file once the other has been opened; asking again for the open file only announces it. A
    /// protected file is asked for by passphraseNeeded().
    void open(const QString& path, const store::Unlocking& unlocking = {});
    /// What is being opened is left alone when it comes.
    void giveUpOpening();
    void close();
    /// Shows the open file as it was known on a day, which Session::openKnown() read; the file stays open behind it.
    void showKnown(const std::shared_ptr<Session>& known);
    void backToToday();
    /// Opens the same file anew, in the hope of the lock.
    void tryAgain();
    /// Closes the open file and opens it with something else.
    void reopen(const store::Unlocking& unlocking);
    /// Closes a protected file and wipes its keys; false when there is none to lock. What pages keep when they hear
    /// closing() is still written.
    bool lock();
    /// Writes the open file anew under another key and opens it again.
    void rekey(const store::Unlocking& unlocking, const store::RekeyRequest& request);
    /// Writes a protected copy of the open file, which is not protected, at `target`, and opens that instead.
    void protect(const QString& target, const store::Protection& protection);
    /// How often a passphrase was refused since one opened a file.
    int refusals() const { return m_refusals; }
    /// How long to wait after so many refusals: 1, 2, 4, 8, 16, then 30 seconds.
    static int waitSeconds(int refusals);
    /// Makes the sample when it is not there, and opens it.
    void exploreSample();
    void resetSample();

    /// Leaves an event in the open file, when it can be written to.
    void noteEvent(std::string_view action, const QString& detail);
    /// Backs the open file up, then puts the backup in its place and opens it.
    void restore(const store::Backup& backup);
    /// Sets a damaged file aside, puts the backup in its place and opens it.
    void replaceDamaged(const QString& path, const store::Backup& backup);
    /// Writes what can be read of a damaged file into a new one and opens that. A protected file is asked for by
    /// passphraseNeeded() first.
    void salvage(const QString& path, const QString& target);
    /// Somebody put a backup in the place of what is open now: that it is older than what was here is no surprise.
    bool wasPutBack() const { return m_session && m_session->file().path() == m_putBackPath; }

Q_SIGNALS:
    void openingStarted(const QString& path);
    void opened();
    /// The file is protected. Empty sentence: nothing was typed yet.
    void passphraseNeeded(const QString& path, const QString& sentence);
    /// Before the session goes; pages let go of it.
    void closing();
    void closed();
    /// After lock(): the file is closed and its keys are wiped.
    void lockEnded();
    void openFailed(const QString& path, const axs::Error& error);
    void rekeyFailed(const axs::Error& error);
    void salvageFailed(const QString& path, const QString& sentence);
    void noticed(const QString& sentence);

private:
    void begin(const QString& path, const store::Unlocking& unlocking);
    void finishOpening(const QString& path, bool wasTyped, const Result<std::shared_ptr<Session>>& result);
    void take(const std::shared_ptr<Session>& session);
    void changeTo(const std::shared_ptr<Session>& session);
    void noteUnlocking();
    void letGo();
    /// The same without waiting for the disk; `then` is called once the file is free.
    void letGoThen(std::function<void()> then);
    void ended(const std::function<void()>& then);
    void noteRecords();
    void putBack(const QString& path, const store::Backup& backup, bool isDamaged);
    void noteWhatWasDone();
    void trySalvage(const store::Unlocking& unlocking);
    void salvaged(const store::Unlocking& unlocking, const Result<store::SalvageReport>& report);

    SettingsStore& m_settings;
    SampleCounty m_sample;
    std::shared_ptr<Session> m_session;
    std::unique_ptr<WorkBoard> m_work;
    QString m_opening;
    bool m_isTrying = false; ///< a try is under way on another thread
    std::function<void()> m_next; ///< what waits for that, or for a file to be let go
    std::thread m_ending;
    bool m_isEnding = false;
    int m_refusals = 0;
    std::optional<store::KeyCost> m_keyCost;
    QString m_restoredPath; ///< a file that is noted to be restored once it is open
    QString m_restoredFrom;
    QString m_putBackPath; ///< as long as the file that was restored stays open
    QString m_salvagePath; ///< a damaged file whose passphrase is waited for
    QString m_salvageTarget;
    QString m_saying; ///< once the file is open
    Jobs m_jobs;
    Jobs m_fileJobs;
};

} // namespace axs::ui
