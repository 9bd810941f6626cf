// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/childfile.h"

#include "core/store/recordtable.h"

#include <QCoreApplication>

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ChildPage", text);
}

/// What belongs to the child goes to the child's own case, and out of the episode's.
template <class Record>
void takeOwn(std::vector<Record>& from, std::vector<Record>& to)
{
    for (Record& row : from) {
        if (std::none_of(to.begin(), to.end(), [&row](const Record& each) { return each.id == row.id; }))
            to.push_back(std::move(row));
    }
    from.clear();
}

void takeOwnRows(ChildFile& file, pathway::CafCase& episode)
{
    takeOwn(episode.of<record::FamilyMember>(), file.family);
    takeOwn(episode.of<record::Residence>(), file.addresses);
    takeOwn(episode.of<record::Contact>(), file.own.of<record::Contact>());
    takeOwn(episode.of<record::HarmReport>(), file.own.of<record::HarmReport>());
}

Result<void> readPeople(store::Connection& connection, ChildFile& file)
{
    auto table = store::RecordTable<record::Practitioner>::open(connection);
    if (!table)
        return table.error();
    const auto add = [&](Id id) -> Result<void> {
        if (!id.isSet())
            return {};
        auto person = table->find(id);
        if (!person)
            return person.error();
        if (*person)
            file.people.push_back(**person);
        return {};
    };
    for (const pathway::CafCase& episode : file.episodes) {
        for (const record::Attendance& each : episode.of<record::Attendance>()) {
            if (auto added = add(each.practitioner); !added)
                return added;
        }
    }
    return {};
}

/// Collects people by name, so that one who has two parts is there once.
class Workers
{
public:
    void add(const QString& name, const QString& part)
    {
        if (name.isEmpty())
            return;
        const auto known
            = std::find_if(m_all.begin(), m_all.end(), [&name](const Worker& each) { return each.name == name; });
        if (known == m_all.end())
            m_all.push_back({ name, { part } });
        else if (!known->parts.contains(part))
            known->parts += part;
    }
    std::vector<Worker> take() { return std::move(m_all); }

private:
    std::vector<Worker> m_all;
};

QString withRole(const QString& part, const QString& role)
{
    return role.isEmpty() ? part : part + u", "_s + role;
}

QString leadWords(const pathway::CafCase& episode)
{
    Date since;
    for (const record::LeadSpell& spell : episode.of<record::LeadSpell>()) {
        if (spell.practitioner == episode.caf.lead && !spell.until.isSet())
            since = spell.from;
    }
    return since.isSet() ? tr("lead professional since %1").arg(since.british()) : tr("lead professional");
}

const record::Meeting* lastMeeting(const pathway::CafCase& episode, Date today)
{
    const record::Meeting* last = nullptr;
    for (const record::Meeting& meeting : episode.of<record::Meeting>()) {
        const bool isHeld = meeting.state != record::MeetingState::cancelled
            && meeting.state != record::MeetingState::planned && meeting.heldOn.isSet() && meeting.heldOn <= today;
        if (isHeld && (!last || last->heldOn < meeting.heldOn))
            last = &meeting;
    }
    return last;
}

QString nameOf(const ChildFile& file, const record::Attendance& attendance)
{
    if (!attendance.name.isEmpty())
        return attendance.name;
    const auto person = std::find_if(file.people.begin(), file.people.end(),
        [&](const record::Practitioner& each) { return each.id == attendance.practitioner; });
    return person == file.people.end() ? QString() : person->name.isEmpty() ? person->reference : person->name;
}

bool isFamily(const record::Attendance& attendance)
{
    return attendance.sector.compare("family"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

Result<ChildFile> readChildFile(store::Connection& connection, Id caf)
{
    ChildFile file;
    auto first = store::readCase(connection, caf);
    if (!first)
        return first.error();
    if (!*first || !(*first)->child.id.isSet())
        return file;
    file.child = (*first)->child;
    const auto cafs = store::RecordTable<record::Caf>::linkedTo(connection, "child", file.child.id);
    if (!cafs)
        return cafs.error();
    for (const record::Caf& each : *cafs) {
        auto episode = store::readCase(connection, each.id);
        if (!episode)
            return episode.error();
        if (*episode)
            file.episodes.push_back(std::move(**episode));
    }
    std::stable_sort(file.episodes.begin(), file.episodes.end(), [](const auto& left, const auto& right) {
        const bool isOpen = !left.caf.closed.isSet();
        const bool isOtherOpen = !right.caf.closed.isSet();
        return isOpen != isOtherOpen ? isOpen : left.caf.started > right.caf.started;
    });
    std::vector<Id> ids;
    for (pathway::CafCase& episode : file.episodes) {
        takeOwnRows(file, episode);
        ids.push_back(episode.caf.id);
    }
    std::stable_sort(file.addresses.begin(), file.addresses.end(),
        [](const record::Residence& left, const record::Residence& right) {
            return left.until.isSet() != right.until.isSet() ? !left.until.isSet() : left.from > right.from;
        });
    auto rows = store::caseRows(connection, ids);
    if (!rows)
        return rows.error();
    file.rows = std::move(*rows);
    if (auto people = readPeople(connection, file); !people)
        return people.error();
    return file;
}

std::vector<Worker> workersNow(const ChildFile& file, Date today)
{
    Workers workers;
    for (std::size_t i = 0; i < file.episodes.size(); ++i) {
        const pathway::CafCase& episode = file.episodes[i];
        const record::Caf& caf = episode.caf;
        if (caf.closed.isSet())
            continue;
        workers.add(file.rows[i].lead, withRole(leadWords(episode), caf.leadRole));
        workers.add(file.rows[i].assessor, withRole(tr("assessor"), caf.assessorRole));
        if (const record::Meeting* meeting = lastMeeting(episode, today)) {
            for (const record::Attendance& each : episode.of<record::Attendance>()) {
                if (each.meeting == meeting->id && each.attended.value_or(false) && !isFamily(each))
                    workers.add(nameOf(file, each),
                        withRole(tr("came to the TAC of %1").arg(meeting->heldOn.british()),
                            each.part.isEmpty() ? each.sector : each.part));
            }
        }
        for (const record::Contribution& each : episode.of<record::Contribution>()) {
            const bool isTheirs = each.section == record::FormSection::childsWords
                || each.section == record::FormSection::parentsWords;
            if (!isTheirs)
                workers.add(each.author, withRole(tr("contributed to the assessment"), each.authorRole));
        }
        workers.add(caf.coordinator, tr("responsible co-ordinator"));
    }
    return workers.take();
}

} // namespace axs::ui
