// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/caflists.h"

#include "core/base/text.h"
#include "core/store/casereader.h"
#include "core/store/recordtable.h"

#include <algorithm>
#include <climits>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More people than this are found by typing.
constexpr std::size_t mostPeople = 5000;

template <class Record>
Result<void> readAll(store::Connection& connection, std::vector<Record>& into)
{
    auto all = store::RecordTable<Record>::all(connection);
    if (!all)
        return all.error();
    into = std::move(*all);
    return {};
}

template <class Record>
void sortByPosition(std::vector<Record>& records)
{
    std::stable_sort(records.begin(), records.end(), [](const Record& left, const Record& right) {
        return left.position.value_or(INT_MAX) < right.position.value_or(INT_MAX);
    });
}

Result<void> readPeople(store::Connection& connection, const std::optional<pathway::CafCase>& found, CafLists& lists)
{
    auto people = store::findPractitioners(connection, {}, static_cast<int>(mostPeople));
    if (!people)
        return people.error();
    lists.people = std::move(*people);
    lists.hasMorePeople = lists.people.size() >= mostPeople;
    if (!found)
        return {};
    auto table = store::RecordTable<record::Practitioner>::open(connection);
    if (!table)
        return table.error();
    for (const Id id : { found->caf.assessor, found->caf.lead }) {
        if (!id.isSet() || lists.person(id) != nullptr)
            continue;
        const auto person = table->find(id);
        if (!person)
            return person.error();
        if (*person)
            lists.people.push_back(**person);
    }
    return {};
}

Result<CafLists> readLists(store::Connection& connection, const std::optional<pathway::CafCase>& found)
{
    CafLists lists;
    std::vector<record::Authority> authorities;
    if (auto read = readAll(connection, authorities); !read)
        return read.error();
    if (!authorities.empty())
        lists.authority = authorities.front();
    if (auto read = readAll(connection, lists.areas); !read)
        return read.error();
    if (auto read = readAll(connection, lists.clusters); !read)
        return read.error();
    if (auto read = readAll(connection, lists.options); !read)
        return read.error();
    sortByPosition(lists.clusters);
    sortByPosition(lists.options);
    if (auto read = readPeople(connection, found, lists); !read)
        return read.error();
    return lists;
}

Result<std::vector<store::CaseRow>> otherEpisodes(store::Connection& connection, const pathway::CafCase& found)
{
    if (!found.child.id.isSet())
        return std::vector<store::CaseRow>();
    const auto cafs = store::RecordTable<record::Caf>::linkedTo(connection, "child", found.child.id);
    if (!cafs)
        return cafs.error();
    std::vector<Id> ids;
    for (const record::Caf& caf : *cafs) {
        if (caf.id != found.caf.id)
            ids.push_back(caf.id);
    }
    return store::caseRows(connection, ids);
}

} // namespace

std::vector<record::Option> CafLists::offered(const QString& list) const
{
    std::vector<record::Option> found;
    std::copy_if(options.begin(), options.end(), std::back_inserter(found), [&](const record::Option& option) {
        return option.list == list && !option.retired.value_or(false) && !option.label.isEmpty();
    });
    return found;
}

QString CafLists::clusterName(Id id) const
{
    const auto found = std::find_if(clusters.begin(), clusters.end(), [id](const auto& each) { return each.id == id; });
    return found == clusters.end() ? QString() : found->name;
}

QString CafLists::areaName(Id id) const
{
    const auto found = std::find_if(areas.begin(), areas.end(), [id](const auto& each) { return each.id == id; });
    return found == areas.end() ? QString() : found->name;
}

const record::Practitioner* CafLists::person(Id id) const
{
    const auto found = std::find_if(people.begin(), people.end(), [id](const auto& each) { return each.id == id; });
    return found == people.end() ? nullptr : &*found;
}

Result<CafPageData> readCafPage(store::Connection& connection, Id caf, const QString& form)
{
    CafPageData data;
    if (caf.isSet()) {
        auto reader = store::CaseReader::open(connection);
        auto found = reader ? reader->read(caf) : reader.error();
        if (!found)
            return found.error();
        data.found = std::move(*found);
        auto around = data.found ? reader->around(*data.found) : Result(pathway::Surroundings());
        if (!around)
            return around.error();
        data.around = std::move(*around);
    }
    auto lists = readLists(connection, data.found);
    if (!lists)
        return lists.error();
    data.lists = std::move(*lists);
    if (data.found) {
        auto others = otherEpisodes(connection, *data.found);
        if (!others)
            return others.error();
        data.otherEpisodes = std::move(*others);
    }
    const auto drafts = store::drafts(connection);
    if (!drafts)
        return drafts.error();
    for (const store::Draft& draft : *drafts) {
        if (draft.form == form)
            data.draft = draft;
    }
    return data;
}

QString draftForm(Id caf, bool isNew)
{
    return (isNew ? u"caf/new/"_s : u"caf/"_s) + caf.text();
}

} // namespace axs::ui
