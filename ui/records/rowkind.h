// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/fieldbinder.h"

#include <algorithm>

namespace axs::ui {

/// What is told of one kind of row: consents, reviews, form scores.
struct RowKind
{
    QString id; ///< "reviews", part of the object names
    std::string_view recordKind;
    QString title;
    QString help;
    QString add; ///< "Add a review"
    QString none; ///< "No review is recorded."
    std::function<std::vector<Id>(const pathway::CafCase&)> ids;
    std::function<QString(const pathway::CafCase&, Id)> heading;
    std::function<QString(const pathway::CafCase&, Id)> summary;
    std::function<void(pathway::CafCase&, Id)> append;
    std::function<void(FieldBinder&, FormSection&, const QString& prefix, Id)> addFields;
};

/// Puts the fields of one row into its section of the form.
template <class Record>
class RowFields
{
public:
    RowFields(FieldBinder& binder, FormSection& section, QString prefix, Id row)
        : m_binder(binder)
        , m_section(section)
        , m_prefix(std::move(prefix))
        , m_row(row)
    {
    }
    template <class Type>
    RowFields& add(Type Record::*member, const FieldOptions& options = { .optional = true })
    {
        m_binder.add<Record>(m_section, m_prefix, m_row, member, options);
        return *this;
    }
    RowFields& person(Id Record::*person, QString Record::*role = nullptr, QString Record::*sector = nullptr)
    {
        m_binder.addPerson<Record>(m_section, m_prefix, m_row, person, role, sector);
        return *this;
    }
    template <class Target>
    RowFields& link(Id Record::*target, std::function<QString(const Target&)> words)
    {
        m_binder.addRowLink<Target, Record>(m_section, m_prefix, m_row, target, std::move(words), { .optional = true });
        return *this;
    }
    /// The row as it stands, or null.
    const Record* row() const { return located<Record>(m_binder.form().value(), m_row); }

private:
    FieldBinder& m_binder;
    FormSection& m_section;
    QString m_prefix;
    Id m_row;
};

/// How rows of one kind are shown: the newest by `date` on top, those without a date before them.
template <class Record>
struct RowWords
{
    QString id;
    QString title;
    QString help;
    QString add;
    QString none;
    Date Record::*date = nullptr; ///< null: in the order in which they were entered
    std::function<QString(const Record&)> heading;
    std::function<QStringList(const pathway::CafCase&, const Record&)> summary; ///< parts; empty ones are left out
    std::function<void(RowFields<Record>)> fields;
    std::function<void(const pathway::CafCase&, Record&)> begin = {}; ///< what a new row begins with
};

/// The ids, the newest first.
template <class Record>
std::vector<Id> newestFirst(std::vector<Record> rows, Date Record::*date)
{
    if (date) {
        std::sort(rows.begin(), rows.end(), [](const Record& left, const Record& right) { return left.id > right.id; });
        std::stable_sort(rows.begin(), rows.end(), [date](const Record& left, const Record& right) {
            const bool bothSet = (left.*date).isSet() && (right.*date).isSet();
            return bothSet ? left.*date > right.*date : !(left.*date).isSet() && (right.*date).isSet();
        });
    }
    std::vector<Id> ids;
    for (const Record& row : rows)
        ids.push_back(row.id);
    return ids;
}

template <class Record>
RowKind rowKind(RowWords<Record> words)
{
    using pathway::CafCase;
    const auto shared = std::make_shared<const RowWords<Record>>(std::move(words));
    RowKind kind{ shared->id, Record::kind, shared->title, shared->help, shared->add, shared->none, {}, {}, {}, {}, {} };
    kind.ids = [shared](const CafCase& all) { return newestFirst(all.of<Record>(), shared->date); };
    kind.heading = [shared](const CafCase& all, Id id) {
        const Record* row = located<Record>(all, id);
        return row ? shared->heading(*row) : QString();
    };
    kind.summary = [shared](const CafCase& all, Id id) {
        const Record* row = located<Record>(all, id);
        QStringList parts = row ? shared->summary(all, *row) : QStringList();
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    };
    kind.append = [shared](CafCase& all, Id id) {
        Record row;
        row.id = id;
        if (shared->begin)
            shared->begin(all, row);
        all.of<Record>().push_back(std::move(row));
    };
    kind.addFields = [shared](FieldBinder& binder, FormSection& section, const QString& prefix, Id id) {
        shared->fields(RowFields<Record>(binder, section, prefix, id));
    };
    return kind;
}

/// The rows of the form, in the order of the pathway.
std::vector<RowKind> familyRows(Date today);
std::vector<RowKind> beforeCafRows(Date today);
std::vector<RowKind> consentRows();
std::vector<RowKind> assessmentRows(Date today);
std::vector<RowKind> teamRows(Date today);
std::vector<RowKind> reviewRows(Date today);
std::vector<RowKind> supportRows(Date today);
std::vector<RowKind> sharingRows(Date today);

/// "Review of 3 March 2009", or `unset` when there is no date.
QString datedWords(const QString& words, Date date, const QString& unset);
/// The text's beginning, for a heading.
QString shortened(const QString& text);

} // namespace axs::ui
