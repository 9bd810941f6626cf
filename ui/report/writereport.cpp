// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/writereport.h"

#include "ui/report/html.h"
#include "ui/report/lockedpdf.h"
#include "ui/report/pdf.h"

#include <QFileInfo>
#include <QSaveFile>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

Error existing(const QString& path)
{
    return { u"There is already a file “%1”. Choose another name, or remove it first."_s.arg(
                 QFileInfo(path).fileName()),
        u"%1 exists"_s.arg(path) };
}

} // namespace

Result<ReportForm> reportForm(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "pdf"_L1)
        return ReportForm::pdf;
    if (ending == "html"_L1 || ending == "htm"_L1)
        return ReportForm::html;
    return Error{ u"A report is written as .pdf or .html; “%1” is neither."_s.arg(QFileInfo(path).fileName()), path,
        Failure::usage };
}

report::Meta reportMeta(const store::File& file, const record::Authority& authority, const store::TrailHead& trail)
{
    report::Meta meta;
    meta.county = authority.name;
    meta.marking = authority.marking;
    meta.statedClusters = authority.clusterCount;
    meta.fileName = file.name();
    meta.trail = trail.words();
    meta.invented = file.properties().isSample;
    meta.isProtected = file.properties().isProtected;
    return meta;
}

Result<QByteArray> madeReport(const report::Report& report, ReportForm form, std::int64_t madeAtMilliseconds)
{
    if (form == ReportForm::html)
        return htmlOf(report);
    return pdfOf(report, layOut(report), madeAtMilliseconds);
}

Result<void> saveReport(const QByteArray& bytes, const QString& path, bool mayReplace)
{
    if (!mayReplace && QFileInfo::exists(path))
        return existing(path);
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(bytes) == bytes.size();
    if (!written || !file.commit()) {
        return Error{ u"The report could not be saved as “%1”. Choose another place and try again."_s.arg(path),
            file.errorString() };
    }
    return {};
}

Result<void> writeReport(const figure::Facts& facts, const report::Request& request, const QString& path,
    const std::optional<QByteArray>& passphrase)
{
    const Result<ReportForm> form = reportForm(path);
    if (!form)
        return form.error();
    if (passphrase && *form != ReportForm::pdf)
        return Error{u"Only a PDF can be encrypted. Write the report as .pdf."_s, path, Failure::usage};
    if (QFileInfo::exists(path))
        return existing(path);
    Result<QByteArray> bytes = madeReport(report::reportOf(facts, request), *form, request.madeAt);
    if (bytes && passphrase)
        bytes = lockedPdf(*bytes, *passphrase);
    if (!bytes)
        return bytes.error();
    return saveReport(*bytes, path, false);
}

} // namespace axs::ui
