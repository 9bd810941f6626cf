// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/cafstate.h"

#include "core/record/codec.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QCborArray packed(const record::AnyRecord& record)
{
    return { QCborValue(static_cast<qint64>(idOf(record).value)), QCborValue(record::encodeBody(record)) };
}

template <class Record>
std::optional<Record> unpacked(const QCborValue& value)
{
    const QCborArray pair = value.toArray();
    if (pair.size() != 2 || !pair[0].isInteger() || !pair[1].isByteArray())
        return std::nullopt;
    auto decoded = record::decodeBody(Record::kind, Id{ pair[0].toInteger() }, pair[1].toByteArray());
    if (!decoded)
        return std::nullopt;
    return std::get<Record>(std::move(*decoded));
}

template <class Record>
QCborArray packedRows(const std::vector<Record>& rows)
{
    QCborArray array;
    for (const Record& row : rows)
        array.append(packed(row));
    return array;
}

template <class Record>
bool unpackRows(const QCborValue& value, std::vector<Record>& rows)
{
    const QCborArray array = value.toArray();
    for (const auto& each : array) {
        auto row = unpacked<Record>(each);
        if (!row)
            return false;
        rows.push_back(std::move(*row));
    }
    return true;
}

/// What the rows of a kind are called in a draft.
template <class Record>
QString partName(const std::vector<Record>&)
{
    if constexpr (std::is_same_v<Record, record::FormScore>)
        return u"scores"_s; // as drafts have named them from the beginning
    return QString::fromLatin1(Record::kind.data(), static_cast<qsizetype>(Record::kind.size())) + u's';
}

QCborMap packedTexts(const QMap<QString, QString>& texts)
{
    QCborMap map;
    for (auto each = texts.begin(); each != texts.end(); ++each)
        map.insert(each.key(), each.value());
    return map;
}

QMap<QString, QString> unpackedTexts(const QCborValue& value)
{
    QMap<QString, QString> texts;
    const QCborMap map = value.toMap();
    for (const auto& each : map)
        texts.insert(each.first.toString(), each.second.toString());
    return texts;
}

} // namespace

QString fieldKey(std::string_view kind, Id record, QStringView field)
{
    const QString name = QString::fromLatin1(kind.data(), static_cast<qsizetype>(kind.size()));
    const bool single = kind == record::Child::kind || kind == record::Caf::kind;
    return single ? u"%1/%2"_s.arg(name, field) : u"%1/%2/%3"_s.arg(name, record.text(), field);
}

QByteArray draftBody(const CafState& state, const QString& lastField)
{
    QCborMap body;
    body.insert(u"child"_s, packed(state.value.child));
    body.insert(u"known_child"_s, packed(state.knownChild));
    body.insert(u"caf"_s, packed(state.value.caf));
    pathway::forEachPart(state.value, [&body](const auto& rows) {
        if (!rows.empty())
            body.insert(partName(rows), packedRows(rows));
    });
    body.insert(u"people"_s, packedRows(state.people));
    body.insert(u"options"_s, packedRows(state.options));
    body.insert(u"typed"_s, packedTexts(state.typed));
    body.insert(u"reasons"_s, packedTexts(state.reasons));
    body.insert(u"last_field"_s, lastField);
    return body.toCborValue().toCbor();
}

std::optional<CafDraft> draftFrom(const QByteArray& bytes)
{
    QCborParserError error;
    const QCborValue parsed = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || !parsed.isMap())
        return std::nullopt;
    const QCborMap body = parsed.toMap();
    const auto child = unpacked<record::Child>(body.value(u"child"_s));
    const auto known = unpacked<record::Child>(body.value(u"known_child"_s));
    const auto caf = unpacked<record::Caf>(body.value(u"caf"_s));
    if (!child || !known || !caf)
        return std::nullopt;
    CafDraft draft;
    CafState& state = draft.state;
    state.value.child = *child;
    state.value.caf = *caf;
    state.knownChild = *known;
    bool isWhole = unpackRows(body.value(u"people"_s), state.people)
        && unpackRows(body.value(u"options"_s), state.options);
    pathway::forEachPart(state.value, [&](auto& rows) { isWhole = isWhole && unpackRows(body.value(partName(rows)), rows); });
    if (!isWhole)
        return std::nullopt;
    state.typed = unpackedTexts(body.value(u"typed"_s));
    state.reasons = unpackedTexts(body.value(u"reasons"_s));
    draft.lastField = body.value(u"last_field"_s).toString();
    return draft;
}

} // namespace axs::ui
