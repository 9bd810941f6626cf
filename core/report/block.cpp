// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/block.h"

#include "core/figure/catalogue.h"

#include <algorithm>

namespace axs::report {

using namespace Qt::Literals::StringLiterals;

namespace {

int footnoteOf(const Entry& entry, const QString& row, const QString& column)
{
    for (const figure::PublishedCell& cell : entry.figure.published) {
        if (cell.footnote > 0 && cell.column == column && cell.row.compare(row, Qt::CaseInsensitive) == 0)
            return entry.firstFootnote + cell.footnote - 1;
    }
    return 0;
}

std::vector<TableCell> rowOf(const Entry& entry, const figure::Row& row, bool isTotal)
{
    std::vector<TableCell> cells;
    const auto& columns = entry.figure.columns;
    const QString label = entry.figure.rowLabel(row);
    for (std::size_t place = 0; place < row.size() && place < columns.size(); ++place) {
        int footnote = footnoteOf(entry, label, columns[place].id);
        if (footnote == 0 && isTotal)
            footnote = footnoteOf(entry, u"Total"_s, columns[place].id);
        const bool isNumber = row[place].number().has_value() && columns[place].kind != figure::ColumnKind::text;
        cells.push_back({ figure::displayText(row[place], columns[place].kind), isNumber, footnote });
    }
    return cells;
}

NotesBlock notesOf(const Entry& entry)
{
    NotesBlock notes;
    for (qsizetype place = 0; place < entry.figure.footnotes.size(); ++place)
        notes.notes.push_back({ QString::number(entry.firstFootnote + place), entry.figure.footnotes[place] });
    for (const QString& note : entry.figure.notes) {
        if (!note.isEmpty())
            notes.notes.push_back({ QString(), note });
    }
    QString source
        = u"Counts %1, %2, %3."_s.arg(entry.figure.unit, entry.figure.period.words(), entry.figure.filterWords);
    if (!entry.figure.source.isEmpty())
        source += u' ' + entry.figure.source + u'.';
    notes.notes.push_back({ QString(), source });
    return notes;
}

void addEntry(std::vector<Block>& blocks, const Report& report, std::size_t section, std::size_t place)
{
    const Entry& entry = report.sections[section].entries[place];
    blocks.push_back(HeadingBlock{ 2, entry.heading(), entry.figure.id });
    if (entry.figure.hasData()) {
        const figure::Definition* definition = figure::definition(entry.figure.id);
        if (!definition || definition->chart != figure::ChartKind::tableOnly)
            blocks.push_back(ChartBlock{ section, place });
        blocks.push_back(tableOf(entry));
    }
    if (!entry.comment.isEmpty())
        blocks.push_back(ParagraphBlock{ u"Comment: "_s + entry.comment.join(u' '), TextStyle::body });
    blocks.push_back(notesOf(entry));
}

} // namespace

std::vector<Block> blocks(const Report& report)
{
    if (!report.body.empty())
        return report.body;
    std::vector<Block> blocks{ TitleBlock{}, PageBreak{}, ContentsBlock{}, PageBreak{} };
    if (!report.keyFigures.empty()) {
        blocks.push_back(HeadingBlock{ 1, u"Key figures"_s, u"key-figures"_s });
        blocks.push_back(KeyFiguresBlock{ report.keyFigures });
    }
    blocks.push_back(HeadingBlock{ 1, u"How to read this report"_s, u"method"_s });
    blocks.push_back(ListBlock{ report.method });
    for (std::size_t section = 0; section < report.sections.size(); ++section) {
        const Section& each = report.sections[section];
        blocks.push_back(PageBreak{});
        blocks.push_back(HeadingBlock{ 1, each.heading, u"section-%1"_s.arg(each.number) });
        blocks.push_back(ParagraphBlock{ each.purpose, TextStyle::body });
        for (std::size_t place = 0; place < each.entries.size(); ++place)
            addEntry(blocks, report, section, place);
    }
    return blocks;
}

TableBlock tableOf(const Entry& entry)
{
    TableBlock table;
    table.caption = entry.name() + u": "_s + entry.figure.title;
    for (const figure::Column& column : entry.figure.columns)
        table.columns.push_back({ column.label, column.kind != figure::ColumnKind::text });
    for (const figure::Row& row : entry.figure.rows)
        table.rows.push_back(rowOf(entry, row, false));
    if (entry.figure.total)
        table.total = rowOf(entry, *entry.figure.total, true);
    return table;
}

std::vector<HeadingBlock> headings(const std::vector<Block>& blocks)
{
    std::vector<HeadingBlock> result;
    for (const Block& block : blocks) {
        if (const auto* heading = std::get_if<HeadingBlock>(&block))
            result.push_back(*heading);
    }
    return result;
}

} // namespace axs::report
