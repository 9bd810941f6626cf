// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importpage.h"

#include "core/store/backup.h"
#include "ui/exchange/importscard.h"
#include "ui/exchange/columnstable.h"
#include "ui/exchange/resultview.h"
#include "ui/exchange/runbar.h"
#include "ui/parts/problemline.h"
#include "ui/parts/session.h"
#include "ui/parts/settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QTimer>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

exchange::ImportProgress telling(const std::shared_ptr<Run>& run)
{
    return [run](exchange::ImportStage, qint64 done, qint64 total) {
        run->done = done;
        run->total = total;
        return !run->stop.stop_requested();
    };
}

Error stopped()
{
    return {ImportPage::tr("Stopped. Nothing was changed."), {}, Failure::cancelled};
}

bool isTheSame(const exchange::ImportReport& one, const exchange::ImportReport& other)
{
    return one.rows == other.rows && one.accepted == other.accepted && one.rejected.size() == other.rejected.size()
        && one.added == other.added && one.changed == other.changed;
}

Result<exchange::ImportReport> importInto(const store::File& file, store::Writer& writer, const exchange::ImportTable& table,
    const exchange::ImportReport& expected, const std::shared_ptr<Run>& run)
{
    const Progress progress({}, run->stop.get_token());
    if (auto backed = store::backUpBeforeImport(file, SystemClock().nowMilliseconds(), progress); !backed)
        return backed.error().failure == Failure::cancelled ? stopped() : backed.error();
    return exchange::importTable(
        writer, table, telling(run), [&](const exchange::ImportReport& report) -> Result<void> {
            if (run->stop.stop_requested())
                return stopped();
            if (!isTheSame(report, expected))
                return Error{ImportPage::tr("The file changed since the table was checked, and the import would give something "
                                            "else. Check the rows again; nothing was changed."),
                    {}};
            return {};
        });
}

} // namespace

void ImportPage::check()
{
    forgetCheck();
    const std::shared_ptr<Run> run = m_run->start(tr("Checking the rows"));
    m_session.read(
        this,
        [run, source = m_source, kind = kind(), columns = m_columns->columns()](
            store::Connection& connection) -> Result<Checked> {
            const auto bytes = exchange::withColumns(source.bytes, *kind, source.head.headings, columns);
            if (!bytes)
                return Error{source.fileName + u':' + bytes.error().sentence, {}};
            const exchange::ImportTable table{exchange::latin(kind->name), source.fileName, *bytes};
            const SystemClock clock;
            IdSource ids;
            const auto read = exchange::Import::read(
                table, &connection, [&] { return ids.next(clock.nowMilliseconds()); }, telling(run));
            if (run->stop.stop_requested())
                return stopped();
            if (!read)
                return read.error();
            return Checked{table, read->report()};
        },
        [this](const Result<Checked>& result) { checked(result); });
}

void ImportPage::checked(const Result<Checked>& checked)
{
    m_run->finish();
    if (!checked)
        return showProblem(checked.error());
    m_checked = *checked;
    m_result->show(m_checked->report, false);
    arrange();
    (m_import->isEnabled() ? m_import : m_check)->setFocus(Qt::OtherFocusReason);
    Q_EMIT shown();
    showResult();
}

/// Once it is laid out.
void ImportPage::showResult()
{
    QTimer::singleShot(0, m_result, [this] {
        for (QWidget* each = parentWidget(); each; each = each->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(each))
                return area->ensureWidgetVisible(m_result);
        }
    });
}

void ImportPage::import()
{
    if (!m_checked)
        return;
    m_problem->setProblem({});
    const std::shared_ptr<Run> run = m_run->start(tr("Importing"));
    m_session.manage(
        this,
        [run, table = m_checked->table, expected = m_checked->report](const store::File& file, store::Writer& writer) {
            return importInto(file, writer, table, expected, run);
        },
        [this](const Result<exchange::ImportReport>& report) { imported(report); });
}

void ImportPage::imported(const Result<exchange::ImportReport>& report)
{
    m_run->finish();
    if (!report)
        return showProblem(report.error());
    m_checked->report = *report;
    m_imported = report->event;
    m_result->show(*report, true);
    arrange();
    m_choose->setFocus(Qt::OtherFocusReason);
    m_imports->refresh();
    Q_EMIT said(report->summary() + u'.');
}

void ImportPage::askForRejects()
{
    if (!m_nextRejects.isEmpty())
        return saveRejects(std::exchange(m_nextRejects, QString()));
    const QString name = QFileInfo(m_source.fileName).completeBaseName() + tr("-not-taken") + u".csv"_s;
    auto* dialog = new QFileDialog(this, tr("Save the rejected rows"), m_settings.get(settings::lastFolder), tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(QDir(m_settings.get(settings::lastFolder)).filePath(name));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::saveRejects);
    dialog->open();
}

void ImportPage::saveRejects(const QString& path)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && exchange::writeRejects(m_checked->report, file).has_value()
        && file.commit();
    const QString name = QFileInfo(path).fileName();
    Q_EMIT said(isWritten ? tr("Saved as “%1”. Mend the rows there, then import that table.").arg(name)
                          : tr("“%1” cannot be written. Choose another place for the rejected rows.").arg(name));
}

} // namespace axs::ui
