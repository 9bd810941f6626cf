// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/papernote.h"

#include "core/store/cases.h"
#include "core/store/casesave.h"

#include <algorithm>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

pathway::CafCase withCopyGiven(pathway::CafCase all, const PaperNote& note, Id newRow)
{
    auto& copies = all.of<record::CopyGiven>();
    const auto due = std::find_if(copies.begin(), copies.end(), [&](const record::CopyGiven& copy) {
        return !copy.givenOn.isSet() && copy.recipient.compare(note.person, Qt::CaseInsensitive) == 0;
    });
    if (due != copies.end()) {
        due->givenOn = note.today;
        return all;
    }
    record::CopyGiven copy;
    copy.id = newRow;
    copy.caf = all.caf.id;
    copy.what = u"Family copy of the CAF"_s;
    copy.recipient = note.person;
    copy.language = u"English"_s;
    copy.givenOn = note.today;
    copies.push_back(std::move(copy));
    return all;
}

store::Writer::Work notingPaper(const PaperNote& note)
{
    return [note](store::Connection& connection, store::RecordWriter& writer) -> Result<void> {
        const auto found = store::readCase(connection, note.caf);
        if (!found)
            return found.error();
        if (*found && note.order.kind == report::PaperKind::familyCopy) {
            store::CaseSave save;
            save.stored = **found;
            save.value = withCopyGiven(**found, note, writer.newId());
            save.today = note.today;
            save.device = note.device;
            const auto saved = store::saveCase(connection, writer, save);
            if (!saved)
                return saved.error();
        }
        const Id subject = *found ? (*found)->child.id : note.caf;
        QString detail = u"paper: %1"_s.arg(report::paperName(note.order.kind));
        if (!note.person.isEmpty())
            detail += u"; for %1"_s.arg(note.person);
        detail += u"; %1"_s.arg(note.how);
        const auto event = writer.addEvent(store::action::print, subject, detail, note.purpose);
        return event ? Result<void>() : Result<void>(event.error());
    };
}

} // namespace axs::ui
