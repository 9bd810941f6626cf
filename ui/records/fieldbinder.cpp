// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/fieldbinder.h"

#include "ui/parts/datefield.h"
#include "ui/parts/icons.h"
#include "ui/parts/lookupfield.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A place in a list stands for its entry; what the list no longer offers gets one after the last.
Id entryId(std::size_t place)
{
    return Id{static_cast<std::int64_t>(place) + 1};
}

} // namespace

std::optional<double> typedNumber(const QString& text)
{
    bool isNumber = false;
    const double number = QLocale::c().toDouble(text.trimmed(), &isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QString numberText(double number)
{
    return QString::number(number, 'g', 10);
}

FieldBinder::FieldBinder(CafForm& form, Date today, QObject* parent)
    : QObject(parent)
    , m_form(form)
    , m_today(today)
{
    connect(&form, &CafForm::stateChanged, this, &FieldBinder::showAll);
}

void FieldBinder::setLists(const CafLists& lists)
{
    m_lists = lists;
    m_showing = true;
    for (const BoundField& field : m_fields) {
        if (field.offer)
            field.offer();
    }
    m_showing = false;
}

void FieldBinder::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const BoundField& field : m_fields)
        field.setReadOnly(readOnly);
}

void FieldBinder::keep(BoundField field)
{
    if (!field.problem)
        field.problem = [] { return QString(); };
    field.setReadOnly(m_readOnly);
    m_showing = true;
    if (field.offer)
        field.offer();
    field.show();
    m_showing = false;
    m_fields.push_back(std::move(field));
}

void FieldBinder::forget(const FormSection* section)
{
    std::erase_if(m_fields, [section](const BoundField& field) { return field.place.section == section; });
}

void FieldBinder::showAll()
{
    m_showing = true;
    for (const BoundField& field : m_fields)
        field.show();
    m_showing = false;
}

const BoundField* FieldBinder::byKey(const QString& key) const
{
    const auto found = std::find_if(
        m_fields.begin(), m_fields.end(), [&](const BoundField& field) { return field.place.key == key; });
    return found == m_fields.end() ? nullptr : &*found;
}

const BoundField* FieldBinder::byName(const QString& name) const
{
    const auto found = std::find_if(
        m_fields.begin(), m_fields.end(), [&](const BoundField& field) { return field.place.name == name; });
    return found == m_fields.end() ? nullptr : &*found;
}

void FieldBinder::change(const QString& key, const std::function<void(CafState&)>& edit)
{
    if (!m_showing)
        m_form.change(key, edit);
}

void FieldBinder::addLine(const FieldPlace& place, const FormField::Words& words, const TextAccess& access)
{
    auto* field = new QLineEdit;
    place.section->addField(place.name, words, field);
    connect(field, &QLineEdit::textEdited, this, [this, place, access](const QString& text) {
        change(place.key, [&](CafState& state) { access.set(state.value, text); });
    });
    keep({place,
        [this, field, access] {
            const QString text = access.get(m_form.value());
            if (field->text() != text)
                field->setText(text);
        },
        {}, {}, [field](bool readOnly) { field->setReadOnly(readOnly); }});
}

void FieldBinder::addText(const FieldPlace& place, const FormField::Words& words, const TextAccess& access)
{
    auto* field = new QPlainTextEdit;
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * 4 + 20);
    place.section->addField(place.name, words, field);
    connect(field, &QPlainTextEdit::textChanged, this, [this, field, place, access] {
        change(place.key, [&](CafState& state) { access.set(state.value, field->toPlainText()); });
    });
    keep({place,
        [this, field, access] {
            const QString text = access.get(m_form.value());
            if (field->toPlainText() != text)
                field->setPlainText(text);
        },
        {}, {}, [field](bool readOnly) { field->setReadOnly(readOnly); }});
}

void FieldBinder::addNumber(const FieldPlace& place, const FormField::Words& words, const TextAccess& access)
{
    auto* field = new QLineEdit;
    field->setMaximumWidth(field->fontMetrics().horizontalAdvance(u'0') * 12 + 24);
    place.section->addField(place.name, words, field);
    connect(field, &QLineEdit::textEdited, this, [this, place, access](const QString& text) {
        change(place.key, [&](CafState& state) {
            access.set(state.value, text);
            if (text.trimmed().isEmpty() || typedNumber(text))
                state.typed.remove(place.key);
            else
                state.typed.insert(place.key, text);
        });
    });
    keep({place,
        [this, field, place, access] {
            const QString typed = m_form.state().typed.value(place.key);
            const QString text = typed.isEmpty() ? access.get(m_form.value()) : typed;
            if (typedNumber(field->text()) != typedNumber(text) || (!typedNumber(text) && field->text() != text))
                field->setText(text);
        },
        {},
        [this, place] {
            const QString typed = m_form.state().typed.value(place.key);
            return typed.isEmpty() ? QString() : tr("“%1” is not a number. Write it like 3.5.").arg(typed);
        },
        [field](bool readOnly) { field->setReadOnly(readOnly); }});
}

