// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <variant>

namespace axs::report {

/// The first page: title, county, facts, warnings.
struct TitleBlock
{
};
/// The list of sections and figures with their pages.
struct ContentsBlock
{
};
/// Level 1 a section, level 2 a figure.
struct HeadingBlock
{
    int level = 1;
    QString text;
    QString anchor; ///< unique in the report: "section-4", "cafs-per-1000"
};
enum class TextStyle
{
    body,
    quiet,
};
struct ParagraphBlock
{
    QString text;
    TextStyle style = TextStyle::body;
};
struct KeyFiguresBlock
{
    std::vector<KeyFigure> figures;
};
/// The chart of a figure, by its places in Report::sections.
struct ChartBlock
{
    std::size_t section = 0;
    std::size_t entry = 0;
};

struct TableCell
{
    QString text;
    bool isNumber = false;
    int footnote = 0; ///< its number in the report; 0 none
};
struct TableColumn
{
    QString label;
    bool isNumeric = false;
};
struct TableBlock
{
    QString caption;
    std::vector<TableColumn> columns;
    std::vector<std::vector<TableCell>> rows;
    std::optional<std::vector<TableCell>> total;
};
struct NotesBlock
{
    struct Note
    {
        QString mark; ///< "1" of a footnote; empty for a plain note
        QString text;
    };
    std::vector<Note> notes;
};
struct ListBlock
{
    QStringList items;
};
struct PageBreak
{
};

using Block = std::variant<TitleBlock, ContentsBlock, HeadingBlock, ParagraphBlock, KeyFiguresBlock, ChartBlock,
    TableBlock, NotesBlock, ListBlock, PageBreak>;

/// The report in reading order. Everything between two level-2 headings belongs to one figure.
std::vector<Block> blocks(const Report& report);

/// A figure's table as printed, with the footnote marks of the report.
TableBlock tableOf(const Entry& entry);

/// The lines of the contents in order.
std::vector<HeadingBlock> headings(const std::vector<Block>& blocks);

} // namespace axs::report
