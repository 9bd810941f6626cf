// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

namespace axs::record {

/// Whether a field's content identifies a person; extracts without names leave those out.
enum class Personal : bool { no, yes };

/// One field of a record: its name in file, history and exchange, the member that holds it, its label on screen.
/// `kind` names the record kind that an Id field points at, or is empty.
template <class Record, class Type>
struct Field
{
    std::string_view name;
    Type Record::*member;
    std::string_view label;
    Personal personal = Personal::no;
    std::string_view kind = {};
};

template <class Record, class Type>
constexpr Field<Record, Type> field(
    std::string_view name, Type Record::*member, std::string_view label, Personal personal = Personal::no)
{
    return {name, member, label, personal, {}};
}

/// A field that points at a record of another kind.
template <class Record>
constexpr Field<Record, Id> link(
    std::string_view name, Id Record::*member, std::string_view label, std::string_view kind)
{
    return {name, member, label, Personal::no, kind};
}

namespace detail {

template <std::size_t Place, class Each>
struct FieldPlace
{
    Each field;
};

template <class Places, class... Fields>
struct FieldPlaces;

template <std::size_t... Places, class... Fields>
struct FieldPlaces<std::index_sequence<Places...>, Fields...> : FieldPlace<Places, Fields>...
{
};

template <std::size_t Place, class Each>
constexpr const Each& fieldAt(const FieldPlace<Place, Each>& place)
{
    return place.field;
}

} // namespace detail

/// The fields of a record in their order. Does less than std::tuple, whose checks take most of the time that it takes
/// to compile anything about records.
template <class... Fields>
struct FieldList : detail::FieldPlaces<std::index_sequence_for<Fields...>, Fields...>
{
    static constexpr std::size_t size = sizeof...(Fields);

    constexpr explicit FieldList(Fields... each)
        : detail::FieldPlaces<std::index_sequence_for<Fields...>, Fields...>{{each}...}
    {
    }
};

/// Field number `Place` of a list.
template <std::size_t Place, class... Fields>
constexpr const auto& fieldAt(const FieldList<Fields...>& list)
{
    return detail::fieldAt<Place>(list);
}

/// Specialised for every choice: `static constexpr std::array texts`, by the enum's value; 0 is "" (not recorded).
template <class Choice>
struct ChoiceTexts;

template <class Choice>
concept IsChoice = std::is_enum_v<Choice> && requires { ChoiceTexts<Choice>::texts; };

template <IsChoice Choice>
QString choiceText(Choice choice)
{
    const std::string_view text = ChoiceTexts<Choice>::texts[static_cast<std::size_t>(choice)];
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Takes the text without regard to case or surrounding blanks; an empty text is "not recorded".
template <IsChoice Choice>
std::optional<Choice> parseChoice(QStringView typed)
{
    const QStringView text = typed.trimmed();
    for (std::size_t i = 0; i < ChoiceTexts<Choice>::texts.size(); ++i) {
        const auto choice = static_cast<Choice>(i);
        if (text.compare(choiceText(choice), Qt::CaseInsensitive) == 0)
            return choice;
    }
    return std::nullopt;
}

/// Calls `visit(field)` for every field of a record, in the order of its list.
template <class Record, class Visit>
constexpr void forEachField(Visit&& visit)
{
    constexpr auto list = Record::fields();
    [&]<std::size_t... Places>(std::index_sequence<Places...>) {
        (visit(fieldAt<Places>(list)), ...);
    }(std::make_index_sequence<list.size>());
}

template <class Record>
constexpr std::size_t fieldCount()
{
    return decltype(Record::fields())::size;
}

/// The kinds of field, for forms, tables, the dictionary and the file.
enum class FieldKind { text, texts, date, integer, number, yesNo, choice, link };

template <class Type>
constexpr FieldKind fieldKind()
{
    if constexpr (std::is_same_v<Type, QString>)
        return FieldKind::text;
    else if constexpr (std::is_same_v<Type, QStringList>)
        return FieldKind::texts;
    else if constexpr (std::is_same_v<Type, Date>)
        return FieldKind::date;
    else if constexpr (std::is_same_v<Type, std::optional<int>>)
        return FieldKind::integer;
    else if constexpr (std::is_same_v<Type, std::optional<double>>)
        return FieldKind::number;
    else if constexpr (std::is_same_v<Type, std::optional<bool>>)
        return FieldKind::yesNo;
    else if constexpr (std::is_same_v<Type, Id>)
        return FieldKind::link;
    else {
        static_assert(IsChoice<Type>, "a field is a text, texts, date, number, yes or no, choice or link");
        return FieldKind::choice;
    }
}

inline bool isUnset(const QString& value) { return value.isEmpty(); }
inline bool isUnset(const QStringList& value) { return value.isEmpty(); }
inline bool isUnset(Date value) { return !value.isSet(); }
inline bool isUnset(Id value) { return !value.isSet(); }
template <class Number>
bool isUnset(const std::optional<Number>& value)
{
    return !value.has_value();
}
template <IsChoice Choice>
bool isUnset(Choice value)
{
    return static_cast<int>(value) == 0;
}

} // namespace axs::record
