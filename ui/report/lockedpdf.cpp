// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/lockedpdf.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <string>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

Result<QByteArray> lockedPdf(const QByteArray& pdf, const QByteArray& passphrase)
{
    if (passphrase.isEmpty())
        return Error{u"The passphrase for the report is empty. Write one into the first line of its file."_s, {},
            Failure::usage};
    try {
        QPDF document;
        document.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        QPDFWriter writer(document);
        writer.setOutputMemory();
        const std::string secret = passphrase.toStdString();
        writer.setR6EncryptionParameters(
            secret.c_str(), secret.c_str(), true, true, true, true, true, true, qpdf_r3p_full, true);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(
            reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception& problem) {
        return Error{u"The report could not be encrypted."_s, QString::fromUtf8(problem.what())};
    }
}

} // namespace axs::ui
