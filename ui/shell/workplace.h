// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    SettingsStore& m_settings;
    SampleCounty m_sample;
    std::shared_ptr<Session> m_session;
    QString m_opening;
    Jobs m_jobs;
};

} // namespace axs::ui
