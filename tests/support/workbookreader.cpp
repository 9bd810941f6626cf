// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workbookreader.h"

#include "tests/support/catch.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtEndian>

#include <zlib.h>

using namespace Qt::Literals::StringLiterals;

namespace axs::test {

namespace {

quint32 number(const QByteArray& bytes, qsizetype at, int size)
{
    REQUIRE(at + size <= bytes.size());
    return size == 2 ? qFromLittleEndian<quint16>(bytes.constData() + at)
                     : qFromLittleEndian<quint32>(bytes.constData() + at);
}

QByteArray inflated(QByteArray packed, qsizetype size)
{
    QByteArray plain(size, '\0');
    z_stream stream{};
    stream.next_in = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(plain.data());
    stream.avail_out = static_cast<uInt>(plain.size());
    REQUIRE(inflateInit2(&stream, -MAX_WBITS) == Z_OK);
    const int ended = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    REQUIRE((ended == Z_STREAM_END && stream.total_out == static_cast<uLong>(size)));
    return plain;
}

/// "AB12": its column, from 0.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar letter : reference) {
        if (!letter.isLetter())
            break;
        column = column * 26 + letter.unicode() - u'A' + 1;
    }
    return column - 1;
}

QString unescaped(QString text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    for (QRegularExpressionMatch found = escape.match(text); found.hasMatch();) {
        const QChar sign(found.captured(1).toUShort(nullptr, 16));
        text.replace(found.capturedStart(), found.capturedLength(), sign);
        found = escape.match(text, found.capturedStart() + 1);
    }
    return text;
}

/// The number formats of a workbook's cell styles, by the style's place.
QStringList formatsOf(const QByteArray& styles)
{
    QHash<QString, QString> codes{{u"0"_s, u"General"_s}, {u"3"_s, u"#,##0"_s}, {u"4"_s, u"#,##0.00"_s}, {u"49"_s, u"@"_s}};
    QStringList formats;
    bool inCells = false;
    QXmlStreamReader xml(styles);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == "cellXfs"_L1)
            inCells = xml.isStartElement();
        if (xml.isStartElement() && xml.name() == "numFmt"_L1)
            codes[xml.attributes().value("numFmtId"_L1).toString()]
                = xml.attributes().value("formatCode"_L1).toString();
        if (xml.isStartElement() && inCells && xml.name() == "xf"_L1)
            formats += codes.value(xml.attributes().value("numFmtId"_L1).toString(), u"?"_s);
    }
    REQUIRE_FALSE(xml.hasError());
    return formats;
}

void readSheet(ReadWorkbook& book, const QByteArray& sheet, const QStringList& formats)
{
    QXmlStreamReader xml(sheet);
    ReadCell cell;
    int column = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        const auto name = xml.name();
        if (xml.isEndElement() && name == "c"_L1)
            book.rows.back().insert(column, cell);
        if (!xml.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (name == "pane"_L1) {
            book.frozenRows = attributes.value("ySplit"_L1).toInt();
            CHECK(attributes.value("state"_L1) == "frozen"_L1);
        } else if (name == "autoFilter"_L1) {
            book.filter = attributes.value("ref"_L1).toString();
        } else if (name == "row"_L1) {
            book.rows.resize(static_cast<std::size_t>(attributes.value("r"_L1).toInt()));
        } else if (name == "c"_L1) {
            column = columnOf(attributes.value("r"_L1));
            const auto type = attributes.value("t"_L1);
            REQUIRE((type.isEmpty() || type == "inlineStr"_L1));
            cell = {{}, type.isEmpty(), false, formats.value(attributes.value("s"_L1).toInt())};
        } else if (name == "f"_L1) {
            cell.isFormula = true;
        } else if (name == "v"_L1 || name == "t"_L1) {
            cell.text = xml.readElementText();
            if (name == "t"_L1)
                cell.text = unescaped(cell.text);
        }
    }
    INFO(xml.errorString().toStdString());
    REQUIRE_FALSE(xml.hasError());
}

} // namespace

ReadCell ReadWorkbook::cell(int row, int column) const
{
    return row < 0 || static_cast<std::size_t>(row) >= rows.size() ? ReadCell()
                                                                   : rows[static_cast<std::size_t>(row)].value(column);
}

int ReadWorkbook::rowOf(const QString& first, int from) const
{
    for (int row = from; static_cast<std::size_t>(row) < rows.size(); ++row) {
        if (cell(row, 0).text == first)
            return row;
    }
    return -1;
}

QHash<QString, QByteArray> unzipped(const QByteArray& archive)
{
    const qsizetype end = archive.lastIndexOf(QByteArray("PK\x05\x06", 4));
    REQUIRE(end >= 0);
    QHash<QString, QByteArray> parts;
    qsizetype at = number(archive, end + 16, 4);
    for (quint32 left = number(archive, end + 10, 2); left > 0; --left) {
        const auto nameSize = static_cast<qsizetype>(number(archive, at + 28, 2));
        const QString name = QString::fromUtf8(archive.mid(at + 46, nameSize));
        const qsizetype local = number(archive, at + 42, 4);
        const qsizetype from = local + 30 + number(archive, local + 26, 2) + number(archive, local + 28, 2);
        const QByteArray packed = archive.mid(from, number(archive, at + 20, 4));
        parts[name] = number(archive, at + 10, 2) == 0 ? packed : inflated(packed, number(archive, at + 24, 4));
        at += 46 + nameSize + number(archive, at + 30, 2) + number(archive, at + 32, 2);
    }
    return parts;
}

ReadWorkbook readWorkbook(const QByteArray& archive)
{
    const auto parts = unzipped(archive);
    ReadWorkbook book;
    readSheet(book, parts.value(u"xl/worksheets/sheet1.xml"_s), formatsOf(parts.value(u"xl/styles.xml"_s)));
    const QString core = QString::fromUtf8(parts.value(u"docProps/core.xml"_s));
    book.created = QRegularExpression(u"<dcterms:created[^>]*>([^<]*)"_s).match(core).captured(1);
    return book;
}

} // namespace axs::test
