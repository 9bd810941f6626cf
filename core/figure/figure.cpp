// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figure.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace axs::figure {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int reliableDigits = 15;

/// The decimal digits of a number and where its point stands: 0.00125 is "125" and -2.
struct Decimal
{
    std::string digits;
    int point = 0;
};

Decimal decimalOf(double magnitude)
{
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, magnitude, std::chars_format::scientific,
        reliableDigits - 1);
    const std::string text(buffer, end.ptr);
    const std::size_t exponentAt = text.find('e');
    Decimal result;
    result.digits = text.substr(0, 1) + text.substr(2, exponentAt - 2);
    result.point = std::stoi(text.substr(exponentAt + 1)) + 1;
    return result;
}

/// Keeps `places` decimals; a half goes up, since the sign is apart.
void roundTo(Decimal& number, int places)
{
    const int kept = number.point + places;
    if (kept >= static_cast<int>(number.digits.size()))
        return;
    const bool up = kept >= 0 && number.digits[static_cast<std::size_t>(kept)] >= '5';
    number.digits.resize(static_cast<std::size_t>(std::max(kept, 0)));
    if (!up)
        return;
    int place = kept - 1;
    while (place >= 0 && number.digits[static_cast<std::size_t>(place)] == '9')
        number.digits[static_cast<std::size_t>(place--)] = '0';
    if (place >= 0) {
        ++number.digits[static_cast<std::size_t>(place)];
    } else {
        number.digits.insert(number.digits.begin(), '1');
        ++number.point;
    }
}

QString withGroups(const QString& plain)
{
    QString result = plain;
    const qsizetype point = plain.indexOf(u'.');
    const qsizetype first = plain.startsWith(u'-') ? 1 : 0;
    for (qsizetype place = (point < 0 ? plain.size() : point) - 3; place > first; place -= 3)
        result.insert(place, u',');
    return result;
}

QString numberText(double number, ColumnKind kind)
{
    const QString text = withGroups(roundedText(number, decimals(kind)));
    switch (kind) {
    case ColumnKind::percent:
        return text + u" %"_s;
    case ColumnKind::money:
        return text.startsWith(u'-') ? u"-£"_s + text.mid(1) : u'£' + text;
    default:
        return text;
    }
}

} // namespace

std::optional<double> Cell::number() const
{
    const double* number = std::get_if<double>(&value);
    return number ? std::optional(*number) : std::nullopt;
}

QString Cell::text() const
{
    const QString* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

bool Figure::hasData() const
{
    const auto drawn = [](const Cell& cell) {
        return std::holds_alternative<double>(cell.value) || std::holds_alternative<Suppressed>(cell.value);
    };
    return !nothingCounted && std::any_of(rows.begin(), rows.end(), [&](const Row& row) {
        return std::any_of(row.begin(), row.end(), drawn);
    });
}

int Figure::columnIndex(QStringView columnId) const
{
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column& column) {
        return column.id == columnId;
    });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

QString Figure::rowLabel(const Row& row) const
{
    QString label = row.empty() ? QString() : row.front().text();
    if (total && &row == &*total)
        return label;
    const auto names = [](ColumnKind kind) { return kind == ColumnKind::text || kind == ColumnKind::date; };
    for (std::size_t place = 1; place < row.size() && names(columns[place].kind); ++place)
        label += u" / "_s + row[place].text();
    return label;
}

const Row* Figure::row(QStringView wanted) const
{
    if (total && (wanted == u"Total" || (!total->empty() && total->front().text() == wanted)))
        return &*total;
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) {
        return !row.empty() && rowLabel(row) == wanted;
    });
    return found == rows.end() ? nullptr : &*found;
}

const Cell* Figure::cell(QStringView rowWanted, QStringView columnId) const
{
    const int column = columnIndex(columnId);
    const Row* found = row(rowWanted);
    if (column < 0 || !found || static_cast<std::size_t>(column) >= found->size())
        return nullptr;
    return &(*found)[static_cast<std::size_t>(column)];
}

std::optional<double> Figure::numberAt(QStringView rowWanted, QStringView columnId) const
{
    const Cell* found = cell(rowWanted, columnId);
    return found ? found->number() : std::nullopt;
}

QString displayText(const Cell& cell, ColumnKind kind)
{
    struct Show
    {
        ColumnKind kind;
        QString operator()(NoData) const { return u"No data"_s; }
        QString operator()(NotApplicable) const { return u"n/a"_s; }
        QString operator()(Suppressed) const { return u"c"_s; }
        QString operator()(const QString& text) const
        {
            const auto date = kind == ColumnKind::date ? Date::parseIso(text) : std::nullopt;
            return date ? date->british() : text;
        }
        QString operator()(double number) const { return numberText(number, kind); }
    };
    return std::visit(Show{kind}, cell.value);
}

int decimals(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::percent:
    case ColumnKind::score:
        return 1;
    case ColumnKind::rate:
    case ColumnKind::money:
        return 2;
    case ColumnKind::text:
    case ColumnKind::count:
    case ColumnKind::days:
    case ColumnKind::date:
        break;
    }
    return 0;
}

double rounded(double number, int places)
{
    return std::isfinite(number) ? roundedText(number, places).toDouble() : number;
}

QString roundedText(double number, int places)
{
    if (!std::isfinite(number))
        return QString::number(number);
    Decimal decimal = decimalOf(std::abs(number));
    roundTo(decimal, places);
    if (decimal.point <= 0) {
        decimal.digits.insert(0, static_cast<std::size_t>(1 - decimal.point), '0');
        decimal.point = 1;
    }
    decimal.digits.resize(static_cast<std::size_t>(decimal.point + places), '0');
    const bool zero = decimal.digits.find_first_not_of('0') == std::string::npos;
    QString text = QString::fromStdString(decimal.digits);
    if (places > 0)
        text.insert(decimal.point, u'.');
    return number < 0 && !zero ? u'-' + text : text;
}

} // namespace axs::figure
