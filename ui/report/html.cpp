// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/html.h"

#include "ui/report/chartprint.h"

#include <QFile>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using namespace report;

namespace {

QString style()
{
    QFile file(u":/report/report.css"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString element(QStringView name, const QString& text)
{
    return u"<%1>%2</%1>\n"_s.arg(name, text.toHtmlEscaped());
}

/// Writes the blocks in reading order.
class Writer
{
public:
    explicit Writer(const Report& report)
        : m_report(report)
        , m_blocks(blocks(report))
    {
    }

    QByteArray written()
    {
        const Meta& meta = m_report.meta;
        const QString marking = meta.marking.isEmpty()
            ? QString()
            : u"<p class=\"marking\">"_s + meta.marking.toUpper().toHtmlEscaped() + u"</p>\n"_s;
        m_out
            = u"<!DOCTYPE html>\n<html lang=\"en-GB\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n<meta "
              u"charset=\"utf-8\"/>\n"
              "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
              "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"_s;
        m_out += element(u"title", meta.county.isEmpty() ? meta.title : meta.title + u" – "_s + meta.county);
        m_out += u"<style>\n"_s + style()
            + u"</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the report</a>\n"_s;
        m_out += u"<header>\n"_s + marking + u"</header>\n<main id=\"main\">\n"_s;
        for (const Block& block : m_blocks)
            std::visit([this](const auto& each) { add(each); }, block);
        m_out += u"</main>\n<footer>\n"_s
            + element(u"p", meta.county.isEmpty() ? meta.title : meta.county + u", "_s + meta.title) + marking
            + u"</footer>\n</body>\n</html>\n"_s;
        return m_out.toUtf8();
    }

private:
    void add(const TitleBlock&);
    void add(const ContentsBlock&);
    void add(const HeadingBlock& heading);
    void add(const ParagraphBlock& paragraph) { m_out += element(u"p", paragraph.text); }
    void add(const KeyFiguresBlock& figures);
    void add(const ChartBlock& chart);
    void add(const TableBlock& table);
    void add(const NotesBlock& notes);
    void add(const ListBlock& list);
    void add(const PageBreak&) { }
    void add(const PaperHeadBlock&) { add(TitleBlock()); }
    void add(const FactsBlock& facts) { addFacts(facts.facts); }
    void add(const FormLineBlock& line);
    void addFacts(const std::vector<std::pair<QString, QString>>& facts);
    void addRow(const TableBlock& table, const std::vector<TableCell>& cells);

    const Report& m_report;
    const std::vector<Block> m_blocks;
    QString m_out;
};

void Writer::add(const TitleBlock&)
{
    m_out += u"<p class=\"county\">"_s + m_report.meta.county.toHtmlEscaped() + u"</p>\n"_s
        + element(u"h1", m_report.meta.title);
    addFacts(m_report.facts);
    for (const QString& warning : m_report.warnings)
        m_out += u"<p class=\"warning\">"_s + warning.toHtmlEscaped() + u"</p>\n"_s;
}

void Writer::addFacts(const std::vector<std::pair<QString, QString>>& facts)
{
    m_out += u"<dl>\n"_s;
    for (const auto& [label, value] : facts)
        m_out += element(u"dt", label) + u"<dd>"_s + value.toHtmlEscaped().replace(u'\n', u"<br/>"_s) + u"</dd>\n"_s;
    m_out += u"</dl>\n"_s;
}

/// Room to write is for paper; here it says what belongs there.
void Writer::add(const FormLineBlock& line)
{
    m_out += u"<p class=\"form\">"_s + line.label.toHtmlEscaped();
    for (const QString& tick : line.ticks)
        m_out += u" ☐ "_s + tick.toHtmlEscaped();
    m_out += line.lines > 0 ? u" ________________</p>\n"_s : u"</p>\n"_s;
}

void Writer::add(const ContentsBlock&)
{
    m_out += u"<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">Contents</h2>\n<ul>\n"_s;
    bool inner = false;
    bool open = false;
    for (const HeadingBlock& heading : headings(m_blocks)) {
        const QString link = u"<a href=\"#%1\">%2</a>"_s.arg(heading.anchor, heading.text.toHtmlEscaped());
        if (heading.level == 1) {
            m_out += inner ? u"</ul>\n"_s : QString();
            m_out += open ? u"</li>\n"_s : QString();
            m_out += u"<li>"_s + link + u'\n';
            inner = false;
            open = true;
        } else {
            m_out += inner ? QString() : u"<ul>\n"_s;
            m_out += u"<li>"_s + link + u"</li>\n"_s;
            inner = true;
        }
    }
    m_out += inner ? u"</ul>\n"_s : QString();
    m_out += open ? u"</li>\n"_s : QString();
    m_out += u"</ul>\n</nav>\n"_s;
}

/// The title of the page is the only first heading, so a section is the second and a figure the third.
void Writer::add(const HeadingBlock& heading)
{
    m_out += u"<h%1 id=\"%2\">%3</h%1>\n"_s.arg(
        QString::number(heading.level + 1), heading.anchor, heading.text.toHtmlEscaped());
}

void Writer::add(const KeyFiguresBlock& block)
{
    m_out += u"<ul class=\"key\">\n"_s;
    for (const KeyFigure& each : block.figures) {
        m_out += u"<li><strong>%1</strong> <span>%2</span> <small>%3</small></li>\n"_s.arg(
            each.value.toHtmlEscaped(), each.label.toHtmlEscaped(), each.from.toHtmlEscaped());
    }
    m_out += u"</ul>\n"_s;
}

void Writer::add(const ChartBlock& chart)
{
    const Entry& entry = m_report.sections[chart.section].entries[chart.entry];
    m_out += u"<div class=\"chart\">\n"_s + chartSvg(entry.figure, entry.name() + u": "_s + entry.figure.title)
        + u"\n</div>\n"_s;
}

void Writer::addRow(const TableBlock& table, const std::vector<TableCell>& cells)
{
    m_out += u"<tr>"_s;
    for (std::size_t place = 0; place < cells.size(); ++place) {
        const TableCell& cell = cells[place];
        QString text = cell.text.toHtmlEscaped();
        if (cell.footnote > 0)
            text += u" <sup><a href=\"#note-%1\">[%1]</a></sup>"_s.arg(cell.footnote);
        const bool isNumeric = table.columns[place].isNumeric;
        if (place == 0)
            m_out += u"<th scope=\"row\">"_s + text + u"</th>"_s;
        else
            m_out += (isNumeric ? u"<td class=\"number\">"_s : u"<td>"_s) + text + u"</td>"_s;
    }
    m_out += u"</tr>\n"_s;
}

void Writer::add(const TableBlock& table)
{
    m_out += u"<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"%1\">\n<table>\n"_s.arg(
                 table.caption.toHtmlEscaped())
        + element(u"caption", table.caption) + u"<thead>\n<tr>"_s;
    for (const TableColumn& column : table.columns) {
        m_out += (column.isNumeric ? u"<th scope=\"col\" class=\"number\">"_s : u"<th scope=\"col\">"_s)
            + column.label.toHtmlEscaped() + u"</th>"_s;
    }
    m_out += u"</tr>\n</thead>\n<tbody>\n"_s;
    for (const auto& row : table.rows)
        addRow(table, row);
    m_out += u"</tbody>\n"_s;
    if (table.total) {
        m_out += u"<tfoot>\n"_s;
        addRow(table, *table.total);
        m_out += u"</tfoot>\n"_s;
    }
    m_out += u"</table>\n</div>\n"_s;
}

void Writer::add(const NotesBlock& notes)
{
    m_out += u"<div class=\"notes\">\n"_s;
    for (const NotesBlock::Note& note : notes.notes) {
        if (note.mark.isEmpty())
            m_out += element(u"p", note.text);
        else
            m_out += u"<p id=\"note-%1\">[%1] "_s.arg(note.mark) + note.text.toHtmlEscaped() + u"</p>\n"_s;
    }
    m_out += u"</div>\n"_s;
}

void Writer::add(const ListBlock& list)
{
    m_out += u"<ul>\n"_s;
    for (const QString& item : list.items)
        m_out += element(u"li", item);
    m_out += u"</ul>\n"_s;
}

} // namespace

QByteArray htmlOf(const Report& report)
{
    return Writer(report).written();
}

} // namespace axs::ui
