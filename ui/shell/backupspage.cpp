// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backupspage.h"

#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/base/text.h"
#include "core/store/trail.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/jobbar.h"
#include "ui/parts/listtable.h"
#include "ui/parts/tablecopy.h"
#include "ui/shell/columns.h"
#include "ui/shell/workplace.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column
{
    WhenColumn,
    MadeColumn,
    SizeColumn,
    RecordsColumn,
    CafsColumn,
    LastChangeColumn,
    AuthorColumn,
    ColumnCount,
};

QString reasonWords(store::BackupReason reason)
{
    switch (reason) {
    case store::BackupReason::daily:
        return BackupsPage::tr("Daily");
    case store::BackupReason::onRequest:
        return BackupsPage::tr("On request");
    case store::BackupReason::beforeImport:
        return BackupsPage::tr("Before an import");
    case store::BackupReason::beforeMigration:
        return BackupsPage::tr("Before an update");
    case store::BackupReason::beforeRestore:
        return BackupsPage::tr("Before a restore");
    case store::BackupReason::beforeRekey:
        return BackupsPage::tr("Before a new key");
    case store::BackupReason::damaged:
        break;
    }
    return BackupsPage::tr("The damaged file");
}

Date dayOf(const QDateTime& at)
{
    const QDate day = at.date();
    return Date::fromCalendar(day.year(), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

/// "24 Jul 2009, 09:12", for a column.
QString shortTimeWords(qint64 milliseconds)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(milliseconds);
    return dayOf(at).britishShort() + at.toString(u", HH:mm"_s);
}

QPushButton* button(const QString& name, const QString& text, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(name);
    return made;
}

} // namespace

QString backupTimeWords(qint64 milliseconds)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(milliseconds);
    return dayOf(at).british() + at.toString(u", HH:mm"_s);
}

BackupsPage::BackupsPage(Workplace& workplace, QWidget* parent)
    : WindowPage(PageKind::backups, parent)
    , m_workplace(workplace)
    , m_about(new QLabel(this))
    , m_said(new QLabel(this))
    , m_now(nullptr)
    , m_restore(nullptr)
    , m_drill(nullptr)
    , m_question(nullptr)
    , m_questionWords(nullptr)
    , m_confirm(nullptr)
    , m_table(makeTable())
{
    for (QLabel* label : {m_about, m_said}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setStyleRole(*m_about, u"quiet"_s);
    m_about->setObjectName(u"aboutBackups"_s);
    m_said->setObjectName(u"backupsSaid"_s);
    m_said->hide();
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout;
    layout->setSpacing(12);
    layout->addWidget(m_about);
    layout->addWidget(makeButtons());
    layout->addWidget(makeQuestion());
    layout->addWidget(m_said);
    layout->addWidget(new JobBar(m_workplace.fileJobs(), this));
    layout->addWidget(m_table, 1);
    centreColumn(*content, layout, 1100);
    scrollInside(*this, content);
    m_about->setText(tr("Kept in the folder “%1”, beside the file. One is made each day while nobody works, and one before "
                        "every import, update and restore. Each was read again whole before it got its name.")
                         .arg(QDir(store::backupFolder(m_workplace.session()->file().path())).dirName()));
    enableButtons();
}

QWidget* BackupsPage::makeButtons()
{
    auto* row = new QWidget(this);
    m_now = button(u"backUpNow"_s, tr("&Back up now"), row);
    setStyleRole(*m_now, u"primary"_s);
    m_restore = button(u"restoreBackup"_s, tr("&Restore…"), row);
    m_drill = button(u"restoreDrill"_s, tr("Restore &drill"), row);
    m_drill->setToolTip(tr("Restores the newest backup for trial and checks everything in it. The file is not touched."));
    m_drill->setAccessibleDescription(m_drill->toolTip());
    auto* folder = button(u"showBackups"_s, tr("Show &folder"), row);
    auto* layout = new FlowLayout(row);
    for (QPushButton* each : {m_now, m_restore, m_drill, folder})
        layout->addWidget(each);
    connect(m_now, &QPushButton::clicked, this, &BackupsPage::backUpNow);
    connect(m_restore, &QPushButton::clicked, this, &BackupsPage::ask);
    connect(m_drill, &QPushButton::clicked, this, &BackupsPage::drill);
    connect(folder, &QPushButton::clicked, this, &BackupsPage::showFolder);
    return row;
}

QWidget* BackupsPage::makeQuestion()
{
    m_question = new QFrame(this);
    m_question->setObjectName(u"restoreQuestion"_s);
    setStyleRole(*m_question, u"warning"_s);
    m_questionWords = new QLabel(m_question);
    m_questionWords->setObjectName(u"restoreWords"_s);
    m_questionWords->setTextFormat(Qt::PlainText);
    m_questionWords->setWordWrap(true);
    m_confirm = button(u"restoreConfirm"_s, tr("&Put this backup in its place"), m_question);
    auto* cancel = button(u"restoreCancel"_s, tr("&Cancel"), m_question);
    auto* row = new QWidget(m_question);
    auto* buttons = new FlowLayout(row);
    buttons->addWidget(m_confirm);
    buttons->addWidget(cancel);
    auto* layout = new QVBoxLayout(m_question);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_questionWords);
    layout->addWidget(row);
    m_question->hide();
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        m_question->hide();
        if (const Listed* listed = chosen())
            m_workplace.restore(listed->backup);
    });
    return m_question;
}

