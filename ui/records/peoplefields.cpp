// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/fieldbinder.h"

#include "ui/parts/lookupfield.h"

#include <QStringList>

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

LookupField::Entry entryOf(const record::Practitioner& person)
{
    QStringList more{person.role, person.agency};
    more.removeAll(QString());
    return {person.id, person.name.isEmpty() ? person.reference : person.name, more.join(u", "_s)};
}

QString fieldName(Id record::Caf::*person)
{
    return person == &record::Caf::assessor ? u"assessor"_s : u"lead"_s;
}

} // namespace

void FieldBinder::addPerson(
    FormSection& section, const QString& prefix, Id record::Caf::*person, QString record::Caf::*role)
{
    const QString name = fieldName(person);
    const FieldPlace place{&section, prefix + u'.' + name, fieldKey(record::Caf::kind, {}, name)};
    const bool isAssessor = person == &record::Caf::assessor;
    LookupField* field = makeLookup(place, {isAssessor ? tr("Assessor") : tr("Lead professional"),
                                               tr("Type part of a name, role or reference; a new person can be added."),
                                               true});
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
    connect(field, &LookupField::addRequested, this, [this, place, person](const QString& text) {
        change(place.key + u"/new"_s, [&](CafState& state) {
            record::Practitioner newcomer;
            newcomer.id = m_newId();
            newcomer.name = text;
            newcomer.cluster = state.value.caf.cluster;
            state.people.push_back(newcomer);
            state.value.caf.*person = newcomer.id;
            state.typed.remove(place.key);
        });
    });
    const auto shown = [this, person, added, fill] {
        if (*added != m_form.state().people.size())
            fill();
        return m_form.value().caf.*person;
    };
    bindLookup({place, {}, fill, {}, {}}, field, shown, [this, person, role](CafState& state, Id id) {
        record::Caf& caf = state.value.caf;
        const record::Practitioner* before = m_lists.person(caf.*person);
        const record::Practitioner* now = m_lists.person(id);
        // The role is the episode's own; it follows the choice only until somebody sets it.
        if (now && ((caf.*role).isEmpty() || (before && caf.*role == before->role)))
            caf.*role = now->role;
        if (now && person == &record::Caf::lead
            && (caf.leadSector.isEmpty() || (before && caf.leadSector == before->sector)))
            caf.leadSector = now->sector;
        caf.*person = id;
    });
}

void FieldBinder::addCluster(FormSection& section, const QString& prefix)
{
    const FieldPlace place{&section, prefix + u".cluster"_s, fieldKey(record::Caf::kind, {}, u"cluster")};
    LookupField* field = makeLookup(place, {tr("AXS cluster"), tr("Where the CAF is counted."), false});
    const auto fill = [this, field] {
        std::vector<LookupField::Entry> entries;
        for (const record::Cluster& cluster : m_lists.clusters)
            entries.push_back({cluster.id, cluster.name, m_lists.areaName(cluster.area)});
        field->setEntries(std::move(entries));
    };
    bindLookup({place, {}, fill, {}, {}}, field, [this] { return m_form.value().caf.cluster; },
        [](CafState& state, Id id) { state.value.caf.cluster = id; });
}

} // namespace axs::ui
