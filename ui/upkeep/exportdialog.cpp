// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upkeep/exportdialog.h"

#include "core/base/text.h"
#include "core/exchange/importkind.h"
#include "core/figure/filterwords.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/session.h"
#include "ui/parts/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString wordsOf(const QString& kind)
{
    const exchange::ImportKind* known = exchange::importKind(kind);
    return known ? u"%1: %2"_s.arg(kind, exchange::latin(known->words)) : kind;
}

Result<exchange::ExportReport> exported(
    store::Writer& writer, const exchange::ExportRequest& request, const QString& path, const QString& purpose)
{
    auto file = exchange::ExportFile::open(path, QDateTime::currentMSecsSinceEpoch(), true);
    if (!file)
        return file.error();
    auto report = exchange::exportWithEvent(
        writer, request, {(*file)->writer(), path, purpose, [&file] { return (*file)->putInPlace(); }});
    if (!report)
        (*file)->takeBack();
    return report;
}

} // namespace

ExportDialog::ExportDialog(Session& session, const figure::RecordFilter& filter, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_filter(filter)
    , m_kind(new QComboBox(this))
    , m_names(new QCheckBox(tr("With &names, dates of birth and comments"), this))
    , m_purpose(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_save(nullptr)
{
    setObjectName(u"export"_s);
    setWindowTitle(tr("Export a table"));
    m_filter.text.clear();
    m_filter.cell.reset();
    layOut(figure::words(m_filter));
    connect(m_purpose, &QLineEdit::textChanged, this, &ExportDialog::enableSave);
    connect(m_purpose, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    enableSave();
}

void ExportDialog::layOut(const QString& filterWords)
{
    m_kind->setObjectName(u"export.kind"_s);
    m_kind->setAccessibleName(tr("Table"));
    for (const QString& kind : exchange::exportKinds())
        m_kind->addItem(wordsOf(kind), kind);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(u"cafs"_s)));
    m_names->setObjectName(u"export.names"_s);
    m_purpose->setObjectName(u"export.purpose"_s);
    m_purpose->setAccessibleName(tr("What is it for?"));
    m_problem->setObjectName(u"export.problem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    auto* about = new QLabel(tr("%1. Every export stands in the list of events with its purpose.").arg(filterWords), this);
    about->setObjectName(u"export.filter"_s);
    about->setWordWrap(true);
    about->setTextFormat(Qt::PlainText);
    about->setMinimumWidth(theme().px(420));
    setStyleRole(*about, u"quiet"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setText(tr("&Save as…"));
    m_save->setObjectName(u"export.save"_s);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setContentsMargins(theme().px(24), theme().px(16), theme().px(24), theme().px(16));
    form->setVerticalSpacing(theme().px(10));
    form->addRow(tr("&Table"), m_kind);
    form->addRow(about);
    form->addRow(m_names);
    form->addRow(tr("&What is it for?"), m_purpose);
    form->addRow(m_problem);
    form->addRow(buttons);
}

void ExportDialog::enableSave()
{
    m_save->setEnabled(m_session.isWritable() && !m_purpose->text().trimmed().isEmpty());
    if (m_session.isWritable())
        return;
    m_problem->setText(tr("An export is an event of the file, and this file cannot be written to: %1")
                           .arg(m_session.readOnlyReason()));
    m_problem->show();
}

void ExportDialog::chooseFile()
{
    const QString proposed = m_kind->currentData().toString() + u".csv"_s;
    const QString path = m_nextFileName.isEmpty()
        ? QFileDialog::getSaveFileName(this, tr("Export a table"), proposed, tr("Tables (*.csv *.xlsx)"))
        : std::exchange(m_nextFileName, QString());
    if (!path.isEmpty())
        write(path);
}

void ExportDialog::write(const QString& path)
{
    m_save->setEnabled(false);
    exchange::ExportRequest request{m_kind->currentData().toString(), m_filter, {}, m_names->isChecked()};
    m_session.manage(
        this,
        [request, path, purpose = m_purpose->text().simplified()](
            const store::File&, store::Writer& writer) { return exported(writer, request, path, purpose); },
        [this, path](const Result<exchange::ExportReport>& done) { finish(path, done); });
}

void ExportDialog::finish(const QString& path, const Result<exchange::ExportReport>& done)
{
    if (!done) {
        m_problem->setText(done.error().sentence);
        m_problem->show();
        m_save->setEnabled(true);
        return;
    }
    QStringList words{tr("%1: %2.").arg(path, counted(done->rows, u"row"_s, u"rows"_s))};
    words += done->messages;
    Q_EMIT said(words.join(u' '));
    accept();
}

} // namespace axs::ui
