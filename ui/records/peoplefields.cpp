// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/fieldbinder.h"

#include "ui/parts/lookupfield.h"

#include <QLineEdit>
#include <QStringList>

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

LookupField::Entry entryOf(const record::Practitioner& person)
{
    QStringList more{ person.role, person.agency };
    more.removeAll(QString());
    return { person.id, person.name.isEmpty() ? person.reference : person.name, more.join(u", "_s) };
}

} // namespace

void FieldBinder::addPractitioner(
    const FieldPlace& place, const FormField::Words& words, const PersonAccess& access)
{
    LookupField* field = makeLookup(place, words);
    field->setCanAdd(true);
    const auto added = std::make_shared<std::size_t>(0);
    const auto fill = [this, field, added] {
        std::vector<LookupField::Entry> entries;
        for (const record::Practitioner& each : m_lists.people)
            entries.push_back(entryOf(each));
        for (const record::Practitioner& each : m_form.state().people)
            entries.push_back(entryOf(each));
        *added = m_form.state().people.size();
        field->setEntries(std::move(entries));
    };
    connect(field->lineEdit(), &QLineEdit::textEdited, this, [this](const QString& typed) {
        if (m_lists.hasMorePeople && typed.simplified().size() >= 2)
            Q_EMIT peopleWanted(typed.simplified());
    });
    connect(field, &LookupField::addRequested, this, [this, place, access](const QString& text) {
        change(place.key + u"/new"_s, [&](CafState& state) {
            record::Practitioner newcomer;
            newcomer.id = m_newId();
            newcomer.name = text;
            newcomer.cluster = state.value.caf.cluster;
            state.people.push_back(newcomer);
            if (Id* person = std::get<0>(access.edit(state.value)))
                *person = newcomer.id;
            state.typed.remove(place.key);
        });
    });
    const auto shown = [this, access, added, fill] {
        if (*added != m_form.state().people.size())
            fill();
        return access.get(m_form.value());
    };
    bindLookup({ place, {}, fill, {}, {} }, field, shown, [this, access](CafState& state, Id id) {
        const auto [person, role, sector] = access.edit(state.value);
        if (!person)
            return;
        const record::Practitioner* before = m_lists.person(*person);
        const record::Practitioner* now = m_lists.person(id);
        // Role and sector are the episode's own; they follow the choice only until somebody sets them.
        if (now && role && (role->isEmpty() || (before && *role == before->role)))
            *role = now->role;
        if (now && sector && (sector->isEmpty() || (before && *sector == before->sector)))
            *sector = now->sector;
        *person = id;
    });
}

void FieldBinder::addLink(const FieldPlace& place, const FormField::Words& words, const LinkAccess& access)
{
    LookupField* field = makeLookup(place, words);
    const auto offered = std::make_shared<std::vector<std::pair<Id, QString>>>();
    const auto fill = [this, field, access, offered] {
        auto now = access.offered(m_form.value());
        if (now == *offered)
            return;
        *offered = std::move(now);
        std::vector<LookupField::Entry> entries;
        for (const auto& [id, label] : *offered)
            entries.push_back({ id, label, {} });
        field->setEntries(std::move(entries));
    };
    bindLookup({ place, {}, fill, {}, {} }, field,
        [this, access, fill] {
            fill();
            return access.get(m_form.value());
        },
        [access](CafState& state, Id id) { access.set(state.value, id); });
}

void FieldBinder::addCluster(FormSection& section, const QString& prefix)
{
    const FieldPlace place{ &section, prefix + u".cluster"_s, fieldKey(record::Caf::kind, {}, u"cluster") };
    LookupField* field = makeLookup(place, { tr("AXS cluster"), tr("Where the CAF is counted."), false });
    const auto fill = [this, field] {
        std::vector<LookupField::Entry> entries;
        for (const record::Cluster& cluster : m_lists.clusters)
            entries.push_back({ cluster.id, cluster.name, m_lists.areaName(cluster.area) });
        field->setEntries(std::move(entries));
    };
    bindLookup(
        { place, {}, fill, {}, {} }, field, [this] { return m_form.value().caf.cluster; },
        [](CafState& state, Id id) { state.value.caf.cluster = id; });
}

} // namespace axs::ui
