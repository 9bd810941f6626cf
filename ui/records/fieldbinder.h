// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/openlists.h"
#include "core/record/values.h"
#include "ui/parts/choicechips.h"
#include "ui/parts/formsection.h"
#include "ui/records/cafform.h"
#include "ui/records/caflists.h"

#include <QObject>

class QLineEdit;

namespace axs {
class LookupField;
}

namespace axs::ui {

/// Where a field stands: its section, its object name ("caf.child.forename"), and its key in the form.
struct FieldPlace
{
    FormSection* section = nullptr;
    QString name;
    QString key;
    QString list = {}; ///< the open list whose entries are offered (core/record/openlists.h)
};

struct FieldOptions
{
    QString label = {}; ///< empty: the record's own
    QString help = {};
    bool optional = false;
    bool multiline = false;
    QList<ChoiceChips::Choice> choices = {}; ///< for whole numbers
};

/// One field on the screen, bound to the form.
struct BoundField
{
    FieldPlace place;
    std::function<void()> show; ///< puts the form's state into the field, unless it is there already
    std::function<void()> offer; ///< fills what can be chosen; may be empty
    std::function<QString()> problem; ///< what is typed and cannot be read
    std::function<void(bool)> setReadOnly;
};

/// Makes the fields of records and binds each both ways: typing changes the form as one step a field, and whatever
/// changes the form shows. What cannot be read is kept as typed.
class FieldBinder final : public QObject
{
    Q_OBJECT

public:
    FieldBinder(CafForm& form, Date today, QObject* parent);

    void setLists(const CafLists& lists);
    const CafLists& lists() const { return m_lists; }
    /// People who were found for what was typed; offered beside those who are there.
    void addPeople(const std::vector<record::Practitioner>& people);
    void setIdMaker(std::function<Id()> make) { m_newId = std::move(make); }
    void setReadOnly(bool readOnly);
    Date today() const { return m_today; }
    CafForm& form() { return m_form; }
    Id newId() const { return m_newId(); }

    template <class Record, class Type>
    void add(
        FormSection& section, const QString& prefix, Id row, Type Record::*member, const FieldOptions& options = {});
    /// A practitioner, and their role and sector in this record, which follow the choice until somebody sets them.
    template <class Record>
    void addPerson(FormSection& section, const QString& prefix, Id row, Id Record::*person,
        QString Record::*role = nullptr, QString Record::*sector = nullptr);
    /// One of the case's own rows of another kind: the need that an action addresses.
    template <class Target, class Record>
    void addRowLink(FormSection& section, const QString& prefix, Id row, Id Record::*target,
        std::function<QString(const Target&)> words, const FieldOptions& options = {});
    void addCluster(FormSection& section, const QString& prefix);

    /// Forgets the fields of a section that goes away.
    void forget(const FormSection* section);
    void showAll();
    const std::vector<BoundField>& fields() const { return m_fields; }
    const BoundField* byKey(const QString& key) const;
    const BoundField* byName(const QString& name) const;

Q_SIGNALS:
    /// Somebody typed part of a name, and not everybody is in the lists.
    void peopleWanted(const QString& typed);

private:
    struct TextAccess
    {
        std::function<QString(const pathway::CafCase&)> get;
        std::function<void(pathway::CafCase&, const QString&)> set;
    };
    struct DateAccess
    {
        std::function<Date(const pathway::CafCase&)> get;
        std::function<void(pathway::CafCase&, Date)> set;
    };
    void addLine(const FieldPlace& place, const FormField::Words& words, const TextAccess& access);
    void addText(const FieldPlace& place, const FormField::Words& words, const TextAccess& access);
    void addNumber(const FieldPlace& place, const FormField::Words& words, const TextAccess& access);
    void addChips(const FieldPlace& place, const FormField::Words& words, const QList<ChoiceChips::Choice>& choices,
        const TextAccess& access);
    void addOption(
        const FieldPlace& place, const FormField::Words& words, const QString& list, const TextAccess& access);
    void addDate(const FieldPlace& place, const FormField::Words& words, const DateAccess& access);
    struct PersonAccess
    {
        std::function<Id(const pathway::CafCase&)> get;
        /// What the record holds of the person: id, role and sector; null where it has no such field.
        std::function<std::tuple<Id*, QString*, QString*>(pathway::CafCase&)> edit;
    };
    void addPractitioner(const FieldPlace& place, const FormField::Words& words, const PersonAccess& access);
    struct LinkAccess
    {
        std::function<Id(const pathway::CafCase&)> get;
        std::function<void(pathway::CafCase&, Id)> set;
        std::function<std::vector<std::pair<Id, QString>>(const pathway::CafCase&)> offered;
    };
    void addLink(const FieldPlace& place, const FormField::Words& words, const LinkAccess& access);
    template <class Record, class Type>
    std::pair<FieldPlace, FormField::Words> placeOf(FormSection& section, const QString& prefix, Id row,
        Type Record::*member, const FieldOptions& options) const;
    LookupField* makeLookup(const FieldPlace& place, const FormField::Words& words);
    void bindLookup(BoundField bound, LookupField* field, const std::function<Id()>& shown,
        const std::function<void(CafState&, Id)>& choose);
    void keep(BoundField field);
    void change(const QString& key, const std::function<void(CafState&)>& edit);

