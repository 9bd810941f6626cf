// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/figure/query.h"

#include <QString>
#include <QStringList>

namespace axs::ui {

/// The pages that the window can show.
enum class PageKind
{
    start,
    create,
    unlock,
    home,
    children,
    work,
    caf,
    child,
    dashboard,
    ask,
    reports,
    people,
    recovery,
    replace,
    backups,
    damage,
    trail,
    intervals,
    ledger,
    lists,
    bulk,
    merge,
    imports,
    papers,
    tac,
    records,
    settings,
    help,
};

/// Where a person is: a page and what it shows. A plain value, so that going back brings all of it back.
struct Place
{
    PageKind page = PageKind::start;
    figure::RecordFilter filter; ///< children, dashboard, ask, reports, records
    Id record; ///< the CAF that is open, unset for a new one; on the pages of a child or of its papers, a CAF of the child
    QString detail; ///< a draft's form on the CAF page, a topic in help, a question, "meeting/123" on papers, the CAFs to change many of
    QStringList trail; ///< the words of the places that led here, for the breadcrumb
    QString field = {}; ///< the key of the field that a CAF opens at
    bool operator==(const Place&) const = default;
};

/// "children", for settings and the command line; nothing for an unknown word.
QString pageWord(PageKind page);
std::optional<PageKind> pageOf(const QString& word);
/// "Children", for people.
QString pageTitle(PageKind page);
QString pageIcon(PageKind page);
/// Whether the page shows an open record file.
bool needsFile(PageKind page);

} // namespace axs::ui
