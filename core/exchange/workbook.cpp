// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"

#include "core/base/text.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <xlsxwriter.h>

#include <array>
#include <clocale>
#include <cmath>

namespace axs::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestText = 32'767;
constexpr int firstYear = 1900;
constexpr std::size_t kinds = static_cast<std::size_t>(SheetKind::date) + 1;

/// The library prints numbers in the thread's locale; a file has a point in them.
class PlainLocale
{
public:
    PlainLocale()
        : m_before(uselocale(plain()))
    {
    }
    ~PlainLocale() { uselocale(m_before); }
    PlainLocale(const PlainLocale&) = delete;
    PlainLocale& operator=(const PlainLocale&) = delete;

private:
    static locale_t plain()
    {
        static const locale_t locale = newlocale(LC_ALL_MASK, "C", nullptr);
        return locale;
    }
    locale_t m_before;
};

/// What a cell's XML cannot hold stands in it as _x001F_; a text that looks like that is told from it.
QByteArray cellText(const QString& text)
{
    static const QRegularExpression unwritable(u"_x[0-9A-Fa-f]{4}_|[\\x{1}-\\x{8}\\x{b}-\\x{1f}\\x{fffe}\\x{ffff}]"_s);
    QString escaped;
    qsizetype end = 0;
    for (auto found = unwritable.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        escaped += QStringView(text).sliced(end, match.capturedStart() - end);
        escaped += match.capturedLength() == 1
            ? u"_x%1_"_s.arg(match.captured().front().unicode(), 4, 16, QChar(u'0')).toUpper().replace(u'X', u'x')
            : u"_x005F"_s + match.captured();
        end = match.capturedEnd();
    }
    escaped += QStringView(text).sliced(end);
    return escaped.remove(QChar(u'\0')).toUtf8();
}

const char* numberFormat(SheetKind kind)
{
    switch (kind) {
    case SheetKind::count:
        return "#,##0";
    case SheetKind::percent:
        return "#,##0.0\" %\"";
    case SheetKind::rate:
        return "#,##0.00";
    case SheetKind::money:
        return "\"£\"#,##0.00;-\"£\"#,##0.00";
    case SheetKind::score:
        return "#,##0.0";
    case SheetKind::date:
        return "yyyy-mm-dd";
    case SheetKind::reference:
        return "@";
    case SheetKind::text:
    case SheetKind::number:
        break;
    }
    return "General";
}

double columnWidth(const SheetColumn& column)
{
    constexpr double narrowest = 12;
    if (column.width > 0)
        return column.width;
    if (column.kind == SheetKind::text)
        return 24;
    if (column.kind == SheetKind::reference)
        return 18;
    return std::max(narrowest, std::min(24.0, static_cast<double>(column.name.size()) + 3));
}

class Workbook final : public SheetWriter
{
public:
    Workbook(const QString& path, std::int64_t madeAtMilliseconds)
        : m_path(QFile::encodeName(path))
        , m_folder(QFile::encodeName(QFileInfo(path).absolutePath()))
        , m_madeAt(madeAtMilliseconds)
    {
    }
    ~Workbook() override
    {
        if (m_workbook)
            lxw_workbook_free(m_workbook);
    }

    Result<void> begin(const SheetHead& head) override
    {
        const PlainLocale plain;
        m_head = head;
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_workbook = workbook_new_opt(m_path.constData(), &options);
        m_sheet = m_workbook ? workbook_add_worksheet(m_workbook, "Table") : nullptr;
        if (!m_sheet)
            return failed(LXW_ERROR_MEMORY_MALLOC_FAILED);
        setProperties();
        makeFormats();
        setColumns();
        return writeHead();
    }

    Result<void> add(const SheetRow& row) override { return write(row, m_formats); }

    Result<void> addTotal(const SheetRow& row) override
    {
        setFilter();
        return write(row, m_totalFormats);
    }

