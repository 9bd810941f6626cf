// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pages.h"

#include "ui/report/slice.h"

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using namespace report;

namespace {

/// The blocks as groups: a section's heading, its purpose and its first figure are one, each further figure is one.
class Grouping
{
public:
    explicit Grouping(const Report& report)
        : m_report(report)
        , m_blocks(blocks(report))
        , m_headings(headings(m_blocks))
    {
        for (m_block = 0; m_block < m_blocks.size(); ++m_block)
            std::visit([this](const auto& block) { add(block); }, m_blocks[m_block]);
    }

    std::vector<Group> groups;
    const std::vector<HeadingBlock>& headingBlocks() const { return m_headings; }

private:
    Group& begin(bool newPage)
    {
        if (groups.empty() || !groups.back().slices.empty())
            groups.emplace_back();
        groups.back().newPage = groups.back().newPage || newPage;
        return groups.back();
    }
    void take(std::vector<Slice> slices)
    {
        if (groups.empty())
            begin(true);
        for (Slice& slice : slices) {
            slice.block = m_block;
            groups.back().slices.push_back(std::move(slice));
        }
    }

    void add(const TitleBlock&) { take(slicesOfTitle(m_report)); }
    void add(const ContentsBlock&) { take(slicesOfContents(m_headings)); }
    void add(const PageBreak&) { begin(true); }
    void add(const HeadingBlock& heading)
    {
        if (heading.level == 1 || !m_afterPurpose)
            begin(false);
        m_afterPurpose = false;
        std::vector<Slice> slices = slicesOfHeading(heading);
        slices.front().heading = m_heading++;
        take(std::move(slices));
        m_purposeNext = heading.level == 1;
    }
    void add(const ParagraphBlock& paragraph)
    {
        const QColor ink = paragraph.style == TextStyle::quiet ? paper::quietInk() : paper::ink();
        std::vector<Slice> slices = slicesOfText(paragraph.text, paper::body, ink, paper::millimetres(m_purposeNext ? 2 : 5));
        if (m_purposeNext && !slices.empty())
            slices.back().keepWithNext = true;
        m_afterPurpose = m_purposeNext;
        m_purposeNext = false;
        take(std::move(slices));
    }
    void add(const KeyFiguresBlock& figures) { take(slicesOfKeyFigures(figures)); }
    void add(const ChartBlock& chart)
    {
        take(slicesOfChart(chart, m_report.sections[chart.section].entries[chart.entry].figure));
    }
    void add(const TableBlock& table) { take(slicesOfTable(table)); }
    void add(const NotesBlock& notes) { take(slicesOfNotes(notes)); }
    void add(const ListBlock& list) { take(slicesOfList(list.items)); }

    const Report& m_report;
    const std::vector<Block> m_blocks;
    const std::vector<HeadingBlock> m_headings;
    std::size_t m_block = 0;
    int m_heading = 0;
    bool m_purposeNext = false;
    bool m_afterPurpose = false;
};

double heightOf(const std::vector<Slice>& slices, std::size_t from, std::size_t to)
{
    double height = 0;
    for (std::size_t place = from; place < to; ++place)
        height += slices[place].height + (place == from ? 0 : slices[place].before);
    return height;
}

double shrinkOf(const std::vector<Slice>& slices)
{
    double shrink = 0;
    for (const Slice& slice : slices)
        shrink += slice.shrink;
    return shrink;
}

/// Takes this much from the charts of a group, in proportion to what each can give.
void shrinkBy(std::vector<Slice>& slices, double amount)
{
    const double most = shrinkOf(slices);
    for (Slice& slice : slices) {
        if (slice.shrink <= 0 || amount <= 0)
            continue;
        slice.height -= amount * slice.shrink / most;
        for (PageItem& item : slice.items) {
            if (auto* chart = std::get_if<ChartItem>(&item))
                chart->area.setHeight(slice.height);
        }
    }
}

class Setter
{
public:
    explicit Setter(const std::vector<HeadingBlock>& headings)
    {
        for (const HeadingBlock& heading : headings)
            m_result.headings.push_back({heading.level, heading.text, 0, 0});
    }

    void place(Group group);
    Pages finished();

private:
    double available() const { return paper::content.bottom() - m_top; }
    bool atTop() const { return m_top <= paper::content.top(); }
    void newPage()
    {
        m_result.pages.emplace_back();
        m_top = paper::content.top();
    }
    void put(const Slice& slice);