QTableWidget* BackupsPage::makeTable()
{
    auto* table = new QTableWidget(0, ColumnCount, this);
    table->setObjectName(u"backups"_s);
    table->setAccessibleName(tr("Backups, newest first"));
    table->setHorizontalHeaderLabels(
        {tr("When"), tr("Made"), tr("Size"), tr("Records"), tr("CAFs"), tr("Last change"), tr("By")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    showAsRows(*table);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(AuthorColumn, QHeaderView::Stretch);
    table->setMinimumHeight(table->fontMetrics().lineSpacing() * 12);
    new TableCopy(*table);
    connect(table, &QTableWidget::itemSelectionChanged, this, [this] {
        m_question->hide();
        enableButtons();
    });
    connect(table, &QTableWidget::activated, this, &BackupsPage::ask);
    return table;
}

void BackupsPage::arrive(const Place& place)
{
    m_place = place;
    list();
}

void BackupsPage::takeFocus()
{
    m_wantsKeyboard = m_waiting > 0;
    (m_table->rowCount() > 0 || !m_now->isEnabled() ? static_cast<QWidget*>(m_table) : m_now)
        ->setFocus(Qt::OtherFocusReason);
}

void BackupsPage::list()
{
    ++m_waiting;
    enableButtons();
    m_workplace.fileJobs().run(
        tr("Looking into the backups"), this,
        [path = m_workplace.session()->file().path()](const Progress& progress) {
            std::vector<Listed> listed;
            for (const store::Backup& each : store::listBackups(path)) {
                if (progress.cancelled())
                    break;
                listed.push_back({each, each.isSound() ? store::contentsOfBackup(each.path) : store::FileContents{}});
            }
            return listed;
        },
        [this](const std::vector<Listed>& listed) {
            --m_waiting;
            show(listed);
        });
}

void BackupsPage::show(const std::vector<Listed>& backups)
{
    m_listed = backups;
    m_table->setRowCount(static_cast<int>(backups.size()));
    for (std::size_t row = 0; row < backups.size(); ++row)
        showRow(static_cast<int>(row), backups[row]);
    if (!backups.empty() && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(0);
    if (backups.empty())
        say(tr("There is no backup yet."));
    enableButtons();
    if (std::exchange(m_wantsKeyboard, false) && isVisible() && m_table->hasFocus())
        takeFocus();
    Q_EMIT placeChanged();
}

void BackupsPage::showRow(int row, const Listed& listed)
{
    const auto put = [&](Column column, const QString& text) {
        auto* item = new QTableWidgetItem(text);
        item->setToolTip(text);
        m_table->setItem(row, column, item);
    };
    const store::Backup& backup = listed.backup;
    put(WhenColumn, shortTimeWords(backup.atMilliseconds));
    put(MadeColumn, reasonWords(backup.reason));
    put(SizeColumn, QLocale(QLocale::English, QLocale::UnitedKingdom).formattedDataSize(backup.bytes, 1,
                  QLocale::DataSizeTraditionalFormat));
    const bool isRead = backup.isSound() && listed.contents;
    const store::FileContents contents = isRead ? *listed.contents : store::FileContents{};
    put(RecordsColumn, isRead ? grouped(contents.records) : QString());
    put(CafsColumn, isRead ? grouped(contents.cafs) : QString());
    put(LastChangeColumn, isRead && contents.lastChangeMilliseconds > 0 ? shortTimeWords(contents.lastChangeMilliseconds) : QString());
    put(AuthorColumn, isRead ? contents.lastAuthor : !backup.isSound() ? tr("Set aside when a backup took its place")
                                                                 : listed.contents.error().sentence);
}

const BackupsPage::Listed* BackupsPage::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const auto row = rows.isEmpty() ? m_listed.size() : static_cast<std::size_t>(rows.first().row());
    return row < m_listed.size() ? &m_listed[row] : nullptr;
}

void BackupsPage::enableButtons()
{
    const Listed* listed = chosen();
    const bool isWritable = m_workplace.session()->isWritable();
    m_now->setEnabled(m_waiting == 0);
    m_drill->setEnabled(m_waiting == 0 && !m_listed.empty());
    m_restore->setEnabled(m_waiting == 0 && isWritable && listed && listed->backup.isSound());
}

void BackupsPage::say(const QString& sentence)
{
    m_said->setText(sentence);
    m_said->setAccessibleName(sentence);
    m_said->show();
    announce(*m_said);
}

void BackupsPage::began()
{
    ++m_waiting;
    enableButtons();
}

/// A button that is disabled while it works loses the keyboard to its neighbour.
void BackupsPage::finished(QPushButton* button)
{
    --m_waiting;
    enableButtons();
    if (isVisible() && (focusWidget() == nullptr || qobject_cast<QPushButton*>(focusWidget()) != nullptr))
        button->setFocus(Qt::OtherFocusReason);
}

void BackupsPage::backUpNow()
{
    began();
    const store::File& file = m_workplace.session()->file();
    m_workplace.fileJobs().run(
        tr("Backing up"), this,
        [&file](const Progress& progress) {
            return store::backUp(file, store::BackupReason::onRequest, SystemClock().nowMilliseconds(), progress);
        },
        [this](const Result<store::CopyReport>& report) {
            --m_waiting;
            if (report)
                m_workplace.noteEvent(store::action::backup, store::backupReasonWords(store::BackupReason::onRequest));
            say(report ? tr("Backed up and read again whole: %1, %2.")
                             .arg(counted(report->contents.records, tr("record"), tr("records")),
                                 counted(report->contents.cafs, tr("CAF"), tr("CAFs")))
                       : report.error().sentence);
            m_table->clearSelection();
            list();
        });
}

void BackupsPage::drill()
{
    began();
    const store::File& file = m_workplace.session()->file();
    m_workplace.fileJobs().run(
        tr("Restore drill"), this, [&file](const Progress& progress) { return store::restoreDrill(file, progress); },
        [this](const Result<store::DrillReport>& report) {
            finished(m_drill);
            if (!report)
                return say(report.error().sentence);
            const QString words = report->isWhole()
                ? tr("Restored %1 and %2 for trial in %3 s from the backup of %4: every version, table and link in it is sound.")
                      .arg(counted(report->contents.records, tr("record"), tr("records")),
                          counted(report->contents.versions, tr("version"), tr("versions")),
                          QString::number(static_cast<double>(report->milliseconds) / 1000, 'f', 1),
                          backupTimeWords(report->backup.atMilliseconds))
                : tr("The backup of %1 has %2. Make a new one now, and check the disk.")
                      .arg(backupTimeWords(report->backup.atMilliseconds),
                          counted(report->faults, tr("fault"), tr("faults")));
            m_workplace.noteEvent(store::action::drill, report->isWhole() ? u"passed"_s : u"failed"_s);
            say(words);
        });
}

void BackupsPage::ask()
{
    const Listed* listed = chosen();
    if (!listed || !m_restore->isEnabled())
        return;
    m_questionWords->setText(
        tr("“%1” as it is now is first backed up, then the backup of %2 takes its place. What was entered since then is "
           "no longer in the file; it is in the backup from before the restore.")
            .arg(m_workplace.session()->file().name(), backupTimeWords(listed->backup.atMilliseconds)));
    m_question->setAccessibleName(m_questionWords->text());
    m_confirm->setAccessibleDescription(m_questionWords->text());
    m_question->show();
    announce(*m_question);
    m_confirm->setFocus(Qt::OtherFocusReason);
}

void BackupsPage::showFolder()
{
    const QString folder = store::backupFolder(m_workplace.session()->file().path());
    if (!QDir(folder).exists())
        return say(tr("There is no backup yet, so there is no folder."));
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        say(tr("The folder is %1").arg(QDir::toNativeSeparators(folder)));
}

} // namespace axs::ui