    Result<void> end(const std::vector<SheetRow>& below) override
    {
        const PlainLocale plain;
        setFilter();
        worksheet_freeze_panes(m_sheet, m_headings + 1, 0);
        if (!below.empty())
            ++m_row;
        for (const SheetRow& row : below) {
            for (std::size_t place = 0; place < row.size(); ++place) {
                if (auto written = writeCell(row[place], static_cast<lxw_col_t>(place), m_noteFormats); !written)
                    return written;
            }
            ++m_row;
        }
        const lxw_error error = workbook_close(std::exchange(m_workbook, nullptr));
        return error == LXW_NO_ERROR ? Result<void>() : failed(error);
    }

    QStringList messages() const override
    {
        if (m_cut == 0)
            return {};
        return {u"%1 longer than the %2 characters that a cell of a workbook holds, and cut there. A table in CSV "
                "holds them whole."_s.arg(m_cut == 1 ? u"One text was"_s : u"%1 texts were"_s.arg(grouped(m_cut)),
                    grouped(longestText))};
    }

private:
    struct Formats
    {
        std::array<lxw_format*, kinds> byKind{}; ///< of numbers and days, and of texts in columns of texts
        lxw_format* besideNumbers = nullptr; ///< of texts in columns of numbers: "n/a"
    };

    Error failed(lxw_error error) const
    {
        const bool isFull = error == LXW_ERROR_ZIP_FILE_OPERATION || error == LXW_ERROR_CREATING_TMPFILE
            || error == LXW_ERROR_ZIP_FILE_ADD || error == LXW_ERROR_ZIP_CLOSE;
        return {isFull ? u"The workbook could not be written whole. Is the disk full?"_s
                       : u"The workbook could not be written. Choose another place and try again."_s,
            QString::fromUtf8(lxw_strerror(error))};
    }

    void setProperties()
    {
        QByteArray title = cellText(m_head.title.left(255));
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.created = static_cast<time_t>(m_madeAt / 1000);
        workbook_set_properties(m_workbook, &properties);
    }

    /// After the last row that it filters: what is written already is out of the library's reach.
    void setFilter()
    {
        if (!std::exchange(m_hasFilter, true) && !m_head.columns.empty())
            worksheet_autofilter(
                m_sheet, m_headings, 0, m_row - 1, static_cast<lxw_col_t>(m_head.columns.size() - 1));
    }

    lxw_format* makeFormat(const char* number, bool isBold, bool isRight)
    {
        lxw_format* format = workbook_add_format(m_workbook);
        format_set_num_format(format, number);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (isBold)
            format_set_bold(format);
        if (isRight)
            format_set_align(format, LXW_ALIGN_RIGHT);
        return format;
    }

    Formats formatsFor(bool isTotal)
    {
        Formats formats;
        for (std::size_t kind = 0; kind < kinds; ++kind)
            formats.byKind[kind] = makeFormat(numberFormat(static_cast<SheetKind>(kind)), isTotal, false);
        formats.besideNumbers = makeFormat("General", isTotal, true);
        return formats;
    }

    void makeFormats()
    {
        m_formats = formatsFor(false);
        m_totalFormats = formatsFor(true);
        m_noteFormats.byKind.fill(makeFormat("@", false, false));
        m_noteFormats.besideNumbers = m_noteFormats.byKind.front();
        m_heading = makeFormat("@", true, false);
        format_set_text_wrap(m_heading);
        format_set_bottom(m_heading, LXW_BORDER_THIN);
        m_title = makeFormat("@", true, false);
        format_set_font_size(m_title, 14);
    }

    void setColumns()
    {
        for (std::size_t place = 0; place < m_head.columns.size(); ++place) {
            const auto column = static_cast<lxw_col_t>(place);
            worksheet_set_column(m_sheet, column, column, columnWidth(m_head.columns[place]), nullptr);
        }
    }

    Result<void> writeHead()
    {
        if (!m_head.title.isEmpty() && !m_head.above.isEmpty()) {
            if (auto written = writeText(m_head.title, 0, m_title); !written)
                return written;
            ++m_row;
        }
        for (const QString& line : m_head.above) {
            if (auto written = writeText(line, 0, m_noteFormats.besideNumbers); !written)
                return written;
            ++m_row;
        }
        if (!m_head.above.isEmpty())
            ++m_row;
        m_headings = m_row;
        for (std::size_t place = 0; place < m_head.columns.size(); ++place) {
            if (auto written = writeText(m_head.columns[place].name, static_cast<lxw_col_t>(place), m_heading); !written)
                return written;
        }
        ++m_row;
        return {};
    }

