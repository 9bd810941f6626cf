// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/store/backup.h"
#include "core/store/putback.h"
#include "core/store/salvage.h"
#include "core/store/trail.h"
#include "ui/shell/workplace.h"

#include <QFileInfo>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

void Workplace::noteEvent(std::string_view action, const QString& detail)
{
    if (!m_session || !m_session->isWritable())
        return;
    m_session->write(
        this,
        [action, detail](store::Connection&, store::RecordWriter& writer) -> Result<void> {
            const auto noted = writer.addEvent(action, {}, detail, {});
            return noted ? Result<void>() : noted.error();
        },
        [](const Result<store::SaveReceipt>&) {});
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
    if (m_session->file().path() != m_restoredPath)
        return;
    m_restoredPath.clear();
    noteEvent(store::action::restore, m_restoredFrom);
    Q_EMIT noticed(tr("“%1” is as it was in the backup “%2”.").arg(m_session->file().name(), m_restoredFrom));
}

void Workplace::salvage(const QString& path, const QString& target, const store::Unlocking& unlocking)
{
    if (m_session && m_session->file().path() == path)
        letGo();
    const QString author = m_settings.authorName();
    m_jobs.run(
        tr("Saving what can be read"), this,
        [path, target, unlocking, author, device = m_settings.device()](const Progress& progress) {
            const SystemClock clock;
            IdSource ids;
            store::WriterOptions options;
            options.who = {author, device};
            options.clock = &clock;
            options.ids = &ids;
            return store::salvage(path, target, unlocking, options, progress);
        },
        [this, target, unlocking](const Result<store::SalvageReport>& report) {
            if (!report) {
                if (report.error().failure != Failure::cancelled)
                    Q_EMIT noticed(report.error().sentence);
                return;
            }
            Q_EMIT noticed(report->words());
            open(target);
        });
}

} // namespace axs::ui
