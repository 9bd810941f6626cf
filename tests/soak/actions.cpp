// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people do with a file. A new thing to do is a function here and a line at the end.
#include "core/exchange/importer.h"
#include "core/store/cases.h"
#include "core/store/casesave.h"
#include "core/store/drafts.h"
#include "tests/soak/desk.h"
#include "tests/soak/fileactions.h"
#include "tests/soak/keyactions.h"

namespace axs::soak {

using namespace Qt::Literals::StringLiterals;
using record::ConsentDecision;
using store::Connection;
using store::RecordWriter;

namespace {

Result<void> saveCase(Desk& desk, const store::CaseSave& save)
{
    return desk.perform([&](Connection& connection, RecordWriter& writer) -> Result<void> {
        const auto saved = store::saveCase(connection, writer, save);
        return saved ? Result<void>() : saved.error();
    });
}

Result<store::CaseSave> readForm(Desk& desk)
{
    const auto connection = desk.file().connect(store::Access::read);
    if (!connection)
        return connection.error();
    auto found = store::readCase(**connection, desk.caf);
    if (!found)
        return found.error();
    if (!*found)
        return Error{u"The episode is gone."_s, {}};
    store::CaseSave save;
    save.stored = save.value = **found;
    save.device = desk.options().who.device;
    save.today = desk.today();
    return save;
}

/// Opens the form, lets `change` type into it, and saves.
template <class Change>
Result<void> editCase(Desk& desk, Change&& change)
{
    auto form = readForm(desk);
    if (!form)
        return form.error();
    change(form->value);
    return saveCase(desk, *form);
}

Result<void> newEpisode(Desk& desk)
{
    store::CaseSave save;
    save.value.child.id = desk.newId();
    save.value.child.forename = desk.name();
    save.value.child.surname = desk.name();
    save.value.child.dateOfBirth = Date::fromCalendar(2004, 5, 6);
    save.value.caf.id = desk.newId();
    save.value.caf.cluster = desk.cluster;
    save.value.caf.started = desk.today();
    save.value.caf.notes = desk.name();
    record::Practitioner assessor;
    assessor.id = desk.newId();
    assessor.name = desk.name();
    save.people = {assessor};
    save.value.caf.assessor = assessor.id;
    save.device = desk.options().who.device;
    save.today = desk.today();
    auto saved = saveCase(desk, save);
    if (saved)
        desk.caf = save.value.caf.id;
    return saved;
}

Result<void> edit(Desk& desk)
{
    return editCase(desk, [&](pathway::CafCase& value) {
        value.child.knownAs = desk.name();
        value.caf.notes = (desk.name() + u' ').repeated(1 + desk.count() % 300);
    });
}

Result<void> addReview(Desk& desk)
{
    return editCase(desk, [&](pathway::CafCase& value) {
        record::Review review;
        review.id = desk.newId();
        review.reviewedOn = desk.today();
        review.childRating = record::Rating::mostly;
        review.childComment = desk.name();
        review.parentComment = desk.name();
        value.of<record::Review>().push_back(review);
    });
}

Result<void> withdrawReview(Desk& desk)
{
    if (auto added = addReview(desk); !added)
        return added;
    return editCase(desk, [](pathway::CafCase& value) { value.of<record::Review>().pop_back(); });
}

Result<void> changeConsent(Desk& desk)
{
    return editCase(desk, [&](pathway::CafCase& value) {
        record::Consent consent;
        consent.id = desk.newId();
        consent.decision = desk.count() % 2 == 0 ? ConsentDecision::given : ConsentDecision::withdrawn;
        consent.decidedOn = desk.today();
        consent.person = desk.name();
        consent.note = desk.name();
        value.of<record::Consent>().push_back(consent);
    });
}

Result<void> takeBack(Desk& desk)
{
    if (auto changed = edit(desk); !changed)
        return changed;
    return desk.perform([&](Connection& connection, RecordWriter& writer) {
        return store::undoLastSave(connection, writer, desk.caf);
    });
}

} // namespace

Result<void> importCafs(Desk& desk, int rows)
{
    QString table = u"caf_ref,child_ref,forename,surname,date_of_birth,gender,cluster,started,consent,consent_date\n"_s;
    for (int row = 0; row < rows; ++row) {
        const int number = desk.count();
        table += u"G%1,GC%1,%2,%3,2001-02-03,female,Bideford,2008-09-01,given,2008-09-01\n"_s.arg(
            QString::number(number), desk.name(), desk.name());
    }
    desk.passTime(60'000);
    const auto report = exchange::importTable(desk.writer(), {u"cafs"_s, u"cafs.csv"_s, table.toUtf8()});
    if (!report)
        return report.error();
    return report->rejected.empty() ? Result<void>() : Error{u"Rows were rejected."_s, report->problems().join(u'\n')};
}

namespace {

Result<void> importSome(Desk& desk)
{
    return importCafs(desk, 20);
}

Result<void> keepDraft(Desk& desk)
{
    return desk.perform([&](Connection& connection, RecordWriter&) {
        const QByteArray body = (desk.name() + u" was being typed. "_s).repeated(1 + desk.count() % 200).toUtf8();
        return store::keepDraft(
            connection, {u"caf/"_s + desk.caf.text(), desk.caf, "caf", 1, body, Desk::keeper, 1'248'393'600'000});
    });
}

Result<void> saveDraft(Desk& desk)
{
    if (auto kept = keepDraft(desk); !kept)
        return kept;
    auto form = readForm(desk);
    if (!form)
        return form.error();
    form->value.caf.notes = desk.name();
    form->draft = u"caf/"_s + desk.caf.text();
    return saveCase(desk, *form);
}

Result<void> viewChild(Desk& desk)
{
    return desk.perform([&](Connection&, RecordWriter& writer) -> Result<void> {
        const auto added = writer.addEvent("view", desk.caf, {}, u"Telephone call"_s);
        return added ? Result<void>() : added.error();
    });
}

} // namespace

std::vector<Action> actions(bool isProtected)
{
    std::vector<Action> all{
        {"new episode", newEpisode},
        {"edit", edit},
        {"review", addReview},
        {"withdrawn review", withdrawReview, true},
        {"consent change", changeConsent},
        {"taking back", takeBack, true},
        {"import", importSome},
        {"draft kept", keepDraft},
        {"draft saved", saveDraft, true},
        {"view", viewChild},
    };
    if (isProtected) {
        for (const Action& each : keyActions())
            all.push_back(each);
    }
    for (const Action& each : fileActions(isProtected))
        all.push_back(each);
    return all;
}

} // namespace axs::soak
