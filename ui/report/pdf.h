// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/report/pages.h"

#include <QBuffer>
#include <QByteArray>

#include <memory>

class QPainter;
class QPdfWriter;

namespace axs::ui {

/// Makes the PDF in memory, page by page, so that a window stays alive between pages. In the thread of the window only.
class PdfMaker
{
public:
    PdfMaker(const report::Report& report, const Pages& pages);
    ~PdfMaker();

    std::size_t pageCount() const { return m_pages.pages.size(); }
    std::size_t paintedCount() const { return m_painted; }
    /// Paints the next page; false when there is none left.
    bool paintNext();
    /// What was painted; it lacks what finishedPdf() adds.
    QByteArray painted();

private:
    const report::Report& m_report;
    const Pages& m_pages;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    std::size_t m_painted = 0;
};

/// The painted file made complete: version 1.6, vectors only, with title, author, language, bookmarks, links in the
/// contents, the given time, and an identifier made from what it holds: the same report and time give the same bytes.
/// On any thread.
Result<QByteArray> finishedPdf(
    const QByteArray& painted, const report::Report& report, const Pages& pages, std::int64_t madeAtMilliseconds);

/// All at once.
Result<QByteArray> pdfOf(const report::Report& report, const Pages& pages, std::int64_t madeAtMilliseconds);

} // namespace axs::ui