    Pages m_result;
    double m_top = paper::content.bottom();
};

void Setter::put(const Slice& slice)
{
    if (!atTop())
        m_top += slice.before;
    Page& page = m_result.pages.back();
    const QPointF at(paper::content.left(), m_top);
    for (PageItem item : slice.items) {
        if (auto* text = std::get_if<TextItem>(&item))
            text->baseline += at;
        else if (auto* box = std::get_if<BoxItem>(&item))
            box->area.translate(at);
        else if (auto* chart = std::get_if<ChartItem>(&item))
            chart->area.translate(at);
        page.items.push_back(std::move(item));
    }
    const QRectF area(at, QSizeF(paper::content.width(), slice.height));
    page.slices.push_back({slice.kind, slice.block, area});
    const std::size_t number = m_result.pages.size() - 1;
    if (slice.heading >= 0) {
        m_result.headings[static_cast<std::size_t>(slice.heading)].page = number;
        m_result.headings[static_cast<std::size_t>(slice.heading)].top = m_top;
    }
    if (slice.contentsOf >= 0)
        m_result.links.push_back({number, area, static_cast<std::size_t>(slice.contentsOf)});
    m_top += slice.height;
}

void Setter::place(Group group)
{
    std::vector<Slice>& slices = group.slices;
    if (slices.empty())
        return;
    if (group.newPage || m_result.pages.empty())
        newPage();
    const double natural = heightOf(slices, 0, slices.size());
    const double least = natural - shrinkOf(slices);
    const double here = available() - (atTop() ? 0 : slices.front().before);
    if (!atTop() && least > here && (least <= paper::content.height() || here < paper::content.height() / 2))
        newPage();
    const double room = available() - (atTop() ? 0 : slices.front().before);
    if (natural > room && least <= room)
        shrinkBy(slices, natural - room);

    const Slice* header = nullptr;
    for (std::size_t place = 0; place < slices.size();) {
        std::size_t end = place + 1;
        while (end < slices.size() && slices[end - 1].keepWithNext)
            ++end;
        const double needed = heightOf(slices, place, end) + (atTop() ? 0 : slices[place].before);
        if (needed > available() + 0.5 && !atTop()) {
            newPage();
            if (header && slices[place].kind == PlacedSlice::Kind::tableRow)
                put(*header);
        }
        for (; place < end; ++place) {
            if (slices[place].kind == PlacedSlice::Kind::tableHeader)
                header = &slices[place];
            else if (slices[place].kind != PlacedSlice::Kind::tableRow)
                header = nullptr;
            if (slices[place].height + (atTop() ? 0 : slices[place].before) > available() + 0.5 && !atTop())
                newPage();
            put(slices[place]);
        }
    }
}

TextItem leftText(double x, double top, const QString& text, const paper::Type& type)
{
    return {QPointF(x, top + paper::ascent(type)), text, type, paper::quietInk()};
}

/// Marking at the top and at the foot, what the report is, and which page of how many.
void addFrame(Page& page, const Meta& meta, std::size_t number, std::size_t pages)
{
    const auto centred = [](const QString& text, const paper::Type& type) {
        return (paper::sheetWidth - paper::textWidth(text, type)) / 2;
    };
    const QString marking = meta.marking.toUpper();
    constexpr double top = paper::millimetres(8);
    constexpr double foot = paper::sheetHeight - paper::millimetres(15);
    constexpr double last = paper::sheetHeight - paper::millimetres(10);
    if (!marking.isEmpty()) {
        page.items.push_back(leftText(centred(marking, paper::frameStrong), top, marking, paper::frameStrong));
        page.items.push_back(leftText(centred(marking, paper::frameStrong), last, marking, paper::frameStrong));
    }
    const QString count = QStringLiteral("Page %1 of %2").arg(number).arg(pages);
    const double right = paper::content.right() - paper::textWidth(count, paper::frame);
    page.items.push_back(leftText(right, foot, count, paper::frame));
    QString title = meta.county.isEmpty() ? meta.title : meta.county + QStringLiteral(", ") + meta.title;
    if (meta.invented)
        title = QStringLiteral("Invented data. ") + title;
    const double room = right - paper::content.left() - paper::millimetres(6);
    const QStringList lines = paper::wrapped(title, paper::frame, room);
    if (!lines.isEmpty())
        page.items.push_back(
            leftText(paper::content.left(), foot, lines.size() > 1 ? lines.first() + u'…' : lines.first(), paper::frame));
}

Pages Setter::finished()
{
    for (const ContentsLink& link : m_result.links) {
        const bool first = m_result.headings[link.heading].level == 1;
        const paper::Type type = first ? paper::strong : paper::table;
        const QString number = QString::number(m_result.headings[link.heading].page + 1);
        const double x = link.area.right() - paper::textWidth(number, type);
        const double baseline = link.area.bottom() - paper::lineHeight(type) + paper::ascent(type);
        m_result.pages[link.page].items.push_back(TextItem{QPointF(x, baseline), number, type, paper::ink()});
    }
    return std::move(m_result);
}

} // namespace

Pages layOut(const Report& report)
{
    Grouping grouping(report);
    Setter setter(grouping.headingBlocks());
    for (Group& group : grouping.groups)
        setter.place(std::move(group));
    Pages pages = setter.finished();
    for (std::size_t place = 0; place < pages.pages.size(); ++place)
        addFrame(pages.pages[place], report.meta, place + 1, pages.pages.size());
    return pages;
}

} // namespace axs::ui
