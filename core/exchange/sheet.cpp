// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet.h"

#include "core/exchange/csv.h"
#include "core/figure/figurewriter.h"

#include <QBuffer>

#include <algorithm>

namespace axs::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

class CsvSheet final : public SheetWriter
{
public:
    explicit CsvSheet(QIODevice& device)
        : m_device(device)
        , m_csv(device)
    {
    }

    Result<void> begin(const SheetHead& head) override
    {
        for (const SheetColumn& column : head.columns)
            m_csv.add(column.name);
        return endRow();
    }

    Result<void> add(const SheetRow& row) override
    {
        for (const SheetCell& cell : row)
            addCell(cell);
        return endRow();
    }

    Result<void> end(const std::vector<SheetRow>&) override { return {}; }

private:
    void addCell(const SheetCell& cell)
    {
        if (const auto* number = std::get_if<double>(&cell))
            m_csv.addPlain(figure::plainNumber(*number));
        else if (const auto* date = std::get_if<Date>(&cell))
            m_csv.addPlain(date->iso().toUtf8());
        else if (const auto* text = std::get_if<QString>(&cell))
            m_csv.add(*text);
        else
            m_csv.addPlain({});
    }

    Result<void> endRow()
    {
        m_csv.endRow();
        if (m_csv.isGood())
            return {};
        return Error{u"The table could not be written whole. Is the disk full?"_s, m_device.errorString()};
    }

    QIODevice& m_device;
    CsvWriter m_csv;
};

QString clipboardText(const SheetCell& cell)
{
    if (const auto* number = std::get_if<double>(&cell))
        return QString::fromLatin1(figure::plainNumber(*number));
    if (const auto* date = std::get_if<Date>(&cell))
        return date->iso();
    const auto* text = std::get_if<QString>(&cell);
    return text ? guarded(text->simplified()) : QString();
}

} // namespace

Result<void> writeSheet(const Sheet& sheet, SheetWriter& writer)
{
    if (auto begun = writer.begin(sheet.head); !begun)
        return begun;
    for (const SheetRow& row : sheet.rows) {
        if (auto added = writer.add(row); !added)
            return added;
    }
    if (sheet.total) {
        if (auto added = writer.addTotal(*sheet.total); !added)
            return added;
    }
    return writer.end(sheet.below);
}

std::unique_ptr<SheetWriter> csvSheetWriter(QIODevice& device)
{
    return std::make_unique<CsvSheet>(device);
}

QByteArray sheetCsv(const Sheet& sheet)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvSheet writer(buffer);
    const auto written = writeSheet(sheet, writer);
    Q_ASSERT(written); // memory takes everything
    return buffer.data();
}

QString sheetTsv(const Sheet& sheet)
{
    QStringList cells;
    for (const SheetColumn& column : sheet.head.columns)
        cells += column.name.simplified();
    QString text = cells.join(u'\t') + u'\n';
    const auto add = [&](const SheetRow& row) {
        cells.clear();
        for (const SheetCell& cell : row)
            cells += clipboardText(cell);
        text += cells.join(u'\t') + u'\n';
    };
    std::for_each(sheet.rows.begin(), sheet.rows.end(), add);
    if (sheet.total)
        add(*sheet.total);
    return text;
}

} // namespace axs::exchange
