// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/dictionary.h"

#include "core/record/kinds.h"

namespace axs::record {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

template <class Type>
QString holds(std::string_view linkedKind)
{
    switch (fieldKind<Type>()) {
    case FieldKind::text:
        return u"text"_s;
    case FieldKind::texts:
        return u"several texts"_s;
    case FieldKind::date:
        return u"date"_s;
    case FieldKind::integer:
        return u"whole number"_s;
    case FieldKind::number:
        return u"number"_s;
    case FieldKind::yesNo:
        return u"yes or no"_s;
    case FieldKind::link:
        return u"a record of kind `%1`"_s.arg(text(linkedKind));
    case FieldKind::choice:
        break;
    }
    QStringList choices;
    if constexpr (IsChoice<Type>) {
        for (const std::string_view choice : ChoiceTexts<Type>::texts) {
            if (!choice.empty())
                choices.append(text(choice));
        }
    }
    return u"one of: "_s + choices.join(u", "_s);
}

template <class Record>
QString section()
{
    QString lines = u"\n## %1 (`%2`)\n\n| field | label | holds | identifies a person |\n|---|---|---|---|\n"_s.arg(
        text(Record::title), text(Record::kind));
    forEachField<Record>([&]<class Type>(const Field<Record, Type>& each) {
        lines += u"| `%1` | %2 | %3 | %4 |\n"_s.arg(text(each.name), text(each.label), holds<Type>(each.kind),
            each.personal == Personal::yes ? u"yes"_s : QString());
    });
    return lines;
}

} // namespace

QString dataDictionary()
{
    QString document = u"# Data dictionary\n\n"
                       "Made from the field lists in `core/record`; do not edit by hand. To renew it, run\n"
                       "`AXS_RENEW=1 ctest --preset test -R dictionary`.\n\n"
                       "Every record also has an id. A field that is not set is absent: never a zero, never an empty text.\n"_s;
    forEachKind([&](auto tag) { document += section<typename decltype(tag)::Type>(); });
    return document;
}

} // namespace axs::record
