// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportfile.h"

#include "core/base/text.h"
#include "core/exchange/workbook.h"

#include <QDir>
#include <QFileInfo>

#include <cstdio>

namespace axs::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

Error existing(const QString& path)
{
    return {u"“%1” exists already. Choose another name; nothing was changed."_s.arg(path), {}};
}

Error unwritable(const QString& path, const QString& detail)
{
    return {u"“%1” cannot be written. Choose another place; nothing was changed."_s.arg(path), detail};
}

QString placeWords(const QString& path)
{
    if (path.isEmpty())
        return u"clipboard"_s;
    return path == "-"_L1 ? u"standard output"_s : QFileInfo(path).fileName();
}

} // namespace

Result<ExportForm> exportForm(const QString& path)
{
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return ExportForm::csv;
    if (path.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        return ExportForm::xlsx;
    return Error{u"“%1” ends in neither .csv nor .xlsx. Choose one of them."_s.arg(path), {}, Failure::usage};
}

Result<std::unique_ptr<ExportFile>> ExportFile::open(
    const QString& path, std::int64_t madeAtMilliseconds, bool mayReplace)
{
    const auto form = exportForm(path);
    if (!form)
        return form.error();
    if (!mayReplace && QFileInfo::exists(path))
        return existing(path);
    std::unique_ptr<ExportFile> opened(new ExportFile);
    opened->m_path = path;
    opened->m_mayReplace = mayReplace;
    opened->m_file.setFileTemplate(QFileInfo(path).dir().filePath(u".axs-export-XXXXXX"_s));
    if (!opened->m_file.open())
        return unwritable(path, opened->m_file.errorString());
    const QString beside = opened->m_file.fileName(); // has no name before it is asked for
    if (*form == ExportForm::csv) {
        opened->m_writer = csvSheetWriter(opened->m_file);
    } else {
        opened->m_file.close();
        opened->m_writer = workbookWriter(beside, madeAtMilliseconds);
    }
    return opened;
}

Result<void> ExportFile::putInPlace()
{
    if (m_file.isOpen() && !m_file.flush())
        return unwritable(m_path, m_file.errorString());
    m_file.close();
    m_writer.reset();
    if (!m_mayReplace && QFileInfo::exists(m_path))
        return existing(m_path);
    const QByteArray from = QFile::encodeName(m_file.fileName());
    if (std::rename(from.constData(), QFile::encodeName(m_path).constData()) != 0)
        return unwritable(m_path, u"rename failed"_s);
    m_file.setAutoRemove(false);
    return {};
}

void ExportFile::takeBack() const
{
    if (!m_file.autoRemove())
        QFile::remove(m_path);
}

Result<QStringList> saveSheet(
    const Sheet& sheet, const QString& path, std::int64_t madeAtMilliseconds, bool mayReplace)
{
    auto file = ExportFile::open(path, madeAtMilliseconds, mayReplace);
    if (!file)
        return file.error();
    if (auto written = writeSheet(sheet, (*file)->writer()); !written)
        return written.error();
    const QStringList messages = (*file)->writer().messages();
    if (auto placed = (*file)->putInPlace(); !placed)
        return placed.error();
    return messages;
}

QString exportDetail(const ExportNote& note)
{
    return u"%1: %2; %3; %4; %5; %6"_s.arg(note.what, placeWords(note.path), counted(note.rows, u"row"_s, u"rows"_s),
        note.withNames ? u"with names"_s : u"without names"_s, note.filterWords, note.period.words());
}

Result<void> noteExport(store::RecordWriter& writer, const ExportNote& note)
{
    const QString purpose = note.purpose.trimmed();
    const auto event = writer.addEvent(store::action::exported, {}, exportDetail(note),
        purpose.isEmpty() ? u"no purpose given"_s : purpose);
    return event ? Result<void>() : Result<void>(event.error());
}

} // namespace axs::exchange