    Result<void> write(const SheetRow& row, const Formats& formats)
    {
        const PlainLocale plain;
        if (m_row >= LXW_ROW_MAX)
            return Error{u"A workbook holds %1 rows, and the table has more. Save it as CSV, or filter it."_s.arg(
                             grouped(LXW_ROW_MAX)),
                {}};
        for (std::size_t place = 0; place < row.size(); ++place) {
            if (auto written = writeCell(row[place], static_cast<lxw_col_t>(place), formats); !written)
                return written;
        }
        ++m_row;
        return {};
    }

    Result<void> writeCell(const SheetCell& cell, lxw_col_t column, const Formats& formats)
    {
        const SheetKind kind = column < m_head.columns.size() ? m_head.columns[column].kind : SheetKind::text;
        const bool isText = kind == SheetKind::text || kind == SheetKind::reference;
        lxw_format* textFormat = isText ? formats.byKind[static_cast<std::size_t>(kind)] : formats.besideNumbers;
        if (const auto* number = std::get_if<double>(&cell))
            return writeNumber(*number, column, formats.byKind[static_cast<std::size_t>(kind)]);
        if (const auto* date = std::get_if<Date>(&cell))
            return writeDate(*date, column, formats);
        if (const auto* text = std::get_if<QString>(&cell))
            return writeText(*text, column, textFormat);
        return &formats == &m_noteFormats ? Result<void>() : writeText(m_head.nothing, column, textFormat);
    }

    Result<void> writeNumber(double number, lxw_col_t column, lxw_format* format)
    {
        if (!std::isfinite(number))
            return {};
        const lxw_error error = worksheet_write_number(m_sheet, m_row, column, number, format);
        return error == LXW_NO_ERROR ? Result<void>() : failed(error);
    }

    Result<void> writeDate(Date date, lxw_col_t column, const Formats& formats)
    {
        if (!date.isSet())
            return {};
        if (date.year() < firstYear) // before a spreadsheet's first day
            return writeText(date.iso(), column, formats.besideNumbers);
        lxw_datetime day{date.year(), static_cast<int>(date.month()), static_cast<int>(date.day()), 0, 0, 0};
        const lxw_error error = worksheet_write_datetime(
            m_sheet, m_row, column, &day, formats.byKind[static_cast<std::size_t>(SheetKind::date)]);
        return error == LXW_NO_ERROR ? Result<void>() : failed(error);
    }

    Result<void> writeText(const QString& text, lxw_col_t column, lxw_format* format)
    {
        if (text.isEmpty())
            return {};
        QByteArray bytes = cellText(text);
        if (bytes.size() > longestText && QString::fromUtf8(bytes).size() > longestText) {
            bytes = QString(QString::fromUtf8(bytes).left(longestText - 1) + u'…').toUtf8();
            ++m_cut;
        }
        const lxw_error error = worksheet_write_string(m_sheet, m_row, column, bytes.constData(), format);
        return error == LXW_NO_ERROR ? Result<void>() : failed(error);
    }

    QByteArray m_path;
    QByteArray m_folder;
    std::int64_t m_madeAt;
    SheetHead m_head;
    lxw_workbook* m_workbook = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    Formats m_formats;
    Formats m_totalFormats;
    Formats m_noteFormats;
    lxw_format* m_heading = nullptr;
    lxw_format* m_title = nullptr;
    lxw_row_t m_row = 0;
    lxw_row_t m_headings = 0;
    bool m_hasFilter = false;
    qint64 m_cut = 0;
};

} // namespace

std::unique_ptr<SheetWriter> workbookWriter(const QString& path, std::int64_t madeAtMilliseconds)
{
    return std::make_unique<Workbook>(path, madeAtMilliseconds);
}

} // namespace axs::exchange