    CafForm& m_form;
    Date m_today;
    CafLists m_lists;
    std::function<Id()> m_newId;
    std::vector<BoundField> m_fields;
    bool m_showing = false;
    bool m_readOnly = false;
};

/// Whether a text reads as a number, British or plain: "3.5".
std::optional<double> typedNumber(const QString& text);
QString numberText(double number);

template <class Record, class Type>
std::pair<FieldPlace, FormField::Words> FieldBinder::placeOf(FormSection& section, const QString& prefix, Id row,
    Type Record::*member, const FieldOptions& options) const
{
    FieldPlace place{ &section, {}, {}, {} };
    FormField::Words words{ options.label, options.help, options.optional };
    record::forEachField<Record>([&](const auto& each) {
        if constexpr (std::is_same_v<decltype(each.member), Type Record::*>) {
            if (each.member == member) {
                const QString name = QString::fromLatin1(each.name.data(), static_cast<qsizetype>(each.name.size()));
                place.name = prefix + QLatin1Char('.') + name;
                place.key = fieldKey(Record::kind, row, name);
                const std::string_view list = record::listOf(Record::kind, each.name);
                place.list = QString::fromLatin1(list.data(), static_cast<qsizetype>(list.size()));
                if (words.label.isEmpty())
                    words.label = QString::fromUtf8(each.label.data(), static_cast<qsizetype>(each.label.size()));
            }
        }
    });
    return { place, words };
}

template <class Record>
void FieldBinder::addPerson(FormSection& section, const QString& prefix, Id row, Id Record::*person,
    QString Record::*role, QString Record::*sector)
{
    const auto [place, words] = placeOf(section, prefix, row, person,
        { .help = tr("Type part of a name, role or reference; a new person can be added."), .optional = true });
    addPractitioner(place, words,
        { [=](const pathway::CafCase& all) {
             const auto* found = located<Record>(all, row);
             return found ? found->*person : Id{};
         },
            [=](pathway::CafCase& all) {
                auto* found = located<Record>(all, row);
                return std::tuple<Id*, QString*, QString*>{ found ? &(found->*person) : nullptr,
                    found && role ? &(found->*role) : nullptr, found && sector ? &(found->*sector) : nullptr };
            } });
}

template <class Target, class Record>
void FieldBinder::addRowLink(FormSection& section, const QString& prefix, Id row, Id Record::*target,
    std::function<QString(const Target&)> words, const FieldOptions& options)
{
    const auto [place, label] = placeOf(section, prefix, row, target, options);
    addLink(place, label,
        { [=](const pathway::CafCase& all) {
             const auto* found = located<Record>(all, row);
             return found ? found->*target : Id{};
         },
            [=](pathway::CafCase& all, Id id) {
                if (auto* found = located<Record>(all, row))
                    found->*target = id;
            },
            [words = std::move(words)](const pathway::CafCase& all) {
                std::vector<std::pair<Id, QString>> offered;
                for (const Target& each : all.of<Target>())
                    offered.emplace_back(each.id, words(each));
                return offered;
            } });
}

template <class Record, class Type>
void FieldBinder::add(
    FormSection& section, const QString& prefix, Id row, Type Record::*member, const FieldOptions& options)
{
    const auto [place, words] = placeOf(section, prefix, row, member, options);
    if constexpr (std::is_same_v<Type, Date>) {
        addDate(place, words,
            { [=](const pathway::CafCase& all) {
                 const auto* found = located<Record>(all, row);
                 return found ? found->*member : Date();
             },
                [=](pathway::CafCase& all, Date date) {
                    if (auto* found = located<Record>(all, row))
                        found->*member = date;
                } });
    } else {
        const TextAccess access{ [=](const pathway::CafCase& all) {
                                    const auto* found = located<Record>(all, row);
                                    if constexpr (std::is_same_v<Type, QStringList>)
                                        return found ? (found->*member).join(QLatin1Char('\n')) : QString();
                                    else
                                        return found ? record::displayText(found->*member) : QString();
                                },
            [=](pathway::CafCase& all, const QString& text) {
                auto* found = located<Record>(all, row);
                if (!found)
                    return;
                if constexpr (std::is_same_v<Type, QString>)
                    found->*member = text;
                else if constexpr (std::is_same_v<Type, QStringList>)
                    found->*member = text.isEmpty() ? Type() : text.split(QLatin1Char('\n'));
                else if constexpr (std::is_same_v<Type, std::optional<bool>>)
                    found->*member = text.isEmpty() ? Type() : Type(text == QLatin1StringView("yes"));
                else if constexpr (std::is_same_v<Type, std::optional<int>>)
                    found->*member = text.isEmpty() ? Type() : Type(text.toInt());
                else if constexpr (std::is_same_v<Type, std::optional<double>>)
                    found->*member = typedNumber(text);
                else
                    found->*member = record::parseChoice<Type>(text).value_or(Type{});
            } };
        if constexpr (std::is_same_v<Type, std::optional<double>>) {
            addNumber(place, words, access);
        } else if constexpr (std::is_same_v<Type, std::optional<int>>) {
            addChips(place, words, options.choices, access);
        } else if constexpr (std::is_same_v<Type, std::optional<bool>>) {
            addChips(
                place, words, { { QStringLiteral("yes"), tr("Yes") }, { QStringLiteral("no"), tr("No") } }, access);
        } else if constexpr (record::IsChoice<Type>) {
            QList<ChoiceChips::Choice> choices;
            for (std::size_t i = 1; i < record::ChoiceTexts<Type>::texts.size(); ++i) {
                const QString text = record::choiceText(static_cast<Type>(i));
                choices.append({ text, text });
            }
            addChips(place, words, choices, access);
        } else if (std::is_same_v<Type, QStringList>) {
            addText(place, words, access); // an entry a line
        } else if (!place.list.isEmpty()) {
            addOption(place, words, place.list, access);
        } else if (options.multiline) {
            addText(place, words, access);
        } else {
            addLine(place, words, access);
        }
    }
}

} // namespace axs::ui