void FieldBinder::addChips(const FieldPlace& place, const FormField::Words& words,
    const QList<ChoiceChips::Choice>& choices, const TextAccess& access)
{
    auto* field = new ChoiceChips;
    field->setChoices(choices);
    place.section->addField(place.name, words, field);
    connect(field, &ChoiceChips::edited, this, [this, field, place, access] {
        change(place.key, [&](CafState& state) { access.set(state.value, field->chosen()); });
    });
    keep({place,
        [this, field, access] {
            const QString text = access.get(m_form.value());
            if (field->chosen() != text)
                field->setChosen(text);
        },
        {}, {}, [field](bool readOnly) { field->setReadOnly(readOnly); }});
}

void FieldBinder::addDate(const FieldPlace& place, const FormField::Words& words, const DateAccess& access)
{
    auto* field = new DateField;
    field->setToday(m_today);
    place.section->addField(place.name, words, field);
    connect(field, &DateField::edited, this, [this, field, place, access] {
        change(place.key, [&](CafState& state) {
            access.set(state.value, field->date());
            if (field->hasProblem())
                state.typed.insert(place.key, field->typedText());
            else
                state.typed.remove(place.key);
        });
    });
    keep({place,
        [this, field, place, access] {
            const QString typed = m_form.state().typed.value(place.key);
            const Date date = access.get(m_form.value());
            if (!typed.isEmpty()) {
                if (field->typedText() != typed)
                    field->setTypedText(typed);
            } else if (field->date() != date || (!date.isSet() && field->hasProblem())) {
                field->setDate(date);
            }
        },
        {}, [field] { return field->problemText(); }, [field](bool readOnly) { field->setReadOnly(readOnly); }});
}

LookupField* FieldBinder::makeLookup(const FieldPlace& place, const FormField::Words& words)
{
    auto* field = new LookupField;
    place.section->addField(place.name, words, field);
    auto* open = field->lineEdit()->addAction(icon(u"down"_s, &Tokens::quiet), QLineEdit::TrailingPosition);
    open->setText(tr("Show the list"));
    connect(open, &QAction::triggered, field, [field] {
        field->lineEdit()->setFocus(Qt::MouseFocusReason);
        QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
        QCoreApplication::sendEvent(field->lineEdit(), &down);
    });
    return field;
}

void FieldBinder::bindLookup(BoundField bound, LookupField* field, const std::function<Id()>& shown,
    const std::function<void(CafState&, Id)>& choose)
{
    const QString key = bound.place.key;
    connect(field, &LookupField::edited, this, [this, field, key, choose] {
        change(key, [&](CafState& state) {
            choose(state, field->chosenId());
            if (field->hasProblem())
                state.typed.insert(key, field->typedText());
            else
                state.typed.remove(key);
        });
    });
    bound.show = [this, field, key, shown] {
        const QString typed = m_form.state().typed.value(key);
        const Id id = shown();
        if (!typed.isEmpty()) {
            if (field->typedText() != typed)
                field->setTypedText(typed);
        } else if (field->chosenId() != id || (!id.isSet() && field->hasProblem())) {
            field->setChosen(id);
        }
    };
    bound.problem = [field] { return field->problemText(); };
    bound.setReadOnly = [field](bool readOnly) { field->setEnabled(!readOnly); };
    keep(std::move(bound));
}

void FieldBinder::addOption(
    const FieldPlace& place, const FormField::Words& words, const QString& list, const TextAccess& access)
{
    LookupField* field = makeLookup(place, words);
    field->setCanAdd(true);
    auto labels = std::make_shared<QStringList>();
    const auto fill = [this, field, labels, list] {
        std::vector<LookupField::Entry> entries;
        for (qsizetype i = 0; i < labels->size(); ++i)
            entries.push_back({entryId(static_cast<std::size_t>(i)), labels->at(i), {}});
        field->setEntries(std::move(entries));
    };
    // A retired entry on an old record keeps showing.
    const auto idOf = [labels, fill](const QString& label) {
        if (label.isEmpty())
            return Id{};
        if (!labels->contains(label)) {
            labels->append(label);
            fill();
        }
        return entryId(static_cast<std::size_t>(labels->indexOf(label)));
    };
    BoundField bound{place, {},
        [this, labels, list, fill] {
            labels->clear();
            for (const record::Option& option : m_lists.offered(list))
                labels->append(option.label);
            fill();
        },
        {}, {}};
    connect(field, &LookupField::addRequested, this, [this, place, list, access](const QString& text) {
        change(place.key + u"/new"_s, [&](CafState& state) {
            record::Option option;
            option.id = m_newId();
            option.list = list;
            option.label = text;
            state.options.push_back(option);
            access.set(state.value, text);
            state.typed.remove(place.key);
        });
    });
    bindLookup(std::move(bound), field, [this, access, idOf] { return idOf(access.get(m_form.value())); },
        [labels, access](CafState& state, Id id) {
            access.set(state.value, id.isSet() ? labels->at(static_cast<qsizetype>(id.value) - 1) : QString());
        });
}

} // namespace axs::ui
