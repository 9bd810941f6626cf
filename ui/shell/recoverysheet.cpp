// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recoverysheet.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("axs::ui::RecoverySheet", text);
}

/// Writes downwards, one paragraph after another.
class Pen
{
public:
    Pen(QPainter& painter, const QRectF& area, double perMillimetre)
        : m_painter(painter)
        , m_area(area)
        , m_perMillimetre(perMillimetre)
        , m_top(area.top())
    {
    }

    void write(const QString& text, double millimetres, QFont::Weight weight, const QString& family = u"Inter"_s)
    {
        QFont font(family);
        font.setPixelSize(std::max(1, static_cast<int>(millimetres * m_perMillimetre)));
        font.setWeight(weight);
        m_painter.setFont(font);
        QRectF drawn;
        const QRectF room(m_area.left(), m_top, m_area.width(), m_area.bottom() - m_top);
        m_painter.drawText(room, Qt::AlignLeft | Qt::TextWordWrap, text, &drawn);
        m_top = drawn.bottom() + millimetres * 0.9 * m_perMillimetre;
    }

private:
    QPainter& m_painter;
    QRectF m_area;
    double m_perMillimetre;
    double m_top;
};

} // namespace

void paintRecoverySheet(QPainter& painter, const QRectF& area, const RecoverySheet& sheet, double perMillimetre)
{
    painter.setPen(Qt::black);
    Pen pen(painter, area, perMillimetre);
    pen.write(words("Recovery code of an AXS Pathway file"), 7, QFont::DemiBold);
    pen.write(words("File: %1").arg(sheet.file), 4.5, QFont::Normal);
    pen.write(words("Keeper: %1").arg(sheet.keeper), 4.5, QFont::Normal);
    pen.write(words("Made: %1").arg(sheet.made.british()), 4.5, QFont::Normal);
    QString code = sheet.code.text;
    pen.write(code.replace(u'-', u" – "_s), 7, QFont::Bold, u"monospace"_s);
    pen.write(words("Whoever has this code can open the file. Keep the sheet in a sealed envelope in a safe, away from the "
                    "computer, and make no copy of it."),
        4.5, QFont::Normal);
    pen.write(words("To use it: open the file, choose “Use the recovery code”, type the code, and choose whose passphrase is to "
                    "be replaced. A new code makes this one useless."),
        4.5, QFont::Normal);
}

bool printRecoverySheet(const RecoverySheet& sheet, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDocName(words("Recovery sheet"));
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(words("Print the recovery sheet"));
    dialog.setOption(QAbstractPrintDialog::PrintToFile, false);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    if (dialog.exec() != QDialog::Accepted || printer.outputFormat() == QPrinter::PdfFormat)
        return false;
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const double perMillimetre = printer.resolution() / 25.4;
    const QRectF page(QPointF(0, 0), printer.pageRect(QPrinter::DevicePixel).size());
    const double margin = 15 * perMillimetre;
    paintRecoverySheet(painter, page.adjusted(margin, margin, -margin, -margin), sheet, perMillimetre);
    return painter.end();
}

} // namespace axs::ui
