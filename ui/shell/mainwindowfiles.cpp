// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/noticebar.h"
#include "ui/shell/mainwindow.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

void MainWindow::chooseFile(const QString& insteadOf)
{
    const QString folder = m_settings.get(settings::lastFolder);
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a record file"), folder, tr("Record files (*.axs);;All files (*)"));
    if (path.isEmpty())
        return;
    if (!insteadOf.isEmpty())
        m_settings.forgetFile(insteadOf);
    m_settings.set(settings::lastFolder, QFileInfo(path).absolutePath());
    m_workplace.open(path);
}

void MainWindow::takeFiles(const QStringList& files)
{
    for (const QString& file : files) {
        if (QFileInfo(file).suffix().compare(u"axs"_s, Qt::CaseInsensitive) == 0)
            return m_workplace.open(file);
        m_notice->say(tr("“%1” is not a record file (.axs). Tables are brought in by import: see Help, “Importing tables”.")
                          .arg(QFileInfo(file).fileName()));
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList files;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl& url : urls)
        files += url.isLocalFile() ? url.toLocalFile() : url.toString();
    event->acceptProposedAction();
    takeFiles(files);
}

} // namespace axs::ui
