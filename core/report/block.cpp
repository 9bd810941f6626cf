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

namespace {

constexpr std::size_t mostPrinted = 9; ///< columns that stand side by side on a sheet

/// "Police, PCT (2)": the columns between the texts and the sum in which the row counts something.
QString whoCounts(const figure::Figure& figure, const figure::Row& row, std::size_t firstNumber)
{
    QStringList names;
    for (std::size_t place = firstNumber; place + 1 < row.size(); ++place) {
        const QString text = figure::displayText(row[place], figure.columns[place].kind);
        const QString& name = figure.columns[place].label;
        if (std::holds_alternative<figure::Suppressed>(row[place].value) || row[place].number().value_or(0) > 1)
            names << u"%1 (%2)"_s.arg(name, text);
        else if (row[place].number().value_or(0) > 0)
            names << name;
    }
    return names.isEmpty() ? u"none"_s : names.join(u", "_s);
}

/// A table of too many columns for a sheet names the columns that count something instead of printing each.
TableBlock narrowTableOf(const Entry& entry, std::size_t texts)
{
    const figure::Figure& figure = entry.figure;
    TableBlock table;
    table.caption = entry.name() + u": "_s + figure.title;
    for (std::size_t place = 0; place < texts; ++place)
        table.columns.push_back({ figure.columns[place].label, false });
    table.columns.push_back({ u"Given by"_s, false });
    table.columns.push_back({ figure.columns.back().label, true });
    QString before;
    for (const figure::Row& row : figure.rows) {
        const std::vector<TableCell> whole = rowOf(entry, row, false);
        std::vector<TableCell> cells(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(texts));
        if (cells.front().text == before)
            cells.front().text.clear(); // said once above its answers
        else
            before = cells.front().text;
        cells.push_back({ whoCounts(figure, row, texts), false, 0 });
        cells.push_back(whole.back());
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace

TableBlock tableOf(const Entry& entry)
{
    const auto texts = static_cast<std::size_t>(std::count_if(entry.figure.columns.begin(), entry.figure.columns.end(),
        [](const figure::Column& each) { return each.kind == figure::ColumnKind::text; }));
    if (texts > 1 && !entry.figure.total && entry.figure.columns.size() > mostPrinted)
        return narrowTableOf(entry, texts);
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
