// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/noticebar.h"
#include "ui/shell/importshellpage.h"
#include "ui/shell/knowndialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"

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

/// What can be done with this file; an earlier day of it is only looked at.
void MainWindow::allowChanges(const Session& session)
{
    const store::FileProperties& properties = session.file().properties();
    const bool isToday = !session.knownOn().isSet();
    m_actions->action(u"record.new"_s).setEnabled(session.isWritable());
    m_actions->action(u"file.lock"_s).setEnabled(properties.isProtected);
    for (const QString& id : {u"file.people"_s, u"file.recoveryCode"_s})
        m_actions->action(id).setEnabled(properties.isProtected && isToday);
    m_actions->action(u"file.protect"_s).setEnabled(!properties.isProtected && !properties.isSample && session.isWritable());
    for (const QString& id : {u"record.bulk"_s, u"record.bin"_s, u"record.contact"_s, u"file.backups"_s, u"file.import"_s})
        m_actions->action(id).setEnabled(isToday);
    m_actions->action(u"view.today"_s).setEnabled(!isToday);
}

void MainWindow::askKnownDay()
{
    auto* dialog = new KnownDialog(m_workplace.present(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_workplace, &Workplace::closing, dialog, &QDialog::reject);
    connect(dialog, &KnownDialog::reached, this,
        [this](const std::shared_ptr<Session>& known) { lookFrom([this, known] { m_workplace.showKnown(known); }); });
    dialog->open();
}

/// Comes back to the same page, on the other day.
void MainWindow::lookFrom(const std::function<void()>& change)
{
    m_pages->page()->keep();
    const Place before = m_pages->page()->place();
    change();
    const QList<PageKind> ofOneCaf{PageKind::caf, PageKind::child, PageKind::trail, PageKind::papers};
    const bool isOfCaf = ofOneCaf.contains(before.page) && before.record.isSet();
    if (m_workplace.session() && (isOfCaf || navigationPages(true).contains(before.page)))
        m_pages->go({before.page, before.filter, before.record, {}, {}});
}

void MainWindow::takeFiles(const QStringList& files)
{
    for (const QString& file : files) {
        if (QFileInfo(file).suffix().compare(u"axs"_s, Qt::CaseInsensitive) == 0)
            return m_workplace.open(file);
        const bool isTable = QStringList{u"csv"_s, u"tsv"_s, u"txt"_s}.contains(QFileInfo(file).suffix().toLower());
        if (isTable && m_workplace.session())
            return takeTable(file);
        m_notice->say(tr("“%1” is not a record file (.axs). To import a table, open a record file first, then drop it again: see Help, “Importing tables”.")
                          .arg(QFileInfo(file).fileName()));
    }
}

void MainWindow::takeTable(const QString& file)
{
    if (m_workplace.session()->knownOn().isSet())
        return m_notice->say(tr("A table is imported into the file as it is now. Choose View ▸ Back to today, then drop it again."));
    go(PageKind::imports);
    if (auto* page = qobject_cast<ImportShellPage*>(m_pages->page()))
        page->takeFile(file);
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
