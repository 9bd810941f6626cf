// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paperwriter.h"

#include "core/record/values.h"

namespace axs::report {

using namespace Qt::Literals::StringLiterals;

namespace {

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Whether the field would tell where somebody lives who must not be found.
template <class Record>
bool isSecret(const Record& record, std::string_view field)
{
    if constexpr (std::is_same_v<Record, record::FamilyMember>)
        return record.addressSecret.value_or(false) && field == "address";
    else if constexpr (std::is_same_v<Record, record::Residence>)
        return record.secret.value_or(false)
            && (field == "address" || field == "postcode" || field == "telephone" || field == "lives_with");
    else
        return false;
}

/// Every field that has a value, by its label; a link by what it points at, and not at the episode itself.
template <class Record>
std::vector<std::pair<QString, QString>> factsOf(const PaperWriter& writer, const Record& record)
{
    std::vector<std::pair<QString, QString>> facts;
    record::forEachField<Record>([&](const auto& field) {
        const auto& value = record.*field.member;
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, Id>) {
            if (value != writer.all().child.id && value != writer.all().caf.id)
                facts.emplace_back(words(field.label), writer.linkWords(value));
        } else if (isSecret(record, field.name)) {
            if (!record::isUnset(value))
                facts.emplace_back(words(field.label), u"not to be disclosed"_s);
        } else {
            facts.emplace_back(words(field.label), record::displayText(value));
        }
    });
    return facts;
}

template <class Record>
void addRows(PaperWriter& writer, const std::vector<Record>& rows)
{
    if (rows.empty())
        return;
    writer.heading(words(Record::title));
    for (const Record& row : rows) {
        writer.heading(record::rowWords(row), 2);
        writer.facts(factsOf(writer, row));
    }
}

} // namespace

Report recordPaper(const pathway::CafCase& all, const PaperLists& lists)
{
    PaperWriter writer(all, lists, u"Record of CAF %1"_s.arg(all.caf.reference).trimmed());
    writer.aboutChild();
    writer.warn(u"The whole record, for those who work with this child. It is not the family’s copy."_s);
    writer.heading(u"Child"_s);
    writer.facts(factsOf(writer, all.child));
    writer.heading(u"Episode"_s);
    writer.facts(factsOf(writer, all.caf));
    pathway::forEachPart(all, [&](const auto& rows) { addRows(writer, rows); });
    return writer.finished();
}

} // namespace axs::report
