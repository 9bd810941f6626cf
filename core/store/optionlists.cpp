// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/optionlists.h"

#include "core/base/text.h"
#include "core/record/openlists.h"
#include "core/store/groupchange.h"
#include "core/store/recordtable.h"

#include <QRegularExpression>

#include <algorithm>
#include <climits>
#include <map>

namespace axs::store {

using namespace Qt::Literals::StringLiterals;

namespace {

QString title(const QString& list)
{
    for (const record::OpenList& each : record::openLists) {
        if (list == QLatin1StringView(each.name))
            return QString::fromUtf8(each.title.data(), static_cast<qsizetype>(each.title.size()));
    }
    return list;
}

/// Whether the field holds several texts, one under the other, and each is an entry.
bool holdsTexts(const record::ListField& list)
{
    bool texts = false;
    record::withKind(list.kind, [&](auto tag) {
        using Record = typename decltype(tag)::Type;
        record::forEachField<Record>([&](const auto& field) {
            using Member = std::decay_t<decltype(std::declval<Record&>().*field.member)>;
            texts = texts || (field.name == list.field && std::is_same_v<Member, QStringList>);
        });
    });
    return texts;
}

/// A condition on :label.
std::string bearsLabel(const record::ListField& field)
{
    const std::string column(field.field);
    return holdsTexts(field) ? "instr(char(10) || " + column + " || char(10), char(10) || :label || char(10)) > 0"
                             : column + " = :label";
}

Result<record::Option> entry(Connection& connection, Id id)
{
    auto table = RecordTable<record::Option>::open(connection);
    auto found = table ? table->find(id) : table.error();
    if (!found)
        return found.error();
    if (!*found)
        return Error{u"This entry is no longer in the list."_s, id.text()};
    return **found;
}

void relabel(QString& text, const QString&, const QString& to) { text = to; }

/// What bears the new label already keeps it once.
void relabel(QStringList& texts, const QString& from, const QString& to)
{
    for (QString& text : texts) {
        if (text == from)
            text = to;
    }
    texts.removeDuplicates();
}

/// The records of one kind whose field holds the label are saved with another.
template <class Record>
Result<void> relabel(Connection& connection, RecordWriter& writer, const record::ListField& list, const QString& from,
    const QString& to)
{
    auto statement = connection.prepare("SELECT " + columnList<Record>() + " FROM " + std::string(Record::kind) + " WHERE "
        + bearsLabel(list) + " ORDER BY id");
    if (!statement)
        return statement.error();
    statement->bind(":label", from);
    std::vector<Record> rows;
    if (const auto read = statement->forEachRow([&] { rows.push_back(readRow<Record>(*statement)); }); !read)
        return read;
    for (Record& row : rows) {
        record::forEachField<Record>([&](const auto& field) {
            using Member = std::decay_t<decltype(row.*field.member)>;
            if constexpr (std::is_same_v<Member, QString> || std::is_same_v<Member, QStringList>) {
                if (field.name == list.field)
                    relabel(row.*field.member, from, to);
            }
        });
        if (const auto saved = writer.save(row); !saved)
            return saved.error();
    }
    return {};
}

Result<void> relabelAll(
    Connection& connection, RecordWriter& writer, const QString& list, const QString& from, const QString& to)
{
    Result<void> done;
    for (const record::ListField& each : record::listFields) {
        if (list != QLatin1StringView(each.list))
            continue;
        record::withKind(each.kind, [&](auto tag) {
            if (done)
                done = relabel<typename decltype(tag)::Type>(connection, writer, each, from, to);
        });
    }
    return done;
}

Result<Id> told(Connection& connection, RecordWriter& writer, const QString& what)
{
    return recordGroup(connection, writer, {}, what);
}

} // namespace

Result<std::vector<record::Option>> optionsOf(Connection& connection, const QString& list)
{
    auto all = RecordTable<record::Option>::all(connection);
    if (!all)
        return all.error();
    std::erase_if(*all, [&](const record::Option& each) { return each.list != list; });
    std::stable_sort(all->begin(), all->end(), [](const record::Option& left, const record::Option& right) {
        return left.position.value_or(INT_MAX) < right.position.value_or(INT_MAX);
    });
    return all;
}

Result<std::vector<OptionUse>> optionUses(Connection& connection, const QString& list)
{
    std::map<QString, qint64> counts;
    for (const record::ListField& each : record::listFields) {
        if (list != QLatin1StringView(each.list))
            continue;
        const std::string column(each.field);
        auto statement = connection.prepare("SELECT " + column + ", count(*) FROM " + std::string(each.kind) + " WHERE "
            + column + " IS NOT NULL GROUP BY " + column);
        if (!statement)
            return statement.error();
        const bool texts = holdsTexts(each);
        const auto read = statement->forEachRow([&] {
            const QString found = statement->text(0);
            const QStringList labels = texts ? found.split(detail::textsSeparator) : QStringList(found);
            for (const QString& label : labels)
                counts[label] += statement->integer(1);
        });
        if (!read)
            return read.error();
    }
    std::vector<OptionUse> uses;
    for (const auto& [label, records] : counts)
        uses.push_back({label, records});
    std::sort(uses.begin(), uses.end(), [](const OptionUse& left, const OptionUse& right) {
        return compareBritish(left.label, right.label) < 0;
    });
    return uses;
}

Result<std::vector<LabelUse>> labelUses(Connection& connection, const QString& list, const QString& label)
{
    std::vector<LabelUse> uses;
    for (const record::ListField& each : record::listFields) {
        if (list != QLatin1StringView(each.list))
            continue;
        auto statement
            = connection.prepare("SELECT count(*) FROM " + std::string(each.kind) + " WHERE " + bearsLabel(each));
        if (!statement)
            return statement.error();
        statement->bind(":label", label);
        if (const auto row = statement->next(); !row)
            return row.error();
        if (const std::int64_t records = statement->integer(0); records > 0)
            uses.push_back({each.kind, each.field, records});
    }
    return uses;
}

QString whyNoEntry(const std::vector<record::Option>& entries, const QString& list, const QString& label, Id itself)
{
    const QString text = label.simplified();
    if (text.isEmpty())
        return u"Type what the entry is to be called."_s;
    static const QRegularExpression absence(
        u"\\b(non?|not|never|fail\\w*|failure) ?(to )?(be )?(attend|engag)|\\b(did|do|does) ?n[o’']?t (attend|engag|come)"
        "|\\bdisengag|\\bno ?show|\\bdna\\b|\\b(miss\\w*) (appointment|meeting)|\\bstopped (attend|engag)"_s);
    if (list == "closing_reason"_L1 && absence.match(folded(text)).hasMatch())
        return u"Not attending or not engaging is never a reason for closing (integrated working report, Part One, 2.3). "
               "Keep trying, with a date for the next contact."_s;
    for (const record::Option& each : entries) {
        if (each.id != itself && each.label.compare(text, Qt::CaseInsensitive) == 0)
            return each.retired.value_or(false)
                ? u"“%1” is in the list already, no longer offered: bring it back."_s.arg(each.label)
                : u"“%1” is in the list already."_s.arg(each.label);
    }
    return {};
}

Result<Id> addOption(Connection& connection, RecordWriter& writer, const QString& list, const QString& label)
{
    const auto entries = optionsOf(connection, list);
    if (!entries)
        return entries.error();
    if (const QString why = whyNoEntry(*entries, list, label); !why.isEmpty())
        return Error{why, list};
    record::Option option;
    option.id = writer.newId();
    option.list = list;
    option.label = label.simplified();
    option.position = entries->empty() ? 1 : entries->back().position.value_or(static_cast<int>(entries->size())) + 1;
    if (const auto saved = writer.save(option); !saved)
        return saved.error();
    return told(connection, writer, u"Added “%1” to the list “%2”."_s.arg(option.label, title(list)));
}

Result<Id> changeOptions(
    Connection& connection, RecordWriter& writer, const std::vector<record::Option>& changed, const QString& what)
{
    for (record::Option option : changed) {
        const auto before = entry(connection, option.id);
        if (!before)
            return before.error();
        option.list = before->list;
        option.label = before->label;
        if (const auto saved = writer.save(option); !saved)
            return saved.error();
    }
    return told(connection, writer, what);
}

Result<Id> orderOptions(Connection& connection, RecordWriter& writer, const QString& list, const std::vector<Id>& order)
{
    auto entries = optionsOf(connection, list);
    if (!entries)
        return entries.error();
    const auto place = [&](const record::Option& each) {
        return std::find(order.begin(), order.end(), each.id) - order.begin();
    };
    std::stable_sort(entries->begin(), entries->end(),
        [&](const record::Option& left, const record::Option& right) { return place(left) < place(right); });
    int position = 0;
    for (record::Option& each : *entries)
        each.position = ++position;
    return changeOptions(connection, writer, *entries, u"Put the list “%1” into another order."_s.arg(title(list)));
}

Result<Id> renameOption(Connection& connection, RecordWriter& writer, Id option, const QString& label)
{
    auto renamed = entry(connection, option);
    if (!renamed)
        return renamed.error();
    const auto entries = optionsOf(connection, renamed->list);
    if (!entries)
        return entries.error();
    if (const QString why = whyNoEntry(*entries, renamed->list, label, option); !why.isEmpty())
        return Error{why, option.text()};
    const QString before = std::exchange(renamed->label, label.simplified());
    if (const auto saved = writer.save(*renamed); !saved)
        return saved.error();
    if (auto done = relabelAll(connection, writer, renamed->list, before, renamed->label); !done)
        return done.error();
    return told(connection, writer,
        u"Renamed “%1” to “%2” in the list “%3”."_s.arg(before, renamed->label, title(renamed->list)));
}

Result<Id> mergeOptions(Connection& connection, RecordWriter& writer, const QString& list, const QString& from, Id into)
{
    const auto kept = entry(connection, into);
    if (!kept)
        return kept.error();
    if (kept->list != list || kept->label == from)
        return Error{u"Choose two entries of the same list."_s, into.text()};
    const auto entries = optionsOf(connection, list);
    if (!entries)
        return entries.error();
    if (auto done = relabelAll(connection, writer, list, from, kept->label); !done)
        return done.error();
    for (const record::Option& each : *entries) {
        if (each.label != from)
            continue;
        if (auto done = writer.withdraw(record::Option::kind, each.id); !done)
            return done.error();
    }
    return told(
        connection, writer, u"Merged “%1” into “%2” in the list “%3”."_s.arg(from, kept->label, title(list)));
}

} // namespace axs::store
