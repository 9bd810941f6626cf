// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <cstddef>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace axs::report {

struct KeyFigure
{
    QString value;
    QString label;
    QString from; ///< "Figure 2", or its numerator and denominator
};

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
/// The head of a paper: county, title, the lines of Report::facts, warnings. Not a page of its own.
struct PaperHeadBlock
{
};
/// What is known, a label and a value a line. A value may have several lines.
struct FactsBlock
{
    std::vector<std::pair<QString, QString>> facts;
};
/// Room to write by hand: a label, boxes to tick, ruled lines.
struct FormLineBlock
{
    QString label;
    QStringList ticks;
    int lines = 1;
};

using Block = std::variant<TitleBlock, ContentsBlock, HeadingBlock, ParagraphBlock, KeyFiguresBlock, ChartBlock,
    TableBlock, NotesBlock, ListBlock, PageBreak, PaperHeadBlock, FactsBlock, FormLineBlock>;

} // namespace axs::report
