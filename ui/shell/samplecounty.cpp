// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/samplecounty.h"

#include "core/exchange/samplefile.h"
#include "core/store/filelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

SampleCounty::SampleCounty(const QString& folder)
{
    const QString place = folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : folder;
    m_path = QDir(place).absoluteFilePath(u"Sample – fictional.axs"_s);
}

bool SampleCounty::exists() const
{
    return QFile::exists(m_path);
}

QString SampleCounty::asidePath() const
{
    return QFileInfo(m_path).dir().filePath(u"Sample – fictional, before reset.axs"_s);
}

Result<void> SampleCounty::make(const Progress& progress) const
{
    if (exists())
        return {};
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(folder))
        return Error{u"The folder “%1” could not be made. Check that you may write there."_s.arg(folder), m_path};
    const QString phase = QCoreApplication::translate("axs::ui::SampleCounty", "Inventing CAFs");
    return exchange::writeSampleFile(m_path, {}, [&](qint64 done, qint64 total) {
        progress.report(done, total, phase);
        return !progress.cancelled();
    });
}

Result<void> SampleCounty::setAside() const
{
    if (!exists())
        return {};
    if (const auto holder = store::FileLock::holder(m_path))
        return Error{u"The sample is in use by %1. Close it there first."_s.arg(holder->words()), m_path,
            Failure::cannotOpen};
    QFile::remove(asidePath());
    if (!QFile::rename(m_path, asidePath()))
        return Error{u"The sample could not be moved aside. Check that you may write to its folder."_s, m_path};
    return {};
}

} // namespace axs::ui
