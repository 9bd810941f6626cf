// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/store/backup.h"
#include "core/store/putback.h"
#include "core/store/trail.h"
#include "ui/shell/workplace.h"

#include <QFileInfo>

#include <utility>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

void Workplace::noteEvent(std::string_view action, const QString& detail)
{
    if (m_session)
        m_session->note(action, {}, detail);
}

void Workplace::restore(const store::Backup& backup)
{
    if (!m_session)
        return;
    const store::File& file = m_session->file();
    m_fileJobs.run(
        tr("Backing up before the restore"), this,
        [&file](const Progress& progress) {
            return store::backUp(file, store::BackupReason::beforeRestore, SystemClock().nowMilliseconds(), progress);
        },
        [this, path = file.path(), backup](const Result<store::CopyReport>& made) {
            if (made)
                return putBack(path, backup, false);
            Q_EMIT noticed(made.error().failure == Failure::cancelled
                    ? tr("Stopped. Nothing was restored.")
                    : tr("Nothing was restored, because no backup could be made first. %1").arg(made.error().sentence));
        });
}

void Workplace::replaceDamaged(const QString& path, const store::Backup& backup)
{
    putBack(path, backup, true);
}

void Workplace::putBack(const QString& path, const store::Backup& backup, bool isDamaged)
{
    letGo();
    m_jobs.run(
        tr("Putting the backup in its place"), this,
        [path, backup, isDamaged](const Progress& progress) {
            return store::putBack(path, backup.path,
                isDamaged ? store::PresentFile::setAside : store::PresentFile::replaced,
                SystemClock().nowMilliseconds(), progress);
        },
        [this, path, backup](const Result<void>& done) {
            if (done) {
                m_restoredPath = path;
                m_restoredFrom = QFileInfo(backup.path).completeBaseName();
            } else {
                Q_EMIT noticed(done.error().sentence);
            }
            open(path);
        });
}

void Workplace::noteWhatWasDone()
{
    m_putBackPath.clear();
    if (m_session->file().path() != m_restoredPath)
        return;
    m_putBackPath = std::exchange(m_restoredPath, {});
    noteEvent(store::action::restore, m_restoredFrom);
    m_saying = tr("“%1” is as it was in the backup “%2”.").arg(m_session->file().name(), m_restoredFrom);
}

void Workplace::salvage(const QString& path, const QString& target)
{
    const bool isOpen = m_session && m_session->file().path() == path;
    const bool isProtected = isOpen ? m_session->file().properties().isProtected : store::isProtectedFile(path);
    m_salvagePath = path;
    m_salvageTarget = target;
    if (isOpen)
        letGo();
    if (isProtected)
        Q_EMIT passphraseNeeded(path, {});
    else
        trySalvage({});
}

void Workplace::trySalvage(const store::Unlocking& unlocking)
{
    m_jobs.run(
        tr("Saving what can be read"), this,
        [path = m_salvagePath, target = m_salvageTarget, unlocking, author = m_settings.authorName(),
            device = m_settings.device()](const Progress& progress) {
            const SystemClock clock;
            IdSource ids;
            store::WriterOptions options;
            options.who = {author, device};
            options.clock = &clock;
            options.ids = &ids;
            return store::salvage(path, target, unlocking, options, progress);
        },
        [this, unlocking](const Result<store::SalvageReport>& report) { salvaged(unlocking, report); });
}

void Workplace::salvaged(const store::Unlocking& unlocking, const Result<store::SalvageReport>& report)
{
    if (m_salvagePath.isEmpty()) {
        if (report)
            Q_EMIT noticed(tr("What could be read was saved as “%1”.").arg(QFileInfo(m_salvageTarget).fileName()));
        return;
    }
    if (!report && report.error().failure == Failure::locked) {
        ++m_refusals;
        Q_EMIT passphraseNeeded(m_salvagePath, report.error().sentence);
        return;
    }
    const QString path = std::exchange(m_salvagePath, {});
    const QString target = std::exchange(m_salvageTarget, {});
    if (report) {
        m_saying = report->words();
        return open(target, unlocking);
    }
    Q_EMIT salvageFailed(
        path, report.error().failure == Failure::cancelled ? tr("Stopped. Nothing was saved.") : report.error().sentence);
}

} // namespace axs::ui
