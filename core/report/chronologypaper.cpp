// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paperwriter.h"

#include "core/base/text.h"
#include "core/pathway/chronology.h"

#include <set>

namespace axs::report {

using namespace Qt::Literals::StringLiterals;
using pathway::ChronologyEntry;
using pathway::RecordedVersion;

namespace {

/// Calls `visit(home or family member)` for every version of one whose address was not to be disclosed at any time.
template <class Visit>
void forEachSecret(const std::vector<RecordedVersion>& versions, Visit&& visit)
{
    const auto isSecret = [](const record::AnyRecord& any) {
        if (const auto* home = std::get_if<record::Residence>(&any))
            return home->secret.value_or(false);
        const auto* member = std::get_if<record::FamilyMember>(&any);
        return member != nullptr && member->addressSecret.value_or(false);
    };
    std::set<Id> secret;
    for (const RecordedVersion& version : versions) {
        if (version.after && isSecret(*version.after))
            secret.insert(version.record);
    }
    for (const RecordedVersion& version : versions) {
        if (version.after && secret.contains(version.record))
            visit(version.record, *version.after);
    }
}

/// What there was of addresses that are not to be disclosed, in this and every earlier version.
Hidden everSecret(const pathway::CafCase& all, const std::vector<RecordedVersion>& versions)
{
    pathway::CafCase once = all;
    forEachSecret(versions, [&once](Id, const record::AnyRecord& any) {
        if (const auto* home = std::get_if<record::Residence>(&any)) {
            once.of<record::Residence>().push_back(*home);
            once.of<record::Residence>().back().secret = true;
        } else if (const auto* member = std::get_if<record::FamilyMember>(&any)) {
            once.of<record::FamilyMember>().push_back(*member);
            once.of<record::FamilyMember>().back().addressSecret = true;
        }
    });
    return secretAddresses(once);
}

bool tellsWhere(std::string_view field)
{
    return field == "address" || field == "postcode" || field == "telephone" || field == "lives_with";
}

/// Sets the chronology of one child.
class ChronologySetter
{
public:
    ChronologySetter(const pathway::CafCase& all, const PaperLists& lists)
        : m_lists(lists)
        , m_intervals(lists.intervals)
        , m_entries(pathway::chronology(lists.versions, m_intervals))
        , m_writer(all, lists, u"Who knew what, when: CAF %1"_s.arg(all.caf.reference).trimmed())
    {
        forEachSecret(lists.versions, [this](Id id, const record::AnyRecord& any) {
            m_secret.insert(id);
            if (std::holds_alternative<record::FamilyMember>(any))
                m_members.insert(id);
        });
    }

    Report made()
    {
        m_writer.aboutChild();
        m_writer.fact(u"Entries"_s, summary());
        m_writer.warn(u"The whole record in the order in which it was recorded, for those who work with this child. It "
                      "is not the family’s copy."_s);
        m_writer.text(explanation());
        addTable();
        addDetails();
        Report report = m_writer.finished();
        hide(report, everSecret(m_writer.all(), m_lists.versions));
        return report;
    }

private:
    QString summary() const
    {
        std::set<QString> authors;
        qint64 late = 0;
        for (const ChronologyEntry& entry : m_entries) {
            authors.insert(entry.version.author);
            late += entry.isLate ? 1 : 0;
        }
        const QString people = counted(static_cast<qint64>(authors.size()), u"person"_s, u"people"_s);
        return u"%1 by %2, %3 recorded late"_s.arg(
            counted(static_cast<qint64>(m_entries.size()), u"entry"_s, u"entries"_s), people, QString::number(late));
    }

    QString explanation() const
    {
        const auto allowed = m_intervals.allowed(QString::fromUtf16(pathway::entryRule));
        const QString assumed
            = allowed->isAssumed ? u", which is assumed until the authority confirms it"_s : QString();
        return u"Each entry stands on the day on which it was recorded, beside the day that it tells of. It is marked as "
               "late when it was recorded more than %1 after that day%2. A later entry may change or take out an "
               "earlier one; both stand here."_s.arg(allowed->words(), assumed);
    }

    static QString did(const ChronologyEntry& entry)
    {
        if (!entry.version.after)
            return u"%1: taken out"_s.arg(entry.what);
        return entry.version.before ? u"%1: changed"_s.arg(entry.what) : entry.what;
    }

    static QString by(const ChronologyEntry& entry)
    {
        return entry.version.isImported ? u"%1, by import"_s.arg(entry.version.author) : entry.version.author;
    }

    static QString lateness(const ChronologyEntry& entry)
    {
        const QString days = counted(entry.workingDaysAfter, u"working day"_s, u"working days"_s);
        return entry.isLate ? u"Late: %1 after"_s.arg(days) : QString();
    }

    void addTable()
    {
        m_writer.heading(u"What was recorded, in order"_s);
        std::vector<QStringList> rows;
        for (const ChronologyEntry& entry : m_entries) {
            rows.push_back({ QString::number(rows.size() + 1), entry.recordedOn.britishShort(), by(entry), did(entry),
                entry.about.britishShort(), lateness(entry) });
        }
        m_writer.table(u"Entries in the order in which they were recorded"_s,
            { u"No."_s, u"Recorded"_s, u"By"_s, u"Entry"_s, u"Tells of"_s, u"Late"_s }, rows,
            u"Nothing is recorded of this child."_s);
    }

    void addDetails()
    {
        if (m_entries.empty())
            return;
        m_writer.heading(u"What each entry said"_s);
        int number = 0;
        for (const ChronologyEntry& entry : m_entries) {
            m_writer.heading(u"%1. %2"_s.arg(++number).arg(did(entry)), 2);
            std::vector<std::pair<QString, QString>> facts{
                { u"Recorded"_s, u"%1 by %2"_s.arg(entry.recordedOn.british(), by(entry)) },
                { u"Tells of"_s, entry.about.british() }, { u"Timeliness"_s, lateness(entry) } };
            for (const record::FieldChange& change : entry.version.changes)
                facts.emplace_back(QString::fromUtf8(change.label.data(), static_cast<qsizetype>(change.label.size())),
                    words(entry.version, change));
            m_writer.facts(facts);
        }
    }

    QString words(const RecordedVersion& version, const record::FieldChange& change) const
    {
        const bool isMember = m_members.contains(version.record);
        const bool isHidden
            = m_secret.contains(version.record) && (isMember ? change.name == "address" : tellsWhere(change.name));
        if (isHidden)
            return u"not to be disclosed"_s;
        const QString before = linked(change, change.before);
        const QString after = linked(change, change.after);
        if (before.isEmpty())
            return after;
        return after.isEmpty() ? u"taken away; it was: %1"_s.arg(before) : u"%1; before: %2"_s.arg(after, before);
    }

    /// A link to a row of the case is by what the row is called.
    QString linked(const record::FieldChange& change, const QString& text) const
    {
        const auto id = change.linkKind.empty() ? std::nullopt : Id::parse(text);
        return id ? m_writer.linkWords(*id) : text;
    }

    const PaperLists& m_lists;
    pathway::Intervals m_intervals;
    std::vector<ChronologyEntry> m_entries;
    std::set<Id> m_secret; ///< homes and family members whose address is or was not to be disclosed
    std::set<Id> m_members;
    PaperWriter m_writer;
};

} // namespace

Report chronologyPaper(const pathway::CafCase& all, const PaperLists& lists)
{
    return ChronologySetter(all, lists).made();
}

} // namespace axs::report
