// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf.h"

#include "core/base/version.h"
#include "ui/report/painting.h"

#include <QDateTime>
#include <QTimeZone>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr in the interface of libqpdf 11
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using Handle = QPDFObjectHandle;

namespace {

constexpr double pointsPerDot = 72 / paper::dotsPerInch;

Handle unicode(const QString& text)
{
    return Handle::newUnicodeString(text.toStdString());
}

Handle real(double dots)
{
    return Handle::newReal(dots * pointsPerDot, 2);
}

double up(double top)
{
    return paper::sheetHeight - top;
}

/// [page /XYZ 0 top null]
Handle destination(const Handle& page, double top)
{
    return Handle::newArray(std::vector<Handle>{
        page, Handle::newName("/XYZ"), Handle::newInteger(0), real(up(std::max(0.0, top - 60))), Handle::newNull() });
}

/// The document that Qt painted, made complete.
class Finisher
{
public:
    Finisher(QByteArray painted, const report::Report& report, const Pages& pages)
        : m_painted(std::move(painted))
        , m_report(report)
        , m_pages(pages)
    {
        m_pdf.processMemoryFile("report", m_painted.constData(), static_cast<std::size_t>(m_painted.size()));
        for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(m_pdf).getAllPages())
            m_sheets.push_back(page.getObjectHandle());
    }

    QByteArray made(std::int64_t milliseconds)
    {
        describe(milliseconds);
        addBookmarks();
        addLinks();
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setMinimumPDFVersion("1.6");
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(
            reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
    }

private:
    void describe(std::int64_t milliseconds);
    void addBookmarks();
    void addLinks();
    Handle bookmark(const HeadingPlace& place, const Handle& parent);

    QByteArray m_painted;
    const report::Report& m_report;
    const Pages& m_pages;
    QPDF m_pdf;
    std::vector<Handle> m_sheets;
};

void Finisher::describe(std::int64_t milliseconds)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc()).toString(u"'D:'yyyyMMddHHmmss'Z'"_s);
    const QString program = u"AXS Pathway "_s + QString::fromLatin1(versionText);
    Handle info = m_pdf.makeIndirectObject(Handle::newDictionary());
    info.replaceKey("/Title", unicode(m_report.meta.title));
    info.replaceKey("/Author", unicode(m_report.meta.county));
    if (m_report.body.empty())
        info.replaceKey("/Subject", unicode(m_report.meta.period.words() + u", "_s + m_report.meta.filterWords));
    if (!m_report.meta.trail.isEmpty())
        info.replaceKey("/Keywords", unicode(u"Trail: "_s + m_report.meta.trail));
    info.replaceKey("/Creator", unicode(program));
    info.replaceKey("/Producer", unicode(u"Qt "_s + QString::fromLatin1(qVersion())));
    info.replaceKey("/CreationDate", Handle::newString(time.toStdString()));
    info.replaceKey("/ModDate", Handle::newString(time.toStdString()));
    m_pdf.getTrailer().replaceKey("/Info", info);

    Handle root = m_pdf.getRoot();
    root.replaceKey("/Lang", Handle::newString("en-GB"));
    root.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
    root.replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

Handle Finisher::bookmark(const HeadingPlace& place, const Handle& parent)
{
    Handle item = m_pdf.makeIndirectObject(Handle::newDictionary());
    item.replaceKey("/Title", unicode(place.text));
    item.replaceKey("/Parent", parent);
    item.replaceKey("/Dest", destination(m_sheets[place.page], place.top));
    return item;
}

/// Links a level's items to each other and to their parent; a closed item counts its children below zero.
void chain(Handle parent, std::vector<Handle>& items, bool open)
{
    if (items.empty())
        return;
    for (std::size_t place = 0; place + 1 < items.size(); ++place) {
        items[place].replaceKey("/Next", items[place + 1]);
        items[place + 1].replaceKey("/Prev", items[place]);
    }
    parent.replaceKey("/First", items.front());
    parent.replaceKey("/Last", items.back());
    const auto count = static_cast<long long>(items.size());
    parent.replaceKey("/Count", Handle::newInteger(open ? count : -count));
}

void Finisher::addBookmarks()
{
    Handle outlines = m_pdf.makeIndirectObject(Handle::parse("<< /Type /Outlines >>"));
    std::vector<Handle> sections;
    std::vector<Handle> figures;
    for (const HeadingPlace& place : m_pages.headings) {
        if (place.level == 1 || sections.empty()) {
            if (!sections.empty())
                chain(sections.back(), figures, false);
            figures.clear();
            sections.push_back(bookmark(place, outlines));
        } else {
            figures.push_back(bookmark(place, sections.back()));
        }
    }
    if (sections.empty())
        return;
    chain(sections.back(), figures, false);
    chain(outlines, sections, true);
    m_pdf.getRoot().replaceKey("/Outlines", outlines);
}

void Finisher::addLinks()
{
    for (const ContentsLink& link : m_pages.links) {
        const HeadingPlace& place = m_pages.headings[link.heading];
        Handle annotation
            = m_pdf.makeIndirectObject(Handle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>"));
        annotation.replaceKey("/Rect",
            Handle::newArray(std::vector<Handle>{ real(link.area.left()), real(up(link.area.bottom())),
                real(link.area.right()), real(up(link.area.top())) }));
        annotation.replaceKey("/Dest", destination(m_sheets[place.page], place.top));
        annotation.replaceKey("/Contents", unicode(place.text));
        Handle sheet = m_sheets[link.page];
        if (!sheet.getKey("/Annots").isArray())
            sheet.replaceKey("/Annots", Handle::newArray());
        sheet.getKey("/Annots").appendItem(annotation);
    }
}

} // namespace

PdfMaker::PdfMaker(const report::Report& report, const Pages& pages)
    : m_report(report)
    , m_pages(pages)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    m_writer->setResolution(static_cast<int>(paper::dotsPerInch));
    m_writer->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    m_writer->setTitle(report.meta.title);
    m_painter = std::make_unique<QPainter>(m_writer.get());
}

PdfMaker::~PdfMaker() = default;

bool PdfMaker::paintNext()
{
    if (m_painted >= m_pages.pages.size())
        return false;
    if (m_painted > 0)
        m_writer->newPage();
    paintPage(*m_painter, m_report, m_pages.pages[m_painted]);
    ++m_painted;
    return true;
}

QByteArray PdfMaker::painted()
{
    m_painter->end();
    return m_buffer.data();
}

Result<QByteArray> finishedPdf(
    const QByteArray& painted, const report::Report& report, const Pages& pages, std::int64_t madeAtMilliseconds)
{
    try {
        return Finisher(painted, report, pages).made(madeAtMilliseconds);
    } catch (const std::exception& problem) {
        return Error{ u"The report could not be made into a PDF."_s, QString::fromUtf8(problem.what()) };
    }
}

Result<QByteArray> pdfOf(const report::Report& report, const Pages& pages, std::int64_t madeAtMilliseconds)
{
    PdfMaker maker(report, pages);
    while (maker.paintNext()) { }
    return finishedPdf(maker.painted(), report, pages, madeAtMilliseconds);
}

} // namespace axs::ui
