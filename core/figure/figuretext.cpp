// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figuretext.h"

#include "core/base/formula.h"

using namespace Qt::Literals::StringLiterals;

namespace axs::figure {

namespace {

QString plain(const Cell& cell, ColumnKind kind)
{
    const auto number = cell.number();
    return number ? roundedText(*number, decimals(kind)) : displayText(cell, kind);
}

std::vector<QStringList> lines(const Figure& figure)
{
    std::vector<QStringList> lines(1);
    for (const Column& column : figure.columns)
        lines.front().append(column.label);
    const auto add = [&](const Row& row) {
        QStringList line;
        for (std::size_t place = 0; place < row.size() && place < figure.columns.size(); ++place)
            line.append(plain(row[place], figure.columns[place].kind));
        lines.push_back(line);
    };
    for (const Row& row : figure.rows)
        add(row);
    if (figure.total)
        add(*figure.total);
    return lines;
}

} // namespace

QString figureTsv(const Figure& figure)
{
    QString tsv;
    for (QStringList line : lines(figure)) {
        for (qsizetype place = 0; place < line.size(); ++place) {
            if (tsv.isEmpty() || figure.columns[static_cast<std::size_t>(place)].kind == ColumnKind::text)
                line[place] = guarded(line[place].simplified());
        }
        tsv += line.join(u'\t') + u'\n';
    }
    return tsv;
}

QString figureHtmlTable(const Figure& figure)
{
    QString html = u"<table><caption>%1</caption>"_s.arg(figure.title.toHtmlEscaped());
    bool heading = true;
    for (const QStringList& line : lines(figure)) {
        html += u"<tr>"_s;
        for (qsizetype place = 0; place < line.size(); ++place) {
            const QString tag = heading || place == 0 ? u"th"_s : u"td"_s;
            const bool number = figure.columns[static_cast<std::size_t>(place)].kind != ColumnKind::text;
            html += u"<%1%2>%3</%1>"_s.arg(tag, number ? u" align=\"right\""_s : QString(), line[place].toHtmlEscaped());
        }
        html += u"</tr>"_s;
        heading = false;
    }
    return html + u"</table>"_s;
}

QString figureFoot(const Figure& figure)
{
    QStringList parts;
    for (std::size_t place = 1; figure.total && place < figure.columns.size(); ++place) {
        const Column& column = figure.columns[place];
        if (column.kind != ColumnKind::count || !(*figure.total)[place].number())
            continue;
        const bool word = column.label.size() > 1 && column.label[1].isLower();
        const QString label = word ? column.label.toLower() : column.label;
        parts.append(u"%1 %2"_s.arg(displayText((*figure.total)[place], column.kind), label));
        if (figure.columnIndex(u"%1_percent"_s.arg(column.id)) < 0)
            break;
    }
    const QString count = parts.join(u", "_s);
    parts.clear();
    const QString number = figure.number.isEmpty() ? QString() : (figure.number.contains(u',') ? u"Figures %1"_s : u"Figure %1"_s).arg(figure.number);
    for (const QString& part : {count, figure.period.words(), figure.source, number}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u" · "_s);
}

} // namespace axs::figure
