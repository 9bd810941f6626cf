// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/codec.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace axs::record {

using namespace Qt::Literals::StringLiterals;

namespace {

QLatin1StringView latin1(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// The shortest of half, single and double precision that keeps the value (RFC 8949 §4.2.1).
void appendNumber(QCborStreamWriter& writer, double number)
{
    const auto single = static_cast<float>(number);
    if (static_cast<double>(single) != number) {
        writer.append(number);
        return;
    }
    const qfloat16 half(single);
    if (static_cast<float>(half) == single)
        writer.append(half);
    else
        writer.append(single);
}

template <class Type>
void appendValue(QCborStreamWriter& writer, const Type& value)
{
    if constexpr (std::is_same_v<Type, QString>) {
        writer.append(value);
    } else if constexpr (std::is_same_v<Type, QStringList>) {
        writer.startArray(static_cast<quint64>(value.size()));
        for (const QString& each : value)
            writer.append(each);
        writer.endArray();
    } else if constexpr (std::is_same_v<Type, Date>) {
        writer.append(static_cast<qint64>(value.dayNumber()));
    } else if constexpr (std::is_same_v<Type, Id>) {
        writer.append(static_cast<qint64>(value.value));
    } else if constexpr (std::is_same_v<Type, std::optional<int>>) {
        writer.append(static_cast<qint64>(*value));
    } else if constexpr (std::is_same_v<Type, std::optional<bool>>) {
        writer.append(*value);
    } else if constexpr (std::is_same_v<Type, std::optional<double>>) {
        appendNumber(writer, *value);
    } else {
        const std::string_view text = ChoiceTexts<Type>::texts[static_cast<std::size_t>(value)];
        writer.appendTextString(text.data(), static_cast<qsizetype>(text.size()));
    }
}

/// The places of a record's fields in the order of their encoded keys: shorter first, then by bytes.
template <class Record>
std::vector<std::size_t> keyOrder()
{
    std::vector<std::string_view> names;
    forEachField<Record>([&](const auto& each) { names.push_back(each.name); });
    std::vector<std::size_t> order(names.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
        if (names[left].size() != names[right].size())
            return names[left].size() < names[right].size();
        return names[left] < names[right];
    });
    return order;
}

template <class Record>
using FieldWriter = bool (*)(QCborStreamWriter*, const Record&);

/// Writes key and value of field number `Place`; false when it is unset. Without a writer it only answers.
template <class Record, std::size_t Place>
bool writeField(QCborStreamWriter* writer, const Record& record)
{
    static constexpr auto each = fieldAt<Place>(Record::fields());
    const auto& value = record.*each.member;
    if (isUnset(value))
        return false;
    if (writer) {
        writer->append(latin1(each.name));
        appendValue(*writer, value);
    }
    return true;
}

template <class Record>
QByteArray encode(const Record& record)
{
    static const auto order = keyOrder<Record>();
    static constexpr auto writers = []<std::size_t... Places>(std::index_sequence<Places...>) {
        return std::array<FieldWriter<Record>, sizeof...(Places)>{&writeField<Record, Places>...};
    }(std::make_index_sequence<fieldCount<Record>()>());

    quint64 count = 0;
    for (const auto& write : writers)
        count += write(nullptr, record) ? 1 : 0;
    QByteArray body;
    body.reserve(256);
    QCborStreamWriter writer(&body);
    writer.startMap(count);
    for (const std::size_t place : order)
        writers[place](&writer, record);
    writer.endMap();
    return body;
}

bool readText(QCborStreamReader& reader, QString& text)
{
    if (!reader.isString())
        return false;
    text.clear();
    auto part = reader.readString();
    while (part.status == QCborStreamReader::Ok) {
        text += part.data;
        part = reader.readString();
    }
    return part.status == QCborStreamReader::EndOfString;
}

std::optional<double> readNumber(QCborStreamReader& reader)
{
    std::optional<double> number;
    if (reader.isInteger())
        number = static_cast<double>(reader.toInteger());
    else if (reader.isFloat16())
        number = static_cast<double>(static_cast<float>(reader.toFloat16()));
    else if (reader.isFloat())
        number = static_cast<double>(reader.toFloat());
    else if (reader.isDouble())
        number = reader.toDouble();
    if (number)
        reader.next();
    return number;
}

template <class Type>
bool readValue(QCborStreamReader& reader, Type& value)
{
    if constexpr (std::is_same_v<Type, QString>) {
        return readText(reader, value);
    } else if constexpr (std::is_same_v<Type, QStringList>) {
        if (!reader.isArray() || !reader.enterContainer())
            return false;
        while (reader.hasNext()) {
            QString each;
            if (!readText(reader, each))
                return false;
            value.append(each);
        }
        return reader.leaveContainer();
    } else if constexpr (std::is_same_v<Type, std::optional<double>>) {
        value = readNumber(reader);
        return value.has_value();
    } else if constexpr (std::is_same_v<Type, std::optional<bool>>) {
        if (!reader.isBool())
            return false;
        value = reader.toBool();
        return reader.next();
    } else if constexpr (IsChoice<Type>) {
        QString text;
        if (!readText(reader, text))
            return false;
        const auto choice = parseChoice<Type>(text);
        if (choice)
            value = *choice;
        return choice.has_value();
    } else {
        if (!reader.isInteger())
            return false;
        const qint64 number = reader.toInteger();
        if constexpr (std::is_same_v<Type, Date>)
            value = Date::fromDayNumber(static_cast<std::int32_t>(number));
        else if constexpr (std::is_same_v<Type, Id>)
            value = Id{number};
        else
            value = static_cast<int>(number);
        return reader.next();
    }
}

template <class Record>
Result<AnyRecord> decode(Id id, const QByteArray& body)
{
    const auto unreadable = [&](const QString& why) {
        return Error{u"A record could not be read; the file may be damaged or from a newer version."_s,
            u"%1 %2: %3"_s.arg(QString(latin1(Record::kind)), id.text(), why)};
    };
    Record record;
    record.id = id;
    QCborStreamReader reader(body);
    if (!reader.isMap() || !reader.enterContainer())
        return unreadable(u"the body is not a map"_s);
    while (reader.hasNext()) {
        QString name;
        if (!readText(reader, name))
            return unreadable(u"a key is not a text"_s);
        bool known = false;
        bool good = false;
        forEachField<Record>([&](const auto& each) {
            if (!known && name == latin1(each.name)) {
                known = true;
                good = readValue(reader, record.*each.member);
            }
        });
        if (!good)
            return unreadable(known ? u"field %1 has another type"_s.arg(name) : u"field %1 is not known"_s.arg(name));
    }
    if (reader.lastError() != QCborError::NoError || !reader.leaveContainer())
        return unreadable(u"the body ends early"_s);
    return AnyRecord(std::move(record));
}

} // namespace

QByteArray encodeBody(const AnyRecord& record)
{
    return std::visit([](const auto& each) { return encode(each); }, record);
}

Result<AnyRecord> decodeBody(std::string_view kind, Id id, const QByteArray& body)
{
    Result<AnyRecord> result = Error{u"This file holds a kind of record that this version does not know."_s,
        QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size()))};
    withKind(kind, [&](auto tag) { result = decode<typename decltype(tag)::Type>(id, body); });
    return result;
}

} // namespace axs::record
