// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/opencases.h"

#include "core/base/text.h"
#include "core/figure/knownon.h"
#include "ui/report/slice.h"

#include <QCoreApplication>

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("axs::ui::OpenCases", text);
}

/// Sets slices one under another on a single sheet.
class OneSheet
{
public:
    /// False when it does not fit above `kept`.
    bool place(const Slice& slice, double kept)
    {
        const double top = m_top + (m_isEmpty ? 0 : slice.before);
        if (top + slice.height > paper::content.bottom() - kept)
            return false;
        const QPointF corner(paper::content.left(), top);
        for (PageItem item : slice.items) {
            std::visit(
                [&](auto& each) {
                    if constexpr (requires { each.baseline; })
                        each.baseline += corner;
                    else
                        each.area.translate(corner);
                },
                item);
            m_sheet.items.push_back(std::move(item));
        }
        m_sheet.slices.push_back({slice.kind, slice.block, QRectF(corner, QSizeF(paper::content.width(), slice.height))});
        m_top = top + slice.height;
        m_isEmpty = false;
        return true;
    }
    void placeAll(const std::vector<Slice>& slices)
    {
        for (const Slice& slice : slices)
            place(slice, 0);
    }
    Sheet taken() { return std::move(m_sheet); }

private:
    Sheet m_sheet;
    double m_top = paper::content.top();
    bool m_isEmpty = true;
};

report::TableBlock tableOf(const OpenCases& open)
{
    report::TableBlock table;
    table.columns = {{words("Child"), false}, {words("CAF"), false}, {words("Stage"), false},
        {words("Child last seen"), false}, {words("Next step"), false}};
    for (const pathway::WorkEpisode& each : open.cases)
        table.rows.push_back({{each.initials, false, 0}, {each.reference, false, 0}, {each.stage, false, 0},
            {lastSeenWords(each.seen, open.today), false, 0}, {nextStepWords(each, open.today), false, 0}});
    return table;
}

std::vector<Slice> heading(const OpenCases& open)
{
    std::vector<Slice> slices;
    const auto add = [&](std::vector<Slice> more) {
        std::move(more.begin(), more.end(), std::back_inserter(slices));
    };
    if (!open.marking.isEmpty())
        add(slicesOfText(open.marking.toUpper(), paper::frameStrong, paper::quietInk(), 0));
    add(slicesOfText(words("Open cases: %1").arg(open.whose), paper::heading1, paper::accentInk(), paper::millimetres(2)));
    QString line = words("%1 on %2, from “%3”. Children whom nobody saw, or not for the longest, are on top.")
                       .arg(counted(static_cast<qint64>(open.cases.size()), words("open case"), words("open cases")),
                           open.today.british(), open.fileName);
    if (open.isInvented)
        line += u' ' + words("An invented county: these children do not exist.");
    if (open.knownOn.isSet())
        line += u' ' + figure::knownOnSentence(open.knownOn);
    add(slicesOfText(line, paper::table, paper::ink(), paper::millimetres(2)));
    return slices;
}

std::vector<Slice> foot(qint64 left)
{
    QString text = words("A child was seen at a contact that says so, a meeting to which the child came, or a review in "
                         "which the child answered. Due days are counted in working days.");
    if (left > 0)
        text.prepend(words("%1 more on the screen, seen later than these. ").arg(grouped(left)));
    return slicesOfText(text, paper::note, paper::quietInk(), paper::millimetres(3));
}

double heightOf(const std::vector<Slice>& slices)
{
    double height = 0;
    for (const Slice& slice : slices)
        height += slice.before + slice.height;
    return height;
}

} // namespace

QString lastSeenWords(const pathway::LastSeen& seen, Date today)
{
    if (!seen.on.isSet())
        return words("Not recorded");
    const int days = today.dayNumber() - seen.on.dayNumber();
    const QString ago = days == 0 ? words("Today") : words("%1 ago").arg(counted(days, words("day"), words("days")));
    return u"%1: %2"_s.arg(ago, seen.how);
}

QString nextStepWords(const pathway::WorkEpisode& episode, Date today)
{
    if (episode.items.empty())
        return words("Nothing is due");
    const pathway::DueItem& next = episode.items.front();
    const QString late = pathway::lateWords(next, today);
    if (next.isWaiting)
        return words("Waiting: %1, %2").arg(next.title, late);
    return u"%1: %2, %3"_s.arg(next.title, next.dueOn.britishShort(), late);
}

SetReport openCasesSheet(const OpenCases& open)
{
    SetReport made;
    made.report.meta.title = words("Open cases: %1").arg(open.whose);
    made.report.meta.marking = open.marking;
    made.report.meta.fileName = open.fileName;
    made.report.meta.dataAsOf = open.today;
    OneSheet sheet;
    sheet.placeAll(heading(open));
    const std::vector<Slice> table = slicesOfTable(tableOf(open));
    const double kept = heightOf(foot(static_cast<qint64>(open.cases.size())));
    qint64 placed = 0;
    for (const Slice& slice : table) {
        if (!sheet.place(slice, kept))
            break;
        placed += slice.kind == PlacedSlice::Kind::tableRow ? 1 : 0;
    }
    sheet.placeAll(foot(static_cast<qint64>(open.cases.size()) - placed));
    made.pages.pages.push_back(sheet.taken());
    made.pages.headings.push_back({1, made.report.meta.title, 0, paper::content.top()});
    return made;
}

} // namespace axs::ui
