// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pages.h"

#include "ui/report/slice.h"

#include <QObject>

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using namespace report;

namespace {

/// Large print is set on a sheet that is smaller by this much, which is then enlarged.
double scaleOf(const Meta& meta)
{
    constexpr double pixels = 16 * paper::dotsPerInch / 72;
    return meta.largePrint ? pixels / paper::body.pixels : 1;
}

/// The blocks as groups: a section's heading, its purpose and its first figure are one, each further figure is one.
class Grouping
{
public:
    explicit Grouping(const Report& report)
        : m_report(report)
        , m_width(paper::content.width() / scaleOf(report.meta))
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
        // What follows a section's heading at once, or its purpose, stays with it.
        if (heading.level == 1 || !(m_afterPurpose || m_purposeNext))
            begin(false);
        m_afterPurpose = false;
        std::vector<Slice> slices = slicesOfHeading(heading, m_width);
        slices.front().heading = m_heading++;
        take(std::move(slices));
        m_purposeNext = heading.level == 1;
    }
    void add(const ParagraphBlock& paragraph)
    {
        const QColor ink = paragraph.style == TextStyle::quiet ? paper::quietInk() : paper::ink();
        std::vector<Slice> slices
            = slicesOfText(paragraph.text, paper::body, ink, paper::millimetres(m_purposeNext ? 2 : 4), m_width);
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
    void add(const TableBlock& table) { take(slicesOfTable(table, m_width)); }
    void add(const NotesBlock& notes) { take(slicesOfNotes(notes, m_width)); }
    void add(const ListBlock& list) { take(slicesOfList(list.items, m_width)); }
    void add(const PaperHeadBlock&) { take(slicesOfPaperHead(m_report, m_width)); }
    void add(const FactsBlock& facts) { take(slicesOfFacts(facts, m_width)); }
    void add(const FormLineBlock& line) { take(slicesOfFormLine(line, m_width)); }

    const Report& m_report;
    const double m_width;
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

/// Makes the chart of a group this much higher, or lower.
void resizeCharts(std::vector<Slice>& slices, double by)
{
    for (Slice& slice : slices) {
        for (PageItem& item : slice.items) {
            if (auto* chart = std::get_if<ChartItem>(&item)) {
                slice.height += by;
                chart->area.setHeight(slice.height);
                return;
            }
        }
    }
}

/// Where the table of a group begins, or its end.
std::size_t tableOf(const std::vector<Slice>& slices)
{
    const auto header = std::find_if(
        slices.begin(), slices.end(), [](const Slice& slice) { return slice.kind == PlacedSlice::Kind::tableHeader; });
    return static_cast<std::size_t>(header - slices.begin());
}

class Setter
{
public:
    Setter(const std::vector<HeadingBlock>& headings, double scale)
        : m_scale(scale)
        , m_area(paper::content.topLeft() / scale, paper::content.size() / scale)
        , m_top(m_area.bottom())
    {
        for (const HeadingBlock& heading : headings)
            m_result.headings.push_back({ heading.level, heading.text, 0, 0 });
    }

    void place(Group group);
    Pages finished();

private:
    /// What is left of the page below the space above this slice.
    double roomFor(const Slice& slice) const { return m_area.bottom() - m_top - (atTop() ? 0 : slice.before); }
    bool atTop() const { return m_top <= m_area.top(); }
    void newPage()
    {
        m_result.pages.emplace_back();
        m_top = m_area.top();
    }
    void put(const Slice& slice);
    void putContinued();
    void placeOverPages(std::vector<Slice>& slices);
    void flow(const std::vector<Slice>& slices, std::size_t from, std::size_t to);

    void enlarge();

    Pages m_result;
    double m_scale;
    QRectF m_area;
    double m_top;
    QString m_figure; ///< the name of the figure that is being set
};

void Setter::put(const Slice& slice)
{
    if (!atTop())
        m_top += slice.before;
    Sheet& page = m_result.pages.back();
    const QPointF at(m_area.left(), m_top);
    for (PageItem item : slice.items) {
        if (auto* text = std::get_if<TextItem>(&item))
            text->baseline += at;
        else if (auto* box = std::get_if<BoxItem>(&item))
            box->area.translate(at);
        else if (auto* chart = std::get_if<ChartItem>(&item))
            chart->area.translate(at);
        page.items.push_back(std::move(item));
    }
    const QRectF area(at, QSizeF(m_area.width(), slice.height));
    page.slices.push_back({ slice.kind, slice.block, area });
    const std::size_t number = m_result.pages.size() - 1;
    if (slice.heading >= 0) {
        m_result.headings[static_cast<std::size_t>(slice.heading)].page = number;
        m_result.headings[static_cast<std::size_t>(slice.heading)].top = m_top;
        m_figure = m_result.headings[static_cast<std::size_t>(slice.heading)].text.section(u':', 0, 0);
    }
    if (slice.contentsOf >= 0)
        m_result.links.push_back({ number, area, static_cast<std::size_t>(slice.contentsOf) });
    m_top += slice.height;
}

/// "Figure 14 (15 in June 2009), continued" over a table that stands apart from its heading.
void Setter::putContinued()
{
    for (const Slice& line :
        slicesOfText(
             QObject::tr("%1, continued").arg(m_figure), paper::tableStrong, paper::ink(), 0, m_area.width()))
        put(line);
    m_top += paper::millimetres(1.5);
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
    if (least > roomFor(slices.front()) && !atTop())
        newPage();
    const double room = roomFor(slices.front());
    if (natural <= room) {
        flow(slices, 0, slices.size());
    } else if (least <= room) {
        resizeCharts(slices, room - natural);
        flow(slices, 0, slices.size());
    } else {
        placeOverPages(slices);
    }
}

/// Longer than a page: the table goes to a page of its own when that page holds it, and the chart takes some of the
/// room it leaves; otherwise everything flows.
void Setter::placeOverPages(std::vector<Slice>& slices)
{
    constexpr double growth = 0.35;
    const std::size_t table = tableOf(slices);
    const double rest = table < slices.size() ? heightOf(slices, table, slices.size()) : 0;
    const double first = heightOf(slices, 0, table);
    if (table == slices.size() || rest > m_area.height() || first > roomFor(slices.front())) {
        flow(slices, 0, slices.size());
        return;
    }
    double chart = 0;
    for (const Slice& slice : slices)
        chart += slice.kind == PlacedSlice::Kind::chart ? slice.height : 0;
    resizeCharts(slices, std::min(roomFor(slices.front()) - first, chart * growth));
    flow(slices, 0, table);
    newPage();
    putContinued();
    flow(slices, table, slices.size());
}

/// Sets slices one after the other; what belongs together stays so, and a table's header comes back on each page.
void Setter::flow(const std::vector<Slice>& slices, std::size_t from, std::size_t to)
{
    const Slice* header = nullptr;
    for (std::size_t place = from; place < to;) {
        std::size_t end = place + 1;
        while (end < to && slices[end - 1].keepWithNext)
            ++end;
        if (heightOf(slices, place, end) > roomFor(slices[place]) + 0.5 && !atTop()) {
            newPage();
            if (header && slices[place].kind == PlacedSlice::Kind::tableRow) {
                putContinued();
                put(*header);
            }
        }
        for (; place < end; ++place) {
            if (slices[place].kind == PlacedSlice::Kind::tableHeader)
                header = &slices[place];
            else if (slices[place].kind != PlacedSlice::Kind::tableRow)
                header = nullptr;
            if (slices[place].height > roomFor(slices[place]) + 0.5 && !atTop())
                newPage();
            put(slices[place]);
        }
    }
}

TextItem leftText(double x, double top, const QString& text, const paper::Type& type)
{
    return { QPointF(x, top + paper::ascent(type)), text, type, paper::quietInk() };
}

/// Marking at the top and at the foot, what the report is, and which page of how many.
void addFrame(Sheet& page, const Meta& meta, std::size_t number, std::size_t pages)
{
    const double scale = scaleOf(meta);
    const paper::Type plain{ paper::frame.pixels * scale };
    const paper::Type strong{ paper::frameStrong.pixels * scale, paper::frameStrong.weight };
    const auto centred = [](const QString& text, const paper::Type& type) {
        return (paper::sheetWidth - paper::textWidth(text, type)) / 2;
    };
    const QString marking = meta.marking.toUpper();
    constexpr double top = paper::millimetres(8);
    const double foot = paper::sheetHeight - paper::millimetres(scale > 1 ? 16.5 : 15);
    constexpr double last = paper::sheetHeight - paper::millimetres(10);
    if (!marking.isEmpty()) {
        page.items.push_back(leftText(centred(marking, strong), top, marking, strong));
        page.items.push_back(leftText(centred(marking, strong), last, marking, strong));
    }
    const QString count = QStringLiteral("Page %1 of %2").arg(number).arg(pages);
    const double right = paper::content.right() - paper::textWidth(count, plain);
    page.items.push_back(leftText(right, foot, count, plain));
    QString title = meta.county.isEmpty() ? meta.title : meta.county + QStringLiteral(", ") + meta.title;
    if (meta.invented)
        title = QStringLiteral("Invented data. ") + title;
    const double room = right - paper::content.left() - paper::millimetres(6);
    const QStringList lines = paper::wrapped(title, plain, room);
    if (!lines.isEmpty())
        page.items.push_back(leftText(
            paper::content.left(), foot, lines.size() > 1 ? lines.first() + u'…' : lines.first(), plain));
}

Pages Setter::finished()
{
    for (const ContentsLink& link : m_result.links) {
        const bool first = m_result.headings[link.heading].level == 1;
        const paper::Type type = first ? paper::strong : paper::table;
        const QString number = QString::number(m_result.headings[link.heading].page + 1);
        const double x = link.area.right() - paper::textWidth(number, type);
        const double baseline = link.area.bottom() - paper::lineHeight(type) + paper::ascent(type);
        m_result.pages[link.page].items.push_back(TextItem{ QPointF(x, baseline), number, type, paper::ink() });
    }
    if (m_scale > 1)
        enlarge();
    return std::move(m_result);
}

void Setter::enlarge()
{
    const auto enlarged = [this](const QRectF& area) { return QRectF(area.topLeft() * m_scale, area.size() * m_scale); };
    for (Sheet& page : m_result.pages) {
        for (PageItem& item : page.items) {
            if (auto* text = std::get_if<TextItem>(&item)) {
                text->baseline *= m_scale;
                text->type.pixels *= m_scale;
            } else if (auto* box = std::get_if<BoxItem>(&item)) {
                box->area = enlarged(box->area);
            } else if (auto* chart = std::get_if<ChartItem>(&item)) {
                chart->area = enlarged(chart->area);
            }
        }
        for (PlacedSlice& slice : page.slices)
            slice.area = enlarged(slice.area);
    }
    for (HeadingPlace& heading : m_result.headings)
        heading.top *= m_scale;
    for (ContentsLink& link : m_result.links)
        link.area = enlarged(link.area);
}

} // namespace

Pages layOut(const Report& report)
{
    Grouping grouping(report);
    Setter setter(grouping.headingBlocks(), scaleOf(report.meta));
    for (Group& group : grouping.groups)
        setter.place(std::move(group));
    Pages pages = setter.finished();
    for (std::size_t place = 0; place < pages.pages.size(); ++place)
        addFrame(pages.pages[place], report.meta, place + 1, pages.pages.size());
    return pages;
}

} // namespace axs::ui
