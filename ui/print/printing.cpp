// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printpage.h"

#include "core/figure/knownon.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/settings.h"
#include "ui/report/painting.h"
#include "ui/report/pagesview.h"
#include "ui/report/writereport.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPageLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <memory>
#include <utility>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// From the title alone: it names the CAF by its reference and no child.
QString fileNameFor(const report::Report& report, ReportForm form)
{
    static const QRegularExpression unsafe(u"[^\\w \\-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString name = report.meta.title;
    name.remove(unsafe);
    return (name.simplified().isEmpty() ? u"Paper"_s : name.simplified())
        + (form == ReportForm::pdf ? u".pdf"_s : u".html"_s);
}

} // namespace

void PrintPage::make()
{
    report::PaperLists lists;
    lists.meta = reportMeta(m_session.file(), m_source.authority, m_session.trail().value_or(store::TrailHead()));
    m_madeAt = m_clock.nowMilliseconds();
    lists.meta.madeOn = report::madeOnWords(m_madeAt);
    lists.cluster = m_source.cluster;
    lists.people = m_source.people;
    lists.today = m_session.today();
    lists.knownOn = m_session.knownOn();
    lists.versions = m_source.versions;
    lists.intervals = m_source.intervals;
    report::MadePaper paper = report::madePaper(m_source.all, lists, m_order);
    m_person = paper.person;
    Pages pages = layOut(paper.report);
    m_set = std::make_shared<const SetReport>(SetReport{ std::move(paper.report), std::move(pages) });
    m_pages->setReport(m_set);
    m_pages->goToPage(0);
    showHeldBack(paper.heldBack);
    allow();
}

void PrintPage::showHeldBack(const std::vector<report::HeldBack>& held)
{
    m_held->clear();
    for (const report::HeldBack& each : held)
        m_held->addItem(tr("%1\n%2").arg(each.what, each.why));
    m_heldPanel->setVisible(!held.empty());
}

void PrintPage::allow()
{
    const bool isWritable = m_session.atPresent().isWritable();
    const bool hasPurpose = !m_purpose->text().trimmed().isEmpty();
    if (!isWritable)
        m_state->setText(tr("This file is open for reading only. What is printed must be put down in it, so nothing is printed."));
    else if (m_set && !hasPurpose)
        m_state->setText(tr("Say what it is for; it is put down with the print."));
    else if (m_set)
        m_state->clear();
    m_state->setVisible(!m_state->text().isEmpty());
    m_state->setMinimumHeight(std::max(0, m_state->heightForWidth(m_print->width())));
    const bool may = isWritable && hasPurpose && m_set && !m_export.isRunning();
    for (QPushButton* each : { m_print, m_pdf, m_html })
        each->setEnabled(may);
}

void PrintPage::askPrinter()
{
    if (!m_set)
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(m_set->report.meta.title);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { print(*printer); });
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void PrintPage::print(QPrinter& printer)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return say(tr("The printer did not take it. Choose another one, or save it as a PDF."));
    const double scale = printer.resolution() / paper::dotsPerInch;
    const std::vector<Sheet>& sheets = m_set->pages.pages;
    for (std::size_t place = 0; place < sheets.size(); ++place) {
        if (place > 0)
            printer.newPage();
        painter.save();
        painter.scale(scale, scale);
        paintPage(painter, m_set->report, sheets[place]);
        painter.restore();
    }
    painter.end();
    prepareNote();
    note(u"printed"_s);
}

void PrintPage::askWhere(ReportForm form)
{
    if (!m_set || m_export.isRunning())
        return;
    if (!m_nextFileName.isEmpty())
        return startExport(std::exchange(m_nextFileName, QString()), form);
    QString folder = m_settings.get(settings::lastFolder);
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(
        this, tr("Save the paper"), folder, form == ReportForm::pdf ? tr("PDF (*.pdf)") : tr("HTML (*.html)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(form == ReportForm::pdf ? u"pdf"_s : u"html"_s);
    dialog->selectFile(QDir(folder).filePath(fileNameFor(m_set->report, form)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, form](const QString& path) { startExport(path, form); });
    dialog->open();
}

void PrintPage::startExport(const QString& path, ReportForm form)
{
    if (!m_set || m_export.isRunning())
        return;
    m_settings.set(settings::lastFolder, QFileInfo(path).absolutePath());
    prepareNote();
    m_export.start(m_set, path, form, m_madeAt);
    allow();
}

void PrintPage::prepareNote()
{
    Session& present = m_session.atPresent();
    m_noting = { m_caf, m_order, m_person, {}, m_purpose->text().trimmed(), present.today(), present.who().device };
}

void PrintPage::note(const QString& how)
{
    const Date day = m_session.knownOn();
    m_noting.how = day.isSet() ? u"%1, %2"_s.arg(how, figure::knownOnWords(day)) : how;
    m_session.atPresent().write(this, notingPaper(m_noting), [this](const Result<store::SaveReceipt>& saved) {
        if (!saved)
            say(saved.error().sentence);
        else
            Q_EMIT noted();
    });
}

} // namespace axs::ui
